import { buildReport } from '../../core/report/build';
import { scanWorkbook } from '../../core/scan';
import { carryOut, ExcelActionError } from '../../excel';
import { REPORT_KEY } from '../../excel/report-sheets';
import { WorkbookOpenError } from '../../files/package/open-error';
import { addReport, lightCopy, PackageWriteError } from '../../files/write';
import { openHost } from '../host';
import { loadRuntime } from '../host/runtime-node';
import { extensionOf, requireOutput, writeOutput } from './files';
import type { InsertOptions } from './options';
import { readFileForScan } from './read';
import { Refusal } from './refusal';
import { requireKpis } from './run';

/**
 * `insert IN.xlsx OUT.xlsx [options]`: a copy of the workbook with the report added to its package. The report is made in
 * the stand-in over a plain copy; what else the workbook holds is carried over byte by byte. Nothing is written where
 * anything fails.
 * @throws Refusal
 */
export async function insert(input: string, output: string, options: InsertOptions): Promise<void> {
  await requireOutput(output, input, extensionOf(input));
  const { bytes, file, snapshot, profile, rules } = await readFileForScan(input, options);
  const result = scanWorkbook(snapshot, profile, rules);
  requireKpis(input, result);
  const { locale, sheets } = options;
  const plan = buildReport(result, snapshot, {
    locale,
    now: new Date(),
    rules,
    ...(sheets ? { sheets } : {}),
  });
  const written = await refusing(input, async () => {
    const host = await openHost(lightCopy(bytes, file, REPORT_KEY), { name: snapshot.name });
    const { Excel, Office, OfficeExtension } = loadRuntime(host);
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    const made = await carryOut(plan);
    const report = await host.saveSheets(made.sheets.map(({ name }) => name));
    return addReport(bytes, { sheets: report, mark: REPORT_KEY });
  });
  await writeOutput(output, written);
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
