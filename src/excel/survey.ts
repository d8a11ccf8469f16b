import { MOST_ROWS } from '../core/cells/address';
import { sheetNameKey } from '../core/cells/sheet-name';
import { withNotes } from '../core/report/notes';
import type { ReportPlan, ReportSheet } from '../core/report/plan';
import { askEach } from './ask-each';
import { fromA1, readEarlier, type EarlierSheet } from './earlier';
import { ExcelActionError } from './errors';
import { freeSheetName, REPORT_KEY } from './report-sheets';
import { plannedTables, type PlannedTable } from './tables';

/** Where one sheet of the plan goes: a sheet of an earlier run, or a new one under a free name. */
export interface Destination {
  /** With the notes of the earlier run. */
  readonly plan: ReportSheet;
  readonly name: string;
  readonly earlier: EarlierSheet | null;
  /** The tables of the plan, and which of the earlier run they are written into. */
  readonly tables: readonly PlannedTable[];
  /** The sheet of the earlier run; a proxy, good for the same run of Excel only. */
  readonly standing: Excel.Worksheet | null;
}

/** The workbook as it was before anything was written. */
export interface Survey {
  readonly destinations: readonly Destination[];
  /** Names of the user's tables and of the defined names, in lower case. */
  readonly takenTableNames: ReadonlySet<string>;
  readonly readOnly: boolean;
}

/**
 * Two round trips, where a report already stands a third for its contents (more for large ones). Nothing is written.
 * @throws ExcelActionError where it is already clear that the report cannot be written
 */
export async function survey(context: Excel.RequestContext, plan: ReportPlan): Promise<Survey> {
  requireRoom(plan);
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id, items/name, items/visibility');
  workbook.names.load('items/name');
  await context.sync();

  const sheets = await askEach(context, workbook.worksheets.items, (sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(REPORT_KEY);
    mark.load('value');
    sheet.protection.load('protected');
    sheet.tables.load('items/name, items/style, items/showTotals');
    sheet.charts.load('items/id');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount');
    return { sheet, mark, used };
  });
  // Sheets without cells have names too.
  const taken = new Set(workbook.worksheets.items.map(({ name }) => sheetNameKey(name)));
  requireSources(plan, taken);

  const found = plan.sheets.map((sheetPlan) => {
    // A user may have kept a copy of a report sheet, mark and all: the one with the wished name is rebuilt.
    const ours = sheets.filter(({ mark }) => !mark.isNullObject && mark.value === sheetPlan.key);
    const earlier = ours.find(({ sheet }) => sheet.name === sheetPlan.name) ?? ours[0];
    if (earlier)
      return { plan: sheetPlan, name: earlier.sheet.name, sheet: earlier.sheet, used: earlier.used };
    const name = freeSheetName(sheetPlan.name, taken);
    taken.add(sheetNameKey(name));
    return { plan: sheetPlan, name, sheet: null, used: null };
  });

  if (workbook.protection.protected && found.some(({ sheet }) => sheet === null)) {
    throw new ExcelActionError('protectedWorkbook', 'The structure of the workbook is protected.');
  }
  const locked = found.find(({ sheet }) => sheet?.protection.protected);
  if (locked) throw new ExcelActionError('protectedSheet', `${locked.name} is protected.`);

  const rebuilt = found.flatMap(({ sheet, used }) => (sheet ? [{ sheet, used }] : []));
  const earlier = await readEarlier(context, rebuilt);
  const users = sheets.filter(({ sheet }) => rebuilt.every((one) => one.sheet !== sheet));
  return {
    destinations: found.map(({ plan: sheetPlan, name, sheet }) => {
      const record = (sheet && earlier.get(sheet.name)) ?? null;
      const noted = record?.contents ? withNotes(sheetPlan, fromA1(record.contents)) : sheetPlan;
      const tables = plannedTables(noted, record);
      return { plan: noted, name, earlier: record, tables, standing: sheet };
    }),
    takenTableNames: new Set(
      [
        ...users.flatMap(({ sheet }) => sheet.tables.items.map((table) => table.name)),
        ...workbook.names.items.map((item) => item.name),
      ].map((name) => name.toLowerCase()),
    ),
    readOnly: workbook.readOnly,
  };
}

/** Excel would stop at its last row, with the report half written. */
function requireRoom({ sheets }: ReportPlan): void {
  const long = sheets.find(({ rows }) => rows.length > MOST_ROWS);
  if (long) throw new ExcelActionError('tooLarge', `${long.name} would have ${long.rows.length} rows.`);
}

/** Sheets of the user the report refers to. */
export function sourcesOf(plans: readonly ReportSheet[]): ReadonlySet<string> {
  const cells = plans.flatMap(({ rows }) => rows.flat());
  return new Set(
    cells.flatMap((cell) =>
      (cell?.kind === 'text' || cell?.kind === 'number') && cell.link ? [cell.link.sheet] : [],
    ),
  );
}

/** A source sheet that was renamed or deleted since the scan would make Excel refuse the formulas halfway. */
function requireSources(plan: ReportPlan, present: ReadonlySet<string>): void {
  const gone = [...sourcesOf(plan.sheets)].find((name) => !present.has(sheetNameKey(name)));
  if (gone !== undefined) throw new ExcelActionError('sheetGone', `${gone} is no longer in the workbook.`);
}
