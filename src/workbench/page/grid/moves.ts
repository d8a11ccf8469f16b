import type { Area } from '../../../core/cells/snapshot';
import { areaAt } from './cells';
import { span, type Axis } from './geometry';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the way of the cursor depends on; rows and columns are 0-based. */
export interface Moves {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Area[];
  /** Rows that fit on the screen. */
  readonly page: number;
  /** The last row and column that hold anything. */
  readonly end: Place;
  readonly isFilled: (row: number, column: number) => boolean;
}

/** Keys held down with the one that moves. */
export interface Held {
  readonly ctrl?: boolean;
  /** With Enter and Tab the other way round. */
  readonly shift?: boolean;
}

type Step = 1 | -1;

/** The next item in a direction that is not hidden; the start where there is none. */
function next(axis: Axis, from: number, step: Step): number {
  for (let at = from + step; at >= 0 && at < axis.count; at += step) if (span(axis, at) > 0) return at;
  return from;
}

/**
 * Where Ctrl and an arrow lead: to the end of a run of filled cells, or over blank ones to the next filled cell, or to
 * the edge of the sheet.
 */
function edge(axis: Axis, from: number, step: Step, isFilled: (at: number) => boolean): number {
  let at = next(axis, from, step);
  const within = isFilled(from) && isFilled(at);
  for (let further = next(axis, at, step); further !== at; further = next(axis, at, step)) {
    if (within ? !isFilled(further) : isFilled(at)) return at;
    at = further;
  }
  return at;
}

/** As many visible rows down (negative: up) as there are, at most `by`. */
function paged(rows: Axis, from: number, by: number): number {
  const step: Step = by < 0 ? -1 : 1;
  let at = from;
  for (let n = 0; n < Math.abs(by); n += 1) at = next(rows, at, step);
  return at;
}

/** Where a key takes the cursor, or null when the key does not move it. Merged areas are one step. */
export function moved(key: string, { ctrl, shift }: Held, from: Place, way: Moves): Place | null {
  const { rows, columns, merges, page, end, isFilled } = way;
  const here = areaAt(merges, from.row, from.column);
  const along = (axis: Axis, at: number, step: Step, filled: (index: number) => boolean) =>
    ctrl ? edge(axis, at, step, filled) : next(axis, at, step);
  const down = (step: Step): Place => ({
    row: along(rows, step > 0 ? here.bottom : here.top, step, (row) => isFilled(row, from.column)),
    column: from.column,
  });
  const across = (step: Step): Place => ({
    row: from.row,
    column: along(columns, step > 0 ? here.right : here.left, step, (column) => isFilled(from.row, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return down(-1);
    case 'ArrowDown':
      return down(1);
    case 'Enter':
      return down(shift ? -1 : 1);
    case 'ArrowLeft':
      return across(-1);
    case 'ArrowRight':
      return across(1);
    case 'Tab':
      return across(shift ? -1 : 1);
    case 'PageUp':
      return { row: paged(rows, from.row, -page), column: from.column };
    case 'PageDown':
      return { row: paged(rows, from.row, page), column: from.column };
    case 'Home':
      return { row: ctrl ? 0 : from.row, column: 0 };
    case 'End':
      return { row: ctrl ? end.row : from.row, column: end.column };
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
