import type { CellValue, SheetSnapshot } from '../../../../src/core/cells/snapshot';
import type { KpiLine, PeriodLine, RecognitionCase } from '../../../support/cases';
import { spread } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const _ = null;

const kpi = (name: string, periods: readonly PeriodLine[], more: Partial<KpiLine> = {}): KpiLine => ({
  name,
  periods,
  ...more,
});

const nothing = (what: string, ...sheets: readonly SheetSnapshot[]): RecognitionCase => ({
  what: `eighth- none: ${what}`,
  sheets,
  expected: [],
  costs: [],
  findings: [],
});

/** One page of 施策評価: two indicators of three years each, the second may be left empty. */
function policyPage(
  name: string,
  policy: string,
  first: readonly CellValue[][],
  second: readonly CellValue[][],
): SheetSnapshot {
  const indicator = (no: string, [head, target, actual, rate]: readonly CellValue[][]): CellValue[][] => [
    [no, head?.[0] ?? _, _, '単位', head?.[1] ?? _],
    ['指標の説明', head?.[2] ?? _, _, _, _],
    ['年度', _, 'R5', 'R6', 'R7'],
    ['目標値', _, ...(target ?? [_, _, _])],
    ['実績値', _, ...(actual ?? [_, _, _])],
    ['達成率', _, ...(rate ?? [_, _, _])],
  ];
  return sheet(
    [
      ['施策評価シート（令和6年度）', _, _, _, _],
      ['施策名', policy, _, '主管課', '企画課'],
      [],
      ...indicator('成果指標１', first),
      [],
      ...indicator('成果指標２', second),
      [],
      ['総合評価', 'Ｂ', _, _, _],
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

/** Written from the kinds of workbooks people keep, before a look at what the recogniser makes of them. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'eighth- strategy: three header levels, the base as year and number, two terms over five years of results, one far target',
    sheets: [
      sheet(
        [
          ['第２期総合戦略　KPI進捗一覧', _, _, _, _, _, _, _, _, _, _, _],
          ['基本目標', 'KPI', '単位', '基準値', _, '実績値', _, _, _, _, '目標値', '進捗'],
          [_, _, _, '年度', '数値', '前半期', _, _, '後半期', _, '令和８年度', _],
          [_, _, _, _, _, 'R2', 'R3', 'R4', 'R5', 'R6', _, _],
          ['しごと', '新規就農者数（累計）', '人', 'R1', 12, 15, 22, 30, 41, 55, 80, 'B'],
          [_, '有効求人倍率', '倍', 'R1', 1.34, 1.02, 1.11, 1.25, 1.3, 1.28, 1.4, 'C'],
          ['ひと', '転出超過数', '人', 'H30', 320, 301, 288, '－', 254, 230, 150, 'B'],
        ],
        {
          merges: [
            'A1:L1',
            'A2:A4',
            'B2:B4',
            'C2:C4',
            'D2:E2',
            'D3:D4',
            'E3:E4',
            'F2:J2',
            'F3:H3',
            'I3:J3',
            'K3:K4',
            'L2:L4',
            'A5:A6',
          ],
        },
      ),
    ],
    expected: [
      kpi(
        '新規就農者数（累計）',
        [
          [2020, _, 15, 'notSet'],
          [2021, _, 22, 'notSet'],
          [2022, _, 30, 'notSet'],
          [2023, _, 41, 'notSet'],
          [2024, _, 55, 'notSet'],
          [2026, 80, _, 'pending'],
        ],
        { unit: '人', baseline: 12, direction: 'higher' },
      ),
      kpi(
        '有効求人倍率',
        [
          [2020, _, 1.02, 'notSet'],
          [2021, _, 1.11, 'notSet'],
          [2022, _, 1.25, 'notSet'],
          [2023, _, 1.3, 'notSet'],
          [2024, _, 1.28, 'notSet'],
          [2026, 1.4, _, 'pending'],
        ],
        { unit: '倍', baseline: 1.34, direction: 'higher' },
      ),
      kpi(
        '転出超過数',
        [
          [2020, _, 301, 'notSet'],
          [2021, _, 288, 'notSet'],
          [2022, _, _, 'notMeasured'],
          [2023, _, 254, 'notSet'],
          [2024, _, 230, 'notSet'],
          [2026, 150, _, 'pending'],
        ],
        { unit: '人', baseline: 320, direction: 'lower' },
      ),
    ],
  },
  {
    what: 'eighth- master plan: rows 目標, 実績 and 達成率 per indicator, an ordinance to be made as a goal in words between counted ones',
    sheets: [
      sheet(
        [
          ['総合計画　進捗管理表'],
          ['施策', '指標名', '単位', '区分', '令和５年度', '令和６年度', '令和７年度'],
          ['協働', '市民活動団体の登録数', '団体', '目標', 85, 90, 95],
          [_, _, _, '実績', 83, 92, _],
          [_, _, _, '達成率', '97.6%', '102.2%', _],
          [_, 'まちづくり条例の制定', '―', '目標', '素案作成', '条例制定', '運用'],
          [_, _, _, '実績', '素案作成', '素案作成', _],
          [_, _, _, '達成率', '―', '―', _],
          ['防犯', '刑法犯認知件数', '件', '目標', 400, 380, 360],
          [_, _, _, '実績', 412, 365, _],
          [_, _, _, '達成率', '97.1%', '104.1%', _],
        ],
        {
          merges: ['A3:A8', 'A9:A11', 'B3:B5', 'B6:B8', 'B9:B11', 'C3:C5', 'C6:C8', 'C9:C11'],
        },
      ),
    ],
    expected: [
      kpi(
        '市民活動団体の登録数',
        [
          [2023, 85, 83, 'notAchieved'],
          [2024, 90, 92, 'achieved'],
          [2025, 95, _, 'pending'],
        ],
        { unit: '団体', statedRates: [97.6, 102.2, _] },
      ),
      kpi(
        'まちづくり条例の制定',
        [
          [2023, '素案作成', '素案作成', 'achieved'],
          [2024, '条例制定', '素案作成', 'notAchieved'],
          [2025, '運用', _, 'pending'],
        ],
        { direction: 'text' },
      ),
      kpi(
        '刑法犯認知件数',
        [
          [2023, 400, 412, 'notAchieved'],
          [2024, 380, 365, 'achieved'],
          [2025, 360, _, 'pending'],
        ],
        { direction: 'lower', statedRates: [97.1, 104.1, _] },
      ),
    ],
    findings: [],
  },
  {
    what: 'eighth- card of a project: 活動指標 twice and 成果指標 once as blocks over three years, a table of money by year below',
    sheets: [
      sheet(
        [
          ['実施計画　個別シート', _, _, _, _],
          ['事業名', '空き店舗活用創業支援', _, '所管課', '商工課'],
          ['１　指標', _, _, _, _],
          ['活動指標１', '創業塾の開催回数', _, '単位', '回'],
          [_, _, '令和5年度', '令和6年度', '令和7年度'],
          [_, '計画値', 6, 6, 8],
          [_, '実績値', 6, 5, _],
          ['活動指標２', '窓口相談の件数', _, '単位', '件'],
          [_, _, '令和5年度', '令和6年度', '令和7年度'],
          [_, '計画値', 60, 80, 100],
          [_, '実績値', 71, 84, _],
          ['成果指標１', '空き店舗を使った創業件数', _, '単位', '件'],
          [_, _, '令和5年度', '令和6年度', '令和7年度'],
          [_, '計画値', 3, 4, 5],
          [_, '実績値', 3, 2, _],
          ['２　事業費（千円）', _, _, _, _],
          [_, _, '令和5年度', '令和6年度', '令和7年度'],
          [_, '予算額', 3000, 3200, 3500],
          [_, '決算額', 2870, 3105, _],
        ],
        { at: 'B2', merges: ['B2:F2', 'C3:D3', 'B5:B8', 'B9:B12', 'B13:B16', 'C5:D5', 'C9:D9', 'C13:D13'] },
      ),
    ],
    expected: [
      kpi(
        '創業塾の開催回数',
        [
          [2023, 6, 6, 'achieved'],
          [2024, 6, 5, 'notAchieved'],
          [2025, 8, _, 'pending'],
        ],
        { unit: '回', kind: 'output', project: '空き店舗活用創業支援' },
      ),
      kpi(
        '窓口相談の件数',
        [
          [2023, 60, 71, 'achieved'],
          [2024, 80, 84, 'achieved'],
          [2025, 100, _, 'pending'],
        ],
        { unit: '件', kind: 'output', project: '空き店舗活用創業支援' },
      ),
      kpi(
        '空き店舗を使った創業件数',
        [
          [2023, 3, 3, 'achieved'],
          [2024, 4, 2, 'notAchieved'],
          [2025, 5, _, 'pending'],
        ],
        { unit: '件', kind: 'outcome', project: '空き店舗活用創業支援' },
      ),
    ],
    costs: [
      ['空き店舗活用創業支援', 'budget', 3_000_000],
      ['空き店舗活用創業支援', 'budget', 3_200_000],
      ['空き店舗活用創業支援', 'budget', 3_500_000],
      ['空き店舗活用創業支援', 'settled', 2_870_000],
      ['空き店舗活用創業支援', 'settled', 3_105_000],
    ],
  },
  {
    what: 'eighth- company: the plan of the year, four quarters, their sum and rate under one year, the plan of the next year behind',
    sheets: [
      sheet(
        [
          ['重点KPI　四半期進捗', _, _, _, _, _, _, _, _, _],
          ['KPI', '単位', '2024年度', _, _, _, _, _, _, '2025年度'],
          [_, _, '年間計画', '1Q', '2Q', '3Q', '4Q', '年間実績', '達成率', '年間計画'],
          ['新規契約件数', '件', 400, 92, 105, 98, 121, 416, '104.0%', 430],
          ['解約件数', '件', 60, 18, 15, 16, 17, 66, '90.9%', 55],
        ],
        { merges: ['A1:J1', 'A2:A3', 'B2:B3', 'C2:I2'] },
      ),
    ],
    expected: [
      kpi('新規契約件数', [
        [2024, _, 92, 'notSet'],
        [2024, _, 105, 'notSet'],
        [2024, _, 98, 'notSet'],
        [2024, _, 121, 'notSet'],
        [2024, 400, 416, 'achieved'],
        [2025, 430, _, 'pending'],
      ]),
      kpi(
        '解約件数',
        [
          [2024, _, 18, 'notSet'],
          [2024, _, 15, 'notSet'],
          [2024, _, 16, 'notSet'],
          [2024, _, 17, 'notSet'],
          [2024, 60, 66, 'notAchieved'],
          [2025, 55, _, 'pending'],
        ],
        { direction: 'lower' },
      ),
    ],
  },
  {
    what: 'eighth- balanced scorecard lying on its side: perspectives merged over the columns of their KPIs, values down the rows',
    sheets: [
      sheet(
        [
          ['バランス・スコアカード（2024年度）', _, _, _, _, _],
          ['視点', '財務', _, '顧客', '業務プロセス', '学習と成長'],
          ['KPI', '経常収支比率', '材料費率', '患者満足度', '平均在院日数', '研修受講率'],
          ['単位', '％', '％', '点', '日', '％'],
          ['目標値', 100, 24.5, 4.2, 12.5, 90],
          ['実績値', 98.7, 24.1, 4.3, 13.1, 90],
          ['達成率', '98.7%', '101.7%', '102.4%', '95.4%', '100.0%'],
          ['担当', '経理課', '用度課', '患者相談室', '医事課', '看護部'],
        ],
        { at: 'B2', merges: ['B2:G2', 'C3:D3'] },
      ),
    ],
    expected: [
      kpi('経常収支比率', [[2024, 100, 98.7, 'notAchieved']], { unit: '％', statedRates: [98.7] }),
      kpi('材料費率', [[2024, 24.5, 24.1, 'achieved']], { unit: '％', direction: 'lower' }),
      kpi('患者満足度', [[2024, 4.2, 4.3, 'achieved']], { unit: '点' }),
      kpi('平均在院日数', [[2024, 12.5, 13.1, 'notAchieved']], { unit: '日', direction: 'lower' }),
      kpi('研修受講率', [[2024, 90, 90, 'achieved']], { unit: '％' }),
    ],
  },
  {
    what: 'eighth- the other way round: 上段 holds the actual and 下段 the target, by a note above the list',
    sheets: [
      sheet(
        [
          ['基本計画　成果指標の推移'],
          [_, _, _, _, '（上段：実績値　下段：目標値）'],
          ['指標', '単位', '令和5年度', '令和6年度', '令和7年度'],
          ['公共交通の利用者数', '千人', 812, 845, _],
          [_, _, 800, 850, 900],
          ['交通事故の発生件数', '件', 96, 88, _],
          [_, _, 95, 90, 85],
        ],
        { at: 'B3', merges: ['B6:B7', 'C6:C7', 'B8:B9', 'C8:C9'] },
      ),
    ],
    expected: [
      kpi(
        '公共交通の利用者数',
        [
          [2023, 800, 812, 'achieved'],
          [2024, 850, 845, 'notAchieved'],
          [2025, 900, _, 'pending'],
        ],
        { unit: '千人', direction: 'higher' },
      ),
      kpi(
        '交通事故の発生件数',
        [
          [2023, 95, 96, 'notAchieved'],
          [2024, 90, 88, 'achieved'],
          [2025, 85, _, 'pending'],
        ],
        { unit: '件', direction: 'lower' },
      ),
    ],
    findings: [],
  },
  {
    what: 'eighth- strategy list: 未実施, 調査中, N/A and 集計中 as results, ranges on either side, a dash as the target',
    sheets: [
      sheet([
        ['No', '重要業績評価指標（KPI）', 'R6目標', 'R6実績', '担当課'],
        [1, '企業誘致件数', '3〜5件', '4件', '産業課'],
        [2, 'ビジネスプランコンテストの開催回数', '1回', '未実施', '産業課'],
        [3, '女性管理職の割合', '30％', '調査中', '人事課'],
        [4, '宿泊客の満足度', '80％', 'N/A', '観光課'],
        [5, '農産物の輸出額', '2.5億円', '集計中', '農政課'],
        [6, 'ふるさと納税の寄附件数', '12,000件', '12,450件', '財政課'],
        [7, '観光ガイドの新規登録者数', '—', '6人', '観光課'],
        [8, '特産品の新規開発数', '5件', '2～3件', '農政課'],
      ]),
    ],
    expected: [
      kpi('企業誘致件数', [[2024, '3〜5件', 4, 'undetermined']]),
      kpi('ビジネスプランコンテストの開催回数', [[2024, 1, _, 'notMeasured']]),
      kpi('女性管理職の割合', [[2024, 30, _, 'notMeasured']]),
      kpi('宿泊客の満足度', [[2024, 80, _, 'notMeasured']]),
      kpi('農産物の輸出額', [[2024, 250_000_000, _, 'notMeasured']], { unit: '円' }),
      kpi('ふるさと納税の寄附件数', [[2024, 12_000, 12_450, 'achieved']], { unit: '件' }),
      kpi('観光ガイドの新規登録者数', [[2024, _, 6, 'notSet']], { unit: '人' }),
      kpi('特産品の新規開発数', [[2024, 5, '2～3件', 'undetermined']]),
    ],
    findings: [
      'ACTUAL_MISSING Sheet1!D3',
      'ACTUAL_MISSING Sheet1!D4',
      'ACTUAL_MISSING Sheet1!D5',
      'ACTUAL_MISSING Sheet1!D6',
      'TARGET_MISSING Sheet1!C8',
    ],
  },
  {
    what: 'eighth- eras in full-width digits, in plain and in Chinese ones, decimals and thousands in full width, a change of population below zero',
    sheets: [
      sheet(
        [
          ['指標', '単位', 'Ｒ５年度', _, '令和6年度', _, '令和七年度'],
          [_, _, '目標', '実績', '目標', '実績', '目標'],
          ['特定健診の受診率', '％', '５０．０', '４９．８', '５２．０', '５２．０', '５４．０'],
          ['人口増減率', '％', '▲０．８', '▲０．９', '▲０．７', '▲０．６', '▲０．５'],
          ['延べ宿泊者数', '人', '１，２００', '１，２３４', '１，３００', '１，２９９', '１，４００'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    ],
    expected: [
      kpi('特定健診の受診率', [
        [2023, 50, 49.8, 'notAchieved'],
        [2024, 52, 52, 'achieved'],
        [2025, 54, _, 'pending'],
      ]),
      kpi(
        '人口増減率',
        [
          [2023, -0.8, -0.9, 'notAchieved'],
          [2024, -0.7, -0.6, 'achieved'],
          [2025, -0.5, _, 'pending'],
        ],
        { direction: 'higher' },
      ),
      kpi('延べ宿泊者数', [
        [2023, 1200, 1234, 'achieved'],
        [2024, 1300, 1299, 'notAchieved'],
        [2025, 1400, _, 'pending'],
      ]),
    ],
  },
  {
    what: 'eighth- tourism: a column says whether the row counts a calendar year, a fiscal year or the state at its end',
    sheets: [
      sheet([
        ['指標名', '集計期間', '単位', 'R6目標値', 'R6実績値'],
        ['観光入込客数', '暦年（1月～12月）', '万人', 320, 331],
        ['観光案内所の利用者数', '年度（4月～3月）', '人', 15_000, 14_210],
        ['多言語表示の整備か所数', '令和7年3月末時点', 'か所', 40, 41],
      ]),
    ],
    expected: [
      kpi('観光入込客数', [[2024, 320, 331, 'achieved']], { unit: '万人' }),
      kpi('観光案内所の利用者数', [[2024, 15_000, 14_210, 'notAchieved']], { unit: '人' }),
      kpi('多言語表示の整備か所数', [[2024, 40, 41, 'achieved']], { unit: 'か所' }),
    ],
    findings: [],
  },
  {
    what: 'eighth- a target counted up to the end of the plan, results of each year both alone and counted up',
    sheets: [
      sheet(
        [
          ['指標', '単位', '目標値\n（R8・累計）', '令和5年度', _, '令和6年度', _],
          [_, _, _, '単年度', '累計', '単年度', '累計'],
          ['空き家の利活用件数', '件', 100, 18, 42, 21, 63],
          ['木造住宅の耐震改修戸数', '戸', 250, 40, 118, 37, 155],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
      ),
    ],
    expected: [
      kpi('空き家の利活用件数', [
        [2023, _, 42, 'notSet'],
        [2024, _, 63, 'notSet'],
        [2026, 100, _, 'pending'],
      ]),
      kpi('木造住宅の耐震改修戸数', [
        [2023, _, 118, 'notSet'],
        [2024, _, 155, 'notSet'],
        [2026, 250, _, 'pending'],
      ]),
    ],
  },
  {
    what: 'eighth- 当初目標値 and 見直し後目標値 of the same year side by side, a dash where nothing was revised',
    sheets: [
      sheet([
        ['指標', '単位', '当初目標値（R7）', '見直し後目標値（R7）', 'R5実績値', 'R6実績値'],
        ['オンライン診療の実施機関数', '機関', 20, 30, 18, 24],
        ['がん検診の受診率', '％', 50, '―', 41.2, 43.5],
        ['健康ポイントの参加者数', '人', 3000, 2500, 1980, 2210],
      ]),
    ],
    expected: [
      kpi('オンライン診療の実施機関数', [
        [2023, _, 18, 'notSet'],
        [2024, _, 24, 'notSet'],
        [2025, 30, _, 'pending'],
      ]),
      kpi('がん検診の受診率', [
        [2023, _, 41.2, 'notSet'],
        [2024, _, 43.5, 'notSet'],
        [2025, 50, _, 'pending'],
      ]),
      kpi('健康ポイントの参加者数', [
        [2023, _, 1980, 'notSet'],
        [2024, _, 2210, 'notSet'],
        [2025, 2500, _, 'pending'],
      ]),
    ],
  },
  {
    what: 'eighth- three policy sheets of one form with two indicators each, the second of one left empty',
    sheets: [
      policyPage(
        '1-1',
        '子育て支援の充実',
        [
          ['一時預かりの利用者数', '人', '年度内の延べ利用者数'],
          [900, 950, 1000],
          [880, 1010, _],
          ['97.8%', '106.3%', _],
        ],
        [
          ['待機児童数', '人', '4月1日現在'],
          [5, 3, 0],
          [6, 3, _],
          ['83.3%', '100.0%', _],
        ],
      ),
      policyPage(
        '1-2',
        '学校教育の充実',
        [
          ['授業が分かると答えた児童の割合', '％', '学校評価アンケート'],
          [80, 82, 84],
          [81.3, 80.9, _],
          ['101.6%', '98.7%', _],
        ],
        [],
      ),
      policyPage(
        '2-1',
        '循環型社会の形成',
        [
          ['一人一日当たりのごみ排出量', 'ｇ', '年間総排出量÷人口÷日数'],
          [880, 870, 860],
          [891, 868, _],
          ['98.8%', '100.2%', _],
        ],
        [
          ['リサイクル率', '％', '資源化量÷総排出量'],
          [22, 23, 24],
          [21.4, 21.9, _],
          ['97.3%', '95.2%', _],
        ],
      ),
    ],
    expected: [
      kpi(
        '一時預かりの利用者数',
        [
          [2023, 900, 880, 'notAchieved'],
          [2024, 950, 1010, 'achieved'],
          [2025, 1000, _, 'pending'],
        ],
        { unit: '人', statedRates: [97.8, 106.3, _] },
      ),
      kpi(
        '待機児童数',
        [
          [2023, 5, 6, 'notAchieved'],
          [2024, 3, 3, 'achieved'],
          [2025, 0, _, 'pending'],
        ],
        { unit: '人', direction: 'lower' },
      ),
      kpi(
        '授業が分かると答えた児童の割合',
        [
          [2023, 80, 81.3, 'achieved'],
          [2024, 82, 80.9, 'notAchieved'],
          [2025, 84, _, 'pending'],
        ],
        { unit: '％' },
      ),
      kpi(
        '一人一日当たりのごみ排出量',
        [
          [2023, 880, 891, 'notAchieved'],
          [2024, 870, 868, 'achieved'],
          [2025, 860, _, 'pending'],
        ],
        { unit: 'ｇ', direction: 'lower' },
      ),
      kpi(
        'リサイクル率',
        [
          [2023, 22, 21.4, 'notAchieved'],
          [2024, 23, 21.9, 'notAchieved'],
          [2025, 24, _, 'pending'],
        ],
        { unit: '％', direction: 'higher' },
      ),
    ],
    findings: ['TARGET_ALREADY_EXCEEDED 1-1!E9'],
  },
  {
    what: 'eighth- marks ◎○△× as the grade with their key below, bounds and ranks with their units in the cells',
    sheets: [
      sheet([
        ['KPI', '目標値（令和6年度）', '実績値（令和6年度）', '評価'],
        ['スポーツ教室の参加者数', '延べ500人', '延べ612人', '◎'],
        ['待機児童数', '0人', '0人', '○'],
        ['住みよさランキングの県内順位', '10位以内', '8位', '◎'],
        ['1人1日当たりのごみ排出量', '850g以下', '872g', '△'],
        ['移住体験住宅の稼働率', '60％以上', '41.5％', '×'],
        ['【評価の見方】'],
        ['◎：達成率110％以上', '○：100％以上110％未満', '△：80％以上100％未満', '×：80％未満'],
      ]),
    ],
    expected: [
      kpi('スポーツ教室の参加者数', [[2024, 500, 612, 'achieved']], { unit: '人' }),
      kpi('待機児童数', [[2024, 0, 0, 'achieved']], { direction: 'lower' }),
      kpi('住みよさランキングの県内順位', [[2024, 10, 8, 'achieved']], { direction: 'lower' }),
      kpi('1人1日当たりのごみ排出量', [[2024, 850, 872, 'notAchieved']], { unit: 'g', direction: 'lower' }),
      kpi('移住体験住宅の稼働率', [[2024, 60, 41.5, 'notAchieved']], { unit: '%' }),
    ],
    findings: [],
  },
  {
    what: 'eighth- sections over the whole width, 小計 after each of them and 合計 at the end, a row hidden, the year in the title',
    sheets: [
      sheet(
        [
          ['令和６年度　消防団活動　目標管理', _, _, _, _],
          ['指標', '単位', '目標', '実績', '達成率'],
          ['１　訓練の実施', _, _, _, _],
          ['第１分団の訓練回数', '回', 12, 13, '108.3%'],
          ['第２分団の訓練回数', '回', 12, 10, '83.3%'],
          ['小計', '回', 24, 23, '95.8%'],
          ['２　広報の実施', _, _, _, _],
          ['住宅の防火訪問数', '回', 40, 44, '110.0%'],
          ['防火教室の開催数', '回', 8, 8, '100.0%'],
          ['小計', '回', 48, 52, '108.3%'],
          ['合計', '回', 72, 75, '104.2%'],
          ['（注）訪問数は、延べの数である。', _, _, _, _],
        ],
        {
          at: 'C3',
          merges: ['C3:G3', 'C5:G5', 'C9:G9', 'C14:G14'],
          hiddenRows: [11],
        },
      ),
    ],
    expected: [
      kpi('第１分団の訓練回数', [[2024, 12, 13, 'achieved']], { unit: '回' }),
      kpi('第２分団の訓練回数', [[2024, 12, 10, 'notAchieved']], { unit: '回' }),
      kpi('住宅の防火訪問数', [[2024, 40, 44, 'achieved']], { unit: '回' }),
      kpi('防火教室の開催数', [[2024, 8, 8, 'achieved']], { unit: '回' }),
    ],
    findings: [],
  },
  {
    what: 'eighth- health plan at its end: 策定時, 中間値, 目標値 and 最終値 with their years below, 判定 in letters with words',
    sheets: [
      sheet([
        ['健康増進計画　最終評価'],
        [],
        ['項目', '単位', '策定時\n（H30）', '中間値\n（R3）', '目標値\n（R6）', '最終値\n（R6）', '判定'],
        ['肥満者の割合（40～60歳代男性）', '％', 32.5, 33.1, 28, 31.8, 'C 変わらない'],
        ['むし歯のない3歳児の割合', '％', 84.1, 88, 90, 91.2, 'A 目標値に達した'],
        ['自殺死亡率（人口10万対）', '', 17.4, 16.9, 14, 15.2, 'B 改善傾向'],
        ['野菜摂取量の平均値', 'g', 278, 270, 350, 281, 'C 変わらない'],
      ]),
    ],
    expected: [
      kpi(
        '肥満者の割合（40～60歳代男性）',
        [
          [2021, _, 33.1, 'notSet'],
          [2024, 28, 31.8, 'notAchieved'],
        ],
        { unit: '％', baseline: 32.5, direction: 'lower' },
      ),
      kpi(
        'むし歯のない3歳児の割合',
        [
          [2021, _, 88, 'notSet'],
          [2024, 90, 91.2, 'achieved'],
        ],
        { unit: '％', baseline: 84.1, direction: 'higher' },
      ),
      kpi(
        '自殺死亡率（人口10万対）',
        [
          [2021, _, 16.9, 'notSet'],
          [2024, 14, 15.2, 'notAchieved'],
        ],
        { baseline: 17.4, direction: 'lower' },
      ),
      kpi(
        '野菜摂取量の平均値',
        [
          [2021, _, 270, 'notSet'],
          [2024, 350, 281, 'notAchieved'],
        ],
        { unit: 'g', baseline: 278, direction: 'higher' },
      ),
    ],
    findings: [],
  },
  {
    what: 'eighth- English analyst: baseline, actual of last year, target, actual, variance and RAG, shares by number format, sources below',
    sheets: [
      sheet(
        [
          ['Customer Operations – KPI pack', _, _, _, _, _, _, _, _],
          [],
          [
            'Metric',
            'Owner',
            'Baseline FY22',
            'FY23 Actual',
            'FY24 Target',
            'FY24 Actual',
            'Var.',
            'RAG',
            'FY25 Target',
          ],
          ['First-contact resolution', 'J. Price', 0.68, 0.71, 0.75, 0.742, -0.008, 'Amber', 0.77],
          ['Average handle time (min)', 'J. Price', 7.8, 7.4, 7, 6.8, -0.2, 'Green', 6.6],
          ['Employee turnover', 'HR', 0.145, 0.131, 0.12, 0.127, 0.007, 'Amber', 0.11],
          ['Net promoter score', 'M. Ito', 31, 34, 38, 41, 3, 'Green', 42],
          ['Revenue per agent ($k)', 'Finance', 212, 225, 240, 'n/a', _, 'Grey', 250],
          [
            'Source: telephony platform, HRIS. n/a = audited figure not released yet.',
            _,
            _,
            _,
            _,
            _,
            _,
            _,
            _,
          ],
        ],
        {
          name: 'KPI pack',
          at: 'B2',
          formats: Object.fromEntries(
            ['5', '7'].flatMap((row) => ['D', 'E', 'F', 'G', 'H', 'J'].map((c) => [`${c}${row}`, '0.0%'])),
          ),
          texts: {
            D5: '68.0%',
            E5: '71.0%',
            F5: '75.0%',
            G5: '74.2%',
            H5: '-0.8%',
            J5: '77.0%',
            D7: '14.5%',
            E7: '13.1%',
            F7: '12.0%',
            G7: '12.7%',
            H7: '0.7%',
            J7: '11.0%',
          },
        },
      ),
    ],
    expected: [
      kpi(
        'First-contact resolution',
        [
          [2023, _, 71, 'notSet'],
          [2024, 75, 74.2, 'notAchieved'],
          [2025, 77, _, 'pending'],
        ],
        { baseline: 68, direction: 'higher' },
      ),
      kpi(
        'Average handle time (min)',
        [
          [2023, _, 7.4, 'notSet'],
          [2024, 7, 6.8, 'achieved'],
          [2025, 6.6, _, 'pending'],
        ],
        { baseline: 7.8, direction: 'lower' },
      ),
      kpi(
        'Employee turnover',
        [
          [2023, _, 13.1, 'notSet'],
          [2024, 12, 12.7, 'notAchieved'],
          [2025, 11, _, 'pending'],
        ],
        { baseline: 14.5, direction: 'lower' },
      ),
      kpi(
        'Net promoter score',
        [
          [2023, _, 34, 'notSet'],
          [2024, 38, 41, 'achieved'],
          [2025, 42, _, 'pending'],
        ],
        { baseline: 31, direction: 'higher' },
      ),
      kpi(
        'Revenue per agent ($k)',
        [
          [2023, _, 225, 'notSet'],
          [2024, 240, _, 'notMeasured'],
          [2025, 250, _, 'pending'],
        ],
        { baseline: 212, direction: 'higher' },
      ),
    ],
  },
  {
    what: 'eighth- English tidy table: one row per quarter and KPI with Met?, quarters after the name of the year',
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
      kpi(
        'New customers',
        [
          ['2024 Q1', 40, 44, 'achieved'],
          ['2024 Q2', 45, 41, 'notAchieved'],
        ],
        { unit: 'accounts' },
      ),
      kpi(
        'Days sales outstanding',
        [
          ['2024 Q1', 45, 48, 'notAchieved'],
          ['2024 Q2', 44, 43, 'achieved'],
        ],
        { unit: 'days', direction: 'lower' },
      ),
      kpi(
        'Ticket backlog',
        [
          ['2024 Q1', 120, 110, 'achieved'],
          ['2024 Q2', 110, 131, 'notAchieved'],
        ],
        { unit: 'tickets', direction: 'lower' },
      ),
    ],
    findings: [],
  },
  {
    what: 'eighth- prefecture: roman sections across, footnote marks at headers and beside numbers, 速報値 in brackets, notes below',
    sheets: [
      sheet(
        [
          ['番号', '指標', '単位', '基準値※1\n（R3）', '実績値※2\n（R6）', '目標値\n（R6）', '達成状況'],
          ['Ⅰ　未来を担う人づくり', _, _, _, _, _, _],
          [1, '合計特殊出生率', '', 1.45, '1.31※3', 1.6, '未達成'],
          [2, '県立図書館の入館者数', '千人', 385, '※4 412', 400, '達成'],
          ['Ⅱ　地域を支える産業づくり', _, _, _, _, _, _],
          [3, '県産材の供給量', '千m3', 172, '185（速報値）', 190, '未達成'],
          [4, '一次産業の労働災害件数', '件', 64, 55, 58, '達成'],
          ['※1 計画策定時の値', _, _, _, _, _, _],
          ['※2 令和7年6月末までに確定した値', _, _, _, _, _, _],
          ['※3 人口動態統計（概数）による。', _, _, _, _, _, _],
          ['※4 電子図書館の利用者12千人を含む。', _, _, _, _, _, _],
        ],
        { at: 'B2', merges: ['B3:H3', 'B6:H6', 'B9:H9', 'B10:H10', 'B11:H11', 'B12:H12'] },
      ),
    ],
    expected: [
      kpi('合計特殊出生率', [[2024, 1.6, 1.31, 'notAchieved']], { baseline: 1.45 }),
      kpi('県立図書館の入館者数', [[2024, 400, 412, 'achieved']], { baseline: 385, unit: '千人' }),
      kpi('県産材の供給量', [[2024, 190, 185, 'notAchieved']], { baseline: 172 }),
      kpi('一次産業の労働災害件数', [[2024, 58, 55, 'achieved']], { baseline: 64, direction: 'lower' }),
    ],
    findings: ['WORSE_THAN_BASELINE Sheet1!F4'],
  },
  {
    what: 'eighth- university: base as the average of the last term, three years of results, a goal at the end of the term, one to be kept',
    sheets: [
      sheet(
        [
          ['中期計画　評価指標の進捗', _, _, _, _, _, _],
          ['評価指標', '基準値\n（第3期平均）', '実績', _, _, '目標値\n（令和9年度）', '進捗状況'],
          [_, _, 'R4', 'R5', 'R6', _, _],
          ['外部資金の受入額', '8.2億円', '8.6億円', '9.1億円', '9.0億円', '10億円', '順調'],
          ['女性教員比率', '18.4％', '19.0％', '20.2％', '21.1％', '25％以上', '順調'],
          ['就職率', '97.5％', '97.8％', '98.1％', '97.9％', '98％以上を維持', 'やや遅れ'],
          ['留年者の割合', '6.8％', '6.5％', '6.6％', '6.1％', '5％以下', '順調'],
        ],
        { merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:G3'] },
      ),
    ],
    expected: [
      kpi(
        '外部資金の受入額',
        [
          [2022, _, 860_000_000, 'notSet'],
          [2023, _, 910_000_000, 'notSet'],
          [2024, _, 900_000_000, 'notSet'],
          [2027, 1_000_000_000, _, 'pending'],
        ],
        { baseline: 820_000_000, unit: '円' },
      ),
      kpi(
        '女性教員比率',
        [
          [2022, _, 19, 'notSet'],
          [2023, _, 20.2, 'notSet'],
          [2024, _, 21.1, 'notSet'],
          [2027, 25, _, 'pending'],
        ],
        { baseline: 18.4, direction: 'higher' },
      ),
      kpi(
        '就職率',
        [
          [2022, _, 97.8, 'notSet'],
          [2023, _, 98.1, 'notSet'],
          [2024, _, 97.9, 'notSet'],
          [2027, 98, _, 'pending'],
        ],
        { baseline: 97.5, direction: 'higher' },
      ),
      kpi(
        '留年者の割合',
        [
          [2022, _, 6.5, 'notSet'],
          [2023, _, 6.6, 'notSet'],
          [2024, _, 6.1, 'notSet'],
          [2027, 5, _, 'pending'],
        ],
        { baseline: 6.8, direction: 'lower', directionBasis: 'explicit' },
      ),
    ],
  },
  {
    what: 'eighth- hospital: numerator and denominator stand before the share in each year, a target in the second year',
    sheets: [
      sheet(
        [
          ['クリニカル・インディケーター', _, _, _, _, _, _, _],
          ['指標', '2023年度', _, _, '2024年度', _, _, _],
          [_, '分子', '分母', '実績（％）', '目標（％）', '分子', '分母', '実績（％）'],
          ['紹介率', 5120, 7314, 70, 72, 5388, 7350, 73.3],
          ['転倒・転落による損傷の発生率', 98, 60_210, 0.16, 0.15, 105, 61_040, 0.17],
        ],
        { merges: ['A1:H1', 'A2:A3', 'B2:D2', 'E2:H2'] },
      ),
    ],
    expected: [
      kpi(
        '紹介率',
        [
          [2023, _, 70, 'notSet'],
          [2024, 72, 73.3, 'achieved'],
        ],
        { direction: 'higher' },
      ),
      kpi(
        '転倒・転落による損傷の発生率',
        [
          [2023, _, 0.16, 'notSet'],
          [2024, 0.15, 0.17, 'notAchieved'],
        ],
        { direction: 'lower' },
      ),
    ],
  },
  {
    what: 'eighth- management plan of a company: units beside every value, some as 以上 and 以下, emissions as △ against a year long ago',
    sheets: [
      sheet(
        [
          ['中期経営計画　非財務・財務KPI', _, _, _, _, _, _, _, _],
          ['経営指標', '2023年度実績', _, '2024年度計画', _, '2024年度実績', _, '2026年度目標', _],
          ['売上高', 1250, '億円', 1320, '億円', 1345, '億円', 1500, '億円'],
          ['ROE', 7.2, '%', 8, '%', 7.8, '%', 10, '%以上'],
          ['ネットD/Eレシオ', 0.9, '倍', 0.8, '倍', 0.75, '倍', 0.6, '倍以下'],
          ['GHG排出量（2013年度比）', '△32', '%', '△36', '%', '△35.5', '%', '△46', '%'],
          ['重大な労働災害の件数', 1, '件', 0, '件', 0, '件', 0, '件'],
        ],
        { merges: ['A1:I1', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:I2'] },
      ),
    ],
    expected: [
      kpi(
        '売上高',
        [
          [2023, _, 1250, 'notSet'],
          [2024, 1320, 1345, 'achieved'],
          [2026, 1500, _, 'pending'],
        ],
        { unit: '億円' },
      ),
      kpi(
        'ROE',
        [
          [2023, _, 7.2, 'notSet'],
          [2024, 8, 7.8, 'notAchieved'],
          [2026, 10, _, 'pending'],
        ],
        { unit: '%' },
      ),
      kpi(
        'ネットD/Eレシオ',
        [
          [2023, _, 0.9, 'notSet'],
          [2024, 0.8, 0.75, 'achieved'],
          [2026, 0.6, _, 'pending'],
        ],
        { unit: '倍', direction: 'lower' },
      ),
      kpi('GHG排出量（2013年度比）', [
        [2023, _, -32, 'notSet'],
        [2024, -36, -35.5, 'notAchieved'],
        [2026, -46, _, 'pending'],
      ]),
      kpi(
        '重大な労働災害の件数',
        [
          [2023, _, 1, 'notSet'],
          [2024, 0, 0, 'achieved'],
          [2026, 0, _, 'pending'],
        ],
        { unit: '件', direction: 'lower' },
      ),
    ],
  },
  {
    what: 'eighth- projects with 予算額, 決算額, うち交付金 and one KPI each, 小計 between the fields and 合計 at the end',
    sheets: [
      sheet(
        [
          ['令和６年度　交付金事業一覧', _, _, _, _, _, _, _, _],
          [
            '分野',
            '事業名',
            '予算額\n（千円）',
            '決算額\n（千円）',
            'うち交付金\n（千円）',
            'KPI',
            '単位',
            '目標',
            '実績',
          ],
          ['観光', 'サイクルツーリズム推進', 8000, 7800, 3900, 'レンタサイクルの利用者数', '人', 1500, 1720],
          [_, '古民家再生', 12_000, 11_640, 5820, '宿泊施設の開業数', '軒', 2, 1],
          [_, '小計', 20_000, 19_440, 9720, _, _, _, _],
          ['農業', 'スマート農業実証', 6000, 5980, 2990, '実証に参加した農家数', '戸', 12, 12],
          [_, '小計', 6000, 5980, 2990, _, _, _, _],
          ['合計', _, 26_000, 25_420, 12_710, _, _, _, _],
        ],
        { at: 'B2', merges: ['B2:J2', 'B4:B6', 'B7:B8', 'B9:C9'] },
      ),
    ],
    expected: [
      kpi('レンタサイクルの利用者数', [[2024, 1500, 1720, 'achieved']], {
        unit: '人',
        project: 'サイクルツーリズム推進',
      }),
      kpi('宿泊施設の開業数', [[2024, 2, 1, 'notAchieved']], { unit: '軒', project: '古民家再生' }),
      kpi('実証に参加した農家数', [[2024, 12, 12, 'achieved']], { unit: '戸', project: 'スマート農業実証' }),
    ],
    costs: [
      ['サイクルツーリズム推進', 'budget', 8_000_000],
      ['サイクルツーリズム推進', 'settled', 7_800_000],
      ['サイクルツーリズム推進', 'grant', 3_900_000],
      ['古民家再生', 'budget', 12_000_000],
      ['古民家再生', 'settled', 11_640_000],
      ['古民家再生', 'grant', 5_820_000],
      [_, 'budget', 20_000_000, true],
      [_, 'settled', 19_440_000, true],
      [_, 'grant', 9_720_000, true],
      ['スマート農業実証', 'budget', 6_000_000],
      ['スマート農業実証', 'settled', 5_980_000],
      ['スマート農業実証', 'grant', 2_990_000],
      [_, 'budget', 6_000_000, true],
      [_, 'settled', 5_980_000, true],
      [_, 'grant', 2_990_000, true],
      [_, 'budget', 26_000_000, true],
      [_, 'settled', 25_420_000, true],
      [_, 'grant', 12_710_000, true],
    ],
    findings: [],
  },
  {
    what: 'eighth- transposed: KPIs over the columns with their units, 目標 merged over three years and then 実績 over the same years',
    sheets: [
      sheet(
        [
          ['区分', '年度', '図書館の貸出冊数（冊）', '講座の受講者数（人）', '施設使用料の滞納件数（件）'],
          ['目標', '令和5年度', 52_000, 640, 12],
          [_, '令和6年度', 53_000, 660, 10],
          [_, '令和7年度', 54_000, 680, 8],
          ['実績', '令和5年度', 51_340, 655, 11],
          [_, '令和6年度', 53_912, 631, 11],
          [_, '令和7年度', _, _, _],
        ],
        { at: 'C2', merges: ['C3:C5', 'C6:C8'] },
      ),
    ],
    expected: [
      kpi(
        '図書館の貸出冊数（冊）',
        [
          [2023, 52_000, 51_340, 'notAchieved'],
          [2024, 53_000, 53_912, 'achieved'],
          [2025, 54_000, _, 'pending'],
        ],
        { unit: '冊' },
      ),
      kpi(
        '講座の受講者数（人）',
        [
          [2023, 640, 655, 'achieved'],
          [2024, 660, 631, 'notAchieved'],
          [2025, 680, _, 'pending'],
        ],
        { unit: '人' },
      ),
      kpi(
        '施設使用料の滞納件数（件）',
        [
          [2023, 12, 11, 'achieved'],
          [2024, 10, 11, 'notAchieved'],
          [2025, 8, _, 'pending'],
        ],
        { unit: '件', direction: 'lower' },
      ),
    ],
    findings: [],
  },
  {
    what: 'eighth- target and actual in two lines of one cell under each year',
    sheets: [
      spread(
        [
          ['取組', 'KPI', '令和5年度', '令和6年度', '令和7年度'],
          [
            '移住促進',
            '移住相談の件数',
            '目標：100件\n実績：118件',
            '目標：120件\n実績：97件',
            '目標：140件\n実績：',
          ],
          [
            '関係人口',
            'ファンクラブの会員数',
            '目標：1,000人\n実績：940人',
            '目標：1,200人\n実績：1,265人',
            '目標：1,500人\n実績：',
          ],
        ],
        [3, 5, 4, 4, 4],
      ),
    ],
    expected: [
      kpi(
        '移住相談の件数',
        [
          [2023, 100, 118, 'achieved'],
          [2024, 120, 97, 'notAchieved'],
          [2025, 140, _, 'pending'],
        ],
        { unit: '件' },
      ),
      kpi(
        'ファンクラブの会員数',
        [
          [2023, 1000, 940, 'notAchieved'],
          [2024, 1200, 1265, 'achieved'],
          [2025, 1500, _, 'pending'],
        ],
        { unit: '人' },
      ),
    ],
  },

  // Where a person would be unsure, and what is easy to take for something else
  {
    what: 'eighth- doubt: 中間値 of a year between base and goal with nothing called 実績 is a result or a goal halfway',
    sheets: [
      sheet([
        ['指標', '単位', '現状値（R5）', '中間値（R8）', '目標値（R11）'],
        ['図書館の入館者数', '人', 1000, 1100, 1200],
      ]),
    ],
    expected: [
      kpi(
        '図書館の入館者数',
        [
          [2026, _, 1100, 'notSet'],
          [2029, 1200, _, 'pending'],
        ],
        { baseline: 1000, confidence: 'review' },
      ),
    ],
  },
  {
    what: 'eighth- doubt: 実績（4月～9月） beside the goal of the whole year',
    sheets: [
      sheet([
        ['令和6年度'],
        ['指標', '単位', '年間目標', '実績（4月～9月）'],
        ['図書館の入館者数', '人', 1000, 520],
      ]),
    ],
    expected: [
      kpi('図書館の入館者数', [[2024, 1000, 520, 'notAchieved']], { unit: '人', confidence: 'review' }),
    ],
  },
  {
    what: 'eighth- doubt: the title R6実績（前年比） is not read, and the year has a target',
    sheets: [
      sheet([
        ['KPI', 'R5実績', 'R6目標', 'R6実績（前年比）'],
        ['来館者数', '1,200人', '1,300人', '1,320人（+10%）'],
      ]),
    ],
    expected: [
      kpi(
        '来館者数',
        [
          [2023, _, 1200, 'notSet'],
          [2024, 1300, _, 'pending'],
        ],
        { confidence: 'review' },
      ),
    ],
  },
  {
    what: 'eighth- rows 目標（累計）, 実績（単年度） and 実績（累計） per KPI: the goal is met by what is counted up',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '区分', 'R5', 'R6', 'R7'],
          ['空き家の利活用件数', '件', '目標（累計）', 20, 40, 60],
          [_, _, '実績（単年度）', 18, 21, _],
          [_, _, '実績（累計）', 18, 39, _],
        ],
        { merges: ['A2:A4', 'B2:B4'] },
      ),
    ],
    expected: [
      kpi('空き家の利活用件数', [
        [2023, 20, 18, 'notAchieved'],
        [2024, 40, 39, 'notAchieved'],
        [2025, 60, _, 'pending'],
      ]),
    ],
  },
  {
    what: 'eighth- rows 目標 and 実績 over three months and 1Q計: the sum of the quarter is no further step of the goals',
    sheets: [
      sheet([
        ['No', 'KPI', '区分', '4月', '5月', '6月', '1Q計'],
        [1, '訪問件数', '目標', 10, 10, 10, 30],
        [_, _, '実績', 9, 11, 12, 32],
        [2, 'クレーム件数', '目標', 3, 3, 3, 9],
        [_, _, '実績', 2, 4, 1, 7],
      ]),
    ],
    expected: [
      kpi(
        '訪問件数',
        [
          ['4月', 10, 9, 'notAchieved'],
          ['5月', 10, 11, 'achieved'],
          ['6月', 10, 12, 'achieved'],
          ['1Q計', 30, 32, 'achieved'],
        ],
        { no: '1', direction: 'higher' },
      ),
      kpi(
        'クレーム件数',
        [
          ['4月', 3, 2, 'achieved'],
          ['5月', 3, 4, 'notAchieved'],
          ['6月', 3, 1, 'achieved'],
          ['1Q計', 9, 7, 'achieved'],
        ],
        { no: '2', direction: 'lower' },
      ),
    ],
  },
  {
    what: 'eighth- English: amounts with the sign of their currency, a bad thing the title does not call so',
    sheets: [
      sheet([
        ['Metric', 'Unit', 'Target 2024', 'Actual 2024'],
        ['Cost per hire', 'USD', '$4,000', '$4,350'],
        ['Employee turnover', '%', '12%', '11%'],
        ['Sales per store', 'GBP', '£1,250', '£1,310'],
      ]),
    ],
    expected: [
      kpi('Cost per hire', [[2024, 4000, 4350, 'notAchieved']], { unit: 'USD', direction: 'lower' }),
      kpi('Employee turnover', [[2024, 12, 11, 'achieved']], { direction: 'lower' }),
      kpi('Sales per store', [[2024, 1250, 1310, 'achieved']], { unit: 'GBP', direction: 'higher' }),
    ],
    findings: [],
  },

  // Books that look alike and hold no KPI
  nothing(
    'revenue of a town by 款 and 項 with 予算現額, 調定額, 収入済額 and 収入率, sums between',
    sheet(
      [
        ['令和６年度　歳入決算見込調書', _, _, _, _, _, _],
        ['款', '項', '予算現額', '調定額', '収入済額', '収入未済額', '収入率'],
        ['町税', '町民税', 820_000, 842_100, 828_400, 13_700, '98.4%'],
        [_, '固定資産税', 910_000, 931_500, 915_200, 16_300, '98.3%'],
        [_, '計', 1_730_000, 1_773_600, 1_743_600, 30_000, '98.3%'],
        ['国庫支出金', '国庫負担金', 410_000, 398_000, 398_000, 0, '100.0%'],
        [_, '国庫補助金', 230_000, 215_600, 215_600, 0, '100.0%'],
        [_, '計', 640_000, 613_600, 613_600, 0, '100.0%'],
        ['歳入合計', _, 2_370_000, 2_387_200, 2_357_200, 30_000, '98.7%'],
      ],
      { name: '歳入', at: 'B2', merges: ['B2:H2', 'B4:B6', 'B7:B9', 'B10:C10'] },
    ),
  ),
  nothing(
    'timetables: buses by stop and service, and the lessons of a class with the hours of each subject',
    sheet(
      [
        ['コミュニティバス時刻表（令和6年4月1日改正）', _, _, _, _],
        ['停留所', '1便', '2便', '3便', '4便'],
        ['市役所前', '7:10', '9:10', '13:10', '16:40'],
        ['中央病院', '7:18', '9:18', '13:18', '16:48'],
        ['総合運動公園', '7:31', '9:31', '↓', '17:01'],
        ['目標台団地', '7:40', '9:40', '13:36', '17:10'],
      ],
      { name: '時刻表', merges: ['A1:E1'] },
    ),
    sheet(
      [
        ['３年２組　時間割', _, _, _, _, _],
        ['校時', '月', '火', '水', '木', '金'],
        [1, '国語', '算数', '国語', '理科', '算数'],
        [2, '算数', '国語', '体育', '国語', '社会'],
        ['教科', '週時数', '年間標準時数', _, _, _],
        ['国語', 7, 245, _, _, _],
        ['算数', 5, 175, _, _, _],
      ],
      { name: '時間割', merges: ['A1:F1'] },
    ),
  ),
  nothing(
    'a survey of citizens: answers by choice with shares of this time and the time before, and satisfaction by age',
    sheet(
      [
        ['市民意識調査　単純集計', _, _, _, _, _],
        ['問', '選択肢', '令和4年度', _, '令和6年度', _],
        [_, _, '回答数', '構成比', '回答数', '構成比'],
        ['問１ 住みやすさ', '住みやすい', 412, '41.2%', 455, '43.8%'],
        [_, 'どちらかといえば住みやすい', 388, '38.8%', 390, '37.5%'],
        [_, '住みにくい', 150, '15.0%', 148, '14.2%'],
        [_, '無回答', 50, '5.0%', 47, '4.5%'],
        ['問２ 市政への満足度', '満足', 231, '23.1%', 262, '25.2%'],
        [_, '不満', 769, '76.9%', 778, '74.8%'],
        ['回答者数', _, 1000, _, 1040, _],
      ],
      {
        name: '単純集計',
        merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'A4:A7', 'A8:A9', 'A10:B10'],
      },
    ),
  ),
  nothing(
    'a price list with unit, standard price, the price actually paid last year and the change',
    sheet(
      [
        ['令和６年度　物品単価表', _, _, _, _, _, _],
        ['品目', '規格', '単位', '基準単価', 'R5購入実績', 'R6単価', '増減率'],
        ['コピー用紙', 'A4 500枚', '冊', 480, 495, 520, '5.1%'],
        ['トナー', '黒', '本', 12_800, 12_650, 13_400, '5.9%'],
        ['封筒', '角2', '枚', 9, 9.5, 10, '5.3%'],
        ['軍手', '12双', '組', 360, 348, 350, '0.6%'],
      ],
      { name: '単価表', at: 'B2', merges: ['B2:H2'] },
    ),
  ),
  nothing(
    'a roster with the licence each aims at, its year and points, and the duties of the week',
    sheet(
      [
        ['所属', '職員番号', '氏名', '目標資格', '取得目標年度', '取得年度', '合計点'],
        ['水道課', 10_234, '佐藤 進', '布設工事監督者', 'R6', 'R6', 82],
        ['水道課', 10_311, '鈴木 恵', '水道技術管理者', 'R7', _, 74],
        ['下水道課', 10_402, '高橋 翼', '下水道技術検定２種', 'R6', 'R7', 91],
      ],
      { name: '名簿' },
    ),
    sheet(
      [
        ['当番表（6月第2週）', _, _, _, _, _],
        ['当番', '月', '火', '水', '木', '金'],
        ['窓口', '佐藤', '鈴木', '高橋', '佐藤', '鈴木'],
        ['電話', '鈴木', '高橋', '佐藤', '鈴木', '高橋'],
      ],
      { name: '当番', merges: ['A1:F1'] },
    ),
  ),
];
