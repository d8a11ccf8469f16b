import { clearMarks, ExcelActionError, markCells } from '../../src/excel';
import type { Host } from '../../src/workbench/host';
import { dump, openFixture, openMade } from './stand-in';

const rules = (host: Host, name: string): string[] =>
  host.book
    .get(name)
    .sheet.conditionalFormattings.map(({ ref, rules: [rule] }) =>
      rule && 'formulae' in rule ? `${ref} ${String(rule.formulae?.[0])}` : ref,
    );

const CELLS = [
  { sheet: '(2)公開型GIS', cell: 'G38' },
  { sheet: '(5)校務支援', cell: 'G16' },
];

test('marks are conditional formats and nothing else, and go by one call', async () => {
  const host = await openFixture('hanamaki-r6');
  const before = dump(host);
  const own = CELLS.map(({ sheet }) => rules(host, sheet));
  await markCells(CELLS);
  expect(dump(host)).toEqual(before);
  expect(rules(host, '(2)公開型GIS')).toEqual([
    ...own[0]!,
    'G38 AND("kpi-missing-mark"<>"",NOT(ISNUMBER($G$38)))',
  ]);
  // Again: the marks are there once.
  await markCells(CELLS);
  expect(rules(host, '(5)校務支援')).toHaveLength(own[1]!.length + 1);
  await clearMarks();
  expect(CELLS.map(({ sheet }) => rules(host, sheet))).toEqual(own);
  expect(dump(host)).toEqual(before);
});

test('conditional formats of the user stay', async () => {
  const host = await openMade((book) => {
    const sheet = book.addWorksheet('表');
    sheet.getCell('A1').value = 1;
    sheet.addConditionalFormatting({
      ref: 'A1:A9',
      rules: [{ type: 'expression', priority: 1, formulae: ['NOT(ISNUMBER($A$1))'], style: {} }],
    });
  });
  const before = rules(host, '表');
  await markCells([{ sheet: '表', cell: 'A1' }]);
  await clearMarks();
  expect(rules(host, '表')).toEqual(before);
});

test('a sheet that is gone or protected: nothing is marked anywhere', async () => {
  const host = await openFixture('hanamaki-r6');
  const before = rules(host, '(2)公開型GIS');
  await expect(markCells([...CELLS, { sheet: 'もうない', cell: 'A1' }])).rejects.toMatchObject({
    code: 'sheetGone',
  });
  expect(rules(host, '(2)公開型GIS')).toEqual(before);
  await host.book.get('(5)校務支援').sheet.protect('', {});
  await expect(markCells(CELLS)).rejects.toBeInstanceOf(ExcelActionError);
  expect(rules(host, '(2)公開型GIS')).toEqual(before);
});

test.each(['error', 'timeout', 'lostSession'] as const)(
  '%s at any round trip: told, no value touched',
  async (fault) => {
    const host = await openFixture('hanamaki-r6');
    const before = dump(host);
    for (let at = 0; at < 4; at++) {
      host.injectFault(({ index }) => (index === at ? fault : null));
      await expect(markCells(CELLS)).rejects.toBeInstanceOf(ExcelActionError);
      host.injectFault(null);
      expect(dump(host)).toEqual(before);
    }
  },
);

test('several marks on one sheet go together', async () => {
  const host = await openFixture('hanamaki-r6');
  const before = rules(host, '(2)公開型GIS');
  const cells = ['G38', 'G39', 'G40'].map((cell) => ({ sheet: '(2)公開型GIS', cell }));
  await markCells(cells);
  expect(rules(host, '(2)公開型GIS')).toHaveLength(before.length + 3);
  await clearMarks();
  expect(rules(host, '(2)公開型GIS')).toEqual(before);
});
