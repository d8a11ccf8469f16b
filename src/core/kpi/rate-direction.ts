import { roundHalfUp } from '../rules/rounding';
import { isPrintedAsShare } from './stated';
import type { DraftPeriod } from './periods';
import type { Vote } from './name-vote';

/**
 * Which way is better by the printed rates: 目標÷実績 is reckoned only where less is better. 実績÷目標 says less, as
 * offices print it for everything.
 * @returns null where no rate tells the two apart, or where rates disagree
 */
export function directionOfRates(periods: readonly DraftPeriod[]): Vote | null {
  const votes = new Set(periods.flatMap((period) => voteOf(period) ?? []));
  const [only] = votes;
  return votes.size === 1 && only ? only : null;
}

function voteOf({ target, actual, statedRatePercent: stated, statedRateText }: DraftPeriod): Vote | null {
  const [aim, reached] = [target?.value ?? null, actual?.value ?? null];
  if (stated === null || aim === null || reached === null || aim <= 0 || reached <= 0) return null;
  const decimals = /\.([0-9]+)/.exec(statedRateText ?? String(stated))?.[1]?.length ?? 0;
  const isPrinted = (rate: number): boolean =>
    roundHalfUp(rate, decimals) === roundHalfUp(stated, decimals) ||
    isPrintedAsShare(rate, stated, statedRateText);
  const [higher, lower] = [isPrinted((reached / aim) * 100), isPrinted((aim / reached) * 100)];
  if (higher === lower) return null;
  return higher ? 'higher' : 'lower';
}
