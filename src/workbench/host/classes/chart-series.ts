import { readValue } from '../cells';
import {
  hasMarkers,
  isLine,
  LABEL_POSITIONS,
  typeOf,
  type HostChart,
  type HostLabels,
  type HostSeries,
} from '../charts';
import { invalidArgument, itemNotFound, RichApiError } from '../errors';
import { defineClass, type HostObject } from '../registry';
import { chartFontObject, chartLineFormatObject } from './chart-looks';
import { changed, type ChartSelf } from './chart-self';
import type { RangeSelf } from './range';
import { toArgb } from './range-format';

type SeriesSelf = ChartSelf & { readonly series: HostSeries };

export const chartSeriesCollectionObject = defineClass<Excel.ChartSeriesCollection, ChartSelf>(
  'ChartSeriesCollection',
  {
    get: { count: ({ chart }) => chart.series.length },
    items: (self) => self.chart.series.map((series) => chartSeriesObject({ ...self, series })),
    call: {
      add: (self, name?: string, index?: number) => {
        changed(self);
        const { series: all } = self.chart;
        const series: HostSeries = { ...BLANK_SERIES, label: name ?? `Series${all.length + 1}` };
        all.splice(index ?? all.length, 0, series);
        return chartSeriesObject({ ...self, series });
      },
      getItemAt: (self, index: number) => seriesAt(self, index),
      getCount: ({ chart }) => chart.series.length,
    },
  },
);

const PLAIN_LABELS: HostLabels = { format: null, colour: null, position: null, size: null };

/** A series as Excel draws it where nothing was asked for. */
export const UNFORMATTED = {
  fill: null,
  line: null,
  type: null,
  hasMarkers: null,
  label: null,
  dataLabels: null,
  dash: null,
} as const;

/** A new series; until it is given values of its own it stands over the first cell. */
const BLANK_SERIES: HostSeries = {
  name: null,
  values: { top: 0, left: 0, bottom: 0, right: 0 },
  categories: null,
  ...UNFORMATTED,
};

function seriesAt(self: ChartSelf, index: number): HostObject {
  const series = self.chart.series[index];
  if (!series) throw itemNotFound();
  return chartSeriesObject({ ...self, series });
}

function nameOf({ chart, series }: SeriesSelf): string {
  if (series.label !== null) return series.label;
  if (!series.name) return '';
  const { top, left, bottom, right } = series.name;
  const cells = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      cells.push(chart.source.sheet.getCell(row + 1, column + 1));
    }
  }
  return cells.map((cell) => String(readValue(cell))).join(' ');
}

/** Excel refuses a gap where there is nothing to leave it between. */
function requireColumns({ chart, series }: SeriesSelf): void {
  if (isLine(typeOf(chart, series))) throw invalidArgument();
}

/** Excel mixes many types in one chart; the stand-in lays lines over columns. Null: as the chart itself. */
function ownType(chart: HostChart, type: string): HostSeries['type'] {
  if (type === chart.type) return null;
  if ((type === 'Line' || type === 'LineMarkers') && !chart.type.startsWith('Bar')) return type;
  throw new RichApiError('NotImplemented', 'The stand-in for Excel mixes columns and lines only.');
}

