import { useState } from 'react';
import type { Area } from '../../../core/cells/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/area';
import type { Book } from '../book';
import { areaAt } from './cells';
import { rectangle, type Place } from './moves';

/** How a place joins what is selected: alone, as the other end of the last area, or as an area of its own. */
export type Joining = 'alone' | 'extend' | 'add';

/** The selection of the page's person: where it began, and where its moving end is. */
export interface Cursor {
  readonly anchor: Place;
  readonly head: Place;
  /** The active cell, or the merged area it is in. */
  readonly active: Area;
  readonly go: (place: Place, joining?: Joining) => void;
  /** Selects whole columns (`across`) or rows, both ends included. */
  readonly lines: (across: boolean, from: number, to: number, joining?: Joining) => void;
}

/** Keeps the two ends of the selection; where the add-in has selected something else, the cursor is at its corner. */
export function useCursor(book: Book, merges: readonly Area[]): Cursor {
  const [held, setHeld] = useState<{ readonly anchor: Place; readonly head: Place } | null>(null);
  const selection = book.selection();
  const kept = held && sameArea(rectangle(held.anchor, held.head, merges), selection) ? held : null;
  const anchor = kept?.anchor ?? { row: selection.top, column: selection.left };
  const head = kept?.head ?? anchor;

  const choose = (area: Area, joining: Joining) => {
    const others =
      joining === 'alone' ? [] : book.selectedAreas().slice(0, joining === 'add' ? undefined : -1);
    book.select(...others, area);
  };
  return {
    anchor,
    head,
    active: areaAt(merges, anchor.row, anchor.column),
    go: (place, joining = 'alone') => {
      const from = joining === 'extend' ? anchor : place;
      setHeld({ anchor: from, head: place });
      choose(rectangle(from, place, merges), joining);
    },
    lines: (across, from, to, joining = 'alone') => {
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      const area = across
        ? { top: 0, bottom: MAX_ROWS - 1, left: first, right: last }
        : { left: 0, right: MAX_COLUMNS - 1, top: first, bottom: last };
      setHeld(null);
      choose(area, joining);
    },
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
