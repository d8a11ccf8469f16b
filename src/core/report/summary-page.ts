import type { Highlight, ReportCell, ReportChart } from './plan';

/** Points of a blank row. */
const FILLER = 14;

/** Rows as they are put below each other, with their heights. */
export class Page {
  readonly rows: ReportCell[][] = [];
  readonly heights: number[] = [];
  readonly charts: ReportChart[] = [];
  readonly highlights: Highlight[] = [];

  get next(): number {
    return this.rows.length;
  }

  get height(): number {
    return this.heights.reduce((sum, one) => sum + one, 0);
  }

  heightFrom(top: number): number {
    return this.heights.slice(top).reduce((sum, one) => sum + one, 0);
  }

  add(rows: readonly (readonly ReportCell[])[], heights: readonly number[]): void {
    rows.forEach((row, i) => {
      this.rows.push([...row]);
      this.heights.push(heights[i]!);
    });
  }

  /** Blank rows until what began at `top` is that high. */
  fillTo(top: number, height: number): void {
    while (this.heightFrom(top) < height) this.add([[]], [FILLER]);
  }

  set(row: number, column: number, cell: ReportCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  put(top: number, left: number, rows: readonly (readonly ReportCell[])[]): void {
    rows.forEach((row, r) => row.forEach((cell, c) => cell && this.set(top + r, left + c, cell)));
  }
}
