import type { Area } from '../../core/cells/snapshot';
import type { Cells } from './cells';

/** In reading order; an area of one cell is none. */
export function sortedMerges(areas: readonly Area[]): Area[] {
  return areas
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/**
 * Which of the cells lie beneath a merged area and are not its corner: they show nothing, whatever the file says. Goes
 * once along the cells and the areas that reach into their rows, so that 50,000 areas, or one of a million rows, take no
 * longer than the cells.
 * @param merges in reading order
 */
export function coveredCells({ rows, columns }: Cells, merges: readonly Area[]): Uint8Array {
  const covered = new Uint8Array(rows.length);
  if (merges.length === 0) return covered;
  const order = inRows(rows);
  let next = 0;
  let reaching: Area[] = [];
  let row = -1;
  for (let i = 0; i < rows.length; i++) {
    const place = order ? order[i]! : i;
    if (rows[place] !== row) {
      row = rows[place]!;
      reaching = reaching.filter(({ bottom }) => bottom >= row);
      for (; next < merges.length && merges[next]!.top <= row; next++) {
        if (merges[next]!.bottom >= row) reaching.push(merges[next]!);
      }
    }
    const column = columns[place]!;
    for (const { top, left, right } of reaching) {
      if (column >= left && column <= right && (row > top || column > left)) covered[place] = 1;
    }
  }
  return covered;
}

/** The places in the order of their rows; null where they are in it already, as in nearly all files. */
function inRows(rows: readonly number[]): number[] | null {
  let isInOrder = true;
  for (let i = 1; i < rows.length && isInOrder; i++) isInOrder = rows[i]! >= rows[i - 1]!;
  return isInOrder ? null : rows.map((_, i) => i).sort((a, b) => rows[a]! - rows[b]!);
}
