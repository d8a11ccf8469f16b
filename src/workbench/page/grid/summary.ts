import type { Area } from '../../../core/cells/snapshot';
import type { Book } from '../book';

/** What a status bar says of selected cells. */
export interface Summary {
  /** Cells that are not blank. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** At most so many cells are looked at; beyond that nothing is said. */
const LIMIT = 200_000;

/**
 * Counts and adds up selected cells.
 * @param areas whole rows and columns are looked at as far as the sheet is used
 * @returns null for a single cell, and where there are too many
 */
export function summaryOf(book: Book, sheet: string, areas: readonly Area[]): Summary | null {
  const used = book.usedSize(sheet);
  let [count, numbers, sum, seen] = [0, 0, 0, 0];
  for (const area of areas) {
    const bottom = Math.min(area.bottom, used.rows - 1);
    const right = Math.min(area.right, used.columns - 1);
    seen += Math.max(0, bottom - area.top + 1) * Math.max(0, right - area.left + 1);
    if (seen > LIMIT) return null;
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const value = book.valueAt(sheet, row, column);
        if (value === null || value === '') continue;
        count += 1;
        if (typeof value !== 'number') continue;
        numbers += 1;
        sum += value;
      }
    }
  }
  return count > 1 ? { count, numbers, sum } : null;
}
