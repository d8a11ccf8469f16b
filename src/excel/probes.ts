import { areaAddress } from '../core/cells/address';
import { CELL_PROBES } from './probes-of-cells';
import { OBJECT_PROBES } from './probes-of-objects';

/** Where a probe works: cells of its own on the sheet of the diagnosis. */
export interface Ground {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Cells by their place in the probe's own band of rows. */
  cells(row: number, column: number, rowCount?: number, columnCount?: number): Excel.Range;
  /** The same as an address, `B12:C14`. */
  address(row: number, column: number, rowCount?: number, columnCount?: number): string;
  /** Another sheet, deleted with the first. The workbook names it where no name is wished. */
  addSheet(name?: string): Excel.Worksheet;
}

/** One thing the product takes for granted of Excel. */
export interface Probe {
  /** Stands in reports that people send: never renamed. */
  readonly id: string;
  /** What Microsoft documents, or issues tell; the stand-in answers so. */
  readonly expected: string;
  /** Rows of its band. */
  readonly rows?: number;
  /** @throws what Excel throws: its code is the answer then */
  readonly ask: (ground: Ground) => Promise<string>;
}

/** In the order they are asked. */
export const PROBES: readonly Probe[] = [...CELL_PROBES, ...OBJECT_PROBES];

const USUAL_ROWS = 8;

/** The first row of each probe's band, one blank row between two. */
export function bandsOf(probes: readonly Probe[]): readonly number[] {
  let next = 0;
  return probes.map(({ rows = USUAL_ROWS }) => {
    const top = next;
    next += rows + 1;
    return top;
  });
}

/** A probe's cells on the sheet. */
export function placed(top: number, sheet: Excel.Worksheet): Pick<Ground, 'cells' | 'address'> {
  return {
    cells: (row, column, rowCount = 1, columnCount = 1) =>
      sheet.getRangeByIndexes(top + row, column, rowCount, columnCount),
    address: (row, column, rowCount = 1, columnCount = 1) =>
      areaAddress({
        top: top + row,
        left: column,
        bottom: top + row + rowCount - 1,
        right: column + columnCount - 1,
      }),
  };
}
