import type { CellValue } from '../../../src/core/cells/snapshot';
import { endsBefore } from '../../../src/core/kpi/interim';
import { scanWorkbook } from '../../../src/core/scan';
import { sheet, workbook } from '../../support/sheet';

describe('a day or part of a year before its end', () => {
  test.each<[string, number | null]>([
    ['令和6年9月末現在', 9],
    ['実績（R6.9末）', 9],
    ['令和7年2月28日時点', 2],
    ['9月末現在', 9],
    ['令和6年度上半期', 9],
    ['令和6年度 第3四半期', 12],
    ['令和7年3月末現在', null],
    ['令和6年度末', null],
    ['令和7年5月1日現在', null],
    ['5月末現在', null],
    ['令和5年9月末現在', null],
    // counted on that day each year
    ['令和6年4月1日現在', null],
    ['令和6年度 第4四半期', null],
    ['令和6年度実績', null],
  ])('%s in 2024: %s', (text, expected) => {
    expect(endsBefore(text, 2024)).toBe(expected);
  });
});

/** Whether a list under these lines says that its actual covers part of the year only. */
function isPartYear(above: readonly (readonly CellValue[])[], titles: readonly string[] = TITLES): boolean {
  const rows = [...above, titles, ['相談件数', '件', 100, 55, null], ['講座の参加者数', '人', 10, 4, null]];
  const { kpis, findings } = scanWorkbook(workbook(sheet(rows)));
  expect(
    kpis.map(({ periods }) => periods.map(({ target, actual }) => [target?.value, actual?.value])),
  ).toEqual([[[100, 55]], [[10, 4]]]);
  const isPart = kpis.map(({ periods }) => periods[0]?.coverage !== undefined);
  expect(new Set(isPart).size).toBe(1);
  expect(kpis.map(({ periods }) => periods[0]?.status === 'pending')).toEqual(isPart);
  expect(findings.filter(({ code }) => code === 'PART_YEAR')).toHaveLength(isPart[0] ? kpis.length : 0);
  expect(new Set(kpis.map(({ confidence }) => confidence))).toEqual(new Set(['high']));
  return isPart[0]!;
}

const TITLES = ['指標名', '単位', '目標値', '実績値', '備考'];
const DATED = ['指標名', '単位', '令和6年度目標値', '令和6年度実績値', '備考'];

describe('a result taken before its year was over is not judged', () => {
  test.each<[string, boolean]>([
    ['令和6年度 KPI進捗状況（令和6年9月末現在）', true],
    ['KPI進捗状況（令和6年12月末時点）', true],
    ['令和6年度上半期 KPI進捗状況', true],
    ['令和6年度 KPI進捗状況（令和7年3月末現在）', false],
    ['令和6年度 KPI進捗状況', false],
  ])('title %s: %s', (title, expected) => {
    expect(isPartYear([[title], []])).toBe(expected);
  });

  test.each<[string, readonly (readonly CellValue[])[], readonly string[], boolean]>([
    ['note of its own', [['令和6年度 KPI'], ['※実績値は令和6年12月末時点']], TITLES, true],
    ['day at the right', [['令和6年度 KPI'], [null, null, null, null, '令和6年10月末時点']], TITLES, true],
    [
      'in the title of the column',
      [],
      ['指標名', '単位', '令和6年度目標値', '実績値（9月末現在）', '備考'],
      true,
    ],
    ['years over the columns', [['KPI一覧（令和6年9月30日現在）']], DATED, true],
    ['made after the year', [['KPI一覧（令和7年5月1日現在）']], DATED, false],
    ['a day of something else', [['人口（令和6年10月1日現在） 12,345人'], ['令和6年度']], DATED, false],
  ])('%s', (_, above, titles, expected) => {
    expect(isPartYear(above, titles)).toBe(expected);
  });
});
