import { areaAddress } from '../core/cells/address';
import { contentsOfArea, unkept, type SheetTokens } from './cells';
import type { ReportArea, ReportChart, ReportSheet } from '../core/report/plan';

const CHART_TYPES = {
  columnStacked: 'ColumnStacked',
  columnClustered: 'ColumnClustered',
  barStacked: 'BarStacked',
  barClustered: 'BarClustered',
  line: 'LineMarkers',
} as const satisfies Record<ReportChart['type'], string>;

/** Space between bars, in percent of a bar's width. */
const GAP = 60;

/** A sheet of the report whose cells are written, and its plan. */
export interface Charted {
  readonly sheet: Excel.Worksheet;
  readonly plan: ReportSheet;
}

/** For every value of a chart's block, while the chart is made. */
const PLACEHOLDER = 1;

interface Drawn extends Charted {
  readonly chart: Excel.Chart;
  readonly of: ReportChart;
}

/**
 * Native charts over cells already written, in their places and with their titles. One round trip after the one that wrote
 * the cells: Excel decides by what the cells show at that moment which columns are series and which are labels, so they have
 * to be calculated. A column that shows no number yet is taken for labels all the same; what Excel made of the block is
 * therefore looked at and, in a second trip, put right.
 * @param before called before each round trip
 */
export async function drawCharts(
  context: Excel.RequestContext,
  sheets: readonly Charted[],
  tokens: SheetTokens,
  before: () => void,
): Promise<void> {
  before();
  // A workbook may be set to calculate when asked only. サマリー stands first and counts what the others hold.
  for (const { sheet } of [...sheets].reverse()) sheet.calculate(true);
  const drawn = sheets.flatMap((one) => one.plan.charts.map((of) => draw(one, of, tokens)));
  await context.sync();
  const misread = drawn.filter((one) => !isAsPlanned(one));
  if (misread.length === 0) return;
  before();
  misread.forEach(bindSeries);
  await context.sync();
}

function draw({ sheet, plan }: Charted, of: ReportChart, tokens: SheetTokens): Drawn {
  // Where Excel found no number while it made the chart, names that are set later are literals, and lost when the file is opened
  // again (OfficeDev/office-js#2941). So numbers stand there until it is made, within the request.
  const { top: first, left: start, bottom: last, right: end } = of.source;
  const values = { top: first + 1, left: start + 1, bottom: last, right: end };
  const block = unkept(sheet.getRange(areaAddress(values)));
  const contents = contentsOfArea(plan, values, tokens);
  block.values = contents.map((row) => row.map(() => PLACEHOLDER));
  // 'Auto' swaps series and categories where the block grows the other way: always explicit.
  const chart = sheet.charts.add(CHART_TYPES[of.type], sheet.getRange(areaAddress(of.source)), by(of));
  block.formulas = contents;
  chart.name = of.name;
  if (of.title === null) chart.title.visible = false;
  else chart.title.text = of.title;
  const { top, left, bottom, right } = of.place;
  chart.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
  chart.series.load('items/name');
  return { sheet, plan, chart, of };
}

function by({ seriesBy }: ReportChart): 'Columns' | 'Rows' {
  return seriesBy === 'columns' ? 'Columns' : 'Rows';
}

/** Names, values and categories of the series, by the plan. */
function plannedSeries({
  plan,
  of,
}: Drawn): readonly { readonly name: string; readonly values: ReportArea }[] {
  const { top, left, bottom, right } = of.source;
  const nameAt = (row: number, column: number): string => {
    const cell = plan.rows[row]?.[column];
    return cell?.kind === 'text' ? cell.text : '';
  };
  return of.seriesColours.map((_, i) =>
    of.seriesBy === 'columns'
      ? {
          name: nameAt(top, left + 1 + i),
          values: { top: top + 1, left: left + 1 + i, bottom, right: left + 1 + i },
        }
      : {
          name: nameAt(top + 1 + i, left),
          values: { top: top + 1 + i, left: left + 1, bottom: top + 1 + i, right },
        },
  );
}

