import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import type { WorkbookSnapshot } from '../../core/cells/snapshot';
import { parseProfile, ProfileError, type Profile } from '../../core/profile/schema';
import { PRESETS } from '../../core/rules/presets';
import { parseRules, RulesError, type Rules } from '../../core/rules/schema';
import { REPORT_KEY } from '../../excel/report-sheets';
import { taughtIn, type Taught } from '../../excel/stored';
import { WorkbookOpenError } from '../../files/package/open-error';
import type { Codec } from '../../files/package/zip';
import { readWorkbookFile } from '../../files/read/workbook';
import { readInput } from './files';
import { Refusal, systemReason } from './refusal';

/** Node unpacks three times as fast as what runs everywhere. */
const NATIVE: Codec = {
  inflate: (packed, size) =>
    inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size) }),
  crc32: (bytes) => crc32(bytes),
};

/** What the words of a command say beside the file. */
export interface Given {
  readonly profile?: string | undefined;
  readonly rules?: string | null;
  readonly year?: number | null;
}

/** A workbook as it is about to be scanned. */
export interface Read {
  readonly snapshot: WorkbookSnapshot;
  readonly profile: Profile;
  readonly rules: Rules;
}

/**
 * Reads a file as it stands, without Excel and without the stand-in, and the profile and rules that hold for it. Sheets of
 * an earlier report are left out.
 * @throws Refusal
 */
export async function readFileForScan(path: string, given: Given = {}): Promise<Read> {
  const bytes = await readInput(path, ['.xlsx', '.xlsm']);
  const file = opened(path, () => readWorkbookFile(bytes, basename(path), NATIVE));
  const sheets = file.sheets.flatMap(({ snapshot, properties }) =>
    properties.has(REPORT_KEY) ? [] : [snapshot],
  );
  const taught = taughtIn((key) => {
    const setting = file.settings.get(key);
    return setting === undefined ? null : String(setting);
  });
  return { snapshot: { name: file.name, sheets }, ...(await withGiven(taught, given)) };
}

/** A file that cannot be opened is refused by its path. */
function opened<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw error instanceof WorkbookOpenError ? new Refusal(`${path}: ${error.message}`) : error;
  }
}

/**
 * What the workbook keeps, where the words of the command do not say otherwise.
 * @throws Refusal
 */
export async function withGiven(taught: Taught, given: Given): Promise<Omit<Read, 'snapshot'>> {
  const profile = given.profile ? await parsedFile(given.profile, 'profile', parseProfile) : taught.profile;
  const named = given.rules ? await rulesOf(given.rules) : taught.rules;
  return { profile, rules: given.year == null ? named : { ...named, reportingYear: given.year } };
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
