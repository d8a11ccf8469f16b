import { tie } from '../../../src/core/report/live';
import type { Measured } from '../../../src/core/model/kpi';
import { sheet, workbook } from '../../support/sheet';

const SNAPSHOT = workbook(
  sheet([[0, 5, 7, 0, 0.07]], {
    name: '集計',
    formulas: { A1: '=途中!A1', B1: '=入力!B2', D1: '=IF(Z1=1,入力!B1,9)', E1: '=入力!C2' },
    formats: { E1: '0%' },
  }),
  sheet([[0]], { name: '途中', formulas: { A1: '=入力!B1' } }),
  sheet(
    [
      [null, null],
      [null, 5, 0.07],
    ],
    { name: '入力' },
  ),
);

const read = (cell: string, value: number | null): Measured => ({
  raw: String(value ?? 0),
  value,
  text: null,
  cell,
  parts: null,
});

/** A cell that refers to another one is 0 where that is blank, so the last cell of the chain is tested. */
test.each<[string, number | null, string]>([
  ['A1', null, `=IF('入力'!$B$1="","",'集計'!$A$1)`],
  ['B1', 5, `=IF('入力'!$B$2="","",'集計'!$B$1)`],
  ['C1', 7, `=IF('集計'!$C$1="","",'集計'!$C$1)`],
  ['D1', null, `=IF('集計'!$D$1=0,"",'集計'!$D$1)`],
  ['E1', 7, `=IF('入力'!$C$2="","",IF(ISNUMBER('集計'!$E$1),ROUND('集計'!$E$1*100,10),'集計'!$E$1))`],
  ['F1', null, `=IF('集計'!$F$1="","",'集計'!$F$1)`],
])('%s, read as %p', (cell, value, formula) => {
  const tied = tie(SNAPSHOT, '集計', read(cell, value));
  expect(tied.kind === 'live' ? tied.formula.split("'").join('') : tied.kind).toBe(
    formula.split("'").join(''),
  );
});
