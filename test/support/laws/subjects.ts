import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ScanResult } from '../../../src/core/scan/result';
import type { RecognitionCase } from '../cases';
import { workbook } from '../sheet';
import type { GeneratedForm } from '../truth';
import { snapshotOfFile } from '../xlsx-snapshot';
import type { Subject } from './subject';

const ROOT = resolve(__dirname, '../../..');
const CASES = join(ROOT, 'test/core/scan/cases');
const REFERENCE = join(ROOT, 'test/fixtures/workbooks');

/** A larger workbook would take most of the time and show little more. */
const MOST_BYTES = 200_000;

/** Every case that is read right today. */
export function subjectsOfCases(): Subject[] {
  return readdirSync(CASES)
    .sort()
    .flatMap((file) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the families are found by looking, not listed
      const { cases } = require(join(CASES, file)) as { cases: readonly RecognitionCase[] };
      return cases
        .filter((one) => one.open === undefined && one.expected.length > 0)
        .map((one): Subject => {
          const name = `${file.replace(/\.ts$/, '')}: ${one.what}`;
          return { set: 'cases', name, snapshot: workbook(...one.sheets) };
        });
    });
}

async function subjectsOfFolder(set: 'reference' | 'trial', folder: string): Promise<Subject[]> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx') && statSync(join(folder, file)).size <= MOST_BYTES)
    .map((file) => file.replace(/\.xlsx$/, ''))
    .sort();
  const subjects: Subject[] = [];
  for (const name of names) {
    const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as ScanResult;
    subjects.push({ set, name, snapshot: await snapshotOfFile(join(folder, `${name}.xlsx`)), gold });
  }
  return subjects;
}

export const referenceSubjects = (): Promise<Subject[]> => subjectsOfFolder('reference', REFERENCE);

/** The trial workbooks are not part of this repository; without their folder there are none. */
export async function trialSubjects(): Promise<Subject[]> {
  const folder = process.env['KPI_TRIAL_DIR'] ?? resolve(ROOT, '../shared/trial');
  return existsSync(folder) ? subjectsOfFolder('trial', folder) : [];
}

export const subjectsOfForms = (forms: readonly GeneratedForm[]): Subject[] =>
  forms.map(({ family, seed, snapshot, truth }) => ({
    set: 'generated',
    name: `${family} ${seed}`,
    snapshot,
    truth,
  }));
