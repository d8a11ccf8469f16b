import type { Period } from '../model/kpi';
import { readStatus } from '../text/roles';
import { roundHalfUp } from '../rules/rounding';

/** A printed rate that is not the computed one, rounded half-up to the printed precision. */
export interface RateDifference {
  readonly stated: number;
  readonly computed: string;
}

/** Null where the printed rate agrees, or where there is nothing to compare. */
export function rateDifference(period: Period): RateDifference | null {
  const stated = period.statedRatePercent;
  if (stated === null || period.ratePercent === null) return null;
  const decimals = decimalsOf(period.statedRateText ?? null, stated);
  if (roundHalfUp(period.ratePercent, decimals) === roundHalfUp(stated, decimals)) return null;
  if (isPrintedAsShare(period.ratePercent, stated, period.statedRateText ?? null)) return null;
  return { stated, computed: roundHalfUp(period.ratePercent, Math.max(decimals, 1)) };
}

/** 0.9 or 1.25 where the rate is 90 or 125: the rate as a fraction, at the precision at which it is printed. */
export function isPrintedAsShare(ratePercent: number, stated: number, text: string | null): boolean {
  const printed = (text ?? '').normalize('NFKC');
  const decimals = printed.split('.')[1]?.length ?? 0;
  if (printed.includes('%') || decimals === 0) return false;
  return roundHalfUp(ratePercent / 100, decimals) === roundHalfUp(stated, decimals);
}

/** Of 93.0% one, of a share printed as 0.93 none: the decimals of the percentage that was printed. */
function decimalsOf(text: string | null, stated: number): number {
  const kept = String(stated).split('.')[1]?.length ?? 0;
  const printed = /^[^0-9]*([0-9]+)(?:\.([0-9]+))?\s*(%?)/.exec((text ?? '').normalize('NFKC'));
  if (!printed) return kept;
  const decimals = printed[2]?.length ?? 0;
  const isShare = printed[3] === '' && Math.abs(Number(printed[1]) - stated) > 1;
  return Math.max(0, isShare ? decimals - 2 : decimals);
}

/** A printed status of a due period that contradicts the computed one. */
export function statusDiffers(period: Period): boolean {
  if (period.statedStatus === null || period.status === 'pending' || period.status === 'undetermined') {
    return false;
  }
  const stated = readStatus(period.statedStatus);
  return stated !== null && stated !== period.status;
}
