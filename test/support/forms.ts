import { parseAddress } from '../../src/core/cells/address';
import type { CellValue, SheetSnapshot } from '../../src/core/cells/snapshot';
import { sheet, type Grid, type SheetOptions } from './sheet';

interface FormOptions extends Omit<SheetOptions, 'merges'> {
  /** Narrow sheet columns per column of the drawing; one each where nothing is said. */
  readonly widths?: readonly number[];
}

/** A form as drawn: `<` is merged with the cell to its left, `^` with the one above. */
export function form(rows: Grid, options: FormOptions = {}): SheetSnapshot {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) => options.widths?.[c] ?? 1);
  const starts = widths.map((_, c) => widths.slice(0, c).reduce((a, b) => a + b, 0));
  const drawn = (r: number, c: number): CellValue => rows[r]?.[c] ?? null;
  const isMark = (v: CellValue): boolean => v === '<' || v === '^';
  const flat = sheet(
    rows.map((_, r) =>
      widths.flatMap((width, c) => [
        isMark(drawn(r, c)) ? null : drawn(r, c),
        ...Array.from({ length: width - 1 }, () => null),
      ]),
    ),
    options,
  );
  const origin = parseAddress(options.at ?? 'A1');
  const merges = rows.flatMap((_, r) =>
    widths.flatMap((__, c) => {
      if (isMark(drawn(r, c))) return [];
      let right = c;
      while (drawn(r, right + 1) === '<') right++;
      let bottom = r;
      while (drawn(bottom + 1, c) === '^') bottom++;
      const area = {
        top: origin.top + r,
        bottom: origin.top + bottom,
        left: origin.left + starts[c]!,
        right: origin.left + starts[right]! + widths[right]! - 1,
      };
      return area.top === area.bottom && area.left === area.right ? [] : [area];
    }),
  );
  return { ...flat, merges };
}

/** Small grids put on one sheet, each with its upper left corner (row and column from 0). */
export function canvas(...parts: readonly (readonly [number, number, Grid])[]): CellValue[][] {
  const height = Math.max(...parts.map(([top, , grid]) => top + grid.length));
  const width = Math.max(...parts.map(([, left, grid]) => left + Math.max(...grid.map((row) => row.length))));
  const all = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue => null));
  for (const [top, left, grid] of parts)
    grid.forEach((row, r) => row.forEach((value, c) => (all[top + r]![left + c] = value)));
  return all;
}
