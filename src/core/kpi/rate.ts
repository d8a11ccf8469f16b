import Big from 'big.js';
import { foldText } from '../text/fold';
import type { Direction, Measured } from '../scan/result';

/** Digits kept where a rate does not terminate; far beyond what any comparison needs. */
const DIVISION_DIGITS = 30;

export interface Achievement {
  /** Unrounded, as the number closest to the exact rate; null where no rate exists. */
  readonly ratePercent: number | null;
  /** The rate as a decimal, for rounding; null where no rate exists. */
  readonly exact: Big | null;
  /** Judged by exact comparison of the values, never on a rounded rate; null where they cannot be compared. */
  readonly achieved: boolean | null;
}

export const NO_RATE: Achievement = { ratePercent: null, exact: null, achieved: null };

/**
 * The achievement rate of one period.
 *
 * Higher is better: actual ÷ target × 100. Lower is better: target ÷ actual × 100. Negative targets compare as
 * magnitudes of the reduction (−5 → −10 is 200). Text: equal is 100, else 0. See docs/scan-output.md, "Rates".
 */
export function achievementRate(input: {
  readonly direction: Direction | null;
  readonly target: Measured | null;
  readonly actual: Measured | null;
}): Achievement {
  const { direction, target, actual } = input;
  if (!target || !actual || direction === null) return NO_RATE;
  if (target.value === null || actual.value === null) {
    if (target.value !== null || actual.value !== null || target.text === null || actual.text === null)
      return NO_RATE;
    if (direction !== 'text') return NO_RATE;
    const same = foldText(target.text) === foldText(actual.text);
    if (!same && (isMeasure(target.text) || isMeasure(actual.text))) return NO_RATE;
    return { ratePercent: same ? 100 : 0, exact: new Big(same ? 100 : 0), achieved: same };
  }
  const goal = new Big(target.value);
  const result = new Big(actual.value);
  if (goal.lt(0)) return reduction(goal, result, direction);
  return direction === 'lower' ? lowerIsBetter(goal, result) : higherIsBetter(goal, result);
}

/** 100～120, 5％増, 3/5, 0:30, B以上: texts that could be compared, but not by whether they are equal. */
function isMeasure(text: string): boolean {
  const folded = foldText(text);
  return (
    /以上|以下|未満|以内/.test(folded) ||
    (/[0-9]/.test(folded) && /[~〜～]|増|減|比|[0-9]\s*\S{0,2}\s*[/:]\s*[0-9]/.test(folded))
  );
}

function higherIsBetter(goal: Big, result: Big): Achievement {
  if (goal.eq(0)) return NO_RATE;
  return withRate(result, goal, result.gte(goal));
}

function lowerIsBetter(goal: Big, result: Big): Achievement {
  if (goal.eq(0)) {
    return result.lte(0)
      ? { ratePercent: 100, exact: new Big(100), achieved: true }
      : { ratePercent: null, exact: null, achieved: false };
  }
  // Nothing remains of what should be few: achieved, but target ÷ 0 is no rate.
  if (result.lte(0)) return { ratePercent: null, exact: null, achieved: true };
  return withRate(goal, result, result.lte(goal));
}

/** A target below zero is a change to reach: −5 % means at least 5 % less, whichever word gave the direction. */
function reduction(goal: Big, result: Big, direction: Direction): Achievement {
  if (direction === 'higher') return { ratePercent: null, exact: null, achieved: result.gte(goal) };
  return withRate(result, goal, result.lte(goal));
}

function withRate(dividend: Big, divisor: Big, achieved: boolean): Achievement {
  const exact = divide(dividend.times(100), divisor);
  return { ratePercent: exact.toNumber(), exact, achieved };
}

const Precise = Big();
Precise.DP = DIVISION_DIGITS;

/** Far more digits than any comparison needs; 1/3 does not terminate. */
export function divide(dividend: Big, divisor: Big): Big {
  return new Precise(dividend).div(new Precise(divisor));
}
