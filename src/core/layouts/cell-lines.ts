import type { GridCell } from '../cells/grid';
import { splitNumbered } from '../text/fold';

/** The nth of the KPIs that one cell names on lines of their own. */
export interface LineOfCell {
  readonly index: number;
  readonly count: number;
}

/** ① or (1) in front of a value that stands on a line of its own. */
const MARK = /^\s*(?:[①-⑳㉑-㉟⑴-⒇]|[(（][0-9０-９]{1,2}[)）])\s*/;

function linesIn(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The KPIs a cell names, one numbered line each; empty where it names one. */
export function namesByLine({ text }: GridCell): readonly { readonly no: string; readonly name: string }[] {
  const lines = linesIn(text);
  const numbered = splitNumbered(text).flatMap(({ no, name }) => (no ? [{ no, name }] : []));
  return numbered.length >= 2 && numbered.length === lines.length ? numbered : [];
}

/**
 * What a cell says of the nth KPI of its row:
 *
 *     ①講座数  │ ①24回  │ 26        26 is of neither in particular
 *     ②参加者数 │ ②600人 │
 *
 * @returns null where the cell does not have a line for each
 */
export function lineOfCell(cell: GridCell, { index, count }: LineOfCell): GridCell | null {
  if (typeof cell.value !== 'string') return null;
  const lines = linesIn(cell.text);
  const own = lines[index];
  if (lines.length !== count || own === undefined) return null;
  const text = own.replace(MARK, '').trim();
  return { ...cell, text, value: text, formula: null, numberFormat: 'General' };
}
