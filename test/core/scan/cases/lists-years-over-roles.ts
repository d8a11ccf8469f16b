/** Lists with two header rows: a year over 目標, 実績 and what is reckoned from them. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two header rows: merged years over 目標, 実績 and 達成率, the last year yet to come',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '令和5年度', null, null, '令和6年度', null, null, '令和7年度', null, null],
          [null, null, '目標', '実績', '達成率', '目標', '実績', '達成率', '目標', '実績', '達成率'],
          ['観光入込客数', '千人', 500, 450, '90.0%', 520, 546, '105.0%', 540, null, null],
          ['宿泊者数', '千人', 80, 84, '105.0%', 90, 81, '90.0%', 100, null, null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:K1'] },
      ),
    ],
    expected: [
      {
        name: '観光入込客数',
        unit: '千人',
        periods: [
          [2023, 500, 450, 'notAchieved'],
          [2024, 520, 546, 'achieved'],
          [2025, 540, null, 'pending'],
        ],
        statedRates: [90, 105, null],
      },
      {
        name: '宿泊者数',
        unit: '千人',
        periods: [
          [2023, 80, 84, 'achieved'],
          [2024, 90, 81, 'notAchieved'],
          [2025, 100, null, 'pending'],
        ],
        statedRates: [105, 90, null],
      },
    ],
  },
  {
    what: 'two header rows: nothing merged, the year over its first column only, the other titles in the lower row',
    sheets: [
      sheet(
        [
          [null, null, 'R4', null, 'R5', null, 'R6', null, null],
          ['取組', '成果指標', '目標値', '実績値', '目標値', '実績値', '目標値', '実績値', '所管課'],
          ['健康づくり', '特定健診受診率', 40, 38.2, 42, 42.5, 45, 43.1, '健康課'],
          ['介護予防', '通いの場の参加者数', 300, 310, 320, 305, 340, 352, '長寿課'],
        ],
        { at: 'A3' },
      ),
    ],
    expected: [
      {
        name: '特定健診受診率',
        kind: 'outcome',
        periods: [
          [2022, 40, 38.2, 'notAchieved'],
          [2023, 42, 42.5, 'achieved'],
          [2024, 45, 43.1, 'notAchieved'],
        ],
      },
      {
        name: '通いの場の参加者数',
        kind: 'outcome',
        periods: [
          [2022, 300, 310, 'achieved'],
          [2023, 320, 305, 'notAchieved'],
          [2024, 340, 352, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'narrow blank columns between the groups and a blank row below the titles',
    sheets: [
      sheet(
        [
          ['指標名', '単位', null, '令和5年度', null, null, '令和6年度', null],
          [null, null, null, '目標', '実績', null, '目標', '実績'],
          [null, null, null, null, null, null, null, null],
          ['講演会の参加者数', '人', null, 150, 162, null, 160, 148],
          ['人権相談件数', '件', null, 40, 35, null, 40, 44],
        ],
        { at: 'C6', merges: ['C6:C7', 'D6:D7', 'F6:G6', 'I6:J6'] },
      ),
    ],
    expected: [
      {
        name: '講演会の参加者数',
        unit: '人',
        periods: [
          [2023, 150, 162, 'achieved'],
          [2024, 160, 148, 'notAchieved'],
        ],
      },
      {
        name: '人権相談件数',
        unit: '件',
        periods: [
          [2023, 40, 35, 'notAchieved'],
          [2024, 40, 44, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'library goals, two years over 目標, 実績 and 達成率, one actual still missing',
    sheets: [
      sheet(
        [
          ['図書館サービス目標 進捗一覧'],
          [null, null, null, null, null, null, null, null, null, '中央図書館'],
          ['No.', '指標', '単位', '令和5年度', null, null, '令和6年度', null, null, '備考'],
          [null, null, null, '目標', '実績', '達成率', '目標', '実績', '達成率', null],
          [
            1,
            '貸出冊数',
            '冊',
            120000,
            126000,
            '105.0%',
            125000,
            118750,
            '95.0%',
            'システム更新のため5日間休館',
          ],
          [2, '来館者数', '人', 80000, 76000, '95.0%', 82000, null, '―', '集計は6月'],
          [3, 'おはなし会の開催回数', '回', 24, 24, '100.0%', 24, 30, '125.0%', null],
        ],
        { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:I3', 'J3:J4'] },
      ),
    ],
    expected: [
      {
        name: '貸出冊数',
        unit: '冊',
        statedRates: [105, 95],
        periods: [
          [2023, 120000, 126000, 'achieved'],
          [2024, 125000, 118750, 'notAchieved'],
        ],
      },
      {
        name: '来館者数',
        unit: '人',
        periods: [
          [2023, 80000, 76000, 'notAchieved'],
          [2024, 82000, null, 'notMeasured'],
        ],
      },
      {
        name: 'おはなし会の開催回数',
        unit: '回',
        periods: [
          [2023, 24, 24, 'achieved'],
          [2024, 24, 30, 'achieved'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!H6'],
  },
  {
    what: 'spacer columns between western years, the last year only planned',
    sheets: [
      sheet(
        [
          [
            'KPI',
            null,
            '単位',
            null,
            '2023年度目標',
            '2023年度実績',
            null,
            '2024年度目標',
            '2024年度実績',
            null,
            '2025年度目標',
            '2025年度実績',
          ],
          ['オンライン申請件数', null, '件', null, 1000, 1240, null, 1500, 1480, null, 2000, null],
          ['窓口の平均待ち時間', null, '分', null, 20, 22, null, 15, 14, null, 10, null],
          ['キャッシュレス決済率', null, '％', null, 10, 12.5, null, 20, 21.3, null, 30, null],
        ],
        { at: 'B4' },
      ),
    ],
    expected: [
      {
        name: 'オンライン申請件数',
        unit: '件',
        periods: [
          [2023, 1000, 1240, 'achieved'],
          [2024, 1500, 1480, 'notAchieved'],
          [2025, 2000, null, 'pending'],
        ],
      },
      {
        name: '窓口の平均待ち時間',
        unit: '分',
        direction: 'lower',
        periods: [
          [2023, 20, 22, 'notAchieved'],
          [2024, 15, 14, 'achieved'],
          [2025, 10, null, 'pending'],
        ],
      },
      {
        name: 'キャッシュレス決済率',
        unit: '％',
        periods: [
          [2023, 10, 12.5, 'achieved'],
          [2024, 20, 21.3, 'achieved'],
          [2025, 30, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'two years over 目標, 実績, 達成率 and 評価, groups merged, one rate miscalculated',
    sheets: [
      sheet(
        [
          ['施策', '指標名', '単位', '令和5年度', null, null, null, '令和6年度', null, null, null],
          [null, null, null, '目標', '実績', '達成率', '評価', '目標', '実績', '達成率', '評価'],
          ['防災', '自主防災組織の結成率', '%', 80, 76, '95.0%', 'B', 84, 84, '100.0%', 'A'],
          [null, '防災士の登録者数', '人', 50, 55, '110.0%', 'A', 60, 57, '97.0%', 'B'],
          [
            '交通',
            'コミュニティバスの利用者数',
            '人',
            20000,
            18000,
            '90.0%',
            'B',
            21000,
            22050,
            '105.0%',
            'A',
          ],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:K1', 'A3:A4'] },
      ),
    ],
    expected: [
      {
        name: '自主防災組織の結成率',
        unit: '%',
        periods: [
          [2023, 80, 76, 'notAchieved'],
          [2024, 84, 84, 'achieved'],
        ],
        statedRates: [95, 100],
      },
      {
        name: '防災士の登録者数',
        unit: '人',
        periods: [
          [2023, 50, 55, 'achieved'],
          [2024, 60, 57, 'notAchieved'],
        ],
        statedRates: [110, 97],
      },
      {
        name: 'コミュニティバスの利用者数',
        unit: '人',
        periods: [
          [2023, 20000, 18000, 'notAchieved'],
          [2024, 21000, 22050, 'achieved'],
        ],
        statedRates: [90, 105],
      },
    ],
    findings: ['STATED_RATE_DIFFERS Sheet1!J4'],
  },
  {
    what: 'child care: 0 as the genuine goal of waiting children, the merged measure beside two KPIs, 目標 and 実績 of three years',
    sheets: [
      sheet(
        [
          ['子ども・子育て支援事業計画　評価指標'],
          ['事業名', '指標', '単位', '令和5年度', null, '令和6年度', null, '令和7年度', null],
          [null, null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['保育所等整備事業', '待機児童数', '人', 0, 4, 0, 0, 0, null],
          [null, '保育所等の定員', '人', 1850, 1850, 1900, 1880, 1950, null],
          ['放課後児童クラブ事業', 'クラブの待機児童数', '人', 5, 8, 0, 3, 0, null],
          [null, '支援員の研修受講率', '％', 80, 77.3, 90, 91.2, 100, null],
        ],
        {
          merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2', 'A4:A5', 'A6:A7'],
        },
      ),
    ],
    expected: [
      {
        name: '待機児童数',
        project: '保育所等整備事業',
        direction: 'lower',
        periods: [
          [2023, 0, 4, 'notAchieved'],
          [2024, 0, 0, 'achieved'],
          [2025, 0, null, 'pending'],
        ],
      },
      {
        name: '保育所等の定員',
        project: '保育所等整備事業',
        periods: [
          [2023, 1850, 1850, 'achieved'],
          [2024, 1900, 1880, 'notAchieved'],
          [2025, 1950, null, 'pending'],
        ],
      },
      {
        name: 'クラブの待機児童数',
        project: '放課後児童クラブ事業',
        direction: 'lower',
        periods: [
          [2023, 5, 8, 'notAchieved'],
          [2024, 0, 3, 'notAchieved'],
          [2025, 0, null, 'pending'],
        ],
      },
      {
        name: '支援員の研修受講率',
        project: '放課後児童クラブ事業',
        periods: [
          [2023, 80, 77.3, 'notAchieved'],
          [2024, 90, 91.2, 'achieved'],
          [2025, 100, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'DX plan: spacer columns, 差引 and 達成率 between this year and the plan of the next, departments merged',
    sheets: [
      sheet(
        [
          [
            'ＤＸ推進計画　ＫＰＩ管理シート',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            '（令和7年3月31日現在）',
          ],
          [null],
          ['柱', 'No', 'KPI', '単位', null, 'R6計画', 'R6実績', '差引', '達成率', null, 'R7計画', '担当'],
          [
            'Ⅰ　行政サービス',
            1,
            'オンライン申請が可能な手続数',
            '手続',
            null,
            250,
            263,
            13,
            '105.2%',
            null,
            300,
            'DX推進課',
          ],
          [null, 2, '窓口の平均待ち時間', '分', null, '15', '18', '3', '83.3%', null, '12', null],
          [
            null,
            3,
            'キャッシュレス決済の利用割合',
            '％',
            null,
            30,
            24.6,
            '▲5.4',
            '82.0%',
            null,
            40,
            '会計課',
          ],
          [
            'Ⅱ　内部事務',
            4,
            'AI-OCRによる削減時間',
            '時間',
            null,
            '1,200',
            '1,310',
            '110',
            '109.2%',
            null,
            '1,500',
            'DX推進課',
          ],
          [null, 5, 'テレワーク実施率', '％', null, 20, '未計測', '―', '―', null, 25, '人事課'],
          ['※ 差引＝実績－計画', null, null, null, null, null, null, null, null, null, null, null],
        ],
        { at: 'C3', merges: ['C6:C8', 'N6:N7', 'C9:C10', 'C11:N11'] },
      ),
    ],
    expected: [
      {
        name: 'オンライン申請が可能な手続数',
        unit: '手続',
        periods: [
          [2024, 250, 263, 'achieved'],
          [2025, 300, null, 'pending'],
        ],
        statedRates: [105.2, null],
      },
      {
        name: '窓口の平均待ち時間',
        unit: '分',
        direction: 'lower',
        periods: [
          [2024, 15, 18, 'notAchieved'],
          [2025, 12, null, 'pending'],
        ],
        statedRates: [83.3, null],
      },
      {
        name: 'キャッシュレス決済の利用割合',
        unit: '％',
        periods: [
          [2024, 30, 24.6, 'notAchieved'],
          [2025, 40, null, 'pending'],
        ],
        statedRates: [82, null],
      },
      {
        name: 'AI-OCRによる削減時間',
        unit: '時間',
        direction: 'higher',
        periods: [
          [2024, 1200, 1310, 'achieved'],
          [2025, 1500, null, 'pending'],
        ],
        statedRates: [109.2, null],
      },
      {
        name: 'テレワーク実施率',
        unit: '％',
        periods: [
          [2024, 20, null, 'notMeasured'],
          [2025, 25, null, 'pending'],
        ],
        statedRates: [null, null],
      },
    ],
  },
];
