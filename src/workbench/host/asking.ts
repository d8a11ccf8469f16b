import type { Cell, Row, Workbook, Worksheet } from '@cj-tech-master/excelts';
import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { columnIndex, columnName } from '../../core/cells/address';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import { isCovered, readValue } from './cells';

/** A formula as if it stood in a cell of a sheet (0-based). */
export interface Question {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Kinds of cells, in the engine's numbers. */
const KIND = { covered: 1, value: 2, formula: 6 } as const;

/**
 * What formulas give that stand in no cell, as those of conditional formats. The engine calculates cells only: it gets
 * a view of the workbook in which the questions stand in the last columns of their own rows, and all formulas of the
 * workbook are the values they have now. Nothing is written.
 */
export function ask(
  workbook: Workbook,
  sheet: Worksheet,
  questions: readonly Question[],
): readonly FormulaResultLike[] {
  const byRow = new Map<number, AskingCell[]>();
  const cells = questions.map(({ formula, row, column }) => {
    const taken = byRow.get(row + 1) ?? [];
    byRow.set(row + 1, taken);
    const cell = new AskingCell(row + 1, MAX_COLUMNS - taken.length, here(formula, column));
    taken.push(cell);
    return cell;
  });
  const asked = questions.map(({ formula }) => formula).join(' ');
  const worksheets = workbook.worksheets
    .filter((one) => one === sheet || asked.includes(one.name))
    .map((one) => viewOf(one, one === sheet ? byRow : new Map()));
  calculateFormulas({
    worksheets,
    getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
    definedNames: workbook.definedNames,
    properties: workbook.properties,
  });
  return cells.map(({ result }) => result);
}

class AskingCell implements CellLike {
  readonly type = KIND.formula;
  readonly model;
  readonly value;
  result: FormulaResultLike = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly formula: string,
  ) {
    this.model = { formula };
    this.value = { formula };
  }
}

/** `COLUMN()` means the cell that asks; `ROW()` is right by itself. */
function here(formula: string, column: number): string {
  return formula.replace(/\bCOLUMN\s*\(\s*\)/gi, String(column + 1));
}

function plain(cell: Cell): CellLike {
  const { row, col } = cell;
  const kind = isCovered(cell) ? KIND.covered : KIND.value;
  const read = readValue(cell);
  const value = read === '' && !cell.formula ? null : read;
  return { row: Number(row), col: Number(col), type: kind, model: {}, value, result: undefined };
}

function viewOf(sheet: Worksheet, asking: ReadonlyMap<number, readonly AskingCell[]>): WorksheetLike {
  const rowOf = (row: Row | undefined, number: number): RowLike => ({
    hidden: row?.hidden ?? false,
    eachCell: (...given: unknown[]) => {
      const visit = given.at(-1) as (cell: CellLike, column: number) => void;
      row?.eachCell({ includeEmpty: false }, (cell, column) => visit(plain(cell), column));
      for (const cell of asking.get(number) ?? []) visit(cell, cell.col);
    },
  });
  const find = (row: number, column: number): CellLike | undefined => {
    const cell = sheet.findRow(row)?.findCell(column);
    return asking.get(row)?.find(({ col }) => col === column) ?? (cell && plain(cell));
  };
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: { top: 1, left: 1, bottom: Math.max(sheet.rowCount, ...asking.keys()), right: MAX_COLUMNS },
    mergedRegions: sheet.mergedRegions,
    eachRow: (...given: unknown[]) => {
      const visit = given.at(-1) as (row: RowLike, number: number) => void;
      sheet.eachRow({ includeEmpty: false }, (row, number) => visit(rowOf(row, number), number));
      for (const number of asking.keys())
        if (!sheet.findRow(number)?.hasValues) visit(rowOf(sheet.findRow(number), number), number);
    },
    findCell: find,
    getCell: (row, column) =>
      find(row, column) ?? { row, col: column, type: 0, model: {}, value: null, result: undefined },
    getTables: () => sheet.getTables(),
  };
}

const REFERENCE = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi;

/** A formula as it reads so many rows further down and columns further right; references with `$` stay. */
export function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCE,
    (all: string, quoted: string | undefined, fixedColumn, name, fixedRow, number, at: number) => {
      // Part of a longer name, as the A1 in DATA1.
      if (quoted !== undefined || /[\w.]/.test(formula[at - 1] ?? '')) return all;
      const column = columnIndex(String(name)) + (fixedColumn ? 0 : columns);
      const row = Number(number) - 1 + (fixedRow ? 0 : rows);
      if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return '#REF!';
      return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
    },
  );
}
