import { buildReport } from '../../../src/core/report/build';
import type { SheetKey } from '../../../src/core/report/plan';
import { scanWorkbook } from '../../../src/core/scan';
import type { ScanResult } from '../../../src/core/scan/result';
import { carryOut, readForScan } from '../../../src/excel';
import { REPORT_KEY } from '../../../src/excel/report-sheets';
import { openHost } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';

export const MARK = REPORT_KEY;
const SHEETS: readonly SheetKey[] = ['checks', 'data'];

/** The report of a workbook as the stand-in makes it: its sheets alone, as a file. */
export async function reportFor(file: Uint8Array): Promise<Uint8Array> {
  return (await scannedReport(file)).sheets;
}

export async function scannedReport(
  file: Uint8Array,
): Promise<{ readonly scan: ScanResult; readonly sheets: Uint8Array }> {
  const host = await openHost(file, { name: 'book.xlsx', keepsMacros: true });
  const { Excel, Office, OfficeExtension } = loadRuntime(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { snapshot, stored } = await readForScan();
  const scan = scanWorkbook(snapshot, stored.profile, stored.rules);
  const now = new Date(2026, 0, 2);
  const plan = buildReport(scan, snapshot, { locale: 'ja', now, rules: stored.rules, sheets: SHEETS });
  const made = await carryOut(plan);
  return { scan, sheets: await host.saveSheets(made.sheets.map(({ name }) => name)) };
}
