/** Hospitals: months with 累計, numerator and denominator before the share, negative rates. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'hospital: the goal of the year, twelve months and 累計, groups in the first column, months still to come',
    sheets: [
      sheet(
        [
          [
            '市民病院　経営指標（令和６年度）',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            '12月末現在',
          ],
          [
            '区分',
            '指標',
            '単位',
            '年度目標',
            '4月',
            '5月',
            '6月',
            '7月',
            '8月',
            '9月',
            '10月',
            '11月',
            '12月',
            '1月',
            '2月',
            '3月',
            '累計',
          ],
          [
            '医業',
            '新入院患者数',
            '人',
            3600,
            290,
            301,
            288,
            310,
            322,
            295,
            305,
            299,
            308,
            null,
            null,
            null,
            2718,
          ],
          [null, '手術件数', '件', 1200, 98, 92, 101, 105, 88, 96, 103, 99, 94, null, null, null, 876],
          [
            '連携',
            '紹介患者の受入件数',
            '件',
            2400,
            190,
            188,
            205,
            210,
            176,
            199,
            214,
            207,
            195,
            null,
            null,
            null,
            1784,
          ],
        ],
        { merges: ['A3:A4'] },
      ),
    ],
    expected: (
      [
        ['新入院患者数', '人', 3600, [290, 301, 288, 310, 322, 295, 305, 299, 308], 2718],
        ['手術件数', '件', 1200, [98, 92, 101, 105, 88, 96, 103, 99, 94], 876],
        ['紹介患者の受入件数', '件', 2400, [190, 188, 205, 210, 176, 199, 214, 207, 195], 1784],
      ] as const
    ).map(([name, unit, target, months, sum]) => ({
      name,
      unit,
      periods: [['累計', target, sum, 'pending'] as const],
      observations: months.map((value, i) => [`${((i + 3) % 12) + 1}月`, value] as const),
    })),
  },
  {
    what: 'hospital quality indicators: numerator and denominator before the value, last year’s value, 目標, a comment column, one not counted',
    sheets: [
      sheet(
        [
          ['医療の質指標（QI）　2024年度報告'],
          ['No', '指標名', '2024年度', null, null, '2023年度実績', '目標値', 'コメント'],
          [null, null, '分子', '分母', '実績値', null, null, null],
          [1, '入院患者の転倒・転落発生率（‰）', 182, 68420, 2.66, 2.81, '2.50以下', '夜間の見守りを強化'],
          [2, '褥瘡発生率（％）', 41, 5230, 0.78, 0.85, '0.80以下', null],
          [3, '患者満足度（％）', 612, 680, 90, 88.4, '90.0以上', '外来は別途集計'],
          [4, '30日以内の予定外再入院率（％）', null, null, '集計中', 3.1, '3.00以下', '10月公表予定'],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:G3', 'H2:H3'] },
      ),
    ],
    expected: [
      {
        name: '入院患者の転倒・転落発生率（‰）',
        unit: '‰',
        direction: 'lower',
        periods: [
          [2023, null, 2.81, 'notSet'],
          [2024, 2.5, 2.66, 'notAchieved'],
        ],
      },
      {
        name: '褥瘡発生率（％）',
        unit: '％',
        direction: 'lower',
        periods: [
          [2023, null, 0.85, 'notSet'],
          [2024, 0.8, 0.78, 'achieved'],
        ],
      },
      {
        name: '患者満足度（％）',
        unit: '％',
        direction: 'higher',
        periods: [
          [2023, null, 88.4, 'notSet'],
          [2024, 90, 90, 'achieved'],
        ],
      },
      {
        name: '30日以内の予定外再入院率（％）',
        unit: '％',
        direction: 'lower',
        periods: [
          [2023, null, 3.1, 'notSet'],
          [2024, 3, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'hospital: numerator and denominator stand before the share in each year, a target in the second year',
    sheets: [
      sheet(
        [
          ['クリニカル・インディケーター', null, null, null, null, null, null, null],
          ['指標', '2023年度', null, null, '2024年度', null, null, null],
          [null, '分子', '分母', '実績（％）', '目標（％）', '分子', '分母', '実績（％）'],
          ['紹介率', 5120, 7314, 70, 72, 5388, 7350, 73.3],
          ['転倒・転落による損傷の発生率', 98, 60_210, 0.16, 0.15, 105, 61_040, 0.17],
        ],
        { merges: ['A1:H1', 'A2:A3', 'B2:D2', 'E2:H2'] },
      ),
    ],
    expected: [
      {
        name: '紹介率',
        direction: 'higher',
        periods: [
          [2023, null, 70, 'notSet'],
          [2024, 72, 73.3, 'achieved'],
        ],
      },
      {
        name: '転倒・転落による損傷の発生率',
        direction: 'lower',
        periods: [
          [2023, null, 0.16, 'notSet'],
          [2024, 0.15, 0.17, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'hospital plan: halves of years over 目標 and 実績, negative rates with ▲, △ and brackets',
    sheets: [
      sheet(
        [
          ['市民病院経営強化プラン　数値目標の進捗'],
          ['区分', '指標', '単位', 'R6上半期', null, 'R6下半期', null, 'R7上半期', null],
          [null, null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['収入', '病床利用率', '％', 78, 76.4, 80, 81.2, 82, null],
          ['費用', '材料費の増減率', '％', '▲1.0', '△1.8', '▲1.0', '（0.6）', '▲1.5', null],
          ['診療', '平均在院日数', '日', 14, 13.6, 13.8, 14.1, 13.5, null],
        ],
        { merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2'] },
      ),
    ],
    expected: [
      {
        name: '病床利用率',
        unit: '％',
        periods: [
          ['R6上半期', 78, 76.4, 'notAchieved'],
          ['R6下半期', 80, 81.2, 'achieved'],
          ['R7上半期', 82, null, 'pending'],
        ],
      },
      {
        name: '材料費の増減率',
        unit: '％',
        periods: [
          ['R6上半期', -1, -1.8, 'achieved'],
          ['R6下半期', -1, -0.6, 'notAchieved'],
          ['R7上半期', -1.5, null, 'pending'],
        ],
      },
      {
        name: '平均在院日数',
        unit: '日',
        direction: 'lower',
        periods: [
          ['R6上半期', 14, 13.6, 'achieved'],
          ['R6下半期', 13.8, 14.1, 'notAchieved'],
          ['R7上半期', 13.5, null, 'pending'],
        ],
      },
    ],
  },
];
