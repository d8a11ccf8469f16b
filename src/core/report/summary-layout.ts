import type { Block } from './figures';
import { heightOf, LINE, pageOf } from './page';
import type { PrintSetup, ReportArea, ReportCell, ReportChart } from './plan';

/** Tables at the left, charts at the right of them; in characters. The charts' columns come last. */
export const SUMMARY_WIDTHS: readonly number[] = [44, 15, 15, 12, 12, 12, 12, 3, ...Array<number>(8).fill(9)];
const CHARTS = { left: 8, right: SUMMARY_WIDTHS.length - 1 } as const;

export interface SummaryLayout {
  readonly rows: readonly (readonly ReportCell[])[];
  readonly charts: readonly ReportChart[];
  readonly print: PrintSetup;
}

/**
 * Puts the parts of サマリー below each other, each chart beside its table (or above, where there is room and the part
 * lets it float), and ends a page where the next part would be cut. A chart is never cut; of tables only those longer
 * than a page.
 */
export function laidOut(head: readonly (readonly ReportCell[])[], blocks: readonly Block[]): SummaryLayout {
  const page = pageOf(SUMMARY_WIDTHS);
  // A page begins with a blank row.
  const tallest = (Math.floor(page.rows / LINE) - 2) * LINE;
  const rows: (readonly ReportCell[])[] = [...head];
  const heights: number[] = head.map((row) => heightOf(row, SUMMARY_WIDTHS));
  const charts: ReportChart[] = [];
  const breaks: number[] = [];
  let pageTop = 0;
  /** The row below the last chart. */
  let chartEnd = head.length;
  const points = (from: number, to: number): number => {
    let sum = 0;
    for (let r = from; r < to; r++) sum += heights[r] ?? LINE;
    return sum;
  };
  const fillTo = (row: number): void => {
    while (rows.length < row) {
      rows.push([]);
      heights.push(LINE);
    }
  };
  for (const block of blocks) {
    const { chart } = block;
    const own = block(0).map((row) => heightOf(row, SUMMARY_WIDTHS));
    const placed = (top: number, first: number): { end: number; chartEnd: number } => {
      heights.splice(top, heights.length, ...own);
      if (!chart) return { end: top + own.length, chartEnd: 0 };
      // Rows of several lines are taller: a chart gets its height, not its number of rows.
      const height = Math.min(chart.height * LINE, tallest);
      let end = first + 1;
      while (points(first, end + 1) <= height) end++;
      return { end: Math.max(top + own.length, end), chartEnd: end };
    };
    const contentEnd = Math.max(rows.length, charts.length === 0 ? 0 : chartEnd);
    fillTo(chart && !block.floats ? contentEnd + 1 : rows.length + 1);
    let top = rows.length;
    let first = block.floats ? chartEnd + 1 : top;
    let found = placed(top, first);
    // Tall rows of this part may stretch the chart above it, too.
    if (points(pageTop, Math.max(found.end, chartEnd)) > page.rows && contentEnd > pageTop) {
      rows.length = Math.min(rows.length, contentEnd);
      heights.length = rows.length;
      breaks.push(contentEnd);
      pageTop = contentEnd;
      fillTo(contentEnd + 1);
      top = first = rows.length;
      found = placed(top, first);
    }
    rows.push(...block(top));
    if (chart) {
      const { source, height, ...look } = chart;
      void height;
      const place = { top: first, left: CHARTS.left, bottom: found.chartEnd - 1, right: CHARTS.right };
      charts.push({ ...look, source: movedDown(source, top), place });
      chartEnd = found.chartEnd;
    }
    // A table longer than a page goes on on the next one.
    for (let r = top + 1; r < rows.length; r++) {
      if (points(pageTop, r + 1) <= page.rows) continue;
      breaks.push(r);
      pageTop = r;
    }
    chartEnd = Math.max(chartEnd, pageTop);
  }
  const last = Math.max(rows.length, ...charts.map(({ place }) => place.bottom + 1));
  const rowHeights = Array.from({ length: last }, (_, r) => heights[r] ?? LINE);
  return { rows, charts, print: { margins: page.margins, breaks, rowHeights } };
}

function movedDown(area: ReportArea, rows: number): ReportArea {
  return { ...area, top: area.top + rows, bottom: area.bottom + rows };
}
