import { cellUnits } from './widths';
import type { PrintSetup, ReportCell } from './plan';

/**
 * Column widths are planned in characters; on the screen and on paper they are points. Of 游ゴシック 11, with which Japanese
 * Excel begins, a digit is 8 pixels wide; of Calibri and Aptos Narrow it is 7. Too wide costs nothing, too narrow shows
 * #### for a number.
 */
const POINTS_PER_CHARACTER = 6;
const POINTS_PADDING = 3.75;

export function pointsOf(characters: number): number {
  return characters * POINTS_PER_CHARACTER + POINTS_PADDING;
}

/** A line of text, in points: that of the taller default font, of Japanese Excel. */
export const LINE = 18;

/** A4, landscape, in points. */
const PAPER = { width: 842, height: 595 } as const;
const MARGINS = { left: 36, right: 36, top: 42, bottom: 50 } as const;

/** Printers and other fonts draw columns a little wider than planned. */
const ROOM = 0.95;

/** A sheet that many characters wide on one page, and how many points of its rows a page then takes. */
export function pageOf(columnWidths: readonly number[]): {
  readonly margins: PrintSetup['margins'];
  readonly rows: number;
} {
  const width = columnWidths.reduce((sum, one) => sum + pointsOf(one), 0);
  const paper = PAPER.width - MARGINS.left - MARGINS.right;
  // As Excel fits a sheet to the width of a page.
  const scale = Math.min(100, Math.floor((100 * paper) / width));
  const height = ((PAPER.height - MARGINS.top - MARGINS.bottom) * 100 * ROOM) / scale;
  return { margins: MARGINS, rows: Math.floor(height) };
}

/** The height of a row, in points, with room for every line of the texts that wrap in it. */
export function heightOf(row: readonly ReportCell[], columnWidths: readonly number[]): number {
  const lines = row.map((cell, c) => {
    if (cell?.kind !== 'text' || (cell.style !== 'name' && cell.style !== 'header')) return 1;
    // Bold is wider, and a word is not broken where it would fill the line.
    const room = (columnWidths[c] ?? 8) - (cell.style === 'header' ? 2 : 1);
    return cell.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(cellUnits(line) / Math.max(1, room))), 0);
  });
  return LINE * Math.max(1, ...lines);
}
