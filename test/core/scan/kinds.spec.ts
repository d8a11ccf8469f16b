import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scanOfCase, type RecognitionCase } from '../../support/cases';

/** Every file of `kinds/` holds six grids of one kind of form, written before anything read them. */
const FOLDER = join(__dirname, 'kinds');
const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .sort();

describe.each(FILES)('%s', (file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the kinds are found by looking, not listed
  const { cases, kind } = require(join(FOLDER, file)) as { cases: readonly RecognitionCase[]; kind: string };

  test(`${basename(file, '.ts')} says what it is about and has six grids`, () => {
    expect(kind).not.toBe('');
    expect(new Set(cases.map((one) => one.what)).size).toBe(6);
  });

  const check = (one: RecognitionCase): void => {
    expect(scanOfCase(one)).toEqual({ expected: one.expected });
  };
  for (const one of cases) {
    if (one.open === undefined) test(one.what, () => check(one));
    else test.failing(`${one.what} (open: ${one.open})`, () => check(one));
  }
});
