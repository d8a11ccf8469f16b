import { isUnitWord, moneyFactor, unitsCompatible } from '../text/unit';
import { mixesShareAndPercent, type ValuePair } from './comparable';
import type { KpiDraft } from './draft';

/** How a share is called that is written as a fraction, in either language. */
const SHARE = '0–1';

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

/**
 * An actual about a thousand times its target, or a thousandth, in a money unit: 円 was typed among 千円, or the unit printed
 * with one of the two holds for both.
 */
function isThousandfold(
  { target, actual, targetReading, actualReading }: ValuePair,
  unit: string | null,
): boolean {
  if (moneyFactor(unit) === null || !target?.value || !actual?.value) return false;
  if (targetReading?.unit && actualReading?.unit) return false;
  const times = Math.abs(actual.value / target.value);
  return (times >= 200 && times <= 5000) || (times <= 1 / 200 && times >= 1 / 5000);
}

/** 1.2m beside 900k: metres, or a million. */
function isMetreOrMillion({ targetReading, actualReading }: ValuePair): boolean {
  const pair = [targetReading, actualReading];
  return pair.some((one) => one?.unit === 'm') && pair.some((one) => one?.words?.form === 'scale');
}

function otherMoneyUnit(unit: string | null): string {
  return unit === '円' ? '千円' : '円';
}

export function clashIn(period: ValuePair, unit: string | null): UnitClash | null {
  const cell = period.actual?.cell ?? null;
  const stated = unit ?? period.targetReading?.unit ?? period.actualReading?.unit ?? null;
  if (isThousandfold(period, stated)) return { unit: stated ?? '円', other: otherMoneyUnit(stated), cell };
  if (isMetreOrMillion(period)) return { unit: 'm', other: 'k, M', cell };
  if (mixesShareAndPercent(period, unit)) return { unit: '%', other: SHARE, cell };
  if (!period.targetReading?.unit && !period.actualReading?.unit) return null;
  const printed = [
    { unit: period.targetReading?.unit ?? null, cell: period.target?.cell ?? null },
    { unit: period.actualReading?.unit ?? null, cell: period.actual?.cell ?? null },
  ].filter((one): one is { unit: string; cell: string | null } => one.unit !== null && isUnitWord(one.unit));
  const reference = unit ?? printed[0]?.unit ?? null;
  const other = printed.find((one) => !unitsCompatible(reference, one.unit));
  return other && reference !== null ? { unit: reference, other: other.unit, cell: other.cell } : null;
}
