import type { Worksheet } from '@cj-tech-master/excelts';
import { useMemo } from 'react';
import type { Area } from '../../../core/cells/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/area';
import type { Book } from '../book';
import { mergesOf } from './cells';
import { columnAxis, rowAxis, span, start, type Axis } from './geometry';

/** Blank rows and columns kept after the used ones, and the least there are. */
const SPARE = 30;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 26;

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Area[];
  /** How many rows and columns stay while the rest scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Measures a sheet again whenever the workbook changed. */
export function useSheetLayout(book: Book, sheet: Worksheet, version: number, selection: Area): SheetLayout {
  // A whole column or row that is selected makes no more of them.
  const lastRow = selection.bottom === MAX_ROWS - 1 ? selection.top : selection.bottom;
  const lastColumn = selection.right === MAX_COLUMNS - 1 ? selection.left : selection.right;
  const rowCount = Math.min(MAX_ROWS, roundUp(Math.max(sheet.rowCount, lastRow + 1, 1) + SPARE, LEAST_ROWS));
  const columnCount = Math.min(
    MAX_COLUMNS,
    roundUp(Math.max(sheet.columnCount, lastColumn + 1), LEAST_COLUMNS),
  );
  return useMemo(() => {
    const columns = columnAxis(sheet, columnCount);
    const view = sheet.views[0];
    const frozen = view?.state === 'frozen' ? view : undefined;
    return {
      columns,
      rows: rowAxis(sheet, rowCount, columns, (row, column) => book.textAt(sheet.name, row, column)),
      merges: mergesOf(sheet),
      frozenRows: frozen?.ySplit ?? 0,
      frozenColumns: frozen?.xSplit ?? 0,
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is changed in place; `version` says when
  }, [book, sheet, version, rowCount, columnCount]);
}

function roundUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}

/** Rows or columns that scroll together: the frozen ones, and the rest. */
export interface Band {
  /** What is on screen of it; `to < from` when nothing is. */
  readonly from: number;
  readonly to: number;
  /** Sheet px where the band begins, and its length. */
  readonly origin: number;
  readonly length: number;
  /** px from the edge of the window where a frozen band stays; null for the scrolling one. */
  readonly stick: number | null;
}

/** @param shown the rows or columns the scroll position brings on screen */
export function bandsOf(
  axis: Axis,
  frozen: number,
  head: number,
  shown: { from: number; to: number },
): Band[] {
  const frozenLength = start(axis, frozen);
  const rest: Band = {
    from: Math.max(frozen, shown.from),
    to: shown.to,
    origin: frozenLength,
    length: start(axis, axis.count) - frozenLength,
    stick: null,
  };
  if (frozen === 0) return [rest];
  return [{ from: 0, to: frozen - 1, origin: 0, length: frozenLength, stick: head }, rest];
}

/** Scrolls as little as needed to bring a cell on screen. */
export function reveal(
  scroller: HTMLElement,
  { rows, columns, frozenRows, frozenColumns }: SheetLayout,
  head: { readonly width: number; readonly height: number },
  place: { readonly row: number; readonly column: number },
): void {
  if (place.row >= frozenRows) {
    const top = start(rows, place.row);
    const above = start(rows, frozenRows);
    const room = scroller.clientHeight - head.height;
    if (top < scroller.scrollTop + above) scroller.scrollTop = top - above;
    else if (top + span(rows, place.row) > scroller.scrollTop + room)
      scroller.scrollTop = Math.min(top + span(rows, place.row) - room, top - above);
  }
  if (place.column >= frozenColumns) {
    const left = start(columns, place.column);
    const before = start(columns, frozenColumns);
    const room = scroller.clientWidth - head.width;
    if (left < scroller.scrollLeft + before) scroller.scrollLeft = left - before;
    else if (left + span(columns, place.column) > scroller.scrollLeft + room)
      scroller.scrollLeft = Math.min(left + span(columns, place.column) - room, left - before);
  }
}
