import type { Kpi, Measured, Period } from '../model/kpi';

/** The actual of the year before, of a period of the same kind; null where the sheet has none. */
export function previousOf({ periods }: Kpi, { fiscalYear, span, coverage }: Period): Measured | null {
  if (fiscalYear === null || coverage || (span ?? 'year') !== 'year') return null;
  const before = periods.find(
    (one) => one.fiscalYear === fiscalYear - 1 && (one.span ?? 'year') === 'year' && !one.coverage,
  );
  return before?.actual?.value == null ? null : before.actual;
}
