import { areaAddress, cellAddress, overlaps } from '../../../src/core/cells/address';
import type { Area, CellValue, SheetSnapshot } from '../../../src/core/cells/snapshot';
import { shown } from './shown';

/** What one cell holds. A bare value has the format General. */
export interface Written {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}
export type Content = CellValue | Written;

export const isWritten = (content: Content): content is Written =>
  typeof content === 'object' && content !== null;
export const valueOf = (content: Content): CellValue => (isWritten(content) ? content.value : content);

/** How a block's own rows and columns lie on the sheet. */
export interface Lattice {
  /** Sheet columns under each of the block's columns; what is missing is one. */
  readonly widths?: readonly number[];
  /** Sheet rows under each row of the block. */
  readonly height?: number;
  /** Rows run across and columns run down. */
  readonly turned?: boolean;
}

/** A sheet under the pen. A cell is written once; an overlap is a mistake of the family and throws. */
export class DrawnSheet {
  private readonly cells = new Map<string, Written>();
  private readonly taken: Area[] = [];
  private readonly merges: Area[] = [];

  constructor(readonly name: string) {}

  /** Writes into the top-left cell of the area, merges it where it is larger, and returns that cell's address. */
  put(area: Area, content: Content): string {
    const clash = this.taken.find((other) => overlaps(other, area));
    if (clash) throw new Error(`${areaAddress(area)} lies over ${areaAddress(clash)} on ${this.name}`);
    const address = cellAddress(area.top, area.left);
    const single = area.top === area.bottom && area.left === area.right;
    const written: Written = isWritten(content) ? content : { value: content };
    if (written.value !== null || !single) this.taken.push(area);
    if (!single) this.merges.push(area);
    if (written.value !== null) this.cells.set(address, written);
    return address;
  }

  block(row: number, column: number, lattice: Lattice = {}): Block {
    return new Block(this, row, column, lattice);
  }

  /** The first free row below everything written so far. */
  get end(): number {
    return Math.max(0, ...this.taken.map((area) => area.bottom + 1));
  }

  /** The first free column right of everything written so far. */
  get right(): number {
    return Math.max(0, ...this.taken.map((area) => area.right + 1));
  }

  snapshot(): SheetSnapshot {
    const top = Math.min(...this.taken.map((area) => area.top));
    const left = Math.min(...this.taken.map((area) => area.left));
    const rows = Array.from({ length: this.end - top }, (_, r) => top + r);
    const columns = Array.from({ length: this.right - left }, (_, c) => left + c);
    const matrix = <T>(of: (cell: Written | undefined) => T): T[][] =>
      rows.map((r) => columns.map((c) => of(this.cells.get(cellAddress(r, c)))));
    return {
      name: this.name,
      visibility: 'visible',
      top,
      left,
      values: matrix((cell) => cell?.value ?? null),
      texts: matrix((cell) => (cell ? shown(cell.value, cell.format ?? 'General') : '')),
      formulas: matrix((cell) => cell?.formula ?? null),
      numberFormats: matrix((cell) => cell?.format ?? 'General'),
      merges: this.merges,
      hiddenRows: [],
    };
  }
}

/** A part of a sheet with rows and columns of its own, counted from 0. */
export class Block {
  constructor(
    readonly sheet: DrawnSheet,
    private readonly row: number,
    private readonly column: number,
    private readonly lattice: Lattice,
  ) {}

  /** Writes at the block's own place, over `down` of its rows and `across` of its columns. */
  put(row: number, column: number, content: Content, down = 1, across = 1): string {
    return this.sheet.put(this.area(row, column, down, across), content);
  }

  address(row: number, column: number): string {
    const { top, left } = this.area(row, column, 1, 1);
    return cellAddress(top, left);
  }

  private area(row: number, column: number, down: number, across: number): Area {
    const { turned = false, height = 1 } = this.lattice;
    const [r, c, rows, columns] = turned ? [column, row, across, down] : [row, column, down, across];
    const left = this.column + this.before(c);
    const top = this.row + r * height;
    return {
      top,
      left,
      bottom: top + rows * height - 1,
      right: this.column + this.before(c + columns) - 1,
    };
  }

  /** Sheet columns left of the block's column. */
  private before(column: number): number {
    let sum = 0;
    for (let c = 0; c < column; c++) sum += this.lattice.widths?.[c] ?? 1;
    return sum;
  }
}
