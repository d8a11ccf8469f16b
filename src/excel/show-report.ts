import type { SheetKey } from '../core/report/plan';
import { toActionError } from './errors';
import { DIAGNOSIS_KEY, readMarks, type MarkedSheet } from './report-sheets';

/**
 * Whether a report stands in the workbook, told by the marks of its sheets. Two round trips.
 * @throws ExcelActionError
 */
export function reportStands(): Promise<boolean> {
  return withMarks((sheets) =>
    Promise.resolve(sheets.some(({ key }) => key !== null && key !== DIAGNOSIS_KEY)),
  );
}

/**
 * Brings a sheet of the report to the front, also where the user renamed or hid it. Three round trips.
 * @param names its usual names: of several copies the one that still has one of them is shown
 * @returns false where the workbook has no such sheet
 * @throws ExcelActionError
 */
export function showReportSheet(wanted: SheetKey, names: readonly string[]): Promise<boolean> {
  return withMarks(async (sheets, context) => {
    const ours = sheets.filter(({ key }) => key === wanted).map(({ sheet }) => sheet);
    const shown = ours.find(({ name }) => names.includes(name)) ?? ours[0];
    if (!shown) return false;
    if (shown.visibility !== 'Visible') shown.visibility = 'Visible';
    shown.activate();
    await context.sync();
    return true;
  });
}

async function withMarks<T>(
  action: (sheets: readonly MarkedSheet[], context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/visibility');
      await context.sync();
      return action(await readMarks(context, worksheets.items), context);
    });
  } catch (error) {
    throw toActionError(error);
  }
}
