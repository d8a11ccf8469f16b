import { xmlDecode, type Workbook, type Worksheet } from '@cj-tech-master/excelts';
import {
  fillChartCaches,
  getSpPrFillColor,
  getSpPrLine,
  getSpPrPattern,
  renderChartSvg,
  type AxisDataSource,
  type NumberDataSource,
} from '@cj-tech-master/excelts/chart';
import { areaOf } from '../host/area';
import { newAxis, type HostAxis, type HostChart } from '../host/charts';
import { rgbOf } from '../host/colours';
import { draw } from './draw';
import { cellReader, cellsIn, colourOf, type Picture, type PictureSeries } from './picture';

type FileChart = NonNullable<HostChart['loaded']>;
type Model = NonNullable<FileChart['chartModel']>;
type Group = Model['chart']['plotArea']['chartTypes'][number];
type Drawn = Extract<Group, { readonly type: 'bar' | 'bar3D' | 'line' | 'line3D' }>;
type FileAxis = Model['chart']['plotArea']['axes'][number];
type Title = NonNullable<Model['chart']['title']>;

const LEGENDS = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' } as const;
const GROUPINGS: Readonly<Record<string, Picture['grouping']>> = {
  stacked: 'stacked',
  percentStacked: 'percent',
};

/**
 * Draws a chart that came with the file from what its references hold now, not from the values the file keeps beside
 * them. Columns, bars and lines on one pair of axes are drawn by the project's own code; pies, scatters and the rest
 * by the .xlsx library. SVG of that size in px; '' for a kind neither knows.
 */
export function drawFileChart(
  chart: FileChart,
  workbook: Workbook,
  sheet: Worksheet,
  width: number,
  height: number,
): string {
  const kept = chart.chartModel;
  if (!kept) return '';
  const model = structuredClone(kept);
  forget(model);
  fillChartCaches(model, workbook, sheet);
  const picture = filePicture(model, workbook);
  return picture ? draw(picture, width, height) : renderChartSvg(model, { width, height });
}

/** Empties the values a file keeps beside its references, wherever they stand in a chart. */
function forget(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { formula, cache } = node as { formula?: unknown; cache?: { points?: unknown[] } };
  if (typeof formula === 'string' && cache?.points) cache.points = [];
  for (const child of Object.values(node)) forget(child);
}

/** The picture of columns, bars and lines; null for other kinds, several pairs of axes, and references that are names. */
export function filePicture(model: Model, workbook: Workbook): Picture | null {
  const { plotArea, title, legend } = model.chart;
  const groups = plotArea.chartTypes;
  const drawn = groups.filter(isDrawn);
  if (drawn.length !== groups.length || plotArea.axes.length !== 2) return null;
  const columns = drawn.find((group) => group.type.startsWith('bar'));
  const isHorizontal = columns !== undefined && 'barDir' in columns && columns.barDir === 'bar';
  const all = drawn.flatMap((group) => group.series.map((series) => ({ group, series })));
  const [first] = all;
  if (!first || (isHorizontal && drawn.length > 1)) return null;
  all.sort((a, b) => a.series.order - b.series.order);
  const categories = plotArea.axes.find((axis) => axis.axisType !== 'val');
  const values = plotArea.axes.find((axis) => axis.axisType === 'val');
  return {
    isHorizontal,
    grouping: GROUPINGS[drawn[0]?.grouping ?? ''] ?? 'clustered',
    title: titleText(title) ?? (title && all.length === 1 ? nameOf(first.series, 0) : null),
    categoryAxis: axisOf(categories, null),
    valueAxis: axisOf(values, formatAt(first.series.val, workbook)),
    legend: legend ? LEGENDS[legend.legendPos ?? 'r'] : null,
    categories: textsOf(first.series.cat, workbook),
    series: all.map(({ group, series }, i) => seriesPicture(group, series, i, workbook)),
  };
}

const isDrawn = (group: Group): group is Drawn => /^(bar|line)(3D)?$/.test(group.type);

