import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Period and role, or KPI and role, in one title (Jan Target, Q1実績, 来館者数 目標); KPIs may stand as titles over columns with months down the rows';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'Jan Target, Jan Actual, Feb Target, Feb Actual',
    sheets: [
      sheet([
        ['KPI', 'Jan Target', 'Jan Actual', 'Feb Target', 'Feb Actual'],
        ['Orders shipped', 640, 655, 650, 628],
        ['New accounts', 48, 45, 50, 53],
        ['Demos given', 22, 24, 24, 24],
      ]),
    ],
    expected: [
      kpi('Orders shipped', [
        ['Jan', 640, 655, 'achieved'],
        ['Feb', 650, 628, 'notAchieved'],
      ]),
      kpi('New accounts', [
        ['Jan', 48, 45, 'notAchieved'],
        ['Feb', 50, 53, 'achieved'],
      ]),
      kpi('Demos given', [
        ['Jan', 22, 24, 'achieved'],
        ['Feb', 24, 24, 'achieved'],
      ]),
    ],
  },
  {
    what: 'Q1目標 to Q3実績, the last quarter still to come',
    sheets: [
      sheet([
        ['指標', 'Q1目標', 'Q1実績', 'Q2目標', 'Q2実績', 'Q3目標', 'Q3実績'],
        ['契約数', 30, 33, 32, 31, 34, null],
        ['資料請求数', 210, 198, 220, 236, 230, null],
      ]),
    ],
    expected: [
      kpi('契約数', [
        ['Q1', 30, 33, 'achieved'],
        ['Q2', 32, 31, 'notAchieved'],
        ['Q3', 34, null, 'pending'],
      ]),
      kpi('資料請求数', [
        ['Q1', 210, 198, 'notAchieved'],
        ['Q2', 220, 236, 'achieved'],
        ['Q3', 230, null, 'pending'],
      ]),
    ],
  },
  {
    what: '来館者数 目標 and 貸出冊数 実績 over months',
    open: 'first sight',
    sheets: [
      sheet([
        ['月', '来館者数 目標', '来館者数 実績', '貸出冊数 目標', '貸出冊数 実績'],
        ['4月', 1200, 1255, 4000, 3890],
        ['5月', 1250, 1231, 4100, 4166],
        ['6月', 1300, 1342, 4200, 4205],
      ]),
    ],
    expected: [
      kpi('来館者数', [
        ['4月', 1200, 1255, 'achieved'],
        ['5月', 1250, 1231, 'notAchieved'],
        ['6月', 1300, 1342, 'achieved'],
      ]),
      kpi('貸出冊数', [
        ['4月', 4000, 3890, 'notAchieved'],
        ['5月', 4100, 4166, 'achieved'],
        ['6月', 4200, 4205, 'achieved'],
      ]),
    ],
  },
  {
    what: '受講者数（目標） and 修了者数（実績） over years',
    open: 'first sight',
    sheets: [
      sheet(
        [
          ['年度', '受講者数（目標）', '受講者数（実績）', '修了者数（目標）', '修了者数（実績）'],
          ['令和4年度', 200, 187, 150, 152],
          ['令和5年度', 210, 216, 160, 149],
          ['令和6年度', 220, 231, 170, 178],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      kpi('受講者数', [
        [2022, 200, 187, 'notAchieved'],
        [2023, 210, 216, 'achieved'],
        [2024, 220, 231, 'achieved'],
      ]),
      kpi('修了者数', [
        [2022, 150, 152, 'achieved'],
        [2023, 160, 149, 'notAchieved'],
        [2024, 170, 178, 'achieved'],
      ]),
    ],
  },
  {
    what: 'KPIs as merged titles over 目標 and 実績, months down the rows',
    sheets: [
      sheet(
        [
          ['月', '外来患者数', null, '健診件数', null],
          [null, '目標', '実績', '目標', '実績'],
          ['10月', 3100, 3188, 240, 226],
          ['11月', 3150, 3097, 250, 258],
          ['12月', 3200, 3260, 260, 260],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi('外来患者数', [
        ['10月', 3100, 3188, 'achieved'],
        ['11月', 3150, 3097, 'notAchieved'],
        ['12月', 3200, 3260, 'achieved'],
      ]),
      kpi('健診件数', [
        ['10月', 240, 226, 'notAchieved'],
        ['11月', 250, 258, 'achieved'],
        ['12月', 260, 260, 'achieved'],
      ]),
    ],
  },
  {
    what: 'New members Target and Class bookings Actual, months down, the last blank',
    open: 'first sight',
    sheets: [
      sheet([
        [
          'Month',
          'New members Target',
          'New members Actual',
          'Class bookings Target',
          'Class bookings Actual',
        ],
        ['January', 35, 39, 410, 402],
        ['February', 36, 31, 420, 433],
        ['March', 38, null, 430, null],
      ]),
    ],
    expected: [
      kpi('New members', [
        ['January', 35, 39, 'achieved'],
        ['February', 36, 31, 'notAchieved'],
        ['March', 38, null, 'pending'],
      ]),
      kpi('Class bookings', [
        ['January', 410, 402, 'notAchieved'],
        ['February', 420, 433, 'achieved'],
        ['March', 430, null, 'pending'],
      ]),
    ],
  },
];
