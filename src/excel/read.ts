import { parseAddress } from '../core/cells/address';
import type {
  Area,
  CellValue,
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
} from '../core/cells/snapshot';
import { askEach } from './ask-each';
import { ExcelActionError, toActionError, type ExcelActionCode } from './errors';
import {
  addRows,
  answersOf,
  CELLS_PER_TRIP,
  rangeOf,
  tilesOf,
  tripsOf,
  type Piece,
  type SheetToRead,
} from './pieces';
import { requireGoing, unlessCancelled } from './patience';
import { REPORT_KEY } from './report-sheets';

export interface ReadOptions {
  /** Called before each round trip for contents with the name of the first sheet in it. */
  readonly onProgress?: (sheetName: string) => void;
  /** Ends the reading at once, also while Excel does not answer. */
  readonly signal?: AbortSignal;
  /** Only this sheet is read. */
  readonly only?: string;
}

/** Above this the workbook is not read at all: it would not fit into the memory of a pane. */
const MOST_CELLS = 3_000_000;
/** In a sheet with some rows hidden each row is asked for; above this many the answer is left out (`[]`). */
const MOST_ROWS_ASKED = 5_000;

/**
 * Excel does not answer for a range in which more merged areas begin (documented at `getMergedAreasOrNullObject`). In so many
 * cells no more can begin.
 */
const MOST_MERGES = 512;

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

type HostValue = string | number | boolean;

interface UserSheet extends SheetToRead {
  readonly visibility: SheetVisibility;
  /** Every row is hidden, none is, or (null) some are. */
  readonly rowsHidden: boolean | null;
}

/** A sheet while it is being put together, band by band. */
interface Growing {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
  readonly hiddenRows: number[];
  readonly merges: Area[];
}

interface LoadedPiece {
  readonly piece: Piece<UserSheet>;
  readonly range: Excel.Range;
  /** Of the piece at once, or of each of its tiles. */
  readonly merged: readonly Excel.RangeAreas[];
  /** Of the first tile of a piece that was asked for at once, where it may hold too many for that. */
  readonly probe: Excel.RangeAreas | null;
  readonly rows: readonly Excel.Range[];
}

/**
 * Reads the user's sheets, hidden and very hidden ones included: one round trip for the sheet list, one for the
 * dimensions, then the contents in as few as their size allows. Sheets of our own report are left out.
 * `hiddenRows` is `[]` where only some rows of a sheet of more than 5,000 rows are hidden.
 * @throws ExcelActionError `cancelled` once the signal is aborted, `sheetGone`, `tooLarge`, `busy` …
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  try {
    return await unlessCancelled(
      Excel.run(async (context) => (await readSheets(context, options)).snapshot),
      options.signal,
    );
  } catch (error) {
    throw toActionError(error);
  }
}

/** What `readSheets` finds out on its way. */
export interface SheetsRead {
  readonly snapshot: WorkbookSnapshot;
  /** A report of ours stands in the workbook. */
  readonly hasReport: boolean;
}

/**
 * As `readWorkbook`, within a run of Excel: what is asked for before goes along with the first round trip, for the sheet
 * list, and is there once this is.
 * @param withDimensions called once that list is there; what it asks for goes along with the second round trip
 */
export async function readSheets(
  context: Excel.RequestContext,
  options: ReadOptions,
  withDimensions: () => void = () => undefined,
): Promise<SheetsRead> {
  const { workbook } = context;
  requireGoing(options.signal);
  workbook.load('name');
  workbook.worksheets.load('items/name, items/visibility');
  await context.sync();

  requireGoing(options.signal);
  withDimensions();
  const wanted = workbook.worksheets.items.filter(
    ({ name }) => options.only === undefined || name === options.only,
  );
  if (wanted.length === 0) {
    throw new ExcelActionError('sheetGone', `${options.only ?? ''} is no longer in the workbook.`);
  }
  const dimensions = (sheet: Excel.Worksheet) => {
    // By values only, so that formatted blanks cost nothing.
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount, rowHidden');
    const mark = sheet.customProperties.getItemOrNullObject(REPORT_KEY);
    mark.load('value');
    return { sheet, used, mark };
  };
  const found = await askEach(context, wanted, dimensions, () => requireGoing(options.signal));

  const sheets = found
    .filter(({ mark }) => mark.isNullObject)
    .map(({ sheet, used }): UserSheet => ({
      sheet,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      top: used.isNullObject ? 0 : used.rowIndex,
      left: used.isNullObject ? 0 : used.columnIndex,
      rowCount: used.isNullObject ? 0 : used.rowCount,
      columnCount: used.isNullObject ? 0 : used.columnCount,
      rowsHidden: used.isNullObject ? false : (used.rowHidden as boolean | null),
    }));
  requireReadable(sheets);

  const growing = new Map(sheets.map((sheet) => [sheet.name, blank()]));
  const before = (trip: readonly Piece[]): void => {
    requireGoing(options.signal);
    options.onProgress?.(trip[0]?.of.name ?? '');
  };
  for (const trip of tripsOf(sheets, CELLS_PER_TRIP)) {
    for (const loaded of await contentsOf(context, trip, before)) {
      append(growing.get(loaded.piece.of.name) ?? blank(), loaded);
    }
  }
  return {
    snapshot: {
      name: workbook.name,
      sheets: sheets.map(({ name, visibility, top, left }): SheetSnapshot => ({
        name,
        visibility,
        top,
        left,
        ...finished(growing.get(name) ?? blank()),
      })),
    },
    hasReport: sheets.length < found.length,
  };
}

