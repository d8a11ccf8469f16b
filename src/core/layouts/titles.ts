import type { PeriodReading } from '../text/period';
import type { LabelReading } from '../text/roles';
import { foldText } from '../text/fold';
import { isFactRole, type FactRole } from './facts';
import { leafOf, type HeaderColumn } from './headers';
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
  const titles = new Map(columns.map((column) => [column, readTitles(column, besideParts)]));
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
    leaf,
    isOther: leaf.labels.length > 0 && leaf.labels.every(({ role }) => role === 'other'),
    isPeriodOfGroup: isPeriodOfGroup(column),
    period: periodOfPath(column.path, besideParts),
    titled: isInner ? inner : isUnknown ? null : outer,
    value: readings.find(({ role }) => role === 'value') ?? null,
    isDated: column.path.some((mark) => mark.kind === 'period' || roleOf(mark, 'total')),
    isGoalYear: column.path.some(({ kind, cell }) => kind === 'period' && /目標年/.test(cell.text)),
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
