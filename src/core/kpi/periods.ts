import type { GridCell } from '../cells/grid';
import type { Fact, KpiBlock } from '../layouts/facts';
import { oneLine } from '../layouts/entry';
import { reason, type Reason } from '../reasons/reason';
import type { Measured } from '../model/kpi';
import { foldText } from '../text/fold';
import type { NumberReading } from '../text/number';
import { endOfPeriod, findPeriods, periodKey, type PeriodReading } from '../text/period';
import type { Context } from './context';
import {
  isPartOfYear,
  type Covered,
  monthsOf,
  partsOfYear,
  type Months,
  type PartsOfYear,
  type Span,
} from './parts-of-year';
import { periodIn, readCell } from './value-cell';
import { mentions } from '../text/mentions';
import { COUNTED_UP } from '../text/title-words';

/** One period of a KPI before anything is judged. */
export interface DraftPeriod {
  readonly period: PeriodReading | null;
  /** Which part of a year it is; null for a whole one. */
  readonly part: PeriodPart | null;
  /** What of the period the actual covers; null where that is the whole, as far as the sheet says. */
  readonly coverage: Covered | null;
  readonly target: Measured | null;
  readonly actual: Measured | null;
  readonly targetReading: NumberReading | null;
  readonly actualReading: NumberReading | null;
  /** The words of the sheet call the value a target; false where only its place under a year does. */
  readonly targetNamed: boolean;
  readonly statedRatePercent: number | null;
  readonly statedRateCell: string | null;
  /** The rate as printed: 93.0% says more than 93. */
  readonly statedRateText: string | null;
  readonly statedStatus: string | null;
  readonly statedStatusCell: string | null;
}

/** A month, a quarter or a half year with a target of its own. */
export interface PeriodPart {
  readonly span: Span;
  readonly months: Months | null;
}

const VALUE_ROLES = ['target', 'actual', 'rate', 'status'] as const;

/**
 * The values of a block by period, in the order in which the periods are printed.
 * @param undated the period of values that stand under no year of their own
 * @param titled what the title above says of values whose columns do not
 */
