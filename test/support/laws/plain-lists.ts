import { contains, parseAddress } from '../../../src/core/cells/address';
import type { Area, CellValue, SheetSnapshot } from '../../../src/core/cells/snapshot';
import type { Ground } from './change';

/**
 * A list as the truth shows it: names down one column, all values of a KPI in the rows of its name, titles straight
 * above. It is found from where names and values stand, never from words, so that it does not share the errors of
 * the recogniser. Rows and columns are those of the sheet.
 */
export interface PlainList {
  readonly headTop: number;
  readonly headBottom: number;
  /** Rows of each record. */
  readonly records: readonly { readonly top: number; readonly bottom: number }[];
  readonly left: number;
  readonly right: number;
  readonly nameColumn: number;
  readonly slotColumns: readonly number[];
  /** Every column has a title of its own, and nothing but records stands between the first and the last. */
  readonly isPure: boolean;
}

/** Reads a sheet by sheet coordinates; outside of the used range everything is blank. */
export function reader(sheet: SheetSnapshot) {
  const areaAt = (row: number, column: number): Area =>
    sheet.merges.find((m) => contains(m, row, column)) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  const own = (row: number, column: number): string =>
    sheet.texts[row - sheet.top]?.[column - sheet.left]?.trim() ?? '';
  const value = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
  /** The text of the merged area or cell. */
  const text = (row: number, column: number): string => {
    const { top, left } = areaAt(row, column);
    return own(top, left);
  };
  return { areaAt, own, value, text };
}
type Reader = ReturnType<typeof reader>;

export const upTo = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
export const lastRow = (sheet: SheetSnapshot): number => sheet.top + sheet.texts.length - 1;
export const lastColumn = (sheet: SheetSnapshot): number => sheet.left + (sheet.texts[0]?.length ?? 0) - 1;

/** A number that is no year: 2024 may be a title. */
const isFigure = (value: CellValue): boolean => typeof value === 'number' && (value < 1990 || value > 2100);

/** A letter or number of a row of them under the titles: the title of a column stands above it. */
const IS_LETTER = /^[(（]?[A-ZＡ-Ｚa-zａ-ｚ0-9０-９①-⑳ア-ン][)）]?$/u;

interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly name: Area;
  readonly slots: readonly number[];
}

/** A record whose values all stand in the rows of its name. */
function lineOf({ areaAt }: Reader, nameCell: string, slots: readonly string[]): Line | null {
  const at = parseAddress(nameCell);
  const name = areaAt(at.top, at.left);
  const areas = slots.map((slot) => parseAddress(slot));
  const isBeside = ({ top, left }: Area): boolean =>
    top >= name.top && top <= name.bottom && (left < name.left || left > name.right);
  if (areas.length === 0 || !areas.every(isBeside)) return null;
  const columns = [...new Set(areas.map(({ left }) => left))].sort((a, b) => a - b);
  return { top: name.top, bottom: name.bottom, name, slots: columns };
}

/** The lists of a sheet, from top to bottom. */
export function plainLists({ sheet, records }: Ground): PlainList[] {
  const read = reader(sheet);
  const lines = records.flatMap(({ nameCell, slots }) => lineOf(read, nameCell, slots) ?? []);
  const columns = [...new Set(lines.map(({ name }) => name.left))];
  return columns
    .flatMap((column) => {
      const own = lines.filter(({ name }) => name.left === column).sort((a, b) => a.top - b.top);
      return runsOf(read, own).flatMap((run) => listOf(sheet, read, run) ?? []);
    })
    .sort((a, b) => a.headTop - b.headTop || a.left - b.left);
}

/** Lines that follow each other; rows between are of the same list unless a title stands over a value in them. */
function runsOf(read: Reader, lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1]?.slice(-1)[0];
    const between = last ? upTo(last.bottom + 1, line.top - 1) : [];
    const isSame =
      last !== undefined &&
      line.top > last.bottom &&
      between.every(
        (row) =>
          line.slots.every((column) => read.text(row, column) === '') &&
          upTo(line.name.left, line.slots[line.slots.length - 1]!).some((column) => read.text(row, column)),
      );
    if (isSame) runs[runs.length - 1]!.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => run.length > 1);
}

