import { xmlEncode } from '@cj-tech-master/excelts';
import type { Area } from '../../core/cells/snapshot';
import { readText, readValue } from '../host/cells';
import { isLine, typeOf, type HostAxis, type HostChart, type HostSeries } from '../host/charts';

/** What a chart shows right now, read from its cells. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    readonly values: readonly number[];
    /** Drawn as a line, over the columns if there are any. */
    readonly isLine: boolean;
  }[];
}

const COLOURS = ['#1F77B4', '#E07B39', '#F2C85B', '#9DB4C0', '#5C5C5C', '#4C8C4A'];
const FONT = 'font-family="Noto Sans JP, Meiryo, sans-serif"';
const LONGEST_LABEL = 18;
/** In pixels: a line of labels, a wide and a narrow letter of them. */
const LINE_HEIGHT = 12;
const WIDE = 11;
const NARROW = 6.5;
/** Labels too long for their column are turned; at most so many letters of them are shown. */
const TURN = 45;
const SLANT = Math.sin((TURN * Math.PI) / 180);
const LONGEST_TURNED = 11;

function cellsOf<T>(area: Area, read: (row: number, column: number) => T): T[] {
  const values: T[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(read(row, column));
  }
  return values;
}

/** Reads the cells of a chart's series; a cell without a number counts as nothing. */
export function chartData(chart: HostChart): ChartData {
  const cell = (row: number, column: number) => chart.source.sheet.getCell(row + 1, column + 1);
  const text = (row: number, column: number): string => readText(cell(row, column));
  const number = (row: number, column: number): number => {
    const value = readValue(cell(row, column));
    return typeof value === 'number' ? value : 0;
  };
  const nameOf = (series: HostSeries, i: number): string =>
    series.label ?? (series.name ? text(series.name.top, series.name.left) : `${i + 1}`);
  const first = chart.series[0];
  const categories = first?.categories ? cellsOf(first.categories, text) : [];
  return {
    categories,
    series: chart.series.map((series, i) => {
      const asLine = isLine(typeOf(chart, series));
      return {
        name: nameOf(series, i),
        colour: (asLine ? series.line : series.fill) ?? COLOURS[i % COLOURS.length]!,
        values: cellsOf(series.values, number),
        isLine: asLine,
      };
    }),
  };
}

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A scale from zero (bars that do not start there lie) with four to eight round steps. */
export function scaleOf(lowest: number, highest: number): Scale {
  const min = Math.min(0, lowest);
  const span = Math.max(highest, 0) - min || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
  const ticks: number[] = [];
  for (
    let i = Math.floor(min / step);
    ticks.length === 0 || ticks[ticks.length - 1]! < Math.max(highest, 0);
    i++
  ) {
    ticks.push(Number((i * step).toPrecision(12)));
  }
  return { min: ticks[0]!, max: ticks[ticks.length - 1]!, ticks };
}

/** The scale, from and to where the axis is told to. */
function fixedScale(values: readonly number[], { minimum, maximum }: HostAxis): Scale {
  const scale = scaleOf(minimum ?? Math.min(...values, 0), maximum ?? Math.max(...values, 0));
  const min = minimum ?? scale.min;
  const max = maximum ?? scale.max;
  if (max <= min) return scale;
  return { min, max, ticks: scale.ticks.filter((tick) => tick >= min && tick <= max) };
}

function shortened(text: string, longest: number): string {
  return [...text].length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? NARROW : WIDE), 0);
}

