import { readNumber } from '../../../src/core/text/number';

type Expected = Partial<ReturnType<typeof readNumber>>;

/** [text in the cell, unit of the column, what it says]. */
const texts: [string, string | null, Expected][] = [
  ['400回', null, { kind: 'number', value: 400, unit: '回' }],
  ['１，２３４', null, { value: 1234 }],
  ['2,245 件', null, { value: 2245, unit: '件' }],
  ['60%（満足とした回答率）', null, { value: 60, unit: '%', parts: null }],
  ['６０％', null, { value: 60 }],
  ['各種証明書13分', '分', { value: 13 }],
  ['▲5', null, { value: -5 }],
  ['△10%', null, { value: -10 }],
  ['－5', null, { value: -5 }],
  ['(5)', null, { value: -5 }],
  ['約1,200人', null, { value: 1200, approximate: true }],
  ['1.5倍', null, { value: 1.5 }],
  ['50％以上', null, { value: 50, bound: 'min' }],
  ['10件以下', null, { value: 10, bound: 'max' }],
  ['20分未満', null, { value: 20, bound: 'max' }],
  ['3位以内', null, { value: 3, bound: 'max' }],
  ['2,000万円', '円', { value: 20000000 }],
  ['1.2億円', '千円', { value: 120000 }],
  ['3億2,000万円', '円', { value: 320000000 }],
  [
    '1,800（定期申請） + 200（変更申請）',
    '社',
    {
      value: 2000,
      parts: [
        { label: '定期申請', value: 1800 },
        { label: '変更申請', value: 200 },
      ],
    },
  ],
  ['定期申請360万円 変更申請3万円', '円', { value: 3630000 }],
  ['5～10件', null, { kind: 'text', value: null }],
  ['前年度比+3％', null, { kind: 'text', value: null, relative: true }],
  ['維持', null, { kind: 'text', value: null, text: '維持' }],
  ['策定済み', null, { kind: 'text', text: '策定済み' }],
  ['令和6年3月に12件を実施し、4月に3件', null, { kind: 'text', value: null }],
  ['―', null, { kind: 'dash', value: null }],
  ['ー', null, { kind: 'dash' }],
  ['未計測', null, { kind: 'notMeasured', value: null }],
  ['集計中', null, { kind: 'notMeasured' }],
  ['R7.6頃判明', null, { kind: 'notMeasured', value: null }],
  ['未設定', null, { kind: 'notSet' }],
  ['なし', null, { kind: 'none' }],
  ['#N/A', null, { kind: 'error', value: null }],
  ['0', null, { kind: 'number', value: 0 }],
  ['$4,000', 'USD', { kind: 'number', value: 4000 }],
  ['-£1.5', null, { value: -1.5 }],
  ['※4 412', null, { kind: 'number', value: 412 }],
  ['※412', null, { kind: 'text', value: null }],
];

test.each(texts)('%s (unit %s)', (text, unit, expected) => {
  expect(readNumber({ value: text, text, numberFormat: 'General' }, { unit })).toMatchObject(expected);
});

/** [cell value, shown text, number format, unit of the column, value]. */
test.each<[number, string, string, string | null, number | null]>([
  [0.6, '60%', '0%', null, 60],
  [0.07, '7%', '0%', '%', 7],
  [10000, '10,000', '#,##0', '人', 10000],
  [15400, '15,400千円', '#,##0"千円"', '千円', 15400],
  [45000, '2023/3/15', 'yyyy/m/d', null, null],
])('number cell %d shown as %s', (value, text, numberFormat, unit, expected) => {
  expect(readNumber({ value, text, numberFormat }, { unit }).value).toBe(expected);
});

test('a blank cell is blank, zero is a number', () => {
  expect(readNumber({ value: null, text: '', numberFormat: 'General' }).kind).toBe('blank');
  expect(readNumber({ value: 0, text: '0', numberFormat: 'General' }).value).toBe(0);
});
