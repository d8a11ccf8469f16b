import { meetsOpenBound, type ValuePair } from '../core/kpi/comparable';
import { directionOf } from '../core/kpi/direction';
import { NO_RATE, type Achievement } from '../core/rules/rate';
import { judge } from '../core/kpi/status';
import { clashIn } from '../core/kpi/unit-clash';
import { bandOf, rateUnder } from '../core/rules/judge';
import type { Band, Rules } from '../core/rules/schema';
import type { Direction, Measured, Status } from '../core/model/kpi';
import { isMissing, measuredOf, readArgument, type CellArgument } from './cell-argument';
import { directionArgument, methodOf } from './options';

/** The arguments RATE and STATUS share. */
export interface PairArguments {
  readonly target: CellArgument;
  readonly actual: CellArgument;
  readonly direction: CellArgument;
  readonly baseline: CellArgument;
  readonly method: CellArgument;
}

export interface JudgedPair {
  readonly target: Measured;
  readonly actual: Measured;
  readonly baseline: number | null;
  readonly direction: Direction;
  readonly rules: Rules;
  /** Target or actual is not there. */
  readonly missing: boolean;
  /** False where the units differ, or where it is uncertain whether they do. */
  readonly comparable: boolean;
  readonly achievement: Achievement;
  readonly band: Band | null;
  readonly status: Status;
}

/**
 * One target and one actual judged as a period of a scan is: the same reading, direction, rate, bands and status.
 * @throws FunctionError for an option that is not known, or an argument that is an error
 */
export function judgePair(given: PairArguments): JudgedPair {
  const rules = methodOf(given.method);
  const [targetReading, actualReading] = [readArgument(given.target), readArgument(given.actual)];
  const [target, actual] = [measuredOf(targetReading), measuredOf(actualReading)];
  const baseline = readArgument(given.baseline).value;
  const chosen = directionArgument(given.direction);
  const way =
    chosen ??
    directionOf({
      name: '',
      targets: target.value === null ? [] : [target.value],
      hasTextTarget: target.text !== null && actual.value === null,
      baseline,
      bound: targetReading.bound,
      rates: null,
      stated: null,
    }).direction;
  const pair: ValuePair = { target, actual, targetReading, actualReading };
  const comparable = clashIn(pair, null) === null && !meetsOpenBound(pair) && !mayBeShare(pair);
  const achievement = comparable
    ? rateUnder(rules, {
        direction: way,
        target,
        actual,
        baseline,
        lastTarget: target.value,
        fiscalYear: null,
      })
    : NO_RATE;
  const band = bandOf(rules, achievement);
  const achieved = band?.achieved ?? null;
  return {
    target,
    actual,
    baseline,
    direction: way,
    rules,
    missing: isMissing(targetReading) || isMissing(actualReading),
    comparable,
    achievement,
    band,
    status: judge({ target, actual, due: true, comparable, achieved, statedRatePercent: null }),
  };
}

/** A bare number from here on is no share shown as a percentage: 10 would be 1000 %. */
const NO_SHARE_FROM = 10;

/**
 * 80% as text beside a bare 0.6 or 1.2: a cell shown as 60 % or 120 % arrives like that, a formula cannot see its
 * format, and a guess could be wrong a hundredfold.
 */
function mayBeShare({ targetReading, actualReading }: ValuePair): boolean {
  const pair = [targetReading, actualReading];
  const bare = pair.find((reading) => reading?.kind === 'number' && reading.unit === null)?.value ?? 0;
  return pair.some((reading) => reading?.unit === '%') && bare !== 0 && Math.abs(bare) < NO_SHARE_FROM;
}
