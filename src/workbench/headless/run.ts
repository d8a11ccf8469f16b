import { tidyCsv } from '../../core/report/tidy';
import { scanWorkbook } from '../../core/scan';
import type { ScanResult } from '../../core/scan/result';
import { requireOutput, writeOutput } from './files';
import { readFileForScan, type Given } from './read';
import { Refusal } from './refusal';

/**
 * `scan FILE.xlsx [--profile FILE.json]`: the scan result. Without a profile file the one kept in the workbook holds.
 * @throws Refusal
 */
export async function scan(path: string, given: Given = {}): Promise<ScanResult> {
  const { snapshot, profile, rules } = await readFileForScan(path, given);
  return scanWorkbook(snapshot, profile, rules);
}

/**
 * @throws Refusal where nothing was recognised
 */
export function requireKpis(input: string, { kpis }: ScanResult): void {
  if (kpis.length > 0) return;
  throw new Refusal(
    `${input}: no KPI table was found, so nothing was written. Use "scan" to see what was recognised.`,
  );
}

/**
 * A report is made of KPIs or of amounts.
 * @throws Refusal where there is neither
 */
export function requireContent(input: string, scan: ScanResult): void {
  if (scan.costs.length === 0) requireKpis(input, scan);
}

/**
 * `export IN.xlsx OUT.csv`: one line per KPI and period, for Power Query, Power BI, DuckDB and the like.
 * @throws Refusal
 */
export async function exportCsv(input: string, output: string): Promise<void> {
  await requireOutput(output, input, '.csv');
  const result = await scan(input);
  requireKpis(input, result);
  await writeOutput(output, tidyCsv(result));
}
