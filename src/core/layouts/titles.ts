import { endOfPeriod, periodKey, splitPeriodAndRest, type PeriodReading } from '../text/period';
import type { LabelReading } from '../text/roles';
import { foldLabel, foldText } from '../text/fold';
import { ANOTHER_VALUE, COUNTED_UP, FORECAST, PLANNED, RESULT_OF_GROUP } from '../text/title-words';
import { mentions } from '../text/mentions';
import { isFactRole, type FactRole } from './facts';
import { leafOf, type HeaderColumn } from './header';
import { roleOf, type Mark } from './marks';
import { isPeriodOfGroup, isSpan, periodOfPath } from './row-periods';
import type { Table } from './tables';

export type FactReading = LabelReading & { readonly role: FactRole };

/** The first reading that says what a value is; null where none does. */
export function factReading(readings: readonly LabelReading[]): FactReading | null {
  return readings.find((reading): reading is FactReading => isFactRole(reading.role)) ?? null;
}

/** What the titles of a column say of every value beneath it. */
export interface ColumnTitles {
  readonly path: readonly Mark[];
  readonly leaf: Mark;
  /** 分子, 分母: no values of the KPI. */
  readonly isOther: boolean;
  /** 年度 of the values in the columns beside it. */
  readonly isPeriodOfGroup: boolean;
  readonly period: PeriodReading | null;
  /** What the titles call the values; null where they do not. */
  readonly titled: FactReading | null;
  /** 値: the row says what the value is. */
  readonly value: LabelReading | null;
  /** A year or a total stands over the values. */
  readonly isDated: boolean;
  /** R12（目標年度）: what stands beneath is aimed at, where the row does not say otherwise. */
  readonly isGoalYear: boolean;
  /** R6実績（目標）: what stands in front of the brackets and within them. */
  readonly both: readonly ['target' | 'actual', 'target' | 'actual'] | null;
}

/** Kept per table, as every row asks; goes with the table. */
const TITLES = new WeakMap<Table, ReadonlyMap<HeaderColumn, ColumnTitles>>();

/** What the titles of a table's columns say. */
export function titlesOf(table: Table): ReadonlyMap<HeaderColumn, ColumnTitles> {
  const known = TITLES.get(table);
  if (known) return known;
  const { columns } = table.header;
  const besideParts = columns.some((c) => c.path.some((m) => m.period?.fiscalYear === null));
  const read = columns.map((column) => readTitles(column, besideParts));
  const beside = besideOneAnother(read);
  const titles = new Map(columns.map((column, i) => [column, beside[i]!]));
  TITLES.set(table, titles);
  return titles;
}

function readTitles(column: HeaderColumn, besideParts: boolean): ColumnTitles {
  const leaf = leafOf(column);
  const readings: LabelReading[] = [];
  for (const mark of column.path) for (const own of mark.labels) readings.push(ofItsYear(own, mark, leaf));
  const outer = factReading(
    leaf.kind === 'period' ? readings.filter(({ role }) => role !== 'status') : readings,
  );
  // 計画 or 実績 over 目標 │ 実績 │ 達成率: the inner title says which of them a value is.
  const inner = factReading(leaf.labels.map((own) => ofItsYear(own, leaf, leaf)));
  // Year to date over Target │ Actual says of which time they are, too.
  const isOuter = outer && (/^(target|actual)$/.test(outer.role) || isSpan(outer));
  const isInner = isOuter && inner && /^(target|actual|rate)$/.test(inner.role);
  // … and nothing of what stands under a title nobody knows: YTD over LY.
  const isUnknown = outer && isSpan(outer) && leaf.kind === 'title';
  return {
    path: column.path,
    leaf,
    isOther: leaf.labels.length > 0 && leaf.labels.every(({ role }) => role === 'other'),
    isPeriodOfGroup: isPeriodOfGroup(column),
    period: periodOfPath(column.path, besideParts),
    titled: isInner ? inner : isUnknown ? null : (outer ?? ofGroup(column.path, leaf)),
    value: readings.find(({ role }) => role === 'value') ?? null,
    isDated: column.path.some((mark) => mark.kind === 'period' || roleOf(mark, 'total')),
    isGoalYear: column.path.some(({ kind, cell }) => kind === 'period' && cell.text.includes('目標年')),
    both: bothIn(leaf),
  };
}

const OF_YEAR: ReadonlyMap<LabelReading['role'], FactRole> = new Map([
  ['targetPeriod', 'target'],
  ['actualPeriod', 'actual'],
  ['baselinePeriod', 'baseline'],
] as const);

