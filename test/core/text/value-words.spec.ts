import { readNumber } from '../../../src/core/text/number';
import { readValue } from '../../../src/core/text/value-words';

type Expected = Partial<ReturnType<typeof readValue>>;

const cell = (text: string): Parameters<typeof readValue>[0] => ({
  value: text,
  text,
  numberFormat: 'General',
});

/** [text in the cell, unit of the column, what it says]. */
const texts: [string, string | null, Expected][] = [
  ['80パーセント', null, { value: 80, unit: 'パーセント' }],
  ['10社中8社', null, { value: 8, unit: '社', words: { form: 'of 10', ask: 'unlike' } }],
  ['10件のうち3件', null, { value: 3, unit: '件' }],
  ['8 of 10', null, { value: 8 }],
  ['8 out of 10', null, { value: 8 }],
  ['8社中10社', null, { kind: 'text', value: null }],
  ['60分00秒', null, { value: 60, unit: '分' }],
  ['58分30秒', '秒', { value: 3510, unit: '秒' }],
  ['1時間30分以内', null, { value: 90, unit: '分', bound: 'max' }],
  ['30分1時間', null, { kind: 'text', value: null }],
  ['第3位', null, { value: 3, unit: '位' }],
  ['第3回', null, { kind: 'text', value: null }],
  ['第2期計画', null, { kind: 'text', value: null }],
  ['25 mins', null, { value: 25, unit: 'mins' }],
  ['25 tickets', null, { value: 25, unit: 'tickets', words: { form: 'unit tickets', ask: 'unlike' } }],
  ['1 000', null, { value: 1000 }],
  ['1 234 567人', null, { value: 1234567, unit: '人' }],
  ['500\n120', null, { kind: 'text', value: null }],
  ['12 3456', null, { kind: 'text', value: null }],
  ['€1.234,50', null, { value: 1234.5 }],
  ['1.234.567', null, { value: 1234567 }],
  ['1 234,5', null, { value: 1234.5 }],
  ['1,5', null, { value: 1.5 }],
  ['1,500', null, { value: 1500 }],
  ['3,4年生', null, { kind: 'text', value: null }],
  ['１日平均30人', null, { value: 30, unit: '人' }],
  ['※ ６２１', null, { value: 621 }],
  ['※621', null, { kind: 'text', value: null }],
  ['延べ1,204人（実人数 310人）', null, { value: 1204, words: { form: 'two counts', ask: 'always' } }],
  ['60%（満足とした回答率）', null, { value: 60 }],
  ['20 × 2 × 3 = 120', null, { value: 120, words: { form: 'sum in words', ask: 'always' } }],
  ['20 × 2 × 3 = 100', null, { kind: 'text', value: null }],
  ['1M', null, { value: 1000000, unit: null }],
  ['900K', null, { value: 900000, unit: null }],
  ['5M', 'M', { value: 5 }],
  ['1.2m', null, { value: 1.2, unit: 'm' }],
  ['3:1', null, { kind: 'text', value: null }],
  ['3/5', null, { kind: 'text', value: null }],
];

test.each(texts)('%j (unit %s)', (text, unit, expected) => {
  expect(readValue(cell(text), { unit })).toMatchObject({ raw: text, ...expected });
});

test('what is counted through is added up', () => {
  const { value, parts } = readValue(cell('①初級120 ②中級80'));
  expect([value, parts]).toEqual([
    200,
    [
      { label: '初級', value: 120 },
      { label: '中級', value: 80 },
    ],
  ]);
  expect(readValue(cell('①男性30% ②女性17%')).kind).toBe('text');
});

test('titles are read as before: the words of values count something else there', () => {
  for (const text of ['第3位', '25 mins later', '10社中8社', '①初級120 ②中級80'])
    expect(readNumber(cell(text)).kind).toBe('text');
});

test('long digits and words are read in no time', () => {
  const long = [
    '1 '.repeat(30),
    '1,'.repeat(30),
    '①'.repeat(60),
    '1時間'.repeat(15),
    `1 ${'a '.repeat(28)}1`,
  ];
  const start = performance.now();
  for (const text of long) for (let i = 0; i < 50; i++) readValue(cell(`${text}${i}`));
  expect(performance.now() - start).toBeLessThan(1000);
});
