/** Two rows per KPI without a word beside them; 上段 and 下段 in a title or a note say which is which. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two rows per KPI without a word beside them, a note above the table tells which is which; empty slots',
    sheets: [
      sheet(
        [
          ['４　成果', null, null, null, null, null],
          ['※上段：目標値　下段：実績値', null, null, null, null, null],
          ['重要業績評価指標', null, '単位', '令和6年度', '令和7年度', '令和8年度'],
          ['①', 'キャッシュレス決済の利用件数', '件', '3,000', '6,000', '10,000'],
          [null, null, null, '2,512', null, null],
          ['②', '窓口での平均待ち時間', '分', '15', '12', '10'],
          [null, null, null, '13', null, null],
          ['③', null, null, null, null, null],
          [null, null, null, null, null, null],
          ['④', null, null, null, null, null],
          [null, null, null, null, null, null],
        ],
        {
          merges: [
            'A3:B3',
            'A4:A5',
            'B4:B5',
            'C4:C5',
            'A6:A7',
            'B6:B7',
            'C6:C7',
            'A8:A9',
            'B8:B9',
            'C8:C9',
            'A10:A11',
            'B10:B11',
            'C10:C11',
          ],
        },
      ),
    ],
    expected: [
      {
        no: '①',
        name: 'キャッシュレス決済の利用件数',
        unit: '件',
        periods: [
          [2024, 3000, 2512, 'notAchieved'],
          [2025, 6000, null, 'pending'],
          [2026, 10000, null, 'pending'],
        ],
      },
      {
        no: '②',
        name: '窓口での平均待ち時間',
        unit: '分',
        direction: 'lower',
        periods: [
          [2024, 15, 13, 'achieved'],
          [2025, 12, null, 'pending'],
          [2026, 10, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: '（上段）目標 （下段）実績 in the header of the values, nothing merged',
    sheets: [
      sheet([
        ['施策', '指標名（単位）', '（上段）目標値／（下段）実績値', null, null],
        [null, null, 'R5', 'R6', 'R7'],
        ['交通安全', '交通事故発生件数（件）', 150, 145, 140],
        [null, null, 148, 152, null],
        ['消費生活', '出前講座の開催回数（回）', 12, 12, 15],
        [null, null, 10, 13, null],
      ]),
    ],
    expected: [
      {
        name: '交通事故発生件数（件）',
        unit: '件',
        direction: 'lower',
        periods: [
          [2023, 150, 148, 'achieved'],
          [2024, 145, 152, 'notAchieved'],
          [2025, 140, null, 'pending'],
        ],
      },
      {
        name: '出前講座の開催回数（回）',
        unit: '回',
        direction: 'higher',
        periods: [
          [2023, 12, 10, 'notAchieved'],
          [2024, 12, 13, 'achieved'],
          [2025, 15, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: '上段 planned and 下段 actual on a fine grid, units in the cells in full width, a year to come, an empty slot',
    sheets: [
      spread(
        [
          ['事業名', '子育て応援ポイント事業'],
          [],
          ['成果指標（上段：計画値／下段：実績値）', '令和５年度', '令和６年度', '令和７年度'],
          ['①ポイント交換者数', '１，０００人', '１，２００人', '１，４００人'],
          [null, '９８４人', '約1,350人', null],
          ['②協力店の数', '40店', '50店', '60店'],
          [null, '43店', '48店', null],
          ['③'],
          [],
        ],
        [14, 6, 6, 6],
        { name: '成果', at: 'C3' },
      ),
    ],
    expected: [
      {
        name: 'ポイント交換者数',
        no: '①',
        project: '子育て応援ポイント事業',
        unit: '人',
        periods: [
          [2023, 1000, 984, 'notAchieved'],
          [2024, 1200, 1350, 'achieved'],
          [2025, 1400, null, 'pending'],
        ],
      },
      {
        name: '協力店の数',
        no: '②',
        unit: '店',
        periods: [
          [2023, 40, 43, 'achieved'],
          [2024, 50, 48, 'notAchieved'],
          [2025, 60, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'upper target, lower actual over five years on a fine grid with a baseline column, an empty slot',
    sheets: [
      spread(
        [
          ['４　成果（上段：目標値　下段：実績値）'],
          ['成果指標', '単位', '基準値(R4)', 'R5年度', 'R6年度', 'R7年度', 'R8年度', 'R9年度'],
          ['① 公園の指定管理満足度', '％', 62, 65, 67, 70, 72, 75],
          [null, null, null, 64.2, 68.1, null, null, null],
          ['② 遊具の事故件数', '件', 9, 8, 6, 4, 2, 0],
          [null, null, null, 7, 6, null, null, null],
          ['③'],
          [],
        ],
        [9, 2, 4, 3, 3, 3, 3, 3],
        { at: 'C2' },
      ),
    ],
    expected: [
      {
        name: '公園の指定管理満足度',
        no: '①',
        unit: '％',
        direction: 'higher',
        baseline: 62,
        periods: [
          [2023, 65, 64.2, 'notAchieved'],
          [2024, 67, 68.1, 'achieved'],
          [2025, 70, null, 'pending'],
          [2026, 72, null, 'pending'],
          [2027, 75, null, 'pending'],
        ],
      },
      {
        name: '遊具の事故件数',
        no: '②',
        unit: '件',
        direction: 'lower',
        baseline: 9,
        periods: [
          [2023, 8, 7, 'achieved'],
          [2024, 6, 6, 'achieved'],
          [2025, 4, null, 'pending'],
          [2026, 2, null, 'pending'],
          [2027, 0, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'upper planned, lower actual by project merged at the left, a missing actual, years as 令和',
    sheets: [
      sheet(
        [
          ['※各欄の上段は計画値、下段は実績値'],
          ['事業名', '評価指標', '単位', '令和５年度', '令和６年度', '令和７年度'],
          ['子ども食堂支援事業', '開設か所数', 'か所', 4, 6, 8],
          [null, null, null, 4, 5, null],
          [null, '延べ利用者数', '人', 1200, 1800, 2400],
          [null, null, null, 1350, '集計中', null],
          ['学習支援事業', '参加生徒数', '人', 60, 70, 80],
          [null, null, null, 52, 71, null],
        ],
        {
          at: 'B5',
          merges: ['B7:B10', 'B11:B12', 'C7:C8', 'C9:C10', 'C11:C12', 'D7:D8', 'D9:D10', 'D11:D12'],
        },
      ),
    ],
    expected: [
      {
        name: '開設か所数',
        unit: 'か所',
        project: '子ども食堂支援事業',
        periods: [
          [2023, 4, 4, 'achieved'],
          [2024, 6, 5, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
      {
        name: '延べ利用者数',
        unit: '人',
        project: '子ども食堂支援事業',
        periods: [
          [2023, 1200, 1350, 'achieved'],
          [2024, 1800, null, 'notMeasured'],
          [2025, 2400, null, 'pending'],
        ],
      },
      {
        name: '参加生徒数',
        unit: '人',
        project: '学習支援事業',
        periods: [
          [2023, 60, 52, 'notAchieved'],
          [2024, 70, 71, 'achieved'],
          [2025, 80, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!F10'],
  },
  {
    what: '上段 is the actual and 下段 the target, three years, a project card above, the reverse of the usual order',
    sheets: [
      form(
        [
          ['事業名', '地域公共交通再編事業', '<', '<', '<', '<'],
          ['担当課', '交通政策課', '<', '事業年度', '令和６年度', '<'],
          ['指標（上段：実績値、下段：目標値）', '<', '単位', 'R5年度', 'R6年度', 'R7年度'],
          ['①', 'コミュニティバスの利用者数', '人', 31200, 33900, null],
          ['^', '^', '^', 30000, 35000, 36000],
          ['②', 'デマンド交通の登録者数', '人', 410, 655, null],
          ['^', '^', '^', 400, 600, 700],
          ['③', null, null, null, null, null],
          ['^', '^', '^', null, null, null],
          ['予算額', '14,500千円', '決算額', '13,982千円', '交付金額', '6,991千円'],
        ],
        { widths: [3, 8, 3, 4, 4, 4] },
      ),
    ],
    expected: [
      {
        name: 'コミュニティバスの利用者数',
        unit: '人',
        project: '地域公共交通再編事業',
        periods: [
          [2023, 30000, 31200, 'achieved'],
          [2024, 35000, 33900, 'notAchieved'],
          [2025, 36000, null, 'pending'],
        ],
      },
      {
        name: 'デマンド交通の登録者数',
        unit: '人',
        project: '地域公共交通再編事業',
        periods: [
          [2023, 400, 410, 'achieved'],
          [2024, 600, 655, 'achieved'],
          [2025, 700, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['地域公共交通再編事業', 'budget', 14_500_000],
      ['地域公共交通再編事業', 'settled', 13_982_000],
      ['地域公共交通再編事業', 'grant', 6_991_000],
    ],
  },
  {
    what: 'the other way round: 上段 holds the actual and 下段 the target, by a note above the list',
    sheets: [
      sheet(
        [
          ['基本計画　成果指標の推移'],
          [null, null, null, null, '（上段：実績値　下段：目標値）'],
          ['指標', '単位', '令和5年度', '令和6年度', '令和7年度'],
          ['公共交通の利用者数', '千人', 812, 845, null],
          [null, null, 800, 850, 900],
          ['交通事故の発生件数', '件', 96, 88, null],
          [null, null, 95, 90, 85],
        ],
        { at: 'B3', merges: ['B6:B7', 'C6:C7', 'B8:B9', 'C8:C9'] },
      ),
    ],
    expected: [
      {
        name: '公共交通の利用者数',
        unit: '千人',
        direction: 'higher',
        periods: [
          [2023, 800, 812, 'achieved'],
          [2024, 850, 845, 'notAchieved'],
          [2025, 900, null, 'pending'],
        ],
      },
      {
        name: '交通事故の発生件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2023, 95, 96, 'notAchieved'],
          [2024, 90, 88, 'achieved'],
          [2025, 85, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'upper row planned, lower row actual on a fine grid, one table per kind, an empty slot in each, costs below',
    sheets: [
      spread(
        [
          ['事業名', '森林環境学習推進事業', null, null, null, null],
          ['活動指標（上段：計画、下段：実績）', null, '単位', '令和５年度', '令和６年度', '令和７年度'],
          ['①', '学習会の実施校数', '校', 5, 8, 10],
          [null, null, null, 5, 7, null],
          ['②', null, null, null, null, null],
          [null, null, null, null, null, null],
          ['成果指標（上段：計画、下段：実績）', null, '単位', '令和５年度', '令和６年度', '令和７年度'],
          ['①', '森林に関心を持った児童の割合', '％', 70, 75, 80],
          [null, null, null, 82.4, 79, null],
          ['②', null, null, null, null, null],
          [null, null, null, null, null, null],
          ['コスト', '予算額', '1,500千円', null, '決算額', '1,312千円'],
        ],
        [2, 10, 3, 5, 5, 5],
        {
          at: 'C4',
          tall: [
            'E4:AF4',
            'C5:N5',
            'C6:D7',
            'E6:N7',
            'O6:Q7',
            'C8:D9',
            'E8:N9',
            'O8:Q9',
            'C10:N10',
            'C11:D12',
            'E11:N12',
            'O11:Q12',
            'C13:D14',
            'E13:N14',
            'O13:Q14',
            'O15:V15',
          ],
        },
      ),
    ],
    expected: [
      {
        no: '①',
        name: '学習会の実施校数',
        kind: 'output',
        unit: '校',
        project: '森林環境学習推進事業',
        periods: [
          [2023, 5, 5, 'achieved'],
          [2024, 8, 7, 'notAchieved'],
          [2025, 10, null, 'pending'],
        ],
      },
      {
        no: '①',
        name: '森林に関心を持った児童の割合',
        kind: 'outcome',
        unit: '％',
        project: '森林環境学習推進事業',
        periods: [
          [2023, 70, 82.4, 'achieved'],
          [2024, 75, 79, 'achieved'],
          [2025, 80, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['森林環境学習推進事業', 'budget', 1_500_000],
      ['森林環境学習推進事業', 'settled', 1_312_000],
    ],
  },
];
