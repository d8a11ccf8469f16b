import { foldText } from '../text/fold';
import type { DraftPeriod } from './periods';

/** A target and an actual with what was read of them. */
export type ValuePair = Pick<DraftPeriod, 'target' | 'actual' | 'targetReading' | 'actualReading'>;

const OPEN_BOUND = /未満|超|[<>](?!=)|\b(?:under|below|over|above|less than|more than)\b/i;

/** 20人未満 against 20: the goal itself is just outside. */
export function meetsOpenBound({ target, actual, targetReading }: ValuePair): boolean {
  const isOpen = targetReading?.bound != null && OPEN_BOUND.test(foldText(target?.raw ?? ''));
  return isOpen && target?.value != null && target.value === actual?.value;
}

/** 50％ beside 0.48 typed without a percent sign. */
export function isPercentAgainstShare({ targetReading, actualReading }: ValuePair): boolean {
  const pair = [targetReading, actualReading];
  const percent = pair.find((reading) => reading?.unit === '%' && (reading.value ?? 0) > 1);
  const share = pair.find(
    (reading) => reading?.unit === null && Math.abs(reading.value ?? 2) <= 1 && reading.value !== 0,
  );
  return percent !== undefined && share !== undefined;
}
