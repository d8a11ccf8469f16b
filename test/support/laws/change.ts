import { cellAddress, parseAddress } from '../../../src/core/cells/address';
import type { Area, CellValue, SheetSnapshot } from '../../../src/core/cells/snapshot';
import type { Random } from '../random';
import { columnsOf, movedFormula, relaid, rowsOf, type Plan } from '../regrid';
import type { Tuple } from './subject';

/** A sheet changed, and where its old cells stand now. */
export interface Changed {
  readonly sheet: SheetSnapshot;
  /** The new address of an old cell; null where it is gone. */
  readonly moved: (cell: string) => string | null;
}

/** What an operator gives for one sheet. */
export interface SheetMutant extends Changed {
  /** New cells whose old text was written anew. None of them is named by a tuple. */
  readonly reworded?: readonly string[];
  /** Tuples that the mutant says and the original did not. */
  readonly added?: readonly Tuple[];
  readonly place: string;
}

/** What an operator may know of a sheet: what is right in it, and which cells matter to any reading. */
export interface Ground {
  readonly sheet: SheetSnapshot;
  readonly tuples: readonly Tuple[];
  readonly records: readonly RecordPlace[];
  /** Names and values of all tuples, right or wrong, that stand on this sheet. */
  readonly named: ReadonlySet<string>;
  /** All names of KPIs of the workbook. */
  readonly names: ReadonlySet<string>;
}

/** A record of the sheet: the cell of its name and the cells of its slots, blank ones too. */
export interface RecordPlace {
  readonly nameCell: string;
  readonly slots: readonly string[];
}

/** Changes one sheet; null where the law does not certainly hold for it. */
export type Operator = (ground: Ground, random: Random) => SheetMutant | null;

export const unmoved = (sheet: SheetSnapshot): Changed => ({ sheet, moved: (cell) => cell });

/** The lines of the sheet laid out anew. */
export function laid(sheet: SheetSnapshot, plan: Plan): Changed {
  const { sheet: changed, movedCell } = relaid(sheet, plan);
  const moved = (cell: string): string | null => {
    const now = movedCell(cell);
    return now === '#REF!' ? null : now;
  };
  return { sheet: changed, moved };
}

type Spot = readonly [row: number, column: number];

/**
 * Every cell put elsewhere; `to` never gives the same spot twice and keeps merged areas in one piece. Where it gives
 * null, the cell was blank and is left out.
 */
export function put(sheet: SheetSnapshot, to: (row: number, column: number) => Spot | null): Changed {
  const spots = rowsOf(sheet).flatMap((r) =>
    columnsOf(sheet).flatMap((c): { from: Spot; to: Spot }[] => {
      const spot = to(sheet.top + r, sheet.left + c);
      return spot ? [{ from: [r, c], to: spot }] : [];
    }),
  );
  const all = (axis: 0 | 1): number[] => spots.map((spot) => spot.to[axis]);
  const [top, left] = [Math.min(...all(0)), Math.min(...all(1))];
  const [bottom, right] = [Math.max(...all(0)), Math.max(...all(1))];
  const lay = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] => {
    const grid = Array.from({ length: bottom - top + 1 }, () =>
      Array.from({ length: right - left + 1 }, () => blank),
    );
    for (const spot of spots)
      grid[spot.to[0] - top]![spot.to[1] - left] = matrix[spot.from[0]]![spot.from[1]]!;
    return grid;
  };
  const moved = (cell: string): string | null => {
    const area = parseAddress(cell);
    const spot = to(area.top, area.left);
    return spot && cellAddress(...spot);
  };
  const merged = (old: Area): Area[] => {
    const [a, b] = [to(old.top, old.left), to(old.bottom, old.right)];
    if (!a || !b) return [];
    const [top, bottom] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
    return [{ top, left: Math.min(a[1], b[1]), bottom, right: Math.max(a[1], b[1]) }];
  };
  const changed: SheetSnapshot = {
    ...sheet,
    top,
    left,
    values: lay(sheet.values, null),
    texts: lay(sheet.texts, ''),
    formulas: lay(sheet.formulas, null).map((row) =>
      row.map((f) => f && movedFormula(f, (cell) => moved(cell) ?? '#REF!')),
    ),
    numberFormats: lay(sheet.numberFormats, 'General'),
    merges: sheet.merges.flatMap(merged),
  };
  return { sheet: changed, moved };
}

/** A cell to be written, in sheet coordinates. */
export interface Write {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text?: string;
  readonly format?: string;
}

export const textOf = (value: CellValue): string => (value === null ? '' : String(value));

/** The sheet with cells written and areas merged; it grows where a cell lies outside. */
export function written(
  sheet: SheetSnapshot,
  writes: readonly Write[],
  merges: readonly Area[] = [],
): SheetSnapshot {
  const top = Math.min(sheet.top, ...writes.map(({ row }) => row));
  const left = Math.min(sheet.left, ...writes.map(({ column }) => column));
  const bottom = Math.max(sheet.top + sheet.texts.length - 1, ...writes.map(({ row }) => row));
  const width = sheet.texts[0]?.length ?? 0;
  const right = Math.max(sheet.left + width - 1, ...writes.map(({ column }) => column));
  const lay = <T>(matrix: readonly (readonly T[])[], blank: T, part: (write: Write) => T): T[][] => {
    const grid = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => {
        return matrix[top + r - sheet.top]?.[left + c - sheet.left] ?? blank;
      }),
    );
    for (const write of writes) grid[write.row - top]![write.column - left] = part(write);
    return grid;
  };
  return {
    ...sheet,
    top,
    left,
    values: lay<CellValue>(sheet.values, null, ({ value }) => value),
    texts: lay(sheet.texts, '', ({ value, text }) => text ?? textOf(value)),
    formulas: lay<string | null>(sheet.formulas, null, () => null),
    numberFormats: lay(sheet.numberFormats, 'General', ({ format }) => format ?? 'General'),
    merges: [...sheet.merges, ...merges.filter((m) => m.top < m.bottom || m.left < m.right)],
  };
}
