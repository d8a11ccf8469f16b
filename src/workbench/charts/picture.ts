import { readText, readValue, formatOf } from '../host/cells';
import {
  CHART_TYPES,
  hasMarkers,
  isLine,
  typeOf,
  type HostAxis,
  type HostChart,
  type HostSeries,
} from '../host/charts';
import type { Area } from '../../core/cells/snapshot';
import type { Worksheet } from '@cj-tech-master/excelts';

/** One row of columns, bars or points. */
export interface PictureSeries {
  readonly name: string;
  readonly colour: string;
  /** Null: nothing stands there, and a line is broken. */
  readonly values: readonly (number | null)[];
  /** Drawn as a line, over the columns if there are any. */
  readonly isLine: boolean;
  readonly hasMarkers: boolean;
  /** Values are written at them, in this number format. */
  readonly labels: { readonly format: string; readonly colour: string | null } | null;
}

/** What a chart shows right now, read from the cells its series refer to. */
export interface Picture {
  readonly isHorizontal: boolean;
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  readonly title: string | null;
  readonly categoryAxis: HostAxis;
  readonly valueAxis: HostAxis;
  readonly legend: HostChart['legend'];
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
}

/** Colours that also differ in lightness, for series without one. */
export const COLOURS = ['#1F77B4', '#E07B39', '#F2C85B', '#9DB4C0', '#5C5C5C', '#4C8C4A'] as const;

export function colourOf(own: string | null | undefined, index: number): string {
  return own ?? COLOURS[index % COLOURS.length]!;
}

export function cellsIn<T>(area: Area, read: (row: number, column: number) => T): T[] {
  const values: T[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(read(row, column));
  }
  return values;
}

/** Readers of one sheet's cells; they make no cells. */
export function cellReader(sheet: Worksheet) {
  const cellAt = (row: number, column: number) => sheet.findRow(row + 1)?.findCell(column + 1);
  return {
    text: (row: number, column: number): string => {
      const cell = cellAt(row, column);
      return cell ? readText(cell) : '';
    },
    /** As Excel draws it: a blank cell and an error leave a gap, a text counts as nothing. */
    number: (row: number, column: number): number | null => {
      const cell = cellAt(row, column);
      if (!cell) return null;
      const value = readValue(cell);
      if (typeof value === 'number') return value;
      const isBlank = value === '' && !cell.formula;
      const isError = typeof value === 'string' && value.startsWith('#');
      return isBlank || isError ? null : 0;
    },
    format: (row: number, column: number): string => {
      const cell = cellAt(row, column);
      return cell ? formatOf(cell) : 'General';
    },
  };
}

const GROUPINGS = { clustered: 'clustered', stacked: 'stacked', percentStacked: 'percent' } as const;

/** The picture of a chart made through the API. */
export function pictureOf(chart: HostChart): Picture {
  const { text, number, format } = cellReader(chart.source.sheet);
  const nameOf = (series: HostSeries, i: number): string =>
    series.label ?? (series.name ? text(series.name.top, series.name.left) : `${i + 1}`);
  const kind = CHART_TYPES[chart.type];
  const first = chart.series[0];
  const sourceFormat = first ? format(first.values.top, first.values.left) : 'General';
  return {
    isHorizontal: kind.type === 'bar' && kind.barDir === 'bar',
    grouping: kind.type === 'bar' ? GROUPINGS[kind.grouping] : 'clustered',
    title: chart.title,
    categoryAxis: chart.categoryAxis,
    // Numbers of an axis look like those of its cells unless told otherwise.
    valueAxis: { ...chart.valueAxis, numberFormat: chart.valueAxis.numberFormat ?? sourceFormat },
    legend: chart.legend,
    categories: first?.categories ? cellsIn(first.categories, text) : [],
    series: chart.series.map((series, i) => {
      const asLine = isLine(typeOf(chart, series));
      return {
        name: nameOf(series, i),
        colour: colourOf(asLine ? series.line : series.fill, i),
        values: cellsIn(series.values, number),
        isLine: asLine,
        hasMarkers: asLine && hasMarkers(chart, series),
        labels: series.dataLabels
          ? {
              format: series.dataLabels.format ?? format(series.values.top, series.values.left),
              colour: series.dataLabels.colour,
            }
          : null,
      };
    }),
  };
}
