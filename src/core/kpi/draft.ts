import type { GridCell } from '../cells/grid';
import { oneLine } from '../layouts/entry';
import type { Fact, KpiBlock } from '../layouts/facts';
import { roleOf } from '../layouts/marks';
import { reason, type Reason } from '../reasons/reason';
import type { Baseline, Kpi, Measured } from '../model/kpi';
import { findPeriods, withinYear, type PeriodReading } from '../text/period';
import { periodClauses, type PeriodClauses } from '../text/period-clauses';
import { directionInProse, directionOfGoal, kindOf, readDirection, readStatus } from '../text/roles';
import { isUnitWord, unitInName } from '../text/unit';
import type { Context } from './context';
import { coveredInWords } from './interim';
import { narrativesOf, type DraftNarrative } from './narratives';
import { isPartOfYear, type PartsOfYear } from './parts-of-year';
import { periodsOf, type DraftPeriod } from './periods';
import type { StatedProject } from './project';
import { periodIn, readCell } from './value-cell';
import { mentions } from '../text/mentions';

/** The same period of the same KPI has different values in two tables. */
export interface ValueDifference {
  readonly period: string;
  readonly role: 'target' | 'actual';
  readonly kept: Measured;
  readonly other: Measured;
  readonly otherSheet: string;
  /** The other value stands in an earlier report of the same KPI. */
  readonly isRevised: boolean;
}

/** A KPI as the sheet prints it: values read, nothing judged yet. */
export interface KpiDraft {
  readonly block: KpiBlock;
  readonly project: StatedProject | null;
  readonly unit: string | null;
  readonly unitCell: string | null;
  readonly kind: Kpi['kind'];
  readonly baseline: Baseline | null;
  readonly periods: readonly DraftPeriod[];
  /** Figures of parts of a year that are observed and not judged, and the blanks between them. */
  readonly parts: Pick<PartsOfYear, 'observations' | 'gaps'>;
  readonly narratives: readonly DraftNarrative[];
  readonly statedDirection: { readonly direction: 'higher' | 'lower'; readonly cell: string } | null;
  /** Where another table of the same KPI says something else. */
  readonly differences: readonly ValueDifference[];
  readonly reasons: readonly Reason[];
}

export function draftKpi(printed: KpiBlock, context: Context): KpiDraft {
  const block = currentAsActual(verdictsAsStatus(withYears(printed, context)));
  const reasons = [...block.reasons, ...(context.project ? [context.project.reason] : [])];
  const unit = unitOf(block, context, reasons);
  const timed = timedIn(block);
  const undated = undatedPeriod(block, context, timed, reasons);
  const read = periodsOf(block, unit.text, undated, context.values);
  return {
    block,
    project: context.project,
    unit: unit.text ?? unitOfValues(read.periods),
    unitCell: unit.cell,
    kind: kindFrom(block) ?? context.kind,
    baseline: baselineOf(block, unit.text, timed?.clauses.baseline ?? null),
    periods: coveredInWords(read.periods, block.facts, context.day, undated),
    parts: read.parts,
    narratives: narrativesOf(block.facts),
    statedDirection: statedDirection(block),
    differences: [],
    reasons: [...reasons, ...read.reasons, ...budgetAsTarget(block)],
  };
}

/** 予算 │ 実績 under 指標名: the plan is one of money, or only called so. */
function budgetAsTarget({ facts }: KpiBlock): Reason[] {
  const budget = facts.find(({ role, title }) => role === 'target' && roleOf(title, 'budget') !== null);
  if (!budget) return [];
  const { address, text } = budget.title.cell;
  return [reason('BUDGET_AS_TARGET', { cell: address, text: oneLine(text) })];
}

/** 4月 … 3月 under no year of their own are the months of the year the title names. */
function withYears(block: KpiBlock, context: Context): KpiBlock {
  const year = context.period?.reading ?? null;
  const relative = block.facts.some(({ yearOffset }) => yearOffset !== undefined);
  if (relative) return withYears({ ...block, facts: block.facts.flatMap((f) => inYear(f, year)) }, context);
  if (!year || block.facts.every((fact) => fact.period === null || fact.period.fiscalYear !== null))
    return block;
  const facts = block.facts.map((fact) =>
    fact.period ? { ...fact, period: withinYear(fact.period, year) } : fact,
  );
  return { ...block, facts, reasons: [...block.reasons, ...(context.period?.reasons ?? [])] };
}

/** 前年度実績 under 令和6年度分 is of 令和5年度; without a year to count from it says nothing that could be used. */
function inYear(fact: Fact, year: PeriodReading | null): Fact[] {
  const { yearOffset, ...rest } = fact;
  const isOpen = fact.period === null && ['target', 'actual', 'rate', 'status'].includes(fact.role ?? '');
  if (yearOffset === undefined) return [isOpen && year ? { ...fact, period: year } : fact];
  if (year?.fiscalYear == null) return [];
  const fiscalYear = year.fiscalYear + yearOffset;
  const label = /^前々|^[前昨次翌来]年?度?/.exec(fact.titleWord)?.[0] ?? String(fiscalYear);
  return [
    { ...rest, period: { ...year, label, fiscalYear, kind: 'fiscalYear', month: null, quarter: null } },
  ];
}

