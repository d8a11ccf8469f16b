import type { Cell } from '@cj-tech-master/excelts';
import type { Area } from '../../../core/cells/snapshot';
import type { HostSheet } from '../book';
import { readValue } from '../cells';
import { CHART_TYPES, newAxis, type HostChart, type HostSeries } from '../charts';
import { invalidArgument, itemNotFound } from '../errors';
import { defineClass, isHostObject, NULL_OBJECT, type HostObject } from '../registry';
import { areaOf } from '../area';
import { changed, requireKnown, type ChartSelf, type SheetSelf } from './chart-self';
import { chartFontObject, chartLineFormatObject } from './chart-looks';
import { chartSeriesCollectionObject, UNFORMATTED } from './chart-series';
import type { RangeSelf } from './range';

function find({ target }: SheetSelf, name: string): HostChart | null {
  return (
    target.charts.find((chart) => chart.name.toLowerCase() === name.toLowerCase() || chart.id === name) ??
    null
  );
}

type Lines = 'rows' | 'columns';

/**
 * How many leading rows or columns of a block hold labels: of the first any text makes it so, of a further one it takes a
 * whole line of texts. `""` shown by a formula is such a text, and so is what is not calculated yet.
 */
function labelsOf(target: HostSheet, area: Area, lines: Lines): number {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const [count, length] = lines === 'columns' ? [width, height] : [height, width];
  const isText = (line: number, i: number): boolean => {
    const [row, column] = lines === 'columns' ? [i, line] : [line, i];
    const cell = target.sheet.getCell(area.top + row + 1, area.left + column + 1);
    return typeof readValue(cell) === 'string' && !isBlank(cell);
  };
  // The corner belongs to both, so that it tells nothing of either.
  const texts = (line: number): number =>
    Array.from({ length: length - 1 }, (_, i) => isText(line, i + 1)).filter(Boolean).length;
  if (count < 2 || length < 2 || texts(0) === 0) return 0;
  if (lines === 'rows' && texts(0) < length - 1) return 0;
  let labels = 1;
  while (labels < count - 1 && texts(labels) === length - 1) labels++;
  return labels;
}

function isBlank(cell: Cell): boolean {
  return cell.value === null || cell.value === undefined;
}

/** Series as Excel takes them from a block: leading lines of texts are names and categories. */
function seriesOf(target: HostSheet, area: Area, seriesBy: string): HostSeries[] {
  const [names, categories] = [labelsOf(target, area, 'rows'), labelsOf(target, area, 'columns')];
  const first = { row: area.top + names, column: area.left + categories };
  // Auto: Excel takes the longer side as the categories, which swaps series where a block grows.
  const byColumns =
    seriesBy === 'Columns' || (seriesBy !== 'Rows' && area.bottom - first.row >= area.right - first.column);
  const count = byColumns ? area.right - first.column + 1 : area.bottom - first.row + 1;
  return Array.from({ length: count }, (_, i): HostSeries => {
    if (byColumns) {
      const column = first.column + i;
      return {
        name: names > 0 ? { top: area.top, left: column, bottom: first.row - 1, right: column } : null,
        values: { top: first.row, left: column, bottom: area.bottom, right: column },
        categories:
          categories > 0
            ? { top: first.row, left: area.left, bottom: area.bottom, right: first.column - 1 }
            : null,
        ...UNFORMATTED,
      };
    }
    const row = first.row + i;
    return {
      name: categories > 0 ? { top: row, left: area.left, bottom: row, right: first.column - 1 } : null,
      values: { top: row, left: first.column, bottom: row, right: area.right },
      categories:
        names > 0 ? { top: area.top, left: first.column, bottom: first.row - 1, right: area.right } : null,
      ...UNFORMATTED,
    };
  });
}

function rangeFrom(source: HostObject | string, self: SheetSelf): RangeSelf {
  return isHostObject(source) ? (source.self as RangeSelf) : { ...self, area: areaOf(source) };
}

export const chartCollectionObject: (self: SheetSelf) => HostObject = defineClass<
  Excel.ChartCollection,
  SheetSelf
