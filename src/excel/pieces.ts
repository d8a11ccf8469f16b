import { ExcelActionError, toActionError } from './errors';

/**
 * Cells per round trip. Answers of KPI forms are 30 to 60 bytes a cell, those of our own report 65 to 70, so this stays
 * well below Excel's 5 MB.
 */
export const CELLS_PER_TRIP = 30_000;

/** A sheet whose used range is known and not yet read. Rows and columns are 0-based. */
export interface SheetToRead {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * A band of rows of a sheet's used range, or a part of a single row that is too large for one answer; `row` and
 * `column` count from the top left of the used range.
 */
export interface Piece<S extends SheetToRead = SheetToRead> {
  readonly of: S;
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
  readonly columnCount: number;
}

/** The cells of a piece. */
export function rangeOf({ of, row, rowCount, column, columnCount }: Piece): Excel.Range {
  return of.sheet.getRangeByIndexes(of.top + row, of.left + column, rowCount, columnCount);
}

/** The piece in parts of at most `most` cells: bands of rows, a wide row in several. */
export function tilesOf<S extends SheetToRead>(piece: Piece<S>, most: number): Piece<S>[] {
  const columnCount = Math.min(piece.columnCount, most);
  const rowCount = Math.floor(most / columnCount);
  const tiles: Piece<S>[] = [];
  for (let row = 0; row < piece.rowCount; row += rowCount) {
    for (let column = 0; column < piece.columnCount; column += columnCount) {
      tiles.push({
        of: piece.of,
        row: piece.row + row,
        rowCount: Math.min(rowCount, piece.rowCount - row),
        column: piece.column + column,
        columnCount: Math.min(columnCount, piece.columnCount - column),
      });
    }
  }
  return tiles;
}

/** The first piece of its sheet. */
export function isFirst({ row, column }: Piece): boolean {
  return row === 0 && column === 0;
}

/** Puts what a piece holds to the rows of its sheet; pieces come in reading order. */
export function addRows<T>(rows: T[][], { row, column }: Piece, part: readonly (readonly T[])[]): void {
  part.forEach((cells, r) => {
    if (column === 0) rows.push([...cells]);
    else rows[row + r]?.push(...cells);
  });
}

/**
 * Packs sheets into round trips of at most `budget` cells, in their order; a sheet larger than the budget is cut
 * into bands of rows. The number of trips grows with the number of cells, not of sheets.
 */
export function tripsOf<S extends SheetToRead>(sheets: readonly S[], budget: number): Piece<S>[][] {
  const trips: Piece<S>[][] = [];
  let current: Piece<S>[] = [];
  let room = budget;
  for (const of of sheets) {
    const bandRows = Math.max(1, Math.floor(budget / of.columnCount));
    for (let row = 0; row < of.rowCount; row += bandRows) {
      const piece: Piece<S> = {
        of,
        row,
        rowCount: Math.min(bandRows, of.rowCount - row),
        column: 0,
        columnCount: of.columnCount,
      };
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

/** What was asked of a piece; `range` with its values and formulas. */
interface Asked {
  readonly range: Excel.Range;
}

/**
 * One trip; where the answer is too large for Excel, the same cells in two trips, and so on. In the order of the pieces.
 * @param ask loads what is wanted of a piece; asked again after an answer that was too large
 * @param before called before each round trip
 * @throws ExcelActionError `tooLarge` where a single cell is too large
 */
export async function answersOf<S extends SheetToRead, T extends Asked>(
  context: Excel.RequestContext,
  trip: readonly Piece<S>[],
  ask: (piece: Piece<S>) => T,
  before: (trip: readonly Piece<S>[]) => void = () => undefined,
): Promise<T[]> {
  before(trip);
  const asked = trip.map(ask);
  if (await isAnswered(context, asked)) return asked;
  const parts = halves(trip);
  if (!parts)
    throw new ExcelActionError('tooLarge', `${trip[0]?.of.name ?? ''}: a single cell is too large.`);
  const upper = await answersOf(context, parts[0], ask, before);
  return [...upper, ...(await answersOf(context, parts[1], ask, before))];
}

/** False where the answer was too large: an error from Excel on the web, null instead of values elsewhere. */
async function isAnswered(context: Excel.RequestContext, asked: readonly Asked[]): Promise<boolean> {
  try {
    await context.sync();
  } catch (error) {
    const known = toActionError(error);
    if (known.code === 'tooLarge') return false;
    throw known;
  }
  return asked.every(({ range }) => {
    const { values, formulas } = range as { values: unknown[][] | null; formulas: unknown[][] | null };
    return values !== null && formulas !== null;
  });
}

/** The same cells in two parts; null where they cannot be split further. */
function halves<S extends SheetToRead>(trip: readonly Piece<S>[]): readonly [Piece<S>[], Piece<S>[]] | null {
  if (trip.length > 1) {
    const middle = Math.ceil(trip.length / 2);
    return [trip.slice(0, middle), trip.slice(middle)];
  }
  const [piece] = trip;
  if (!piece) return null;
  if (piece.rowCount === 1) {
    const left = Math.ceil(piece.columnCount / 2);
    if (left === piece.columnCount) return null;
    const right = { ...piece, column: piece.column + left, columnCount: piece.columnCount - left };
    return [[{ ...piece, columnCount: left }], [right]];
  }
  const upper = Math.ceil(piece.rowCount / 2);
  return [
    [{ ...piece, rowCount: upper }],
    [{ ...piece, row: piece.row + upper, rowCount: piece.rowCount - upper }],
  ];
}
