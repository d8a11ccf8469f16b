import Big from 'big.js';
import { foldText } from '../text/fold';
import type { Direction, Measured } from '../model/kpi';

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
 * magnitudes of the reduction (−5 → −10 is 200). Text: equal is 100, else 0, without a rate where digits stand in it. See docs/scan-output.md, "Rates".
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
  const [goal, result] = [target.value, actual.value];
  if (goal < 0) return reduction(goal, result, direction);
  return direction === 'lower' ? lowerIsBetter(goal, result) : higherIsBetter(goal, result);
}

/** 男性28.0％ 女性18.0％: several values in one cell. */
export function isSeveral(text: string): boolean {
  return /[0-9]\s*(%|ポイント|歳|点|倍|位|分|秒)[^0-9]+[0-9.]+\s*\1/.test(foldText(text));
}

/** B以上: could be compared, but not by whether they are equal. */
const BOUND_WORDS = ['以上', '以下', '未満', '以内'];

/**
 * 100～120, 3/5, 0:30, 第2期, B以上: texts that say how much. Two of them that differ may be nearly met or far exceeded;
 * only texts without numbers are plainly met or not.
 */
export function isMeasure(text: string): boolean {
  const folded = foldText(text);
  return /[0-9]/.test(folded) || BOUND_WORDS.some((word) => folded.includes(word));
}

function higherIsBetter(goal: number, result: number): Achievement {
  if (goal === 0) return NO_RATE;
  return withRate(result, goal, result >= goal);
}

function lowerIsBetter(goal: number, result: number): Achievement {
  if (goal === 0) {
    return result <= 0
      ? { ratePercent: 100, exact: new Big(100), achieved: true }
      : { ratePercent: null, exact: null, achieved: false };
  }
  // Nothing remains of what should be few: achieved, but target ÷ 0 is no rate.
  if (result <= 0) return { ratePercent: null, exact: null, achieved: true };
  return withRate(goal, result, result <= goal);
}

/** A target below zero is a change to reach: −5 % means at least 5 % less, whichever word gave the direction. */
function reduction(goal: number, result: number, direction: Direction): Achievement {
  if (direction === 'higher') return { ratePercent: null, exact: null, achieved: result >= goal };
  return withRate(result, goal, result <= goal);
}

function withRate(dividend: number, divisor: number, achieved: boolean): Achievement {
  const quick = percentOf(dividend, divisor);
  const divided = (): Big => divide(new Big(dividend).times(100), new Big(divisor));
  if (quick === null) {
    const exact = divided();
    return { ratePercent: exact.toNumber(), exact, achieved };
  }
  return new QuickRate(quick, divided, achieved);
}

/** A rate got without decimals; those are asked for only where it meets the edge of a band. */
class QuickRate implements Achievement {
  constructor(
    readonly ratePercent: number,
    private readonly divided: () => Big,
    readonly achieved: boolean,
  ) {}

  get exact(): Big {
    return this.divided();
  }
}

/** Multipliers that make whole numbers of values with up to four decimals. */
const SCALES = [1, 10, 100, 1000, 10_000];
const LARGEST_DIVIDEND = 1e13;
const LARGEST_DIVISOR = 1e9;
const SMALLEST_PERCENT = 1e-3;

/**
 * dividend × 100 ÷ divisor as the number closest to the exact quotient, by one division of whole numbers; null where
 * that cannot be had so.
 *
 * Why it is the same number as dividing decimals: a value equal to A ÷ 10ⁿ (A below 10¹⁵) prints as that decimal. Both
 * scaled alike, the quotient is one of whole numbers a binary number holds exactly, and a binary division rounds that
 * quotient correctly. The decimal way rounds it to 30 places first; a quotient of at least 0.001 over a divisor below 10⁹
 * is further than that from any point halfway between two binary numbers, so both round to the same one.
 */
function percentOf(dividend: number, divisor: number): number | null {
  for (const scale of SCALES) {
    const [a, b] = [Math.round(dividend * scale), Math.round(divisor * scale)];
    if (a / scale !== dividend || b / scale !== divisor) continue;
    const percent = (a * 100) / b;
    const isSafe =
      Math.abs(a) <= LARGEST_DIVIDEND &&
      Math.abs(b) <= LARGEST_DIVISOR &&
      Math.abs(percent) >= SMALLEST_PERCENT;
    return isSafe ? percent : null;
  }
  return null;
}

const Precise = Big();
Precise.DP = DIVISION_DIGITS;

/** Far more digits than any comparison needs; 1/3 does not terminate. */
export function divide(dividend: Big, divisor: Big): Big {
  return new Precise(dividend).div(new Precise(divisor));
}