>('ChartCollection', {
  get: { count: ({ target }) => target.charts.length },
  items: (self) => self.target.charts.map((chart) => chartObject({ ...self, chart })),
  indexer: (self, name: string) => required(self, name),
  call: {
    add: (self, type: string, source: HostObject | string, seriesBy?: string) => {
      const { book, target } = self;
      book.requireWritable(target);
      if (!(type in CHART_TYPES)) throw invalidArgument();
      const range = rangeFrom(source, self);
      if (book.calculates) book.recalculate();
      const number = target.charts.length + 1;
      const chart: HostChart = {
        id: `{chart-${target.id}-${book.nextChartId()}}`,
        name: `Chart ${number}`,
        type: type as HostChart['type'],
        source: range.target,
        series: seriesOf(range.target, range.area, seriesBy ?? 'Auto'),
        title: null,
        categoryAxis: newAxis(),
        valueAxis: newAxis(),
        legend: 'Bottom',
        place: { top: 1, left: 1, bottom: 16, right: 8 },
        gapWidth: null,
        overlap: null,
        titleSize: null,
        legendSize: null,
        loaded: null,
      };
      target.charts.push(chart);
      book.chartsChanged(target);
      return chartObject({ ...self, chart });
    },
    getItem: (self, name: string) => required(self, name),
    getItemAt: (self, index: number) => {
      const chart = self.target.charts[index];
      if (!chart) throw itemNotFound();
      return chartObject({ ...self, chart });
    },
    getItemOrNullObject: (self, name: string) => {
      const chart = find(self, name);
      return chart ? chartObject({ ...self, chart }) : NULL_OBJECT;
    },
    getCount: ({ target }) => target.charts.length,
  },
});

function required(self: SheetSelf, name: string): HostObject {
  const chart = find(self, name);
  if (!chart) throw itemNotFound();
  return chartObject({ ...self, chart });
}

export const chartObject: (self: ChartSelf) => HostObject = defineClass<Excel.Chart, ChartSelf>('Chart', {
  identity: ({ chart }) => ({ Id: chart.id }),
  get: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: (self) => {
      requireKnown(self);
      return self.chart.type;
    },
  },
  set: {
    name: (self, name: string) => {
      changed(self);
      self.chart.name = name;
    },
    chartType: (self, type: HostChart['type']) => {
      changed(self);
      if (!(type in CHART_TYPES)) throw invalidArgument();
      self.chart.type = type;
      for (const series of self.chart.series) series.type = null;
    },
  },
  navigate: {
    title: (self) => chartTitleObject(self),
    axes: (self) => {
      requireKnown(self);
      return chartAxesObject(self);
    },
    legend: (self) => {
      requireKnown(self);
      return chartLegendObject(self);
    },
    series: (self) => {
      requireKnown(self);
      return chartSeriesCollectionObject(self);
    },
  },
  call: {
    setPosition: (self, start: HostObject | string, end?: HostObject | string) => {
      changed(self);
      const from = rangeFrom(start, self).area;
      const to =
        end === undefined
          ? { ...from, bottom: from.top + 15, right: from.left + 7 }
          : rangeFrom(end, self).area;
      self.chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    },
    setData: (self, source: HostObject | string, seriesBy?: string) => {
      changed(self);
      const range = rangeFrom(source, self);
      if (self.book.calculates) self.book.recalculate();
      self.chart.source = range.target;
      self.chart.series = seriesOf(range.target, range.area, seriesBy ?? 'Auto');
    },
    delete: (self) => {
      self.book.requireWritable(self.target);
      self.target.charts.splice(self.target.charts.indexOf(self.chart), 1);
      self.book.chartRemoved(self.target, self.chart);
    },
  },
});

const chartTitleObject = defineClass<Excel.ChartTitle, ChartSelf>('ChartTitle', {
  get: { text: ({ chart }) => chart.title ?? '', visible: ({ chart }) => chart.title !== null },
  set: {
    text: (self, text: string) => {
      changed(self);
      self.chart.title = text;
    },
    visible: (self, visible: boolean) => {
      changed(self);
      self.chart.title = visible ? (self.chart.title ?? '') : null;
    },
  },
  navigate: { format: (self) => chartTitleFormatObject(self) },
});

const chartTitleFormatObject = defineClass<Excel.ChartTitleFormat, ChartSelf>('ChartTitleFormat', {
  navigate: {
    font: (self) =>
      chartFontObject({
        ...self,
        size: () => self.chart.titleSize,
        resize: (size) => (self.chart.titleSize = size),
      }),
  },
});

const chartLegendFormatObject = defineClass<Excel.ChartLegendFormat, ChartSelf>('ChartLegendFormat', {
  navigate: {
    font: (self) =>
      chartFontObject({
        ...self,
        size: () => self.chart.legendSize,
        resize: (size) => (self.chart.legendSize = size),
      }),
  },
});