function listOf(sheet: SheetSnapshot, read: Reader, run: readonly Line[]): PlainList | null {
  const first = run[0]!;
  const last = run[run.length - 1]!;
  const slotColumns = [...new Set(run.flatMap(({ slots }) => slots))].sort((a, b) => a - b);
  const nameColumn = first.name.left;
  let headBottom = first.top - 1;
  while (headBottom > sheet.top && isSection(read, headBottom, nameColumn, slotColumns)) headBottom--;
  const isTitled = (column: number): boolean => read.text(headBottom, column) !== '';
  if (![nameColumn, ...slotColumns].every(isTitled)) return null;
  if (IS_LETTER.test(read.text(headBottom, nameColumn))) return null;
  const rows = upTo(first.top, last.bottom);
  const isUsed = (column: number): boolean =>
    isTitled(column) || rows.some((row) => read.text(row, column) !== '');
  let left = Math.min(nameColumn, ...slotColumns);
  let right = Math.max(nameColumn, ...slotColumns);
  while (left > sheet.left && isUsed(left - 1)) left--;
  while (right < lastColumn(sheet) && isUsed(right + 1)) right++;
  const columns = upTo(left, right);
  if (columns.some((column) => isFigure(read.value(headBottom, column)))) return null;
  let headTop = headBottom;
  while (headTop > sheet.top && isHeadRow(read, headTop - 1, columns, slotColumns, nameColumn)) headTop--;
  return {
    headTop,
    headBottom,
    records: run.map(({ top, bottom }) => ({ top, bottom })),
    left,
    right,
    nameColumn,
    slotColumns,
    isPure:
      run.every(({ top }, i) => top === (run[i - 1]?.bottom ?? headBottom) + 1) &&
      columns.every((column) => isTitled(column)),
  };
}

/** A line such as 基本目標１: one text, perhaps merged over the whole list. */
function isSection(read: Reader, row: number, nameColumn: number, slots: readonly number[]): boolean {
  const columns = upTo(Math.min(nameColumn, ...slots), Math.max(nameColumn, ...slots));
  const texts = new Set(
    columns.map((column) => read.areaAt(row, column).left).filter((left) => read.own(row, left)),
  );
  return texts.size === 1 && !slots.some((slot) => read.own(row, slot) !== '');
}

/** A row of outer titles: merged with the one below, of several texts, or one text merged over some of the values. */
function isHeadRow(
  read: Reader,
  row: number,
  columns: readonly number[],
  slots: readonly number[],
  nameColumn: number,
): boolean {
  const areas = columns.map((column) => read.areaAt(row, column));
  if (areas.some((area) => area.bottom > row && area.top <= row)) return true;
  const filled = columns.filter((column) => read.own(row, column) !== '');
  if (filled.some((column) => isFigure(read.value(row, column)))) return false;
  if (filled.length > 1) return true;
  const only = filled[0] === undefined ? null : read.areaAt(row, filled[0]);
  return (
    only !== null &&
    only.left < only.right &&
    slots.some((column) => contains(only, row, column)) &&
    !contains(only, row, nameColumn)
  );
}

/** No merged area of these rows reaches over the edge before a column. */
export function isEdge(sheet: SheetSnapshot, column: number, top: number, bottom: number): boolean {
  return !sheet.merges.some(
    (m) => m.top <= bottom && m.bottom >= top && m.left < column && m.right >= column,
  );
}

/** No merged area of these columns reaches over the edge above a row. */
export function isRowEdge(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  return !sheet.merges.some((m) => m.left <= right && m.right >= left && m.top < row && m.bottom >= row);
}

/** All records of the sheet stand in one of the lists. */
export function coversAll(lists: readonly PlainList[], { records }: Ground): boolean {
  const isIn = (cell: string): boolean => {
    const { top, left } = parseAddress(cell);
    return lists.some(
      (list) =>
        left >= list.left &&
        left <= list.right &&
        list.records.some((record) => top >= record.top && top <= record.bottom),
    );
  };
  return records.every(({ nameCell, slots }) => [nameCell, ...slots].every(isIn));
}
