/** Who or what is measured against a plan, with a printed rate of achievement: records that a person is asked about. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'sales of branches against plan',
    sheets: [
      sheet([
        ['2024年度 売上実績'],
        ['支店', '計画', '実績', '達成率'],
        ['東京', 100, 120, '120%'],
        ['大阪', 80, 70, '87.5%'],
        ['合計', 180, 190, '105.6%'],
      ]),
    ],
    expected: [
      { name: '東京', confidence: 'review', periods: [[2024, 100, 120, 'achieved']] },
      { name: '大阪', confidence: 'review', periods: [[2024, 80, 70, 'notAchieved']] },
    ],
  },
  {
    what: 'sales of salespeople by branch, two months side by side',
    sheets: [
      sheet(
        [
          ['2024年度上期　営業成績表', null, null, null, null, null, null, null],
          [null, null, null, null, null, null, null, '（単位：千円）'],
          ['支店', '担当者', '4月', null, null, '5月', null, null],
          [null, null, '計画', '実績', '達成率', '計画', '実績', '達成率'],
          ['東京支店', '山田', 5_000, 5_500, '110.0%', 5_200, 4_940, '95.0%'],
          [null, '佐藤', 4_000, 3_800, '95.0%', 4_200, 4_410, '105.0%'],
          [null, '小計', 9_000, 9_300, '103.3%', 9_400, 9_350, '99.5%'],
          ['大阪支店', '鈴木', 3_000, 3_300, '110.0%', 3_100, 3_255, '105.0%'],
          [null, '高橋', 2_500, 2_000, '80.0%', 2_500, 2_250, '90.0%'],
          [null, '小計', 5_500, 5_300, '96.4%', 5_600, 5_505, '98.3%'],
          ['合計', null, 14_500, 14_600, '100.7%', 15_000, 14_855, '99.0%'],
          ['※売上は税抜。返品分は翌月に控除する。'],
        ],
        {
          name: '営業成績',
          merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:H3', 'A5:A7', 'A8:A10', 'A11:B11'],
        },
      ),
    ],
    expected: (
      [
        ['山田', [5000, 5500, 'achieved'], [5200, 4940, 'notAchieved']],
        ['佐藤', [4000, 3800, 'notAchieved'], [4200, 4410, 'achieved']],
        ['鈴木', [3000, 3300, 'achieved'], [3100, 3255, 'achieved']],
        ['高橋', [2500, 2000, 'notAchieved'], [2500, 2250, 'notAchieved']],
      ] as const
    ).map(([name, ...months]) => ({
      name,
      unit: '千円',
      confidence: 'review' as const,
      periods: months.map(([target, actual, status]) => [2024, target, actual, status] as const),
    })),
  },
];
