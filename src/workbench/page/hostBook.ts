import { isDateDisplayFormat, type Cell } from '@cj-tech-master/excelts';
import { cellAddress } from '../../core/cells/address';
import type { Host } from '../host';
import { addressText, MAX_COLUMNS, MAX_ROWS } from '../host/area';
import { formatOf, isCovered, readFormula, readText, readValue } from '../host/cells';
import { conditionalLooks } from '../host/conditional-looks';
import { RichApiError } from '../host/errors';
import type { Restored } from '../host/history';
import { usedArea } from '../host/sheet-cells';
import type { Book, Refusal } from './book';
import { placedCharts } from './placedCharts';
import { scannableOf } from './reading/snapshot';
import { savedInto } from './saved';

const REFUSALS: Readonly<Partial<Record<RichApiError['code'], Refusal>>> = {
  AccessDenied: 'protected',
  InvalidArgument: 'formula',
  NotImplemented: 'notImitated',
  InvalidOperation: 'merged',
};

/**
 * The stand-in's workbook as the page sees it.
 * @param file as it was opened
 */
export function hostBook(host: Host, file: Uint8Array): Book {
  const { book } = host;
  const listeners = new Set<() => void>();
  const looks = conditionalLooks(book);
  let revision = 0;
  let savedEdits = book.edits;
  let announced = true;
  let used = { sheet: '', edits: -1, rows: 0, columns: 0 };

  const announce = () => {
    announced = true;
    for (const listener of listeners) listener();
  };
  const changed = () => {
    revision += 1;
    // An add-in's batch touches the workbook thousands of times; the page draws once after it.
    if (announced) queueMicrotask(announce);
    announced = false;
  };
  book.onChange(changed);

  const refusal = (action: () => void): Refusal | null => {
    try {
      action();
      return null;
    } catch (error) {
      if (error instanceof RichApiError) return REFUSALS[error.code] ?? 'protected';
      throw error;
    }
  };
  const shown = (step: Restored | null): string | null => {
    if (!step) return null;
    // The add-in may have hidden the sheet since.
    if (step.target.sheet.state === 'visible') book.select(step.target, step.area);
    return addressText(step.area);
  };
  const here = () => book.active.sheet.name;

  const cellAt = (sheet: string, row: number, column: number): Cell | undefined =>
    book.workbook
      .getWorksheet(sheet)
      ?.findRow(row + 1)
      ?.findCell(column + 1);

  return {
    name: book.name,
    sheets: () => book.sheets.map(({ sheet }) => sheet),
    activeSheet: here,
    selection: () => book.selection,
    selectedAreas: () => book.selectedAreas,
    usedSize: (sheet) => {
      if (used.sheet !== sheet || used.edits !== book.edits) {
        const target = book.find(sheet);
        const area = target && usedArea(target, true);
        used = { sheet, edits: book.edits, rows: (area?.bottom ?? -1) + 1, columns: (area?.right ?? -1) + 1 };
      }
      return used;
    },
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
    conditionalAt: (sheet, row, column) => {
      const target = book.find(sheet);
      return target && looks(target, row, column);
    },
    charts: (sheet) => placedCharts(book, sheet),
    scannable: () => scannableOf(book),
    activate: (sheet) => host.activate(sheet),
    select: (...areas) => host.select(here(), areas.map(addressText).join(',')),
    type: (row, column, text) => refusal(() => host.typeIntoCell(here(), cellAddress(row, column), text)),
    paste: (row, column, texts) => {
      const width = Math.max(0, ...texts.map((line) => line.length));
      if (row + texts.length > MAX_ROWS || column + width > MAX_COLUMNS) return 'outside';
      return refusal(() => host.enter(here(), cellAddress(row, column), texts));
    },
    clear: () => refusal(() => host.clearContents(here(), book.selectedAreas.map(addressText).join(','))),
    undo: () => shown(host.undo()),
    redo: () => shown(host.redo()),
    canUndo: () => book.history.canUndo,
    canRedo: () => book.history.canRedo,
    setEditing: (editing) => {
      book.cellEditMode = editing;
    },
    save: async () => {
      const { edits } = book;
      const written = await savedInto(file, host);
      return {
        ...written,
        taken: () => {
          savedEdits = edits;
          changed();
        },
      };
    },
    unsaved: () => book.edits !== savedEdits,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: () => revision,
    version: () => book.edits,
  };
}

/** A date is edited as it is shown, any other number as it is. */
function contentOf(cell: Cell): string {
  const content = readFormula(cell);
  if (typeof content === 'number' && isDateDisplayFormat(formatOf(cell))) return readText(cell);
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}
