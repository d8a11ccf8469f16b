/** Values counted up over the years: 累計, 延べ, a sum of gains, one goal for all years. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'strategy with one goal for the sum of five years: 目標値（R2～R6累計）, the years, 累計 and 達成率',
    open: 'a goal for the sum of years',
    sheets: [
      sheet(
        [
          ['まち・ひと・しごと創生総合戦略　KPI（5年間の累計）'],
          ['KPI', '単位', '目標値\n（R2～R6累計）', '各年度の実績', null, null, null, null, '累計', '達成率'],
          [null, null, null, 'R2', 'R3', 'R4', 'R5', 'R6', null, null],
          ['移住者数', '人', 300, 38, 45, 61, 72, 90, 306, '102.0%'],
          ['新規就農者数', '人', 25, 3, 6, 4, 5, 4, 22, '88.0%'],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2', 'I2:I3', 'J2:J3'] },
      ),
    ],
    expected: [
      {
        name: '移住者数',
        unit: '人',
        periods: [
          ['R2', null, 38, 'notSet'],
          ['R3', null, 45, 'notSet'],
          ['R4', null, 61, 'notSet'],
          ['R5', null, 72, 'notSet'],
          ['R6', null, 90, 'notSet'],
          ['累計', 300, 306, 'achieved'],
        ],
        statedRates: [null, null, null, null, null, 102],
      },
      {
        name: '新規就農者数',
        unit: '人',
        periods: [
          ['R2', null, 3, 'notSet'],
          ['R3', null, 6, 'notSet'],
          ['R4', null, 4, 'notSet'],
          ['R5', null, 5, 'notSet'],
          ['R6', null, 4, 'notSet'],
          ['累計', 25, 22, 'notAchieved'],
        ],
        statedRates: [null, null, null, null, null, 88],
      },
    ],
  },
  {
    what: '延べ with the head count in brackets, and a KPI counted up since the start of the plan',
    sheets: [
      sheet(
        [
          ['指標', '集計', 'R5', null, 'R6', null, 'R7', null],
          [null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          [
            '介護予防教室の延べ参加者数',
            '単年度',
            '延べ1,200人',
            '延べ1,150人（実280人）',
            '延べ1,250人',
            '延べ1,310人（実305人）',
            '延べ1,300人',
            null,
          ],
          ['地域の通いの場の数（累計）', '累計', '30か所', '32か所', '40か所', '39か所', '50か所', null],
          ['見守り協定の締結事業者数', '累計', '45者', '45者', '50者', '52者', '55者', null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'] },
      ),
    ],
    expected: [
      {
        name: '介護予防教室の延べ参加者数',
        unit: '人',
        periods: [
          [2023, 1200, 1150, 'notAchieved'],
          [2024, 1250, 1310, 'achieved'],
          [2025, 1300, null, 'pending'],
        ],
      },
      {
        name: '地域の通いの場の数（累計）',
        unit: 'か所',
        periods: [
          [2023, 30, 32, 'achieved'],
          [2024, 40, 39, 'notAchieved'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        name: '見守り協定の締結事業者数',
        unit: '者',
        periods: [
          [2023, 45, 45, 'achieved'],
          [2024, 50, 52, 'achieved'],
          [2025, 55, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!F3'],
  },
  {
    what: 'a target counted up to the end of the plan, results of each year both alone and counted up',
    sheets: [
      sheet(
        [
          ['指標', '単位', '目標値\n（R8・累計）', '令和5年度', null, '令和6年度', null],
          [null, null, null, '単年度', '累計', '単年度', '累計'],
          ['空き家の利活用件数', '件', 100, 18, 42, 21, 63],
          ['木造住宅の耐震改修戸数', '戸', 250, 40, 118, 37, 155],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
      ),
    ],
    expected: [
      {
        name: '空き家の利活用件数',
        periods: [
          [2023, null, 42, 'notSet'],
          [2024, null, 63, 'notSet'],
          [2026, 100, null, 'pending'],
        ],
      },
      {
        name: '木造住宅の耐震改修戸数',
        periods: [
          [2023, null, 118, 'notSet'],
          [2024, null, 155, 'notSet'],
          [2026, 250, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'rows 目標（累計）, 実績（単年度） and 実績（累計） per KPI: the goal is met by what is counted up',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '区分', 'R5', 'R6', 'R7'],
          ['空き家の利活用件数', '件', '目標（累計）', 20, 40, 60],
          [null, null, '実績（単年度）', 18, 21, null],
          [null, null, '実績（累計）', 18, 39, null],
        ],
        { merges: ['A2:A4', 'B2:B4'] },
      ),
    ],
    expected: [
      {
        name: '空き家の利活用件数',
        periods: [
          [2023, 20, 18, 'notAchieved'],
          [2024, 40, 39, 'notAchieved'],
          [2025, 60, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a verification sheet with 事業開始前, the gain of the first to the third year and their sum',
    sheets: [
      sheet(
        [
          ['地方創生推進交付金　効果検証シート', null, null, null, null, null, null, null],
          ['事業名称', '里山ワーケーション推進事業', null, null, null, null, null, null],
          ['計画期間', '令和４年度～令和６年度（３か年）', null, null, null, null, null, null],
          [null, null, null, null, null, null, null, null],
          [
            '本事業における重要業績評価指標（KPI）',
            '単位',
            '区分',
            '事業開始前',
            'R4年度\n増加分\n（１年目）',
            'R5年度\n増加分\n（２年目）',
            'R6年度\n増加分\n（３年目）',
            'KPI増加分\nの累計',
          ],
          ['①ワーケーション宿泊者数', '人', '目標', 120, 80, 150, 220, 450],
          [null, null, '実績', null, 96, 141, 260, 497],
          ['②協力事業者数', '者', '目標', 6, 4, 5, 6, 15],
          [null, null, '実績', null, 4, 7, 2, 13],
          ['③', null, '目標', null, null, null, null, null],
          [null, null, '実績', null, null, null, null, null],
          ['検証', '宿泊者は伸びたが、協力事業者の開拓が課題である。', null, null, null, null, null, null],
        ],
        {
          at: 'C3',
          merges: [
            'C3:J3',
            'D4:J4',
            'D5:J5',
            'C8:C9',
            'D8:D9',
            'F8:F9',
            'C10:C11',
            'D10:D11',
            'F10:F11',
            'C12:C13',
            'D12:D13',
            'F12:F13',
            'D14:J14',
          ],
        },
      ),
    ],
    expected: [
      {
        no: '①',
        name: 'ワーケーション宿泊者数',
        unit: '人',
        project: '里山ワーケーション推進事業',
        direction: 'higher',
        baseline: 120,
        periods: [
          [2022, 80, 96, 'achieved'],
          [2023, 150, 141, 'notAchieved'],
          [2024, 220, 260, 'achieved'],
        ],
      },
      {
        no: '②',
        name: '協力事業者数',
        unit: '者',
        project: '里山ワーケーション推進事業',
        direction: 'higher',
        baseline: 6,
        periods: [
          [2022, 4, 4, 'achieved'],
          [2023, 5, 7, 'achieved'],
          [2024, 6, 2, 'notAchieved'],
        ],
      },
    ],
  },
];
