import type { Worksheet } from '@cj-tech-master/excelts';
import { cellAddress, quoteSheetName } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';
import type { HostSheet } from './book';

type Chart = ReturnType<Worksheet['getCharts']>[number];

export interface HostSeries {
  name: Area | null;
  values: Area;
  categories: Area | null;
  /** `#RRGGBB`. */
  colour: string | null;
  /** A name given by hand instead of a cell. */
  label: string | null;
}

export interface HostAxis {
  title: string | null;
  minimum: number | null;
  maximum: number | null;
  reversed: boolean;
  numberFormat: string | null;
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
  dataLabels: boolean;
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

const LEGEND = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr', Custom: 'b' } as const;

function reference(sheet: HostSheet, area: Area): string {
  const absolute = (row: number, column: number): string =>
    cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const first = absolute(area.top, area.left);
  const last = absolute(area.bottom, area.right);
  return `${quoteSheetName(sheet.sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** Writes the charts made through the API into the file's model, in place of what stood there before. */
export function writeCharts(target: HostSheet): void {
  for (const chart of target.charts) {
    if (chart.loaded && chart.series.length === 0) continue;
    if (chart.loaded) target.sheet.removeChart(chart.loaded);
    const kind = CHART_TYPES[chart.type];
    const stacked = 'grouping' in kind && kind.grouping !== 'clustered';
    const index = target.sheet.addChart(
      {
        ...kind,
        ...(kind.type === 'line' ? { smooth: false, marker: chart.type === 'LineMarkers' } : {}),
        ...(stacked ? { overlap: 100 } : {}),
        ...(chart.gapWidth === null ? {} : { gapWidth: chart.gapWidth }),
        varyColors: false,
        ...(chart.title === null ? {} : { title: chart.title }),
        series: chart.series.map((series) => ({
          ...(series.label !== null
            ? { name: series.label }
            : series.name
              ? { name: { formula: reference(chart.source, series.name) } }
              : {}),
          values: reference(chart.source, series.values),
          ...(series.categories ? { categories: reference(chart.source, series.categories) } : {}),
          ...(series.colour ? { fill: series.colour, line: series.colour } : {}),
          ...(kind.type === 'line' ? { smooth: false } : {}),
          dataLabels: {
            showVal: chart.dataLabels,
            showCatName: false,
            showSerName: false,
            showPercent: false,
            showLegendKey: false,
            showBubbleSize: false,
          },
        })),
        categoryAxis: axisOptions(chart.categoryAxis),
        valueAxis: axisOptions(chart.valueAxis),
        ...(chart.legend ? { legend: { position: LEGEND[chart.legend] } } : { showLegend: false }),
      } as Parameters<typeof target.sheet.addChart>[0],
      {
        tl: { col: chart.place.left, row: chart.place.top },
        br: { col: chart.place.right + 1, row: chart.place.bottom + 1 },
      },
    );
    const made = target.sheet.getCharts()[index] ?? target.sheet.getCharts().slice(-1)[0];
    chart.loaded = made ?? null;
  }
}

function axisOptions(axis: HostAxis): Record<string, unknown> {
  return {
    ...(axis.title === null ? {} : { title: axis.title }),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.reversed ? { reverse: true, orientation: 'maxMin' } : {}),
    ...(axis.numberFormat === null ? {} : { numFmt: { formatCode: axis.numberFormat, sourceLinked: false } }),
  };
}

/** Charts that came with the file: they can be listed and deleted, and are kept as they are. */
export function loadedCharts(target: HostSheet): HostChart[] {
  const axis = (): HostAxis => ({
    title: null,
    minimum: null,
    maximum: null,
    reversed: false,
    numberFormat: null,
  });
  return target.sheet.getCharts().map((loaded, i) => ({
    id: `{chart-${target.id}-loaded-${i}}`,
    name: `Chart ${i + 1}`,
    type: 'ColumnClustered',
    source: target,
    series: [],
    title: loaded.title ?? null,
    categoryAxis: axis(),
    valueAxis: axis(),
    legend: 'Bottom',
    place: { top: 0, left: 0, bottom: 15, right: 8 },
    gapWidth: null,
    dataLabels: false,
    loaded,
  }));
}
