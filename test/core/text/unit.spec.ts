import { foldUnit, isUnitWord, unitsCompatible } from '../../../src/core/text/unit';
import { UNIT_SPELLINGS } from '../../../src/core/text/unit-words';

test('every spelling of a unit is a unit, and the same one', () => {
  for (const [first = '', ...rest] of UNIT_SPELLINGS)
    for (const word of rest)
      expect([word, isUnitWord(word), unitsCompatible(first, word)]).toEqual([word, true, true]);
});

test('no word stands for two units', () => {
  const words = UNIT_SPELLINGS.flat();
  expect(words.length).toBe(new Set(words).size);
});

test.each([
  ['か所', 'ヶ所'],
  ['㎢', '平方キロ'],
  ['％', 'パーセント'],
  ['Hours', 'hrs'],
])('%s is %s', (a, b) => expect(foldUnit(a)).toBe(foldUnit(b)));

test.each([
  ['か所', 'か月'],
  ['％', 'ポイント'],
  ['m', '分'],
  ['回', '件'],
])('%s is not %s', (a, b) => expect(unitsCompatible(a, b)).toBe(false));
