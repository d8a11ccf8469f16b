import { forgetTexts, remembered, rememberedBeside, withMemory } from '../../../src/core/text/remember';

test('a text is read once, whatever the answer is, until all is forgotten', () => {
  const read = jest.fn((text: string) => (text === '' ? undefined : text.length));
  const length = remembered(read);
  expect(['目標', '', '目標', ''].map(length)).toEqual([2, undefined, 2, undefined]);
  expect(read).toHaveBeenCalledTimes(2);
  forgetTexts();
  expect(length('目標')).toBe(2);
  expect(read).toHaveBeenCalledTimes(3);
});

test('the answer hangs on both words where there are two', () => {
  const read = jest.fn((text: string, unit: string | null) => `${text}${unit ?? '-'}`);
  const both = rememberedBeside(read);
  const asked = [both('10', '件'), both('10', null), both('10', '件'), both('20', '件')];
  expect(asked).toEqual(['10件', '10-', '10件', '20件']);
  expect(read).toHaveBeenCalledTimes(3);
});

test('a memory never grows beyond its bound, and long texts are not kept', () => {
  const known = new Map<string, number>();
  const length = withMemory((text) => text.length, known);
  for (let i = 0; i < 20_000; i++) length(`名前${i}`);
  expect(known.size).toBeLessThanOrEqual(4096);
  const before = known.size;
  expect(length('あ'.repeat(500))).toBe(500);
  expect(known.size).toBe(before);
});
