import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** One case per way of laying out a KPI table; the same values are read whichever way they lie. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'values that look like years are values',
    sheets: [
      sheet([
        ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
        ['図書館の来館者数', '人', 1990, 2002, 2010, 2020],
        ['公民館の利用者数', '人', 2018, 2019, 2020, 2021],
      ]),
    ],
    expected: [
      {
        name: '図書館の来館者数',
        periods: [
          [2023, 1990, 2002, 'achieved'],
          [2024, 2010, 2020, 'achieved'],
        ],
      },
      {
        name: '公民館の利用者数',
        periods: [
          [2023, 2018, 2019, 'achieved'],
          [2024, 2020, 2021, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'years typed as numbers',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '区分', 2023, 2024, 2025],
          ['相談件数', '件', '目標', 10, 20, 30],
          [null, null, '実績', 12, 18, null],
        ],
        { merges: ['A2:A3', 'B2:B3'] },
      ),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 20, 18, 'notAchieved'],
          [2025, 30, null, 'pending'],
        ],
      },
    ],
  },
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
    what: 'KPIs side by side, what is said of them in rows',
    sheets: [
      sheet([
        ['指標名', '相談件数', '講座数', '待ち時間'],
        ['単位', '件', '回', '分'],
        ['令和6年度 目標値', 100, 4, '10分以内'],
        ['令和6年度 実績値', 120, 3, 8],
      ]),
    ],
    expected: [
      { name: '相談件数', unit: '件', periods: [[2024, 100, 120, 'achieved']] },
      { name: '講座数', unit: '回', periods: [[2024, 4, 3, 'notAchieved']] },
      { name: '待ち時間', unit: '分', direction: 'lower', periods: [[2024, 10, 8, 'achieved']] },
    ],
  },
  {
    what: 'KPIs over their columns, years down the rows',
    sheets: [
      sheet(
        [
          ['年度', '相談件数（件）', null, '講座数（回）', null],
          [null, '目標', '実績', '目標', '実績'],
          ['R5', 10, 12, 4, 4],
          ['R6', 20, 18, 5, null],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      {
        name: '相談件数（件）',
        unit: '件',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 20, 18, 'notAchieved'],
        ],
      },
      {
        name: '講座数（回）',
        unit: '回',
        periods: [
          [2023, 4, 4, 'achieved'],
          [2024, 5, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'months under a title that names the year, with a target for the whole of it',
    sheets: [
      sheet([
        ['令和6年度 KPI管理表'],
        ['KPI', '年間目標', '4月', '5月', '6月', '累計', '達成率'],
        ['来館者数', 1000, 100, 120, 130, 350, '35%'],
      ]),
    ],
    expected: [
      {
        name: '来館者数',
        periods: [
          ['4月', null, 100, 'notSet'],
          ['5月', null, 120, 'notSet'],
          ['6月', null, 130, 'notSet'],
          ['累計', 1000, 350, 'notAchieved'],
        ],
        statedRates: [null, null, null, 35],
      },
    ],
  },
  {
    what: 'the years of the actuals beside one target year, the rate beside them all',
    sheets: [
      sheet(
        [
          [
            '基本目標',
            '施策',
            '重要業績評価指標（KPI）',
            '単位',
            '基準値',
            '目標値',
            '実績値',
            null,
            null,
            '達成率',
            '担当課',
          ],
          [null, null, null, null, '（R1）', '（R6）', 'R3', 'R4', 'R5', null, null],
          ['1 しごと', '創業支援', '創業件数', '件', 10, 50, 12, 20, 30, '60%', '商工課'],
          [null, null, '新規雇用者数', '人', 100, 300, 120, 150, 310, '103.3%', '商工課'],
          ['2 ひと', '移住促進', '移住者数', '人', 20, 80, '-', 40, 60, '75%', '企画課'],
        ],
        {
          merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'G1:I1', 'J1:J2', 'K1:K2', 'A3:A4', 'B3:B4'],
        },
      ),
    ],
    expected: [
      {
        name: '創業件数',
        project: '創業支援',
        baseline: 10,
        periods: [
          [2021, null, 12, 'notSet'],
          [2022, null, 20, 'notSet'],
          [2023, null, 30, 'notSet'],
          [2024, 50, null, 'pending'],
        ],
        statedRates: [null, null, 60, null],
      },
      {
        name: '新規雇用者数',
        project: '創業支援',
        periods: [
          [2021, null, 120, 'notSet'],
          [2022, null, 150, 'notSet'],
          [2023, null, 310, 'notSet'],
          [2024, 300, null, 'pending'],
        ],
      },
      {
        name: '移住者数',
        project: '移住促進',
        periods: [
          [2021, null, null, 'notMeasured'],
          [2022, null, 40, 'notSet'],
          [2023, null, 60, 'notSet'],
          [2024, 80, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!I4'],
  },
  {
    what: 'one evaluation sheet: kind and name as a pair, values below their titles, a grade under them',
    sheets: [
      sheet([
        ['施策評価シート', null, null, null],
        ['施策名', '子育て支援の充実', null, null],
        ['担当部署', '子ども課', null, null],
        ['成果指標', '保育所待機児童数', null, '人'],
        ['基準値（R3）', '目標値（R6）', '実績値（R6）', '達成率'],
        [12, 0, 3, '―'],
        ['評価', 'B', null, null],
      ]),
    ],
    expected: [
      {
        name: '保育所待機児童数',
        kind: 'outcome',
        project: '子育て支援の充実',
        direction: 'lower',
        baseline: 12,
        periods: [[2024, 0, 3, 'notAchieved']],
      },
    ],
  },
  {
    what: 'a project sheet with an indicator table: kind, target and actual in rows',
    sheets: [
      sheet(
        [
          ['令和６年度 事務事業評価シート'],
          ['事務事業名', '移住定住促進事業', null, '担当課', '企画政策課'],
          ['事業費（千円）', 12000, null, '交付金（千円）', 6000],
          [null],
          ['指標区分', '指標名', '単位', '区分', '令和4年度', '令和5年度', '令和6年度'],
          ['活動指標', '移住相談件数', '件', '目標', 100, 110, 120],
          [null, null, null, '実績', 95, 130, 125],
          ['成果指標', '移住者数', '人', '目標', 20, 25, 30],
          [null, null, null, '実績', 18, 27, 29],
        ],
        { merges: ['A6:A7', 'B6:B7', 'C6:C7', 'A8:A9', 'B8:B9', 'C8:C9'] },
      ),
    ],
    expected: [
      {
        name: '移住相談件数',
        kind: 'output',
        unit: '件',
        project: '移住定住促進事業',
        periods: [
          [2022, 100, 95, 'notAchieved'],
          [2023, 110, 130, 'achieved'],
          [2024, 120, 125, 'achieved'],
        ],
      },
      {
        name: '移住者数',
        kind: 'outcome',
        unit: '人',
        project: '移住定住促進事業',
        periods: [
          [2022, 20, 18, 'notAchieved'],
          [2023, 25, 27, 'achieved'],
          [2024, 30, 29, 'notAchieved'],
        ],
      },
    ],
    costs: [
      ['移住定住促進事業', 'cost', 12_000_000],
      ['移住定住促進事業', 'grant', 6_000_000],
    ],
  },
  {
    what: 'group rows head their KPIs and are none',
    sheets: [
      sheet([
        ['指標名', '単位', '現状値(R4)', '目標値(R8)', 'R5実績', 'R6実績'],
        ['基本目標1 しごとをつくる'],
        ['創業件数', '件', 10, 50, 12, 25],
        ['基本目標2 ひとの流れ'],
        ['移住者数', '人', 20, 80, 30, 60],
      ]),
    ],
    expected: [
      {
        name: '創業件数',
        baseline: 10,
        periods: [
          [2023, null, 12, 'notSet'],
          [2024, null, 25, 'notSet'],
          [2026, 50, null, 'pending'],
        ],
      },
      {
        name: '移住者数',
        baseline: 20,
        periods: [
          [2023, null, 30, 'notSet'],
          [2024, null, 60, 'notSet'],
          [2026, 80, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'labels and values in one cell',
    sheets: [
      sheet([
        ['事業名：移住促進事業'],
        ['担当課：企画課', '単位：人'],
        ['指標名：移住者数'],
        ['目標値：10', '実績値：12'],
      ]),
    ],
    expected: [
      { name: '移住者数', unit: '人', project: '移住促進事業', periods: [[null, 10, 12, 'achieved']] },
    ],
  },
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
    what: 'a government block on a fine grid of merged columns',
    sheets: [
      spread(
        [
          ['KPI①', null, '種別', '単位', '基準年度', '基準値', null],
          ['オンライン申請件数', null, 'アウトプット', '件', '2022年度', 100, null],
          [null, null, null, null, '2024年度末 目標値', '2024年度末 実績値', '達成状況'],
          [null, null, null, null, 500, 620, '達成'],
        ],
        [3, 6, 4, 3, 5, 5, 4],
        { at: 'C5' },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'オンライン申請件数',
        kind: 'output',
        unit: '件',
        baseline: 100,
        periods: [[2024, 500, 620, 'achieved']],
      },
    ],
  },
  {
    what: 'a summary and a form of the same KPI are one record',
    sheets: [
      sheet(
        [
          ['No', 'KPI', '単位', 'R6目標', 'R6実績'],
          [1, '利用者数', '人', 100, 120],
          [2, '満足度', '%', 80, 75],
        ],
        { name: '総括' },
      ),
      sheet(
        [
          ['KPI①', '利用者数'],
          ['単位', '人'],
          ['令和6年度目標値', 100],
          ['令和6年度実績値', 120],
        ],
        { name: 'KPI1' },
      ),
    ],
    expected: [
      { name: '利用者数', unit: '人', periods: [[2024, 100, 120, 'achieved']] },
      { name: '満足度', unit: '%', periods: [[2024, 80, 75, 'notAchieved']] },
    ],
  },
  {
    what: 'the same form for two places is two KPIs',
    sheets: [
      sheet(
        [
          ['指標名', '利用者数'],
          ['目標値', '100人'],
          ['実績値', '120人'],
        ],
        { name: 'A施設' },
      ),
      sheet(
        [
          ['指標名', '利用者数'],
          ['目標値', '200人'],
          ['実績値', '150人'],
        ],
        { name: 'B施設' },
      ),
    ],
    expected: [
      { name: '利用者数', unit: '人', periods: [[null, 100, 120, 'achieved']] },
      { name: '利用者数', unit: '人', periods: [[null, 200, 150, 'notAchieved']] },
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
    what: 'interim and final targets, titles broken over lines',
    sheets: [
      sheet([
        [
          '成果指標',
          '基準値\n（令和元年度）',
          '中間目標値\n（令和5年度）',
          '最終目標値\n（令和9年度）',
          '実績値\n（令和5年度）',
        ],
        ['市民満足度（％）', '55.2', '60.0', '65.0', '58.9'],
        ['待機児童数（人）', '20', '10', '0', '8'],
      ]),
    ],
    expected: [
      {
        name: '市民満足度（％）',
        kind: 'outcome',
        baseline: 55.2,
        periods: [
          [2023, 60, 58.9, 'notAchieved'],
          [2027, 65, null, 'pending'],
        ],
      },
      {
        name: '待機児童数（人）',
        direction: 'lower',
        directionBasis: 'baseline',
        periods: [
          [2023, 10, 8, 'achieved'],
          [2027, 0, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'labels above their values, and labels with spaces, colons and ornaments',
    sheets: [
      sheet([['指標名'], ['オンライン申請率'], ['目標値'], [50], ['実績値'], [48.2], ['単位'], ['％']], {
        name: '縦',
      }),
      sheet(
        [
          ['指標名：', '電子決裁率', null, '単位：', '％'],
          ['目 標 値：', '50', null, '実 績 値：', '48.2'],
          ['【達成率】', '96.4％'],
          ['■担当部署', '情報政策課'],
        ],
        { name: '横' },
      ),
    ],
    expected: [
      { name: 'オンライン申請率', unit: '％', periods: [[null, 50, 48.2, 'notAchieved']] },
      { name: '電子決裁率', unit: '％', periods: [[null, 50, 48.2, 'notAchieved']], statedRates: [96.4] },
    ],
  },
  {
    what: 'no title over the names, a unit for the whole list',
    sheets: [
      sheet(
        [
          ['令和6年度 KPI進捗（単位：人）'],
          [null, 'R5', null, 'R6', null],
          [null, '目標', '実績', '目標', '実績'],
          ['利用者数', 10, 12, 20, 18],
          ['登録者数', 5, 6, 7, 9],
        ],
        { merges: ['B2:C2', 'D2:E2', 'A2:A3'] },
      ),
    ],
    expected: [
      {
        name: '利用者数',
        unit: '人',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 20, 18, 'notAchieved'],
        ],
      },
      {
        name: '登録者数',
        unit: '人',
        periods: [
          [2023, 5, 6, 'achieved'],
          [2024, 7, 9, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'two government blocks side by side, with headers inside',
    sheets: [
      sheet(
        [
          [
            'KPI①',
            null,
            '種別',
            '単位',
            '基準年度',
            '基準値',
            null,
            'KPI②',
            null,
            '種別',
            '単位',
            '基準年度',
            '基準値',
          ],
          [
            '相談件数',
            null,
            'アウトプット',
            '件',
            'なし',
            'なし',
            null,
            '移住者数',
            null,
            'アウトカム',
            '人',
            'なし',
            'なし',
          ],
          [
            null,
            null,
            null,
            null,
            '2024年度末 目標値',
            '2024年度末 実績値',
            null,
            null,
            null,
            null,
            null,
            '2024年度末 目標値',
            '2024年度末 実績値',
          ],
          [null, null, null, null, 10, 12, null, null, null, null, null, 4, 3],
        ],
        { merges: ['A1:B1', 'A2:B4', 'C2:C4', 'D2:D4', 'H1:I1', 'H2:I4', 'J2:J4', 'K2:K4'] },
      ),
    ],
    expected: [
      { no: 'KPI①', name: '相談件数', kind: 'output', unit: '件', periods: [[2024, 10, 12, 'achieved']] },
      { no: 'KPI②', name: '移住者数', kind: 'outcome', unit: '人', periods: [[2024, 4, 3, 'notAchieved']] },
    ],
  },
  {
    what: 'two lists side by side that begin in different rows',
    sheets: [
      sheet([
        ['指標名', '目標値', '実績値', null, null, null, null],
        ['相談件数', 10, 12, null, '指標名', '目標値', '実績値'],
        ['利用者数', 100, 90, null, '講座数', 4, 3],
        [null, null, null, null, '満足度', 80, 85],
      ]),
    ],
    expected: [
      { name: '相談件数', periods: [[null, 10, 12, 'achieved']] },
      { name: '利用者数', periods: [[null, 100, 90, 'notAchieved']] },
      { name: '講座数', periods: [[null, 4, 3, 'notAchieved']] },
      { name: '満足度', periods: [[null, 80, 85, 'achieved']] },
    ],
  },
  {
    what: 'numbers under a title nobody knows may be the missing actual: a person is asked',
    sheets: [
      sheet([
        ['指標名', 'R6目標値', '着地'],
        ['相談件数', 100, 120],
      ]),
    ],
    expected: [{ name: '相談件数', confidence: 'review', periods: [[2024, 100, null, 'pending']] }],
  },
  {
    what: 'a corrected target beside the first one: a person is asked',
    sheets: [
      sheet([
        ['指標名', '当初目標', '修正目標', '実績'],
        ['相談件数', 10, 12, 13],
      ]),
    ],
    expected: [{ name: '相談件数', confidence: 'review', periods: [[null, 12, 13, 'achieved']] }],
  },
  {
    what: 'rows hidden by a filter are KPIs of the workbook; subtotals, averages and totals are none',
    sheets: [
      sheet(
        [
          ['分野', '指標名', 'R6目標', 'R6実績', '達成率'],
          ['福祉', '相談件数', 10, 12, '120%'],
          [null, '訪問件数', 20, 18, '90%'],
          [null, '小計', 30, 30, '100%'],
          ['教育', '講座数', 4, 3, '75%'],
          [null, '平均', null, null, '95%'],
          ['合計', null, 34, 33, '97%'],
        ],
        { hiddenRows: [3] },
      ),
    ],
    expected: [
      { name: '相談件数', periods: [[2024, 10, 12, 'achieved']] },
      { name: '訪問件数', periods: [[2024, 20, 18, 'notAchieved']] },
      { name: '講座数', periods: [[2024, 4, 3, 'notAchieved']] },
    ],
  },
  {
    what: 'blocks without numbers, kinds from the titles above',
    sheets: [
      sheet([
        ['活動指標'],
        ['指標名', '単位', '目標値', '実績値'],
        ['相談件数', '件', 10, 12],
        [null],
        ['成果指標'],
        ['指標名', '単位', '基準値', '目標値', '実績値'],
        ['移住者数', '人', 5, 20, 18],
      ]),
    ],
    expected: [
      { no: null, name: '相談件数', kind: 'output', periods: [[null, 10, 12, 'achieved']] },
      { no: null, name: '移住者数', kind: 'outcome', baseline: 5, periods: [[null, 20, 18, 'notAchieved']] },
    ],
  },
  {
    what: 'the year in a title, as a date at its end; in the name of the sheet; beside its label',
    sheets: [
      sheet([['総合戦略 KPI（令和7年3月末時点）'], ['指標名', '目標値', '実績値'], ['相談件数', 10, 12]], {
        name: 'A',
      }),
      sheet(
        [
          ['指標名', '目標値', '実績値'],
          ['講座数', 4, 3],
        ],
        { name: 'R5実績' },
      ),
      sheet(
        [
          ['対象年度', '令和6年度'],
          ['KPI', '待ち時間', '単位', '分'],
          ['目標', 15, '実績', 12],
        ],
        { name: 'C' },
      ),
    ],
    expected: [
      { name: '相談件数', periods: [[2024, 10, 12, 'achieved']] },
      { name: '講座数', periods: [[2023, 4, 3, 'notAchieved']] },
      { name: '待ち時間', unit: '分', periods: [[2024, 15, 12, 'achieved']] },
    ],
  },
  {
    what: 'names over repeated pairs of 目標 and 実績, years down the rows, no title over the years but 年度',
    sheets: [
      sheet(
        [
          [null, '来館者数', null, '貸出冊数', null],
          ['年度', '目標', '実績', '目標', '実績'],
          ['R5', 100, 90, 1000, 1100],
          ['R6', 110, 120, 1050, null],
        ],
        { merges: ['B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      {
        name: '来館者数',
        periods: [
          [2023, 100, 90, 'notAchieved'],
          [2024, 110, 120, 'achieved'],
        ],
      },
      {
        name: '貸出冊数',
        periods: [
          [2023, 1000, 1100, 'achieved'],
          [2024, 1050, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'beside the value at planning time the current value is the actual',
    sheets: [
      sheet([
        ['指標', '計画策定時', '現状', '目標'],
        [null, 'R2', 'R6', 'R8'],
        ['空き家数（戸）', 500, 480, 450],
      ]),
    ],
    expected: [
      {
        name: '空き家数（戸）',
        direction: 'lower',
        baseline: 500,
        periods: [
          [2024, null, 480, 'notSet'],
          [2026, 450, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'units in the cells; a share typed among percentages asks for a look',
    sheets: [
      sheet([
        ['指標', '目標', '実績'],
        ['平均待ち時間', '30分以内', '25分'],
        ['申請率', '50％', '0.48'],
        ['寄附額', '100万円', '1,200千円'],
      ]),
    ],
    expected: [
      {
        name: '平均待ち時間',
        unit: '分',
        direction: 'lower',
        confidence: 'high',
        periods: [[null, 30, 25, 'achieved']],
      },
      { name: '申請率', confidence: 'review', periods: [[null, 50, 0.48, 'notAchieved']] },
      { name: '寄附額', unit: '円', confidence: 'high', periods: [[null, 1_000_000, 1_200_000, 'achieved']] },
    ],
  },
  {
    what: 'an English scorecard with fiscal years of two calendar years',
    sheets: [
      sheet([
        ['Ref', 'KPI', 'Target 2024/25', 'Actual 2024/25', 'Target 2025/26', 'RAG'],
        ['1.1', 'Library visits', '10,000', '11,200', '12,000', 'G'],
        ['1.2', 'Average processing time', '15', '17', '14', 'R'],
      ]),
    ],
    expected: [
      {
        name: 'Library visits',
        periods: [
          [2024, 10_000, 11_200, 'achieved'],
          [2025, 12_000, null, 'pending'],
        ],
      },
      {
        name: 'Average processing time',
        direction: 'lower',
        periods: [
          [2024, 15, 17, 'notAchieved'],
          [2025, 14, null, 'pending'],
        ],
      },
    ],
  },
];
