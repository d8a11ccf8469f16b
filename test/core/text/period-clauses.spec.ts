import { periodClauses } from '../../../src/core/text/period-clauses';

/** [text, label of the values, fiscal year, clause of the baseline] */
const CASES: readonly [string, string | null, number | null, string | null][] = [
  ['手続を数える\n基準値:令和５年４月  目標値・実績値:令和７年３月', '令和７年３月', 2024, '令和５年４月'],
  ['基準値→令和6年5月  目標値･実績値→令和6年11月', '令和6年11月', 2024, '令和6年5月'],
  ['基準値：令和４年度    目標値・実績値：令和６年度', '令和６年度', 2024, '令和４年度'],
  [
    '基準値:広げる前の来庁者（繁忙期:R6.3 ＋ 閑散期R6.6）\n目標･実績値:広げた後の来庁者（繁忙期:R7.3＋閑散期R7.1）',
    '繁忙期:R7.3＋閑散期R7.1',
    2024,
    '繁忙期:R6.3 ＋ 閑散期R6.6',
  ],
  ['基準値：導入前R6.4  実績値：導入後R7.1  実績値/基準値＝目標値', '導入後R7.1', 2024, '導入前R6.4'],
  [
    '基準値：令和５年４月～11月  目標値・実績値：令和６年４月～11月',
    '令和６年４月～11月',
    2024,
    '令和５年４月～11月',
  ],
  [
    '件数×時間で出す 基準値:令和５年度実績 \n目標値:R5総取扱26,790×20％×窓口取扱時間３分/60 実績値:令和６年度',
    '令和６年度',
    2024,
    '令和５年度実績',
  ],
  [
    '基準値:総務省交付金活用時のKPI設定値 目標値・実績値：令和６年度',
    '令和６年度',
    2024,
    '総務省交付金活用時のKPI設定値',
  ],
  ['住民に尋ね、高い評価を付けた人の割合を出す。', null, null, null],
  ['令和６年度に新しく加えた機能を数える', null, null, null],
];

test.each(CASES)('%s', (text, label, year, baseline) => {
  const clauses = periodClauses(text);
  expect(clauses.value?.label ?? null).toBe(label);
  expect(clauses.value?.fiscalYear ?? null).toBe(year);
  expect(clauses.baseline).toBe(baseline);
});
