import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPORT_KEY } from '../../../src/excel/report-sheets';
import { withReport } from '../../../src/workbench/headless/insert';
import { readFileForScan, type Read } from '../../../src/workbench/headless/read';

export const MARK = REPORT_KEY;
/** When all reports of the tests are made. */
const NOW = new Date(2026, 0, 2, 9, 30);

/** Reads a file as the command line does. */
export async function readBytes(bytes: Uint8Array, extension = '.xlsx'): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const path = join(folder, `book${extension}`);
  try {
    writeFileSync(path, bytes);
    return await readFileForScan(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A workbook with its report, all the way `headless insert` goes. */
export async function inserted(bytes: Uint8Array, extension?: string): Promise<Uint8Array> {
  const read = await readBytes(bytes, extension);
  return withReport('book', read, { locale: 'ja', sheets: ['checks', 'data'], scope: 'all' }, NOW);
}