const chartSeriesObject: (self: SeriesSelf) => HostObject = defineClass<Excel.ChartSeries, SeriesSelf>(
  'ChartSeries',
  {
    get: {
      name: nameOf,
      chartType: ({ chart, series }) => typeOf(chart, series),
      markerStyle: ({ chart, series }) => (hasMarkers(chart, series) ? 'Automatic' : 'None'),
      gapWidth: ({ chart }) => chart.gapWidth ?? 150,
      overlap: ({ chart }) => chart.overlap ?? (chart.type.includes('Stacked') ? 100 : 0),
      hasDataLabels: ({ series }) => series.dataLabels !== null,
    },
    set: {
      name: (self, name: string) => {
        changed(self);
        self.series.label = name;
      },
      chartType: (self, type: string) => {
        changed(self);
        self.series.type = ownType(self.chart, type);
        self.series.hasMarkers = null;
      },
      markerStyle: (self, style: string) => {
        changed(self);
        if (!isLine(typeOf(self.chart, self.series)) || (style !== 'None' && style !== 'Automatic')) {
          throw new RichApiError('NotImplemented', 'The stand-in for Excel has markers on lines, or none.');
        }
        self.series.hasMarkers = style !== 'None';
      },
      gapWidth: (self, width: number) => {
        changed(self);
        requireColumns(self);
        self.chart.gapWidth = width;
      },
      overlap: (self, percent: number) => {
        changed(self);
        requireColumns(self);
        self.chart.overlap = percent;
      },
      hasDataLabels: (self, shown: boolean) => {
        changed(self);
        self.series.dataLabels = shown ? (self.series.dataLabels ?? { ...PLAIN_LABELS }) : null;
      },
    },
    navigate: {
      format: (self) => chartSeriesFormatObject(self),
      dataLabels: (self) => chartDataLabelsObject(self),
    },
    call: {
      delete: (self) => {
        changed(self);
        const { series: all } = self.chart;
        all.splice(all.indexOf(self.series), 1);
      },
      setValues: (self, source: HostObject) => {
        changed(self);
        self.series.values = (source.self as RangeSelf).area;
      },
      setXAxisValues: (self, source: HostObject) => {
        changed(self);
        self.series.categories = (source.self as RangeSelf).area;
      },
    },
  },
);

const chartSeriesFormatObject = defineClass<Excel.ChartSeriesFormat, SeriesSelf>('ChartSeriesFormat', {
  navigate: {
    fill: (self) => chartFillObject(self),
    line: (self) =>
      chartLineFormatObject({
        ...self,
        colour: () => self.series.line,
        paint: (colour) => (self.series.line = colour),
        dash: (style) => (self.series.dash = style),
      }),
  },
});

const chartFillObject = defineClass<Excel.ChartFill, SeriesSelf>('ChartFill', {
  call: {
    setSolidColor: (self, colour: string) => {
      changed(self);
      toArgb(colour);
      self.series.fill = colour;
    },
  },
});

/** Asking for a series' labels shows them, as in Excel. */
function labelsOf({ series }: SeriesSelf): NonNullable<HostSeries['dataLabels']> {
  return (series.dataLabels ??= { ...PLAIN_LABELS });
}

const chartDataLabelsObject = defineClass<Excel.ChartDataLabels, SeriesSelf>('ChartDataLabels', {
  get: {
    numberFormat: ({ series }) => series.dataLabels?.format ?? 'General',
    linkNumberFormat: ({ series }) => !series.dataLabels?.format,
    position: ({ series }) => series.dataLabels?.position ?? 'OutsideEnd',
  },
  set: {
    numberFormat: (self, format: string) => {
      changed(self);
      labelsOf(self).format = format;
    },
    linkNumberFormat: (self, isLinked: boolean) => {
      changed(self);
      if (isLinked) labelsOf(self).format = null;
    },
    position: (self, position: string) => {
      changed(self);
      // Bars that stand on one another have no outside.
      const isStacked = self.chart.type.includes('Stacked');
      const known = Object.keys(LABEL_POSITIONS).find((one) => one === position);
      if (!known || (isStacked && position === 'OutsideEnd')) throw invalidArgument();
      labelsOf(self).position = known as HostLabels['position'];
    },
  },
  navigate: { format: (self) => chartDataLabelFormatObject(self) },
});

const chartDataLabelFormatObject = defineClass<Excel.ChartDataLabelFormat, SeriesSelf>(
  'ChartDataLabelFormat',
  {
    navigate: {
      font: (self) =>
        chartFontObject({
          ...self,
          size: () => self.series.dataLabels?.size ?? null,
          resize: (size) => (labelsOf(self).size = size),
          colour: () => self.series.dataLabels?.colour ?? null,
          paint: (colour) => (labelsOf(self).colour = colour),
        }),
    },
  },
);
