import type { SheetVisibility } from '../core/cells/snapshot';

/** A sheet whose used range is known and not yet read. Rows and columns are 0-based. */
export interface SheetToRead {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Every row is hidden, none is, or (null) some are. */
  readonly rowsHidden: boolean | null;
}

/** A band of rows of a sheet's used range; `row` counts from the top of the used range. */
export interface Piece {
  readonly of: SheetToRead;
  readonly row: number;
  readonly rowCount: number;
}

/**
 * Packs sheets into round trips of at most `budget` cells, in their order; a sheet larger than the budget is cut
 * into bands of rows. The number of trips grows with the number of cells, not of sheets.
 */
export function tripsOf(sheets: readonly SheetToRead[], budget: number): Piece[][] {
  const trips: Piece[][] = [];
  let current: Piece[] = [];
  let room = budget;
  for (const of of sheets) {
    const bandRows = Math.max(1, Math.floor(budget / of.columnCount));
    for (let row = 0; row < of.rowCount; row += bandRows) {
      const piece = { of, row, rowCount: Math.min(bandRows, of.rowCount - row) };
      const size = piece.rowCount * of.columnCount;
      if (size > room && current.length > 0) {
        trips.push(current);
        current = [];
        room = budget;
      }
      current.push(piece);
      room -= size;
    }
  }
  return current.length === 0 ? trips : [...trips, current];
}

/** The same cells in two parts, for a trip whose answer was too large; null where it cannot be split further. */
export function halves(trip: readonly Piece[]): readonly [Piece[], Piece[]] | null {
  if (trip.length > 1) {
    const middle = Math.ceil(trip.length / 2);
    return [trip.slice(0, middle), trip.slice(middle)];
  }
  const [piece] = trip;
  if (!piece || piece.rowCount < 2) return null;
  const upper = Math.ceil(piece.rowCount / 2);
  return [
    [{ ...piece, rowCount: upper }],
    [{ ...piece, row: piece.row + upper, rowCount: piece.rowCount - upper }],
  ];
}
