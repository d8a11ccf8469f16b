import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind = 'A code and a name stand in two columns under one merged title';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'K-01 and a name under 指標',
    sheets: [
      sheet(
        [
          ['指標', null, '単位', '目標', '実績'],
          ['K-01', '来館者数', '人', 24000, 25110],
          ['K-02', 'レファレンス件数', '件', 1300, 1254],
          ['K-03', '図書購入冊数', '冊', 2200, 2230],
        ],
        { merges: ['A1:B1'] },
      ),
    ],
    expected: [
      kpi('来館者数', [[null, 24000, 25110, 'achieved']], { unit: '人' }),
      kpi('レファレンス件数', [[null, 1300, 1254, 'notAchieved']], { unit: '件' }),
      kpi('図書購入冊数', [[null, 2200, 2230, 'achieved']], { unit: '冊' }),
    ],
  },
  {
    what: 'two header rows, 指標名 merged over two rows and two columns',
    sheets: [
      sheet(
        [
          ['指標名', null, '令和5年度', null, '令和6年度', null],
          [null, null, '目標', '実績', '目標', '実績'],
          ['A1', '相談件数', 500, 512, 520, 498],
          ['A2', '訪問件数', 260, 248, 270, 281],
          ['B1', '研修受講者数', 75, 80, 80, 83],
        ],
        { merges: ['A1:B2', 'C1:D1', 'E1:F1'] },
      ),
    ],
    expected: [
      kpi('相談件数', [
        [2023, 500, 512, 'achieved'],
        [2024, 520, 498, 'notAchieved'],
      ]),
      kpi('訪問件数', [
        [2023, 260, 248, 'notAchieved'],
        [2024, 270, 281, 'achieved'],
      ]),
      kpi('研修受講者数', [
        [2023, 75, 80, 'achieved'],
        [2024, 80, 83, 'achieved'],
      ]),
    ],
  },
  {
    what: 'English codes under KPI',
    sheets: [
      sheet(
        [
          ['KPI', null, 'Target', 'Actual'],
          ['ED-1', 'Teachers trained', 140, 152],
          ['ED-2', 'Classrooms built', 9, 8],
          ['WA-1', 'Wells drilled', 22, 22],
        ],
        { at: 'B2', merges: ['B2:C2'] },
      ),
    ],
    expected: [
      kpi('Teachers trained', [[null, 140, 152, 'achieved']]),
      kpi('Classrooms built', [[null, 9, 8, 'notAchieved']]),
      kpi('Wells drilled', [[null, 22, 22, 'achieved']]),
    ],
  },
  {
    what: 'three-digit numbers as codes under 評価指標',
    sheets: [
      sheet(
        [
          ['評価指標', null, '目標値', '実績値'],
          [101, '紹介件数', 1850, 1902],
          [102, '逆紹介件数', 1600, 1577],
          [201, '手術件数', 930, 941],
          [202, '内視鏡件数', 2750, 2808],
        ],
        { merges: ['A1:B1'] },
      ),
    ],
    expected: [
      kpi('紹介件数', [[null, 1850, 1902, 'achieved']]),
      kpi('逆紹介件数', [[null, 1600, 1577, 'notAchieved']]),
      kpi('手術件数', [[null, 930, 941, 'achieved']]),
      kpi('内視鏡件数', [[null, 2750, 2808, 'achieved']]),
    ],
  },
  {
    what: 'policy numbers under 番号・指標名',
    open: 'first sight',
    sheets: [
      sheet(
        [
          ['番号・指標名', null, '単位', '計画', '実績', '達成率'],
          ['1-(1)', '健康ポイント参加者数', '人', 3000, 3240, '108%'],
          ['1-(2)', '通いの場の数', '箇所', 75, 72, '96%'],
          ['2-(1)', '子育てサロン利用組数', '組', 1100, 1155, '105%'],
        ],
        { merges: ['A1:B1'] },
      ),
    ],
    expected: [
      kpi('健康ポイント参加者数', [[null, 3000, 3240, 'achieved']], { unit: '人' }),
      kpi('通いの場の数', [[null, 75, 72, 'notAchieved']], { unit: '箇所' }),
      kpi('子育てサロン利用組数', [[null, 1100, 1155, 'achieved']], { unit: '組' }),
    ],
  },
  {
    what: 'letters as codes under 成果指標 beside a merged year',
    sheets: [
      sheet(
        [
          ['部門別管理表'],
          ['成果指標', null, '2024年度', null, '備考'],
          [null, null, '目標', '実績', null],
          ['ア', '新規顧客数', 64, 70, null],
          ['イ', '商談件数', 480, 455, '人員減'],
          ['ウ', 'セミナー参加者数', 350, 361, null],
        ],
        { merges: ['A1:E1', 'A2:B3', 'C2:D2', 'E2:E3'] },
      ),
    ],
    expected: [
      kpi('新規顧客数', [[2024, 64, 70, 'achieved']]),
      kpi('商談件数', [[2024, 480, 455, 'notAchieved']]),
      kpi('セミナー参加者数', [[2024, 350, 361, 'achieved']]),
    ],
  },
];
