/** Long tables: a row per KPI and year, quarter or month, with the period in a column. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'one row per KPI and year',
    sheets: [
      sheet([
        ['年度', '指標名', '単位', '目標値', '実績値'],
        [2023, '相談件数', '件', 10, 12],
        [2023, '講座数', '回', 4, 3],
        [2024, '相談件数', '件', 20, 18],
        [2024, '講座数', '回', 4, 4],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 20, 18, 'notAchieved'],
        ],
      },
      {
        name: '講座数',
        unit: '回',
        periods: [
          [2023, 4, 3, 'notAchieved'],
          [2024, 4, 4, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'one row per KPI, year and role',
    sheets: [
      sheet([
        ['KPI', '年度', '区分', '値'],
        ['相談件数', '令和5年度', '目標', 10],
        ['相談件数', '令和5年度', '実績', 12],
        ['相談件数', '令和6年度', '目標', 20],
        ['相談件数', '令和6年度', '実績', 18],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 20, 18, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'quarters in English, one row each',
    sheets: [
      sheet([
        ['Metric', 'Quarter', 'Target', 'Actual'],
        ['Calls answered', 'FY2024 Q1', 100, 90],
        ['Calls answered', 'FY2024 Q2', 100, 110],
        ['Average wait time', 'FY2024 Q1', 60, 65],
        ['Average wait time', 'FY2024 Q2', 55, null],
      ]),
    ],
    expected: [
      {
        name: 'Calls answered',
        periods: [
          ['FY2024 Q1', 100, 90, 'notAchieved'],
          ['FY2024 Q2', 100, 110, 'achieved'],
        ],
      },
      {
        name: 'Average wait time',
        direction: 'lower',
        periods: [
          ['FY2024 Q1', 60, 65, 'notAchieved'],
          ['FY2024 Q2', 55, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'the year merged down over the same three indicators, 達成 and 未達成 printed',
    sheets: [
      sheet(
        [
          ['年度', '指標', '単位', '目標', '実績', '判定'],
          ['令和5年度', '子育て講座の参加者数', '人', 200, 212, '達成'],
          [null, '一時預かりの利用者数', '人', 500, 470, '未達成'],
          [null, '相談件数', '件', 150, 168, '達成'],
          ['令和6年度', '子育て講座の参加者数', '人', 220, 215, '未達成'],
          [null, '一時預かりの利用者数', '人', 520, 533, '達成'],
          [null, '相談件数', '件', 160, 171, '達成'],
        ],
        { merges: ['A2:A4', 'A5:A7'] },
      ),
    ],
    expected: [
      {
        name: '子育て講座の参加者数',
        unit: '人',
        periods: [
          [2023, 200, 212, 'achieved'],
          [2024, 220, 215, 'notAchieved'],
        ],
      },
      {
        name: '一時預かりの利用者数',
        unit: '人',
        periods: [
          [2023, 500, 470, 'notAchieved'],
          [2024, 520, 533, 'achieved'],
        ],
      },
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 150, 168, 'achieved'],
          [2024, 160, 171, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'long table of KPI and year with error values in actual and rate, a hidden row, ids before the names',
    sheets: [
      sheet(
        [
          ['KPI-ID', 'KPI名', '年度', '単位', '目標値', '実績値', '達成率'],
          ['K-01', '見学者数', '2023年度', '人', 3000, 3210, 1.07],
          ['K-01', '見学者数', '2024年度', '人', 3200, '#N/A', '#N/A'],
          ['K-01', '見学者数', '2025年度', '人', 3400, null, '#DIV/0!'],
          ['K-02', '製品不良率', '2023年度', '％', 0.8, 0.75, 0.8 / 0.75],
          ['K-02', '製品不良率', '2024年度', '％', 0.7, 0.72, 0.7 / 0.72],
          ['K-02', '製品不良率', '2025年度', '％', 0.6, null, '#DIV/0!'],
        ],
        {
          name: 'データ',
          hiddenRows: [6],
          formats: { G2: '0%', G5: '0.0%', G6: '0.0%' },
          texts: { G2: '107%', G5: '106.7%', G6: '97.2%' },
        },
      ),
    ],
    expected: [
      {
        name: '見学者数',
        unit: '人',
        periods: [
          [2023, 3000, 3210, 'achieved'],
          [2024, 3200, null, 'notMeasured'],
          [2025, 3400, null, 'pending'],
        ],
      },
      {
        name: '製品不良率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2023, 0.8, 0.75, 'achieved'],
          [2024, 0.7, 0.72, 'notAchieved'],
          [2025, 0.6, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING データ!F3'],
  },
  {
    what: 'long table of months: 年月, KPI, 目標 and 実績, one month not reported, the next to come',
    sheets: [
      sheet([
        ['年月', 'KPI', '単位', '目標', '実績', '備考'],
        ['2024年10月', '受注件数', '件', 40, 43, null],
        ['2024年10月', 'クレーム件数', '件', 3, 2, null],
        ['2024年11月', '受注件数', '件', 42, 39, null],
        ['2024年11月', 'クレーム件数', '件', 3, 4, '配送遅延'],
        ['2024年12月', '受注件数', '件', 45, 51, null],
        ['2024年12月', 'クレーム件数', '件', 3, '未計測', '集計担当休暇'],
        ['2025年1月', '受注件数', '件', 40, null, null],
        ['2025年1月', 'クレーム件数', '件', 2, null, null],
      ]),
    ],
    expected: [
      {
        name: '受注件数',
        unit: '件',
        periods: [
          ['2024年10月', 40, 43, 'achieved'],
          ['2024年11月', 42, 39, 'notAchieved'],
          ['2024年12月', 45, 51, 'achieved'],
          ['2025年1月', 40, null, 'pending'],
        ],
      },
      {
        name: 'クレーム件数',
        unit: '件',
        direction: 'lower',
        periods: [
          ['2024年10月', 3, 2, 'achieved'],
          ['2024年11月', 3, 4, 'notAchieved'],
          ['2024年12月', 3, null, 'notMeasured'],
          ['2025年1月', 2, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!E7', 'TARGET_ALREADY_EXCEEDED Sheet1!E6'],
  },
  {
    what: '令5 and 令6 in the year column of a list with one row per KPI and year',
    sheets: [
      sheet([
        ['年度', '指標名', '単位', '目標', '実績'],
        ['令5', '相談件数', '件', 100, 95],
        ['令5', '開催回数', '回', 10, 9],
        ['令6', '相談件数', '件', 110, 120],
        ['令6', '開催回数', '回', 12, 13],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 100, 95, 'notAchieved'],
          [2024, 110, 120, 'achieved'],
        ],
      },
      {
        name: '開催回数',
        unit: '回',
        periods: [
          [2023, 10, 9, 'notAchieved'],
          [2024, 12, 13, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'long table with codes, sorted by year, Excel’s own 集計 rows and 総計, rows hidden by a filter',
    sheets: [
      sheet(
        [
          ['年度', '分野', 'コード', '指標', '単位', '目標', '実績', '判定'],
          ['R5', '環境', 'E-01', '緑のカーテン設置世帯数', '世帯', 300, 312, '○'],
          ['R5', '環境', 'E-02', '環境学習の参加者数', '人', 500, 455, '×'],
          ['R5', '防災', 'B-01', '防災訓練の参加者数', '人', 1500, 1380, '×'],
          ['R5 集計', null, null, null, null, 2300, 2147, null],
          ['R6', '環境', 'E-01', '緑のカーテン設置世帯数', '世帯', 350, 348, '×'],
          ['R6', '環境', 'E-02', '環境学習の参加者数', '人', 550, 570, '○'],
          ['R6', '防災', 'B-01', '防災訓練の参加者数', '人', 1600, 1710, '○'],
          ['R6 集計', null, null, null, null, 2500, 2628, null],
          ['R7', '環境', 'E-01', '緑のカーテン設置世帯数', '世帯', 400, null, null],
          ['R7', '環境', 'E-02', '環境学習の参加者数', '人', 600, null, null],
          ['R7', '防災', 'B-01', '防災訓練の参加者数', '人', 1700, null, null],
          ['R7 集計', null, null, null, null, 2700, null, null],
          ['総計', null, null, null, null, 7500, 4775, null],
        ],
        { hiddenRows: [2, 3, 4] },
      ),
    ],
    expected: [
      {
        name: '緑のカーテン設置世帯数',
        unit: '世帯',
        periods: [
          [2023, 300, 312, 'achieved'],
          [2024, 350, 348, 'notAchieved'],
          [2025, 400, null, 'pending'],
        ],
      },
      {
        name: '環境学習の参加者数',
        unit: '人',
        periods: [
          [2023, 500, 455, 'notAchieved'],
          [2024, 550, 570, 'achieved'],
          [2025, 600, null, 'pending'],
        ],
      },
      {
        name: '防災訓練の参加者数',
        unit: '人',
        periods: [
          [2023, 1500, 1380, 'notAchieved'],
          [2024, 1600, 1710, 'achieved'],
          [2025, 1700, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'English tidy table: one row per quarter and KPI with Met?, quarters after the name of the year',
    sheets: [
      sheet(
        [
          ['Quarter', 'Department', 'KPI', 'Unit', 'Target', 'Actual', 'Met?'],
          ['2024 Q1', 'Sales', 'New customers', 'accounts', 40, 44, 'Yes'],
          ['2024 Q1', 'Finance', 'Days sales outstanding', 'days', 45, 48, 'No'],
          ['2024 Q1', 'IT', 'Ticket backlog', 'tickets', 120, 110, 'Yes'],
          ['2024 Q2', 'Sales', 'New customers', 'accounts', 45, 41, 'No'],
          ['2024 Q2', 'Finance', 'Days sales outstanding', 'days', 44, 43, 'Yes'],
          ['2024 Q2', 'IT', 'Ticket backlog', 'tickets', 110, 131, 'No'],
        ],
        { name: 'data' },
      ),
    ],
    expected: [
      {
        name: 'New customers',
        unit: 'accounts',
        periods: [
          ['2024 Q1', 40, 44, 'achieved'],
          ['2024 Q2', 45, 41, 'notAchieved'],
        ],
      },
      {
        name: 'Days sales outstanding',
        unit: 'days',
        direction: 'lower',
        periods: [
          ['2024 Q1', 45, 48, 'notAchieved'],
          ['2024 Q2', 44, 43, 'achieved'],
        ],
      },
      {
        name: 'Ticket backlog',
        unit: 'tickets',
        direction: 'lower',
        periods: [
          ['2024 Q1', 120, 110, 'achieved'],
          ['2024 Q2', 110, 131, 'notAchieved'],
        ],
      },
    ],
    findings: [],
  },
];
