import { fromOldest } from '../kpi/newest';
import type { Kpi, Period } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import { formula, text } from './cells';
import { columnOf } from './columns';
import { HEADER_ROW, listRows, numberFormat } from './kpi-list';
import type { ReportCell, ReportChart } from './plan';
import type { ReportTexts } from './texts';

/**
 * A part of サマリー: its rows, told in which 0-based row they will start, and the chart over them, whose source is
 * counted from the part's first row.
 */
export interface Block {
  (top: number): ReportCell[][];
  /** `height` in rows. */
  readonly chart?: Omit<ReportChart, 'place'> & { readonly height: number };
  /** The chart may stand above its table, where there is room; others stand beside it. */
  readonly floats?: boolean;
}

/** More bars than this cannot be read. */
export const MOST_BARS = 30;
const MOST_TRENDS = 8;
/** One rate of 2,000 % would make all others unreadable. */
const RATE_CAP = 200;
/** Of a name on an axis: so many characters of its beginning and of its end. */
const LABEL = { head: 6, tail: 7 } as const;

export const COLOURS = { strong: '#1B5E9B', light: '#9DB4C0', limit: '#B3261E' } as const;

/** A row of KPI一覧, 1-based. */
const listRow = (index: number): number => HEADER_ROW + 2 + index;

/** A value of KPI一覧 as it is shown there: a plain reference to a blank cell would be 0, a measured nothing. */
function shownInList(key: 'target' | 'actual' | 'rate', row: number): string {
  const cell = `{{sheet:kpiList}}!${columnOf(key)}${row}`;
  return `=IF(${cell}="","",${cell})`;
}

/** Cut in the middle: KPIs of one project begin alike and differ at the end (…女性の割合, …児童の割合). */
function label(kpi: Kpi): string {
  const name = kpi.name.replace(/\s+/g, ' ');
  const letters = [...name];
  if (letters.length <= LABEL.head + 1 + LABEL.tail) return name;
  return `${letters.slice(0, LABEL.head).join('')}…${letters.slice(-LABEL.tail).join('')}`;
}

/** Bars stand on zero; where a value lies below it (−25 % of the time at the counter) they hang from it and need room. */
function fromZero(values: readonly (number | null | undefined)[]): Pick<ReportChart, 'valueAxisMinimum'> {
  return values.some((value) => (value ?? 0) < 0) ? {} : { valueAxisMinimum: 0 };
}

/** The achievement of every KPI in its newest period that can be judged, with the line of 100 % and the period named. */
export function ratesBlock(scan: ScanResult, texts: ReportTexts): Block | null {
  const rowOf = new Map(listRows(scan).map(({ period }, i) => [period, listRow(i)]));
  const all = scan.kpis.flatMap((kpi) => {
    const rated = fromOldest(kpi.periods).filter(
      ({ status, target }) =>
        status !== 'pending' &&
        status !== 'undetermined' &&
        typeof target?.value === 'number' &&
        kpi.direction !== 'text',
    );
    const period = rated.at(-1);
    return period
      ? [{ kpi, row: rowOf.get(period)!, rate: period.ratePercent, of: periodName(period, texts) }]
      : [];
  });
  if (all.length === 0) return null;
  const lowest = [...all].sort((a, b) => (a.rate ?? 0) - (b.rate ?? 0)).slice(0, MOST_BARS);
  const shown = all.length > MOST_BARS ? lowest : all;
  const capped = shown.some(({ rate }) => (rate ?? 0) > RATE_CAP);
  const periods = new Set(shown.map(({ of }) => of));
  const common = periods.size === 1 ? shown[0]!.of : null;
  const rows = (): ReportCell[][] => [
    [text(texts.ratesOf(common, shown.length, all.length), 'section')],
    [texts.columns.name, texts.rateAxis, texts.hundred, texts.columns.period, texts.columns.project].map(
      (one) => text(one, 'header'),
    ),
    ...shown.map(({ kpi, row, of }) => [
      text(common === null ? texts.withPeriod(label(kpi), of) : label(kpi), 'name'),
      formula(shownInList('rate', row), '0.0'),
      formula('=100', '0'),
      // Outside of the chart's source: names such as 利用者数 occur in several projects.
      text(of),
      ...(kpi.project === null ? [] : [text(kpi.project, 'note')]),
    ]),
  ];
  return Object.assign(rows, {
    chart: {
      name: 'KPI_ACHIEVEMENT',
      title: texts.ratesChart(common, capped),
      type: 'columnClustered' as const,
      source: { top: 1, left: 0, bottom: 1 + shown.length, right: 2 },
      seriesBy: 'columns' as const,
      categoryAxisTitle: texts.columns.name,
      valueAxisTitle: texts.rateAxis,
      ...fromZero(shown.map(({ rate }) => rate)),
      ...(capped ? { valueAxisMaximum: RATE_CAP } : {}),
      seriesColours: [COLOURS.strong, COLOURS.limit],
      lineSeries: [1],
      height: 24,
    },
  });
}

function periodName({ label: printed, fiscalYear }: Period, texts: ReportTexts): string {
  if (printed !== null) return printed.replace(/\s+/g, ' ');
  return fiscalYear === null ? texts.noPeriod : texts.fiscalYear(fiscalYear);
}

/** Target against actual over the years, for the KPIs of which most years are reported. */
export function trendBlocks(scan: ScanResult, texts: ReportTexts): Block[] {
  const rows = new Map<Kpi, { period: Period; row: number }[]>();
  listRows(scan).forEach(({ kpi, period }, i) => {
    if (period) rows.set(kpi, [...(rows.get(kpi) ?? []), { period, row: listRow(i) }]);
  });
  const candidates = [...rows].flatMap(([kpi, periods]) => {
    const has = (role: 'target' | 'actual'): number =>
      periods.filter(({ period }) => typeof period[role]?.value === 'number').length;
    return has('target') >= 2 && has('actual') >= 1 ? [{ kpi, periods, reported: has('actual') }] : [];
  });
  const shown = [...candidates].sort((a, b) => b.reported - a.reported).slice(0, MOST_TRENDS);
  return shown.map(({ kpi, periods }, n) => {
    const cells = (): ReportCell[][] => [
      ...(n === 0 ? [[text(texts.trendsOf(shown.length, candidates.length), 'section')]] : []),
      [
        text(texts.withUnit(kpi.name.replace(/\s+/g, ' '), kpi.unit)),
        ...(kpi.project === null ? [] : [null, text(kpi.project, 'note')]),
      ],
      [
        text(texts.year, 'header'),
        text(texts.columns.target, 'header'),
        text(texts.columns.actual, 'header'),
      ],
      ...periods.map(({ period, row }) => [
        text(period.label ?? texts.year),
        formula(shownInList('target', row), numberFormat(period.target)),
        formula(shownInList('actual', row), numberFormat(period.actual)),
      ]),
    ];
    const header = n === 0 ? 2 : 1;
    return Object.assign(cells, {
      chart: {
        name: `KPI_TREND_${n + 1}`,
        title: label(kpi),
        type: 'columnClustered' as const,
        source: { top: header, left: 0, bottom: header + periods.length, right: 2 },
        seriesBy: 'columns' as const,
        categoryAxisTitle: texts.year,
        valueAxisTitle: texts.valueOf(kpi.unit),
        ...fromZero(periods.flatMap(({ period }) => [period.target?.value, period.actual?.value])),
        seriesColours: [COLOURS.light, COLOURS.strong],
        height: 15,
      },
    });
  });
}
