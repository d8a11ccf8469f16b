/** Labels merged down beside header and rows, columns of kinds, and titles with something added. */
import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet, type Grid } from '../../../support/sheet';

const TWO = [kpi('移住者数', [[null, 10, 12, 'achieved']]), kpi('相談件数', [[null, 20, 19, 'notAchieved']])];
const LIST: Grid = [
  ['指標名', '単位', '目標値', '実績値'],
  ['移住者数', '人', 10, 12],
  ['相談件数', '件', 20, 19],
];
const beside = (label: string | null, rows: Grid = LIST): Grid =>
  rows.map((row, i) => [i === 0 ? label : null, ...row]);

const YEARS = ['R4', 'R5', 'R6'];
const formOf = (label: string): RecognitionCase => ({
  what: `a side label ${label} down a form of two rows per KPI`,
  sheets: [
    sheet(
      [
        [label, '指標名', '単位', '区分', ...YEARS],
        [null, '移住者数', '人', '目標値', 10, 20, 30],
        [null, null, null, '実績値', 12, 19, 33],
        [null, '空き店舗数', '件', '目標値', 9, 8, 7],
        [null, null, null, '実績値', 10, 8, 6],
      ],
      { merges: ['A1:A5', 'B2:B3', 'C2:C3', 'B4:B5', 'C4:C5'] },
    ),
  ],
  expected: [
    kpi('移住者数', [
      [2022, 10, 12, 'achieved'],
      [2023, 20, 19, 'notAchieved'],
      [2024, 30, 33, 'achieved'],
    ]),
    kpi(
      '空き店舗数',
      [
        [2022, 9, 10, 'notAchieved'],
        [2023, 8, 8, 'achieved'],
        [2024, 7, 6, 'achieved'],
      ],
      { direction: 'lower' },
    ),
  ],
});

const kinds = (
  what: string,
  head: readonly [string, string | null],
  first: string,
  second: string,
): RecognitionCase => ({
  what: `kinds in a column of their own: ${what}`,
  sheets: [
    sheet(
      [
        [...head, '単位', '項目', ...YEARS],
        [first, '出張窓口の開設', '回', '目標値', 8, 9, 10],
        [null, null, null, '実績値', 8, 6, 11],
        [second, '定住世帯数', '世帯', '目標値', 40, 50, 60],
        [null, null, null, '実績値', 48, 45, 66],
      ],
      { merges: ['A1:B1', 'A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'] },
    ),
  ],
  expected: [
    kpi(
      '出張窓口の開設',
      [
        [2022, 8, 8, 'achieved'],
        [2023, 9, 6, 'notAchieved'],
        [2024, 10, 11, 'achieved'],
      ],
      { kind: 'output' },
    ),
    kpi(
      '定住世帯数',
      [
        [2022, 40, 48, 'achieved'],
        [2023, 50, 45, 'notAchieved'],
        [2024, 60, 66, 'achieved'],
      ],
      { kind: 'outcome' },
    ),
  ],
});

const added = (target: string, actual: string): RecognitionCase => ({
  what: `something added to the titles: ${target.replace('\n', ' ')}`,
  sheets: [
    sheet([
      ['指標名', target, actual],
      ['相談件数', 10, 8],
      ['講座', 20, 25],
    ]),
  ],
  expected: [kpi('相談件数', [[null, 10, 8, 'notAchieved']]), kpi('講座', [[null, 20, 25, 'achieved']])],
});

