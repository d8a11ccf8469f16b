import { parseAddress } from '../core/cells/address';
import type { EarlierCells } from '../core/report/notes';
import { askEach } from './ask-each';
import { asText, contentMatrixSteps, matrixSteps } from './cells';
import {
  addRows,
  answersOf,
  CELLS_PER_TRIP,
  isFirst,
  rangeOf,
  tripsOf,
  type Piece,
  type SheetToRead,
} from './pieces';
import { formulaOf } from './read';
import { REPORT_KEY, RUN_KEY } from './report-sheets';
import { CALL_BYTES, packed, type Step } from './steps';
import { addTable, emptySheet } from './tables';

type Content = string | number | boolean;

/** The used range of a sheet. */
interface Contents {
  readonly row: number;
  readonly column: number;
  /** As they must be written: text behind an apostrophe; a formula that refers to a table as what it shows. */
  readonly formulas: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface EarlierTable {
  readonly name: string;
  readonly style: string;
  /** Header row and totals included, without the sheet. */
  readonly address: string;
  readonly hasTotals: boolean;
  /** A filter hides some of its rows. */
  readonly isFiltered: boolean;
}

/** What a report sheet of an earlier run holds, as plain data, so that it can be put back. */
export interface EarlierSheet {
  readonly id: string;
  readonly name: string;
  readonly contents: Contents | null;
  readonly tables: readonly EarlierTable[];
  readonly chartIds: readonly string[];
}

/** A report sheet of an earlier run with what was loaded of it. */
export interface EarlierToRead {
  /** With `id`, `name`, `tables.items` (name, style, showTotals) and `charts.items` (id). */
  readonly sheet: Excel.Worksheet;
  /** By values only, with its place and size. */
  readonly used: Excel.Range;
}

interface LoadedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
  /** Only with the first band of a sheet. */
  readonly tables: readonly LoadedTable[];
}

interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/**
 * Records report sheets before they are rebuilt, by name. One round trip, several for large ones; none where there is
 * nothing to record.
 */
export async function readEarlier(
  context: Excel.RequestContext,
  sheets: readonly EarlierToRead[],
): Promise<ReadonlyMap<string, EarlierSheet>> {
  const inUse = sheets.flatMap(({ sheet, used }): SheetToRead[] =>
    used.isNullObject
      ? []
      : [
          {
            sheet,
            name: sheet.name,
            top: used.rowIndex,
            left: used.columnIndex,
            rowCount: used.rowCount,
            columnCount: used.columnCount,
          },
        ],
  );
  const loaded: LoadedPiece[] = [];
  for (const trip of tripsOf(inUse, CELLS_PER_TRIP)) loaded.push(...(await answersOf(context, trip, load)));
  return new Map(
    sheets.map(({ sheet, used }) => {
      const bands = loaded.filter(({ piece }) => piece.of.name === sheet.name);
      const record: EarlierSheet = {
        id: sheet.id,
        name: sheet.name,
        contents: used.isNullObject
          ? null
          : {
              row: used.rowIndex,
              column: used.columnIndex,
              formulas: together(bands, contentsOf),
              numberFormats: together(bands, (range) => range.numberFormat as string[][]),
            },
        tables: bands.flatMap(({ tables }) =>
          tables.map(({ table, range }): EarlierTable => ({
            name: table.name,
            style: table.style,
            address: range.address.slice(range.address.lastIndexOf('!') + 1),
            hasTotals: table.showTotals,
            isFiltered: table.autoFilter.isDataFiltered,
          })),
        ),
        chartIds: sheet.charts.items.map(({ id }) => id),
      };
      return [sheet.name, record];
    }),
  );
}

function load(piece: Piece): LoadedPiece {
  const range = rangeOf(piece);
  range.load('values, formulas, numberFormat');
  const tables = isFirst(piece) ? piece.of.sheet.tables.items : [];
  return {
    piece,
    range,
    tables: tables.map((table) => {
      const area = table.getRange();
      area.load('address');
      table.autoFilter.load('isDataFiltered');
      return { table, range: area };
    }),
  };
}

function together<T>(pieces: readonly LoadedPiece[], read: (range: Excel.Range) => T[][]): T[][] {
  const rows: T[][] = [];
  for (const { piece, range } of pieces) addRows(rows, piece, read(range));
  return rows;
}

/** Contents as they must be written. */
function contentsOf(range: Excel.Range): Content[][] {
  const formulas = range.formulas as Content[][];
  return (range.values as Content[][]).map((row, r) =>
    row.map((value, c) => {
      const formula = formulaOf(formulas[r]?.[c], value);
      // While the cells are written their table is not there yet, and Excel refuses what refers to it.
      if (formula !== null && !refersToTable(formula)) return formula;
      return typeof value === 'string' ? asText(value) : value;
    }),
  );
}

