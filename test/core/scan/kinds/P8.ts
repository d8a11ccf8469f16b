import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Years under a group title that says 実績 or 目標 with more words (年度別実績, 目標の推移, 実績の推移), in lists and stacked tables';

export const cases: readonly RecognitionCase[] = [
  {
    what: '年度別目標 and 年度別実績 side by side in a list',
    sheets: [
      sheet(
        [
          ['指標', '年度別目標', null, '年度別実績', null],
          [null, 'R5', 'R6', 'R5', 'R6'],
          ['検診受診者数', 2400, 2500, 2466, 2431],
          ['健康相談件数', 310, 320, 295, 341],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi('検診受診者数', [
        [2023, 2400, 2466, 'achieved'],
        [2024, 2500, 2431, 'notAchieved'],
      ]),
      kpi('健康相談件数', [
        [2023, 310, 295, 'notAchieved'],
        [2024, 320, 341, 'achieved'],
      ]),
    ],
  },
  {
    what: '目標の推移 and 実績の推移 with three years and units',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '目標の推移', null, null, '実績の推移', null, null],
          [null, null, '2022年度', '2023年度', '2024年度', '2022年度', '2023年度', '2024年度'],
          ['新規契約数', '件', 60, 65, 70, 63, 61, 74],
          ['会員数', '人', 900, 950, 1000, 885, 962, 1018],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'] },
      ),
    ],
    expected: [
      kpi(
        '新規契約数',
        [
          [2022, 60, 63, 'achieved'],
          [2023, 65, 61, 'notAchieved'],
          [2024, 70, 74, 'achieved'],
        ],
        { unit: '件' },
      ),
      kpi(
        '会員数',
        [
          [2022, 900, 885, 'notAchieved'],
          [2023, 950, 962, 'achieved'],
          [2024, 1000, 1018, 'achieved'],
        ],
        { unit: '人' },
      ),
    ],
  },
  {
    what: 'stacked tables under 目標の推移 and 実績の推移',
    sheets: [
      sheet(
        [
          ['指標', '目標の推移', null],
          [null, '令和5年度', '令和6年度'],
          ['参加団体数', 40, 42],
          ['来場者数', 5200, 5400],
          [],
          ['指標', '実績の推移', null],
          [null, '令和5年度', '令和6年度'],
          ['参加団体数', 43, 41],
          ['来場者数', 5080, 5633],
        ],
        { merges: ['A1:A2', 'B1:C1', 'A6:A7', 'B6:C6'] },
      ),
    ],
    expected: [
      kpi('参加団体数', [
        [2023, 40, 43, 'achieved'],
        [2024, 42, 41, 'notAchieved'],
      ]),
      kpi('来場者数', [
        [2023, 5200, 5080, 'notAchieved'],
        [2024, 5400, 5633, 'achieved'],
      ]),
    ],
  },
  {
    what: '年度別実績 before one final target year',
    sheets: [
      sheet(
        [
          ['成果指標', '年度別実績', null, null, '目標'],
          [null, 'R4', 'R5', 'R6', 'R8'],
          ['農産物直売額', 118, 121, 126, 140],
          ['新規就農者数', 5, 7, 6, 10],
        ],
        { merges: ['A1:A2', 'B1:D1'] },
      ),
    ],
    expected: [
      kpi('農産物直売額', [
        [2022, null, 118, 'notSet'],
        [2023, null, 121, 'notSet'],
        [2024, null, 126, 'notSet'],
        [2026, 140, null, 'pending'],
      ]),
      kpi('新規就農者数', [
        [2022, null, 5, 'notSet'],
        [2023, null, 7, 'notSet'],
        [2024, null, 6, 'notSet'],
        [2026, 10, null, 'pending'],
      ]),
    ],
  },
  {
    what: '各年度の目標値 and 各年度の実績値, the last year still blank',
    sheets: [
      sheet(
        [
          ['KPI', '各年度の目標値', null, null, '各年度の実績値', null, null],
          [null, '2023', '2024', '2025', '2023', '2024', '2025'],
          ['外来件数', 18000, 18500, 19000, 18320, 18277, null],
          ['往診件数', 640, 660, 680, 622, 671, null],
        ],
        { at: 'B2', merges: ['B2:B3', 'C2:E2', 'F2:H2'] },
      ),
    ],
    expected: [
      kpi('外来件数', [
        [2023, 18000, 18320, 'achieved'],
        [2024, 18500, 18277, 'notAchieved'],
        [2025, 19000, null, 'pending'],
      ]),
      kpi('往診件数', [
        [2023, 640, 622, 'notAchieved'],
        [2024, 660, 671, 'achieved'],
        [2025, 680, null, 'pending'],
      ]),
    ],
  },
  {
    what: 'English: Annual targets and Annual actuals over years',
    sheets: [
      sheet(
        [
          ['KPI', 'Annual targets', null, 'Annual actuals', null],
          [null, 'FY2023', 'FY2024', 'FY2023', 'FY2024'],
          ['Households visited', 1400, 1500, 1466, 1480],
          ['Referrals made', 220, 240, 209, 251],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi('Households visited', [
        [2023, 1400, 1466, 'achieved'],
        [2024, 1500, 1480, 'notAchieved'],
      ]),
      kpi('Referrals made', [
        [2023, 220, 209, 'notAchieved'],
        [2024, 240, 251, 'achieved'],
      ]),
    ],
  },
];
