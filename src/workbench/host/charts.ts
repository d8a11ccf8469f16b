import type { Worksheet } from '@cj-tech-master/excelts';
import { absoluteAddress, areaAddress, quoteSheetName } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';
import type { HostSheet } from './book';

type Chart = ReturnType<Worksheet['getCharts']>[number];
type Group = Parameters<Worksheet['addComboChart']>[0]['groups'][number];
type SeriesOptions = NonNullable<Group['series']>[number];

export interface HostSeries {
  name: Area | null;
  values: Area;
  categories: Area | null;
  /** Of the area of a column or bar, `#RRGGBB`. */
  fill: string | null;
  /** Of the line, or of the border of a column, `#RRGGBB`. */
  line: string | null;
  /** Null: the chart's own. A line stands over the columns of its chart. */
  type: HostChart['type'] | null;
  hasMarkers: boolean | null;
  /** A name given by hand instead of a cell. */
  label: string | null;
  /** Values written at the columns or points; without a format as their cells show them. */
  dataLabels: HostLabels | null;
  dash: 'Continuous' | 'Dash' | null;
}

export interface HostLabels {
  format: string | null;
  colour: string | null;
  position: keyof typeof LABEL_POSITIONS | null;
  /** Points. */
  size: number | null;
}

export interface HostAxis {
  title: string | null;
  minimum: number | null;
  maximum: number | null;
  reversed: boolean;
  /** The other axis crosses this one at its largest value. */
  crossedAtMaximum: boolean;
  numberFormat: string | null;
  isVisible: boolean;
  /** Between one gridline and the next. */
  majorUnit: number | null;
  hasGridlines: boolean;
  /** Of the gridlines, `#RRGGBB`. */
  gridlines: string | null;
  /** Of the texts at the axis, in points. */
  fontSize: number | null;
  /** One name of so many is written. */
  labelSpacing: number | null;
}

export interface HostChart {
  readonly id: string;
  name: string;
  type: keyof typeof CHART_TYPES;
  source: HostSheet;
  series: HostSeries[];
  title: string | null;
  categoryAxis: HostAxis;
  valueAxis: HostAxis;
  legend: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | 'Custom' | null;
  place: Area;
  gapWidth: number | null;
  overlap: number | null;
  /** In points. */
  titleSize: number | null;
  legendSize: number | null;
  /** The chart of the file behind it; of charts that came with the file nothing else is known. */
  loaded: Chart | null;
}

/** Chart types the stand-in writes: Excel's name → the file's. */
export const CHART_TYPES = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked' },
  Line: { type: 'line' },
  LineMarkers: { type: 'line' },
} as const;

/** Where the value of a bar is written: Excel's name → the file's. */
export const LABEL_POSITIONS = {
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Top: 't',
  Right: 'r',
} as const;

const LEGEND = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr', Custom: 'b' } as const;

// What Excel gives a new chart. Where the file says nothing, readers draw black lines and ticks instead.
const LINE_WIDTH = 2.25;
const GRIDLINES = { border: 'D9D9D9', borderWidth: 0.75 };
const UNMARKED = { majorTickMark: 'none', minorTickMark: 'none' } as const;

function reference(sheet: HostSheet, area: Area): string {
  return `${quoteSheetName(sheet.sheet.name)}!${absoluteAddress(areaAddress(area))}`;
}

/** What a series is drawn as: its own type, or that of its chart. */
export function typeOf(chart: HostChart, series: HostSeries): HostChart['type'] {
  return series.type ?? chart.type;
}

export function isLine(type: HostChart['type']): boolean {
  return CHART_TYPES[type].type === 'line';
}

/** A marker given or taken away by hand, or what the series' type brings with it. */
export function hasMarkers(chart: HostChart, series: HostSeries): boolean {
  return series.hasMarkers ?? typeOf(chart, series) === 'LineMarkers';
}

/** Writes the charts made through the API into the file's model, in place of what stood there before. */
export function writeCharts(target: HostSheet): void {
  for (const chart of target.charts) {
    if (chart.loaded && chart.series.length === 0) continue;
    if (chart.loaded) target.sheet.removeChart(chart.loaded);
    if (writeChart(chart, target.sheet)) chart.loaded = target.sheet.getCharts().at(-1) ?? null;
  }
}

/** Writes a chart into a sheet of the file's model; false where nothing of it is known. */
export function writeChart(chart: HostChart, sheet: Worksheet): boolean {
  const [first, ...others] = groupsOf(chart);
  if (!first) return false;
  const shared = {
    ...(chart.title === null ? {} : { title: chart.title }),
    ...(chart.titleSize === null ? {} : { titleOptions: { txPr: textOf(chart.titleSize) } }),
    ...(chart.legend ? { legendPosition: LEGEND[chart.legend] } : { showLegend: false }),
    ...(chart.legendSize === null ? {} : { legendOptions: { txPr: textOf(chart.legendSize) } }),
  };
  const place = {
    tl: { col: chart.place.left, row: chart.place.top },
    br: { col: chart.place.right + 1, row: chart.place.bottom + 1 },
  };
  if (others.length === 0) sheet.addChart({ ...first, ...shared }, place);
  else sheet.addComboChart({ groups: [first, ...others], ...shared }, place);
  return true;
}

