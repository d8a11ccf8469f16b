import type { Period } from '../scan/result';
import { readStatus } from '../text/roles';
import { roundHalfUp } from './rounding';

/** A printed rate that is not the computed one, rounded half-up to the printed precision. */
export interface RateDifference {
  readonly stated: number;
  readonly computed: string;
}

/** Null where the printed rate agrees, or where there is nothing to compare. */
export function rateDifference(period: Period): RateDifference | null {
  const stated = period.statedRatePercent;
  if (stated === null || period.ratePercent === null) return null;
  const decimals = String(stated).split('.')[1]?.length ?? 0;
  if (roundHalfUp(period.ratePercent, decimals) === roundHalfUp(stated, decimals)) return null;
  return { stated, computed: roundHalfUp(period.ratePercent, Math.max(decimals, 1)) };
}

/** A printed status of a due period that contradicts the computed one. */
export function statusDiffers(period: Period): boolean {
  if (period.statedStatus === null || period.status === 'pending' || period.status === 'undetermined') {
    return false;
  }
  const stated = readStatus(period.statedStatus);
  return stated !== null && stated !== period.status;
}
