import { quoteSheetName } from '../core/cells/address';
import type { ReportPlan, ReportSheet } from '../core/report/plan';
import { contentSteps, linkSteps, numberFormatSteps, sizeSteps, widthOf, type SheetTokens } from './cells';
import { drawCharts } from './charts';
import { addComfort, askComfort, COMFORTS, type Comfort, type Furnished } from './comfort';
import { dropCharts, putBack, takeFormulas, type EarlierSheet } from './earlier';
import { ExcelActionError, toActionError } from './errors';
import { liveLookSteps, lookSteps } from './looks';
import { requireGoing, unlessCancelled, within } from './patience';
import { REPORT_KEY, RUN_KEY } from './report-sheets';
import { CALL_BYTES, packed, type Step } from './steps';
import { sourcesOf, survey, type Destination, type Survey } from './survey';
import { convertedTables, emptySheet, tableSteps } from './tables';

export interface CarriedOut {
  /** The report's sheets in tab order, with the names they really got. */
  readonly sheets: readonly { readonly key: ReportSheet['key']; readonly name: string }[];
  /** What Excel refused of what a report can do without. */
  readonly without: readonly Comfort[];
  /** Tables of the earlier report that could not stay tables: formulas that named them hold fixed addresses now. */
  readonly converted: readonly string[];
}

export interface CarryOutOptions {
  /** Cancels: what was written by then is undone. */
  readonly signal?: AbortSignal;
  /** How long, in milliseconds, Excel may take to undo a run that failed. */
  readonly undoWithin?: number;
}

/** Undoing takes one or two round trips; a user who cancelled should not wait for an Excel that is gone. */
const UNDO_MS = 10_000;

/**
 * Inserts the report, or rebuilds it in place where it already stands. Only sheets that carry our mark are
 * written to; a wished name that a sheet of the user has is avoided (`サマリー (2)`).
 *
 * All or nothing. First everything is looked at that could stand in the way; then its cells go to Excel
 * in one request (several only above 3 MB), so that a busy, protected or lost Excel refuses all of it, and its charts in
 * the next. Where Excel stops inside a request, the sheets added by this run are deleted, and a report that was being
 * rebuilt gets its former cells, number formats, tables and charts back; its colours and widths may already be those of the
 * new report. The same holds where the user cancels. Where Excel refuses the undoing too, or does not answer any more, the
 * error is `notUndone`. When all that stands the charts of an earlier report are deleted, and what a
 * report can do without is added: a failure there undoes nothing, both are tried once more, each by itself.
 *
 * A rebuild neither deletes nor renames a sheet: either would empty the user's undo stack in Excel, and deleting
 * would break formulas that refer to the report.
 * @throws ExcelActionError
 */
export async function carryOut(
  plan: ReportPlan,
  { signal, undoWithin = UNDO_MS }: CarryOutOptions = {},
): Promise<CarriedOut> {
  const run: Run = { id: newRunId(), before: null, isWritten: false };

  const running = Excel.run(async (context) => {
    const found = await survey(context, plan);
    requireGoing(signal);
    run.before = found;
    const targets = await write(context, found, run.id, signal);
    run.isWritten = true;
    await finish(context, targets);
    return carriedOut(found, []);
  });
  try {
    return await unlessCancelled(running, signal);
  } catch (error) {
    if (run.before === null) throw toActionError(error);
    const known = toActionError(error, deniedBy(run.before));
    if (!run.isWritten) throw await undone(known, run.id, run.before, undoWithin);
    await finishAgain(known, run.before, undoWithin);
    return carriedOut(run.before, await furnishAgain(known, run.before, undoWithin));
  }
}

/** How far a run has come. */
interface Run {
  /** Marks the sheets it adds. */
  readonly id: string;
  before: Survey | null;
  /** The whole report stands; only charts of the earlier one may be left beside the new ones. */
  isWritten: boolean;
}

function carriedOut({ destinations }: Survey, without: readonly Comfort[]): CarriedOut {
  return {
    sheets: destinations.map(({ plan: { key }, name }) => ({ key, name })),
    without,
    converted: destinations.flatMap(({ tables, earlier }) => convertedTables(tables, earlier)),
  };
}

/** Of two panes in one workbook no two runs have the same. */
function newRunId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** Protection was looked at before writing; what is left is a workbook opened for reading. */
function deniedBy(before: Survey): 'readOnly' | 'protectedWorkbook' | 'protectedSheet' {
  if (before.readOnly) return 'readOnly';
  return before.destinations.some(({ earlier }) => earlier === null) ? 'protectedWorkbook' : 'protectedSheet';
}

function earlierOf(destinations: readonly Destination[]): EarlierSheet[] {
  return destinations.flatMap(({ earlier }) => earlier ?? []);
}

