import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scanOfCase, type RecognitionCase } from '../../support/cases';

/** Every file of `cases/` holds the cases of one family of layouts. */
const FOLDER = join(__dirname, 'cases');

describe.each(readdirSync(FOLDER).sort())('%s', (file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the families are found by looking, not listed
  const { cases } = require(join(FOLDER, file)) as { cases: readonly RecognitionCase[] };

  const check = (one: RecognitionCase): void => {
    const { expected, costs, findings } = one;
    expect(scanOfCase(one)).toEqual({
      expected,
      ...(costs ? { costs } : {}),
      ...(findings ? { findings: [...findings].sort() } : {}),
    });
  };
  for (const one of cases) {
    if (one.open === undefined) test(one.what, () => check(one));
    else test.failing(`${one.what} (open: ${one.open})`, () => check(one));
  }
});
