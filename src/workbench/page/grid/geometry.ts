import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { fontOf, lineHeight, PX_PER_POINT } from './fonts';
import { textWidth } from './measure';

/** Widths in a file count the digits of the default font; 7 px is Calibri 11 and MS PGothic 11. */
const DIGIT_PX = 7;
const DEFAULT_WIDTH = 9.14;
const DEFAULT_HEIGHT = 15;
const CELL_PADDING = 3;

/** Where the rows or the columns of one sheet lie, in CSS px from the sheet's own origin. */
export interface Axis {
  readonly count: number;
  /** `count + 1` ascending offsets: item i lies in [offsets[i], offsets[i + 1]). */
  readonly offsets: Float64Array;
}

export function start(axis: Axis, index: number): number {
  return axis.offsets[Math.min(Math.max(index, 0), axis.count)] ?? 0;
}

/** Total px of the items `from … to`, both included. */
export function span(axis: Axis, from: number, to = from): number {
  return start(axis, to + 1) - start(axis, from);
}

/** The visible item at a px position, clamped to the axis. */
export function indexAt(axis: Axis, px: number): number {
  let low = 0;
  let high = axis.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start(axis, middle) <= px) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && span(axis, low) === 0) low -= 1;
  return low;
}

function axisOf(count: number, size: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) offsets[i + 1] = (offsets[i] ?? 0) + size(i);
  return { count, offsets };
}

/** Excel rounds a width in characters to whole px like this (ECMA-376 part 1, 18.3.1.13). */
export function columnPx(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PX)) / 256) * DIGIT_PX);
}

export function columnAxis(sheet: Worksheet, count: number): Axis {
  const fallback = sheet.properties.defaultColWidth ?? DEFAULT_WIDTH;
  const known = sheet.columns ?? [];
  return axisOf(count, (index) => {
    const column = known[index];
    return column?.hidden ? 0 : columnPx(column?.width ?? fallback);
  });
}

/**
 * Row heights as Excel shows them: what the file says, else the tallest cell of the row. Merged cells
 * never make a row taller in Excel, so they do not here.
 */
export function rowAxis(
  sheet: Worksheet,
  count: number,
  columns: Axis,
  textAt: (row: number, column: number) => string,
): Axis {
  const fallback = Math.round((sheet.properties.defaultRowHeight || DEFAULT_HEIGHT) * PX_PER_POINT);
  return axisOf(count, (index) => {
    const row = sheet.findRow(index + 1);
    if (!row) return fallback;
    if (row.hidden) return 0;
    if (row.height !== undefined) return Math.round(row.height * PX_PER_POINT);
    let tallest = fallback;
    row.eachCell((cell) => {
      if (cell.isMerged || cell.value === null) return;
      const text = cell.alignment?.wrapText ? textAt(index, cell.col - 1) : '';
      tallest = Math.max(tallest, textHeight(cell, text, span(columns, cell.col - 1)));
    });
    return tallest;
  });
}

/** @param wrapped the text that wraps; empty for a single line */
function textHeight(cell: Cell, wrapped: string, width: number): number {
  const font = fontOf(cell.font);
  const room = Math.max(width - 2 * CELL_PADDING, 1);
  const lines = wrapped
    .split('\n')
    .reduce((sum, line) => sum + (line ? Math.max(1, Math.ceil(textWidth(line, font.css) / room)) : 1), 0);
  return Math.floor(lines * lineHeight(font.px)) + 1;
}
