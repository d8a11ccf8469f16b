import { absoluteAddress, quoteSheetName } from '../cells/address';
import type { WorkbookSnapshot } from '../cells/snapshot';
import { fromOldest } from '../kpi/newest';
import type { Kpi, Measured, Observation } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import { formula, number, text } from './cells';
import { charactersOf, widthOf } from './fit';
import { numberFormat } from './kpi-list';
import { decimalsOf, tie } from './live';
import type { ReportCell, ReportChart, ReportSheet } from './plan';
import type { ReportTexts } from './texts';
import { TREND_TEXTS, type TrendTexts } from './trend-texts';

/**
 * One KPI over the periods: its figures in cells, and a small chart of them at the right.
 *
 *   指標（単位）│ 4月 │ 5月 │ …  ┌────────┐
 *   実績       │  12 │  15 │    │ ╱╲ ╱   │
 *   目標       │     │  14 │    └────────┘
 */
interface Trend {
  readonly kpi: Kpi;
  readonly labels: readonly string[];
  readonly actual: readonly (Measured | null)[];
  readonly target: readonly (Measured | null)[];
}

const NAME = 150;
/** Points for the figures of a KPI, and the most one takes. */
const FIGURES = 410;
const FIGURE = 44;
/** Of a year; what is before the newest twelve is not drawn. */
const MOST_POINTS = 12;
const CHART = { columns: 4, width: 56 } as const;
const ROWS = 6;
const ROW = 13;
/** More charts are read by nobody; the title says how many there are. */
const MOST_TRENDS = 24;
/** Blocks on a page. */
const PER_PAGE = 5;
const COLOURS = { target: '#7890A6', actual: '#1B5E9B' } as const;

/** Figures of months and quarters, and of years where a KPI has at least two: one actual is no trend. */
export function trendsOf(scan: ScanResult): { readonly months: Trend[]; readonly years: Trend[] } {
  const months = scan.kpis.flatMap((kpi): Trend[] => {
    const actuals = kpi.observations.filter(({ role }) => role === 'actual');
    const labels = [...new Set(kpi.observations.map(({ label }) => label))].slice(-MOST_POINTS);
    const of = (role: Observation['role'], label: string): Measured | null => {
      const found = kpi.observations.find((one) => one.role === role && one.label === label);
      return found ? { ...found, parts: null } : null;
    };
    if (actuals.filter(({ value }) => value !== null).length < 2) return [];
    const shown = fitting(
      labels,
      labels.flatMap((label) => [of('actual', label), of('target', label)]),
    );
    return [
      {
        kpi,
        labels: shown,
        actual: shown.map((label) => of('actual', label)),
        target: shown.map((label) => of('target', label)),
      },
    ];
  });
  const years = scan.kpis.flatMap((kpi): Trend[] => {
    const all = fromOldest(kpi.periods).slice(-MOST_POINTS);
    const periods = all.slice(
      -fitting(
        all.map(() => ''),
        all.flatMap(({ actual, target }) => [actual, target]),
      ).length,
    );
    if (periods.filter(({ actual }) => typeof actual?.value === 'number').length < 2) return [];
    return [
      {
        kpi,
        labels: periods.map(({ label, fiscalYear }) => label ?? String(fiscalYear ?? '')),
        actual: periods.map(({ actual }) => actual),
        target: periods.map(({ target }) => target),
      },
    ];
  });
  return { months, years };
}

/** 推移: small charts of one scale for each unit. Null where nothing has two figures. */
export function trendsSheet(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  words: ReportTexts,
  subtitle: string,
): ReportSheet | null {
  const { months, years } = trendsOf(scan);
  if (months.length + years.length === 0) return null;
  const texts = TREND_TEXTS[words.locale];
  const points = Math.max(3, ...[...months, ...years].map(({ labels }) => labels.length));
  const rows: ReportCell[][] = [
    [text(texts.title(months.length, years.length), 'title')],
    [text(subtitle, 'note')],
  ];
  const heights = [24, 14];
  const charts: ReportChart[] = [];
  const breaks: number[] = [];
  let onPage = 0;
  const parts = [
    { trends: months, title: texts.months },
    { trends: years, title: texts.years },
  ];
  for (const { trends, title } of parts) {
    if (trends.length === 0) continue;
    const shown = trends.slice(0, MOST_TRENDS);
    if (onPage > 0) breaks.push(rows.length);
    onPage = 0;
    rows.push([text(title(shown.length, trends.length), 'section')]);
    heights.push(20);
    for (const trend of shown) {
      if (onPage === PER_PAGE) {
        breaks.push(rows.length);
        onPage = 0;
      }
      onPage++;
      charts.push(chartOf(trend, { top: rows.length, points, n: charts.length + 1, all: trends }));
      const block = blockOf(trend, snapshot, texts);
      rows.push(...block, ...Array.from({ length: ROWS - block.length }, () => []));
      heights.push(26, ...Array<number>(ROWS - 1).fill(ROW));
    }
  }
  return {
    key: 'trends',
    name: texts.name,
    rows,
    columnWidths: [
      NAME,
      ...Array<number>(points).fill(Math.min(FIGURE, FIGURES / points)),
      ...Array<number>(CHART.columns).fill(CHART.width),
    ].map(charactersOf),
    tables: [],
    charts,
    frozenRows: 0,
    wrapColumns: [],
    fontSize: 9,
    print: { margins: { left: 26, right: 26, top: 30, bottom: 40 }, breaks, rowHeights: heights },
  };
}

