import { factsOfCase } from './facts-case';
import { cases } from './first-sight';

describe('forms nobody had read before', () => {
  for (const one of cases) {
    const check = (): void => expect(factsOfCase(one)).toEqual(one.expected);
    if (one.open === undefined) test(one.what, check);
    else test.failing(`${one.what} (open: ${one.open})`, check);
  }
});
