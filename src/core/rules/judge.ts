import Big from 'big.js';
import { achievementRate, divide, type Achievement } from './rate';
import type { Direction, Measured } from '../model/kpi';
import type { Band, Rules } from './schema';

export interface RateInput {
  readonly direction: Direction | null;
  readonly target: Measured | null;
  readonly actual: Measured | null;
  readonly baseline: number | null;
  /** The target of the last period, for the pace towards it. */
  readonly lastTarget: number | null;
  readonly fiscalYear: number | null;
}

/**
 * The achievement rate of one period under a rule profile. Where the method has no rate (no baseline, text, a target
 * that equals its baseline) the comparison of target and actual still says whether it is achieved.
 */
export function rateUnder({ method }: Rules, input: RateInput): Achievement {
  const plain = achievementRate(input);
  if (method.by === 'ratio' || input.direction === 'text') return plain;
  const share = method.by === 'pace' ? paceShare(method, input.fiscalYear) : new Big(1);
  const goal = method.by === 'pace' ? input.lastTarget : (input.target?.value ?? null);
  const result = input.actual?.value ?? null;
  if (share === null || goal === null || result === null) return { ...plain, ratePercent: null, exact: null };
  if (input.baseline === null && method.by === 'progress')
    return { ...plain, ratePercent: null, exact: null };
  // A pace without a baseline starts from nothing.
  const start = new Big(input.baseline ?? 0);
  const way = new Big(goal).minus(start);
  if (way.eq(0)) return { ...plain, ratePercent: null, exact: null };
  const exact = divide(new Big(result).minus(start).times(100), way.times(share));
  return { ratePercent: exact.toNumber(), exact, achieved: plain.achieved };
}

/** n/N: the part of the way that is due in the nth of N years. Null outside the plan or without a year. */
function paceShare(
  { firstYear, years }: { readonly firstYear: number; readonly years: number },
  fiscalYear: number | null,
): Big | null {
  if (fiscalYear === null) return null;
  const n = fiscalYear - firstYear + 1;
  return n >= 1 && n <= years ? divide(new Big(n), new Big(years)) : null;
}

/** The band of an exact rate; without a rate the highest or lowest band, by whether it is achieved. */
export function bandOf({ bands }: Rules, achievement: Achievement): Band | null {
  const { ratePercent, achieved } = achievement;
  if (ratePercent !== null)
    return bands.find(({ from }) => from === null || reaches(achievement, from)) ?? null;
  if (achieved === null) return null;
  return (achieved ? bands[0] : bands[bands.length - 1]) ?? null;
}

/** Two different numbers are in the order of what they are closest to; only equal ones have to be told apart exactly. */
function reaches(achievement: Achievement, from: number): boolean {
  const { ratePercent } = achievement;
  if (ratePercent !== null && ratePercent !== from) return ratePercent > from;
  return achievement.exact?.gte(from) ?? false;
}
