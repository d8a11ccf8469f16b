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
