import { projectFindings } from '../../../src/core/findings/project-rules';
import type { ProjectPlace } from '../../../src/core/kpi/project';

const listed = (name: string, cell: string): ProjectPlace => ({ name, sheet: '一覧', cell, isListed: true });
const titled = (name: string, cell = 'B1'): ProjectPlace => ({ name, sheet: '個票', cell, isListed: false });

test.each<[string, ProjectPlace[], string[]]>([
  [
    'a slip of one character',
    [listed('公務支援システム導入事業', 'A2'), titled('校務支援システム導入事業')],
    ['B1'],
  ],
  ['the same name', [listed('校務支援システム導入事業', 'A2'), titled('校務支援システム導入事業')], []],
  [
    'its number and department',
    [listed('校務支援導入事業', 'A2'), titled('(5) 校務支援導入事業（学校教育課）')],
    [],
  ],
  [
    'the municipality in front',
    [listed('オンライン申請導入事業', 'A2'), titled('花巻市オンライン申請導入事業')],
    [],
  ],
  ['a neighbour of nearly the same name', [listed('東部地区整備事業', 'A2'), titled('西部地区整備事業')], []],
  [
    'right in one list, wrong in another',
    [listed('公務支援事業導入', 'A2'), listed('校務支援事業導入', 'A9'), titled('校務支援事業導入')],
    [],
  ],
  ['no list at all', [titled('公務支援システム事業'), titled('校務支援システム事業', 'B9')], []],
])('%s', (_, places, cells) => {
  expect(projectFindings(places).map(({ cell }) => cell)).toEqual(cells);
});

test('the hanamaki slip is told at the sheet of the project', () => {
  const [finding] = projectFindings([
    listed('公務支援システム導入事業', 'C7'),
    titled('(5) 校務支援システム導入事業'),
  ]);
  expect(finding).toMatchObject({ code: 'NAME_DIFFERS', sheet: '個票', cell: 'B1', kpiId: null });
  expect(finding?.message.ja).toContain('一覧!C7');
});
