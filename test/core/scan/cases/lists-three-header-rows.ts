/** Lists with three header rows: captions, planning terms, years, roles and letters of formulas. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'three header rows: a caption over all values, then years, then roles',
    sheets: [
      sheet(
        [
          [
            '施策名',
            '指標名',
            '重要業績評価指標（KPI）の進捗状況',
            null,
            null,
            null,
            null,
            null,
            '今後の方針',
          ],
          [null, null, '令和5年度', null, null, '令和6年度', null, null, null],
          [null, null, '目標値', '実績値', '達成率(%)', '目標値', '実績値', '達成率(%)', null],
          ['商業の活性化', '空き店舗活用件数', 4, 5, 125, 5, 4, 80, '継続'],
          ['企業誘致', '進出企業数', 2, 1, 50, 2, 2, 100, '継続'],
        ],
        { merges: ['A1:A3', 'B1:B3', 'C1:H1', 'C2:E2', 'F2:H2', 'I1:I3'] },
      ),
    ],
    expected: [
      {
        name: '空き店舗活用件数',
        periods: [
          [2023, 4, 5, 'achieved'],
          [2024, 5, 4, 'notAchieved'],
        ],
        statedRates: [125, 80],
      },
      {
        name: '進出企業数',
        periods: [
          [2023, 2, 1, 'notAchieved'],
          [2024, 2, 2, 'achieved'],
        ],
        statedRates: [50, 100],
      },
    ],
  },
  {
    what: 'three header rows: planning terms over years over roles, the identifying columns grouped too',
    sheets: [
      sheet(
        [
          ['指標', null, '前期実施計画', null, null, null, '後期実施計画', null],
          ['指標名', '単位', '2023年度', null, '2024年度', null, '2025年度', null],
          [null, null, '計画値', '実績値', '計画値', '実績値', '計画値', '実績値'],
          ['市税収納率', '％', 98.0, 98.3, 98.2, 98.1, 98.4, null],
          ['広告収入額', '千円', 1500, 1420, 1600, 1655, 1700, null],
        ],
        {
          at: 'B4',
          merges: ['B4:C4', 'B5:B6', 'C5:C6', 'D4:G4', 'H4:I4', 'D5:E5', 'F5:G5', 'H5:I5'],
        },
      ),
    ],
    expected: [
      {
        name: '市税収納率',
        periods: [
          [2023, 98, 98.3, 'achieved'],
          [2024, 98.2, 98.1, 'notAchieved'],
          [2025, 98.4, null, 'pending'],
        ],
      },
      {
        name: '広告収入額',
        unit: '千円',
        periods: [
          [2023, 1500, 1420, 'notAchieved'],
          [2024, 1600, 1655, 'achieved'],
          [2025, 1700, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'three header rows with 達成率 as formatted shares, hidden rows, an average at the end, a merged project',
    sheets: [
      sheet(
        [
          ['施策', '指標', '単位', '目標と実績', null, null, null, null, null, null],
          [null, null, null, '令和5年度', null, null, '令和6年度', null, null, '令和7年度'],
          [null, null, null, '目標', '実績', '達成率', '目標', '実績', '達成率', '目標'],
          ['健康づくり', '健康教室の参加者数', '人', 500, 525, 1.05, 550, 506, 0.92, 600],
          [null, '喫煙率', '％', 16, 16.4, 16 / 16.4, 15, 14.8, 15 / 14.8, 14],
          ['医療体制', '救急搬送の受入率', '％', 90, 91.8, 1.02, 91, 91, 1, 92],
          [null, '平均達成率', null, null, null, 1.015, null, null, 0.978, null],
        ],
        {
          name: '進行管理',
          at: 'B3',
          merges: ['B3:B5', 'C3:C5', 'D3:D5', 'E3:K3', 'E4:G4', 'H4:J4', 'B6:B7'],
          hiddenRows: [7],
          formats: {
            G6: '0.0%',
            G7: '0.0%',
            G8: '0.0%',
            G9: '0.0%',
            J6: '0.0%',
            J7: '0.0%',
            J8: '0.0%',
            J9: '0.0%',
          },
          texts: {
            G6: '105.0%',
            G7: '97.6%',
            G8: '102.0%',
            G9: '101.5%',
            J6: '92.0%',
            J7: '101.4%',
            J8: '100.0%',
            J9: '97.8%',
          },
        },
      ),
    ],
    expected: [
      {
        name: '健康教室の参加者数',
        project: '健康づくり',
        unit: '人',
        statedRates: [105, 92, null],
        periods: [
          [2023, 500, 525, 'achieved'],
          [2024, 550, 506, 'notAchieved'],
          [2025, 600, null, 'pending'],
        ],
      },
      {
        name: '喫煙率',
        project: '健康づくり',
        direction: 'lower',
        periods: [
          [2023, 16, 16.4, 'notAchieved'],
          [2024, 15, 14.8, 'achieved'],
          [2025, 14, null, 'pending'],
        ],
      },
      {
        name: '救急搬送の受入率',
        project: '医療体制',
        periods: [
          [2023, 90, 91.8, 'achieved'],
          [2024, 91, 91, 'achieved'],
          [2025, 92, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'three header levels, first and second half of the plan over years over 目標 and 実績',
    sheets: [
      sheet(
        [
          ['進行管理表'],
          ['№', '指標', '単位', '前期計画', null, null, null, '後期計画', null, null, null],
          [null, null, null, 'R4', null, 'R5', null, 'R6', null, 'R7', null],
          [null, null, null, '目標', '実績', '目標', '実績', '目標', '実績', '目標', '実績'],
          [1, '認知症サポーター養成数', '人', 300, 280, 350, 362, 400, 410, 450, null],
          [2, '介護予防教室の開催回数', '回', 24, 24, 30, 27, 36, 36, 40, null],
        ],
        {
          at: 'B1',
          merges: ['B2:B4', 'C2:C4', 'D2:D4', 'E2:H2', 'I2:L2', 'E3:F3', 'G3:H3', 'I3:J3', 'K3:L3'],
        },
      ),
    ],
    expected: [
      {
        name: '認知症サポーター養成数',
        unit: '人',
        periods: [
          [2022, 300, 280, 'notAchieved'],
          [2023, 350, 362, 'achieved'],
          [2024, 400, 410, 'achieved'],
          [2025, 450, null, 'pending'],
        ],
      },
      {
        name: '介護予防教室の開催回数',
        unit: '回',
        periods: [
          [2022, 24, 24, 'achieved'],
          [2023, 30, 27, 'notAchieved'],
          [2024, 36, 36, 'achieved'],
          [2025, 40, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'comprehensive plan: 計画当初, 現状値 and two goals under three header rows, merged policies, a hidden row, progress words, a footer',
    sheets: [
      sheet(
        [
          ['第５次総合計画　成果指標一覧', null, null, null, null, null, null, null, '令和７年５月作成'],
          ['政策', '施策', '成果指標', '単位', '指標値', null, null, null, '進捗'],
          [null, null, null, null, '計画当初', '現状値', '中間目標', '最終目標', null],
          [null, null, null, null, '令和2年度', '令和6年度', '令和7年度', '令和11年度', null],
          ['安全・安心', '交通安全', '交通事故の発生件数', '件', 142, 118, 115, 100, '順調'],
          [null, '消防', '住宅用火災警報器の設置率', '％', 71.4, 78.2, 80, 90, '順調'],
          ['にぎわい', '観光', '道の駅の来場者数', '千人', 310, 288, 350, 400, '遅れ'],
          [null, '農業', '認定農業者数', '経営体', 96, 101, 105, 110, '概ね順調'],
          ['※ 進捗は「順調」「概ね順調」「遅れ」の３区分', null, null, null, null, null, null, null, null],
        ],
        {
          merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'E2:H2', 'I2:I4', 'A5:A6', 'A7:A8', 'A9:I9'],
          hiddenRows: [6],
        },
      ),
    ],
    expected: [
      {
        name: '交通事故の発生件数',
        unit: '件',
        direction: 'lower',
        baseline: 142,
        periods: [
          [2024, null, 118, 'notSet'],
          [2025, 115, null, 'pending'],
          [2029, 100, null, 'pending'],
        ],
      },
      {
        name: '住宅用火災警報器の設置率',
        unit: '％',
        direction: 'higher',
        baseline: 71.4,
        periods: [
          [2024, null, 78.2, 'notSet'],
          [2025, 80, null, 'pending'],
          [2029, 90, null, 'pending'],
        ],
      },
      {
        name: '道の駅の来場者数',
        unit: '千人',
        direction: 'higher',
        baseline: 310,
        periods: [
          [2024, null, 288, 'notSet'],
          [2025, 350, null, 'pending'],
          [2029, 400, null, 'pending'],
        ],
      },
      {
        name: '認定農業者数',
        unit: '経営体',
        baseline: 96,
        periods: [
          [2024, null, 101, 'notSet'],
          [2025, 105, null, 'pending'],
          [2029, 110, null, 'pending'],
        ],
      },
    ],
    findings: ['WORSE_THAN_BASELINE Sheet1!F7'],
  },
  {
    what: 'administrative reform: (A), (B) and (B)/(A) in the third header row, spacer column, subtotals per section and an average of the rates',
    sheets: [
      sheet(
        [
          ['行財政改革実施計画　令和６年度取組結果'],
          ['番号', '実施項目', '指標', '単位', null, '令和６年度', null, null, '所管課'],
          [null, null, null, null, null, '計画値', '実績値', '達成率', null],
          [null, null, null, null, null, '(A)', '(B)', '(B)/(A)', null],
          ['1-1', '市税の収納対策', '現年度分の収納率', '％', null, 99, 98.7, '99.7%', '納税課'],
          ['1-2', '広告収入の確保', '広告収入額', '千円', null, 3500, 3820, '109.1%', '財政課'],
          ['小計', null, null, null, null, null, null, '104.4%', null],
          ['2-1', '業務の見直し', '時間外勤務時間', '時間', null, 42000, 43900, '95.7%', '人事課'],
          ['2-2', '研修の充実', '研修受講者数', '人', null, 600, 618, '103.0%', '人事課'],
          ['小計', null, null, null, null, null, null, '99.3%', null],
          ['平均達成率', null, null, null, null, null, null, '101.9%', null],
        ],
        {
          merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'F2:H2', 'I2:I4', 'A7:D7', 'A10:D10', 'A11:D11'],
        },
      ),
    ],
    expected: [
      {
        name: '現年度分の収納率',
        unit: '％',
        periods: [[2024, 99, 98.7, 'notAchieved']],
        statedRates: [99.7],
      },
      { name: '広告収入額', unit: '千円', periods: [[2024, 3500, 3820, 'achieved']], statedRates: [109.1] },
      {
        name: '時間外勤務時間',
        unit: '時間',
        direction: 'lower',
        periods: [[2024, 42000, 43900, 'notAchieved']],
        statedRates: [95.7],
      },
      { name: '研修受講者数', unit: '人', periods: [[2024, 600, 618, 'achieved']], statedRates: [103] },
    ],
    findings: [],
  },
  {
    what: 'strategy: three header levels, the base as year and number, two terms over five years of results, one far target',
    sheets: [
      sheet(
        [
          ['第２期総合戦略　KPI進捗一覧', null, null, null, null, null, null, null, null, null, null, null],
          ['基本目標', 'KPI', '単位', '基準値', null, '実績値', null, null, null, null, '目標値', '進捗'],
          [null, null, null, '年度', '数値', '前半期', null, null, '後半期', null, '令和８年度', null],
          [null, null, null, null, null, 'R2', 'R3', 'R4', 'R5', 'R6', null, null],
          ['しごと', '新規就農者数（累計）', '人', 'R1', 12, 15, 22, 30, 41, 55, 80, 'B'],
          [null, '有効求人倍率', '倍', 'R1', 1.34, 1.02, 1.11, 1.25, 1.3, 1.28, 1.4, 'C'],
          ['ひと', '転出超過数', '人', 'H30', 320, 301, 288, '－', 254, 230, 150, 'B'],
        ],
        {
          merges: [
            'A1:L1',
            'A2:A4',
            'B2:B4',
            'C2:C4',
            'D2:E2',
            'D3:D4',
            'E3:E4',
            'F2:J2',
            'F3:H3',
            'I3:J3',
            'K3:K4',
            'L2:L4',
            'A5:A6',
          ],
        },
      ),
    ],
    expected: [
      {
        name: '新規就農者数（累計）',
        unit: '人',
        baseline: 12,
        direction: 'higher',
        periods: [
          [2020, null, 15, 'notSet'],
          [2021, null, 22, 'notSet'],
          [2022, null, 30, 'notSet'],
          [2023, null, 41, 'notSet'],
          [2024, null, 55, 'notSet'],
          [2026, 80, null, 'pending'],
        ],
      },
      {
        name: '有効求人倍率',
        unit: '倍',
        baseline: 1.34,
        direction: 'higher',
        periods: [
          [2020, null, 1.02, 'notSet'],
          [2021, null, 1.11, 'notSet'],
          [2022, null, 1.25, 'notSet'],
          [2023, null, 1.3, 'notSet'],
          [2024, null, 1.28, 'notSet'],
          [2026, 1.4, null, 'pending'],
        ],
      },
      {
        name: '転出超過数',
        unit: '人',
        baseline: 320,
        direction: 'lower',
        periods: [
          [2020, null, 301, 'notSet'],
          [2021, null, 288, 'notSet'],
          [2022, null, null, 'notMeasured'],
          [2023, null, 254, 'notSet'],
          [2024, null, 230, 'notSet'],
          [2026, 150, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'digital garden city strategy: three header rows, every year printed in both calendars, five targets and two actuals',
    sheets: [
      sheet(
        [
          ['デジタル田園都市国家構想総合戦略　KPI進捗管理'],
          [
            '基本目標',
            '重要業績評価指標（KPI）',
            '単位',
            '基準値',
            '目標値',
            null,
            null,
            null,
            null,
            '実績値',
            null,
            '達成率',
            '評価',
          ],
          [null, null, null, 2022, 2023, 2024, 2025, 2026, 2027, 2023, 2024, 2024, null],
          [null, null, null, '(R4)', '(R5)', '(R6)', '(R7)', '(R8)', '(R9)', '(R5)', '(R6)', '(R6)', null],
          [
            '1 仕事をつくる',
            'スマート農業の導入経営体数',
            '経営体',
            8,
            12,
            16,
            20,
            24,
            28,
            11,
            18,
            '112.5%',
            'A',
          ],
          [null, '有効求職者数', '人', 640, 620, 600, 580, 560, 540, 611, 623, '96.3%', 'B'],
          ['2 人の流れをつくる', '転入者数', '人', 980, 1000, 1020, 1040, 1060, 1080, 955, 912, '89.4%', 'C'],
        ],
        {
          merges: ['A1:M1', 'A2:A4', 'B2:B4', 'C2:C4', 'E2:I2', 'J2:K2', 'M2:M4', 'A5:A6'],
        },
      ),
    ],
    expected: [
      {
        name: 'スマート農業の導入経営体数',
        unit: '経営体',
        baseline: 8,
        periods: [
          [2023, 12, 11, 'notAchieved'],
          [2024, 16, 18, 'achieved'],
          [2025, 20, null, 'pending'],
          [2026, 24, null, 'pending'],
          [2027, 28, null, 'pending'],
        ],
        statedRates: [null, 112.5, null, null, null],
      },
      {
        name: '有効求職者数',
        unit: '人',
        direction: 'lower',
        baseline: 640,
        periods: [
          [2023, 620, 611, 'achieved'],
          [2024, 600, 623, 'notAchieved'],
          [2025, 580, null, 'pending'],
          [2026, 560, null, 'pending'],
          [2027, 540, null, 'pending'],
        ],
        statedRates: [null, 96.3, null, null, null],
      },
      {
        name: '転入者数',
        unit: '人',
        baseline: 980,
        periods: [
          [2023, 1000, 955, 'notAchieved'],
          [2024, 1020, 912, 'notAchieved'],
          [2025, 1040, null, 'pending'],
          [2026, 1060, null, 'pending'],
          [2027, 1080, null, 'pending'],
        ],
        statedRates: [null, 89.4, null, null, null],
      },
    ],
  },
];
