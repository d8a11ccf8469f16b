import type { Grid, GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { Fact } from '../layouts/facts';
import { oneLine } from '../layouts/entries';
import { reason, type Reason } from '../reasons/reason';
import { foldText } from '../text/fold';
import { findPeriods, type PeriodReading } from '../text/period';
import { remembered } from '../text/remember';
import type { DraftPeriod } from './periods';

/** A note on the day of the values stands at most this many rows above its table. */
const NOTE_ROWS = 6;
const LONGEST_NOTE = 60;
/** （令和6年9月末現在） alone, or a day or part of a year within a title that speaks of the values. */
const DAY = /[0-9]\s*月?\s*(?:[0-9]{1,2}\s*日|末日?)?\s*(?:現在|時点)|上半?期|前期|四半期/;
const NOTHING_ELSE =
  /^[\s※(（【]*(?:実績値?[はの:：]*)?(?:令和|平成|[RH])?[0-9元年度月日末./\s]*(?:現在|時点)(?:の?実績値?)?[\s)）】]*$/i;
const OF_VALUES = /KPI|指標|実績|進捗|目標|達成|評価/i;

/** The nearest text above a table that says on which day its values were taken; null where none does. */
export function dayAbove(grid: Grid, head: Area): GridCell | null {
  // A day over a column of remarks may pass for one more row of titles.
  const lowest = head.bottom > head.top ? head.top : head.top - 1;
  for (let row = lowest; row >= Math.max(grid.extent.top, head.top - NOTE_ROWS); row--) {
    for (const cell of grid.starting(row)) {
      if (typeof cell.value !== 'string' || cell.text.length > LONGEST_NOTE) continue;
      const text = foldText(cell.text);
      if (DAY.test(text) && (NOTHING_ELSE.test(text) || OF_VALUES.test(text))) return cell;
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
  const month = /(?<![0-9.年])([0-9]{1,2})月(?:[0-9]{1,2}日|末日?)?(?:現在|時点)?/.exec(folded)?.[1];
  return { dated, month: month === undefined ? null : Number(month) };
});

/**
 * Does the text name a day or a part of the fiscal year before its end? At 1 April the year has only begun: what is counted
 * on that day each year (children waiting for a place) is its result.
 */
export function endsBefore(text: string, fiscalYear: number): boolean {
  const { dated, month } = daysIn(text);
  if (dated.length > 0) {
    return dated.some(
      (day) => day.fiscalYear === fiscalYear && day.month !== 3 && day.month !== 4 && day.quarter !== 4,
    );
  }
  return month !== null && BEFORE_THE_END.includes(month);
}

/**
 * Results taken before their year was over are no results of the year, however they compare with its target:
 *
 *     令和6年度 KPI進捗状況（令和6年9月末現在）
 *     指標名 │ 目標値 │ 実績値                     target of the year, actual of half of it
 *
 *     指標名 │ 令和6年度目標値 │ 実績値（9月末現在）
 *
 * @param undated the period of values that stand under no year of their own; it may itself be that day
 */
export function interimReasons(
  periods: readonly DraftPeriod[],
  facts: readonly Fact[],
  day: GridCell | null,
  undated: DraftPeriod['period'],
): Reason[] {
  return periods.flatMap(({ period, target, actual }): Reason[] => {
    if (period?.fiscalYear == null || target?.value == null || actual?.value == null) return [];
    const isYear = period.kind === 'fiscalYear' || period.kind === 'fiscalYearEnd';
    if (!isYear && period !== undated) return [];
    const titles = facts.filter(({ cell, role }) => role === 'actual' && cell.address === actual.cell);
    const told = [...titles.map(({ title }) => title.cell), ...(day ? [day] : [])].find(({ text }) =>
      endsBefore(text, period.fiscalYear!),
    );
    if (!told) return [];
    return [reason('INTERIM_ACTUAL', { cell: told.address, text: oneLine(told.text) })];
  });
}