function blockOf(
  { kpi, labels, actual, target }: Trend,
  snapshot: WorkbookSnapshot,
  texts: TrendTexts,
): ReportCell[][] {
  const line = (word: string, values: readonly (Measured | null)[]): ReportCell[] => [
    text(word, 'cell'),
    ...values.map((value) => valueCell(kpi, value, snapshot)),
  ];
  const name = kpi.name.replace(/\s+/g, ' ');
  return [
    [
      text(kpi.unit === null ? name : texts.withUnit(name, kpi.unit), 'cellName'),
      ...labels.map((label) => text(label, 'header')),
    ],
    line(texts.actual, actual),
    ...(target.some((one) => one?.value != null) ? [line(texts.target, target)] : []),
  ];
}

/** A value as it stands in its cell: without a number nothing is drawn, so that a gap is seen as one. */
function valueCell(kpi: Kpi, value: Measured | null, snapshot: WorkbookSnapshot): ReportCell {
  if (!value) return null;
  const tied = tie(snapshot, kpi.sheet, value);
  if (tied.kind === 'live') return formula(tied.formula, numberFormat(value), 'cellFigure');
  if (tied.kind === 'constant') return number(tied.value, numberFormat(value), 'cellFigure');
  if (value.cell === null) return null;
  const cell = `${quoteSheetName(value.sheet ?? kpi.sheet)}!${absoluteAddress(value.cell)}`;
  return formula(`=IF(${cell}="","",${cell})`, 'General', 'cellFigure');
}

function chartOf(
  { kpi, labels, target }: Trend,
  at: { readonly top: number; readonly points: number; readonly n: number; readonly all: readonly Trend[] },
): ReportChart {
  const hasTarget = target.some((one) => one?.value != null);
  // One scale for all charts of a unit: they are compared. What it would flatten has its own.
  const own = valuesOf(at.all.filter((one) => one.kpi === kpi));
  const same = valuesOf(at.all.filter((one) => one.kpi.unit === kpi.unit));
  const values = Math.max(...own) * FLATTENS < Math.max(...same) ? own : same;
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return {
    name: `KPI_TREND_${at.n}`,
    title: null,
    type: 'line',
    source: { top: at.top, left: 0, bottom: at.top + (hasTarget ? 2 : 1), right: labels.length },
    seriesBy: 'rows',
    ...(lowest < 0 ? {} : { valueAxisMinimum: 0 }),
    ...(highest > 0 ? { valueAxisMaximum: roundedUp(highest) } : {}),
    gridlines: '#E4E9F0',
    hasLegend: false,
    fontSize: 8.5,
    seriesColours: hasTarget ? [COLOURS.actual, COLOURS.target] : [COLOURS.actual],
    dashedSeries: hasTarget ? [1] : [],
    place: {
      top: at.top,
      left: at.points + 1,
      bottom: at.top + ROWS - 1,
      right: at.points + CHART.columns,
    },
  };
}

/** A KPI so many times smaller than the largest of its unit would be a line along the axis. */
const FLATTENS = 5;

function valuesOf(trends: readonly Trend[]): number[] {
  return trends.flatMap(({ actual, target }) => [...actual, ...target].flatMap((one) => one?.value ?? []));
}

/** As many of the newest as have room: a number too wide for its column would be ####. */
function fitting(labels: readonly string[], values: readonly (Measured | null)[]): string[] {
  const widest = Math.max(28, ...values.map((value) => 7 + widthOf(shownAs(value), 9)));
  return labels.slice(-Math.max(2, Math.floor(FIGURES / widest)));
}

const shownAs = (value: Measured | null): string =>
  value?.value == null
    ? ''
    : value.value.toLocaleString('en-US', { minimumFractionDigits: decimalsOf(value) });

/** 1, 2, 5 or 10 times a power of ten. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((one) => one * power >= value) ?? 10;
  return Number((step * power).toPrecision(6));
}
