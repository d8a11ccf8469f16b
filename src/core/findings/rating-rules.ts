import type { Finding } from '../model/finding';
import type { Rating } from '../model/table';
import { makeFinding } from './message';

/** A printed total of a rating cross-tab that is not the sum of its counts. */
export function ratingFindings(ratings: readonly Rating[]): Finding[] {
  return ratings.flatMap(({ sheet, subject, cell, counts, statedTotal, statedTotalCell }) => {
    if (!counts || statedTotal == null) return [];
    const sum = Object.values(counts).reduce((all, count) => all + count, 0);
    if (sum === statedTotal) return [];
    return [
      makeFinding('RATING_TOTAL_MISMATCH', {
        sheet,
        cell: statedTotalCell ?? cell,
        kpiId: null,
        params: { subject: subject ?? '', stated: statedTotal, sum },
      }),
    ];
  });
}
