import type { EarlierCells } from '../core/report/notes';
import { asText, matrixSteps } from './cells';
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
import { REPORT_KEY } from './report-sheets';
import { packed } from './steps';
import { addTable } from './tables';

type Content = string | number | boolean;

/** The used range of a sheet. */
interface Contents {
  readonly row: number;
  readonly column: number;
  /** As they must be written: text behind an apostrophe; a formula that refers to a table as what it shows. */
  readonly formulas: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What a report sheet of an earlier run holds, as plain data, so that it can be put back. */
export interface EarlierSheet {
  readonly name: string;
  readonly contents: Contents | null;
  readonly tables: readonly { readonly name: string; readonly style: string; readonly address: string }[];
  readonly chartIds: readonly string[];
}

/** A report sheet of an earlier run with what was loaded of it. */
export interface EarlierToRead {
  /** With `name`, `tables.items` (name, style) and `charts.items` (id). */
  readonly sheet: Excel.Worksheet;
  /** By values only, with its place and size. */
  readonly used: Excel.Range;
}

interface LoadedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
  /** Only with the first band of a sheet. */
  readonly tables: readonly { readonly name: string; readonly style: string; readonly range: Excel.Range }[];
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
          tables.map(({ name, style, range }) => ({
            name,
            style,
            address: range.address.slice(range.address.lastIndexOf('!') + 1),
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
      return { name: table.name, style: table.style, range: area };
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
    const asked = earlier.map(({ name, chartIds }) => {
      const { charts } = context.workbook.worksheets.getItem(name);
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

/**
 * Undoes a run that failed: sheets it added are deleted, report sheets it was rebuilding get their former cells,
 * number formats, tables and charts back. Runs in a request of its own, which waits (where Excel can) while the
 * user is editing a cell. Only sheets that carry our mark are touched.
 * @throws what Excel throws where it refuses even that
 */
export async function putBack(added: readonly string[], earlier: readonly EarlierSheet[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const asked = [...added, ...earlier.map(({ name }) => name)].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      const mark = sheet.customProperties.getItemOrNullObject(REPORT_KEY);
      sheet.load('name');
      mark.load('value');
      sheet.tables.load('items/name');
      sheet.charts.load('items/id');
      return { name, sheet, mark };
    });
    await context.sync();
    const ours = asked.filter(({ sheet, mark }) => !sheet.isNullObject && !mark.isNullObject);
    for (const { name, sheet } of ours) if (added.includes(name)) sheet.delete();
    for (const record of earlier) {
      const sheet = ours.find(({ name }) => name === record.name)?.sheet;
      if (!sheet) continue;
      for (const chart of sheet.charts.items) if (!record.chartIds.includes(chart.id)) chart.delete();
      for (const table of sheet.tables.items) table.convertToRange();
      sheet.getRange().clear('Contents');
      if (record.contents) {
        const { formulas, numberFormats, row, column } = record.contents;
        takeFormulas(sheet.getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1));
        const steps = [
          ...matrixSteps(sheet, formulas, (range, band) => (range.formulas = band), { row, column }),
          ...matrixSteps(sheet, numberFormats, (range, band) => (range.numberFormat = band), { row, column }),
        ];
        for (const request of packed(steps)) {
          for (const { ask } of request) ask();
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one trip per payload budget
          await context.sync();
        }
      }
      for (const { name, style, address } of record.tables) addTable(sheet, address, name, style);
    }
    await context.sync();
  });
}
