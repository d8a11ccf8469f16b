import { foldText } from '../text/fold';
import { foldUnit } from '../text/unit';
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
  const percent = pair.find((reading) => isPercent(reading?.unit ?? null) && (reading?.value ?? 0) > 1);
  return percent !== undefined && pair.some(isBareShare);
}

/** So many times the other: 0.852 beside 85 is 85.2 rather than a hundredth of it. Rates of 2 and 0.5 % are both small. */
const SHARE_TIMES = 20;
const LEAST_PERCENT = 5;

/** 85 beside 0.852 under ％, 45% beside 0.5: one of the two is a fraction. Which is not for us to say. */
export function mixesShareAndPercent(pair: ValuePair, unit: string | null): boolean {
  const readings = [pair.targetReading, pair.actualReading];
  const isOfPercent = isPercent(unit) || readings.some((reading) => isPercent(reading?.unit ?? null));
  const share = readings.find(isBareShare);
  const other = readings.find((reading) => reading !== share);
  if (!isOfPercent || share?.value == null || other?.value == null) return false;
  const whole = Math.abs(other.value);
  return whole >= LEAST_PERCENT && whole / Math.abs(share.value) >= SHARE_TIMES;
}

function isPercent(unit: string | null): boolean {
  return unit !== null && foldUnit(unit) === '%';
}

function isBareShare(reading: ValuePair['targetReading']): boolean {
  return (
    reading?.unit === null && reading.value !== null && reading.value !== 0 && Math.abs(reading.value) <= 1
  );
}

/** 1,5 beside 1,200: where one comma is that of decimals, the other may be too. */
export function isCommaUncertain({ targetReading, actualReading }: ValuePair): boolean {
  const [x, y] = [targetReading, actualReading];
  return (isDecimalComma(x) && hasThousandsMark(y)) || (isDecimalComma(y) && hasThousandsMark(x));
}

function isDecimalComma(reading: ValuePair['targetReading']): boolean {
  return reading?.words?.form === 'comma';
}

/** One comma or point before the last three digits. */
function hasThousandsMark(reading: ValuePair['targetReading']): boolean {
  if (!reading || reading.kind !== 'number' || isDecimalComma(reading)) return false;
  return /^[^0-9]*[0-9]{1,3}[.,][0-9]{3}(?![0-9.,])/.test(foldText(reading.raw ?? ''));
}

/** The words read with two values say different things of them, or need a person in any case. */
export function asksAboutWords({ targetReading, actualReading }: ValuePair): string | null {
  const pair = [targetReading, actualReading].filter((one) => one?.kind === 'number');
  const [always] = pair.filter((one) => one?.words?.ask === 'always');
  if (always) return always.raw;
  const [x, y] = pair;
  const isUnlike = pair.length === 2 && x?.words?.form !== y?.words?.form;
  return isUnlike ? (pair.find((one) => one?.words?.ask === 'unlike')?.raw ?? null) : null;
}