export function periodsOf(
  block: KpiBlock,
  unit: string | null,
  undated: PeriodReading | null,
  titled: Context['values'],
): { readonly periods: DraftPeriod[]; readonly parts: PartsOfYear; readonly reasons: Reason[] } {
  const reasons: Reason[] = [];
  const parts = partsOfYear(
    block.facts.filter(
      (fact) => (VALUE_ROLES as readonly unknown[]).includes(fact.role) || fact.role === null,
    ),
    titled?.role === 'target' && !block.facts.some(({ role }) => role === 'target'),
    undated,
  );
  const values = countedAlike(besideTargets(parts.judged, reasons, titled));
  const interim = values.filter(({ role, cell }) => role === 'actual' && !cell.blank);
  if (interim.length > 0 && interim.every(({ titleWord }) => INTERIM.test(titleWord))) {
    reasons.push(unread(interim[0]!.title.cell));
  }
  const wholes = wholeYears(values, parts.years, undated);
  const whole = newestYear(wholes);
  // Month │ YTD: what does not stand under YTD is not of it.
  const dated = values.some(
    ({ period }) => period !== null && !(period.cumulative && isBesideOthers(values)),
  );
  const openVerdict = values.some(({ role, period }) => (role === 'rate' || role === 'status') && !period);
  const reported = openVerdict ? newestReported(values) : null;
  const groups = new Map<string, { period: PeriodReading | null; facts: Fact[] }>();
  for (const fact of values) {
    // A printed status or rate without a period belongs to the dated columns it stands beside.
    const verdict = fact.role === 'rate' || fact.role === 'status';
    const period =
      wholeOf(fact.period, wholes) ??
      (verdict ? null : periodIn(fact.cell)) ??
      whole ??
      (fact.role === 'target' ? newestOfSeveral(values) : null) ??
      (dated ? periodBeside(fact, values, verdict) : null) ??
      (verdict ? reported : null) ??
      undated;
    const key = periodKey(period);
    const group = groups.get(key) ?? { period, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  joinYearEnds(groups);
  const periods = [...groups.values()].map(({ period, facts }) =>
    periodFrom(period, facts, unit, parts, reasons),
  );
  return { periods: inOrder(periods), parts, reasons };
}

/**
 * Where a column is titled 目標値, years or months without a word of their own hold what was reached:
 *
 *     指標 │ 令和4年度 │ 令和5年度 │ 目標値（令和6年度）
 */
function besideTargets(
  values: readonly Fact[],
  reasons: Reason[],
  titled: Context['values'],
): readonly Fact[] {
  if (!values.some(({ role }) => role === null)) return values;
  const named = (role: Fact['role']): Fact[] => values.map((f) => (f.role === null ? { ...f, role } : f));
  if (values.some(({ role }) => role === 'target')) {
    reasons.push(reason('ACTUAL_BESIDE_TARGET'));
    // 効果額 over R5 │ R6, beside 実績 of the same years: amounts of something else.
    const known = new Set(values.flatMap((fact) => (fact.role === 'actual' ? [keyOf(fact)] : [])));
    const unknown = values.filter((fact) => fact.role === null && known.has(keyOf(fact)));
    if (unknown.length > 0)
      return besideTargets(
        values.filter((fact) => !unknown.includes(fact)),
        reasons,
        titled,
      );
    const untold = values.find(
      ({ role, title, cell }) => role === null && title.kind === 'title' && !cell.blank,
    );
    if (untold) reasons.push(unread(untold.title.cell));
    return named('actual');
  }
  if (!titled || values.some(({ role }) => role === titled.role)) return values;
  reasons.push(reason('ROLE_IN_TITLE', { cell: titled.cell.address, text: oneLine(titled.cell.text) }));
  return named(titled.role);
}

/** 現状値 │ 中間値 │ 目標値: a result halfway, or a goal halfway where the plan lies ahead. */
const INTERIM = /^中間値?$/;

/**
 * Where the goal is counted up, what was reached in one year alone is not measured against it:
 *
 *     目標値（R8・累計） │     R6
 *                      │ 単年度 │ 累計
 */
function countedAlike(values: readonly Fact[]): readonly Fact[] {
  const isUp = ({ title, titleWord }: Fact): boolean =>
    mentions(`${title.cell.text} ${titleWord}`, COUNTED_UP);
  const targets = values.filter(({ role }) => role === 'target');
  if (targets.length === 0 || !targets.every(isUp)) return values;
  const up = new Set(values.flatMap((fact) => (fact.role === 'actual' && isUp(fact) ? [keyOf(fact)] : [])));
  return values.filter((fact) => fact.role !== 'actual' || isUp(fact) || !up.has(keyOf(fact)));
}

function keyOf({ period }: Fact): string {
  return periodKey(period);
}

function unread({ address, text }: GridCell): Reason {
  return reason('UNREAD_VALUES', { cell: address, text: oneLine(text) });
}

type Wholes = ReadonlyMap<number | null, PeriodReading>;

/**
 * Beside months or quarters, what stands under none of them speaks of their whole year:
 *
 *     KPI │ 年間目標 │ 4月 │ 5月 │ … │ 累計 │ 達成率
 */
function wholeYears(
  values: readonly Fact[],
  years: ReadonlySet<number | null>,
  undated: PeriodReading | null,
): Wholes {
  const wholes = new Map<number | null, PeriodReading>();
  const dated = periodsUsed(values);
  const [only] = years.size === 1 ? years : [];
  // The form reports on a half of the year: what stands under no time is of that half.
  if (isPartOfYear(undated)) return wholes;
  for (const year of years) {
    const own = dated.find((period) => isWhole(period) && period.fiscalYear === year);
    const sum = dated.find((period) => period.cumulative && isWhole(period) && period.fiscalYear === null);
    const whole =
      own ??
      (only !== undefined ? (sum ? { ...sum, fiscalYear: year } : openYear(values, year, undated)) : null);
    if (whole) wholes.set(year, whole);
  }
  return wholes;
}

function isWhole({ kind }: PeriodReading): boolean {
  return kind === 'fiscalYear' || kind === 'fiscalYearEnd';
}

/** The year of values that stand under no title of a time, named by what stands over them. */
function openYear(
  values: readonly Fact[],
  year: number | null,
  undated: PeriodReading | null,
): PeriodReading | null {
  const openOf = (wanted: Fact['role']): Fact | undefined =>
    values.find(({ period, role }) => period === null && role === wanted);
  const open = openOf('actual') ?? openOf('target');
  if (!open) return null;
  const title = oneLine(open.title.cell.text);
  return {
    label: /^(?:通期|年間|年度計|full[- ]?year)/i.exec(title)?.[0] ?? undated?.label ?? title,
    fiscalYear: year,
    kind: 'fiscalYear',
    month: null,
    quarter: null,
    cumulative: true,
  };
}

function newestYear(wholes: Wholes): PeriodReading | null {
  return [...wholes.values()].reduce<PeriodReading | null>(
    (newest, one) => (!newest || (one.fiscalYear ?? 0) > (newest.fiscalYear ?? 0) ? one : newest),
    null,
  );
}

/** Columns of a target and an actual stand beside those of a sum. */
function isBesideOthers(values: readonly Fact[]): boolean {
  const open = values.filter(({ period }) => period === null).map(({ role }) => role);
  return open.includes('target') && open.includes('actual');
}

function periodsUsed(values: readonly Fact[]): PeriodReading[] {
  const periods: PeriodReading[] = [];
  for (const { period } of values) if (period) periods.push(period);
  return periods;
}

/** 2024年度実績 │ 2023年度実績 │ 目標値: a goal without a year beside several years of results is for the newest. */
function newestOfSeveral(values: readonly Fact[]): PeriodReading | null {
  const actuals = values.flatMap(({ role, period }) => (role === 'actual' && period ? [period] : []));
  const hasOwn = values.some(({ role, period }) => role === 'target' && period !== null);
  if (hasOwn || new Set(actuals.map(periodKey)).size < 2) return null;
  return actuals.reduce((best, next) => ((endOfPeriod(next) ?? 0) > (endOfPeriod(best) ?? 0) ? next : best));
}

/** 令和6年度 over 年間目標, beside months: the same whole year that 累計 stands for. */
function wholeOf(period: PeriodReading | null, wholes: Wholes): PeriodReading | null {
  if (!period || !isWhole(period)) return period;
  const [only] = period.cumulative && period.fiscalYear === null && wholes.size === 1 ? wholes.values() : [];
  return wholes.get(period.fiscalYear) ?? only ?? period;
}

/** The newest period of which the form reports an actual: a rate or verdict beside all years speaks of it. */
function newestReported(values: readonly Fact[]): PeriodReading | null {
  const reported = values.filter(({ role, cell, period }) => role === 'actual' && period && !cell.blank);
  const filled = reported.filter(({ cell }) => readCell(cell, null).kind !== 'dash');
  // ― under every year, and a mark for 評価困難 all the same.
  return (filled.length > 0 ? filled : reported).reduce<PeriodReading | null>(
    (newest, { period }) =>
      !newest || (endOfPeriod(newest) ?? 0) < (period ? (endOfPeriod(period) ?? 0) : 0) ? period : newest,
    null,
  );
}

const SPANS: Readonly<Partial<Record<PeriodReading['kind'], number>>> = {
  quarter: 1,
  half: 2,
  fiscalYear: 3,
  fiscalYearEnd: 3,
};
const LONGEST_SPAN = 3;

/** 1Q計 beside April to June, the whole year beside its months: no further step in their course. */
export function isSumOf(whole: PeriodReading | null, others: readonly (PeriodReading | null)[]): boolean {
  if (!whole) return false;
  const span = SPANS[whole.kind] ?? 0;
  const parts = others.filter(
    (other) => other !== null && other.fiscalYear === whole.fiscalYear && (SPANS[other.kind] ?? 0) < span,
  );
  return whole.cumulative || parts.length >= 2;
}

/** By time where every period has a year, else as printed. */
export function inOrder(periods: readonly DraftPeriod[]): DraftPeriod[] {
  // Months of a year nobody names are in order all the same, their total last.
  const isUndated = periods.every(({ period }) => period?.fiscalYear === null);
  const isPart = ({ period }: DraftPeriod): boolean =>
    period !== null && (period.cumulative || period.month !== null || period.quarter !== null);
  const undated = isUndated && periods.every(isPart);
  const end = ({ period }: DraftPeriod): number | null =>
    period ? endOfPeriod(undated ? { ...period, fiscalYear: 0 } : period) : null;
  if (periods.some((period) => end(period) === null)) return [...periods];
  // A year stands behind the last of its quarters, a quarter behind the last of its months.
  const whole = ({ period }: DraftPeriod): number =>
    period?.cumulative ? LONGEST_SPAN : (SPANS[period?.kind ?? 'date'] ?? 0);
  return [...periods].sort((a, b) => (end(a) ?? 0) - (end(b) ?? 0) || whole(a) - whole(b));
}

/**
 * R6年度 目標 beside R7.3末 実績: the only date within the year is the one at which its actual was taken. The actual goes
 * to the year.
 */
function joinYearEnds(groups: Map<string, { period: PeriodReading | null; facts: Fact[] }>): void {
  const has = (facts: readonly Fact[], role: Fact['role']): boolean =>
    facts.some((fact) => fact.role === role);
  for (const [key, { period, facts }] of [...groups]) {
    if (!period || (period.kind !== 'month' && period.kind !== 'date') || has(facts, 'target')) continue;
    const sameYear = [...groups].filter(
      ([other, group]) => other !== key && group.period?.fiscalYear === period.fiscalYear,
    );
    const [year] = sameYear;
    const kind = year?.[1].period?.kind;
    if (sameYear.length !== 1 || !year || (kind !== 'fiscalYear' && kind !== 'fiscalYearEnd')) continue;
    if (has(year[1].facts, 'actual') || !has(year[1].facts, 'target')) continue;
    year[1].facts.push(...facts);
    groups.delete(key);
  }
}

/** Of 当初 and 変更後, of 速報 and 確定 the later word holds; the earlier one is left out. */
function newest(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length < 2) return facts;
  // A dash under 見直し後 says that nothing was revised.
  const said = facts.filter(({ cell }) => readCell(cell, null).kind !== 'dash');
  if (said.length > 0 && said.length < facts.length) return newest(said);
  // Result │ Actual (2024): of two columns the one that names the year
  const dated = facts.filter(({ period }) => period !== null);
  if (dated.length > 0 && dated.length < facts.length) return newest(dated);
  const words = ({ titleWord, title }: Fact): string => `${titleWord} ${title.cell.text}`;
  const revised = facts.filter((fact) => /変更後|修正後|見直し?後|改定後|補正後|確定/.test(words(fact)));
  const first = facts.filter((fact) =>
    /当初|変更前|修正前|見直し?前|改定前|速報|暫定|見込/.test(words(fact)),
  );
  if (revised.length > 0 && revised.length < facts.length) return revised;
  if (first.length > 0 && first.length < facts.length) return facts.filter((fact) => !first.includes(fact));
  return facts;
}

function periodFrom(
  period: PeriodReading | null,
  facts: readonly Fact[],
  unit: string | null,
  parts: PartsOfYear,
  reasons: Reason[],
): DraftPeriod {
  const pick = (role: Fact['role']): Fact | null => {
    const found = facts.filter((fact) => fact.role === role);
    const all = found.filter((fact) => !fact.cell.blank);
    const filled = newest(all);
    const isTwice =
      all.length > 1 &&
      (role === 'target' || role === 'actual') &&
      new Set(all.map((fact) => foldText(fact.cell.text))).size > 1;
    if (isTwice) {
      const cells = all.map((fact) => fact.cell.address).join(', ');
      reasons.push(reason('PRINTED_TWICE', { period: oneLine(period?.label ?? ''), cells }));
    }
    return filled[0] ?? found[0] ?? null;
  };
  const named = pick('target');
  const target = named ?? pick(null);
  const actual = pick('actual');
  if (target && !named) reasons.push(reason('ROLE_NOT_STATED', { cell: target.cell.address }));
  if (target?.basis === 'upper-lower') reasons.push(reason('UPPER_LOWER'));
  const targetReading = target ? readCell(target.cell, unit) : null;
  const actualReading = actual ? readCell(actual.cell, unit) : null;
  // 0 ÷ 10 and 未達成 that are reckoned from the 0 of a blank cell say nothing.
  const isEmpty = [targetReading, actualReading].some((reading) => reading?.emptiness === 'linked');
  const isTold = (fact: Fact | null): fact is Fact =>
    fact !== null && !(isEmpty && fact.cell.formula !== null);
  const rate = pick('rate');
  const status = pick('status');
  const covered = period && isWhole(period) ? (parts.covered.get(period.fiscalYear) ?? null) : null;
  return {
    period,
    part: partOf(period, parts),
    coverage: covered && actualReading?.value != null ? covered : null,
    target: target && targetReading ? measured(target.cell, targetReading) : null,
    actual: actual && actualReading ? measured(actual.cell, actualReading) : null,
    targetReading,
    actualReading,
    targetNamed: named !== null,
    statedRatePercent: isTold(rate) ? readRate(rate.cell) : null,
    statedRateCell: rate && !rate.cell.blank ? rate.cell.address : null,
    statedRateText: isTold(rate) && !rate.cell.blank ? rate.cell.text.trim() : null,
    statedStatus: isTold(status) && !status.cell.blank ? status.cell.text.trim() : null,
    statedStatusCell: status && !status.cell.blank ? status.cell.address : null,
  };
}

function partOf(period: PeriodReading | null, { years }: PartsOfYear): PeriodPart | null {
  if (!isPartOfYear(period) || period.kind === 'week') return null;
  // 令和7年3月 alone is the end of its year; beside other months, or without a year in its own title, it is a month.
  const isOne =
    period.isReported ??
    (period.kind !== 'month' || years.has(period.fiscalYear) || findPeriods(period.label).length === 0);
  return isOne ? { span: period.kind, months: monthsOf(period) } : null;
}

/**
 *     2024年度末 目標値 │ 2024年度末 実績値 │ 達成状況     the status speaks of the period beside it
 */
function periodBeside(fact: Fact, values: readonly Fact[], ofActual: boolean): PeriodReading | null {
  const sameTitleRow = values.filter(
    (other) =>
      other.period !== null &&
      other.title.cell.top === fact.title.cell.top &&
      other.cell.top === fact.cell.top,
  );
  const left = sameTitleRow.filter((other) => other.cell.left < fact.cell.left);
  const beside = left[left.length - 1] ?? sameTitleRow[0];
  // A rate or verdict beside a goal that lies in the future speaks of what was reached so far.
  const has = (role: Fact['role'], period: PeriodReading | null): boolean =>
    values.some((other) => other.role === role && periodKey(other.period) === periodKey(period));
  if (beside && ofActual && !has('actual', beside.period) && values.some(({ role }) => role === 'actual'))
    return null;
  // … and beside last year's actual, of the year that has a target too.
  const complete = ({ period }: Fact): boolean =>
    period !== null && has('actual', period) && has('target', period);
  if (beside && ofActual && !has('target', beside.period) && values.some(complete)) return null;
  if (beside) return beside.period;
  // Elsewhere in the form, but the form speaks of one period only.
  const dated = periodsUsed(values);
  return new Set(dated.map(periodKey)).size === 1 ? (dated[0] ?? null) : null;
}

function measured(cell: GridCell, reading: NumberReading): Measured {
  return {
    raw: cell.blank ? null : cell.text,
    value: reading.value,
    text: reading.kind === 'text' ? reading.text : null,
    cell: cell.address,
    parts: reading.parts ? reading.parts.map((part) => ({ ...part })) : null,
  };
}

/** A printed rate in percent: 80, `80%`, 0.8 formatted `0%` and ８０％ are all 80. */
function readRate(cell: GridCell): number | null {
  return readCell(cell, '%').value;
}
