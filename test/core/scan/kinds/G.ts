import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Long form with a further dimension beside year (department, branch, district): one record per (dimension, KPI)';

export const cases: readonly RecognitionCase[] = [
  {
    what: '年度, 部署, 指標, 目標, 実績, sorted by year',
    sheets: [
      sheet([
        ['年度', '部署', '指標', '目標', '実績'],
        ['令和5年度', '営業一課', '契約件数', 120, 126],
        ['令和5年度', '営業一課', '訪問件数', 600, 588],
        ['令和5年度', '営業二課', '契約件数', 90, 85],
        ['令和5年度', '営業二課', '訪問件数', 450, 467],
        ['令和6年度', '営業一課', '契約件数', 125, 131],
        ['令和6年度', '営業一課', '訪問件数', 610, 625],
        ['令和6年度', '営業二課', '契約件数', 95, 97],
        ['令和6年度', '営業二課', '訪問件数', 460, 441],
      ]),
    ],
    expected: [
      kpi('契約件数', [
        [2023, 120, 126, 'achieved'],
        [2024, 125, 131, 'achieved'],
      ]),
      kpi('訪問件数', [
        [2023, 600, 588, 'notAchieved'],
        [2024, 610, 625, 'achieved'],
      ]),
      kpi('契約件数', [
        [2023, 90, 85, 'notAchieved'],
        [2024, 95, 97, 'achieved'],
      ]),
      kpi('訪問件数', [
        [2023, 450, 467, 'achieved'],
        [2024, 460, 441, 'notAchieved'],
      ]),
    ],
  },
  {
    what: 'Year, Branch, KPI, Target, Actual, sorted by branch',
    sheets: [
      sheet([
        ['Year', 'Branch', 'KPI', 'Target', 'Actual'],
        [2023, 'Osaka', 'New accounts', 300, 322],
        [2024, 'Osaka', 'New accounts', 320, 311],
        [2023, 'Kobe', 'New accounts', 180, 176],
        [2024, 'Kobe', 'New accounts', 190, 204],
        [2023, 'Nara', 'New accounts', 80, 81],
        [2024, 'Nara', 'New accounts', 85, 90],
      ]),
    ],
    expected: [
      kpi('New accounts', [
        [2023, 300, 322, 'achieved'],
        [2024, 320, 311, 'notAchieved'],
      ]),
      kpi('New accounts', [
        [2023, 180, 176, 'notAchieved'],
        [2024, 190, 204, 'achieved'],
      ]),
      kpi('New accounts', [
        [2023, 80, 81, 'achieved'],
        [2024, 85, 90, 'achieved'],
      ]),
    ],
  },
  {
    what: '地区 first, then 年度, one KPI with a unit',
    sheets: [
      sheet([
        ['地区', '年度', '指標', '単位', '目標値', '実績値'],
        ['北地区', 'R5', 'サロン参加者数', '人', 900, 938],
        ['北地区', 'R6', 'サロン参加者数', '人', 950, 921],
        ['南地区', 'R5', 'サロン参加者数', '人', 700, 690],
        ['南地区', 'R6', 'サロン参加者数', '人', 720, 748],
      ]),
    ],
    expected: [
      kpi(
        'サロン参加者数',
        [
          [2023, 900, 938, 'achieved'],
          [2024, 950, 921, 'notAchieved'],
        ],
        { unit: '人' },
      ),
      kpi(
        'サロン参加者数',
        [
          [2023, 700, 690, 'notAchieved'],
          [2024, 720, 748, 'achieved'],
        ],
        { unit: '人' },
      ),
    ],
  },
  {
    what: '学校名, 指標, 年度 with a blank actual in the newest year',
    sheets: [
      sheet([
        ['学校名', '指標', '年度', '目標', '実績'],
        ['第一小学校', '読書冊数', '2023年度', 8000, 8240],
        ['第一小学校', '読書冊数', '2024年度', 8200, 8155],
        ['第二小学校', '読書冊数', '2023年度', 6400, 6320],
        ['第二小学校', '読書冊数', '2024年度', 6500, null],
      ]),
    ],
    expected: [
      kpi('読書冊数', [
        [2023, 8000, 8240, 'achieved'],
        [2024, 8200, 8155, 'notAchieved'],
      ]),
      kpi('読書冊数', [
        [2023, 6400, 6320, 'notAchieved'],
        [2024, 6500, null, 'notMeasured'],
      ]),
    ],
  },
  {
    what: 'Department and Indicator with fiscal years in the last text column',
    sheets: [
      sheet(
        [
          ['Department', 'Indicator', 'Fiscal Year', 'Target', 'Actual'],
          ['Surgery', 'Operations', 'FY2023', 1100, 1142],
          ['Surgery', 'Operations', 'FY2024', 1150, 1139],
          ['Pediatrics', 'Consultations', 'FY2023', 5200, 5310],
          ['Pediatrics', 'Consultations', 'FY2024', 5300, 5402],
          ['Pediatrics', 'Vaccinations', 'FY2023', 2600, 2540],
          ['Pediatrics', 'Vaccinations', 'FY2024', 2650, 2688],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('Operations', [
        [2023, 1100, 1142, 'achieved'],
        [2024, 1150, 1139, 'notAchieved'],
      ]),
      kpi('Consultations', [
        [2023, 5200, 5310, 'achieved'],
        [2024, 5300, 5402, 'achieved'],
      ]),
      kpi('Vaccinations', [
        [2023, 2600, 2540, 'notAchieved'],
        [2024, 2650, 2688, 'achieved'],
      ]),
    ],
  },
  {
    what: '拠点 merged down beside years that repeat',
    sheets: [
      sheet(
        [
          ['拠点', '年度', '指標名', '目標', '実績'],
          ['東京', '令和5年度', '相談件数', 1500, 1533],
          [null, '令和5年度', 'セミナー開催回数', 20, 19],
          [null, '令和6年度', '相談件数', 1550, 1580],
          [null, '令和6年度', 'セミナー開催回数', 22, 23],
          ['福岡', '令和5年度', '相談件数', 700, 684],
          [null, '令和6年度', '相談件数', 720, 733],
        ],
        { merges: ['A2:A5', 'A6:A7'] },
      ),
    ],
    expected: [
      kpi('相談件数', [
        [2023, 1500, 1533, 'achieved'],
        [2024, 1550, 1580, 'achieved'],
      ]),
      kpi('セミナー開催回数', [
        [2023, 20, 19, 'notAchieved'],
        [2024, 22, 23, 'achieved'],
      ]),
      kpi('相談件数', [
        [2023, 700, 684, 'notAchieved'],
        [2024, 720, 733, 'achieved'],
      ]),
    ],
  },
];
