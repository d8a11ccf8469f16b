import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'A side label merged down at the left (or right) beside header AND rows of a list or a two-row form';

export const cases: readonly RecognitionCase[] = [
  {
    what: '成果指標 merged down beside header and rows of a list',
    sheets: [
      sheet(
        [
          ['成果指標', '指標名', '単位', '目標', '実績'],
          [null, '就職者数', '人', 40, 43],
          [null, '職業訓練受講者数', '人', 120, 111],
          [null, '企業見学会参加者数', '人', 85, 90],
        ],
        { merges: ['A1:A4'] },
      ),
    ],
    expected: [
      kpi('就職者数', [[null, 40, 43, 'achieved']], { unit: '人' }),
      kpi('職業訓練受講者数', [[null, 120, 111, 'notAchieved']], { unit: '人' }),
      kpi('企業見学会参加者数', [[null, 85, 90, 'achieved']], { unit: '人' }),
    ],
  },
  {
    what: '数値目標の達成状況 merged down beside a two-row form',
    sheets: [
      sheet(
        [
          ['数値目標の達成状況', '指標', '区分', '令和5年度', '令和6年度'],
          [null, '公園利用者数', '目標', 30000, 31000],
          [null, null, '実績', 31240, 30555],
          [null, 'ボランティア参加者数', '目標', 260, 270],
          [null, null, '実績', 255, 283],
        ],
        { merges: ['A1:A5', 'B2:B3', 'B4:B5'] },
      ),
    ],
    expected: [
      kpi('公園利用者数', [
        [2023, 30000, 31240, 'achieved'],
        [2024, 31000, 30555, 'notAchieved'],
      ]),
      kpi('ボランティア参加者数', [
        [2023, 260, 255, 'notAchieved'],
        [2024, 270, 283, 'achieved'],
      ]),
    ],
  },
  {
    what: 'a label merged down at the right of a list',
    sheets: [
      sheet(
        [
          ['指標', '目標', '実績', '企画課作成'],
          ['アンケート回答者数', 1500, 1588, null],
          ['ワークショップ開催数', 8, 7, null],
          ['意見提出件数', 60, 72, null],
        ],
        { merges: ['D1:D4'] },
      ),
    ],
    expected: [
      kpi('アンケート回答者数', [[null, 1500, 1588, 'achieved']]),
      kpi('ワークショップ開催数', [[null, 8, 7, 'notAchieved']]),
      kpi('意見提出件数', [[null, 60, 72, 'achieved']]),
    ],
  },
  {
    what: 'English: Performance merged down beside a list',
    sheets: [
      sheet(
        [
          ['Performance', 'KPI', 'Target', 'Actual'],
          [null, 'Units sold', 7400, 7622],
          [null, 'Stores opened', 6, 5],
          [null, 'Loyalty members', 15000, 15340],
        ],
        { at: 'B2', merges: ['B2:B5'] },
      ),
    ],
    expected: [
      kpi('Units sold', [[null, 7400, 7622, 'achieved']]),
      kpi('Stores opened', [[null, 6, 5, 'notAchieved']]),
      kpi('Loyalty members', [[null, 15000, 15340, 'achieved']]),
    ],
  },
  {
    what: 'two lists below each other, each with its own side label',
    sheets: [
      sheet(
        [
          ['看護部', '指標', '目標', '実績'],
          [null, '研修参加者数', 220, 231],
          [null, '院内発表件数', 12, 10],
          [],
          ['薬剤部', '指標', '目標', '実績'],
          [null, '服薬指導件数', 5000, 5140],
          [null, '勉強会開催回数', 24, 24],
        ],
        { merges: ['A1:A3', 'A5:A7'] },
      ),
    ],
    expected: [
      kpi('研修参加者数', [[null, 220, 231, 'achieved']]),
      kpi('院内発表件数', [[null, 12, 10, 'notAchieved']]),
      kpi('服薬指導件数', [[null, 5000, 5140, 'achieved']]),
      kpi('勉強会開催回数', [[null, 24, 24, 'achieved']]),
    ],
  },
  {
    what: 'a side label of two columns beside two header rows and the rows',
    sheets: [
      sheet(
        [
          ['重要業績評価指標（ＫＰＩ）', null, '指標', '令和6年度', null, '令和7年度'],
          [null, null, null, '目標', '実績', '目標'],
          [null, null, '創業件数', 10, 12, 11],
          [null, null, '創業塾受講者数', 30, 26, 32],
        ],
        { merges: ['A1:B4', 'C1:C2', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi('創業件数', [
        [2024, 10, 12, 'achieved'],
        [2025, 11, null, 'pending'],
      ]),
      kpi('創業塾受講者数', [
        [2024, 30, 26, 'notAchieved'],
        [2025, 32, null, 'pending'],
      ]),
    ],
  },
];
