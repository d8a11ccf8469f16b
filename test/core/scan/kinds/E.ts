import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind = 'Titles in snake_case or with underscores (Target_Value, 4月_目標)';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'KPI_Name, Target_Value, Actual_Value',
    sheets: [
      sheet([
        ['KPI_Name', 'Target_Value', 'Actual_Value'],
        ['Page views', 120000, 131400],
        ['Sign-ups', 2400, 2210],
        ['Paying users', 310, 315],
      ]),
    ],
    expected: [
      kpi('Page views', [[null, 120000, 131400, 'achieved']]),
      kpi('Sign-ups', [[null, 2400, 2210, 'notAchieved']]),
      kpi('Paying users', [[null, 310, 315, 'achieved']]),
    ],
  },
  {
    what: '4月_目標 and 4月_実績, two months',
    sheets: [
      sheet([
        ['指標', '4月_目標', '4月_実績', '5月_目標', '5月_実績'],
        ['来場者数', 1500, 1610, 1600, 1544],
        ['グッズ販売数', 220, 205, 230, 241],
      ]),
    ],
    expected: [
      kpi('来場者数', [
        ['4月', 1500, 1610, 'achieved'],
        ['5月', 1600, 1544, 'notAchieved'],
      ]),
      kpi('グッズ販売数', [
        ['4月', 220, 205, 'notAchieved'],
        ['5月', 230, 241, 'achieved'],
      ]),
    ],
  },
  {
    what: 'kpi_id, kpi_name, unit, target_2023 to actual_2024',
    sheets: [
      sheet([
        ['kpi_id', 'kpi_name', 'unit', 'target_2023', 'actual_2023', 'target_2024', 'actual_2024'],
        [1, 'Patients seen', 'patients', 8000, 8120, 8200, 8090],
        [2, 'Nurses trained', 'nurses', 45, 41, 50, 52],
      ]),
    ],
    expected: [
      kpi(
        'Patients seen',
        [
          [2023, 8000, 8120, 'achieved'],
          [2024, 8200, 8090, 'notAchieved'],
        ],
        { unit: 'patients' },
      ),
      kpi(
        'Nurses trained',
        [
          [2023, 45, 41, 'notAchieved'],
          [2024, 50, 52, 'achieved'],
        ],
        { unit: 'nurses' },
      ),
    ],
  },
  {
    what: '指標_名称, 目標_値, 実績_値, 達成_率',
    sheets: [
      sheet(
        [
          ['指標_名称', '単位', '目標_値', '実績_値', '達成_率'],
          ['蔵書点数', '点', 82000, 83150, '101.4%'],
          ['団体貸出件数', '件', 540, 501, '92.8%'],
          ['おはなし会開催回数', '回', 48, 50, '104.2%'],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('蔵書点数', [[null, 82000, 83150, 'achieved']], { unit: '点' }),
      kpi('団体貸出件数', [[null, 540, 501, 'notAchieved']], { unit: '件' }),
      kpi('おはなし会開催回数', [[null, 48, 50, 'achieved']], { unit: '回' }),
    ],
  },
  {
    what: 'indicator_name, target_value, actual_value with a remark column',
    sheets: [
      sheet([
        ['indicator_name', 'unit', 'target_value', 'actual_value', 'data_source'],
        ['Loans issued', 'loans', 700, 742, 'ledger'],
        ['Savings groups formed', 'groups', 85, 79, 'field form'],
        ['Farmers trained', 'people', 1600, 1688, 'field form'],
      ]),
    ],
    expected: [
      kpi('Loans issued', [[null, 700, 742, 'achieved']], { unit: 'loans' }),
      kpi('Savings groups formed', [[null, 85, 79, 'notAchieved']], { unit: 'groups' }),
      kpi('Farmers trained', [[null, 1600, 1688, 'achieved']], { unit: 'people' }),
    ],
  },
  {
    what: 'R6_目標値, R6_実績値, R7_目標値',
    sheets: [
      sheet([
        ['指標名', 'R6_目標値', 'R6_実績値', 'R7_目標値'],
        ['移住者数', 60, 66, 65],
        ['関係人口登録者数', 1400, 1288, 1500],
        ['ふるさと会員数', 520, 533, 540],
      ]),
    ],
    expected: [
      kpi('移住者数', [
        [2024, 60, 66, 'achieved'],
        [2025, 65, null, 'pending'],
      ]),
      kpi('関係人口登録者数', [
        [2024, 1400, 1288, 'notAchieved'],
        [2025, 1500, null, 'pending'],
      ]),
      kpi('ふるさと会員数', [
        [2024, 520, 533, 'achieved'],
        [2025, 540, null, 'pending'],
      ]),
    ],
  },
];
