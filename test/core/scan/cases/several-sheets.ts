/** Forms and lists repeated sheet by sheet; a summary and a form of the same KPI. */
import type { CellValue, SheetSnapshot } from '../../../../src/core/cells/snapshot';
import type { RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

/** A KPI定義書 of one company: labels left, a value per year. */
const definition = (
  name: string,
  at: string,
  kpi: string,
  unit: string,
  values: readonly CellValue[],
): SheetSnapshot =>
  form(
    [
      ['KPI定義書', '<', '<', '<'],
      ['KPI名称', kpi, '<', '<'],
      ['定義・算出式', '翌月5営業日までに経理システムから抽出して集計する', '<', '<'],
      ['測定頻度', '月次', '単位', unit],
      ['データソース', '基幹システム', '責任者', '営業企画部長'],
      ['2024年度目標', values[0]!, '2024年度実績', values[1]!],
      ['2025年度目標', values[2]!, '2025年度実績', values[3]!],
    ],
    { name, at },
  );

/** The 検証票 of one project: the same fields everywhere, only begun at another place. */
const review = (
  name: string,
  at: string,
  project: string,
  [cost, grant]: readonly [number, number],
  kpis: readonly (readonly CellValue[])[],
): SheetSnapshot =>
  sheet(
    [
      ['交付金事業検証票', null, null, null, null, null, null],
      ['事業名称', project, null, null, null, null, null],
      ['事業費', cost, '千円', null, '交付金額', grant, '千円'],
      [null, null, null, null, null, null, null],
      ['No.', '成果目標', '単位', '開始時', 'R5', 'R6', 'R7'],
      ...kpis,
      ['検証結果', '計画どおり進んでいる。', null, null, null, null, null],
    ],
    { name, at },
  );

/** One page of 施策評価: two indicators of three years each, the second may be left empty. */
function policyPage(
  name: string,
  policy: string,
  first: readonly CellValue[][],
  second: readonly CellValue[][],
): SheetSnapshot {
  const indicator = (no: string, [head, target, actual, rate]: readonly CellValue[][]): CellValue[][] => [
    [no, head?.[0] ?? null, null, '単位', head?.[1] ?? null],
    ['指標の説明', head?.[2] ?? null, null, null, null],
    ['年度', null, 'R5', 'R6', 'R7'],
    ['目標値', null, ...(target ?? [null, null, null])],
    ['実績値', null, ...(actual ?? [null, null, null])],
    ['達成率', null, ...(rate ?? [null, null, null])],
  ];
  return sheet(
    [
      ['施策評価シート（令和6年度）', null, null, null, null],
      ['施策名', policy, null, '主管課', '企画課'],
      [],
      ...indicator('成果指標１', first),
      [],
      ...indicator('成果指標２', second),
      [],
      ['総合評価', 'Ｂ', null, null, null],
    ],
    {
      name,
      at: 'B2',
      merges: [
        'B2:F2',
        'C3:D3',
        'C5:D5',
        'C6:F6',
        'B7:C7',
        'B8:C8',
        'B9:C9',
        'B10:C10',
        'C12:D12',
        'C13:F13',
      ],
    },
  );
}

export const cases: readonly RecognitionCase[] = [
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
    what: 'the same list on the sheets of two sections, the section in a line above, one row without a target',
    sheets: [
      sheet(
        [
          ['課名', '環境課'],
          [],
          ['番号', '成果指標', '単位', '令和6年度目標', '令和6年度実績', '課題・今後の対応'],
          [1, '1人1日当たりのごみ排出量', 'g', 850, 872, '分別の周知を進める'],
          [2, '資源化率', '％', 25, 25.4, null],
        ],
        { name: '環境課' },
      ),
      sheet(
        [
          ['課名', '福祉課'],
          [],
          ['番号', '成果指標', '単位', '令和6年度目標', '令和6年度実績', '課題・今後の対応'],
          [1, '認知症サポーター養成者数', '人', 300, 315, null],
          [2, '見守り協定の締結事業所数', '事業所', null, 12, '次年度に目標を設定する'],
        ],
        { name: '福祉課' },
      ),
    ],
    expected: [
      {
        name: '1人1日当たりのごみ排出量',
        unit: 'g',
        direction: 'lower',
        periods: [[2024, 850, 872, 'notAchieved']],
      },
      { name: '資源化率', unit: '％', periods: [[2024, 25, 25.4, 'achieved']] },
      { name: '認知症サポーター養成者数', unit: '人', periods: [[2024, 300, 315, 'achieved']] },
      { name: '見守り協定の締結事業所数', unit: '事業所', periods: [[2024, null, 12, 'notSet']] },
    ],
    findings: ['TARGET_MISSING 福祉課!D5'],
  },
  {
    what: 'one KPI per sheet, years in rows, sheets alike but for the values',
    sheets: [
      sheet(
        [
          ['KPI番号', 1],
          ['KPI名', '市内の宿泊者数'],
          ['単位', '千人'],
          ['基準値（R1）', 210],
          ['R5目標値', 230],
          ['R5実績値', 226],
          ['R6目標値', 240],
          ['R6実績値', 251],
          ['R7目標値', 260],
          ['R7実績値', null],
        ],
        { name: '1-1' },
      ),
      sheet(
        [
          ['KPI番号', 2],
          ['KPI名', '公共交通の利用者数'],
          ['単位', '千人'],
          ['基準値（R1）', 980],
          ['R5目標値', 900],
          ['R5実績値', '集計中'],
          ['R6目標値', 950],
          ['R6実績値', 910],
          ['R7目標値', 990],
          ['R7実績値', null],
        ],
        { name: '1-2' },
      ),
      sheet(
        [
          ['KPI番号', 3],
          ['KPI名', '地域おこし協力隊の定住者数'],
          ['単位', '人'],
          ['基準値（R1）', 0],
          ['R5目標値', 2],
          ['R5実績値', 2],
          ['R6目標値', 3],
          ['R6実績値', null],
          ['R7目標値', 4],
          ['R7実績値', null],
        ],
        { name: '1-3' },
      ),
    ],
    expected: [
      {
        name: '市内の宿泊者数',
        unit: '千人',
        baseline: 210,
        periods: [
          [2023, 230, 226, 'notAchieved'],
          [2024, 240, 251, 'achieved'],
          [2025, 260, null, 'pending'],
        ],
      },
      {
        name: '公共交通の利用者数',
        unit: '千人',
        baseline: 980,
        periods: [
          [2023, 900, null, 'notMeasured'],
          [2024, 950, 910, 'notAchieved'],
          [2025, 990, null, 'pending'],
        ],
      },
      {
        name: '地域おこし協力隊の定住者数',
        unit: '人',
        baseline: 0,
        periods: [
          [2023, 2, 2, 'achieved'],
          [2024, 3, null, 'pending'],
          [2025, 4, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'KPI定義書 of a company, one per sheet, definition, source and owner as pairs, target and actual of two years below, begun at two places',
    sheets: [
      definition('KPI-01', 'A1', '新規契約件数', '件', [240, 251, 280, null]),
      definition('KPI-02', 'B3', '解約率', '％', [2, 2.4, 1.8, null]),
      definition('KPI-03', 'A1', '一人当たり売上高', '千円', ['12,500', '12,180', '13,000', null]),
    ],
    expected: [
      {
        name: '新規契約件数',
        unit: '件',
        direction: 'higher',
        periods: [
          [2024, 240, 251, 'achieved'],
          [2025, 280, null, 'pending'],
        ],
      },
      {
        name: '解約率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2024, 2, 2.4, 'notAchieved'],
          [2025, 1.8, null, 'pending'],
        ],
      },
      {
        name: '一人当たり売上高',
        unit: '千円',
        direction: 'higher',
        periods: [
          [2024, 12500, 12180, 'notAchieved'],
          [2025, 13000, null, 'pending'],
        ],
      },
    ],
    costs: [],
  },
  {
    what: 'the same form on three sheets begun at three places, rows of 目標 and 実績 in the unit column’s neighbour',
    sheets: [
      review(
        '検証票①',
        'A1',
        '遠隔健康相談事業',
        [6_600, 3_300],
        [
          [1, '相談の利用件数', '件', 0, '目標 400', '目標 600', '目標 800'],
          [null, null, null, null, '実績 436', '実績 571', null],
        ],
      ),
      review(
        '検証票②',
        'D6',
        '学校図書館連携事業',
        [3_080, 1_540],
        [
          [1, '相互貸借の冊数', '冊', 1_150, '目標 1,300', '目標 1,500', '目標 1,700'],
          [null, null, null, null, '実績 1,288', '実績 1,622', null],
          [2, '未返却の冊数', '冊', 90, '目標 80', '目標 60', '目標 50'],
          [null, null, null, null, '実績 84', '実績 57', null],
        ],
      ),
      review(
        '検証票③',
        'B12',
        '河川水位監視事業',
        [9_900, 4_950],
        [
          [1, '水位計の設置箇所数', '箇所', 2, '目標 5', '目標 8', '目標 8'],
          [null, null, null, null, '実績 5', '実績 8', null],
        ],
      ),
    ],
    expected: [
      {
        no: '1',
        name: '相談の利用件数',
        unit: '件',
        project: '遠隔健康相談事業',
        baseline: 0,
        periods: [
          [2023, 400, 436, 'achieved'],
          [2024, 600, 571, 'notAchieved'],
          [2025, 800, null, 'pending'],
        ],
      },
      {
        no: '1',
        name: '相互貸借の冊数',
        unit: '冊',
        project: '学校図書館連携事業',
        baseline: 1_150,
        periods: [
          [2023, 1_300, 1_288, 'notAchieved'],
          [2024, 1_500, 1_622, 'achieved'],
          [2025, 1_700, null, 'pending'],
        ],
      },
      {
        no: '2',
        name: '未返却の冊数',
        unit: '冊',
        project: '学校図書館連携事業',
        baseline: 90,
        direction: 'lower',
        periods: [
          [2023, 80, 84, 'notAchieved'],
          [2024, 60, 57, 'achieved'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        no: '1',
        name: '水位計の設置箇所数',
        unit: '箇所',
        project: '河川水位監視事業',
        baseline: 2,
        periods: [
          [2023, 5, 5, 'achieved'],
          [2024, 8, 8, 'achieved'],
          [2025, 8, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['遠隔健康相談事業', 'cost', 6_600_000],
      ['遠隔健康相談事業', 'grant', 3_300_000],
      ['学校図書館連携事業', 'cost', 3_080_000],
      ['学校図書館連携事業', 'grant', 1_540_000],
      ['河川水位監視事業', 'cost', 9_900_000],
      ['河川水位監視事業', 'grant', 4_950_000],
    ],
  },
  {
    what: 'three policy sheets of one form with two indicators each, the second of one left empty',
    sheets: [
      policyPage(
        '1-1',
        '子育て支援の充実',
        [
          ['一時預かりの利用者数', '人', '年度内の延べ利用者数'],
          [900, 950, 1000],
          [880, 1010, null],
          ['97.8%', '106.3%', null],
        ],
        [
          ['待機児童数', '人', '4月1日現在'],
          [5, 3, 0],
          [6, 3, null],
          ['83.3%', '100.0%', null],
        ],
      ),
      policyPage(
        '1-2',
        '学校教育の充実',
        [
          ['授業が分かると答えた児童の割合', '％', '学校評価アンケート'],
          [80, 82, 84],
          [81.3, 80.9, null],
          ['101.6%', '98.7%', null],
        ],
        [],
      ),
      policyPage(
        '2-1',
        '循環型社会の形成',
        [
          ['一人一日当たりのごみ排出量', 'ｇ', '年間総排出量÷人口÷日数'],
          [880, 870, 860],
          [891, 868, null],
          ['98.8%', '100.2%', null],
        ],
        [
          ['リサイクル率', '％', '資源化量÷総排出量'],
          [22, 23, 24],
          [21.4, 21.9, null],
          ['97.3%', '95.2%', null],
        ],
      ),
    ],
    expected: [
      {
        name: '一時預かりの利用者数',
        unit: '人',
        statedRates: [97.8, 106.3, null],
        periods: [
          [2023, 900, 880, 'notAchieved'],
          [2024, 950, 1010, 'achieved'],
          [2025, 1000, null, 'pending'],
        ],
      },
      {
        name: '待機児童数',
        unit: '人',
        direction: 'lower',
        periods: [
          [2023, 5, 6, 'notAchieved'],
          [2024, 3, 3, 'achieved'],
          [2025, 0, null, 'pending'],
        ],
      },
      {
        name: '授業が分かると答えた児童の割合',
        unit: '％',
        periods: [
          [2023, 80, 81.3, 'achieved'],
          [2024, 82, 80.9, 'notAchieved'],
          [2025, 84, null, 'pending'],
        ],
      },
      {
        name: '一人一日当たりのごみ排出量',
        unit: 'ｇ',
        direction: 'lower',
        periods: [
          [2023, 880, 891, 'notAchieved'],
          [2024, 870, 868, 'achieved'],
          [2025, 860, null, 'pending'],
        ],
      },
      {
        name: 'リサイクル率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2023, 22, 21.4, 'notAchieved'],
          [2024, 23, 21.9, 'notAchieved'],
          [2025, 24, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED 1-1!E9'],
  },
];
