import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Plan table and result table of the same KPI with a note line or a heading between: one record';

export const cases: readonly RecognitionCase[] = [
  {
    what: '目標値 and 実績値 tables of years with a note line between',
    sheets: [
      sheet([
        ['【目標値】'],
        ['指標', '単位', '令和5年度', '令和6年度', '令和7年度'],
        ['移住相談件数', '件', 150, 160, 170],
        ['定住者数', '人', 24, 26, 28],
        ['※目標値は総合計画による。'],
        ['【実績値】'],
        ['指標', '単位', '令和5年度', '令和6年度', '令和7年度'],
        ['移住相談件数', '件', 158, 149, null],
        ['定住者数', '人', 22, 29, null],
      ]),
    ],
    expected: [
      kpi(
        '移住相談件数',
        [
          [2023, 150, 158, 'achieved'],
          [2024, 160, 149, 'notAchieved'],
          [2025, 170, null, 'pending'],
        ],
        { unit: '件' },
      ),
      kpi(
        '定住者数',
        [
          [2023, 24, 22, 'notAchieved'],
          [2024, 26, 29, 'achieved'],
          [2025, 28, null, 'pending'],
        ],
        { unit: '人' },
      ),
    ],
  },
  {
    what: 'one KPI: a plan table, a heading, and a result table with target and actual of one year',
    sheets: [
      sheet([
        ['■ 計画'],
        ['KPI', '2024年度 目標値', '2025年度 目標値', '2026年度 目標値'],
        ['アプリ登録者数', 1800, 2400, 3000],
        [],
        ['■ 令和6年度の結果'],
        ['KPI', '2024年度 目標値', '2024年度 実績値'],
        ['アプリ登録者数', 1800, 1866],
      ]),
    ],
    expected: [
      kpi('アプリ登録者数', [
        [2024, 1800, 1866, 'achieved'],
        [2025, 2400, null, 'pending'],
        [2026, 3000, null, 'pending'],
      ]),
    ],
  },
  {
    what: 'English plan and results with a remark between',
    sheets: [
      sheet([
        ['Plan'],
        ['KPI', 'FY2023 Target', 'FY2024 Target'],
        ['Schools visited', 60, 70],
        ['Pupils reached', 4000, 4400],
        ['Figures were agreed with the board in March.'],
        ['Results'],
        ['KPI', 'FY2023 Actual', 'FY2024 Actual'],
        ['Schools visited', 63, 66],
        ['Pupils reached', 3890, 4512],
      ]),
    ],
    expected: [
      kpi('Schools visited', [
        [2023, 60, 63, 'achieved'],
        [2024, 70, 66, 'notAchieved'],
      ]),
      kpi('Pupils reached', [
        [2023, 4000, 3890, 'notAchieved'],
        [2024, 4400, 4512, 'achieved'],
      ]),
    ],
  },
  {
    what: 'a list of targets and a list of actuals with a heading between, no years',
    sheets: [
      sheet([
        ['１　目標'],
        ['指標', '単位', '目標値'],
        ['公開講座数', '講座', 32],
        ['受講者数', '人', 960],
        ['２　実績'],
        ['指標', '単位', '実績値'],
        ['公開講座数', '講座', 34],
        ['受講者数', '人', 921],
      ]),
    ],
    expected: [
      kpi('公開講座数', [[null, 32, 34, 'achieved']], { unit: '講座' }),
      kpi('受講者数', [[null, 960, 921, 'notAchieved']], { unit: '人' }),
    ],
  },
  {
    what: 'year titles under merged 目標値, then a note, then under merged 実績値',
    sheets: [
      sheet(
        [
          ['指標名', '目標値', null, null],
          [null, 'R4', 'R5', 'R6'],
          ['健康教室参加者数', 500, 520, 540],
          ['特定健診受診者数', 2900, 3000, 3100],
          ['（注）特定健診は国保加入者のみ'],
          ['指標名', '実績値', null, null],
          [null, 'R4', 'R5', 'R6'],
          ['健康教室参加者数', 488, 533, 561],
          ['特定健診受診者数', 2955, 2970, 3122],
        ],
        { merges: ['A1:A2', 'B1:D1', 'A5:D5', 'A6:A7', 'B6:D6'] },
      ),
    ],
    expected: [
      kpi('健康教室参加者数', [
        [2022, 500, 488, 'notAchieved'],
        [2023, 520, 533, 'achieved'],
        [2024, 540, 561, 'achieved'],
      ]),
      kpi('特定健診受診者数', [
        [2022, 2900, 2955, 'achieved'],
        [2023, 3000, 2970, 'notAchieved'],
        [2024, 3100, 3122, 'achieved'],
      ]),
    ],
  },
  {
    what: 'numbered KPIs, plan of two years, heading, results of the first year',
    sheets: [
      sheet(
        [
          ['KPIの目標（2カ年分）'],
          ['番号', 'KPI', '単位', '令和6年度 目標', '令和7年度 目標'],
          ['①', 'オンライン申請件数', '件', 3000, 3600],
          ['②', '窓口予約件数', '件', 800, 900],
          [],
          ['令和6年度末の実績'],
          ['番号', 'KPI', '単位', '令和6年度 実績'],
          ['①', 'オンライン申請件数', '件', 3255],
          ['②', '窓口予約件数', '件', 744],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi(
        'オンライン申請件数',
        [
          [2024, 3000, 3255, 'achieved'],
          [2025, 3600, null, 'pending'],
        ],
        { unit: '件' },
      ),
      kpi(
        '窓口予約件数',
        [
          [2024, 800, 744, 'notAchieved'],
          [2025, 900, null, 'pending'],
        ],
        { unit: '件' },
      ),
    ],
  },
];
