import { isUnitWord, unitsCompatible } from '../text/unit';
import type { KpiDraft } from './draft';
import type { DraftPeriod } from './periods';

export interface UnitClash {
  readonly unit: string;
  readonly other: string;
  readonly cell: string | null;
}

/** The first two units of a KPI that cannot be brought together: 件 in the column, ％ behind a value. */
export function unitClash(draft: KpiDraft): UnitClash | null {
  for (const period of draft.periods) {
    const clash = clashIn(period, draft.unit);
    if (clash) return clash;
  }
  return null;
}

export function clashIn(period: DraftPeriod, unit: string | null): UnitClash | null {
  const printed = (['target', 'actual'] as const).flatMap((role) => {
    const own = (role === 'target' ? period.targetReading : period.actualReading)?.unit ?? null;
    return own !== null && isUnitWord(own) ? [{ unit: own, cell: period[role]?.cell ?? null }] : [];
  });
  const reference = unit ?? printed[0]?.unit ?? null;
  const other = printed.find((one) => !unitsCompatible(reference, one.unit));
  return other && reference !== null ? { unit: reference, other: other.unit, cell: other.cell } : null;
}
