import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'A column title begins with a digit or a month and is no known label (4月差額, 1人当たり, 3年平均, 24時間対応) in or beside a list; several months with 目標/実績/other are each a period';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a library list with 1人当たり at its right end',
    sheets: [
      sheet([
        ['指標', '単位', '目標', '実績', '1人当たり'],
        ['貸出冊数', '冊', 48000, 51200, 3.4],
        ['来館者数', '人', 15000, 14210, 1.1],
        ['講座参加者数', '人', 300, 318, 0.2],
      ]),
    ],
    expected: [
      kpi('貸出冊数', [[null, 48000, 51200, 'achieved']], { unit: '冊' }),
      kpi('来館者数', [[null, 15000, 14210, 'notAchieved']], { unit: '人' }),
      kpi('講座参加者数', [[null, 300, 318, 'achieved']], { unit: '人' }),
    ],
  },
  {
    what: 'a clinic list with 3年平均 between the names and the targets',
    sheets: [
      sheet([
        ['健診事業のまとめ'],
        [],
        ['評価指標', '3年平均', '目標値', '実績値'],
        ['健診受診者数', 2310, 2400, 2388],
        ['保健指導実施者数', 148, 160, 171],
        ['予防接種実施件数', 905, 950, 962],
      ]),
    ],
    expected: [
      kpi('健診受診者数', [[null, 2400, 2388, 'notAchieved']]),
      kpi('保健指導実施者数', [[null, 160, 171, 'achieved']]),
      kpi('予防接種実施件数', [[null, 950, 962, 'achieved']]),
    ],
  },
  {
    what: 'words under 24時間対応 between unit and target',
    sheets: [
      sheet([
        ['KPI', '単位', '24時間対応', '目標', '実績'],
        ['電話相談件数', '件', '○', 620, 655],
        ['オンライン予約件数', '件', '○', 1800, 1742],
        ['窓口受付件数', '件', '×', 900, 913],
      ]),
    ],
    expected: [
      kpi('電話相談件数', [[null, 620, 655, 'achieved']], { unit: '件' }),
      kpi('オンライン予約件数', [[null, 1800, 1742, 'notAchieved']], { unit: '件' }),
      kpi('窓口受付件数', [[null, 900, 913, 'achieved']], { unit: '件' }),
    ],
  },
  {
    what: 'months flat, each with 目標, 実績 and 差額',
    sheets: [
      sheet(
        [
          ['指標', '4月目標', '4月実績', '4月差額', '5月目標', '5月実績', '5月差額'],
          ['売店売上高', 820, 845, 25, 850, 811, -39],
          ['食堂売上高', 1430, 1402, -28, 1450, 1466, 16],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('売店売上高', [
        ['4月', 820, 845, 'achieved'],
        ['5月', 850, 811, 'notAchieved'],
      ]),
      kpi('食堂売上高', [
        ['4月', 1430, 1402, 'notAchieved'],
        ['5月', 1450, 1466, 'achieved'],
      ]),
    ],
  },
  {
    what: 'months as merged titles, each over 目標, 実績 and 前月差',
    sheets: [
      sheet(
        [
          ['指標名', '7月', null, null, '8月', null, null, '9月', null, null],
          [null, '目標', '実績', '前月差', '目標', '実績', '前月差', '目標', '実績', '前月差'],
          ['来場者数', 400, 432, 12, 420, 405, -27, 430, 441, 36],
          ['会員登録数', 55, 51, -3, 60, 63, 12, 60, 60, -3],
          ['イベント申込数', 90, 97, 7, 95, 88, -9, 100, 104, 16],
        ],
        { merges: ['A1:A2', 'B1:D1', 'E1:G1', 'H1:J1'] },
      ),
    ],
    expected: [
      kpi('来場者数', [
        ['7月', 400, 432, 'achieved'],
        ['8月', 420, 405, 'notAchieved'],
        ['9月', 430, 441, 'achieved'],
      ]),
      kpi('会員登録数', [
        ['7月', 55, 51, 'notAchieved'],
        ['8月', 60, 63, 'achieved'],
        ['9月', 60, 60, 'achieved'],
      ]),
      kpi('イベント申込数', [
        ['7月', 90, 97, 'achieved'],
        ['8月', 95, 88, 'notAchieved'],
        ['9月', 100, 104, 'achieved'],
      ]),
    ],
  },
  {
    what: 'an English list with 5-year mean in a column that stands apart',
    sheets: [
      sheet([
        ['KPI', 'Unit', 'Target', 'Actual', null, '5-year mean'],
        ['Volunteer hours', 'hours', 5200, 5480, null, 4975.5],
        ['Meals served', 'meals', 18000, 17650, null, 16802],
        ['Families supported', 'families', 240, 252, null, 231.4],
      ]),
    ],
    expected: [
      kpi('Volunteer hours', [[null, 5200, 5480, 'achieved']], { unit: 'hours' }),
      kpi('Meals served', [[null, 18000, 17650, 'notAchieved']], { unit: 'meals' }),
      kpi('Families supported', [[null, 240, 252, 'achieved']], { unit: 'families' }),
    ],
  },
];
