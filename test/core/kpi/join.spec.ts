import { buildReport } from '../../../src/core/report/build';
import { scanWorkbook } from '../../../src/core/scan';
import { sheet, workbook } from '../../support/sheet';

const PLAN = sheet(
  [
    ['指標名', '単位', 'R5目標', 'R6目標'],
    ['相談件数', '件', 10, 20],
    ['講座数', '回', 4, 5],
  ],
  { name: '計画' },
);
const RESULT = sheet(
  [
    ['指標名', '単位', 'R5目標', 'R5実績'],
    ['相談件数', '件', 12, 11],
    ['講座数', '回', 4, 4],
  ],
  { name: '結果', at: 'B3' },
);

test('a plan and its results on two sheets are one record; every value says where it stands', () => {
  const { kpis, findings } = scanWorkbook(workbook(PLAN, RESULT));
  expect(kpis.map((kpi) => [kpi.sheet, kpi.name, kpi.nameCell])).toEqual([
    ['計画', '相談件数', 'A2'],
    ['計画', '講座数', 'A3'],
  ]);
  expect(
    kpis[0]!.periods.map(({ fiscalYear, target, actual }) =>
      [target, actual].map((v) => [
        fiscalYear,
        v?.value ?? null,
        v ? `${v.sheet ?? '計画'}!${v.cell}` : null,
      ]),
    ),
  ).toEqual([
    [
      [2023, 12, '結果!D4'],
      [2023, 11, '結果!E4'],
    ],
    [
      [2024, 20, '計画!D2'],
      [2024, null, null],
    ],
  ]);
  expect(findings.map((f) => `${f.code} ${f.sheet}!${f.cell}`)).toEqual([
    'VALUE_DIFFERS_BETWEEN_TABLES 結果!D4',
  ]);
});

test('the report refers to the sheet on which a value stands', () => {
  const book = workbook(PLAN, RESULT);
  const plan = buildReport(scanWorkbook(book), book, { locale: 'ja', now: new Date(2026, 3, 1) });
  const formulas = plan.sheets
    .find(({ key }) => key === 'kpiList')!
    .rows.flat()
    .flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []));
  expect(formulas.some((formula) => formula.includes('結果') && formula.includes('$E$4'))).toBe(true);
  expect(formulas.some((formula) => formula.includes('計画') && formula.includes('$D$2'))).toBe(true);
});
