import type { Area } from '../core/cells/snapshot';
import { toActionError } from './errors';
import { listen } from './listen';

/**
 * Shows a cell to the user: its sheet is activated and the cell selected. One round trip.
 * @param cell `B3`, or a rectangle such as `B3:D9`
 * @throws ExcelActionError `sheetGone` where the sheet is no longer there
 */
export async function selectCell(sheetName: string, cell: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    });
  } catch (error) {
    throw toActionError(error);
  }
}

/** The cells the user has selected. */
export interface SelectedRange {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Which cells the user has selected. One round trip.
 * @throws ExcelActionError `noRange` where it is not one rectangle of cells: a chart, or several areas
 */
export async function selectedRange(): Promise<SelectedRange> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('rowIndex, columnIndex, rowCount, columnCount, worksheet/name');
      await context.sync();
      const { rowIndex: top, columnIndex: left } = range;
      return {
        sheet: range.worksheet.name,
        area: { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 },
      };
    });
  } catch (error) {
    throw toActionError(error);
  }
}

/**
 * Tells what is selected now and after every change of the selection or of the sheet in front: each sheet keeps a
 * selection of its own, and showing another one changes none of them. Whoever holds an arrow key down moves faster than
 * Excel answers: moves in the meantime are asked about once.
 * @param onSelected null where it is not one rectangle of cells
 * @returns what ends it; it rejects where Excel does not answer any more
 * @throws ExcelActionError where Excel takes no handler
 */
export async function watchSelection(
  onSelected: (range: SelectedRange | null) => void,
): Promise<() => Promise<void>> {
  let asking = false;
  let moved = false;
  const tell = async (): Promise<void> => {
    moved = true;
    if (asking) return;
    asking = true;
    while (moved) {
      moved = false;
      // What cannot be told now is told with the next move; nothing but a hint depends on it.
      onSelected(await selectedRange().catch(() => null));
    }
    asking = false;
  };
  const end = await listen(({ onSelectionChanged, worksheets }) => [
    onSelectionChanged.add(tell),
    worksheets.onActivated.add(tell),
  ]);
  void tell();
  return end;
}
