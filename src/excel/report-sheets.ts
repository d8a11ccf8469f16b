import { sheetNameKey } from '../core/cells/sheet-name';
import { askEach } from './ask-each';

/** Worksheet custom property that marks a sheet as ours; its value is the sheet's key in the report plan. */
export const REPORT_KEY = 'kpiReportSheet';

/** Worksheet custom property of a sheet that was added for a report: which run added it. Undoing deletes its own sheets by it. */
export const RUN_KEY = 'kpiReportRun';

/** The mark of a sheet of the diagnosis: no scan reads it, no change of it counts as the user's, and it is no report. */
export const DIAGNOSIS_KEY = 'diagnosis';

/** A sheet of the workbook and, where it belongs to a report, the key it is marked with. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly key: string | null;
}

/** The sheets with their marks, in the same order, without those that hold no cells. One round trip. */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<MarkedSheet[]> {
  const asked = await askEach(context, sheets, (sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(REPORT_KEY);
    mark.load('value');
    return { sheet, mark };
  });
  return asked.map(({ sheet, mark }) => ({ sheet, key: mark.isNullObject ? null : mark.value }));
}

/** Excel's limit for sheet names. */
const LONGEST_NAME = 31;

/**
 * The wished name, or the first free variant of it: `サマリー`, `サマリー (2)` … at most 31 characters long.
 * @param taken keys of names (`sheetNameKey`)
 */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  const base = wished.slice(0, LONGEST_NAME);
  if (!taken.has(sheetNameKey(base))) return base;
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const name = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(sheetNameKey(name))) return name;
  }
}

/**
 * The wished table name or the first free variant, `KPI_LIST_2` …; table names and defined names of a workbook
 * share one space.
 * @param taken names in lower case
 */
export function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wished : `${wished}_${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
