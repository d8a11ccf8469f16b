import type { NumberKind } from '../text/number';
import { endOfPeriod, type PeriodReading } from '../text/period';
import { readStatus } from '../text/roles';
import type { KpiDraft } from './draft';
import type { DraftPeriod } from './periods';

/**
 * Which periods are due: those not later than the newest period of their sheet that has an actual or says
 * 未計測. Years are compared with years; where a KPI has several periods within one year (months, quarters), its
 * periods are put in order within the year too. A period without a year is always due, but for a goal at the end of them.
 * @param reportingYear the newest fiscal year that is due, where the user chose one
 */
export function dueRule(
  drafts: readonly KpiDraft[],
  reportingYear: number | null = null,
): (draft: KpiDraft, period: DraftPeriod) => boolean {
  const newestYear = new Map<string, number>();
  const newestEnd = new Map<string, number>();
  /** Months and quarters of a year nobody names. */
  const newestPart = new Map<string, number>();
  const raise = (newest: Map<string, number>, sheet: string, value: number | null | undefined): void => {
    if (value != null) newest.set(sheet, Math.max(value, newest.get(sheet) ?? -Infinity));
  };
  const inParts = new Set(drafts.filter(hasPartsOfYears));
  for (const draft of drafts) {
    const { sheet } = draft.block;
    const parts = inParts.has(draft);
    for (const { period } of draft.periods.filter(hasReport)) {
      raise(newestYear, sheet, period?.fiscalYear);
      if (period?.fiscalYear === null && !period.cumulative) raise(newestPart, sheet, endWithinYear(period));
      // A total beside months is filled from the first month on; it does not say how far the year has come.
      if (parts && period && !period.cumulative) raise(newestEnd, sheet, endOfPeriod(period));
    }
  }
  return (draft, draftPeriod) => {
    const { sheet } = draft.block;
    const { period } = draftPeriod;
    if (isObserved(draft, draftPeriod)) return false;
    if (!period) return !isFinalGoal(draft, draftPeriod) && !isOnlyAim(draft);
    if (period.fiscalYear === null) {
      // 5年後目標: it lies ahead until a result stands beside it.
      if (period.label.endsWith('年後')) return draftPeriod.actual !== null;
      const end = endWithinYear(period);
      return end === null || end <= (newestPart.get(sheet) ?? Infinity);
    }
    if (reportingYear !== null) return period.fiscalYear <= reportingYear;
    if (inParts.has(draft) && !period.cumulative) {
      return (endOfPeriod(period) ?? -Infinity) <= (newestEnd.get(sheet) ?? -Infinity);
    }
    return period.fiscalYear <= (newestYear.get(sheet) ?? -Infinity);
  };
}

/**
 *     │   2022          │   2023          │ End-of-project target      a goal without a year and without a place for
 *     │ Target │ Actual │ Target │ Actual │                            its actual, beside years that have both
 */
function isFinalGoal(draft: KpiDraft, { target, actual }: DraftPeriod): boolean {
  const isYear = (one: DraftPeriod): boolean =>
    one.period?.fiscalYear != null && one.target !== null && one.actual !== null;
  return target !== null && actual === null && draft.periods.some(isYear);
}

/** 指標名 │ 目標値: the form has no place for what is reached, so nothing is missing yet. */
function isOnlyAim({ periods }: KpiDraft): boolean {
  return periods.every(({ target, actual, statedRatePercent }) => {
    return target !== null && actual === null && statedRatePercent === null;
  });
}

/** 目標 │ 4月 │ 5月 │ 6月: what is reached is observed month by month, and there is no place for the whole. */
function isObserved({ parts }: KpiDraft, { actual }: DraftPeriod): boolean {
  return actual === null && parts.observations.length > 0;
}

/** Months from April on; null for what is no part of a year. */
function endWithinYear(period: PeriodReading): number | null {
  const isPart = !period.cumulative && (period.month !== null || period.quarter !== null);
  return isPart ? endOfPeriod({ ...period, fiscalYear: 0 }) : null;
}

function hasPartsOfYears(draft: KpiDraft): boolean {
  const years = new Set<number>();
  return draft.periods.some(({ period }) => {
    const year = period?.fiscalYear ?? null;
    return year !== null && years.size === years.add(year).size;
  });
}

const REPORTED: readonly NumberKind[] = ['number', 'text', 'notMeasured', 'error', 'notCalculated'];

/** The actual is there, or the sheet says in words that it was due and could not be had. */
function hasReport({ actualReading, statedStatus, coverage }: DraftPeriod): boolean {
  // Half a year does not make the whole one due.
  if (coverage) return false;
  if (statedStatus !== null && readStatus(statedStatus) === 'notMeasured') return true;
  return actualReading !== null && REPORTED.includes(actualReading.kind);
}