function requireReadable(sheets: readonly SheetToRead[]): void {
  const cells = sheets.map(({ rowCount, columnCount }) => rowCount * columnCount);
  if (cells.reduce((sum, count) => sum + count, 0) <= MOST_CELLS) return;
  const largest = sheets[cells.indexOf(Math.max(...cells))];
  throw new ExcelActionError(
    'tooLarge',
    `${largest?.name ?? ''}: ${largest?.rowCount ?? 0} rows × ${largest?.columnCount ?? 0} columns are in use.`,
  );
}

function blank(): Growing {
  return { values: [], texts: [], formulas: [], numberFormats: [], hiddenRows: [], merges: [] };
}

/** Merged areas in reading order, whatever tiles they came in. */
function finished(sheet: Growing): Growing {
  return { ...sheet, merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left) };
}

function load(piece: Piece<UserSheet>, inTiles: boolean): LoadedPiece {
  const { sheet, top, left, rowCount, rowsHidden } = piece.of;
  const range = rangeOf(piece);
  range.load('values, text, formulas, numberFormat');
  const rows =
    rowsHidden === null && rowCount <= MOST_ROWS_ASKED && piece.column === 0
      ? Array.from({ length: piece.rowCount }, (_, r) => sheet.getCell(top + piece.row + r, left))
      : [];
  for (const row of rows) row.load('rowHidden');
  const tiles = tilesOf(piece, MOST_MERGES);
  const [first] = tiles;
  return {
    piece,
    range,
    merged: (inTiles ? tiles : [piece]).map(mergedIn),
    probe: !inTiles && tiles.length > 1 && first ? mergedIn(first) : null,
    rows,
  };
}

/**
 * An area is listed only where its top-left corner lies in the range asked (OfficeDev/office-js#3611), so that it comes
 * with one piece and one tile. The address of them all gives corners only (#1590), those of the single areas are complete.
 */
function mergedIn(piece: Piece): Excel.RangeAreas {
  const areas = rangeOf(piece).getMergedAreasOrNullObject();
  areas.load('areas/items/address');
  return areas;
}

/** Refusals that can mean too many merged areas; what means anything else is not asked again. */
const MAY_BE_MERGES: ReadonlySet<ExcelActionCode> = new Set(['unknown', 'tooLarge', 'cellConflict']);

/**
 * One trip. Excel fails to answer for a range in which more than 512 merged areas begin, and the documentation does not say
 * how: where the trip is refused, where all of a piece has none but a part of it some, or where they are cut off at that
 * number, the merged areas are asked for in tiles that cannot hold more.
 */
async function contentsOf(
  context: Excel.RequestContext,
  trip: readonly Piece<UserSheet>[],
  before: (trip: readonly Piece[]) => void,
): Promise<LoadedPiece[]> {
  try {
    const loaded = await answersOf(context, trip, (piece) => load(piece, false), before);
    if (loaded.every(hasAllMerges)) return loaded;
  } catch (error) {
    if (!MAY_BE_MERGES.has(toActionError(error).code)) throw error;
  }
  return answersOf(context, trip, (piece) => load(piece, true), before);
}

function hasAllMerges({ merged, probe }: LoadedPiece): boolean {
  return merged.every((areas) =>
    areas.isNullObject ? (probe?.isNullObject ?? true) : areas.areas.items.length < MOST_MERGES,
  );
}

function append(sheet: Growing, { piece, range, merged, rows }: LoadedPiece): void {
  const { of } = piece;
  const values = range.values as HostValue[][];
  const formulas = (range.formulas as HostValue[][]).map((row, r) =>
    row.map((content, c) => formulaOf(content, values[r]?.[c])),
  );
  // A blank cell is '' in Excel; a formula that shows an empty string stays ''.
  addRows(
    sheet.values,
    piece,
    values.map((row, r) =>
      row.map((value, c): CellValue => (value === '' && formulas[r]?.[c] === null ? null : value)),
    ),
  );
  addRows(sheet.texts, piece, range.text);
  addRows(sheet.formulas, piece, formulas);
  addRows(sheet.numberFormats, piece, range.numberFormat as string[][]);
  for (const areas of merged) {
    if (!areas.isNullObject)
      sheet.merges.push(...areas.areas.items.map(({ address }) => parseAddress(address)));
  }
  if (piece.column > 0) return;
  const hidden = rows.map((row) => row.rowHidden);
  for (let r = 0; r < piece.rowCount; r++) {
    if (of.rowsHidden ?? hidden[r]) sheet.hiddenRows.push(of.top + piece.row + r);
  }
}

/** Text that merely starts with `=` is its own value; what a formula shows is not the formula. */
export function formulaOf(content: HostValue | undefined, value: HostValue | undefined): string | null {
  return typeof content === 'string' && content.startsWith('=') && content !== value ? content : null;
}
