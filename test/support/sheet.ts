import { parseAddress } from '../../src/core/cells/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/cells/snapshot';

/** The cells of one row from the left; what is missing at the end is blank. */
export type Row = readonly CellValue[];
export type Grid = readonly Row[];

export interface SheetOptions {
  readonly name?: string;
  /** Top-left corner of the literal grid, for instance `C5`. */
  readonly at?: string;
  /** Merged areas in sheet addresses. */
  readonly merges?: readonly string[];
  /** Number formats by sheet address; the shown text then comes from `texts`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  /** 1-based numbers of hidden rows. */
  readonly hiddenRows?: readonly number[];
}

/** A sheet as a literal grid: strings, numbers, and `null` for blank. */
export function sheet(rows: Grid, options: SheetOptions = {}): SheetSnapshot {
  const origin = parseAddress(options.at ?? 'A1');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? null));
  const place = (r: number, c: number, map: Readonly<Record<string, string>> = {}): string | undefined =>
    Object.entries(map).find(([address]) => {
      const area = parseAddress(address);
      return area.top === origin.top + r && area.left === origin.left + c;
    })?.[1];
  return {
    name: options.name ?? 'Sheet1',
    visibility: 'visible',
    top: origin.top,
    left: origin.left,
    values: grid,
    texts: grid.map((row, r) =>
      row.map((value, c) => place(r, c, options.texts) ?? (value === null ? '' : String(value))),
    ),
    formulas: grid.map((row, r) => row.map((_, c) => place(r, c, options.formulas) ?? null)),
    numberFormats: grid.map((row, r) => row.map((_, c) => place(r, c, options.formats) ?? 'General')),
    merges: (options.merges ?? []).map(parseAddress),
    hiddenRows: (options.hiddenRows ?? []).map((row) => row - 1),
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: 'book.xlsx', sheets };
}
