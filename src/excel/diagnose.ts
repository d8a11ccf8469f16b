import { toActionError } from './errors';
import { within } from './patience';
import { bandsOf, placed, PROBES, type Probe } from './probes';
import { OWN_KEY, OWN_NAMESPACE } from './probes-of-objects';
import { DIAGNOSIS_KEY, readMarks, REPORT_KEY } from './report-sheets';

/** How long, in milliseconds, Excel may take for one probe. */
const PROBE_MS = 15_000;

export interface ProbeAnswer {
  readonly id: string;
  readonly expected: string;
  /** What Excel answered; its error code where it refused. */
  readonly got: string;
  readonly milliseconds: number;
}

export interface Diagnosis {
  /** Build, platform, languages and requirement sets of the host, as far as it tells them. */
  readonly host: readonly string[];
  readonly answers: readonly ProbeAnswer[];
  /** A chart and cells as PNG pictures (Base64); null where the host draws none. */
  readonly pictures: { readonly chart: string | null; readonly cells: string | null };
  /** Nothing the diagnosis made is left in the workbook. */
  readonly cleanedUp: boolean;
}

/** Where a diagnosis keeps its time and its probes; tests give others. */
export interface DiagnoseOptions {
  readonly now: () => number;
  readonly probes?: readonly Probe[];
  readonly probeWithin?: number;
}

/**
 * Asks Excel what the product takes for granted of it, on a sheet of its own, and deletes what it made, also after a failure.
 * Nothing of the user's workbook is read but which of its sheets carry our mark. Adding and deleting a sheet empties Excel's undo
 * stack, so that it is done only where the user asks for it.
 * @throws ExcelActionError where not even a sheet can be added
 */
export async function diagnose({
  now,
  probes = PROBES,
  probeWithin = PROBE_MS,
}: DiagnoseOptions): Promise<Diagnosis> {
  const own = new Set<string>();
  try {
    const sheetId = await within(addSheet(own), probeWithin);
    const bands = bandsOf(probes);
    const answers: ProbeAnswer[] = [];
    for (const [i, probe] of probes.entries()) {
      const start = now();
      const got = await within(answerOf(probe, bands[i] ?? 0, sheetId), probeWithin).catch(codeOf);
      answers.push({
        id: probe.id,
        expected: probe.expected,
        got,
        milliseconds: Math.round(now() - start),
      });
    }
    const pictures = {
      chart: await within(picture(chartPicture), probeWithin).catch(() => null),
      cells: await within(picture(cellsPicture), probeWithin).catch(() => null),
    };
    return { host: hostLines(), answers, pictures, cleanedUp: await cleanUp(own, probeWithin) };
  } catch (error) {
    await cleanUp(own, probeWithin);
    throw toActionError(error);
  }

  /** A picture of the first thing on a sheet of ours. */
  async function picture(draw: (sheet: Excel.Worksheet) => OfficeExtension.ClientResult<string>) {
    const id = await addSheet(own);
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.getRange('A1:B3').values = [
        ['年度', '実績'],
        ['R5', 8],
        ['R6', 11],
      ];
      const drawn = draw(sheet);
      await context.sync();
      return drawn.value;
    });
  }
}

function chartPicture(sheet: Excel.Worksheet): OfficeExtension.ClientResult<string> {
  return sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns').getImage(300);
}

function cellsPicture(sheet: Excel.Worksheet): OfficeExtension.ClientResult<string> {
  return sheet.getRange('A1:B3').getImage();
}

/** Excel names it, so that no name of the user has to be asked for. */
async function addSheet(own: Set<string>): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = marked(context.workbook.worksheets.add());
    sheet.load('id');
    await context.sync();
    own.add(sheet.id);
    return sheet.id;
  });
}

/** Marked along with the adding: whatever comes then, it is found again. */
function marked(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.customProperties.add(REPORT_KEY, DIAGNOSIS_KEY);
  return sheet;
}

