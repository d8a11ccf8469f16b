import type { GridCell } from '../cells/grid';
import type { Fact } from '../layouts/facts';
import type { Observation } from '../model/kpi';
import { findPeriods, periodKey, type PeriodReading } from '../text/period';
import { readCell } from './value-cell';
import { mentions } from '../text/mentions';

/**
 * A period is what is judged. A month, a quarter or a half year is one only where it has a target of its own; else its
 * figure is an observation:
 *
 *     指標名   │ R6目標 │ 4月 │ 5月 │ … │ 3月 │ 累計        one period, R6 1,200 / 1,310, and twelve observations
 *     相談件数 │ 1,200 │ 90 │ 110 │ … │ 98 │ 1,310
 *
 *     指標名   │ 4月目標 │ 4月実績 │ 5月目標 │ 5月実績     two periods
 */
export interface PartsOfYear {
  /** What is left to be judged. */
  readonly judged: readonly Fact[];
  readonly observations: readonly Observation[];
  /** Blank cells between filled ones. */
  readonly gaps: readonly Fact[];
  /** By year (`null` where no title names one): what a figure of the whole year covers, where that is not the whole. */
  readonly covered: ReadonlyMap<number | null, Covered>;
  /** Years whose months, quarters or halves stand beside one another. */
  readonly years: ReadonlySet<number | null>;
}

/** First and last month: `2024-04`, `2024-09`. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** A part of a period, and the cell that says so. */
export interface Covered {
  /** Null where the sheet names no year. */
  readonly months: Months | null;
  readonly cell: GridCell;
}

const SPANS = ['month', 'quarter', 'half'] as const;
const PARTS = [...SPANS, 'week'] as const;
export type Span = (typeof SPANS)[number];

const MONTHS_OF: Readonly<Record<Span, number>> = { month: 1, quarter: 3, half: 6 };

function isKindOfPart(kind: PeriodReading['kind']): kind is (typeof PARTS)[number] {
  return (PARTS as readonly string[]).includes(kind);
}

/** 令和7年3月末: a day on which something was counted, not a part of a year. */
export function isPartOfYear(
  period: PeriodReading | null,
): period is PeriodReading & { readonly kind: (typeof PARTS)[number] } {
  return period !== null && isKindOfPart(period.kind) && !(period.kind === 'month' && isDay(period.label));
}

/** 令和7年3月末, 9月30日現在: a label that names a day. */
export function isDay(label: string): boolean {
  return mentions(label, ['末', '時点', '現在']) && findPeriods(label).length > 0;
}

/**
 * Tells the figures that are judged from those that are only observed.
 * @param printed the values of one KPI; those under no word for target or actual have the role `null`
 * @param isPlan the title above says that all values are targets
 * @param reported the period the form reports on; where that is a part of a year, it is judged:
 *
 *     SLA report H1 2025
 *     Service │ Target │ Jan 25 │ … │ Jun 25 │ H1 2025
 */
export function partsOfYear(
  printed: readonly Fact[],
  isPlan: boolean,
  reported: PeriodReading | null,
): PartsOfYear {
  const facts = inCalendar(printed);
  const parts = facts.filter(({ period }) => isPartOfYear(period));
  const years = yearsInParts(parts);
  const isReported = ({ period }: Fact): boolean => periodKey(period) === periodKey(reported);
  const ofParts = parts.filter((fact) => years.has(fact.period!.fiscalYear) && !isReported(fact));
  const withTarget = new Set(
    ofParts
      .filter(({ role, cell }) => (role === 'target' || (role === null && isPlan)) && !cell.blank)
      .map(({ period }) => period!.kind),
  );
  const observed = ofParts.filter(({ period }) => !withTarget.has(period!.kind));
  if (observed.length === 0) return { ...throughTheYear(facts, reported), observations: [], gaps: [], years };

  const figures = observed.filter(({ role }) => role === 'actual' || role === null);
  const left = new Set(observed);
  return {
    judged: facts.filter((fact) => !left.has(fact)),
    observations: figures.flatMap((fact) => observationFrom(fact)),
    ...courseOf(figures),
    years,
  };
}

/**
 * A half or a quarter of results beside the goal of a whole year covers that part of it:
 *
 *     年度目標 │ 上半期実績
 */
function throughTheYear(
  facts: readonly Fact[],
  reported: PeriodReading | null,
): Pick<PartsOfYear, 'judged' | 'covered'> {
  const parts = facts.filter(({ period }) => isPartOfYear(period) && period.kind !== 'month');
  const goals = facts.filter(({ role }) => role === 'target');
  const [part] = parts;
  const isOfYear =
    part !== undefined &&
    parts.every(({ role, period }) => role === 'actual' && periodKey(period) === periodKey(part.period)) &&
    periodKey(part.period) !== periodKey(reported) &&
    goals.length > 0 &&
    goals.every(({ period }) => period === null) &&
    !facts.some(({ role, period }) => role === 'actual' && period === null);
  if (!isOfYear) return { judged: facts, covered: new Map() };
  const year = reported?.fiscalYear ?? part.period!.fiscalYear;
  return {
    judged: facts.map((fact) => (parts.includes(fact) ? { ...fact, period: null } : fact)),
    covered: new Map([[year, { months: monthsOf(part.period!), cell: part.title.cell }]]),
  };
}

