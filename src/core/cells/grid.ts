import { cellAddress, MOST_COLUMNS } from './address';
import type { Area, CellValue, Emptiness, SheetSnapshot } from './snapshot';

/**
 * One record per visible cell. A merged area is one cell whose area spans more than one row or column;
 * the hidden cells beneath it do not exist here.
 */
export interface GridCell extends Area {
  readonly value: CellValue;
  /** As shown on the sheet; `''` for a blank cell. */
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Address of the top-left corner, for instance `H36`. */
  readonly address: string;
  /** Nothing is shown: no value, or a formula showing an empty string. */
  readonly blank: boolean;
  /** The formula has no value, whatever is shown; absent where it has. */
  readonly emptiness?: Emptiness;
}

/** A sheet whose merged areas are resolved; asks by sheet coordinates (0-based). */
export class Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly extent: Area;
  /** What shows at each place of the extent, row by row; made on demand. */
  private readonly places: (GridCell | undefined)[] = [];
  private readonly outside = new Map<number, GridCell>();
  private readonly rows: (readonly GridCell[] | undefined)[] = [];
  private readonly shownInRow: (readonly GridCell[] | undefined)[] = [];
  private readonly startingInRow: (readonly GridCell[] | undefined)[] = [];
  private filledCells: readonly GridCell[] | null = null;
  private readonly width: number;
  private readonly hiddenRows: ReadonlySet<number>;
  /** Rows a merged area reaches into. */
  private readonly mergedRows = new Set<number>();
  /** A row in which nothing stands; a reader gives one and the same for all of them. */
  private blankValues: readonly CellValue[] | null = null;

  /** @param isTurned the snapshot's rows are the columns of the sheet; addresses are those of the sheet */
  constructor(
    private readonly sheet: SheetSnapshot,
    readonly isTurned = false,
  ) {
    this.name = sheet.name;
    this.hidden = sheet.visibility !== 'visible';
    this.hiddenRows = new Set(sheet.hiddenRows);
    const rows = sheet.values.length;
    const columns = sheet.values[0]?.length ?? 0;
    this.width = columns;
    this.extent = {
      top: sheet.top,
      left: sheet.left,
      bottom: sheet.top + rows - 1,
      right: sheet.left + columns - 1,
    };
    for (const merge of sheet.merges) {
      const cell = this.build(merge);
      // Beyond the used range a merged area has nothing to say; a form merged over 16,384 columns stays cheap.
      const bottom = Math.min(merge.bottom, this.extent.bottom);
      const right = Math.min(merge.right, this.extent.right);
      for (let row = merge.top; row <= bottom; row++) {
        this.mergedRows.add(row);
        for (let column = merge.left; column <= right; column++) this.places[this.place(row, column)] = cell;
      }
    }
  }

  /** The cell that shows at this place: the merged cell covering it, else the cell itself (blank outside). */
  at(row: number, column: number): GridCell {
    const place = this.placeOf(row, column);
    if (place === null) return this.beyond(row, column);
    return (this.places[place] ??= this.build({ top: row, left: column, bottom: row, right: column }));
  }

  /** A blank cell outside the used range; the same one whenever it is asked for. */
  private beyond(row: number, column: number): GridCell {
    const place = row * MOST_COLUMNS + column;
    let cell = this.outside.get(place);
    if (!cell) {
      cell = this.build({ top: row, left: column, bottom: row, right: column });
      this.outside.set(place, cell);
    }
    return cell;
  }

  /** Which place of the used range this is, counted row by row from 0; null outside. */
  placeOf(row: number, column: number): number | null {
    const { top, left, bottom, right } = this.extent;
    return row < top || row > bottom || column < left || column > right ? null : this.place(row, column);
  }

  private place(row: number, column: number): number {
    return (row - this.extent.top) * this.width + column - this.extent.left;
  }

  /** Cells of a row from left to right, each merged cell once, within the given columns. */
  row(row: number, left = this.extent.left, right = this.extent.right): readonly GridCell[] {
    const { extent } = this;
    const isInside =
      row >= extent.top && row <= extent.bottom && left >= extent.left && right <= extent.right;
    if (!isInside) return this.walk(row, left, right);
    if (left === right) return [this.at(row, left)];
    const whole = (this.rows[row - extent.top] ??= this.walk(row, extent.left, extent.right));
    if (left === extent.left && right === extent.right) return whole;
    return whole.filter((cell) => cell.right >= left && cell.left <= right);
  }

  private walk(row: number, left: number, right: number): GridCell[] {
    const cells: GridCell[] = [];
    for (let column = left; column <= right;) {
      const cell = this.at(row, column);
      cells.push(cell);
      column = Math.max(column, cell.right) + 1;
    }
    return cells;
  }

  /** The filled cells of a row from left to right, those merged down from above included, within the given columns. */
  shown(row: number, left = this.extent.left, right = this.extent.right): readonly GridCell[] {
    const { top, bottom } = this.extent;
    if (row < top || row > bottom) return NONE;
    const whole = (this.shownInRow[row - top] ??= this.isBlankRow(row)
      ? NONE
      : this.row(row).filter(isFilled));
    return withinColumns(whole, left, right);
  }

  /** Nothing stands in the row; no cell is made to find that out, as sheets may have half a million such rows. */
  private isBlankRow(row: number): boolean {
    const values = this.sheet.values[row - this.extent.top];
    if (values === undefined || this.mergedRows.has(row)) return false;
    if (values !== this.blankValues) {
      if (!values.every((value) => value === null)) return false;
      this.blankValues = values;
    }
    return true;
  }

  /** Those that begin in the row. */
  starting(row: number, left = this.extent.left, right = this.extent.right): readonly GridCell[] {
    const { top, bottom } = this.extent;
    if (row < top || row > bottom) return NONE;
    const whole = (this.startingInRow[row - top] ??= beginningIn(row, this.shown(row)));
    return withinColumns(whole, left, right);
  }

  /** Every cell that shows something, in reading order, merged cells once. */
  filled(): readonly GridCell[] {
    if (this.filledCells) return this.filledCells;
    const cells: GridCell[] = [];
    for (let row = this.extent.top; row <= this.extent.bottom; row++) {
      for (const cell of this.starting(row)) cells.push(cell);
    }
    this.filledCells = cells;
    return cells;
  }

  /** The next filled cell to the right in the same row, or null. */
  rightOf(cell: GridCell, limit = this.extent.right): GridCell | null {
    for (let column = cell.right + 1; column <= limit;) {
      const next = this.at(cell.top, column);
      if (!next.blank) return next;
      column = next.right + 1;
    }
    return null;
  }

  /** The nearest filled cell of a row left of a column, those merged into the row included; null where there is none. */
  leftOf(row: number, column: number): GridCell | null {
    for (let at = column - 1; at >= this.extent.left;) {
      const cell = this.at(row, at);
      if (!cell.blank) return cell;
      at = cell.left - 1;
    }
    return null;
  }

  /** A part of the sheet turned by a quarter, rows for columns; its cells keep their addresses. */
  turned(area: Area): Grid {
    const cut = <T>(matrix: readonly (readonly T[])[]): T[][] =>
      Array.from({ length: area.right - area.left + 1 }, (_, c) =>
        Array.from(
          { length: area.bottom - area.top + 1 },
          (_, r) => matrix[area.top - this.sheet.top + r]?.[area.left - this.sheet.left + c] as T,
        ),
      );
    const { values, texts, formulas, numberFormats, merges } = this.sheet;
    const inside = merges.filter(
      (m) => m.top >= area.top && m.bottom <= area.bottom && m.left >= area.left && m.right <= area.right,
    );
    return new Grid(
      {
        ...this.sheet,
        top: area.left,
        left: area.top,
        values: cut(values),
        texts: cut(texts),
        formulas: cut(formulas),
        numberFormats: cut(numberFormats),
        merges: inside.map((m) => ({ top: m.left, left: m.top, bottom: m.right, right: m.bottom })),
        hiddenRows: [],
      },
      true,
    );
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  private build(area: Area): GridCell {
    const r = area.top - this.sheet.top;
    const c = area.left - this.sheet.left;
    const text = this.sheet.texts[r]?.[c] ?? '';
    const value = this.sheet.values[r]?.[c] ?? null;
    const formula = this.sheet.formulas[r]?.[c] ?? null;
    const address = this.isTurned ? cellAddress(area.left, area.top) : cellAddress(area.top, area.left);
    const emptiness =
      formula === null
        ? undefined
        : value === null
          ? ('notCalculated' as const)
          : this.sheet.emptyLinks?.get(address);
    return {
      top: area.top,
      left: area.left,
      bottom: area.bottom,
      right: area.right,
      value,
      text,
      formula,
      numberFormat: this.sheet.numberFormats[r]?.[c] ?? 'General',
      address,
      blank: value === null || (typeof value === 'string' && value.trim() === ''),
      ...(emptiness ? { emptiness } : {}),
    };
  }
}

const NONE: readonly GridCell[] = [];

function isFilled({ blank }: GridCell): boolean {
  return !blank;
}

function beginningIn(row: number, cells: readonly GridCell[]): readonly GridCell[] {
  return cells.every(({ top }) => top === row) ? cells : cells.filter(({ top }) => top === row);
}

/** Cells of one row, from left to right, that reach into the columns. */
function withinColumns(line: readonly GridCell[], left: number, right: number): readonly GridCell[] {
  const first = line[0];
  const last = line[line.length - 1];
  if (!first || !last || (first.right >= left && last.left <= right)) return line;
  return line.filter((cell) => cell.right >= left && cell.left <= right);
}

/** Smallest rectangle around all given areas. */
export function boundingArea(areas: readonly Area[]): Area {
  let { top, left, bottom, right } = areas[0]!;
  for (const area of areas) {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top, left, bottom, right };
}

export function overlapsColumns(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right;
}
