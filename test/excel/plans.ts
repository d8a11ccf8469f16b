import { buildReport, type ReportOptions } from '../../src/core/report/build';
import type { ReportCell, ReportPlan, ReportSheet } from '../../src/core/report/plan';
import { scanWorkbook } from '../../src/core/scan';
import { readWorkbook } from '../../src/excel';

/** The report of the open workbook, made as the pane makes it. */
export async function planOfOpenWorkbook(options: Partial<ReportOptions> = {}): Promise<ReportPlan> {
  const snapshot = await readWorkbook();
  return buildReport(scanWorkbook(snapshot), snapshot, {
    locale: 'ja',
    now: new Date('2026-11-20T09:00:00+09:00'),
    ...options,
  });
}

export function text(content: string): ReportCell {
  return { kind: 'text', text: content };
}

/** A one-sheet plan with nothing but cells. */
export function planOf(rows: ReportSheet['rows'], more: Partial<ReportSheet> = {}): ReportPlan {
  return {
    locale: 'ja',
    sheets: [
      {
        key: 'summary',
        name: 'サマリー',
        rows,
        columnWidths: [20],
        tables: [],
        charts: [],
        frozenRows: 0,
        wrapColumns: [],
        ...more,
      },
    ],
  };
}

/** A sheet that Excel stops at halfway: its cells and table are in, then a chart is put where no cell is. */
export function planThatFailsHalfway(plan: ReportPlan): ReportPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      rows: [[text('half-made')], ...sheet.rows.slice(1)],
      charts: sheet.charts.map((chart) => ({ ...chart, place: { ...chart.place, top: -1 } })),
    })),
  };
}
