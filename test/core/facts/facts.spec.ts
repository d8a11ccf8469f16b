import { factsOfCase, type FactsCase } from './facts-case';
import { cases as firstSight } from './first-sight';
import { cases as oddPlaces } from './odd-places';

const check = (one: FactsCase): void => {
  const run = (): void => expect(factsOfCase(one)).toEqual(one.expected);
  if (one.open === undefined) test(one.what, run);
  else test.failing(`${one.what} (open: ${one.open})`, run);
};

describe('forms nobody had read before', () => firstSight.forEach(check));
describe('odd places', () => oddPlaces.forEach(check));
