import { readMoney } from '../../../src/core/text/money';
import { moneyFactor, readUnitFromHeader, unitsCompatible } from '../../../src/core/text/unit';

/** [value, shown, format, unit of the context, yen] */
test.each<[string | number | null, string, string, string | null, number | null]>([
  [2136200, '2,136,200円', '#,##0"円"', null, 2_136_200],
  [15400, '15,400千円', '#,##0"千円"', null, 15_400_000],
  [2772, '2,772', '#,##0', '千円', 2_772_000],
  [2772, '2,772', '#,##0', null, 2_772],
  ['16,400千円', '16,400千円', 'General', '円', 16_400_000],
  ['3億2,000万円', '3億2,000万円', 'General', null, 320_000_000],
  ['1.5百万円', '1.5百万円', 'General', null, 1_500_000],
  ['１，２００', '１，２００', 'General', '千円', 1_200_000],
  ['未定', '未定', 'General', '円', null],
  ['A社 100円、B社 200円', 'A社 100円、B社 200円', 'General', '円', null],
  [null, '', 'General', '円', null],
])('%s (%s) is %s yen', (value, text, numberFormat, unit, yen) => {
  expect(readMoney({ value, text, numberFormat }, { unit }).yen).toBe(yen);
});

test.each([
  ['目標値（件）', '目標値', '件'],
  ['事業費(単位：千円)', '事業費', '千円'],
  ['実績（見込）', '実績(見込)', null],
  ['指標', '指標', null],
])('%s is %s in %s', (text, label, unit) => {
  expect(readUnitFromHeader(text)).toEqual({ label, unit });
});

test.each([
  ['人', '名', true],
  ['％', '%', true],
  ['人/年', '人', true],
  ['延べ人', '人', true],
  ['千円', '円', true],
  ['件', '%', false],
  ['%', 'ポイント', false],
  [null, '件', true],
])('%s and %s can be compared: %s', (a, b, can) => {
  expect(unitsCompatible(a, b)).toBe(can);
});

test('money units in yen', () => {
  expect(
    ['円', '千円', '万円', '百万円', '億円', '円/年', '人'].map((u) => moneyFactor(u)?.toNumber() ?? null),
  ).toEqual([1, 1e3, 1e4, 1e6, 1e8, 1, null]);
});