/** 目標年度（令和12年度） over a value: with the year in the title, what stands beneath is what belongs to that year. */
function ofItsYear(reading: LabelReading, mark: Mark, leaf: Mark): LabelReading {
  const role = OF_YEAR.get(reading.role);
  const isDated = mark.period !== null || (mark !== leaf && leaf.kind === 'period');
  return role && isDated ? { ...reading, role } : reading;
}

function bothIn(title: Mark): ColumnTitles['both'] {
  const match = /(目標|計画|実績)値?\s*\((目標|計画|実績)値?\)/.exec(foldText(title.cell.text));
  const role = (word: string | undefined): 'target' | 'actual' => (word === '実績' ? 'actual' : 'target');
  return match ? [role(match[1]), role(match[2])] : null;
}

/** 窓口の実績 over years: whatever the results are of, nothing under them is a target. */
function ofGroup(path: readonly Mark[], leaf: Mark): FactReading | null {
  if (leaf.kind !== 'period') return null;
  const group = path.find(({ kind, cell }) => {
    const word = foldLabel(cell.text);
    const isResult = RESULT_OF_GROUP.some((end) => word.endsWith(end));
    return kind === 'title' && isResult && !ANOTHER_VALUE.some((other) => word.includes(other));
  });
  return group ? readingOf('actual', group.cell.text) : null;
}

function readingOf(role: FactRole, word: string): FactReading {
  return { role, word, exact: true, unit: null, period: null, no: null };
}

/**
 * Some words say what a value is only by what stands beside them. This is decided here, for all columns of a table at
 * once:
 *
 *     見込 │ 実績            what was foreseen is the target; beside 目標 it is the result so far
 *     R6計画 │ R9見込        … and a forecast of neither where a plan still waits for its result
 *     予定 │ 実績            a target
 *     Value │ Target        the value is the actual
 *     Target [$] │ Actual [$] │ Achieved [%]     how much of the target was achieved
 *     指標名 │ 予算 │ 実績    a target, where the table has no other
 */
function besideOneAnother(read: readonly ColumnTitles[]): readonly ColumnTitles[] {
  const counted = read.map((title) => countedUp(title, read) ?? title);
  const titles = counted.map((title) => withRole(title, counted) ?? title);
  return titles.map((title) => withBudget(title, titles) ?? title);
}

const UP_TO_NOW = [...COUNTED_UP, 'ytd', 'year to date', 'year-to-date'];

/**
 *     Target │ Actual │ YTD target │ YTD actual        the month, and the year up to it
 *     目標   │ 実績   │ 目標（累計） │ 実績（累計）
 */
function countedUp(title: ColumnTitles, all: readonly ColumnTitles[]): ColumnTitles | null {
  const isUp = ({ path }: ColumnTitles): boolean =>
    path.some(({ cell, labels }) => labels.length > 0 && mentions(cell.text, UP_TO_NOW));
  const isPair = (own: readonly ColumnTitles[]): boolean =>
    ['target', 'actual'].every((role) => own.some(({ titled }) => titled?.role === role));
  if (title.period?.cumulative || !isUp(title)) return null;
  const alike = all.filter(({ period }) => periodKey(period) === periodKey(title.period));
  if (!isPair(alike.filter(isUp)) || !isPair(alike.filter((one) => !isUp(one)))) return null;
  const word = UP_TO_NOW.find((one) => title.path.some(({ cell }) => mentions(cell.text, [one])))!;
  const whole = {
    kind: 'fiscalYear',
    fiscalYear: null,
    month: null,
    quarter: null,
    cumulative: true,
  } as const;
  return { ...title, period: { ...(title.period ?? whole), label: word, cumulative: true } };
}

/** Most titles say all by themselves; the few that do not look at every other one. */
function hangsOnOthers({ titled, value, leaf }: ColumnTitles): boolean {
  if (titled) return titled.role === 'actual' && (titled.unit !== null || isForecast({ titled }));
  return value !== null || leaf.kind === 'title';
}

