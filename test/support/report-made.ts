import type { Workbook } from '@cj-tech-master/excelts';
import type { CellValue, WorkbookSnapshot } from '../../src/core/cells/snapshot';
import { buildReport } from '../../src/core/report/build';
import type { ReportChart, ReportPlan } from '../../src/core/report/plan';
import { STANDARD } from '../../src/core/rules/presets';
import type { Rules } from '../../src/core/rules/schema';
import { scanWorkbook } from '../../src/core/scan';
import type { ScanResult } from '../../src/core/scan/result';
import { calculated } from './calculate';
import { expectFigures, shownOn, snapped, verdictsOf, verdictsOn, type Shown } from './report-figures';
import { sheet, workbook } from './sheet';

/** A workbook with its scan and its report, calculated. */
export interface Made {
  readonly scan: ScanResult;
  readonly plan: ReportPlan;
  readonly book: Workbook;
}

/** Scans the snapshot and makes its report in Japanese. */
export function made(snapshot: WorkbookSnapshot, rules: Rules = STANDARD): Made {
  const scan = scanWorkbook(snapshot, undefined, rules);
  const plan = buildReport(scan, snapshot, { locale: 'ja', now: new Date('2025-05-01T00:00:00Z'), rules });
  return { scan, plan, book: calculated(snapshot, plan) };
}

export const summaryOf = ({ book }: Made): Shown => shownOn(book, 'サマリー');

/** Projects with KPIs of one year: [project, name, target, actual]. */
export function projects(
  rows: readonly (readonly [string | null, string, CellValue, CellValue])[],
): WorkbookSnapshot {
  return workbook(
    sheet(
      [
        ['事業名', '指標名', '単位', 'R6目標', 'R6実績'],
        ...rows.map(([project, name, target, actual]) => [project, name, '件', target, actual]),
      ],
      { name: '一覧' },
    ),
  );
}

/** Every figure of サマリー and every verdict of KPI一覧 is what core says. */
export function expectCore(one: Made): void {
  expectFigures(summaryOf(one), one.scan);
  const list = verdictsOn(shownOn(one.book, 'KPI一覧'));
  expect(snapped(list, verdictsOf(one.scan))).toEqual(verdictsOf(one.scan));
}

export function chartOf({ plan }: Made, name: string): ReportChart {
  return plan.sheets[0]!.charts.find((chart) => chart.name === name)!;
}

/** The block of cells a chart is drawn from, as it shows now. */
export function drawn(one: Made, name: string): Shown {
  const { source } = chartOf(one, name);
  return summaryOf(one)
    .slice(source.top, source.bottom + 1)
    .map((row) => row.slice(source.left, source.right + 1));
}

/** A person types into the source, and everything is calculated again. */
export function typeInto({ book }: Made, entries: Readonly<Record<string, CellValue>>, name = '一覧'): void {
  for (const [address, value] of Object.entries(entries)) {
    book.getWorksheet(name)!.getCell(address).value = value;
  }
  book.calculateFormulas();
}

/** KPIs of one year with every status that is due. */
export const MIXED = projects([
  ['窓口事業', '相談件数', 20, 17.9],
  ['窓口事業', '登録者数', 10, 25],
  ['窓口事業', '利用者数', 10, null],
  ['広報事業', '閲覧件数', 0, 5],
  ['広報事業', '発信件数', null, 4],
  ['防災事業', '訓練参加者数', 50, 50],
]);
