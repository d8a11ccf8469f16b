/** 前年度, 当年度 and 次年度, whose year must be found; calendar years beside fiscal ones. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'the year before stands first with its actual only',
    sheets: [
      sheet(
        [
          ['指標名', '前年度実績\n（R5）', '当年度（R6）', null, null, '次年度目標\n（R7）'],
          [null, null, '目標', '実績', '達成度', null],
          ['学校給食の地場産物使用率（%）', 31.2, 33, 34.1, '103%', 35],
          ['小中学校の不登校児童生徒数（人）', 88, 80, 92, '87%', 75],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
      ),
    ],
    expected: [
      {
        name: '学校給食の地場産物使用率（%）',
        unit: '%',
        direction: 'higher',
        periods: [
          [2023, null, 31.2, 'notSet'],
          [2024, 33, 34.1, 'achieved'],
          [2025, 35, null, 'pending'],
        ],
        statedRates: [null, 103, null],
      },
      {
        name: '小中学校の不登校児童生徒数（人）',
        unit: '人',
        direction: 'lower',
        periods: [
          [2023, null, 88, 'notSet'],
          [2024, 80, 92, 'notAchieved'],
          [2025, 75, null, 'pending'],
        ],
        statedRates: [null, 87, null],
      },
    ],
  },
  {
    what: 'agriculture plan: 前年度実績, 本年度目標, 本年度実績, 対前年増減, 次年度目標 below a title of the year, units after a line break in the names',
    sheets: [
      sheet(
        [
          ['農業振興ビジョン　年次報告書【令和６年度】'],
          [null],
          [
            '重点施策',
            '指標',
            '前年度\n実績',
            '本年度\n目標',
            '本年度\n実績',
            '対前年\n増減',
            '次年度\n目標',
          ],
          ['担い手の育成', '新規就農者数\n（人）', 7, 8, 10, 3, 9],
          [null, '集落営農の法人数\n（法人）', 14, 15, 14, 0, 16],
          ['農地の保全', '遊休農地の面積\n（ha）', 42.5, 40, 41.2, '▲1.3', 38],
        ],
        { merges: ['A1:G1', 'A4:A5'] },
      ),
    ],
    expected: [
      {
        name: '新規就農者数\n（人）',
        unit: '人',
        periods: [
          [2023, null, 7, 'notSet'],
          [2024, 8, 10, 'achieved'],
          [2025, 9, null, 'pending'],
        ],
      },
      {
        name: '集落営農の法人数\n（法人）',
        unit: '法人',
        periods: [
          [2023, null, 14, 'notSet'],
          [2024, 15, 14, 'notAchieved'],
          [2025, 16, null, 'pending'],
        ],
      },
      {
        name: '遊休農地の面積\n（ha）',
        unit: 'ha',
        direction: 'lower',
        periods: [
          [2023, null, 42.5, 'notSet'],
          [2024, 40, 41.2, 'notAchieved'],
          [2025, 38, null, 'pending'],
        ],
      },
    ],
    findings: ['CELLS_UNREAD Sheet1!F4', 'TARGET_ALREADY_EXCEEDED Sheet1!E4'],
  },
  {
    what: 'a policy sheet of 令和６年度分: 前年度実績, 当年度目標, 当年度見込 and 次年度目標 with nothing but these words',
    sheets: [
      sheet(
        [
          ['令和６年度分　施策マネジメントシート', null, null, null, null, null, null],
          ['施策名', '地域公共交通の維持・確保', null, '主管課', '交通対策課', null, null],
          ['１．施策の指標', null, null, null, null, null, null],
          ['区分', '指標', '単位', '前年度実績', '当年度目標', '当年度見込', '次年度目標'],
          ['活動指標', 'コミュニティバスの運行便数', '便', 5_840, 5_900, 5_880, 6_000],
          ['成果指標', '１便当たりの乗車人員', '人', 6.2, 7, 7.1, 7.5],
          ['成果指標', '公共交通に満足している市民の割合', '％', 41.8, 45, '―', 48],
          ['成果指標', '交通空白地区の数', '地区', 5, 4, 4, 2],
          ['２．施策の総括', null, null, null, null, null, null],
          [
            '現状と課題',
            '運転士の不足により、増便の計画どおりの実施が難しい。',
            null,
            null,
            null,
            null,
            null,
          ],
        ],
        { name: '施策2-3', at: 'B2', merges: ['B2:H2', 'C3:D3', 'F3:H3', 'C11:H11'] },
      ),
    ],
    expected: [
      {
        name: 'コミュニティバスの運行便数',
        unit: '便',
        kind: 'output',
        direction: 'higher',
        periods: [
          [2023, null, 5_840, 'notSet'],
          [2024, 5_900, 5_880, 'notAchieved'],
          [2025, 6_000, null, 'pending'],
        ],
      },
      {
        name: '１便当たりの乗車人員',
        unit: '人',
        kind: 'outcome',
        direction: 'higher',
        periods: [
          [2023, null, 6.2, 'notSet'],
          [2024, 7, 7.1, 'achieved'],
          [2025, 7.5, null, 'pending'],
        ],
      },
      {
        name: '公共交通に満足している市民の割合',
        unit: '％',
        kind: 'outcome',
        direction: 'higher',
        periods: [
          [2023, null, 41.8, 'notSet'],
          [2024, 45, null, 'notMeasured'],
          [2025, 48, null, 'pending'],
        ],
      },
      {
        name: '交通空白地区の数',
        unit: '地区',
        kind: 'outcome',
        direction: 'lower',
        periods: [
          [2023, null, 5, 'notSet'],
          [2024, 4, 4, 'achieved'],
          [2025, 2, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'tourism: calendar years 令和5年 and 令和6年, 万人 and 億円 in the cells, 前年比 beside them',
    sheets: [
      sheet([
        ['観光振興計画　数値目標（暦年）'],
        ['目標項目', '令和5年\n実績', '令和6年\n目標', '令和6年\n実績', '前年比', '令和8年\n目標'],
        ['観光入込客数', '412万人', '430万人', '448万人', '108.7％', '480万人'],
        ['宿泊客数', '62.5万人', '70万人', '66.1万人', '105.8％', '80万人'],
        ['観光消費額', '318億円', '350億円', '361億円', '113.5％', '400億円'],
      ]),
    ],
    expected: [
      {
        name: '観光入込客数',
        unit: '人',
        periods: [
          [2023, null, 4_120_000, 'notSet'],
          [2024, 4_300_000, 4_480_000, 'achieved'],
          [2026, 4_800_000, null, 'pending'],
        ],
        statedRates: [null, null, null],
      },
      {
        name: '宿泊客数',
        unit: '人',
        periods: [
          [2023, null, 625_000, 'notSet'],
          [2024, 700_000, 661_000, 'notAchieved'],
          [2026, 800_000, null, 'pending'],
        ],
        statedRates: [null, null, null],
      },
      {
        name: '観光消費額',
        unit: '円',
        periods: [
          [2023, null, 31_800_000_000, 'notSet'],
          [2024, 35_000_000_000, 36_100_000_000, 'achieved'],
          [2026, 40_000_000_000, null, 'pending'],
        ],
        statedRates: [null, null, null],
      },
    ],
    findings: ['CELLS_UNREAD Sheet1!E3'],
  },
  {
    what: 'tourism: a column says whether the row counts a calendar year, a fiscal year or the state at its end',
    sheets: [
      sheet([
        ['指標名', '集計期間', '単位', 'R6目標値', 'R6実績値'],
        ['観光入込客数', '暦年（1月～12月）', '万人', 320, 331],
        ['観光案内所の利用者数', '年度（4月～3月）', '人', 15_000, 14_210],
        ['多言語表示の整備か所数', '令和7年3月末時点', 'か所', 40, 41],
      ]),
    ],
    expected: [
      { name: '観光入込客数', unit: '万人', periods: [[2024, 320, 331, 'achieved']] },
      { name: '観光案内所の利用者数', unit: '人', periods: [[2024, 15_000, 14_210, 'notAchieved']] },
      { name: '多言語表示の整備か所数', unit: 'か所', periods: [[2024, 40, 41, 'achieved']] },
    ],
    findings: [],
  },
];
