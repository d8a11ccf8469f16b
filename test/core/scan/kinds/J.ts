import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'No title over the names, or an everyday title (支店, Department) with plan/actual columns: at least a record with `review`';

export const cases: readonly RecognitionCase[] = [
  {
    what: '支店 with 計画 and 実績',
    open: 'first sight',
    sheets: [
      sheet([
        ['支店', '計画', '実績'],
        ['札幌支店', 420, 441],
        ['仙台支店', 380, 362],
        ['広島支店', 300, 309],
      ]),
    ],
    expected: [
      kpi('札幌支店', [[null, 420, 441, 'achieved']]),
      kpi('仙台支店', [[null, 380, 362, 'notAchieved']]),
      kpi('広島支店', [[null, 300, 309, 'achieved']]),
    ],
  },
  {
    what: 'no title over the names, 目標 and 実績',
    open: 'first sight',
    sheets: [
      sheet([
        [null, '目標', '実績'],
        ['見学者数', 2500, 2610],
        ['出張講座回数', 18, 16],
        ['教材貸出件数', 140, 152],
      ]),
    ],
    expected: [
      kpi('見学者数', [[null, 2500, 2610, 'achieved']]),
      kpi('出張講座回数', [[null, 18, 16, 'notAchieved']]),
      kpi('教材貸出件数', [[null, 140, 152, 'achieved']]),
    ],
  },
  {
    what: 'Department with Plan and Actual',
    open: 'first sight',
    sheets: [
      sheet([
        ['Department', 'Plan', 'Actual'],
        ['Cardiology', 1800, 1866],
        ['Radiology', 5200, 5010],
        ['Pharmacy', 950, 971],
        ['Rehabilitation', 2400, 2400],
      ]),
    ],
    expected: [
      kpi('Cardiology', [[null, 1800, 1866, 'achieved']]),
      kpi('Radiology', [[null, 5200, 5010, 'notAchieved']]),
      kpi('Pharmacy', [[null, 950, 971, 'achieved']]),
      kpi('Rehabilitation', [[null, 2400, 2400, 'achieved']]),
    ],
  },
  {
    what: '校区 with 計画, 実績 and a rate',
    sheets: [
      sheet([
        ['校区', '計画', '実績', '達成率'],
        ['東校区', 250, 275, '110%'],
        ['西校区', 300, 282, '94%'],
        ['南校区', 200, 206, '103%'],
      ]),
    ],
    expected: [
      kpi('東校区', [[null, 250, 275, 'achieved']]),
      kpi('西校区', [[null, 300, 282, 'notAchieved']]),
      kpi('南校区', [[null, 200, 206, 'achieved']]),
    ],
  },
  {
    what: 'blank title over names under two merged years',
    open: 'first sight',
    sheets: [
      sheet(
        [
          [null, '令和5年度', null, '令和6年度', null],
          [null, '計画', '実績', '計画', '実績'],
          ['相談件数', 260, 254, 270, 288],
          ['同行支援件数', 90, 93, 95, 91],
        ],
        { merges: ['B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi('相談件数', [
        [2023, 260, 254, 'notAchieved'],
        [2024, 270, 288, 'achieved'],
      ]),
      kpi('同行支援件数', [
        [2023, 90, 93, 'achieved'],
        [2024, 95, 91, 'notAchieved'],
      ]),
    ],
  },
  {
    what: '商品 with 目標 and 実績, a unit in each row',
    open: 'first sight',
    sheets: [
      sheet(
        [
          ['商品', '単位', '目標', '実績'],
          ['りんごジュース', '本', 3600, 3822],
          ['米粉クッキー', '袋', 1500, 1376],
          ['味噌', '個', 800, 815],
        ],
        { at: 'C4' },
      ),
    ],
    expected: [
      kpi('りんごジュース', [[null, 3600, 3822, 'achieved']], { unit: '本' }),
      kpi('米粉クッキー', [[null, 1500, 1376, 'notAchieved']], { unit: '袋' }),
      kpi('味噌', [[null, 800, 815, 'achieved']], { unit: '個' }),
    ],
  },
];
