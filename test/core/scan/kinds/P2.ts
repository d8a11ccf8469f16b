import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'The kind word (活動/成果, アウトプット/アウトカム, 活動指標/成果指標) in a column of its own under a name header that is merged over both columns';

export const cases: readonly RecognitionCase[] = [
  {
    what: '活動 and 成果 under 指標, one row each',
    sheets: [
      sheet(
        [
          ['指標', null, '単位', '目標', '実績'],
          ['活動', '説明会開催回数', '回', 12, 14],
          ['成果', '登録事業者数', '社', 150, 143],
        ],
        { merges: ['A1:B1'] },
      ),
    ],
    expected: [
      kpi('説明会開催回数', [[null, 12, 14, 'achieved']], { unit: '回', kind: 'output' }),
      kpi('登録事業者数', [[null, 150, 143, 'notAchieved']], { unit: '社', kind: 'outcome' }),
    ],
  },
  {
    what: 'アウトプット and アウトカム merged down over two rows each',
    sheets: [
      sheet(
        [
          ['KPI', null, '目標値', '実績値'],
          ['アウトプット', '研修実施回数', 20, 21],
          [null, '教材配布数', 800, 760],
          ['アウトカム', '資格取得者数', 45, 48],
          [null, '就業者数', 30, 30],
        ],
        { merges: ['A1:B1', 'A2:A3', 'A4:A5'] },
      ),
    ],
    expected: [
      kpi('研修実施回数', [[null, 20, 21, 'achieved']], { kind: 'output' }),
      kpi('教材配布数', [[null, 800, 760, 'notAchieved']], { kind: 'output' }),
      kpi('資格取得者数', [[null, 45, 48, 'achieved']], { kind: 'outcome' }),
      kpi('就業者数', [[null, 30, 30, 'achieved']], { kind: 'outcome' }),
    ],
  },
  {
    what: '活動指標 and 成果指標 under 指標名 with years over roles',
    sheets: [
      sheet(
        [
          ['指標名', null, '令和5年度', null, '令和6年度', null],
          [null, null, '目標', '実績', '目標', '実績'],
          ['活動指標', '巡回相談回数', 48, 50, 50, 47],
          ['成果指標', '相談者数', 320, 311, 330, 352],
        ],
        { merges: ['A1:B2', 'C1:D1', 'E1:F1'] },
      ),
    ],
    expected: [
      kpi(
        '巡回相談回数',
        [
          [2023, 48, 50, 'achieved'],
          [2024, 50, 47, 'notAchieved'],
        ],
        { kind: 'output' },
      ),
      kpi(
        '相談者数',
        [
          [2023, 320, 311, 'notAchieved'],
          [2024, 330, 352, 'achieved'],
        ],
        { kind: 'outcome' },
      ),
    ],
  },
  {
    what: 'the kind word repeated in each row, offset from the corner',
    sheets: [
      sheet(
        [
          ['評価指標', null, '目標', '実績', '達成率'],
          ['活動', '出前講座回数', 30, 33, '110%'],
          ['活動', 'チラシ配布枚数', 5000, 4500, '90%'],
          ['成果', '受講者数', 600, 618, '103%'],
        ],
        { at: 'C3', merges: ['C3:D3'] },
      ),
    ],
    expected: [
      kpi('出前講座回数', [[null, 30, 33, 'achieved']], { kind: 'output' }),
      kpi('チラシ配布枚数', [[null, 5000, 4500, 'notAchieved']], { kind: 'output' }),
      kpi('受講者数', [[null, 600, 618, 'achieved']], { kind: 'outcome' }),
    ],
  },
  {
    what: 'English: Output and Outcome under Indicator',
    sheets: [
      sheet(
        [
          ['Indicator', null, 'Target', 'Actual'],
          ['Output', 'Kits distributed', 2500, 2610],
          ['Output', 'Clinics held', 40, 38],
          ['Outcome', 'Patients registered', 1800, 1825],
        ],
        { merges: ['A1:B1'] },
      ),
    ],
    expected: [
      kpi('Kits distributed', [[null, 2500, 2610, 'achieved']], { kind: 'output' }),
      kpi('Clinics held', [[null, 40, 38, 'notAchieved']], { kind: 'output' }),
      kpi('Patients registered', [[null, 1800, 1825, 'achieved']], { kind: 'outcome' }),
    ],
  },
  {
    what: 'two-row form: kind and name merged down beside 目標 and 実績',
    sheets: [
      sheet(
        [
          ['指標', null, '区分', 'R5', 'R6'],
          ['活動指標', '企業訪問件数', '目標', 200, 210],
          [null, null, '実績', 214, 205],
          ['成果指標', '新規雇用者数', '目標', 50, 55],
          [null, null, '実績', 46, 58],
        ],
        { merges: ['A1:B1', 'A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'] },
      ),
    ],
    expected: [
      kpi(
        '企業訪問件数',
        [
          [2023, 200, 214, 'achieved'],
          [2024, 210, 205, 'notAchieved'],
        ],
        { kind: 'output' },
      ),
      kpi(
        '新規雇用者数',
        [
          [2023, 50, 46, 'notAchieved'],
          [2024, 55, 58, 'achieved'],
        ],
        { kind: 'outcome' },
      ),
    ],
  },
];