/** The parts of a chart, one per kind of series; as in Excel the lines come last and lie over the columns. */
function groupsOf(chart: HostChart): Group[] {
  const lines = chart.series.filter((series) => isLine(typeOf(chart, series)));
  const columns = chart.series.filter((series) => !lines.includes(series));
  const axes = {
    categoryAxis: {
      ...axisOptions(chart.categoryAxis),
      ...(chart.categoryAxis.labelSpacing === null ? {} : { tickLblSkip: chart.categoryAxis.labelSpacing }),
    },
    valueAxis: {
      ...axisOptions(chart.valueAxis),
      // The file says at each axis where it crosses the other one.
      ...(chart.categoryAxis.crossedAtMaximum ? { crosses: 'max' as const } : {}),
      ...(chart.valueAxis.hasGridlines
        ? {
            majorGridlinesStyle: {
              ...GRIDLINES,
              ...(chart.valueAxis.gridlines === null ? {} : { border: chart.valueAxis.gridlines.slice(1) }),
            },
          }
        : { majorGridlines: false }),
    },
  };
  const { gapWidth, overlap } = chart;
  const kind = CHART_TYPES[chart.type];
  return [
    ...(columns.length > 0 && kind.type === 'bar'
      ? [
          {
            ...kind,
            ...(overlap !== null ? { overlap } : kind.grouping === 'clustered' ? {} : { overlap: 100 }),
            ...(gapWidth === null ? {} : { gapWidth }),
            ...axes,
            varyColors: false,
            series: columns.map((series) => ({
              ...seriesOptions(chart, series),
              ...coloured(series.fill, series.line ?? series.fill),
            })),
          },
        ]
      : []),
    ...(lines.length > 0
      ? [
          {
            type: 'line' as const,
            ...axes,
            varyColors: false,
            smooth: false,
            showMarker: lines.some((series) => hasMarkers(chart, series)),
            series: lines.map((series) => ({
              ...seriesOptions(chart, series),
              ...coloured(null, series.line),
              ...(series.dash === 'Dash' ? { lineDash: 'dash' as const } : {}),
              lineWidth: LINE_WIDTH,
              smooth: false,
              ...markerOptions(chart, series),
            })),
          },
        ]
      : []),
  ];
}

function coloured(fill: string | null, line: string | null): Pick<SeriesOptions, 'fill' | 'line'> {
  return { ...(fill === null ? {} : { fill }), ...(line === null ? {} : { line }) };
}

function markerOptions(chart: HostChart, series: HostSeries): Pick<SeriesOptions, 'marker'> {
  if (!hasMarkers(chart, series)) return { marker: { symbol: 'none' } };
  return series.line === null ? {} : { marker: { symbol: 'circle', fill: series.line, border: series.line } };
}

function seriesOptions(chart: HostChart, series: HostSeries): SeriesOptions {
  return {
    ...(series.label !== null
      ? { name: series.label }
      : series.name
        ? { name: { formula: reference(chart.source, series.name) } }
        : {}),
    values: reference(chart.source, series.values),
    ...(series.categories ? { categories: reference(chart.source, series.categories) } : {}),
    dataLabels: {
      showVal: series.dataLabels !== null,
      ...(series.dataLabels?.format ? { numFmt: series.dataLabels.format, numFmtLinked: false } : {}),
      ...(series.dataLabels?.position ? { position: LABEL_POSITIONS[series.dataLabels.position] } : {}),
      ...(series.dataLabels?.colour || series.dataLabels?.size
        ? { txPr: textOf(series.dataLabels.size, series.dataLabels.colour) }
        : {}),
      showCatName: false,
      showSerName: false,
      showPercent: false,
      showLegendKey: false,
      showBubbleSize: false,
    },
  };
}

/** Of a text in a chart; the file counts in hundredths of a point. */
function textOf(
  size: number | null,
  colour: string | null = null,
): { size?: number; color?: { srgb: string } } {
  return {
    ...(size === null ? {} : { size: size * 100 }),
    ...(colour === null ? {} : { color: { srgb: colour.slice(1) } }),
  };
}

function axisOptions(axis: HostAxis): NonNullable<Group['valueAxis']> {
  return {
    ...UNMARKED,
    ...(axis.title === null ? {} : { title: axis.title }),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.reversed ? { orientation: 'maxMin' as const } : {}),
    ...(axis.isVisible ? {} : { hidden: true }),
    ...(axis.majorUnit === null ? {} : { majorUnit: axis.majorUnit }),
    ...(axis.fontSize === null ? {} : { txPr: textOf(axis.fontSize) }),
    ...(axis.numberFormat === null ? {} : { numFmt: axis.numberFormat, numFmtLinked: false }),
  };
}

export function newAxis(): HostAxis {
  return {
    title: null,
    minimum: null,
    maximum: null,
    reversed: false,
    crossedAtMaximum: false,
    numberFormat: null,
    isVisible: true,
    majorUnit: null,
    hasGridlines: true,
    gridlines: null,
    fontSize: null,
    labelSpacing: null,
  };
}

/** Charts that came with the file: they can be listed and deleted, and are kept as they are. */
export function loadedCharts(target: HostSheet): HostChart[] {
  return target.sheet.getCharts().map((loaded, i) => ({
    id: `{chart-${target.id}-loaded-${i}}`,
    name: `Chart ${i + 1}`,
    type: 'ColumnClustered',
    source: target,
    series: [],
    title: loaded.title ?? null,
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    legend: 'Bottom',
    place: { top: 0, left: 0, bottom: 15, right: 8 },
    gapWidth: null,
    overlap: null,
    titleSize: null,
    legendSize: null,
    loaded,
  }));
}
