/**
 * Lists whose titles say little or something else: no title over the names, words that usually mean a value,
 * names and values that look like titles.
 */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'no title over the names, a unit for the whole list',
    sheets: [
      sheet(
        [
          ['令和6年度 KPI進捗（単位：人）'],
          [null, 'R5', null, 'R6', null],
          [null, '目標', '実績', '目標', '実績'],
          ['利用者数', 10, 12, 20, 18],
          ['登録者数', 5, 6, 7, 9],
        ],
        { merges: ['B2:C2', 'D2:E2', 'A2:A3'] },
      ),
    ],
    expected: [
      {
        name: '利用者数',
        unit: '人',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 20, 18, 'notAchieved'],
        ],
      },
      {
        name: '登録者数',
        unit: '人',
        periods: [
          [2023, 5, 6, 'achieved'],
          [2024, 7, 9, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'the title says 目標と実績, the column only 項目',
    sheets: [
      sheet([
        ['令和6年度 図書館の目標と実績'],
        ['項目', '目標値', '実績値', '達成率'],
        ['貸出冊数', 12000, 12600, '105.0%'],
        ['来館者数', 8000, 7600, '95.0%'],
      ]),
    ],
    expected: [
      { name: '貸出冊数', periods: [[2024, 12000, 12600, 'achieved']] },
      { name: '来館者数', periods: [[2024, 8000, 7600, 'notAchieved']] },
    ],
  },
  {
    what: 'units behind the names',
    sheets: [
      sheet([
        ['項目', '目標値', '実績値'],
        ['貸出冊数（冊）', 12000, 12600],
        ['来館者数（人）', 8000, 7600],
      ]),
    ],
    expected: [
      { name: '貸出冊数（冊）', unit: '冊', periods: [[null, 12000, 12600, 'achieved']] },
      { name: '来館者数（人）', unit: '人', periods: [[null, 8000, 7600, 'notAchieved']] },
    ],
  },
  {
    what: 'SDGs: ゴール and ターゲット are numbers of goals, no targets',
    sheets: [
      sheet([
        ['ＳＤＧｓ未来都市計画　指標一覧'],
        [
          'ゴール',
          'ターゲット',
          '指標',
          '単位',
          '当初値（2020年度）',
          '実績値（2024年度）',
          '目標値（2030年度）',
        ],
        [3, 3.8, 'がん検診受診率', '%', 18.5, 21.4, 30],
        [7, 7.2, '再生可能エネルギー導入量', 'MW', 46, 71, 100],
        [13, 13.2, '温室効果ガス排出量', '千t-CO2', 820, 745, 440],
      ]),
    ],
    expected: [
      {
        name: 'がん検診受診率',
        unit: '%',
        baseline: 18.5,
        periods: [
          [2024, null, 21.4, 'notSet'],
          [2030, 30, null, 'pending'],
        ],
      },
      {
        name: '再生可能エネルギー導入量',
        unit: 'MW',
        baseline: 46,
        periods: [
          [2024, null, 71, 'notSet'],
          [2030, 100, null, 'pending'],
        ],
      },
      {
        name: '温室効果ガス排出量',
        unit: '千t-CO2',
        direction: 'lower',
        baseline: 820,
        periods: [
          [2024, null, 745, 'notSet'],
          [2030, 440, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a KPI whose values are months is a row of the list, not a header for the rows below it',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', 200, 210],
        ['計画の策定時期', null, 'R6.9', 'R6.10'],
        ['開催回数', '回', 10, 9],
      ]),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
      { name: '計画の策定時期', direction: 'text', periods: [[2024, 'R6.9', 'R6.10', 'undetermined']] },
      { name: '開催回数', unit: '回', periods: [[2024, 10, 9, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'dates as values in the first row under the titles are no years of the list',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R6目標', 'R6実績'],
          ['条例の公布日', null, 45382, 45382],
          ['参加者数', '人', 200, 210],
        ],
        {
          formats: { C2: 'yyyy/m/d', D2: 'yyyy/m/d' },
          texts: { C2: '2024/3/31', D2: '2024/3/31' },
        },
      ),
    ],
    expected: [
      { name: '条例の公布日', direction: 'text', periods: [[2024, '2024/3/31', '2024/3/31', 'achieved']] },
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'a KPI called 評価 with grades as values is a row, not a title over the rows below it',
    open: 'a KPI named by a word that titles columns is left out',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', 200, 210],
        ['評価', 'ランク', 'A', 'A'],
        ['開催回数', '回', 10, 9],
      ]),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
      { name: '評価', direction: 'text', periods: [[2024, 'A', 'A', 'achieved']] },
      { name: '開催回数', unit: '回', periods: [[2024, 10, 9, 'notAchieved']] },
    ],
  },
  {
    what: 'letters A, B, C, D, D/C under the titles say how the rate is reckoned and are no KPI',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R6目標', 'R6実績', '達成率'],
          ['A', 'B', 'C', 'D', 'D/C'],
          ['参加者数', '人', 200, 210, 1.05],
          ['開催回数', '回', 10, 9, 0.9],
        ],
        { formats: { E3: '0%', E4: '0%' }, texts: { E3: '105%', E4: '90%' } },
      ),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']], statedRates: [105] },
      { name: '開催回数', unit: '回', periods: [[2024, 10, 9, 'notAchieved']], statedRates: [90] },
    ],
  },
  {
    what: 'names that begin like a total, an age or a year are names all the same',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['合計特殊出生率', null, 1.5, 1.4],
        ['平均在院日数', '日', 10, 10],
        ['総合計画の周知率', '％', 30, 31],
        ['65歳以上の就業率', '％', 20, 21],
        ['1人当たりごみ排出量', 'g', 800, 790],
        ['24時間対応件数', '件', 40, 45],
        ['計', null, 901.5, 898.4],
      ]),
    ],
    expected: [
      { name: '合計特殊出生率', unit: null, no: null, periods: [[2024, 1.5, 1.4, 'notAchieved']] },
      { name: '平均在院日数', unit: '日', periods: [[2024, 10, 10, 'achieved']] },
      { name: '総合計画の周知率', unit: '％', periods: [[2024, 30, 31, 'achieved']] },
      { name: '65歳以上の就業率', no: null, periods: [[2024, 20, 21, 'achieved']] },
      { name: '1人当たりごみ排出量', no: null, direction: 'lower', periods: [[2024, 800, 790, 'achieved']] },
      { name: '24時間対応件数', no: null, periods: [[2024, 40, 45, 'achieved']] },
    ],
  },
  {
    what: 'numbers under a title nobody knows may be the missing actual: a person is asked',
    sheets: [
      sheet([
        ['指標名', 'R6目標値', '着地'],
        ['相談件数', 100, 120],
      ]),
    ],
    expected: [{ name: '相談件数', confidence: 'review', periods: [[2024, 100, null, 'pending']] }],
  },
  {
    what: 'the title R6実績（前年比） is not read, and the year has a target: a person is asked',
    sheets: [
      sheet([
        ['KPI', 'R5実績', 'R6目標', 'R6実績（前年比）'],
        ['来館者数', '1,200人', '1,300人', '1,320人（+10%）'],
      ]),
    ],
    expected: [
      {
        name: '来館者数',
        confidence: 'review',
        periods: [
          [2023, null, 1200, 'notSet'],
          [2024, 1300, null, 'pending'],
        ],
      },
    ],
  },
];
