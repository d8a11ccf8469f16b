import type { Area } from '../../../core/cells/snapshot';
import { areaAt } from './cells';
import { span, type Axis } from './geometry';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Moves {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Area[];
  /** Rows that fit on the screen. */
  readonly page: number;
}

/** The next item in a direction that is not hidden; the start where there is none. */
function next(axis: Axis, from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < axis.count; at += step) if (span(axis, at) > 0) return at;
  return from;
}

/** Where a key takes the cursor, or null when the key does not move it. Merged areas are one step. */
export function moved(
  key: string,
  ctrl: boolean,
  from: Place,
  { rows, columns, merges, page }: Moves,
): Place | null {
  const here = areaAt(merges, from.row, from.column);
  switch (key) {
    case 'ArrowUp':
      return { row: next(rows, here.top, -1), column: from.column };
    case 'ArrowDown':
    case 'Enter':
      return { row: next(rows, here.bottom, 1), column: from.column };
    case 'ArrowLeft':
      return { row: from.row, column: next(columns, here.left, -1) };
    case 'ArrowRight':
    case 'Tab':
      return { row: from.row, column: next(columns, here.right, 1) };
    case 'PageUp':
      return { row: Math.max(0, from.row - page), column: from.column };
    case 'PageDown':
      return { row: Math.min(rows.count - 1, from.row + page), column: from.column };
    case 'Home':
      return { row: ctrl ? 0 : from.row, column: 0 };
    case 'End':
      return ctrl ? { row: rows.count - 1, column: columns.count - 1 } : null;
    default:
      return null;
  }
}

/** The rectangle between two places, grown until it cuts no merged area in two. */
export function rectangle(a: Place, b: Place, merges: readonly Area[]): Area {
  let area: Area = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const m of merges) {
      const touches =
        m.top <= area.bottom && m.bottom >= area.top && m.left <= area.right && m.right >= area.left;
      const inside =
        m.top >= area.top && m.bottom <= area.bottom && m.left >= area.left && m.right <= area.right;
      if (!touches || inside) continue;
      area = {
        top: Math.min(area.top, m.top),
        left: Math.min(area.left, m.left),
        bottom: Math.max(area.bottom, m.bottom),
        right: Math.max(area.right, m.right),
      };
      grown = true;
    }
  }
  return area;
}
