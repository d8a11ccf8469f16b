import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind = '予算 or Budget beside 実績/Actual under a KPI title is the target (record with review)';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'KPI, 予算, 実績',
    sheets: [
      sheet([
        ['KPI', '予算', '実績'],
        ['客室販売数', 14000, 14520],
        ['宴会件数', 380, 352],
        ['朝食利用者数', 9000, 9130],
      ]),
    ],
    expected: [
      kpi('客室販売数', [[null, 14000, 14520, 'achieved']], { confidence: 'review' }),
      kpi('宴会件数', [[null, 380, 352, 'notAchieved']], { confidence: 'review' }),
      kpi('朝食利用者数', [[null, 9000, 9130, 'achieved']], { confidence: 'review' }),
    ],
  },
  {
    what: 'KPI, Budget, Actual',
    sheets: [
      sheet([
        ['KPI', 'Budget', 'Actual'],
        ['Units shipped', 48000, 49260],
        ['New contracts', 75, 71],
        ['Site visits', 320, 333],
      ]),
    ],
    expected: [
      kpi('Units shipped', [[null, 48000, 49260, 'achieved']], { confidence: 'review' }),
      kpi('New contracts', [[null, 75, 71, 'notAchieved']], { confidence: 'review' }),
      kpi('Site visits', [[null, 320, 333, 'achieved']], { confidence: 'review' }),
    ],
  },
  {
    what: '指標, 単位, 予算, 実績, 達成率',
    sheets: [
      sheet([
        ['指標', '単位', '予算', '実績', '達成率'],
        ['売上高', '百万円', 400, 420, '105%'],
        ['出荷台数', '台', 1200, 1140, '95%'],
        ['受注件数', '件', 300, 306, '102%'],
      ]),
    ],
    expected: [
      kpi('売上高', [[null, 400, 420, 'achieved']], { confidence: 'review' }),
      kpi('出荷台数', [[null, 1200, 1140, 'notAchieved']], { confidence: 'review' }),
      kpi('受注件数', [[null, 300, 306, 'achieved']], { confidence: 'review' }),
    ],
  },
  {
    what: '2024年度 over 予算 and 実績 under 業績指標',
    open: 'first sight',
    sheets: [
      sheet(
        [
          ['業績指標', '2023年度', null, '2024年度', null],
          [null, '予算', '実績', '予算', '実績'],
          ['入院患者延数', 91000, 92300, 92500, 91700],
          ['手術件数', 2100, 2045, 2150, 2188],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi(
        '入院患者延数',
        [
          [2023, 91000, 92300, 'achieved'],
          [2024, 92500, 91700, 'notAchieved'],
        ],
        { confidence: 'review' },
      ),
      kpi(
        '手術件数',
        [
          [2023, 2100, 2045, 'notAchieved'],
          [2024, 2150, 2188, 'achieved'],
        ],
        { confidence: 'review' },
      ),
    ],
  },
  {
    what: '重要業績評価指標（KPI） with 予算 and 実績, offset',
    sheets: [
      sheet(
        [
          ['重要業績評価指標（KPI）', '予算', '実績', '差異'],
          ['来店客数', 62000, 63400, 1400],
          ['会員新規登録数', 1800, 1711, -89],
          ['予約件数', 5400, 5466, 66],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('来店客数', [[null, 62000, 63400, 'achieved']], { confidence: 'review' }),
      kpi('会員新規登録数', [[null, 1800, 1711, 'notAchieved']], { confidence: 'review' }),
      kpi('予約件数', [[null, 5400, 5466, 'achieved']], { confidence: 'review' }),
    ],
  },
  {
    what: 'KPI with Budget and Actual by quarter',
    sheets: [
      sheet(
        [
          ['KPI', 'Q1', null, 'Q2', null],
          [null, 'Budget', 'Actual', 'Budget', 'Actual'],
          ['Tickets sold', 5200, 5344, 5600, 5412],
          ['Season passes', 310, 298, 320, 327],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi(
        'Tickets sold',
        [
          ['Q1', 5200, 5344, 'achieved'],
          ['Q2', 5600, 5412, 'notAchieved'],
        ],
        { confidence: 'review' },
      ),
      kpi(
        'Season passes',
        [
          ['Q1', 310, 298, 'notAchieved'],
          ['Q2', 320, 327, 'achieved'],
        ],
        { confidence: 'review' },
      ),
    ],
  },
];
