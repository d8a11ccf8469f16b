import { quoteSheetName } from '../core/cells/address';
import type { ReportPlan, ReportSheet } from '../core/report/plan';
import { sizeSteps, contentSteps, linkSteps, lookSteps, numberFormatSteps, type SheetTokens } from './cells';
import { chartStep } from './charts';
import { putBack, takeFormulas, type EarlierSheet } from './earlier';
import { ExcelActionError, toActionError } from './errors';
import { pageStep } from './page';
import { REPORT_KEY } from './report-sheets';
import { CALL_BYTES, packed, type Step } from './steps';
import { survey, type Destination, type Survey } from './survey';
import { tableSteps } from './tables';

export interface CarriedOut {
  /** The report's sheets in tab order, with the names they really got. */
  readonly sheets: readonly { readonly key: ReportSheet['key']; readonly name: string }[];
}

/**
 * Inserts the report, or rebuilds it in place where it already stands. Only sheets that carry our mark are
 * written to; a wished name that a sheet of the user has is avoided (`サマリー (2)`).
 *
 * All or nothing. First everything is looked at that could stand in the way; then the whole report goes to Excel
 * in one request (several only above 3 MB), so that a busy, protected or lost Excel refuses all of it. Where Excel
 * stops inside a request, the sheets added by this run are deleted, and a report that was being rebuilt gets its
 * former cells, number formats, tables and charts back; its colours and widths are changed last and may already be
 * those of the new report. Where Excel refuses the undoing too, the error says so.
 *
 * A rebuild neither deletes nor renames a sheet: either would empty the user's undo stack in Excel, and deleting
 * would break formulas that refer to the report.
 * @throws ExcelActionError
 */
export async function carryOut(plan: ReportPlan): Promise<CarriedOut> {
  let before: Survey | null = null;
  try {
    return await Excel.run(async (context) => {
      const found = await survey(context, plan);
      before = found;
      await write(context, found);
      return { sheets: found.destinations.map(({ plan: { key }, name }) => ({ key, name })) };
    });
  } catch (error) {
    if (before === null) throw toActionError(error);
    throw await undone(toActionError(error, deniedBy(before)), before);
  }
}

/** Protection was looked at before writing; what is left is a workbook opened for reading. */
function deniedBy(before: Survey): 'readOnly' | 'protectedWorkbook' | 'protectedSheet' {
  if (before.readOnly) return 'readOnly';
  return before.destinations.some(({ earlier }) => earlier === null) ? 'protectedWorkbook' : 'protectedSheet';
}

/** The error to report once the run is undone. */
async function undone(error: ExcelActionError, { destinations }: Survey): Promise<ExcelActionError> {
  const added = destinations.filter(({ earlier }) => earlier === null).map(({ name }) => name);
  const earlier = destinations.flatMap((one): EarlierSheet[] => (one.earlier ? [one.earlier] : []));
  try {
    await putBack(added, earlier);
    return error;
  } catch (second) {
    const names = destinations.map(({ name }) => name).join(', ');
    const why = toActionError(second).message;
    return new ExcelActionError(error.code, `${error.message} Not undone (${names}): ${why}`);
  }
}

interface Target extends Destination {
  readonly sheet: Excel.Worksheet;
}

async function write(
  context: Excel.RequestContext,
  { destinations, takenTableNames }: Survey,
): Promise<void> {
  const { workbook } = context;
  const targets = destinations.map((destination): Target => {
    const { name, plan, standing } = destination;
    if (standing) return { ...destination, sheet: standing };
    const sheet = workbook.worksheets.add(name);
    // Marked at once: whatever happens now, the sheet can be told from the user's.
    sheet.customProperties.add(REPORT_KEY, plan.key);
    return { ...destination, sheet };
  });
  const tokens: SheetTokens = new Map(destinations.map(({ plan, name }) => [plan.key, quoteSheetName(name)]));
  const tableNames = new Set(takenTableNames);
  const steps: Step[] = [
    ...targets.flatMap(emptied),
    ...targets.flatMap(({ sheet, plan }) => contentSteps(sheet, plan, tokens)),
    ...targets.flatMap(({ sheet, plan }) => tableSteps(sheet, plan, tableNames)),
    ...targets.flatMap(({ sheet, plan }) => plan.charts.map((chart) => chartStep(sheet, chart))),
    ...targets.flatMap(dressed),
    ...targets.flatMap(withoutEarlierCharts),
    ...shown(targets),
  ];
  for (const request of packed(steps)) {
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { ask } of request) ask();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one trip per payload budget
    await context.sync();
  }
}

/** Contents and tables of an earlier run go before the new ones come; fonts and fills stay until those are in. */
function emptied({ sheet, earlier, plan }: Target): Step[] {
  if (!earlier) return [];
  return [
    ...earlier.tables.map(({ name }): Step => {
      return { bytes: CALL_BYTES, ask: () => sheet.tables.getItem(name).convertToRange() };
    }),
    {
      bytes: 2 * CALL_BYTES,
      ask: () => {
        sheet.getRange().clear('Contents');
        takeFormulas(
          sheet.getRangeByIndexes(
            0,
            0,
            Math.max(1, plan.rows.length),
            Math.max(1, ...plan.rows.map((row) => row.length)),
          ),
        );
      },
    },
  ];
}

function dressed({ sheet, plan, earlier }: Target): Step[] {
  const clear = (what: 'Formats' | 'Hyperlinks'): Step => {
    return { bytes: CALL_BYTES, ask: () => sheet.getRange().clear(what) };
  };
  return [
    ...(earlier ? [clear('Hyperlinks'), clear('Formats')] : []),
    ...linkSteps(sheet, plan),
    ...numberFormatSteps(sheet, plan),
    ...lookSteps(sheet, plan),
    ...sizeSteps(sheet, plan),
    pageStep(sheet, plan),
  ];
}

function withoutEarlierCharts({ standing }: Target): Step[] {
  return (standing?.charts.items ?? []).map((chart): Step => {
    return { bytes: CALL_BYTES, ask: () => chart.delete() };
  });
}

/** The first sheet comes to the front, also where the user had hidden it. */
function shown(targets: readonly Target[]): Step[] {
  return targets.slice(0, 1).map(({ sheet, standing }): Step => {
    const isHidden = standing !== null && standing.visibility !== 'Visible';
    return {
      bytes: 2 * CALL_BYTES,
      ask: () => {
        if (isHidden) sheet.visibility = 'Visible';
        sheet.activate();
      },
    };
  });
}
