import type { Measured, Status } from '../model/kpi';

export interface JudgeInput {
  readonly target: Measured | null;
  readonly actual: Measured | null;
  /** Not later than the reporting period. */
  readonly due: boolean;
  /** False where target and actual are in units that cannot be brought together. */
  readonly comparable: boolean;
  /** What the rule profile says of target and actual; null where they cannot be compared. */
  readonly achieved: boolean | null;
  readonly statedRatePercent: number | null;
  /** A value is a formula without a stored result: nothing can be said of it. */
  readonly notCalculated?: boolean;
}

/** A number or a text stands there. */
export function says(value: Measured | null): boolean {
  return value !== null && (value.value !== null || value.text !== null);
}

/** The status of one period; the table is in docs/scan-output.md, "Status". */
export function judge(input: JudgeInput): Status {
  const { target, actual, due, statedRatePercent } = input;
  if (!due) return 'pending';
  if (input.notCalculated) return 'undetermined';
  if (!says(actual)) {
    // Only a printed rate: the status is what the rate says, and a finding tells that the values are not there.
    if (!says(target) && statedRatePercent !== null)
      return statedRatePercent >= 100 ? 'achieved' : 'notAchieved';
    return 'notMeasured';
  }
  if (!says(target)) return 'notSet';
  if (!input.comparable) return 'undetermined';
  const { achieved } = input;
  if (achieved === null) return 'undetermined';
  return achieved ? 'achieved' : 'notAchieved';
}