/** Years of which at least two parts are printed. */
function yearsInParts(parts: readonly Fact[]): Set<number | null> {
  const keys = new Map<number | null, Set<string>>();
  for (const { period } of parts) {
    const year = period!.fiscalYear;
    keys.set(year, (keys.get(year) ?? new Set()).add(periodKey(period)));
  }
  return new Set([...keys].flatMap(([year, own]) => (own.size >= 2 ? [year] : [])));
}

/** January printed in front of April: the months are those of calendar years. */
function inCalendar(facts: readonly Fact[]): readonly Fact[] {
  const months = facts.flatMap(({ period }) => (period?.kind === 'month' ? [period.month] : []));
  const [january, april] = [months.indexOf(1), months.indexOf(4)];
  const isCalendar = january >= 0 && (april < 0 ? months[0] === 1 : january < april);
  if (!isCalendar) return facts;
  return facts.map((fact) =>
    isPartOfYear(fact.period) ? { ...fact, period: { ...fact.period, calendar: true as const } } : fact,
  );
}

function observationFrom({ cell, period }: Fact): Observation[] {
  const reading = readCell(cell, null);
  const text = reading.kind === 'text' ? reading.text : null;
  if (!period || (reading.value === null && text === null)) return [];
  return [
    {
      role: 'actual',
      label: period.label,
      fiscalYear: period.fiscalYear,
      ...(monthsOf(period) ?? { from: null, to: null }),
      raw: cell.text,
      value: reading.value,
      text,
      cell: cell.address,
    },
  ];
}

/** First month of a part, counted from the first month of its year: 0 to 11. */
function offsetOf({ month, quarter, kind, calendar }: PeriodReading): number {
  const first = calendar ? 1 : 4;
  if (kind === 'quarter') return ((quarter ?? 1) - 1) * 3;
  const last = ((month ?? first) - first + 12) % 12;
  return kind === 'half' ? (month === 9 ? 0 : 6) : last;
}

/** First and last month of a period, `2024-04` to `2024-06`; null without a year. */
export function monthsOf(period: PeriodReading): Months | null {
  if (period.fiscalYear === null || !isKindOfPart(period.kind) || period.kind === 'week') return null;
  const start = offsetOf(period);
  return months(period, start, start + MONTHS_OF[period.kind] - 1);
}

/** @param first @param last counted from the first month of the year */
function months(
  { fiscalYear, calendar }: Pick<PeriodReading, 'fiscalYear' | 'calendar'>,
  first: number,
  last: number,
): Months {
  const name = (offset: number): string => {
    const month = (calendar ? 0 : 3) + offset;
    return `${(fiscalYear ?? 0) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  };
  return { from: name(0 + first), to: name(last) };
}

/** The months from the beginning of a fiscal year to a month of it. */
export function untilMonth(fiscalYear: number, month: number): Months {
  return months({ fiscalYear }, 0, (month + 8) % 12);
}

/**
 * Blanks after the last filled part say how far the year has come; blanks before it are missing.
 *
 *     4月 │ 5月 │ 6月 │ 7月 │ … │ 3月 │ 累計
 *     90 │    │ 95 │    │   │    │ 185        5月 is missing, the 累計 covers April to June
 */
function courseOf(figures: readonly Fact[]): Pick<PartsOfYear, 'gaps' | 'covered'> {
  const gaps: Fact[] = [];
  const covered = new Map<number | null, Covered>();
  const years = new Set(figures.map(({ period }) => period!.fiscalYear));
  for (const year of years) {
    for (const span of SPANS) {
      const own = figures
        .filter(({ period }) => period!.fiscalYear === year && period!.kind === span && !period!.cumulative)
        .map((fact) => ({ fact, start: offsetOf(fact.period!) }))
        .sort((a, b) => a.start - b.start);
      const last = own.reduce((found, { fact }, i) => (isReported(fact) ? i : found), -1);
      if (last < 0) continue;
      gaps.push(...own.slice(0, last).flatMap(({ fact }) => (fact.cell.blank ? [fact] : [])));
      const end = own[last]!.start + MONTHS_OF[span] - 1;
      const isWhole = own[0]!.start === 0 && own.every(({ start }, i) => start === i * MONTHS_OF[span]);
      if (!isWhole || end >= 11 || covered.has(year)) continue;
      const { title, period } = own[last]!.fact;
      covered.set(year, { months: year === null ? null : months(period!, 0, end), cell: title.cell });
    }
  }
  return { gaps, covered };
}

function isReported({ cell }: Fact): boolean {
  return !cell.blank && !['dash', 'blank', 'notMeasured'].includes(readCell(cell, null).kind);
}