export const cases: readonly RecognitionCase[] = [
  ...['成果', '取組', '評価', '指標', '測定指標', 'KPI', '目標', '2'].map((label): RecognitionCase => ({
    what: `a side label ${label} down header and rows of a list`,
    sheets: [sheet(beside(label), { merges: ['A1:A3'] })],
    expected: TWO,
  })),
  {
    what: 'an English side label',
    sheets: [
      sheet(
        beside('Results', [
          ['KPI', 'Unit', 'Target', 'Actual'],
          ['移住者数', 'people', 10, 12],
          ['相談件数', 'calls', 20, 19],
        ]),
        { merges: ['A1:A3'] },
      ),
    ],
    expected: TWO,
  },
  {
    what: 'a side label two columns wide',
    sheets: [
      sheet(
        LIST.map((row, i) => [i === 0 ? '成果' : null, null, ...row]),
        { merges: ['A1:B3'] },
      ),
    ],
    expected: TWO,
  },
  {
    what: 'a side label at the right',
    sheets: [
      sheet(
        LIST.map((row, i) => [...row, i === 0 ? '右側の見出し' : null]),
        { merges: ['E1:E3'] },
      ),
    ],
    expected: TWO,
  },
  {
    what: 'two blocks with side labels and headers of their own',
    sheets: [
      sheet(
        [
          ...beside('成果'),
          [null, null, null, null, null],
          ...beside('活動', [
            ['指標名', '単位', '目標値', '実績値'],
            ['相談会の開催', '回', 4, 4],
            ['チラシの配布', '枚', 500, 450],
          ]),
        ],
        { merges: ['A1:A3', 'A5:A7'] },
      ),
    ],
    expected: [
      ...TWO,
      kpi('相談会の開催', [[null, 4, 4, 'achieved']]),
      kpi('チラシの配布', [[null, 500, 450, 'notAchieved']]),
    ],
  },
  {
    what: 'a side label beside the rows only, nothing over it',
    sheets: [
      sheet(
        LIST.map((row, i) => [i === 1 ? '成果' : null, ...row]),
        { merges: ['A2:A3'] },
      ),
    ],
    expected: TWO,
  },
  ...['成果', '取組', '評価', '測定指標'].map(formOf),
  {
    ...kinds('活動 and 成果', ['指標名', null], '活動', '成果'),
    open: 'the values of the second KPI are read beside those of the first',
  },
  kinds('アウトプット and アウトカム', ['指標名', null], 'アウトプット', 'アウトカム'),
  kinds('活動指標 and 成果指標', ['指標名', null], '活動指標', '成果指標'),
  kinds('活動指標① and 成果指標①', ['指標名', null], '活動指標①', '成果指標①'),
  added('目標値 Ａ', '実績値 Ｂ'),
  added('目標値①', '実績値②'),
  added('目標値(a)\n※累計', '実績値(b)\n※累計'),
  added('目標値（年度末時点）', '実績値（年度末時点）'),
  added('目標値の設定', '実績値の把握'),
  added('目標／計画', '実績／結果'),
  added('目標(計画)', '実績(結果)'),
  {
    what: 'something added to the titles: 計画時 and 確定 in brackets behind the year',
    sheets: [
      sheet([
        ['指標名', 'R6年度目標値（計画時）', 'R6年度実績値（確定）'],
        ['相談件数', 10, 8],
        ['講座', 20, 25],
      ]),
    ],
    expected: [kpi('相談件数', [[2024, 10, 8, 'notAchieved']]), kpi('講座', [[2024, 20, 25, 'achieved']])],
  },
  {
    what: 'Target (Year-End) and Actual Achievement',
    sheets: [
      sheet([
        ['Indicator', 'Unit', 'Baseline', 'Target (Year-End)', 'Actual Achievement'],
        ['Enrolment rate', '%', 75, 90, 85],
        ['Classes held', '', 10, 20, 25],
      ]),
    ],
    expected: [
      kpi('Enrolment rate', [[null, 90, 85, 'notAchieved']]),
      kpi('Classes held', [[null, 20, 25, 'achieved']]),
    ],
  },
  {
    what: 'Actual Performance before the target',
    sheets: [
      sheet([
        ['KPI', 'Actual Performance', 'Target'],
        ['Monthly downloads', 35, 50],
        ['Reviews', 12, 10],
      ]),
    ],
    expected: [
      kpi('Monthly downloads', [[null, 50, 35, 'notAchieved']]),
      kpi('Reviews', [[null, 10, 12, 'achieved']]),
    ],
  },
  ...(
    [
      ['年度別実績', '年度別目標'],
      ['実績の推移', '目標の推移'],
      ['年度ごとの実績値', '年度ごとの目標値'],
    ] as const
  ).map(([actual, target]): RecognitionCase => ({
    what: `years under ${actual} and ${target}`,
    sheets: [
      sheet(
        [
          ['指標名', actual, null, null, target, null, null],
          [null, 'R3', 'R4', 'R5', 'R3', 'R4', 'R5'],
          ['割合（％）', 31, 36, 38, 30, 34, 40],
        ],
        { merges: ['A1:A2', 'B1:D1', 'E1:G1'] },
      ),
    ],
    expected: [
      kpi('割合（％）', [
        [2021, 30, 31, 'achieved'],
        [2022, 34, 36, 'achieved'],
        [2023, 40, 38, 'notAchieved'],
      ]),
    ],
  })),
  {
    what: 'targets and actuals of the years in two tables, one below the other',
    sheets: [
      sheet(
        [
          ['指標名', '年度ごとの目標値', null, null],
          [null, 'R4', 'R5', 'R6'],
          ['割合', 10, 20, 30],
          [null, null, null, null],
          ['指標名', '年度ごとの実績値', null, null],
          [null, 'R4', 'R5', 'R6'],
          ['割合', 11, 19, 33],
        ],
        { merges: ['A1:A2', 'B1:D1', 'A5:A6', 'B5:D5'] },
      ),
    ],
    expected: [
      kpi('割合', [
        [2022, 10, 11, 'achieved'],
        [2023, 20, 19, 'notAchieved'],
        [2024, 30, 33, 'achieved'],
      ]),
    ],
  },
  {
    what: 'a line 年度ごとの目標値 below the actuals of a KPI',
    open: 'the line below is not joined to the KPI above it',
    sheets: [
      sheet(
        [
          ['測定指標', '基準値', '実績値', null, null, '目標値'],
          [null, '22年度', '26年度', '27年度', '28年度', '32年度'],
          ['再生可能エネルギーの導入率（％）', 8, 14, 19, 21, 35],
          ['年度ごとの目標値', null, 14, 18, 24, null],
        ],
        { merges: ['A1:A2', 'C1:E1'] },
      ),
    ],
    expected: [
      kpi('再生可能エネルギーの導入率（％）', [
        [2014, 14, 14, 'achieved'],
        [2015, 18, 19, 'achieved'],
        [2016, 24, 21, 'notAchieved'],
        [2020, 35, null, 'pending'],
      ]),
    ],
  },
  ...(
    [
      ['活動実績', '当初見込み'],
      ['当初見込み', '活動実績'],
    ] as const
  ).map(([first, second]): RecognitionCase => ({
    what: `rows ${first} over ${second}`,
    sheets: [
      sheet(
        [
          ['指標名', '区分', 'R4', 'R5', 'R6'],
          ['出前講座の実施回数', first, ...(first === '活動実績' ? [21, 18, 25] : [20, 24, 24])],
          [null, second, ...(first === '活動実績' ? [20, 24, 24] : [21, 18, 25])],
        ],
        { merges: ['A2:A3'] },
      ),
    ],
    expected: [
      kpi('出前講座の実施回数', [
        [2022, 20, 21, 'achieved'],
        [2023, 24, 18, 'notAchieved'],
        [2024, 24, 25, 'achieved'],
      ]),
    ],
  })),
  {
    what: '当初見込み and 活動実績 behind the year in one title',
    sheets: [
      sheet([
        ['指標名', '単位', 'R5当初見込み', 'R5活動実績', 'R6当初見込み', 'R6活動実績'],
        ['出前講座', '回', 20, 21, 24, 18],
      ]),
    ],
    expected: [
      kpi('出前講座', [
        [2023, 20, 21, 'achieved'],
        [2024, 24, 18, 'notAchieved'],
      ]),
    ],
  },
  {
    what: '予算 beside 実績 under a title of KPIs',
    sheets: [
      sheet([
        ['指標名', '予算', '実績'],
        ['売上高', 2200, 3000],
        ['来客数', 500, 598],
      ]),
    ],
    expected: [
      kpi('売上高', [[null, 2200, 3000, 'achieved']], { confidence: 'review' }),
      kpi('来客数', [[null, 500, 598, 'achieved']], { confidence: 'review' }),
    ],
  },
  {
    what: 'a note and a heading between plan and result of one KPI',
    sheets: [
      sheet([
        ['KPI①', '受付件数', '単位', '件'],
        ['年度', '令和7年度末', '令和8年度末', '令和9年度末'],
        ['計画値', 240, 300, 360],
        ['※注記'],
        ['◇令和7年度末実績'],
        ['KPI①', '単位', '令和7年度末\n計画値', '令和7年度末\n実績（見込）'],
        ['受付件数', '件', 240, 268],
      ]),
    ],
    expected: [
      kpi('受付件数', [
        [2025, 240, 268, 'achieved'],
        [2026, 300, null, 'pending'],
        [2027, 360, null, 'pending'],
      ]),
    ],
  },
  ...(
    [
      ['简体', ['指标名称', '单位', '目标值', '实际值', '完成率']],
      ['繁體', ['指標名稱', '單位', '目標值', '實際值', '達成率']],
    ] as const
  ).map(([what, titles]): RecognitionCase => ({
    what: `a plain list in ${what}`,
    sheets: [sheet([titles, ['来馆人数', '人', 120, 110, '91.7%'], ['借阅册数', '册', 500, 520, '104%']])],
    expected: [
      kpi('来馆人数', [[null, 120, 110, 'notAchieved']], { unit: '人' }),
      kpi('借阅册数', [[null, 500, 520, 'achieved']], { unit: '册' }),
    ],
  })),
];
