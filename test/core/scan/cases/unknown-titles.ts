/** Lists with columns whose titles nobody knows: the columns beneath decide what a title stands over. */
import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const MONTHLY = [
  kpi('来館者数', [
    ['4月', 120, 110, 'notAchieved'],
    ['5月', 125, 131, 'achieved'],
  ]),
  kpi('貸出冊数', [
    ['4月', 500, 520, 'achieved'],
    ['5月', 510, 505, 'notAchieved'],
  ]),
];

/** A list of months with one more column behind each pair. */
const months = (what: string, third: (month: string) => string): RecognitionCase => ({
  what: `months over 目標, 実績 and ${what}`,
  sheets: [
    sheet([
      ['指標名', ...['4月', '5月'].flatMap((m) => [`${m}目標`, `${m}実績`, third(m)])],
      ['来館者数', 120, 110, -10, 125, 131, 6],
      ['貸出冊数', 500, 520, 20, 510, 505, -5],
    ]),
  ],
  expected: MONTHLY,
});

const TWO = [
  kpi('来館者数', [[null, 120, 110, 'notAchieved']]),
  kpi('貸出冊数', [[null, 500, 520, 'achieved']]),
];

const list = (what: string, rows: readonly (readonly (string | number | null)[])[]): RecognitionCase => ({
  what,
  sheets: [sheet(rows)],
  expected: TWO,
});

const targets = (what: string, rows: readonly (readonly (string | number | null)[])[]): RecognitionCase => ({
  what,
  sheets: [sheet(rows)],
  expected: [
    kpi('来館者数', [[null, 120, null, 'pending']]),
    kpi('貸出冊数', [[null, 500, null, 'pending']]),
  ],
});

