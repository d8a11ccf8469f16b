import { isDateDisplayFormat, type Cell } from '@cj-tech-master/excelts';
import { areaAddress, cellAddress } from '../../core/cells/address';
import type { Host } from '../host';
import { formatOf, isCovered, readFormula, readText, readValue } from '../host/cells';
import { RichApiError } from '../host/errors';
import type { Book } from './book';
import { placedCharts } from './placedCharts';

/** The stand-in's workbook as the page sees it. */
export function hostBook(host: Host): Book {
  const { book } = host;
  const listeners = new Set<() => void>();
  let revision = 0;
  let version = 0;
  let { selection } = book;
  let announced = true;

  const announce = () => {
    announced = true;
    for (const listener of listeners) listener();
  };
  book.onChange(() => {
    revision += 1;
    if (book.selection === selection) version += 1;
    selection = book.selection;
    // An add-in's batch touches the workbook thousands of times; the page draws once after it.
    if (announced) queueMicrotask(announce);
    announced = false;
  });

  const cellAt = (sheet: string, row: number, column: number): Cell | undefined =>
    book.workbook
      .getWorksheet(sheet)
      ?.findRow(row + 1)
      ?.findCell(column + 1);

  return {
    name: book.name,
    sheets: () => book.sheets.map(({ sheet }) => sheet),
    activeSheet: () => book.active.sheet.name,
    selection: () => book.selection,
    valueAt: (sheet, row, column) => {
      const cell = cellAt(sheet, row, column);
      return cell ? readValue(cell) : null;
    },
    textAt: (sheet, row, column) => {
      const cell = cellAt(sheet, row, column);
      return cell && !isCovered(cell) ? readText(cell) : '';
    },
    contentAt: (sheet, row, column) => {
      const cell = cellAt(sheet, row, column);
      return cell ? contentOf(cell) : '';
    },
    charts: (sheet) => placedCharts(book, sheet),
    activate: (sheet) => host.activate(sheet),
    select: (area) => host.select(book.active.sheet.name, areaAddress(area)),
    type: (row, column, text) => {
      try {
        host.typeIntoCell(book.active.sheet.name, cellAddress(row, column), text);
        return true;
      } catch (error) {
        if (error instanceof RichApiError) return false;
        throw error;
      }
    },
    setEditing: (editing) => {
      book.cellEditMode = editing;
    },
    save: () => host.save(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: () => revision,
    version: () => version,
  };
}

/** A date is edited as it is shown, any other number as it is. */
function contentOf(cell: Cell): string {
  const content = readFormula(cell);
  if (typeof content === 'number' && isDateDisplayFormat(formatOf(cell))) return readText(cell);
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}
