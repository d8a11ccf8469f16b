/** Lists with two header rows the other way round: 目標 and 実績 over their years, not always the same ones. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two header rows: the roles over the years, more years of targets than of actuals',
    sheets: [
      sheet(
        [
          ['No.', '指標', '単位', '目標値', null, null, null, '実績値', null, '主管課'],
          [null, null, null, 'R5', 'R6', 'R7', 'R8', 'R5', 'R6', null],
          ['1', '防災訓練参加者数', '人', 1200, 1300, 1400, 1500, 1050, 1340, '危機管理課'],
          ['2', '自主防災組織数', '団体', 60, 62, 64, 66, 60, 61, '危機管理課'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:I1', 'J1:J2'] },
      ),
    ],
    expected: [
      {
        name: '防災訓練参加者数',
        unit: '人',
        periods: [
          [2023, 1200, 1050, 'notAchieved'],
          [2024, 1300, 1340, 'achieved'],
          [2025, 1400, null, 'pending'],
          [2026, 1500, null, 'pending'],
        ],
      },
      {
        name: '自主防災組織数',
        unit: '団体',
        periods: [
          [2023, 60, 60, 'achieved'],
          [2024, 62, 61, 'notAchieved'],
          [2025, 64, null, 'pending'],
          [2026, 66, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: '目標値 over three years and 実績値 over two, baseline before, 評価 at the end',
    sheets: [
      sheet(
        [
          ['指標', '単位', '基準値', '目標値', null, null, '実績値', null, '評価'],
          [null, null, '令和4年度', '令和5年度', '令和6年度', '令和7年度', '令和5年度', '令和6年度', null],
          ['可燃ごみの排出量', 't', 9800, 9600, 9400, 9200, 9550, 9480, '△'],
          ['リサイクル率', '％', 21.3, 22, 23, 24, 21.8, 23.2, '○'],
        ],
        { at: 'C3', merges: ['C3:C4', 'D3:D4', 'F3:H3', 'I3:J3', 'K3:K4'] },
      ),
    ],
    expected: [
      {
        name: '可燃ごみの排出量',
        unit: 't',
        direction: 'lower',
        baseline: 9800,
        periods: [
          [2023, 9600, 9550, 'achieved'],
          [2024, 9400, 9480, 'notAchieved'],
          [2025, 9200, null, 'pending'],
        ],
      },
      {
        name: 'リサイクル率',
        unit: '％',
        direction: 'higher',
        baseline: 21.3,
        periods: [
          [2023, 22, 21.8, 'notAchieved'],
          [2024, 23, 23.2, 'achieved'],
          [2025, 24, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'the years of the actuals beside one target year, the rate beside them all',
    sheets: [
      sheet(
        [
          [
            '基本目標',
            '施策',
            '重要業績評価指標（KPI）',
            '単位',
            '基準値',
            '目標値',
            '実績値',
            null,
            null,
            '達成率',
            '担当課',
          ],
          [null, null, null, null, '（R1）', '（R6）', 'R3', 'R4', 'R5', null, null],
          ['1 しごと', '創業支援', '創業件数', '件', 10, 50, 12, 20, 30, '60%', '商工課'],
          [null, null, '新規雇用者数', '人', 100, 300, 120, 150, 310, '103.3%', '商工課'],
          ['2 ひと', '移住促進', '移住者数', '人', 20, 80, '-', 40, 60, '75%', '企画課'],
        ],
        {
          merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'G1:I1', 'J1:J2', 'K1:K2', 'A3:A4', 'B3:B4'],
        },
      ),
    ],
    expected: [
      {
        name: '創業件数',
        project: '創業支援',
        baseline: 10,
        periods: [
          [2021, null, 12, 'notSet'],
          [2022, null, 20, 'notSet'],
          [2023, null, 30, 'notSet'],
          [2024, 50, null, 'pending'],
        ],
        statedRates: [null, null, 60, null],
      },
      {
        name: '新規雇用者数',
        project: '創業支援',
        periods: [
          [2021, null, 120, 'notSet'],
          [2022, null, 150, 'notSet'],
          [2023, null, 310, 'notSet'],
          [2024, 300, null, 'pending'],
        ],
      },
      {
        name: '移住者数',
        project: '移住促進',
        periods: [
          [2021, null, null, 'notMeasured'],
          [2022, null, 40, 'notSet'],
          [2023, null, 60, 'notSet'],
          [2024, 80, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!I4'],
  },
];