/** `[@メモ]`, `KPI_LIST[目標値]`; not `[book.xlsx]Sheet1!A1`, nor brackets in texts and quoted names. */
function refersToTable(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '').replace(/\[[^[\]]*\][^[\]!]*!/g, '');
  return bare.includes('[');
}

/** Cells the user formatted as text would keep a formula written into them as its text. */
export function takeFormulas(range: Excel.Range): void {
  // One value for all cells is allowed, which the type does not say.
  range.numberFormat = 'General' as unknown as string[][];
}

/** An earlier sheet as the report plan knows its own: from A1 on. */
export function fromA1({ row, column, formulas, numberFormats }: Contents): EarlierCells {
  const width = column + (formulas[0]?.length ?? 0);
  const moved = <T extends Content>(matrix: readonly (readonly T[])[], blank: T): T[][] => [
    ...Array.from({ length: row }, () => Array.from({ length: width }, () => blank)),
    ...matrix.map((cells) => [...Array.from({ length: column }, () => blank), ...cells]),
  ];
  return { contents: moved<Content>(formulas, ''), numberFormats: moved(numberFormats, 'General') };
}

/**
 * Deletes the charts report sheets had before they were rebuilt, where they are still there.
 * @throws what Excel throws
 */
export async function dropCharts(earlier: readonly EarlierSheet[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const asked = earlier.map(({ id, chartIds }) => {
      const { charts } = context.workbook.worksheets.getItem(id);
      charts.load('items/id');
      return { charts, chartIds };
    });
    await context.sync();
    for (const { charts, chartIds } of asked) {
      for (const chart of charts.items) if (chartIds.includes(chart.id)) chart.delete();
    }
    await context.sync();
  });
}

/** What a run that failed leaves to be undone. */
export interface ToUndo {
  /** The mark of the run (`RUN_KEY`) on the sheets it added. */
  readonly run: string;
  /** Sheets that were being rebuilt, with the names of their tables that stay tables. */
  readonly rebuilt: readonly { readonly record: EarlierSheet; readonly keeps: ReadonlySet<string> }[];
}

/**
 * Undoes a run that failed: sheets it added are deleted, report sheets it was rebuilding get their former cells, number formats,
 * tables and charts back. Runs in a request of its own, which waits (where Excel can) while the user is editing a cell. Only
 * sheets that carry the mark of this run are deleted, whatever their names: a report somebody else inserted meanwhile stays.
 * @throws what Excel throws where it refuses even that
 */
export async function putBack({ run, rebuilt }: ToUndo): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const asked = await askEach(context, worksheets.items, (sheet) => {
      const runMark = sheet.customProperties.getItemOrNullObject(RUN_KEY);
      const mark = sheet.customProperties.getItemOrNullObject(REPORT_KEY);
      runMark.load('value');
      mark.load('value');
      const before = rebuilt.find(({ record }) => record.id === sheet.id);
      if (before) {
        sheet.tables.load('items/name');
        sheet.charts.load('items/id');
      }
      return { sheet, runMark, mark, before };
    });
    for (const { sheet, runMark, mark, before } of asked) {
      if (!runMark.isNullObject && runMark.value === run && !before) sheet.delete();
      if (!before || mark.isNullObject) continue;
      for (const request of packed(putBackSteps(sheet, before))) {
        for (const { ask } of request) ask();
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one trip per payload budget
        await context.sync();
      }
    }
    await context.sync();
  });
}

/** With `tables.items` (name) and `charts.items` (id). */
function putBackSteps(sheet: Excel.Worksheet, { record, keeps }: ToUndo['rebuilt'][number]): Step[] {
  const { contents, tables, chartIds } = record;
  const standing = sheet.tables.items.filter(({ name }) => keeps.has(name));
  const isKept = (name: string): boolean => standing.some((table) => table.name === name);
  const headers = tables.filter(({ name }) => isKept(name)).map(({ address }) => parseAddress(address));
  return [
    {
      bytes: CALL_BYTES * (4 + sheet.tables.items.length + sheet.charts.items.length),
      ask: () => {
        for (const chart of sheet.charts.items) if (!chartIds.includes(chart.id)) chart.delete();
        for (const table of sheet.tables.items) if (!standing.includes(table)) table.convertToRange();
        emptySheet(sheet, headers);
        if (!contents) return;
        const { row, column, formulas } = contents;
        takeFormulas(sheet.getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1));
      },
    },
    ...(contents
      ? [
          ...contentMatrixSteps(sheet, contents.formulas, contents),
          ...matrixSteps(
            sheet,
            contents.numberFormats,
            (range, band) => (range.numberFormat = band),
            contents,
          ),
        ]
      : []),
    ...tables.map(({ name, style, address }): Step => ({
      bytes: 4 * CALL_BYTES,
      ask: () => {
        if (isKept(name)) sheet.tables.getItem(name).resize(address);
        else addTable(sheet, address, name, style);
      },
    })),
  ];
}
