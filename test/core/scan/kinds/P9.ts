import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Pairs of words for plan and result used in administration (当初見込み/活動実績, 見込量/実績量, 計画/実施, 当初計画/最終実績)';

export const cases: readonly RecognitionCase[] = [
  {
    what: '活動指標 with 当初見込み and 活動実績',
    sheets: [
      sheet([
        ['活動指標', '単位', '当初見込み', '活動実績'],
        ['講習会開催回数', '回', 24, 26],
        ['補助金交付件数', '件', 350, 322],
        ['専門家派遣回数', '回', 90, 95],
      ]),
    ],
    expected: [
      kpi('講習会開催回数', [[null, 24, 26, 'achieved']], { unit: '回' }),
      kpi('補助金交付件数', [[null, 350, 322, 'notAchieved']], { unit: '件' }),
      kpi('専門家派遣回数', [[null, 90, 95, 'achieved']], { unit: '回' }),
    ],
  },
  {
    what: '見込量 and 実績量 of a care plan by year',
    sheets: [
      sheet(
        [
          ['指標', '令和5年度', null, '令和6年度', null],
          [null, '見込量', '実績量', '見込量', '実績量'],
          ['訪問介護利用者数', 210, 222, 220, 214],
          ['通所介護利用者数', 480, 463, 490, 501],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi('訪問介護利用者数', [
        [2023, 210, 222, 'achieved'],
        [2024, 220, 214, 'notAchieved'],
      ]),
      kpi('通所介護利用者数', [
        [2023, 480, 463, 'notAchieved'],
        [2024, 490, 501, 'achieved'],
      ]),
    ],
  },
  {
    what: '計画 and 実施 under 指標名',
    open: 'first sight',
    sheets: [
      sheet([
        ['指標名', '計画', '実施'],
        ['道路点検箇所数', 130, 138],
        ['橋りょう補修数', 9, 7],
        ['植栽本数', 1500, 1520],
      ]),
    ],
    expected: [
      kpi('道路点検箇所数', [[null, 130, 138, 'achieved']]),
      kpi('橋りょう補修数', [[null, 9, 7, 'notAchieved']]),
      kpi('植栽本数', [[null, 1500, 1520, 'achieved']]),
    ],
  },
  {
    what: '当初計画 and 最終実績 with units',
    sheets: [
      sheet(
        [
          ['KPI', '単位', '当初計画', '最終実績', '備考'],
          ['放課後教室利用者数', '人', 5600, 5812, null],
          ['指導員研修回数', '回', 8, 6, '台風により中止'],
          ['地域交流行事数', '件', 12, 12, null],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      kpi('放課後教室利用者数', [[null, 5600, 5812, 'achieved']], { unit: '人' }),
      kpi('指導員研修回数', [[null, 8, 6, 'notAchieved']], { unit: '回' }),
      kpi('地域交流行事数', [[null, 12, 12, 'achieved']], { unit: '件' }),
    ],
  },
  {
    what: 'two-row form with 当初見込み and 活動実績 as row labels',
    sheets: [
      sheet(
        [
          ['活動指標', null, '令和5年度', '令和6年度', '令和7年度'],
          ['支援団体数', '当初見込み', 30, 32, 34],
          [null, '活動実績', 31, 29, null],
          ['啓発イベント数', '当初見込み', 10, 10, 11],
          [null, '活動実績', 9, 11, null],
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    ],
    expected: [
      kpi('支援団体数', [
        [2023, 30, 31, 'achieved'],
        [2024, 32, 29, 'notAchieved'],
        [2025, 34, null, 'pending'],
      ]),
      kpi('啓発イベント数', [
        [2023, 10, 9, 'notAchieved'],
        [2024, 10, 11, 'achieved'],
        [2025, 11, null, 'pending'],
      ]),
    ],
  },
  {
    what: '計画量 and 実施量 in a list with a rate',
    sheets: [
      sheet([
        ['指標', '計画量', '実施量', '実施率'],
        ['間伐面積', 80, 84, '105%'],
        ['下刈り面積', 60, 57, '95%'],
        ['作業道整備延長', 4000, 4120, '103%'],
      ]),
    ],
    expected: [
      kpi('間伐面積', [[null, 80, 84, 'achieved']]),
      kpi('下刈り面積', [[null, 60, 57, 'notAchieved']]),
      kpi('作業道整備延長', [[null, 4000, 4120, 'achieved']]),
    ],
  },
];
