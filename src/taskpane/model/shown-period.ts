import type { Kpi, Period } from '../../core/scan/result';

/** The period a KPI is shown and counted by: the newest that is due; null where none is. */
export function newestDue(kpi: Kpi): Period | null {
  const due = kpi.periods.filter((period) => period.status !== 'pending');
  return due.reduce<Period | null>((newest, period) => {
    if (!newest) return period;
    // A period without a year keeps its place in the printed order.
    if (period.fiscalYear === null || newest.fiscalYear === null) return period;
    return period.fiscalYear >= newest.fiscalYear ? period : newest;
  }, null);
}
