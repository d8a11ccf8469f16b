/** Titles that say what a value is only by the titles beside them: 見込, 予定, 予算, Value. */
import { kpi, noKpis, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

type Row = readonly (string | number | null)[];

const list = (
  what: string,
  titles: Row,
  row: Row,
  expected: RecognitionCase['expected'],
): RecognitionCase => ({
  what,
  sheets: [sheet([titles, row])],
  expected,
});

const _ = null;

export const cases: readonly RecognitionCase[] = [
  list(
    '見込 and 実績 of each year: what was foreseen is the target',
    ['指標名', 'R5見込', 'R5実績', 'R6見込', 'R6実績'],
    ['受講者数', 20, 21, 24, 18],
    [
      kpi('受講者数', [
        [2023, 20, 21, 'achieved'],
        [2024, 24, 18, 'notAchieved'],
      ]),
    ],
  ),
  list(
    '見込 beside 目標: the result so far',
    ['指標名', 'R6目標', 'R6見込'],
    ['受講者数', 20, 21],
    [kpi('受講者数', [[2024, 20, 21, 'achieved']])],
  ),
  list(
    '見込 beside 目標 and 実績: the result holds',
    ['指標名', 'R6目標', 'R6見込', 'R6実績'],
    ['受講者数', 20, 21, 19],
    [kpi('受講者数', [[2024, 20, 19, 'notAchieved']])],
  ),
  list(
    'a forecast beyond a plan that waits for its result makes nothing due',
    ['指標名', '単位', '24年度計画', '24年度実績', '25年度計画', '28年度見込み'],
    ['受講者数', '人', 600, 640, 650, 800],
    [
      kpi('受講者数', [
        [2012, 600, 640, 'achieved'],
        [2013, 650, _, 'pending'],
      ]),
    ],
  ),
  list(
    'R6予定 and R6実績, a column of notes behind them',
    ['指標名', 'R6予定', 'R6実績', '備考'],
    ['講座の開催', 12, 10, '予定'],
    [kpi('講座の開催', [[2024, 12, 10, 'notAchieved']])],
  ),
  {
    what: 'rows of 計画量 and 実績量',
    sheets: [
      sheet(
        [
          ['指標名', '区分', 'R4', 'R5'],
          ['訪問介護の利用者数', '計画量', 20, 24],
          [null, '実績量', 21, 18],
        ],
        { merges: ['A2:A3'] },
      ),
    ],
    expected: [
      kpi('訪問介護の利用者数', [
        [2022, 20, 21, 'achieved'],
        [2023, 24, 18, 'notAchieved'],
      ]),
    ],
  },
  {
    what: 'rows of 見込 and 実績',
    sheets: [
      sheet(
        [
          ['指標名', '区分', 'R4', 'R5'],
          ['訪問介護の利用者数', '見込', 20, 24],
          [null, '実績', 21, 18],
        ],
        { merges: ['A2:A3'] },
      ),
    ],
    expected: [
      kpi('訪問介護の利用者数', [
        [2022, 20, 21, 'achieved'],
        [2023, 24, 18, 'notAchieved'],
      ]),
    ],
  },
  {
    what: 'years under a title that ends in 実績, and one that ends in 目標',
    sheets: [
      sheet(
        [
          ['指標名', '窓口の実績', null, '目標値'],
          [null, 'R4', 'R5', 'R6'],
          ['来庁者数', 31, 36, 40],
        ],
        { merges: ['A1:A2', 'B1:C1'] },
      ),
    ],
    expected: [
      kpi('来庁者数', [
        [2022, _, 31, 'notSet'],
        [2023, _, 36, 'notSet'],
        [2024, 40, _, 'pending'],
      ]),
    ],
  },
  list(
    'Forecast and Actual under KPI',
    ['KPI', 'FY2024 Actual', 'FY2024 Forecast'],
    ['Visitors', 598, 500],
    [kpi('Visitors', [[2024, 500, 598, 'achieved']])],
  ),
  list(
    'Budget and Actual under KPI',
    ['KPI', 'Budget', 'Actual'],
    ['Visitors', 500, 598],
    [kpi('Visitors', [[_, 500, 598, 'achieved']], { confidence: 'review' })],
  ),
  list(
    '予算 beside a target is no target',
    ['指標名', '目標', '実績', '予算'],
    ['来客数', 500, 598, 2200],
    [kpi('来客数', [[_, 500, 598, 'achieved']])],
  ),
  list(
    'Target, Actual and Previous actual: only what is of the same time',
    ['KPI', 'Target', 'Actual', 'Actual (previous year)'],
    ['Visitors', 500, 598, 480],
    [kpi('Visitors', [[_, 500, 598, 'achieved']])],
  ),
  list(
    'Value beside Actual and Target says nothing',
    ['KPI', 'Target', 'Actual', 'Value'],
    ['Visitors', 500, 598, 3],
    [kpi('Visitors', [[_, 500, 598, 'achieved']])],
  ),
  list(
    'results of the same time of last year beside 目標 and 実績',
    ['指標名', '目標', '実績', '実績（前年同期）'],
    ['来客数', 500, 598, 480],
    [kpi('来客数', [[_, 500, 598, 'achieved']])],
  ),
  noKpis('none: accounts with 予算 and 実績', [
    sheet([
      ['科目', '予算', '実績', '差異'],
      ['需用費', 2200, 2100, -100],
      ['役務費', 500, 480, -20],
    ]),
  ]),
  noKpis('none: Item, Budget and Actual', [
    sheet([
      ['Item', 'Budget', 'Actual'],
      ['Travel', 2200, 2100],
      ['Print', 500, 480],
    ]),
  ]),
];