/** The error to report once the run is undone. */
async function undone(
  error: ExcelActionError,
  run: string,
  { destinations }: Survey,
  undoWithin: number,
): Promise<ExcelActionError> {
  const rebuilt = destinations.flatMap(({ earlier, tables }) =>
    earlier
      ? [{ record: earlier, keeps: new Set(tables.flatMap(({ standing }) => standing?.name ?? [])) }]
      : [],
  );
  try {
    await within(putBack({ run, rebuilt }), undoWithin);
    return error;
  } catch (second) {
    const names = destinations.map(({ name }) => name).join(', ');
    const why = toActionError(second).message;
    return new ExcelActionError('notUndone', `${error.message} Not undone (${names}): ${why}`);
  }
}

interface Target extends Destination {
  readonly sheet: Excel.Worksheet;
}

async function write(
  context: Excel.RequestContext,
  { destinations, takenTableNames }: Survey,
  run: string,
  signal: AbortSignal | undefined,
): Promise<Target[]> {
  const { workbook } = context;
  // A source that was deleted or renamed since it was looked for refuses the whole request, before #REF! is written.
  for (const source of sourcesOf(destinations.map(({ plan }) => plan)))
    workbook.worksheets.getItem(source).load('id');
  const targets = destinations.map((destination): Target => {
    const { name, plan, standing } = destination;
    if (standing) return { ...destination, sheet: standing };
    const sheet = workbook.worksheets.add(name);
    // Marked at once: whatever happens now, the sheet can be told from the user's.
    sheet.customProperties.add(REPORT_KEY, plan.key);
    sheet.customProperties.add(RUN_KEY, run);
    return { ...destination, sheet };
  });
  const tokens: SheetTokens = new Map(destinations.map(({ plan, name }) => [plan.key, quoteSheetName(name)]));
  const tableNames = new Set(takenTableNames);
  const steps: Step[] = [
    ...targets.flatMap(emptied),
    ...targets.flatMap(({ sheet, plan }) => contentSteps(sheet, plan, tokens)),
    ...targets.flatMap(({ sheet, tables }) => tableSteps(sheet, tables, tableNames)),
    ...targets.flatMap(dressed),
  ];
  for (const request of packed(steps)) {
    requireGoing(signal);
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { ask } of request) ask();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one trip per payload budget
    await context.sync();
  }
  await drawCharts(context, targets, tokens, () => requireGoing(signal));
  return targets;
}

/**
 * Charts of an earlier run cannot be brought back once they are deleted, so they go in a last request, when everything
 * else stands; and with them comes what the report can do without.
 */
async function finish(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const { standing } of targets) for (const chart of standing?.charts.items ?? []) chart.delete();
  askComfort(targets.map(furnished));
  await context.sync();
}

/** The report stands, so that it is not undone where the last request failed: what is left is done once more. */
async function finishAgain(error: ExcelActionError, before: Survey, undoWithin: number): Promise<void> {
  const { destinations } = before;
  const earlier = earlierOf(destinations);
  if (earlier.length === 0) return;
  try {
    await within(dropCharts(earlier), undoWithin);
  } catch (second) {
    const names = destinations.map(({ name }) => name).join(', ');
    const why = toActionError(second).message;
    throw new ExcelActionError('notUndone', `${error.message} Charts left (${names}): ${why}`);
  }
}

function furnished({ sheet, plan, standing }: Target): Furnished {
  return { sheet, plan, isHidden: standing !== null && standing.visibility !== 'Visible' };
}

/** What a report can do without, in a run of its own. Nobody who cancelled waits for it. */
async function furnishAgain(
  error: ExcelActionError,
  { destinations }: Survey,
  undoWithin: number,
): Promise<readonly Comfort[]> {
  if (error.code === 'cancelled') return COMFORTS;
  const furnishing = Excel.run({ delayForCellEdit: true }, (context) =>
    addComfort(
      context,
      destinations.map((one) => furnished({ ...one, sheet: context.workbook.worksheets.getItem(one.name) })),
    ),
  );
  return within(furnishing, undoWithin).catch(() => COMFORTS);
}

/** Contents and tables of an earlier run go before the new ones come; fonts and fills stay until those are in. */
function emptied({ sheet, earlier, tables, plan }: Target): Step[] {
  if (!earlier) return [];
  const kept = tables.flatMap(({ standing, area }) => (standing ? [{ standing, area }] : []));
  return [
    ...convertedTables(tables, earlier).map((name): Step => {
      return { bytes: CALL_BYTES, ask: () => sheet.tables.getItem(name).convertToRange() };
    }),
    ...kept
      .filter(({ standing }) => standing.isFiltered)
      .map(({ standing: { name } }): Step => {
        return { bytes: CALL_BYTES, ask: () => sheet.tables.getItem(name).autoFilter.clearCriteria() };
      }),
    {
      bytes: (4 + 3 * kept.length) * CALL_BYTES,
      ask: () => {
        // Cells the user merged would keep what is written into all but the first of them out.
        sheet.getRange().unmerge();
        emptySheet(
          sheet,
          kept.map(({ area }) => area),
        );
        // Rows a filter or the user hid would hide other rows of the new report.
        sheet.getRange().rowHidden = false;
        takeFormulas(sheet.getRangeByIndexes(0, 0, Math.max(1, plan.rows.length), widthOf(plan)));
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
    ...liveLookSteps(sheet, plan, earlier !== null),
    ...sizeSteps(sheet, plan),
  ];
}