const chartLegendObject = defineClass<Excel.ChartLegend, ChartSelf>('ChartLegend', {
  get: { position: ({ chart }) => chart.legend ?? 'Bottom', visible: ({ chart }) => chart.legend !== null },
  set: {
    position: (self, position: NonNullable<HostChart['legend']>) => {
      changed(self);
      self.chart.legend = position;
    },
    visible: (self, visible: boolean) => {
      changed(self);
      self.chart.legend = visible ? (self.chart.legend ?? 'Bottom') : null;
    },
  },
  navigate: { format: (self) => chartLegendFormatObject(self) },
});

const chartAxesObject = defineClass<Excel.ChartAxes, ChartSelf>('ChartAxes', {
  navigate: {
    categoryAxis: (self) => chartAxisObject({ ...self, axis: 'categoryAxis' }),
    valueAxis: (self) => chartAxisObject({ ...self, axis: 'valueAxis' }),
  },
});

type AxisSelf = ChartSelf & { readonly axis: 'categoryAxis' | 'valueAxis' };

const chartAxisObject = defineClass<Excel.ChartAxis, AxisSelf>('ChartAxis', {
  get: {
    minimum: ({ chart, axis }) => chart[axis].minimum ?? '',
    maximum: ({ chart, axis }) => chart[axis].maximum ?? '',
    reversePlotOrder: ({ chart, axis }) => chart[axis].reversed,
    position: ({ chart, axis }) => (chart[axis].crossedAtMaximum ? 'Maximum' : 'Automatic'),
    visible: ({ chart, axis }) => chart[axis].isVisible,
    majorUnit: ({ chart, axis }) => chart[axis].majorUnit ?? '',
    tickLabelSpacing: ({ chart, axis }) => chart[axis].labelSpacing ?? '',
  },
  set: {
    minimum: (self, value: number) => {
      changed(self);
      self.chart[self.axis].minimum = value;
    },
    maximum: (self, value: number) => {
      changed(self);
      self.chart[self.axis].maximum = value;
    },
    reversePlotOrder: (self, value: boolean) => {
      changed(self);
      self.chart[self.axis].reversed = value;
    },
    position: (self, value: string) => {
      changed(self);
      if (value !== 'Maximum' && value !== 'Automatic') throw invalidArgument();
      self.chart[self.axis].crossedAtMaximum = value === 'Maximum';
    },
    numberFormat: (self, value: string) => {
      changed(self);
      self.chart[self.axis].numberFormat = value;
    },
    visible: (self, value: boolean) => {
      changed(self);
      self.chart[self.axis].isVisible = value;
    },
    majorUnit: (self, value: number) => {
      changed(self);
      self.chart[self.axis].majorUnit = value;
    },
    tickLabelSpacing: (self, value: number) => {
      changed(self);
      if (self.axis !== 'categoryAxis') throw invalidArgument();
      self.chart[self.axis].labelSpacing = value;
    },
  },
  navigate: {
    title: (self) => chartAxisTitleObject(self),
    format: (self) => chartAxisFormatObject(self),
    majorGridlines: (self) => chartGridlinesObject(self),
  },
});

const chartAxisFormatObject = defineClass<Excel.ChartAxisFormat, AxisSelf>('ChartAxisFormat', {
  navigate: {
    font: (self) =>
      chartFontObject({
        ...self,
        size: () => self.chart[self.axis].fontSize,
        resize: (size) => (self.chart[self.axis].fontSize = size),
      }),
  },
});

const chartGridlinesObject = defineClass<Excel.ChartGridlines, AxisSelf>('ChartGridlines', {
  get: { visible: ({ chart, axis }) => chart[axis].hasGridlines },
  set: {
    visible: (self, visible: boolean) => {
      changed(self);
      self.chart[self.axis].hasGridlines = visible;
    },
  },
  navigate: { format: (self) => chartGridlinesFormatObject(self) },
});

const chartGridlinesFormatObject = defineClass<Excel.ChartGridlinesFormat, AxisSelf>('ChartGridlinesFormat', {
  navigate: {
    line: (self) =>
      chartLineFormatObject({
        ...self,
        colour: () => self.chart[self.axis].gridlines,
        paint: (colour) => (self.chart[self.axis].gridlines = colour),
        dash: (style) => {
          if (style !== 'Continuous') throw invalidArgument();
        },
      }),
  },
});

const chartAxisTitleObject = defineClass<Excel.ChartAxisTitle, AxisSelf>('ChartAxisTitle', {
  get: {
    text: ({ chart, axis }) => chart[axis].title ?? '',
    visible: ({ chart, axis }) => chart[axis].title !== null,
  },
  set: {
    text: (self, text: string) => {
      changed(self);
      self.chart[self.axis].title = text;
    },
    visible: (self, visible: boolean) => {
      changed(self);
      self.chart[self.axis].title = visible ? (self.chart[self.axis].title ?? '') : null;
    },
  },
});
