import { emptyLinks, endOfLink } from '../../../src/core/cells/empty-links';
import { parseFormula } from '../../../src/core/cells/formula';
import type { CellValue, Emptiness } from '../../../src/core/cells/snapshot';
import { sheet, workbook } from '../../support/sheet';

/**
 *        A    B       C
 *     1  北   (blank) 0
 *     2  南   5       (blank)
 *     3  東   0       7
 */
const INPUT: CellValue[][] = [
  ['北', null, 0],
  ['南', 5, null],
  ['東', 0, 7],
];

/** What the 0 of this formula is, beside an input sheet and a cell A1 with 北. */
function emptinessOf(formula: string, value: CellValue = 0): Emptiness | undefined {
  const own = sheet([['北', value]], { name: '集計', formulas: { B1: formula } });
  return emptyLinks(workbook(own, sheet(INPUT, { name: '入力' })))
    .get('集計')
    ?.get('B1');
}

test.each<[string, Emptiness | undefined]>([
  ['=入力!B1', 'linked'],
  ["='入力'!$B$1", 'linked'],
  ['=+入力!B1', 'linked'],
  ['=(入力!B1)', 'linked'],
  ['=入力!Z99', 'linked'],
  ['=Z9', 'linked'],
  ['=入力!C1', undefined],
  ['=入力!B3', undefined],
  ['=IF(A1="北",入力!B1,5)', 'linked'],
  ['=IF(A1="北",入力!B1,入力!B3)', 'perhaps'],
  ['=IF(A1="北",入力!B1,0)', 'perhaps'],
  ['=IF(入力!B1="",0,入力!B2)', undefined],
  ['=IF(A1="北",,5)', undefined],
  ['=IFERROR(入力!B1,0)', 'perhaps'],
  ['=IFERROR(入力!B1,"")', 'linked'],
  ['=CHOOSE(1,入力!B1,入力!C1)', 'linked'],
  ['=CHOOSE(2,入力!B1,入力!C1)', undefined],
  ['=CHOOSE(Z1,入力!B1,入力!C1)', 'perhaps'],
  ['=IFS(A1="北",入力!B1,TRUE,入力!B2)', 'linked'],
  ['=INDEX(入力!A1:C3,1,2)', 'linked'],
  ['=INDEX(入力!B1:B3,MATCH(A1,入力!A1:A3,0))', 'linked'],
  ['=INDEX(入力!B1:B3,MATCH("東",入力!A1:A3,0))', undefined],
  ['=INDEX(入力!B1:B3,Z1)', 'perhaps'],
  ['=INDEX(入力!C2:C3,Z1)', 'linked'],
  ['=VLOOKUP(A1,入力!A1:C3,2,FALSE)', 'linked'],
  ['=VLOOKUP("北",入力!$A:$C,3,0)', undefined],
  ['=VLOOKUP("南",入力!$A:$C,3,0)', 'linked'],
  ['=VLOOKUP(Z1&"x",入力!A1:C3,2)', 'perhaps'],
  ['=_xlfn.XLOOKUP(A1,入力!A1:A3,入力!B1:B3)', 'linked'],
  ['=XLOOKUP("東",入力!A1:A3,入力!B1:B3)', undefined],
  ['=OFFSET(入力!A1,0,1)', 'linked'],
  ['=OFFSET(入力!A1,2,1)', undefined],
  ['=OFFSET(入力!A1,RAND(),1)', 'perhaps'],
  ['=INDIRECT("入力!B1")', 'linked'],
  ['=INDIRECT("入力!B"&3)', undefined],
  ['=INDIRECT(Z1)', 'perhaps'],
  ['=SUM(入力!B1:B1)', undefined],
  ['=入力!B1*1', undefined],
  ['=入力!B1-入力!B1', undefined],
  ['=[1]別!B1', undefined],
  ['=表[実績]', undefined],
  ['="', undefined],
])('%s: %s', (formula, expected) => {
  expect(emptinessOf(formula)).toBe(expected);
});

test('a chain over sheets ends where the last reference does; a circle and a stored result that is none do not', () => {
  const snapshot = workbook(
    sheet([[0, 0, 0, '']], {
      name: 'A',
      formulas: { A1: '=B!A1', B1: '=C1', C1: '=B1', D1: '=IF(B!B9="","",B!B9)' },
    }),
    sheet([[0, 5]], { name: 'B', formulas: { A1: '=C!D4' } }),
    sheet([[1]], { name: 'C' }),
  );
  expect([...emptyLinks(snapshot)].map(([name, own]) => [name, [...own]])).toEqual([
    ['A', [['A1', 'linked']]],
    ['B', [['A1', 'linked']]],
  ]);
  expect(endOfLink(snapshot, 'A', 'A1')).toEqual({ sheet: 'C', row: 3, column: 3 });
  expect(endOfLink(snapshot, 'B', 'B1')).toEqual({ sheet: 'B', row: 0, column: 1 });
});

test('a chain of 20,000 cells is followed', () => {
  const rows = Array.from({ length: 20_000 }, () => [0]);
  const formulas = rows.map((_, i) => [`=A${i + 2}`]);
  const long = { ...sheet(rows), formulas };
  expect(endOfLink(workbook(long), 'Sheet1', 'A1')).toEqual({ sheet: 'Sheet1', row: 20_000, column: 0 });
});

test.each([
  ['=IF(A1,B2)', 'call'],
  ['=A1&"x"', 'joined'],
  ['=-A1', 'other'],
  ['=A1%', 'other'],
  ['=A1>=B1', 'other'],
  ['=A1:B2', 'range'],
  ['=1.5', 'number'],
  ['="a""b"', 'text'],
  ['={1,2}', 'other'],
  ['=IF(A1', 'other'],
  ['=A1)', 'other'],
  ['=名前', 'name'],
  [`=${'('.repeat(200)}A1${')'.repeat(200)}`, 'other'],
])('%s is a %s', (formula, kind) => {
  expect(parseFormula(formula).kind).toBe(kind);
});
