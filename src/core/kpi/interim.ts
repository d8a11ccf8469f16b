import type { Grid, GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { Fact } from '../layouts/facts';
import { foldText } from '../text/fold';
import { findPeriods, type PeriodReading } from '../text/period';
import { remembered } from '../text/remember';
import { untilMonth } from './parts-of-year';
import type { DraftPeriod } from './periods';
import { mentions } from '../text/mentions';

/** A note on the day of the values stands at most this many rows above its table. */
const NOTE_ROWS = 6;
const LONGEST_NOTE = 60;
/** （令和6年9月末現在） alone, or a day or part of a year within a title that speaks of the values. */
const DAY = /[0-9]\s*月?\s*(?:[0-9]{1,2}\s*日|末日?)?\s*(?:現在|時点)|上半?期|前期|四半期/;
const NOTHING_ELSE =
  /^[\s※(（【]*(?:実績値?[はの:：]*)?(?:令和|平成|[RH])?[0-9元年度月日末./\s]*(?:現在|時点)(?:の?実績値?)?[\s)）】]*$/i;
const OF_VALUES = ['kpi', '指標', '実績', '進捗', '目標', '達成', '評価'];

/** The nearest text above a table that says on which day its values were taken; null where none does. */
export function dayAbove(grid: Grid, head: Area): GridCell | null {
  // A day over a column of remarks may pass for one more row of titles.
  const lowest = head.bottom > head.top ? head.top : head.top - 1;
  for (let row = lowest; row >= Math.max(grid.extent.top, head.top - NOTE_ROWS); row--) {
    for (const cell of grid.starting(row)) {
      if (typeof cell.value !== 'string' || cell.text.length > LONGEST_NOTE) continue;
      const text = foldText(cell.text);
      if (DAY.test(text) && (NOTHING_ELSE.test(text) || mentions(text, OF_VALUES))) return cell;
    }
  }
  return null;
}

/** Months of a fiscal year in which a day without a year lies before its end; in April and May the books are closed. */
const BEFORE_THE_END = [6, 7, 8, 9, 10, 11, 12, 1, 2];

/** Days and parts of years a text names with their year, and the month of a day without one. Titles come again with every KPI. */
const daysIn = remembered((text: string): { dated: readonly PeriodReading[]; month: number | null } => {
  const folded = foldText(text);
  const dated = findPeriods(folded).filter(({ kind }) => kind !== 'fiscalYear' && kind !== 'fiscalYearEnd');
  // 4月～9月: the time ends with the last of them.
  const months = [...folded.matchAll(/(?<![0-9.年])([0-9]{1,2})月(?:[0-9]{1,2}日|末日?)?(?:現在|時点)?/g)];
  const month = months.at(-1)?.[1];
  return { dated, month: month === undefined ? null : Number(month) };
});

/**
 * The month in which the time a text speaks of ends, where that lies inside the fiscal year and before its last month; null
 * for any other text. At 1 April the year has only begun: what is counted on that day each year (children waiting for a
 * place) is its result.
 */
export function endsBefore(text: string, fiscalYear: number): number | null {
  const { dated, month } = daysIn(text);
  if (dated.length > 0) {
    const day = dated.find(
      (one) => one.fiscalYear === fiscalYear && one.month !== 3 && one.month !== 4 && one.quarter !== 4,
    );
    if (!day) return null;
    return day.month ?? (day.quarter === null ? null : 3 + 3 * day.quarter);
  }
  return month !== null && BEFORE_THE_END.includes(month) ? month : null;
}

/**
 * Results taken before their year was over cover a part of it, however they compare with its target:
 *
 *     令和6年度 KPI進捗状況（令和6年9月末現在）
 *     指標名 │ 目標値 │ 実績値                     target of the year, actual of half of it
 *
 *     指標名 │ 令和6年度目標値 │ 実績値（9月末現在）
 *
 * @param undated the period of values that stand under no year of their own; it may itself be that day
 */
export function coveredInWords(
  periods: readonly DraftPeriod[],
  facts: readonly Fact[],
  day: GridCell | null,
  undated: DraftPeriod['period'],
): DraftPeriod[] {
  const titles = new Map<string, GridCell[]>();
  for (const { role, cell, title } of facts) {
    if (role === 'actual') titles.set(cell.address, [...(titles.get(cell.address) ?? []), title.cell]);
  }
  return periods.map((draft): DraftPeriod => {
    const { period, target, actual, coverage } = draft;
    if (coverage || period?.fiscalYear == null || target?.value == null || actual?.value == null)
      return draft;
    const { fiscalYear } = period;
    const isYear = period.kind === 'fiscalYear' || period.kind === 'fiscalYearEnd';
    if (!isYear && period !== undated) return draft;
    for (const cell of [...(titles.get(actual.cell ?? '') ?? []), ...(day ? [day] : [])]) {
      const month = endsBefore(cell.text, fiscalYear);
      if (month !== null) return { ...draft, coverage: { months: untilMonth(fiscalYear, month), cell } };
    }
    return draft;
  });
}