/** H1 2025 │ Result, 100 │ Met: a verdict under a word for results, beside or without a number of its own. */
function verdictsAsStatus(block: KpiBlock): KpiBlock {
  const isVerdict = ({ role, cell }: Fact): boolean =>
    role === 'actual' && ['achieved', 'notAchieved'].includes(readStatus(cell.text) ?? '');
  const isCounted = block.facts.some(
    ({ role, cell }) => role === 'target' && readCell(cell, null).kind === 'number',
  );
  if (!isCounted || !block.facts.some(isVerdict)) return block;
  return {
    ...block,
    facts: block.facts.map((fact) => (isVerdict(fact) ? { ...fact, role: 'status' } : fact)),
  };
}

/** Words for the newest value: with no 実績 beside it, it is what has been reached. */
const LATEST = ['現在', '直近', '最新', 'current', 'now', 'latest', 'todate', 'ytd'];

/**
 * Beside a baseline of its own (計画策定時), and where nothing is called 実績, 現状 is what has been reached:
 *
 *     指標 │ 計画策定時 │ 現状 │ 目標
 *          │ R2        │ R6  │ R8
 */
function currentAsActual(printed: KpiBlock): KpiBlock {
  const block = withoutScore(printed);
  if (block.facts.some(({ role }) => role === 'actual')) return block;
  const baselines = block.facts.filter(({ role }) => role === 'baseline');
  const current =
    baselines.find(({ titleWord }) => mentions(titleWord, LATEST)) ??
    (baselines.length > 1
      ? baselines.find(({ titleWord }) => mentions(titleWord, ['現状', '現況']))
      : undefined);
  if (!current) return block;
  // 最新値 over 令和5年度 │ 令和6年度: each of its years
  const isCurrent = (fact: Fact): boolean =>
    fact === current ||
    (fact.role === 'baseline' &&
      fact.titleWord === current.titleWord &&
      fact.period !== null &&
      current.period !== null);
  return {
    ...block,
    facts: block.facts.map((fact) => (isCurrent(fact) ? { ...fact, role: 'actual' } : fact)),
    reasons: [...block.reasons, reason('CURRENT_IS_ACTUAL', { cell: current.cell.address })],
  };
}

/** Start │ Target │ Current │ Score: a grade for what was reached, which stands in a column of its own. */
function withoutScore(block: KpiBlock): KpiBlock {
  const baselines = block.facts.filter(({ role }) => role === 'baseline');
  const isNewest = baselines.length > 1 && baselines.some(({ titleWord }) => mentions(titleWord, LATEST));
  const isScore = ({ role, titleWord }: Fact): boolean => role === 'actual' && /^score$/i.test(titleWord);
  return isNewest ? { ...block, facts: block.facts.filter((fact) => !isScore(fact)) } : block;
}

function filled(block: KpiBlock, role: Fact['role']): Fact | null {
  return block.facts.find((fact) => fact.role === role && !fact.cell.blank) ?? null;
}

/** The unit column or label, else the unit in a title, beside a value or behind the name, else the one printed for the list. */
function unitOf(
  block: KpiBlock,
  context: Context,
  reasons: Reason[],
): { readonly text: string | null; readonly cell: string | null } {
  const fact = filled(block, 'unit');
  // ― in the unit column: the KPI has none.
  if (fact && readCell(fact.cell, null).kind === 'dash') return { text: null, cell: null };
  if (fact) return { text: withoutBrackets(fact.cell.text), cell: fact.cell.address };
  const titled = block.facts.find((f) => f.unit !== null && (f.role === 'target' || f.role === 'actual'));
  if (titled) return { text: titled.unit, cell: null };
  const beside = block.facts
    .filter(({ role }) => role === 'target' || role === 'actual')
    .flatMap((f) => f.trailing.slice(0, 1))
    .find((cell) => isUnitWord(cell.text));
  if (beside) return { text: beside.text.trim(), cell: beside.address };
  const named = unitInName(block.name.text);
  if (named) return { text: named, cell: null };
  if (context.unit) {
    const { text, cell } = context.unit;
    reasons.push(reason('UNIT_FOR_LIST', { text, cell: cell.address }));
    return { text, cell: cell.address };
  }
  return { text: moneyUnitOfValues(block), cell: null };
}

/**
 * 10,098千円 │ 9,870千円 under no unit: the KPI is counted in what every value prints behind its number. 万 and 億
 * belong to the number itself: 3億円 is so many yen.
 */
function moneyUnitOfValues({ facts }: KpiBlock): string | null {
  const printed = facts
    .filter(({ role, cell }) => (role === 'target' || role === 'actual') && /[0-9０-９]/.test(cell.text))
    .map(({ cell }) => /[0-9０-９]\s?((?:千|百万)円)\s*$/.exec(cell.text)?.[1] ?? null);
  return new Set(printed).size === 1 ? (printed[0] ?? null) : null;
}