async function answerOf(probe: Probe, top: number, sheetId: string): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(sheetId);
    return probe.ask({
      context,
      sheet,
      ...placed(top, sheet),
      addSheet: (name) => marked(worksheets.add(name)),
    });
  });
}

/** The code of Excel's refusal; the message where it is no refusal of Excel. */
function codeOf(error: unknown): string {
  const { message } = toActionError(error);
  return /^(\w+): /.exec(message)?.[1] ?? message;
}

/**
 * Deletes the sheets of the diagnosis, whatever happened before: those known by their ids, and those that carry its mark, also
 * of a diagnosis that was broken off.
 * @returns whether none is left
 */
async function cleanUp(own: ReadonlySet<string>, milliseconds: number): Promise<boolean> {
  const deleting = Excel.run({ delayForCellEdit: true }, async (context) => {
    for (const sheet of await sheetsOfOurs(context, own)) sheet.delete();
    await dropKept(context);
    return (await sheetsOfOurs(context, own)).length === 0;
  });
  return within(deleting, milliseconds).catch(() => false);
}

/** What probes put beside the sheets, where one was broken off before it took that away itself. */
async function dropKept(context: Excel.RequestContext): Promise<void> {
  const { settings, customXmlParts } = context.workbook;
  const setting = settings.getItemOrNullObject(OWN_KEY);
  customXmlParts.load('items/id, items/namespaceUri');
  await context.sync();
  if (!setting.isNullObject) setting.delete();
  for (const part of customXmlParts.items) if (part.namespaceUri === OWN_NAMESPACE) part.delete();
  await context.sync();
}

async function sheetsOfOurs(
  context: Excel.RequestContext,
  own: ReadonlySet<string>,
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  const found = await readMarks(context, worksheets.items);
  return found
    .filter(({ sheet, key }) => key === DIAGNOSIS_KEY || own.has(sheet.id))
    .map(({ sheet }) => sheet);
}

const SETS: readonly (readonly [name: string, versions: readonly string[]])[] = [
  ['ExcelApi', Array.from({ length: 20 }, (_, i) => `1.${i + 1}`)],
  ['SharedRuntime', ['1.1', '1.2']],
  ['CustomFunctionsRuntime', ['1.1', '1.2', '1.3', '1.4']],
];

function hostLines(): string[] {
  const { diagnostics, requirements, displayLanguage, contentLanguage } = Office.context;
  const highest = SETS.map(([name, versions]) => {
    const version = [...versions].reverse().find((one) => requirements.isSetSupported(name, one));
    return `${name} ${version ?? 'none'}`;
  });
  return [
    `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`,
    `${displayLanguage}, ${contentLanguage}`,
    highest.join(', '),
  ];
}

/** Lines a person can send: a head, one per probe, an end. At most 60. */
export function diagnosisLines({ host, answers, pictures, cleanedUp }: Diagnosis): string[] {
  const asExpected = answers.filter(({ got, expected }) => got === expected).length;
  const size = (base64: string | null): string =>
    base64 === null ? 'none' : `${Math.round((base64.length * 3) / 4 / 1024)} kB`;
  return [
    `KPI diagnosis: ${asExpected} of ${answers.length} as expected | ${host.join(' | ')}`,
    ...answers.map(({ id, got, expected, milliseconds }) =>
      got === expected
        ? `ok ${id} ${milliseconds} ms`
        : `DIFF ${id} ${milliseconds} ms got ${JSON.stringify(shortened(got))} expected ${JSON.stringify(expected)}`,
    ),
    `pictures: chart ${size(pictures.chart)}, cells ${size(pictures.cells)}`,
    cleanedUp ? 'cleaned up' : 'NOT cleaned up: delete the sheets it left by hand',
  ];
}

const LONGEST_ANSWER = 200;

function shortened(text: string): string {
  return text.length > LONGEST_ANSWER ? `${text.slice(0, LONGEST_ANSWER)}…` : text;
}
