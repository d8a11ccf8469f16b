import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { WorkbookSnapshot } from '../../core/cells/snapshot';
import { buildReport } from '../../core/report/build';
import { tidyCsv } from '../../core/report/tidy';
import { parseProfile, ProfileError, type Profile } from '../../core/profile/schema';
import { PRESETS } from '../../core/rules/presets';
import { parseRules, RulesError, type Rules } from '../../core/rules/schema';
import { scanWorkbook } from '../../core/scan';
import { scanResultSchema, type ScanResult } from '../../core/scan/result';
import { carryOut, ExcelActionError, readForScan } from '../../excel';
import { openHost, WorkbookOpenError, type Host } from '../host';
import { loadRuntime } from '../host/runtime-node';
import { readInput, requireOutput, writeOutput } from './files';
import type { InsertOptions } from './options';
import { Refusal, systemReason } from './refusal';

interface Scanned {
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
  readonly scan: ScanResult;
  /** Those the scan was judged under. */
  readonly rules: Rules;
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

/** The profile or the rules of a file. */
async function parsedFile<T>(path: string, what: string, parse: (text: string) => T): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Refusal(`${path}: the ${what} cannot be read (${systemReason(error)}). Check the path.`);
  });
  try {
    return parse(text);
  } catch (error) {
    const isKnown = error instanceof ProfileError || error instanceof RulesError;
    throw isKnown ? new Refusal(`${path}: ${error.message}`) : error;
  }
}

/** The rules of a preset or of a file. */
async function rulesOf(named: string): Promise<Rules> {
  const preset = PRESETS.find(({ id }) => id === named);
  return preset ?? parsedFile(named, 'rules', parseRules);
}

export interface Given {
  readonly profile?: string | undefined;
  readonly rules?: string | null;
  readonly year?: number | null;
}

/** A workbook as it is about to be scanned. */
export interface Read {
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
  readonly profile: Profile;
  readonly rules: Rules;
}

/**
 * Reads a file, with the profile and rules that hold for it.
 * @throws Refusal
 */
export async function readFileForScan(path: string, given: Given = {}): Promise<Read> {
  const host = await openFile(path);
  const { snapshot, stored } = await inExcel(path, () => readForScan());
  const profile = given.profile ? await parsedFile(given.profile, 'profile', parseProfile) : stored.profile;
  const named = given.rules ? await rulesOf(given.rules) : stored.rules;
  const rules = given.year == null ? named : { ...named, reportingYear: given.year };
  return { host, snapshot, profile, rules };
}

async function scanFile(path: string, given: Given = {}): Promise<Scanned> {
  const { host, snapshot, profile, rules } = await readFileForScan(path, given);
  const checked = scanResultSchema.safeParse(scanWorkbook(snapshot, profile, rules));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new Refusal(
      `${path}: the scan result breaks its own schema at ${where} (${issue?.message ?? ''}). Report this as a defect.`,
    );
  }
  return { host, snapshot, scan: checked.data, rules };
}

async function inExcel<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ExcelActionError) throw new Refusal(`${path}: ${error.code}: ${error.message}`);
    throw error;
  }
}

/**
 * `scan FILE.xlsx [--profile FILE.json]`: the scan result as JSON text, indented by two. Without a profile file the
 * one kept in the workbook holds.
 * @throws Refusal
 */
export async function scan(path: string, profilePath?: string): Promise<string> {
  const { scan: result } = await scanFile(path, { profile: profilePath });
  return JSON.stringify(result, null, 2);
}

/**
 * `insert IN.xlsx OUT.xlsx [options]`: a copy of the workbook with the report. Nothing is written where anything fails.
 * @throws Refusal
 */
export async function insert(input: string, output: string, options: InsertOptions): Promise<void> {
  await requireOutput(output, input);
  const { host, snapshot, scan: result, rules } = await scanFile(input, options);
  requireKpis(input, result);
  const { locale, sheets, scope } = options;
  const plan = buildReport(result, snapshot, {
    locale,
    now: new Date(),
    rules,
    scope,
    ...(sheets ? { sheets } : {}),
  });
  await inExcel(input, () => carryOut(plan));
  await writeOutput(output, await host.save());
}

function requireKpis(input: string, { kpis }: ScanResult): void {
  if (kpis.length > 0) return;
  throw new Refusal(
    `${input}: no KPI table was found, so nothing was written. Use "scan" to see what was recognised.`,
  );
}

/**
 * `export IN.xlsx OUT.csv`: one line per KPI and period, for Power Query, Power BI, DuckDB and the like.
 * @throws Refusal
 */
export async function exportCsv(input: string, output: string): Promise<void> {
  await requireOutput(output, input, '.csv');
  const { scan: result } = await scanFile(input);
  requireKpis(input, result);
  await writeOutput(output, tidyCsv(result));
}