function label(x: number, y: number, text: string, extra = '', longest = LONGEST_LABEL): string {
  const shown = shortened(text, longest);
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${FONT} font-size="11" fill="#333" ${extra}><title>${xmlEncode(text)}</title>${xmlEncode(shown)}</text>`;
}

/** Whether neighbouring labels would touch. */
function isCrowded(categories: readonly string[], band: number): boolean {
  return categories.some((text) => widthOf(shortened(text, LONGEST_LABEL)) + NARROW > band);
}

/** Draws a chart of the add-in as SVG from the current values of its cells. */
export function drawChart(chart: HostChart, width: number, height: number): string {
  const data = chartData(chart);
  const horizontal = chart.type.startsWith('Bar');
  const stacked = chart.type.includes('Stacked');
  const columns = data.series.filter((series) => !series.isLine);
  const lines = data.series.filter((series) => series.isLine);
  const count = Math.max(data.categories.length, ...data.series.map((series) => series.values.length), 1);
  const totals = Array.from({ length: count }, (_, i) =>
    columns.reduce((sum, s) => sum + (s.values[i] ?? 0), 0),
  );
  const scale = fixedScale(
    [
      ...(stacked ? [totals] : columns.map(({ values }) => values)),
      ...lines.map(({ values }) => values),
    ].flat(),
    chart.valueAxis,
  );

  const longest = Math.min(LONGEST_LABEL, Math.max(0, ...data.categories.map((text) => [...text].length)));
  const sides = { left: horizontal ? 34 + longest * 11 : 56, right: width - 18 };
  const edges = { top: 44, bottom: height - 74 };
  const isTurned = !horizontal && isCrowded(data.categories, (sides.right - sides.left) / count);
  // Turned labels leave two thirds of a low chart to the columns.
  const letters = Math.min(LONGEST_TURNED, Math.floor(height / 3 / (WIDE * SLANT)));
  /** How far they reach down, and to the left. */
  const reach = isTurned
    ? Math.max(...data.categories.map((text) => widthOf(shortened(text, letters)))) * SLANT
    : 0;
  const plot = {
    ...sides,
    ...edges,
    left: Math.max(sides.left, 24 + reach),
    bottom: edges.bottom - reach,
  };
  const room = horizontal ? plot.right - plot.left : plot.bottom - plot.top;
  const within = (value: number): number => Math.min(Math.max(value, scale.min), scale.max);
  const along = (value: number): number => ((value - scale.min) / (scale.max - scale.min || 1)) * room;
  const band = (horizontal ? plot.bottom - plot.top : plot.right - plot.left) / count;
  // Where even turned labels would touch, only some are named.
  const taken = horizontal ? LINE_HEIGHT : isTurned ? LINE_HEIGHT / SLANT : 0;
  const every = Math.max(1, Math.ceil(taken / band));

  const parts: string[] = [];
  for (const tick of scale.ticks) {
    const at = along(tick);
    if (horizontal) {
      const x = plot.left + at;
      parts.push(
        `<path d="M${x} ${plot.top}V${plot.bottom}" stroke="#ddd"/>`,
        label(x, plot.bottom + 16, String(tick), 'text-anchor="middle"'),
      );
    } else {
      const y = plot.bottom - at;
      parts.push(
        `<path d="M${plot.left} ${y}H${plot.right}" stroke="#ddd"/>`,
        label(plot.left - 6, y + 4, String(tick), 'text-anchor="end"'),
      );
    }
  }
  data.categories.forEach((text, i) => {
    if (i % every !== 0) return;
    const middle = (i + 0.5) * band;
    if (horizontal) parts.push(label(plot.left - 8, plot.top + middle + 4, text, 'text-anchor="end"'));
    else if (!isTurned) parts.push(label(plot.left + middle, plot.bottom + 16, text, 'text-anchor="middle"'));
    else {
      const [x, y] = [(plot.left + middle + 4).toFixed(1), (plot.bottom + 12).toFixed(1)];
      const turn = `text-anchor="end" transform="rotate(-${TURN} ${x} ${y})"`;
      parts.push(label(Number(x), Number(y), text, turn, letters));
    }
  });
  const thick = stacked ? band * 0.62 : (band * 0.7) / Math.max(1, columns.length);
  for (let i = 0; i < count; i++) {
    let base = 0;
    columns.forEach(({ values, colour, name }, s) => {
      const value = values[i] ?? 0;
      if (value === 0) return;
      const from = along(within(stacked ? base : 0));
      const to = along(within(stacked ? base + value : value));
      base += value;
      const offset = i * band + (stacked ? (band - thick) / 2 : band * 0.15 + s * thick);
      const [start, length] = [Math.min(from, to), Math.abs(to - from)];
      const box = horizontal
        ? `x="${(plot.left + start).toFixed(1)}" y="${(plot.top + offset).toFixed(1)}" width="${length.toFixed(1)}" height="${thick.toFixed(1)}"`
        : `x="${(plot.left + offset).toFixed(1)}" y="${(plot.bottom - start - length).toFixed(1)}" width="${thick.toFixed(1)}" height="${length.toFixed(1)}"`;
      parts.push(`<rect ${box} fill="${colour}"><title>${xmlEncode(`${name}: ${value}`)}</title></rect>`);
    });
  }
  if (lines.length > 0) {
    const [across, down] = [plot.right - plot.left, plot.bottom - plot.top];
    const drawn = lines.map(({ values, colour }) => {
      const points = values.map((v, i) => `${((i + 0.5) * band).toFixed(1)},${(down - along(v)).toFixed(1)}`);
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    });
    // An inner picture cuts off what lies outside the plot.
    parts.push(
      `<svg x="${plot.left}" y="${plot.top}" width="${across}" height="${down}">${drawn.join('')}</svg>`,
    );
  }
  if (chart.title)
    parts.push(
      `<text x="${width / 2}" y="26" text-anchor="middle" ${FONT} font-size="15" font-weight="bold" fill="#222">${xmlEncode(chart.title)}</text>`,
    );
  const [bottomTitle, sideTitle] = horizontal
    ? [chart.valueAxis.title, chart.categoryAxis.title]
    : [chart.categoryAxis.title, chart.valueAxis.title];
  if (bottomTitle) {
    const y = plot.bottom + reach + 34;
    parts.push(label((plot.left + plot.right) / 2, y, bottomTitle, 'text-anchor="middle"'));
  }
  if (sideTitle) {
    const y = (plot.top + plot.bottom) / 2;
    parts.push(label(16, y, sideTitle, `text-anchor="middle" transform="rotate(-90 16 ${y})"`));
  }
  if (chart.legend) parts.push(legend(data, width, height));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>`;
}

function legend(data: ChartData, width: number, height: number): string {
  const widths = data.series.map(({ name }) => 26 + [...name].length * 12);
  let x = Math.max(8, (width - widths.reduce((sum, w) => sum + w, 0)) / 2);
  return data.series
    .map(({ name, colour, isLine }, i) => {
      const [top, thick] = isLine ? [height - 20, 2] : [height - 24, 10];
      const entry = `<rect x="${x}" y="${top}" width="10" height="${thick}" fill="${colour}"/>${label(x + 15, height - 15, name)}`;
      x += widths[i] ?? 0;
      return entry;
    })
    .join('');
}