function isAsPlanned(drawn: Drawn): boolean {
  const { items } = drawn.chart.series;
  const planned = plannedSeries(drawn);
  return items.length === planned.length && planned.every(({ name }, i) => items[i]?.name === name);
}

/** Tells each series what it shows, where Excel took the block for something else. */
function bindSeries(drawn: Drawn): void {
  const { sheet, chart, of } = drawn;
  const { top, left, bottom, right } = of.source;
  const categories =
    of.seriesBy === 'columns'
      ? { top: top + 1, left, bottom, right: left }
      : { top, left: left + 1, bottom: top, right };
  const planned = plannedSeries(drawn);
  const { items } = chart.series;
  // From the last on, so that the others keep their places.
  for (const surplus of items.slice(planned.length).reverse()) surplus.delete();
  planned.forEach(({ name, values }, i) => {
    const series = i < items.length ? chart.series.getItemAt(i) : chart.series.add(name);
    series.name = name;
    series.setValues(sheet.getRange(areaAddress(values)));
    series.setXAxisValues(sheet.getRange(areaAddress(categories)));
  });
}

/** Colours, labels, axes and legend of a chart that stands. Some builds of Excel refuse one or other of these. */
export function dressChart(chart: Excel.Chart, plan: ReportChart): void {
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
      series.gapWidth = plan.gap ?? GAP;
      if (plan.overlap !== undefined) series.overlap = plan.overlap;
    }
  }
  for (const i of plan.dashedSeries ?? []) {
    const dashed = all[i]?.series.format.line;
    if (dashed) dashed.lineStyle = 'Dash';
  }
  all.forEach(({ series }, i) => {
    const label = plan.seriesLabels?.[i];
    if (!label) return;
    series.hasDataLabels = true;
    series.dataLabels.linkNumberFormat = false;
    series.dataLabels.numberFormat = label.format;
    series.dataLabels.format.font.color = label.colour;
    if (label.position) series.dataLabels.position = label.position;
    if (plan.fontSize) series.dataLabels.format.font.size = plan.fontSize;
  });
  if (plan.hasLegend === false) chart.legend.visible = false;
  else {
    chart.legend.position = 'Bottom';
    if (plan.fontSize) chart.legend.format.font.size = plan.fontSize;
  }
  const { categoryAxis, valueAxis } = chart.axes;
  if (plan.categoryAxisTitle !== undefined) categoryAxis.title.text = plan.categoryAxisTitle;
  if (plan.valueAxisTitle !== undefined) valueAxis.title.text = plan.valueAxisTitle;
  if (plan.fontSize) {
    for (const axis of [categoryAxis, valueAxis]) axis.format.font.size = plan.fontSize;
    if (plan.title !== null) chart.title.format.font.size = plan.fontSize + 1;
  }
  if (plan.type !== 'line') categoryAxis.tickLabelSpacing = 1;
  if (plan.gridlines === null) valueAxis.majorGridlines.visible = false;
  else if (plan.gridlines !== undefined) valueAxis.majorGridlines.format.line.color = plan.gridlines;
  if (plan.majorUnit !== undefined) valueAxis.majorUnit = plan.majorUnit;
  if (plan.hidesValueAxis) valueAxis.visible = false;
  if (plan.valueAxisMinimum !== undefined) valueAxis.minimum = plan.valueAxisMinimum;
  if (plan.valueAxisMaximum !== undefined) valueAxis.maximum = plan.valueAxisMaximum;
  // A horizontal bar chart lists its categories from the bottom up unless told otherwise.
  if (plan.type === 'barStacked' || plan.type === 'barClustered') {
    categoryAxis.reversePlotOrder = true;
    // … and then its numbers stand at the top, away from their title.
    categoryAxis.position = 'Maximum';
  }
}
