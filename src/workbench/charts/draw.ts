import { legendOf, type Legend } from './legend';
import {
  bar,
  heading,
  isCrowded,
  label,
  LINE_HEIGHT,
  readableOn,
  shortened,
  WIDE,
  widthOf,
  type Box,
} from './parts';
import type { Picture, PictureSeries } from './picture';
import { numberText, stretches, valueScale, type Scale, type Stretch } from './scale';

const LONGEST_LABEL = 18;
/** Labels too long for their column are turned; at most so many letters of them are shown. */
const TURN = 45;
const SLANT = Math.sin((TURN * Math.PI) / 180);
const LONGEST_TURNED = 11;

/** Where things are drawn, in px. */
interface Layout {
  readonly picture: Picture;
  readonly scale: Scale;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly count: number;
  /** px of one category. */
  readonly band: number;
  /** Letters in a line of a name beside a bar. */
  readonly longest: number;
  /** Names of categories are turned by 45°, at most so many letters of them. */
  readonly turned: { readonly letters: number; readonly reach: number } | null;
}

/** Draws a picture of columns, bars and lines as SVG of that size in px. */
export function draw(picture: Picture, width: number, height: number): string {
  const { series, categories } = picture;
  const count = Math.max(categories.length, ...series.map(({ values }) => values.length), 1);
  const columns = stretches(picture, count);
  const legend = legendOf(picture, width, height);
  const layout = layoutOf(picture, count, valueScale(picture, columns), legend, width, height);
  const parts = [
    ...axisLines(layout),
    ...categoryNames(layout),
    ...columnBars(layout, columns),
    ...seriesLines(layout),
    ...titles(layout, width),
    legend.svg,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>`;
}

function layoutOf(
  picture: Picture,
  count: number,
  scale: Scale,
  legend: Legend,
  width: number,
  height: number,
): Layout {
  const { isHorizontal, categories, legend: at } = picture;
  const letters = Math.max(0, ...categories.map((text) => [...text].length));
  // Names beside bars may take half of the picture, in as many lines as their bar has room for.
  const longest = isHorizontal
    ? Math.min(letters, Math.max(LONGEST_LABEL, Math.floor((width * 0.48 - 34) / WIDE)))
    : Math.min(LONGEST_LABEL, letters);
  const figures = Math.max(0, ...scale.ticks.map((tick) => widthOf(tickText(picture, tick))));
  const left =
    (isHorizontal ? 34 + longest * 11 : Math.max(56, figures + 34)) + (at === 'Left' ? legend.size : 0);
  // The last number of a horizontal axis stands half beyond its end.
  const beyond = isHorizontal ? Math.max(18, figures / 2 + 6) : 18;
  const right = width - beyond - (at === 'Right' || at === 'Corner' ? legend.size : 0);
  const top = (picture.title ? 44 : 12) + (at === 'Top' ? legend.size : 0);
  // One line of the legend stands in the lower edge, which is kept free for titles too.
  const isBare = at === null && !picture.valueAxis.title && !picture.categoryAxis.title;
  const below = isBare ? (isHorizontal && !picture.valueAxis.isVisible ? 12 : 32) : 74;
  const bottom = height - below - (at === 'Bottom' || at === 'Custom' ? Math.max(0, legend.size - 18) : 0);
  const isTurned = !isHorizontal && isCrowded(categories, (right - left) / count);
  // Turned labels leave two thirds of a low chart to the columns.
  const slanted = Math.min(LONGEST_TURNED, Math.floor(height / 3 / (WIDE * SLANT)));
  /** How far they reach down, and to the left. */
  const reach = isTurned
    ? Math.max(...categories.map((text) => widthOf(shortened(text, slanted)))) * SLANT
    : 0;
  const plot = { left: Math.max(left, 24 + reach), right, top, bottom: bottom - reach };
  const band = (isHorizontal ? plot.bottom - plot.top : plot.right - plot.left) / count;
  return {
    picture,
    scale,
    plot,
    count,
    band,
    longest,
    turned: isTurned ? { letters: slanted, reach } : null,
  };
}

function tickText({ grouping, valueAxis }: Picture, tick: number): string {
  if (grouping === 'percent') return numberText(tick, '0%');
  return numberText(tick, valueAxis.numberFormat);
}

/** px along the value axis from its beginning; what lies beyond an end is cut off there. */
function along({ picture, scale, plot }: Layout, value: number, isCut = true): number {
  const { min, max } = scale;
  const room = picture.isHorizontal ? plot.right - plot.left : plot.bottom - plot.top;
  const within = isCut ? Math.min(Math.max(value, min), max) : value;
  const px = ((within - min) / (max - min || 1)) * room;
  return picture.valueAxis.reversed ? room - px : px;
}

/** The place of a category, counted from the left or from the top. */
function placeOf({ picture, count }: Layout, index: number): number {
  const { isHorizontal, categoryAxis } = picture;
  // Bars are listed from the bottom up, as in Excel, unless their axis is reversed.
  return isHorizontal === categoryAxis.reversed ? index : count - 1 - index;
}

function axisLines(layout: Layout): string[] {
  const { picture, scale, plot } = layout;
  const texts = scale.ticks.map((tick) => tickText(picture, tick));
  const room = (plot.right - plot.left) / Math.max(1, texts.length - 1);
  const isTight = picture.isHorizontal && isCrowded(texts, room);
  return scale.ticks.flatMap((tick, i) => {
    const at = along(layout, tick);
    // Where numbers would touch, every other one is written.
    const text = (isTight && i % 2 === 1) || !picture.valueAxis.isVisible ? '' : texts[i]!;
    const stroke = picture.valueAxis.hasGridlines ? (picture.valueAxis.gridlines ?? '#ddd') : 'none';
    if (picture.isHorizontal) {
      const x = plot.left + at;
      return [
        `<path d="M${x} ${plot.top}V${plot.bottom}" stroke="${stroke}"/>`,
        text && label(x, plot.bottom + 16, text, 'text-anchor="middle"'),
      ];
    }
    const y = plot.bottom - at;
    return [
      `<path d="M${plot.left} ${y}H${plot.right}" stroke="${stroke}"/>`,
      text && label(plot.left - 6, y + 4, text, 'text-anchor="end"'),
    ];
  });
}

function categoryNames(layout: Layout): string[] {
  const { picture, plot, band, turned } = layout;
  // Where even turned labels would touch, only some are named.
  const taken = picture.isHorizontal ? LINE_HEIGHT : turned ? LINE_HEIGHT / SLANT : 0;
  const every = Math.max(1, Math.ceil(taken / band));
  return picture.categories.flatMap((text, i) => {
    if (i % every !== 0) return [];
    const middle = (placeOf(layout, i) + 0.5) * band;
    if (picture.isHorizontal) {
      const lines = linesOf(text, layout.longest, Math.max(1, Math.floor(band / LINE_HEIGHT)));
      const first = plot.top + middle + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2;
      return lines.map((line, n) =>
        label(plot.left - 8, first + n * LINE_HEIGHT, line, 'text-anchor="end"', layout.longest),
      );
    }
    if (!turned) return label(plot.left + middle, plot.bottom + 16, text, 'text-anchor="middle"');
    const [x, y] = [(plot.left + middle + 4).toFixed(1), (plot.bottom + 12).toFixed(1)];
    const turn = `text-anchor="end" transform="rotate(-${TURN} ${x} ${y})"`;
    return label(Number(x), Number(y), text, turn, turned.letters);
  });
}

/** A name in lines of so many letters; what is left beyond the last line is cut. */
function linesOf(text: string, letters: number, most: number): string[] {
  const all = [...text];
  const lines: string[] = [];
  for (let i = 0; i < all.length && lines.length < most; i += letters) {
    lines.push(all.slice(i, lines.length === most - 1 ? undefined : i + letters).join(''));
  }
  return lines;
}

function columnBars(layout: Layout, columns: readonly (readonly (Stretch | null)[])[]): string[] {
  const { picture, plot, band } = layout;
  const shown = picture.series.filter(({ isLine }) => !isLine);
  const isStacked = picture.grouping !== 'clustered';
  // Within a category the first series stands where the first category does.
  const sideBySide = (s: number) => (placeOf(layout, 0) === 0 ? s : shown.length - 1 - s);
  const thick = isStacked ? band * 0.62 : (band * 0.7) / Math.max(1, shown.length);
  return shown.flatMap((series, s) =>
    (columns[s] ?? []).flatMap((stretch, i) => {
      if (!stretch) return [];
      const [from, to] = [along(layout, stretch.from), along(layout, stretch.to)];
      const [start, length] = [Math.min(from, to), Math.abs(to - from)];
      const offset =
        placeOf(layout, i) * band + (isStacked ? (band - thick) / 2 : band * 0.15 + sideBySide(s) * thick);
      const box: Box = picture.isHorizontal
        ? { x: plot.left + start, y: plot.top + offset, width: length, height: thick }
        : { x: plot.left + offset, y: plot.bottom - start - length, width: thick, height: length };
      const value = series.values[i] ?? 0;
      return [
        bar(box, series.colour, `${series.name}: ${value}`),
        ...columnLabel(picture, series, box, value),
      ];
    }),
  );
}

/** In the middle of a stacked column, at the end of any other. */
function columnLabel(picture: Picture, series: PictureSeries, box: Box, value: number): string[] {
  if (!series.labels) return [];
  const text = numberText(value, series.labels.format);
  if (text === '') return [];
  const inside = picture.grouping !== 'clustered';
  const colour = series.labels.colour ?? (inside ? readableOn(series.colour) : '#333');
  const extra = (anchor: string) => `text-anchor="${anchor}" fill="${colour}"`;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + 4];
  if (inside) return [label(x, y, text, extra('middle'))];
  if (picture.isHorizontal) return [label(box.x + box.width + 4, y, text, extra('start'))];
  return [label(x, box.y - 4, text, extra('middle'))];
}

function seriesLines(layout: Layout): string[] {
  const { picture, plot, band } = layout;
  const lines = picture.series.filter(({ isLine }) => isLine);
  if (lines.length === 0) return [];
  const [across, down] = [plot.right - plot.left, plot.bottom - plot.top];
  const drawn = lines.flatMap(({ values, colour, hasMarkers, labels }) => {
    const points = values.map((value, i) =>
      value === null
        ? null
        : { x: (placeOf(layout, i) + 0.5) * band, y: down - along(layout, value, false), value },
    );
    const runs = runsOf(points);
    const shown = points.filter((point) => point !== null);
    return [
      ...runs.map(
        (run) =>
          `<polyline points="${run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ),
      ...(hasMarkers
        ? shown.map(
            ({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5" fill="${colour}"/>`,
          )
        : []),
      ...(labels
        ? shown.map(({ x, y, value }) =>
            label(x, y - 8, numberText(value, labels.format), 'text-anchor="middle"'),
          )
        : []),
    ];
  });
  // An inner picture cuts off what lies outside the plot.
  return [`<svg x="${plot.left}" y="${plot.top}" width="${across}" height="${down}">${drawn.join('')}</svg>`];
}

/** The parts of a line between its gaps. */
function runsOf<T>(points: readonly (T | null)[]): T[][] {
  const runs: T[][] = [[]];
  for (const point of points) {
    if (point !== null) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function titles({ picture, plot, turned }: Layout, width: number): string[] {
  const { isHorizontal, title, categoryAxis, valueAxis } = picture;
  const [below, beside] = isHorizontal
    ? [valueAxis.title, categoryAxis.title]
    : [categoryAxis.title, valueAxis.title];
  const parts: string[] = [];
  if (title) parts.push(heading(width / 2, 26, title));
  if (below) {
    const y = plot.bottom + (turned?.reach ?? 0) + 34;
    parts.push(label((plot.left + plot.right) / 2, y, below, 'text-anchor="middle"'));
  }
  if (beside) {
    const y = (plot.top + plot.bottom) / 2;
    parts.push(label(16, y, beside, `text-anchor="middle" transform="rotate(-90 16 ${y})"`));
  }
  return parts;
}