export const cases: readonly RecognitionCase[] = [
  ...['差額', '差異', '差', '対比', '前年比', '累計', '進捗率', '判定', '評価', '備考'].map((word) =>
    months(`4月${word}`, (m) => `${m}${word}`),
  ),
  months('a title over two lines', (m) => `${m}\n差額`),
  months('full-width months', (m) => `${m === '4月' ? '４' : '５'}月差額`),
  {
    what: 'quarters in one title with the role, and a difference',
    sheets: [
      sheet([
        ['指標名', '1Q目標', '1Q実績', '1Q差', '2Q目標', '2Q実績', '2Q差'],
        ['来館者数', 120, 110, -10, 125, 131, 6],
        ['貸出冊数', 500, 520, 20, 510, 505, -5],
      ]),
    ],
    expected: MONTHLY.map(({ name, periods }) => ({
      name,
      periods: periods.map(([, ...rest], i) => [i === 0 ? '1Q' : '2Q', ...rest] as const),
    })),
  },
  list('a number in front of a title nobody knows', [
    ['指標名', '目標', '実績', '1人当たり'],
    ['来館者数', 120, 110, 3],
    ['貸出冊数', 500, 520, 15],
  ]),
  list('an average of three years before the target', [
    ['指標名', '3年平均', '目標', '実績'],
    ['来館者数', 115, 120, 110],
    ['貸出冊数', 480, 500, 520],
  ]),
  list('a title with a number over marks', [
    ['指標名', '24時間対応', '目標', '実績'],
    ['来館者数', '○', 120, 110],
    ['貸出冊数', '×', 500, 520],
  ]),
  {
    what: 'the goals in five and ten years',
    sheets: [
      sheet([
        ['指標名', '現状値', '5年後目標', '10年後目標'],
        ['来館者数', 100, 120, 140],
        ['貸出冊数', 450, 500, 600],
      ]),
    ],
    expected: [
      kpi('来館者数', [
        ['5年後', 120, null, 'pending'],
        ['10年後', 140, null, 'pending'],
      ]),
      kpi('貸出冊数', [
        ['5年後', 500, null, 'pending'],
        ['10年後', 600, null, 'pending'],
      ]),
    ],
  },
  targets('reasons, the same in every row, right of the names', [
    ['指標名', '選定理由', '目標値'],
    ['来館者数', '大切だから', 120],
    ['貸出冊数', '大切だから', 500],
  ]),
  targets('formulas in words and how often', [
    ['指標名', '算出式', '目標値', '頻度'],
    ['来館者数', '窓口の計数', 120, '毎月'],
    ['貸出冊数', 'システムの集計', 500, '毎月'],
  ]),
  targets('English: definition and frequency', [
    ['KPI', 'Definition', 'Target', 'Frequency'],
    ['来館者数', 'people through the gate', 120, 'monthly'],
    ['貸出冊数', 'books lent', 500, 'monthly'],
  ]),
  targets('English: why it matters', [
    ['KPI', 'Why it matters', 'Target'],
    ['来館者数', 'shows demand', 120],
    ['貸出冊数', 'shows use', 500],
  ]),
  targets('places in front of the targets', [
    ['指標名', '対象地区', '目標値'],
    ['来館者数', '北部', 120],
    ['貸出冊数', '南部', 500],
  ]),
  list('places before the targets, weights before the actuals', [
    ['指標名', '対象地区', '目標値', '重み', '実績値'],
    ['来館者数', '北部', 120, 3, 110],
    ['貸出冊数', '南部', 500, 5, 520],
  ]),
  ...(
    [
      ['項目', '重要度', ['高', '中', '高']],
      ['取組', '地区', ['北部', '南部', '北部']],
      ['Item', 'Priority', ['High', 'Medium', 'High']],
    ] as const
  ).map(([name, other, words]): RecognitionCase => ({
    what: `${name} tells the rows apart, ${other} behind it does not`,
    sheets: [
      sheet([
        [name, other, '単位', 'R6目標', 'R6実績'],
        ['体育館の利用者数', words[0], '人', 100, 120],
        ['図書館の貸出数', words[1], '冊', 500, 480],
        ['講座の回数', words[2], '回', 12, 12],
      ]),
    ],
    expected: [
      kpi('体育館の利用者数', [[2024, 100, 120, 'achieved']]),
      kpi('図書館の貸出数', [[2024, 500, 480, 'notAchieved']]),
      kpi('講座の回数', [[2024, 12, 12, 'achieved']]),
    ],
  })),
  {
    what: 'code and name under one merged title',
    sheets: [
      sheet(
        [
          ['指標', null, '目標', '実績'],
          ['K-01', '来館者数', 120, 110],
          ['K-02', '貸出冊数', 500, 520],
        ],
        { merges: ['A1:B1'] },
      ),
    ],
    expected: TWO,
  },
  list('Value is the actual', [
    ['KPI', 'Value', 'Target'],
    ['来館者数', 110, 120],
    ['貸出冊数', 520, 500],
  ]),
  ...(
    [
      ['KPI_Name', 'Target_Value', 'Actual_Value'],
      ['KPI [name]', 'Target [n]', 'Actual [n]'],
      ['指標_名', '目標_値', '実績_値'],
    ] as const
  ).map((titles): RecognitionCase =>
    list(`titles such as ${titles[1]}`, [titles, ['来館者数', 120, 110], ['貸出冊数', 500, 520]]),
  ),
  {
    what: 'snake case with months',
    sheets: [
      sheet([
        ['指標名', '4月_目標', '4月_実績', '5月_目標', '5月_実績'],
        ['来館者数', 120, 110, 125, 131],
        ['貸出冊数', 500, 520, 510, 505],
      ]),
    ],
    expected: MONTHLY,
  },
  {
    what: 'English months in one title with the role',
    sheets: [
      sheet([
        ['KPI', 'Jan Target', 'Jan Actual', 'Feb Target', 'Feb Actual'],
        ['Calls', 120, 110, 125, 131],
        ['Visits', 500, 520, 510, 505],
      ]),
    ],
    expected: [
      kpi('Calls', [
        ['Jan', 120, 110, 'notAchieved'],
        ['Feb', 125, 131, 'achieved'],
      ]),
      kpi('Visits', [
        ['Jan', 500, 520, 'achieved'],
        ['Feb', 510, 505, 'notAchieved'],
      ]),
    ],
  },
  {
    what: 'a department beside the KPI in a long table',
    sheets: [
      sheet([
        ['部署', '指標名', '年度', '目標', '実績'],
        ['北支所', '来庁者数', 'R5', 300, 280],
        ['北支所', '来庁者数', 'R6', 310, 300],
        ['南支所', '来庁者数', 'R5', 500, 640],
        ['南支所', '来庁者数', 'R6', 520, 510],
      ]),
    ],
    expected: [
      kpi('来庁者数', [
        [2023, 300, 280, 'notAchieved'],
        [2024, 310, 300, 'notAchieved'],
      ]),
      kpi('来庁者数', [
        [2023, 500, 640, 'achieved'],
        [2024, 520, 510, 'notAchieved'],
      ]),
    ],
  },
  {
    what: 'units in square brackets',
    sheets: [
      sheet([
        ['KPI', 'Target [$]', 'Actual [$]', 'Achieved [%]'],
        ['Bookings', 640, 272, 42.5],
        ['Renewals', 200, 210, 105],
      ]),
    ],
    expected: [
      kpi('Bookings', [[null, 640, 272, 'notAchieved']], { statedRates: [42.5] }),
      kpi('Renewals', [[null, 200, 210, 'achieved']], { statedRates: [105] }),
    ],
  },
  {
    what: 'no title over the names, last year before the actual',
    open: 'nothing but plan and actual says that it is a table of KPIs; it is named as unread',
    sheets: [
      sheet([
        [null, 'PY', 'Actual', 'Plan', 'Variance'],
        ['Members', 100, 110, 120, -10],
        ['Complaints', 30, 20, 25, -5],
      ]),
    ],
    expected: [
      kpi('Members', [[null, 120, 110, 'notAchieved']], { confidence: 'review' }),
      kpi('Complaints', [[null, 25, 20, 'achieved']], { confidence: 'review' }),
    ],
  },
  {
    what: 'a table of branches beside label and value',
    sheets: [
      sheet([
        ['Branch', '2021', '2022', '2023', null, 'KPI', 'Bookings'],
        ['North', 10, 12, 14, null, 'Target', 640000],
        ['South', 20, 22, 24, null, 'Actual', 272000],
        ['East', 30, 33, 31, null, 'Achievement rate', 42.5],
      ]),
    ],
    expected: [kpi('Bookings', [[null, 640000, 272000, 'notAchieved']])],
  },
  {
    what: 'subtotals that hold a rate only',
    sheets: [
      sheet([
        ['指標名', '目標', '実績', '達成率'],
        ['来館者数', 120, 110, '91.7%'],
        ['貸出冊数', 500, 520, '104%'],
        ['小計（平均達成率）', null, null, '97.8%'],
        ['計（平均）', null, null, '97.8%'],
      ]),
    ],
    expected: TWO,
  },
  {
    what: 'a column per KPI, years merged down beside 目標 and 実績',
    sheets: [
      sheet(
        [
          ['年度', '区分', '来館者数', '貸出冊数'],
          ['令和５年度', '目標', 120, 500],
          [null, '実績', 110, 520],
          ['令和６年度', '目標', 125, 510],
          [null, '実績', 131, 505],
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    ],
    expected: MONTHLY.map(({ name, periods }) => ({
      name,
      periods: periods.map(([, ...rest], i) => [2023 + i, ...rest] as const),
    })),
  },
];
