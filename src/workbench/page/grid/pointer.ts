import { useRef, type PointerEvent, type RefObject } from 'react';
import { contains } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import { areaAt } from './cells';
import type { Cursor, Joining } from './cursor';
import { indexAt, span, start } from './geometry';
import type { SheetLayout } from './layout';
import type { Place } from './moves';

/** What is under the pointer: a cell, or the head of a column or row. */
type Hit = Place & { readonly head: 'column' | 'row' | null };

export interface PointerOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly head: { readonly width: number; readonly height: number };
  readonly layout: SheetLayout;
  readonly cursor: Cursor;
  /** Leaves a cell that is being typed into; false when that is refused. */
  readonly leave: () => boolean;
  readonly typing: boolean;
  /** Clicked, not dragged. */
  readonly onClick: (place: Place) => void;
}

/** Selecting by mouse, pen or finger: drag, Shift and Ctrl, heads of columns and rows. */
export function usePointerSelection(options: PointerOptions) {
  const { scroller, head, layout, cursor, leave, typing, onClick } = options;
  const pressed = useRef<{ readonly hit: Hit; readonly plain: boolean } | null>(null);

  /** While dragging, what lies beyond an edge counts as the next cell there, so that the sheet scrolls on. */
  const hitAt = (event: PointerEvent, dragged: boolean): Hit | null => {
    const box = scroller.current;
    if (!box) return null;
    const { rows, columns, frozenRows, frozenColumns } = layout;
    const bounds = box.getBoundingClientRect();
    const right = box.clientWidth - head.width;
    const bottom = box.clientHeight - head.height;
    let x = event.clientX - bounds.left - head.width;
    let y = event.clientY - bounds.top - head.height;
    const over = x < 0 ? 'row' : y < 0 ? 'column' : null;
    if (x > right || y > bottom || (x < 0 && y < 0)) if (!dragged) return null;
    if (dragged) {
      x = Math.min(Math.max(x, box.scrollLeft > 0 ? -1 : 0), right + 1);
      y = Math.min(Math.max(y, box.scrollTop > 0 ? -1 : 0), bottom + 1);
    }
    const place = {
      row: indexAt(rows, y >= 0 && y < start(rows, frozenRows) ? y : y + box.scrollTop),
      column: indexAt(columns, x >= 0 && x < start(columns, frozenColumns) ? x : x + box.scrollLeft),
    };
    return { ...place, head: dragged ? null : over };
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const hit = hitAt(event, false);
    const inEditor = typing && event.target instanceof HTMLTextAreaElement;
    if (!hit || event.button !== 0 || inEditor) return;
    event.preventDefault();
    if (typing && !leave()) return;
    event.currentTarget.querySelector('textarea')?.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    const joining: Joining = event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'add' : 'alone';
    pressed.current = { hit, plain: joining === 'alone' };
    if (hit.head) {
      const from = hit.head === 'column' ? cursor.anchor.column : cursor.anchor.row;
      const to = hit.head === 'column' ? hit.column : hit.row;
      cursor.lines(hit.head === 'column', joining === 'extend' ? from : to, to, joining);
      return;
    }
    const { top, left } = areaAt(layout.merges, hit.row, hit.column);
    cursor.go(joining === 'extend' ? hit : { row: top, column: left }, joining);
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const from = pressed.current?.hit;
    if (!from || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const hit = hitAt(event, true);
    if (!hit) return;
    if (from.head) {
      const across = from.head === 'column';
      cursor.lines(across, across ? from.column : from.row, across ? hit.column : hit.row, 'extend');
      return;
    }
    const reached: Area = areaAt(layout.merges, cursor.head.row, cursor.head.column);
    if (contains(reached, hit.row, hit.column)) return;
    pressed.current = { hit: from, plain: false };
    cursor.go(hit, 'extend');
  };

  const onPointerUp = () => {
    const { hit, plain } = pressed.current ?? {};
    pressed.current = null;
    if (hit && plain && !hit.head) onClick(hit);
  };
  return { onPointerDown, onPointerMove, onPointerUp };
}

/** Rows that fit between the heads and the lower edge, one kept from the screen before. */
export function rowsPerPage(box: HTMLElement | null, headHeight: number, layout: SheetLayout): number {
  if (!box) return 1;
  const { rows, frozenRows } = layout;
  const height = box.clientHeight - headHeight - start(rows, frozenRows);
  const first = indexAt(rows, box.scrollTop + start(rows, frozenRows));
  const last = indexAt(rows, start(rows, first) + height);
  const whole = start(rows, last) + span(rows, last) > start(rows, first) + height ? last - 1 : last;
  return Math.max(1, whole - first);
}
