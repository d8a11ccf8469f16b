import { buildReport } from '../../core/report/build';
import { scanWorkbook } from '../../core/scan';
import { carryOut, ExcelActionError, readForScan } from '../../excel';
import { requireOutput, writeOutput } from './files';
import type { InsertOptions } from './options';
import { withGiven } from './read';
import { Refusal } from './refusal';
import { requireKpis } from './run';
import { openFile } from './stand-in';

/**
 * `insert IN.xlsx OUT.xlsx [options]`: a copy of the workbook with the report. Nothing is written where anything fails.
 * @throws Refusal
 */
export async function insert(input: string, output: string, options: InsertOptions): Promise<void> {
  await requireOutput(output, input);
  const host = await openFile(input);
  const { snapshot, stored } = await inExcel(input, () => readForScan());
  const { profile, rules } = await withGiven(stored, options);
  const result = scanWorkbook(snapshot, profile, rules);
  requireKpis(input, result);
  const { locale, sheets } = options;
  const plan = buildReport(result, snapshot, {
    locale,
    now: new Date(),
    rules,
    ...(sheets ? { sheets } : {}),
  });
  await inExcel(input, () => carryOut(plan));
  await writeOutput(output, await host.save());
}

async function inExcel<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ExcelActionError) throw new Refusal(`${path}: ${error.code}: ${error.message}`);
    throw error;
  }
}
