import { FAMILIES } from '../../support/forms-generator';
import { runYardstick, type YardstickRun } from '../../support/yardstick-run';
import { ALL, isBetterThan, levelLine, levelOf, SAMPLE, worseThan } from '../../support/yardstick-today';

/**
 * Forms made from a seed, read and compared with their truth: no family may be read worse than it is today
 * (test/support/yardstick-today.ts). `YARDSTICK_ALL=1` reads 5,000 of them.
 */
const today = process.env['YARDSTICK_ALL'] ? ALL : SAMPLE;
const TIME_LIMIT = 600_000;

let run: YardstickRun;
beforeAll(() => {
  run = runYardstick(today.forms, today.seed);
}, TIME_LIMIT);

afterAll(() => {
  const better = run.rows.flatMap(([family, tally]) => {
    const level = today.levels[family];
    return level && isBetterThan(level, tally) ? [levelLine(family, levelOf(tally))] : [];
  });
  const lines = [
    `Yardstick: ${today.forms} forms, seed ${today.seed}`,
    run.table,
    ...(better.length > 0 ? ['Read better than test/support/yardstick-today.ts says:', ...better] : []),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

test('every family has a level', () => {
  expect(Object.keys(today.levels)).toEqual(FAMILIES.map(({ name }) => name));
});

test.each(FAMILIES.map(({ name }) => name))('%s: read no worse than today', (family) => {
  const [, tally] = run.rows.find(([name]) => name === family)!;
  expect(worseThan(today.levels[family]!, tally)).toEqual([]);
});