function withRole(title: ColumnTitles, all: readonly ColumnTitles[]): ColumnTitles | null {
  if (!hangsOnOthers(title)) return null;
  const others = all.filter((other) => other !== title && !isForecast(other));
  const has = (role: FactRole, { period, titled }: ColumnTitles = title): boolean =>
    others.some(
      (other) =>
        other.titled?.role === role &&
        periodKey(other.period) === periodKey(period) &&
        other.titled.yearOffset === titled?.yearOffset,
    );
  const { titled } = title;
  if (titled && isForecast(title)) {
    const isOpen = title.period === null && titled.yearOffset === undefined;
    const isBeside = (role: FactRole): boolean =>
      has(role) ||
      (isOpen && others.some((o) => o.titled?.role === role && o.titled.yearOffset === undefined));
    if (isBeside('actual') && isBeside('target')) return { ...title, titled: null, isOther: true };
    if (has('actual')) return { ...title, titled: { ...titled, role: 'target' } };
    const end = endOf(title);
    const isAhead = others.some(
      (other) => other.titled?.role === 'target' && endOf(other) < end && !has('actual', other),
    );
    return !has('target') && isAhead ? { ...title, titled: null, isOther: true } : null;
  }
  if (titled?.role === 'actual' && titled.unit !== null) {
    const isShare = foldText(titled.unit) === '%' && ACHIEVED.has(foldLabel(titled.word));
    const isOfOther = others.some(
      (other) => other.titled?.role === 'actual' && foldText(other.titled.unit ?? '') !== '%',
    );
    return isShare && isOfOther && has('actual') ? { ...title, titled: { ...titled, role: 'rate' } } : null;
  }
  if (titled) return null;
  if (title.value && has('target') && !has('actual')) {
    return { ...title, titled: { ...readingOf('actual', title.value.word), unit: title.value.unit } };
  }
  const { period, rest } = splitPeriodAndRest(title.leaf.cell.text);
  if (title.leaf.kind !== 'title' || !PLANNED.has(foldLabel(rest)) || !areOfKpis(all)) return null;
  const planned = { ...title, period: period ?? title.period, titled: readingOf('target', rest) };
  return has('actual', planned) && !has('target', planned) ? planned : null;
}

function areOfKpis(titles: readonly ColumnTitles[]): boolean {
  return titles.some(({ leaf }) => roleOf(leaf, 'kpiName') !== null);
}

const ACHIEVED: ReadonlySet<string> = new Set(['achieved', '達成', '達成値']);

/** 見込, 年度末見込, 着地見込; 実績見込 and 決算見込 are results not yet final. */
function isForecast({ titled }: Pick<ColumnTitles, 'titled'>): boolean {
  if (titled?.role !== 'actual') return false;
  const word = foldLabel(titled.word);
  return FORECAST.some((end) => word.endsWith(end)) && !SETTLED_SOON.some((start) => word.startsWith(start));
}

const SETTLED_SOON: readonly string[] = ['実績', '決算', '達成', '中間'];

/** The same of the rows of one KPI: 見込 over 実績, with no 目標 between them. */
export function foreseen(rows: readonly (FactReading | null)[]): readonly (FactReading | null)[] {
  const isPlan =
    rows.some((titled) => titled?.role === 'actual' && !isForecast({ titled })) &&
    rows.every((titled) => titled?.role !== 'target');
  return rows.map((titled) =>
    titled && isPlan && isForecast({ titled }) ? { ...titled, role: 'target' } : titled,
  );
}

/** When the period of a column ends; one without a year ends before all others. */
function endOf({ period }: ColumnTitles): number {
  return (period && endOfPeriod(period)) ?? 0;
}

/** 達成率; 執行率 is how much of a budget was spent. */
export function isAchievement({ role, word }: Pick<LabelReading, 'role' | 'word'>): boolean {
  return role === 'rate' && !mentions(word, ['執行', '充当', '支出']);
}

const BUDGET: ReadonlySet<string> = new Set(['予算', 'budget', '预算', '預算']);
/** Books of money and lists of projects have budgets, too. */
const OF_MONEY: readonly LabelReading['role'][] = ['settled', 'cost', 'contract', 'grant', 'project'];

function withBudget(title: ColumnTitles, all: readonly ColumnTitles[]): ColumnTitles | null {
  const budget = title.titled ? null : roleOf(title.leaf, 'budget');
  if (!budget || !BUDGET.has(foldLabel(budget.word))) return null;
  const isOfMoney = all.some(({ leaf }) => leaf.labels.some(({ role }) => OF_MONEY.includes(role)));
  const hasTarget = all.some(({ titled }) => titled?.role === 'target');
  const hasActual = all.some(
    ({ titled, period }) => titled?.role === 'actual' && periodKey(period) === periodKey(title.period),
  );
  // 支店 │ 予算 │ 実績 │ 達成率: who prints how much of it was achieved means it as a target.
  const isAimedAt = areOfKpis(all) || all.some(({ titled }) => titled !== null && isAchievement(titled));
  if (!isAimedAt || isOfMoney || hasTarget || !hasActual) return null;
  return { ...title, titled: { ...budget, role: 'target' } };
}
