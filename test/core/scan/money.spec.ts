import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scanOfMoney, wantedOf, type MoneyCase } from '../../support/money-cases';

/** Every file of `money/` holds workbooks of amounts and what a finance officer reads in them. */
const FOLDER = join(__dirname, 'money');
const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .sort();

describe.each(FILES)('%s', (file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found by looking, not listed
  const { cases } = require(join(FOLDER, file)) as { cases: readonly MoneyCase[] };
  test(`${basename(file, '.ts')} has cases`, () => expect(cases.length).toBeGreaterThan(0));
  const check = (one: MoneyCase): void => {
    expect(scanOfMoney(one)).toEqual(wantedOf(one));
  };
  for (const one of cases) {
    if (one.open === undefined) test(one.what, () => check(one));
    else test.failing(`${one.what} (open: ${one.open})`, () => check(one));
  }
});
