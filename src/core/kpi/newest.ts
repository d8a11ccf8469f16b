import type { Kpi, Period } from '../model/kpi';

/** Periods from the oldest to the newest: by fiscal year, or as printed where the year of any of them is not known. */
export function fromOldest(periods: readonly Period[]): Period[] {
  if (periods.some(({ fiscalYear }) => fiscalYear === null)) return [...periods];
  return [...periods].sort((a, b) => (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0));
}

/** The period a KPI is shown and counted by: the newest that is due; null where none is. */
export function newestDue({ periods }: Pick<Kpi, 'periods'>): Period | null {
  return fromOldest(periods.filter(({ status }) => status !== 'pending')).at(-1) ?? null;
}
