import { areaAddress } from '../core/cells/address';
import type { ReportChart } from '../core/report/plan';
import { CALL_BYTES, type Step } from './steps';

const CHART_TYPES = {
  columnStacked: 'ColumnStacked',
  columnClustered: 'ColumnClustered',
  barStacked: 'BarStacked',
  barClustered: 'BarClustered',
  line: 'LineMarkers',
} as const satisfies Record<ReportChart['type'], string>;

/** Space between bars, in percent of a bar's width. */
const GAP = 60;

/** A native chart over cells already written. */
export function chartStep(sheet: Excel.Worksheet, plan: ReportChart): Step {
  const calls =
    14 +
    plan.seriesColours.length * 4 +
    (plan.lineSeries?.length ?? 0) * 2 +
    (plan.seriesLabels?.length ?? 0) * 6;
  return { bytes: calls * CALL_BYTES, ask: () => addChart(sheet, plan) };
}

function addChart(sheet: Excel.Worksheet, plan: ReportChart): void {
  // 'Auto' swaps series and categories where the block grows the other way: always explicit.
  const seriesBy = plan.seriesBy === 'columns' ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(CHART_TYPES[plan.type], sheet.getRange(areaAddress(plan.source)), seriesBy);
  chart.name = plan.name;
  // Excel moves a series that becomes a line behind the columns: all are taken by their place before one changes.
  const all = plan.seriesColours.map((colour, i) => ({
    series: chart.series.getItemAt(i),
    colour,
    becomesLine: plan.lineSeries?.includes(i) ?? false,
  }));
  for (const { series, colour, becomesLine } of all) {
    if (becomesLine) {
      // The type first: it brings formats of its own.
      series.chartType = 'Line';
      series.markerStyle = 'None';
    }
    if (becomesLine || plan.type === 'line') series.format.line.color = colour;
    else {
      series.format.fill.setSolidColor(colour);
      series.gapWidth = GAP;
    }
  }
  all.forEach(({ series }, i) => {
    const label = plan.seriesLabels?.[i];
    if (!label) return;
    series.hasDataLabels = true;
    series.dataLabels.linkNumberFormat = false;
    series.dataLabels.numberFormat = label.format;
    series.dataLabels.format.font.color = label.colour;
  });
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.categoryAxisTitle;
  valueAxis.title.text = plan.valueAxisTitle;
  if (plan.valueAxisMinimum !== undefined) valueAxis.minimum = plan.valueAxisMinimum;
  if (plan.valueAxisMaximum !== undefined) valueAxis.maximum = plan.valueAxisMaximum;
  // A horizontal bar chart lists its categories from the bottom up unless told otherwise.
  if (plan.type === 'barStacked' || plan.type === 'barClustered') {
    categoryAxis.reversePlotOrder = true;
    // … and then its numbers stand at the top, away from their title.
    categoryAxis.position = 'Maximum';
  }
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
}