function withoutBrackets(text: string): string {
  return text.trim().replace(/^[（(［[]\s*(.*?)\s*[)）\]］]$/, '$1');
}

/** The unit printed with the values, where all of them print the same one. */
function unitOfValues(periods: readonly DraftPeriod[]): string | null {
  const readings = periods
    .flatMap((period) => [period.targetReading, period.actualReading])
    .filter((reading) => reading !== null && reading.kind === 'number');
  const units = new Set(readings.map((reading) => reading?.unit ?? null));
  const [only] = units;
  return units.size === 1 && only && (isUnitWord(only) || only.length <= 2) ? only : null;
}

function kindFrom(block: KpiBlock): Kpi['kind'] {
  const fact = filled(block, 'kind');
  if (fact) return kindOf(fact.cell.text) ?? kindOf(`${fact.cell.text.trim()}指標`);
  return kindOf(block.nameTitle?.text ?? '');
}

interface Timed {
  readonly cell: GridCell;
  readonly clauses: PeriodClauses;
}

/** The text that says when the values were taken: the counting method, else a remark or another text of the form. */
function timedIn(block: KpiBlock): Timed | null {
  const method = filled(block, 'measureMethod');
  const remarks = block.facts.filter(({ role }) => role === 'narrative').map(({ cell }) => cell);
  const told = [...(method ? [method.cell] : []), ...remarks, ...block.notes].map((cell) => ({
    cell,
    clauses: periodClauses(cell.text),
  }));
  return told.find(({ clauses }) => clauses.value) ?? told.find(({ clauses }) => clauses.baseline) ?? null;
}

/** The period of values under no year: what the counting method states, else the title, else the prose. */
function undatedPeriod(
  block: KpiBlock,
  context: Context,
  timed: Timed | null,
  reasons: Reason[],
): PeriodReading | null {
  const open = block.facts.some(
    (fact) =>
      (fact.role === 'target' || fact.role === 'actual' || fact.role === 'rate') && fact.period === null,
  );
  // Month │ YTD: the month is that of the report.
  const isDated = block.facts.some(({ role, period }) => role === 'target' && period?.cumulative === false);
  if (!open || isDated) return null;
  const isBesideSum = block.facts.some(
    ({ role, period }) => role === 'target' && period?.cumulative === true,
  );
  if (isBesideSum && !isPartOfYear(context.period?.reading ?? null)) return null;
  const method = filled(block, 'measureMethod');
  if (timed?.clauses.value) {
    const { value } = timed.clauses;
    reasons.push(reason('PERIOD_IN_METHOD', { cell: timed.cell.address, text: value.label }));
    return value;
  }
  if (context.period) {
    reasons.push(...context.period.reasons);
    return context.period.reading;
  }
  const mentioned = method ? findPeriods(method.cell.text) : [];
  const only = new Set(mentioned.map((period) => period.fiscalYear)).size === 1 ? mentioned[0] : undefined;
  if (!method || !only) return null;
  reasons.push(reason('PERIOD_UNCERTAIN', { cell: method.cell.address, text: only.label }));
  return only;
}

function baselineOf(block: KpiBlock, unit: string | null, clause: string | null): Baseline | null {
  const fact = filled(block, 'baseline');
  if (!fact) return null;
  const period = filled(block, 'baselinePeriod');
  return {
    raw: fact.cell.text,
    value: readCell(fact.cell, unit).value,
    cell: fact.cell.address,
    period: period?.cell.text.trim() ?? fact.period?.label ?? periodIn(fact.cell)?.label ?? clause,
  };
}

/** 減らす as the goal of what is counted: it says which way is better, not how far. */
function goalInWords({ facts }: KpiBlock): KpiDraft['statedDirection'] {
  const isCounted = facts.some(
    ({ role, cell }) => (role === 'actual' || role === 'baseline') && readCell(cell, null).kind === 'number',
  );
  if (!isCounted) return null;
  for (const { role, cell } of facts) {
    const direction = role === 'target' ? directionOfGoal(cell.text) : null;
    if (direction) return { direction, cell: cell.address };
  }
  return null;
}

function statedDirection(block: KpiBlock): KpiDraft['statedDirection'] {
  if (block.direction) return { direction: block.direction, cell: block.name.cell.address };
  const fact = filled(block, 'direction');
  const direction = fact ? readDirection(fact.cell.text) : null;
  if (fact && direction) return { direction, cell: fact.cell.address };
  const goal = goalInWords(block);
  if (goal) return goal;
  const texts = [
    block.name,
    ...block.facts
      .filter(({ role }) => role === 'narrative' || role === 'measureMethod')
      .map(({ cell }) => ({ cell, text: cell.text })),
  ];
  for (const { cell, text } of texts) {
    const said = directionInProse(text);
    if (said) return { direction: said, cell: cell.address };
  }
  return null;
}
