import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind = 'Units in square brackets in titles';

export const cases: readonly RecognitionCase[] = [
  {
    what: '目標[人] and 実績[人]',
    sheets: [
      sheet([
        ['指標', '目標[人]', '実績[人]'],
        ['来館者数', 18000, 18450],
        ['講座受講者数', 420, 397],
        ['友の会会員数', 260, 268],
      ]),
    ],
    expected: [
      kpi('来館者数', [[null, 18000, 18450, 'achieved']], { unit: '人' }),
      kpi('講座受講者数', [[null, 420, 397, 'notAchieved']], { unit: '人' }),
      kpi('友の会会員数', [[null, 260, 268, 'achieved']], { unit: '人' }),
    ],
  },
  {
    what: 'Target [kWh] and Actual [kWh]',
    sheets: [
      sheet([
        ['KPI', 'Target [kWh]', 'Actual [kWh]'],
        ['Solar output, roof A', 52000, 53310],
        ['Solar output, roof B', 31000, 29870],
        ['Wind output', 12000, 12640],
      ]),
    ],
    expected: [
      kpi('Solar output, roof A', [[null, 52000, 53310, 'achieved']], { unit: 'kWh' }),
      kpi('Solar output, roof B', [[null, 31000, 29870, 'notAchieved']], { unit: 'kWh' }),
      kpi('Wind output', [[null, 12000, 12640, 'achieved']], { unit: 'kWh' }),
    ],
  },
  {
    what: '目標値［％］ and 実績値［％］ in full width',
    open: 'first sight',
    sheets: [
      sheet(
        [
          ['評価指標', '目標値［％］', '実績値［％］'],
          ['患者満足度', 85, 87.2],
          ['紹介率', 70, 66.4],
          ['職員研修受講率', 95, 96.1],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('患者満足度', [[null, 85, 87.2, 'achieved']], { unit: '％' }),
      kpi('紹介率', [[null, 70, 66.4, 'notAchieved']], { unit: '％' }),
      kpi('職員研修受講率', [[null, 95, 96.1, 'achieved']], { unit: '％' }),
    ],
  },
  {
    what: 'two years, roles with [件]',
    sheets: [
      sheet(
        [
          ['指標名', '令和5年度', null, '令和6年度', null],
          [null, '目標[件]', '実績[件]', '目標[件]', '実績[件]'],
          ['電子申請件数', 800, 864, 900, 873],
          ['窓口予約件数', 350, 331, 360, 402],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi(
        '電子申請件数',
        [
          [2023, 800, 864, 'achieved'],
          [2024, 900, 873, 'notAchieved'],
        ],
        { unit: '件' },
      ),
      kpi(
        '窓口予約件数',
        [
          [2023, 350, 331, 'notAchieved'],
          [2024, 360, 402, 'achieved'],
        ],
        { unit: '件' },
      ),
    ],
  },
  {
    what: 'KPI, 目標 [千円], 実績 [千円], 達成率 [%]',
    sheets: [
      sheet([
        ['KPI', '目標 [千円]', '実績 [千円]', '達成率 [%]'],
        ['寄附金額', 15000, 16200, 108],
        ['売店売上高', 8000, 7600, 95],
        ['入館料収入', 4200, 4410, 105],
      ]),
    ],
    expected: [
      kpi('寄附金額', [[null, 15000, 16200, 'achieved']], { unit: '千円' }),
      kpi('売店売上高', [[null, 8000, 7600, 'notAchieved']], { unit: '千円' }),
      kpi('入館料収入', [[null, 4200, 4410, 'achieved']], { unit: '千円' }),
    ],
  },
  {
    what: 'Target [hours], Actual [hours] and a note',
    sheets: [
      sheet([
        ['Indicator', 'Owner', 'Target [hours]', 'Actual [hours]', 'Note'],
        ['Volunteer work', 'Mary', 1600, 1725, null],
        ['Staff training', 'Ken', 480, 452, 'two sessions moved'],
        ['Mentoring', 'Aya', 300, 304, null],
      ]),
    ],
    expected: [
      kpi('Volunteer work', [[null, 1600, 1725, 'achieved']], { unit: 'hours' }),
      kpi('Staff training', [[null, 480, 452, 'notAchieved']], { unit: 'hours' }),
      kpi('Mentoring', [[null, 300, 304, 'achieved']], { unit: 'hours' }),
    ],
  },
];
