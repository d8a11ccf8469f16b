import { buildReport } from '../../core/report/build';
import { scanWorkbook } from '../../core/scan';
import { carryOut, ExcelActionError } from '../../excel';
import { REPORT_KEY } from '../../excel/report-sheets';
import { WorkbookOpenError } from '../../files/package/open-error';
import { addReport, lightCopy, PackageWriteError } from '../../files/write';
import { openHost } from '../host';
import { extensionOf, requireOutput, writeOutput } from './files';
import type { InsertOptions } from './options';
import { readFileForScan, type Read } from './read';
import { Refusal } from './refusal';
import { requireContent } from './run';
import { openInStandIn } from './stand-in';

/**
 * `insert IN.xlsx OUT.xlsx [options]`: a copy of the workbook with the report added to its package. The report is made in
 * the stand-in over a plain copy; what else the workbook holds is carried over byte by byte. Nothing is written where
 * anything fails.
 * @throws Refusal
 */
export async function insert(input: string, output: string, options: InsertOptions): Promise<void> {
  await requireOutput(output, input, extensionOf(input));
  const read = await readFileForScan(input, options);
  await writeOutput(output, await withReport(input, read, options, new Date()));
}

/**
 * A workbook with its report, as the bytes of a file.
 * @param path for refusals
 * @param now when the report is made, as it says of itself
 * @throws Refusal
 */
export async function withReport(
  path: string,
  { bytes, file, snapshot, profile, rules }: Read,
  { locale, sheets, scope }: Pick<InsertOptions, 'locale' | 'sheets' | 'scope'>,
  now: Date,
): Promise<Uint8Array> {
  const result = scanWorkbook(snapshot, profile, rules);
  requireContent(path, result);
  const plan = buildReport(result, snapshot, { locale, now, rules, scope, ...(sheets ? { sheets } : {}) });
  return refusing(path, async () => {
    const host = await openHost(lightCopy(bytes, file, REPORT_KEY), { name: snapshot.name });
    openInStandIn(host);
    const made = await carryOut(plan);
    const report = await host.saveSheets(made.sheets.map(({ name }) => name));
    return addReport(bytes, { sheets: report, mark: REPORT_KEY });
  });
}

async function refusing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ExcelActionError) throw new Refusal(`${path}: ${error.code}: ${error.message}`);
    const isKnown = error instanceof PackageWriteError || error instanceof WorkbookOpenError;
    throw isKnown ? new Refusal(`${path}: ${error.message}`) : error;
  }
}
