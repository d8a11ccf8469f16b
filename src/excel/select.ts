import { toActionError } from './errors';

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

/** The cell the user has selected: the top left one of a range. */
export interface SelectedCell {
  readonly sheet: string;
  /** `B3` */
  readonly cell: string;
}

/**
 * Which cell the user has selected. One round trip.
 * @throws ExcelActionError
 */
export async function selectedCell(): Promise<SelectedCell> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address, worksheet/name');
      await context.sync();
      const [first = ''] = range.address.slice(range.address.lastIndexOf('!') + 1).split(':');
      return { sheet: range.worksheet.name, cell: first.replace(/\$/g, '') };
    });
  } catch (error) {
    throw toActionError(error);
  }
}
