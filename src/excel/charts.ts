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
  return { bytes: (12 + plan.seriesColours.length * 3) * CALL_BYTES, ask: () => addChart(sheet, plan) };
}

function addChart(sheet: Excel.Worksheet, plan: ReportChart): void {
  // 'Auto' swaps series and categories where the block grows the other way: always explicit.
  const seriesBy = plan.seriesBy === 'columns' ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(CHART_TYPES[plan.type], sheet.getRange(areaAddress(plan.source)), seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.categoryAxisTitle;
  valueAxis.title.text = plan.valueAxisTitle;
  if (plan.valueAxisMinimum !== undefined) valueAxis.minimum = plan.valueAxisMinimum;
  // A horizontal bar chart lists its categories from the bottom up unless told otherwise.
  if (plan.type === 'barStacked' || plan.type === 'barClustered') categoryAxis.reversePlotOrder = true;
  plan.seriesColours.forEach((colour, i) => {
    const series = chart.series.getItemAt(i);
    if (plan.type === 'line') series.format.line.color = colour;
    else {
      series.format.fill.setSolidColor(colour);
      series.gapWidth = GAP;
    }
  });
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
}
