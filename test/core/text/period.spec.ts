import { findPeriods, readPeriod, splitPeriodAndRest } from '../../../src/core/text/period';

/** [text, fiscal year, label as printed]. */
test.each<[string, number | null, string]>([
  ['2023年度末', 2023, '2023年度末'],
  ['R6年度', 2024, 'R6年度'],
  ['R6', 2024, 'R6'],
  ['令和６年度', 2024, '令和６年度'],
  ['令和元年度', 2019, '令和元年度'],
  ['令和七年度', 2025, '令和七年度'],
  ['平成三十一年度', 2019, '平成三十一年度'],
  ['令和十年度', 2028, '令和十年度'],
  ['平成30年度', 2018, '平成30年度'],
  ['令和７年３月', 2024, '令和７年３月'],
  ['令和７年３月末時点', 2024, '令和７年３月末時点'],
  ['R7.3', 2024, 'R7.3'],
  ['R６.４', 2024, 'R６.４'],
  ['2024/3/31', 2023, '2024/3/31'],
  ['FY2024', 2024, 'FY2024'],
  ['FY2024/25', 2024, 'FY2024/25'],
  ['2024/25', 2024, '2024/25'],
  ['2024/4', 2024, '2024/4'],
  ['FY2024 Q3', 2024, 'FY2024 Q3'],
  ['Q1 2024', 2024, 'Q1 2024'],
  ['R6 第2四半期', 2024, 'R6 第2四半期'],
  ['Mar 2025', 2025, 'Mar 2025'],
  ['April 2024', 2024, 'April 2024'],
  ['令和６年度上半期', 2024, '令和６年度上半期'],
  ['R5（計画1年目）', 2023, 'R5'],
  ['第1期 R5', 2023, 'R5'],
  ['総合計画 R5', 2023, 'R5'],
  ['4月', null, '4月'],
  ['第３四半期', null, '第３四半期'],
  ['1Q計', null, '1Q計'],
  ['下半期', null, '下半期'],
  ['令和６年４月～11月', 2024, '令和６年４月～11月'],
])('%s', (text, fiscalYear, label) => {
  expect(readPeriod(text)).toMatchObject({ fiscalYear, label });
});

test.each([['5000'], ['目標値'], ['R'], ['12.5'], ['第3会議室'], ['ABC2024X']])('%s is no period', (text) => {
  expect(readPeriod(text)).toBeNull();
});

test.each([
  ['2024年度末\n目標値', 2024, '目標値'],
  ['R6目標', 2024, '目標'],
  ['目標(R6)', 2024, '目標'],
  ['令和６年度実績（見込）', 2024, '実績(見込)'],
])('%s is a period and a rest', (text, fiscalYear, rest) => {
  const split = splitPeriodAndRest(text);
  expect([split.period?.fiscalYear, split.rest]).toEqual([fiscalYear, rest]);
});

test('all periods of a text, in order', () => {
  expect(findPeriods('基準値:令和５年４月 目標値・実績値:令和７年３月').map((p) => p.fiscalYear)).toEqual([
    2023, 2024,
  ]);
});
