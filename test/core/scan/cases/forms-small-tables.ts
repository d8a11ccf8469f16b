/** A name, and below it a small table of its years: across or down the rows. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'number and name in one cell over a small table of years, twice',
    sheets: [
      sheet([
        ['KPI① オンライン申請件数'],
        ['年度', 'R4', 'R5', 'R6'],
        ['目標値', 100, 200, 300],
        ['実績値', 90, 210, null],
        [null],
        ['KPI② 来庁者数'],
        ['年度', 'R4', 'R5', 'R6'],
        ['目標値', 1000, 900, 800],
        ['実績値', 990, 910, null],
      ]),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'オンライン申請件数',
        direction: 'higher',
        periods: [
          [2022, 100, 90, 'notAchieved'],
          [2023, 200, 210, 'achieved'],
          [2024, 300, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '来庁者数',
        direction: 'lower',
        periods: [
          [2022, 1000, 990, 'achieved'],
          [2023, 900, 910, 'notAchieved'],
          [2024, 800, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'names alone in their rows, 目標値 and 実績値 beneath them, years over the values only',
    sheets: [
      sheet([
        ['指標名', null, null, null],
        [null, 'R4', 'R5', 'R6'],
        ['①参加者数（人）', null, null, null],
        ['目標値', 120, 130, 140],
        ['実績値', 118, 135, null],
        ['達成率', '98.3%', '103.8%', null],
        ['②満足度（％）', null, null, null],
        ['目標値', 85, 85, 90],
        ['実績値', 86, 88, null],
      ]),
    ],
    expected: [
      {
        no: '①',
        name: '参加者数（人）',
        unit: '人',
        periods: [
          [2022, 120, 118, 'notAchieved'],
          [2023, 130, 135, 'achieved'],
          [2024, 140, null, 'pending'],
        ],
        statedRates: [98.3, 103.8, null],
      },
      {
        no: '②',
        name: '満足度（％）',
        unit: '％',
        periods: [
          [2022, 85, 86, 'achieved'],
          [2023, 85, 88, 'achieved'],
          [2024, 90, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'the heading above each small table is the name',
    sheets: [
      sheet([
        ['1．オンライン申請率（％）'],
        [null, 'R4', 'R5', 'R6'],
        ['目標', 30, 40, 50],
        ['実績', 28, 41, 48],
        [null],
        ['2．来庁者数（人）'],
        [null, 'R4', 'R5', 'R6'],
        ['目標', 1000, 900, 800],
        ['実績', 990, 910, 850],
      ]),
    ],
    expected: [
      {
        name: 'オンライン申請率（％）',
        project: null,
        periods: [
          [2022, 30, 28, 'notAchieved'],
          [2023, 40, 41, 'achieved'],
          [2024, 50, 48, 'notAchieved'],
        ],
      },
      {
        name: '来庁者数（人）',
        project: null,
        direction: 'lower',
        periods: [
          [2022, 1000, 990, 'achieved'],
          [2023, 900, 910, 'notAchieved'],
          [2024, 800, 850, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'a fine grid, project and indicator beside their labels, the years down the rows under them',
    sheets: [
      spread(
        [
          ['事業名', '空き家対策事業', null, null],
          ['指標', '空き家バンクの成約件数', '単位', '件'],
          ['年度', '目標値', '実績値', '備考'],
          ['令和4年度', 10, 8, null],
          ['令和5年度', 12, 13, '補助を開始'],
          ['令和6年度', 14, 16, null],
          ['令和7年度', 16, null, null],
        ],
        [3, 5, 4, 4],
        { at: 'C3' },
      ),
    ],
    expected: [
      {
        name: '空き家バンクの成約件数',
        unit: '件',
        project: '空き家対策事業',
        periods: [
          [2022, 10, 8, 'notAchieved'],
          [2023, 12, 13, 'achieved'],
          [2024, 14, 16, 'achieved'],
          [2025, 16, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'name and kind beside their labels, years down the rows of a small table under them',
    sheets: [
      sheet(
        [
          ['KPI①', '窓口での平均待ち時間', null, '種別', 'アウトカム', '単位', '分'],
          ['KPIの概要、測定方法', '番号札の発券から呼出までの時間の平均', null, null, null, null, null],
          [null, '目標値', '実績値', '達成状況', null, null, null],
          ['2024年度末', 20, 18, '達成', null, null, null],
          ['2025年度末', 15, null, null, null, null, null],
          ['2026年度末', 10, null, null, null, null, null],
        ],
        { at: 'A5', merges: ['B5:C5', 'B6:G6'] },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '窓口での平均待ち時間',
        kind: 'outcome',
        unit: '分',
        direction: 'lower',
        directionBasis: 'targets-fall',
        periods: [
          [2024, 20, 18, 'achieved'],
          [2025, 15, null, 'pending'],
          [2026, 10, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a table of years down the rows per KPI with the 基準値 row first',
    sheets: [
      spread(
        [
          ['KPI①', '商店街の歩行者通行量', '単位', '人／日'],
          ['年度', '目標値', '実績値', '達成率'],
          ['令和4年度（基準値）', null, 2400, null],
          ['令和5年度', 2500, 2600, '104.0%'],
          ['令和6年度', 2800, 2660, '95.0%'],
          ['令和7年度', 3000, null, null],
          [],
          ['KPI②', '新規出店数', '単位', '店'],
          ['年度', '目標値', '実績値', '達成率'],
          ['令和4年度（基準値）', null, 2, null],
          ['令和5年度', 4, 3, '75.0%'],
          ['令和6年度', 5, 6, '120.0%'],
          ['令和7年度', 7, null, null],
        ],
        [6, 7, 4, 4],
        { at: 'D4' },
      ),
    ],
    expected: [
      {
        name: '商店街の歩行者通行量',
        no: 'KPI①',
        unit: '人／日',
        baseline: 2400,
        periods: [
          [2023, 2500, 2600, 'achieved'],
          [2024, 2800, 2660, 'notAchieved'],
          [2025, 3000, null, 'pending'],
        ],
        statedRates: [104, 95, null],
      },
      {
        name: '新規出店数',
        no: 'KPI②',
        unit: '店',
        baseline: 2,
        periods: [
          [2023, 4, 3, 'notAchieved'],
          [2024, 5, 6, 'achieved'],
          [2025, 7, null, 'pending'],
        ],
        statedRates: [75, 120, null],
      },
    ],
    findings: [],
  },
  {
    what: 'name and unit in the cell of the heading of each small table, years across, rates printed, three lines of money in 千円 below',
    sheets: [
      form(
        [
          ['令和７年度　事務事業評価調書', '<', '<', '<', '<'],
          ['事務事業名', '生涯学習講座開催事業', '<', '所管課', '生涯学習課'],
          ['事業の目的', '市民が学び続けられる機会をつくる。', '<', '<', '<'],
          [],
          ['成果指標①：講座の受講者数（人）', '<', '<', '<', '<'],
          ['年度', '令和４年度', '令和５年度', '令和６年度', '令和７年度'],
          ['目標値', 400, 420, 450, 480],
          ['実績値', 388, 431, 447, null],
          ['達成率', '97.0%', '102.6%', '99.3%', null],
          [],
          ['成果指標②：受講者の満足度（％）', '<', '<', '<', '<'],
          ['年度', '令和４年度', '令和５年度', '令和６年度', '令和７年度'],
          ['目標値', 85, 85, 90, 90],
          ['実績値', 88.2, '未計測', 91, null],
          ['達成率', '103.8%', null, '101.1%', null],
          [],
          ['事業費（単位：千円）', '<', '<', '<', null],
          ['区分', '令和４年度', '令和５年度', '令和６年度', null],
          ['予算額', 1200, 1200, 1350, null],
          ['決算額', 1154, 1187, 1322, null],
          ['交付金充当額', 500, 500, 600, null],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        name: '講座の受講者数（人）',
        unit: '人',
        kind: 'outcome',
        project: '生涯学習講座開催事業',
        statedRates: [97, 102.6, 99.3, null],
        periods: [
          [2022, 400, 388, 'notAchieved'],
          [2023, 420, 431, 'achieved'],
          [2024, 450, 447, 'notAchieved'],
          [2025, 480, null, 'pending'],
        ],
      },
      {
        name: '受講者の満足度（％）',
        unit: '％',
        kind: 'outcome',
        project: '生涯学習講座開催事業',
        periods: [
          [2022, 85, 88.2, 'achieved'],
          [2023, 85, null, 'notMeasured'],
          [2024, 90, 91, 'achieved'],
          [2025, 90, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['生涯学習講座開催事業', 'budget', 1_200_000],
      ['生涯学習講座開催事業', 'budget', 1_200_000],
      ['生涯学習講座開催事業', 'budget', 1_350_000],
      ['生涯学習講座開催事業', 'settled', 1_154_000],
      ['生涯学習講座開催事業', 'settled', 1_187_000],
      ['生涯学習講座開催事業', 'settled', 1_322_000],
      ['生涯学習講座開催事業', 'grant', 500_000],
      ['生涯学習講座開催事業', 'grant', 500_000],
      ['生涯学習講座開催事業', 'grant', 600_000],
    ],
    findings: ['ACTUAL_MISSING Sheet1!D16', 'TARGET_ALREADY_EXCEEDED Sheet1!E16'],
  },
  {
    what: 'a section heading per kind, the unit in brackets after the name, rows 目標, 実績 and 達成率 on a fine grid',
    sheets: [
      spread(
        [
          ['主要事業', '防災情報伝達強化事業', null, null, null],
          ['(1) 活動指標（アウトプット）', null, null, null, null],
          ['指標名', null, '令和４年度\n（2022）', '令和５年度\n（2023）', '令和６年度\n（2024）'],
          ['防災ラジオの貸与台数（台）', '目標', 800, 1200, 1600],
          [null, '実績', 742, 1268, 1715],
          [null, '達成率', '92.8%', '105.7%', '107.2%'],
          ['(2) 成果指標（アウトカム）', null, null, null, null],
          ['指標名', null, '令和４年度\n（2022）', '令和５年度\n（2023）', '令和６年度\n（2024）'],
          ['避難訓練の参加率（％）', '目標', 20, 25, 30],
          [null, '実績', 15, 26, 27],
          [null, '達成率', '75.0%', '104.0%', '90.0%'],
          ['課題', '若い世代の参加が少ない。', null, null, null],
        ],
        [8, 3, 4, 4, 4],
        { at: 'B2', tall: ['J2:X2', 'B3:X3', 'B5:I7', 'B8:X8', 'B10:I12', 'J13:X13'] },
      ),
    ],
    expected: [
      {
        name: '防災ラジオの貸与台数（台）',
        kind: 'output',
        unit: '台',
        statedRates: [92.8, 105.7, 107.2],
        periods: [
          [2022, 800, 742, 'notAchieved'],
          [2023, 1200, 1268, 'achieved'],
          [2024, 1600, 1715, 'achieved'],
        ],
      },
      {
        name: '避難訓練の参加率（％）',
        kind: 'outcome',
        unit: '％',
        statedRates: [75, 104, 90],
        periods: [
          [2022, 20, 15, 'notAchieved'],
          [2023, 25, 26, 'achieved'],
          [2024, 30, 27, 'notAchieved'],
        ],
      },
    ],
    findings: [],
  },
];