function seriesPicture(
  group: Drawn,
  series: Drawn['series'][number],
  index: number,
  workbook: Workbook,
): PictureSeries {
  const asLine = group.type.startsWith('line');
  const { spPr } = series;
  const colour =
    spPr &&
    (asLine ? getSpPrLine(spPr)?.color : (getSpPrFillColor(spPr) ?? getSpPrPattern(spPr)?.foreground));
  const own = colour && (colour.srgb ? `#${colour.srgb}` : rgbOf({ theme: colour.theme }));
  const labels = series.dataLabels ?? group.dataLabels;
  const marker = 'marker' in series ? series.marker : undefined;
  return {
    name: nameOf(series, index),
    colour: colourOf(own, index),
    values: numbersOf(series.val, workbook),
    isLine: asLine,
    hasMarkers: asLine && marker?.symbol !== 'none' && 'marker' in group && group.marker !== false,
    labels:
      labels?.showVal && !labels.delete
        ? { format: labels.numFmt?.formatCode ?? formatAt(series.val, workbook) ?? 'General', colour: null }
        : null,
  };
}

function nameOf({ tx }: Drawn['series'][number], index: number): string {
  return tx?.value ?? tx?.strRef?.cache?.points[0]?.value ?? `${index + 1}`;
}

function titleText(title: Title | undefined): string | null {
  const runs = title?.text?.paragraphs.flatMap(({ runs: parts }) => parts ?? []) ?? [];
  // A title of a file is kept as it was written.
  const raw = [...(title?.rawTx ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) =>
    xmlDecode(text ?? ''),
  );
  const written = [...runs.map(({ text }) => text), ...(runs.length > 0 ? [] : raw)].join('');
  return written || (title?.strRef?.cache?.points[0]?.value ?? null);
}

function axisOf(axis: FileAxis | undefined, sourceFormat: string | null): HostAxis {
  const own = axis?.numFmt?.sourceLinked === true ? undefined : axis?.numFmt?.formatCode;
  return {
    ...newAxis(),
    title: titleText(axis?.title),
    minimum: axis?.scaling?.min ?? null,
    maximum: axis?.scaling?.max ?? null,
    reversed: axis?.scaling?.orientation === 'maxMin',
    numberFormat: own ?? sourceFormat,
  };
}

/** A reference to one rectangle of a sheet that is there; null for names and several areas. */
function placeOf(formula: string, workbook: Workbook) {
  const match = /^(?:'((?:[^']|'')+)'|([^'!,()]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(
    formula,
  );
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const sheet = name === undefined ? undefined : workbook.getWorksheet(name);
  return sheet && match?.[3] ? { reader: cellReader(sheet), area: areaOf(match[3]) } : null;
}

function numbersOf(source: NumberDataSource | undefined, workbook: Workbook): (number | null)[] {
  const place = source?.numRef && placeOf(source.numRef.formula, workbook);
  if (place) return cellsIn(place.area, place.reader.number);
  const { pointCount, points = [] } = source?.numRef?.cache ?? source?.numLit ?? {};
  const values = Array<number | null>(pointCount ?? points.length).fill(null);
  for (const { index, value } of points) values[index] = value;
  return values;
}

function textsOf(source: AxisDataSource | undefined, workbook: Workbook): string[] {
  const formula = source?.strRef?.formula ?? source?.numRef?.formula;
  const place = formula === undefined ? null : placeOf(formula, workbook);
  if (place) return cellsIn(place.area, place.reader.text);
  const levels = source?.multiLvlStrRef?.cache?.levels;
  const points =
    levels?.[0]?.points ??
    source?.strRef?.cache?.points ??
    source?.strLit?.points ??
    source?.numLit?.points ??
    [];
  const texts: string[] = [];
  for (const { index, value } of points) texts[index] = String(value ?? '');
  return Array.from(texts, (text) => text ?? '');
}

function formatAt(source: NumberDataSource | undefined, workbook: Workbook): string | null {
  const place = source?.numRef && placeOf(source.numRef.formula, workbook);
  return place ? place.reader.format(place.area.top, place.area.left) : null;
}
