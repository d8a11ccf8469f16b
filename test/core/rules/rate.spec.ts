import fc from 'fast-check';
import { achievementRate } from '../../../src/core/rules/rate';
import { roundHalfUp } from '../../../src/core/rules/rounding';
import { bandOf } from '../../../src/core/rules/judge';
import { PRESETS } from '../../../src/core/rules/presets';
import type { Direction, Measured } from '../../../src/core/model/kpi';

const measured = (value: number | null, text: string | null = null): Measured => ({
  raw: text ?? String(value),
  value,
  text,
  cell: 'A1',
  parts: null,
});

/** [direction, target, actual, rate, achieved]; the rules of the contract, line by line. */
test.each<[Direction, number, number, number | null, boolean | null]>([
  ['higher', 10000, 14738, 147.38, true],
  ['higher', 20, 17.9, 89.5, false],
  ['higher', 100, 99.76, 99.76, false],
  ['higher', 0, 5, null, null],
  ['lower', 2264, 2278, 99.38542581211589, false],
  ['lower', 10, 8, 125, true],
  ['lower', 0, 0, 100, true],
  ['lower', 0, 1, null, false],
  ['lower', 5, 0, null, true],
  ['lower', -5, -10, 200, true],
  ['lower', -5, -2, 40, false],
  ['higher', -5, -2, null, true],
])('%s: target %d, actual %d', (direction, target, actual, rate, achieved) => {
  const result = achievementRate({ direction, target: measured(target), actual: measured(actual) });
  const rounded = (n: number | null): number | null => (n === null ? null : Number(n.toFixed(9)));
  expect([rounded(result.ratePercent), result.achieved]).toEqual([rounded(rate), achieved]);
});

test.each([
  ['策定済み', '策定済み', 100, true],
  ['策定済み', '未策定', 0, false],
  ['第2期', '第２期', 100, true],
  ['3:1', '4:1', null, null],
  ['第2期計画', '第1期計画', null, null],
  ['策定', '検討中（2回）', null, null],
  ['Ｂ以上', 'Ａ', null, null],
])('text %s against %s', (target, actual, rate, achieved) => {
  const result = achievementRate({
    direction: 'text',
    target: measured(null, target),
    actual: measured(null, actual),
  });
  expect([result.ratePercent, result.achieved]).toEqual([rate, achieved]);
});

const value = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100),
);
const direction = fc.constantFrom<Direction>('higher', 'lower');

test('scaling both values leaves the rate and the verdict', () => {
  fc.assert(
    fc.property(
      direction,
      value,
      value,
      fc.constantFrom(10, 100, 1000, 10_000),
      (way, target, actual, factor) => {
        const plain = achievementRate({ direction: way, target: measured(target), actual: measured(actual) });
        const scale = (n: number): Measured => measured(Number((n * factor).toFixed(6)));
        const scaled = achievementRate({ direction: way, target: scale(target), actual: scale(actual) });
        expect(scaled.achieved).toBe(plain.achieved);
        expect(scaled.exact!.minus(plain.exact!).abs().lt(1e-20)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('rounding for show never moves a rate into another band', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PRESETS),
      value,
      value,
      fc.integer({ min: 0, max: 3 }),
      (rules, target, actual, decimals) => {
        const result = achievementRate({
          direction: 'higher',
          target: measured(target),
          actual: measured(actual),
        });
        const shown = Number(roundHalfUp(result.exact!, decimals));
        const band = bandOf(rules, result)!;
        // The band holds the exact rate, whatever the rounded one would suggest.
        expect(band.from === null || result.exact!.gte(band.from)).toBe(true);
        const next = rules.bands[rules.bands.indexOf(band) - 1];
        expect(next === undefined || result.exact!.lt(next.from!)).toBe(true);
        expect(Math.abs(shown - result.ratePercent!)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      },
    ),
    { numRuns: 500 },
  );
});

/** Whole numbers and decimals of every length, large and small, as people type them. */
const typed = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    fc.integer({ min: 0, max: 15 }),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([digits, dropped, decimals]) => Number(digits / 10n ** BigInt(dropped)) / 10 ** decimals);

test('a rate is the number closest to the exact quotient, however it was divided', () => {
  fc.assert(
    fc.property(fc.constantFrom<Direction>('higher', 'lower'), typed, typed, (way, target, actual) => {
      const result = achievementRate({ direction: way, target: measured(target), actual: measured(actual) });
      if (result.ratePercent === null) return;
      expect(result.ratePercent).toBe(result.exact!.toNumber());
    }),
    { numRuns: 3000 },
  );
});

test('two texts that differ have no rate and are never missed where one of them holds digits', () => {
  const text = fc.string({
    unit: fc.constantFrom('策', '定', '第', '期', ':', '/', '1', '2', '３'),
    minLength: 1,
  });
  fc.assert(
    fc.property(text, text, (target, actual) => {
      fc.pre(
        target.normalize('NFKC') !== actual.normalize('NFKC') &&
          /[0-9]/.test((target + actual).normalize('NFKC')),
      );
      const found = achievementRate({
        direction: 'text',
        target: measured(null, target),
        actual: measured(null, actual),
      });
      expect([found.ratePercent, found.achieved]).toEqual([null, null]);
    }),
  );
});
