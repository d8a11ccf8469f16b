import { basename } from 'node:path';
import { buildReport } from '../../core/report/build';
import { scanWorkbook } from '../../core/scan';
import { carryOut, ExcelActionError, readForScan } from '../../excel';
import { openHost, WorkbookOpenError, type Host } from '../host';
import { loadRuntime } from '../host/runtime-node';
import { readInput, requireOutput, writeOutput } from './files';
import type { InsertOptions } from './options';
import { withGiven } from './read';
import { Refusal } from './refusal';
import { requireContent } from './run';

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
  requireContent(input, result);
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

/** Opens a file in the stand-in and puts the client runtime where the add-in's code looks for it. */
async function openFile(path: string): Promise<Host> {
  const bytes = await readInput(path);
  const host = await openHost(bytes, { name: basename(path) }).catch((error: unknown) => {
    if (error instanceof WorkbookOpenError) throw new Refusal(`${path}: ${error.message}`);
    throw error;
  });
  const { Excel, Office, OfficeExtension } = loadRuntime(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}

async function inExcel<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ExcelActionError) throw new Refusal(`${path}: ${error.code}: ${error.message}`);
    throw error;
  }
}
