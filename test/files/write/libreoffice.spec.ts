/** Workbooks with a report are opened by a program that is not ours, and workbooks it wrote are added to. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readWorkbookFile } from '../../../src/files/read/workbook';
import { FEATURES, workbookWith } from '../../support/feature-workbooks';
import { losses } from '../../support/package-compare';
import { inserted } from './report';

const SOFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((file) => existsSync(file));
/** Only `npm run deep` takes the time. */
const isAsked = process.env['PACKAGES_ALL'] === '1';
const inLibreOffice = SOFFICE && isAsked ? test : test.skip;
if (!SOFFICE) process.stdout.write('SKIPPED: packages in LibreOffice: there is no soffice on the PATH\n');
const tried = FEATURES;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files as LibreOffice writes them after opening them, in one go. */
function rewritten(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  to: string,
): Uint8Array[] {
  const [from, out] = ['from', 'out'].map((name) => join(folder, to, name)) as [string, string];
  mkdirSync(from, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(from, name), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const names = files.map(({ name }) => join(from, name));
  execFileSync(SOFFICE!, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...names], {
    stdio: 'ignore',
  });
  return files.map(({ name }) => readFileSync(join(out, name.replace(/\.\w+$/, '.xlsx'))));
}

const sheetNames = (file: Uint8Array): string[] =>
  readWorkbookFile(file, 'book.xlsx').sheets.map(({ snapshot }) => snapshot.name);

inLibreOffice(
  'LibreOffice opens the results, report and all; what it writes is added to again',
  async () => {
    const files: { name: string; bytes: Uint8Array }[] = [];
    for (const [i, feature] of tried.entries()) {
      const extension = feature.macros ? '.xlsm' : '.xlsx';
      files.push({ name: `${i}${extension}`, bytes: await inserted(workbookWith(feature), extension) });
    }
    const opened = rewritten(files, 'results');
    opened.forEach((file, i) => {
      const what = tried[i]!.what;
      const expected = sheetNames(files[i]!.bytes);
      expect([what, sheetNames(file).filter((name) => expected.includes(name))]).toEqual([what, expected]);
    });

    const originals = tried.slice(0, 40).map((feature, i) => {
      return { name: `${i}${feature.macros ? '.xlsm' : '.xlsx'}`, bytes: workbookWith(feature) };
    });
    for (const file of rewritten(originals, 'originals')) {
      const after = await inserted(file);
      expect(losses(file, after)).toEqual([]);
      expect(Buffer.compare(await inserted(after), after)).toBe(0);
    }
  },
  20 * 60_000,
);
