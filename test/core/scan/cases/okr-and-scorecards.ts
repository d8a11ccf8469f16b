/** OKR, balanced scorecards, personal goals: objectives in words around what is counted. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'OKR cards: an objective over its key results with start, target and current value and a confidence',
    sheets: [
      sheet(
        [
          ['Team OKRs', null, null, null, null, null],
          [null, null, null, null, null, null],
          ['Objective 1', 'Make onboarding effortless', null, null, null, null],
          [null, 'Key result', 'Start', 'Target', 'Current', 'Confidence'],
          ['KR1', 'Median days to first report', 14, 7, 8.5, 0.6],
          ['KR2', 'Share of customers who finish the tour (%)', 35, 60, 64, 0.9],
          ['KR3', null, null, null, null, null],
          [null, null, null, null, null, null],
          ['Objective 2', 'Be the support team people recommend', null, null, null, null],
          [null, 'Key result', 'Start', 'Target', 'Current', 'Confidence'],
          ['KR1', 'Net promoter score', 22, 40, 41, 0.8],
          ['KR2', 'Tickets reopened per month', 130, 60, 75, 0.5],
          ['KR3', 'Help articles published', 0, 25, 18, 0.4],
        ],
        { at: 'C3', merges: ['C3:H3', 'D5:H5', 'D11:H11'] },
      ),
    ],
    expected: [
      {
        no: 'KR1',
        name: 'Median days to first report',
        direction: 'lower',
        baseline: 14,
        periods: [[null, 7, 8.5, 'notAchieved']],
      },
      {
        no: 'KR2',
        name: 'Share of customers who finish the tour (%)',
        direction: 'higher',
        baseline: 35,
        periods: [[null, 60, 64, 'achieved']],
      },
      {
        no: 'KR1',
        name: 'Net promoter score',
        direction: 'higher',
        baseline: 22,
        periods: [[null, 40, 41, 'achieved']],
      },
      {
        no: 'KR2',
        name: 'Tickets reopened per month',
        direction: 'lower',
        baseline: 130,
        periods: [[null, 60, 75, 'notAchieved']],
      },
      {
        no: 'KR3',
        name: 'Help articles published',
        direction: 'higher',
        baseline: 0,
        periods: [[null, 25, 18, 'notAchieved']],
      },
    ],
  },
  {
    what: 'goals of an employee: weight, target, actual, rate, points, and 総合評価 as the last row',
    sheets: [
      sheet(
        [
          ['目標管理シート（2024年度）'],
          ['No.', '評価項目', 'ウエイト', '目標値', '実績値', '達成率', '評点'],
          [1, '担当顧客の契約更新率', '40%', '90%', '93%', '103.3%', 41],
          [2, '新規提案の件数', '35%', '24件', '21件', '87.5%', 31],
          [3, '社内勉強会の開催回数', '25%', '6回', '6回', '100.0%', 25],
          ['総合評価', null, '100%', null, null, null, 97],
          ['判定', null, null, null, null, null, 'Ａ'],
        ],
        { merges: ['A1:G1', 'A6:B6', 'A7:B7'] },
      ),
    ],
    expected: [
      { name: '担当顧客の契約更新率', periods: [[2024, 90, 93, 'achieved']], statedRates: [103.3] },
      {
        name: '新規提案の件数',
        unit: '件',
        periods: [[2024, 24, 21, 'notAchieved']],
        statedRates: [87.5],
      },
      {
        name: '社内勉強会の開催回数',
        unit: '回',
        periods: [[2024, 6, 6, 'achieved']],
        statedRates: [100],
      },
    ],
    findings: ['CELLS_UNREAD Sheet1!C3', 'CELLS_UNREAD Sheet1!G3'],
  },
  {
    what: 'balanced scorecard: 戦略目標 and 重要成功要因 are words, not targets',
    sheets: [
      sheet(
        [
          ['視点', '戦略目標', '重要成功要因', 'KPI', '単位', '2024年度', null, '2025年度', 'アクション'],
          [null, null, null, null, null, '目標', '実績', '目標', null],
          [
            '財務',
            '収益の拡大',
            '既存顧客の深耕',
            '1社当たりの年間受注額',
            '千円',
            5200,
            5410,
            5600,
            '重点顧客の選定',
          ],
          [
            '顧客',
            '顧客満足の向上',
            '対応の速さ',
            '問い合わせの平均回答時間',
            '時間',
            8,
            9.5,
            6,
            'FAQの整備',
          ],
          [null, null, '品質の安定', '再修理の件数', '件', 12, 10, 10, '検査の二重化'],
          ['業務', '開発期間の短縮', '設計の標準化', '標準部品の採用率', '％', 60, 57, 65, '部品表の統合'],
          ['学習', '人材の育成', '資格の取得', '有資格者数', '人', 30, 30, 34, '受験料の補助'],
        ],
        {
          at: 'B2',
          merges: ['B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:H2', 'J2:J3', 'B5:B6', 'C5:C6'],
        },
      ),
    ],
    expected: [
      {
        name: '1社当たりの年間受注額',
        unit: '千円',
        periods: [
          [2024, 5200, 5410, 'achieved'],
          [2025, 5600, null, 'pending'],
        ],
      },
      {
        name: '問い合わせの平均回答時間',
        unit: '時間',
        direction: 'lower',
        periods: [
          [2024, 8, 9.5, 'notAchieved'],
          [2025, 6, null, 'pending'],
        ],
      },
      {
        name: '再修理の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2024, 12, 10, 'achieved'],
          [2025, 10, null, 'pending'],
        ],
      },
      {
        name: '標準部品の採用率',
        unit: '％',
        periods: [
          [2024, 60, 57, 'notAchieved'],
          [2025, 65, null, 'pending'],
        ],
      },
      {
        name: '有資格者数',
        unit: '人',
        periods: [
          [2024, 30, 30, 'achieved'],
          [2025, 34, null, 'pending'],
        ],
      },
    ],
  },
];
