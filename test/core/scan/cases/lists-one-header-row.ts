/** Lists with one header row: each title says both year and role. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'one header row, role and year in one title',
    sheets: [
      sheet([
        ['指標名', '単位', '令和6年度 目標値', '令和6年度 実績値'],
        ['相談件数', '件', 100, 120],
        ['講座の参加者数', '人', 50, 40],
      ]),
    ],
    expected: [
      { name: '相談件数', unit: '件', periods: [[2024, 100, 120, 'achieved']] },
      { name: '講座の参加者数', unit: '人', periods: [[2024, 50, 40, 'notAchieved']] },
    ],
  },
  {
    what: 'one header row with letters for the formula, below a title and notes, with rate, judgement, remarks, department',
    sheets: [
      sheet(
        [
          [
            '第２期まち・ひと・しごと創生総合戦略　効果検証シート',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
          ],
          ['作成日：令和7年5月30日', null, null, null, null, null, null, null, '企画政策課'],
          [null],
          [
            '番号',
            '重要業績評価指標\n（KPI）',
            '単位',
            '令和6年度\n目標値（A）',
            '令和6年度\n実績値（B）',
            '達成率\n（B／A）',
            '評価',
            '備考',
            '担当課',
          ],
          [1, '新規就農者数', '人', 5, 6, 1.2, 'Ａ', 'うち2人は市外からの転入', '農林課'],
          [2, '企業立地件数', '件', 10, 8, 0.8, 'Ｂ', null, '商工観光課'],
          [3, '空き家バンク成約件数', '件', 25, 24, 0.96, 'Ｂ', '令和7年4月に3件成約', '都市計画課'],
        ],
        {
          at: 'B2',
          merges: ['B2:J2'],
          formats: { G6: '0.0%', G7: '0.0%', G8: '0.0%' },
          texts: { G6: '120.0%', G7: '80.0%', G8: '96.0%' },
          formulas: { G6: '=F6/E6', G7: '=F7/E7', G8: '=F8/E8' },
        },
      ),
    ],
    expected: [
      { name: '新規就農者数', unit: '人', periods: [[2024, 5, 6, 'achieved']], statedRates: [120] },
      { name: '企業立地件数', unit: '件', periods: [[2024, 10, 8, 'notAchieved']], statedRates: [80] },
      {
        name: '空き家バンク成約件数',
        unit: '件',
        periods: [[2024, 25, 24, 'notAchieved']],
        statedRates: [96],
      },
    ],
  },
  {
    what: 'one header row: short titles of year and role, all targets before all actuals',
    sheets: [
      sheet([
        ['KPI', 'R4目標', 'R5目標', 'R6目標', 'R4実績', 'R5実績', 'R6実績'],
        ['子育て支援センター利用者数', 8000, 8200, 8400, 7600, 8350, '8,410'],
        ['ファミリーサポート会員数', 300, 310, 320, 296, 308, '未計測'],
      ]),
    ],
    expected: [
      {
        name: '子育て支援センター利用者数',
        periods: [
          [2022, 8000, 7600, 'notAchieved'],
          [2023, 8200, 8350, 'achieved'],
          [2024, 8400, 8410, 'achieved'],
        ],
      },
      {
        name: 'ファミリーサポート会員数',
        periods: [
          [2022, 300, 296, 'notAchieved'],
          [2023, 310, 308, 'notAchieved'],
          [2024, 320, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'sports facilities: three years of results, then R6目標 and R6実績 with ○ or ×',
    sheets: [
      sheet([
        ['スポーツ施設 利用状況と目標'],
        [],
        ['項目', '単位', 'R3実績', 'R4実績', 'R5実績', 'R6目標', 'R6実績', '達成'],
        ['体育館の利用者数', '人', 21500, 28400, 33100, 35000, 36200, '○'],
        ['プールの利用者数', '人', 6200, 9100, 11800, 13000, 12400, '×'],
        ['スポーツ教室の開催数', '回', 8, 15, 20, 24, 24, '○'],
      ]),
    ],
    expected: [
      {
        name: '体育館の利用者数',
        unit: '人',
        periods: [
          [2021, null, 21500, 'notSet'],
          [2022, null, 28400, 'notSet'],
          [2023, null, 33100, 'notSet'],
          [2024, 35000, 36200, 'achieved'],
        ],
      },
      {
        name: 'プールの利用者数',
        unit: '人',
        periods: [
          [2021, null, 6200, 'notSet'],
          [2022, null, 9100, 'notSet'],
          [2023, null, 11800, 'notSet'],
          [2024, 13000, 12400, 'notAchieved'],
        ],
      },
      {
        name: 'スポーツ教室の開催数',
        unit: '回',
        periods: [
          [2021, null, 8, 'notSet'],
          [2022, null, 15, 'notSet'],
          [2023, null, 20, 'notSet'],
          [2024, 24, 24, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'tourism: KGI and KPI in a column, the title of the names merged over their units, 対前年度比 and 対目標比 as formatted shares',
    sheets: [
      sheet(
        [
          ['観光地域づくり推進計画　指標管理表'],
          ['種別', '指標名', null, 'R5実績', 'R6目標', 'R6実績', '対前年度比', '対目標比', 'R7目標'],
          ['KGI', '観光消費額', '百万円', 4120, 4500, 4635, 1.125, 1.03, 4800],
          ['KPI', '延べ宿泊者数', '千人', 210, 230, 223.1, 1.0624, 0.97, 240],
          ['KPI', '観光案内所の外国人利用者数', '人', 1480, 1600, 1920, 1.2973, 1.2, 1800],
        ],
        {
          merges: ['A1:I1', 'B2:C2'],
          formats: {
            G3: '0.0%',
            H3: '0.0%',
            G4: '0.0%',
            H4: '0.0%',
            G5: '0.0%',
            H5: '0.0%',
          },
          texts: {
            G3: '112.5%',
            H3: '103.0%',
            G4: '106.2%',
            H4: '97.0%',
            G5: '129.7%',
            H5: '120.0%',
          },
          formulas: { G3: '=F3/D3', H3: '=F3/E3', G4: '=F4/D4', H4: '=F4/E4', G5: '=F5/D5', H5: '=F5/E5' },
        },
      ),
    ],
    expected: [
      {
        name: '観光消費額',
        unit: '百万円',
        periods: [
          [2023, null, 4120, 'notSet'],
          [2024, 4500, 4635, 'achieved'],
          [2025, 4800, null, 'pending'],
        ],
        statedRates: [null, 103, null],
      },
      {
        name: '延べ宿泊者数',
        unit: '千人',
        periods: [
          [2023, null, 210, 'notSet'],
          [2024, 230, 223.1, 'notAchieved'],
          [2025, 240, null, 'pending'],
        ],
        statedRates: [null, 97, null],
      },
      {
        name: '観光案内所の外国人利用者数',
        unit: '人',
        periods: [
          [2023, null, 1480, 'notSet'],
          [2024, 1600, 1920, 'achieved'],
          [2025, 1800, null, 'pending'],
        ],
        statedRates: [null, 120, null],
      },
    ],
  },
  {
    what: 'titles over three lines with the unit in square brackets, a remark 低いほど良い beside rising targets, the last actuals blank',
    sheets: [
      sheet([
        ['一般会計の財政指標'],
        [
          '財政指標',
          '2023年度\n目標値\n［百万円］',
          '2023年度\n実績値\n［百万円］',
          '2024年度\n目標値\n［百万円］',
          '2024年度\n実績値\n［百万円］',
          '2025年度\n目標値\n［百万円］',
          '2025年度\n実績値\n［百万円］',
          '注記',
        ],
        ['財政調整基金の残高', '2,500', '2,612', '2,600', '2,588', '2,700', null, null],
        ['市債の発行額', '1,900', '1,750', '1,850', '1,912', '1,800', null, '値が低いほど良い'],
        ['繰出金', '980', '995', '990', '985', '1,000', null, '値が低いほど良い'],
      ]),
    ],
    expected: [
      {
        name: '財政調整基金の残高',
        unit: '百万円',
        direction: 'higher',
        periods: [
          [2023, 2500, 2612, 'achieved'],
          [2024, 2600, 2588, 'notAchieved'],
          [2025, 2700, null, 'pending'],
        ],
      },
      {
        name: '市債の発行額',
        unit: '百万円',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 1900, 1750, 'achieved'],
          [2024, 1850, 1912, 'notAchieved'],
          [2025, 1800, null, 'pending'],
        ],
      },
      {
        name: '繰出金',
        unit: '百万円',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 980, 995, 'notAchieved'],
          [2024, 990, 985, 'achieved'],
          [2025, 1000, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'notes of other years, a difference and a ratio to the year before beside the rate are no values of the KPI',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績', '増減', '対前年度比', '達成率(%)', '備考'],
        ['参加者数', '人', 200, 210, 10, 1.2, 105, 'R5は目標180人、実績175人'],
        ['開催回数', '回', 10, 9, -1, 0.8, 90, '令和７年度は12回を予定'],
        ['達成数', null, null, '1/2', null, null, null, null],
      ]),
    ],
    expected: [
      { name: '参加者数', periods: [[2024, 200, 210, 'achieved']], statedRates: [105] },
      { name: '開催回数', periods: [[2024, 10, 9, 'notAchieved']], statedRates: [90] },
    ],
    findings: ['CELLS_UNREAD Sheet1!E2', 'CELLS_UNREAD Sheet1!F2'],
  },
];
