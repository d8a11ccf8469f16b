/** Tables lying on their side: the KPIs over the columns, what is said of them or the years down the rows. */
import type { RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
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
    what: 'KPIs over the columns under their departments, years merged down the rows, 集計中',
    sheets: [
      sheet(
        [
          ['年度', '区分', '税務課', null, '収納課'],
          [null, null, '電子申告率（％）', '口座振替の件数（件）', '滞納繰越額（百万円）'],
          ['R5', '目標', '40.0', '6,000', 350],
          [null, '実績', '42.3', '5,870', 362],
          ['R6', '目標', '45.0', '6,200', 330],
          [null, '実績', '46.1', '集計中', 318],
        ],
        { at: 'B4', merges: ['B4:B5', 'C4:C5', 'D4:E4', 'B6:B7', 'B8:B9'] },
      ),
    ],
    expected: [
      {
        name: '電子申告率（％）',
        unit: '％',
        periods: [
          [2023, 40, 42.3, 'achieved'],
          [2024, 45, 46.1, 'achieved'],
        ],
      },
      {
        name: '口座振替の件数（件）',
        unit: '件',
        periods: [
          [2023, 6000, 5870, 'notAchieved'],
          [2024, 6200, null, 'notMeasured'],
        ],
      },
      {
        name: '滞納繰越額（百万円）',
        unit: '百万円',
        direction: 'lower',
        periods: [
          [2023, 350, 362, 'notAchieved'],
          [2024, 330, 318, 'achieved'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!E9'],
  },
  {
    what: 'KPI①–④ over the columns, name, unit, kind, base and two years of 目標 and 実績 as labels at the left, the fourth column empty, money above',
    sheets: [
      form(
        [
          ['デジタル実装タイプ　成果報告シート', '<', '<', '<', '<'],
          ['事業名', '公共施設予約システム導入事業', '<', '<', '<'],
          ['事業費', '6,050千円', '<', '交付金充当額', '3,025千円'],
          [],
          [null, 'KPI①', 'KPI②', 'KPI③', 'KPI④'],
          ['KPI名', 'オンライン予約件数', '予約に係る電話件数', '利用者の満足度', null],
          ['種別', 'アウトプット', 'アウトカム', 'アウトカム', null],
          ['単位', '件', '件/月', '％', null],
          ['基準値（R4）', 0, 620, 58, null],
          ['R5目標', 1000, 500, 65, null],
          ['R5実績', 880, 512, 66.3, null],
          ['R6目標', 2000, 350, 70, null],
          ['R6実績', 2145, 338, null, null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: 'オンライン予約件数',
        unit: '件',
        kind: 'output',
        project: '公共施設予約システム導入事業',
        baseline: 0,
        periods: [
          [2023, 1000, 880, 'notAchieved'],
          [2024, 2000, 2145, 'achieved'],
        ],
      },
      {
        name: '予約に係る電話件数',
        unit: '件/月',
        kind: 'outcome',
        project: '公共施設予約システム導入事業',
        direction: 'lower',
        baseline: 620,
        periods: [
          [2023, 500, 512, 'notAchieved'],
          [2024, 350, 338, 'achieved'],
        ],
      },
      {
        name: '利用者の満足度',
        unit: '％',
        kind: 'outcome',
        project: '公共施設予約システム導入事業',
        baseline: 58,
        periods: [
          [2023, 65, 66.3, 'achieved'],
          [2024, 70, null, 'notMeasured'],
        ],
      },
    ],
    costs: [
      ['公共施設予約システム導入事業', 'cost', 6_050_000],
      ['公共施設予約システム導入事業', 'grant', 3_025_000],
    ],
    findings: ['ACTUAL_MISSING Sheet1!E14'],
  },
  {
    what: 'university IR: KPIs over their columns with a row of units, 年度実績 down the rows, the goal of the medium-term plan in the last row',
    sheets: [
      sheet(
        [
          ['IRレポート　中期計画KPI'],
          [null],
          ['区分', '志願倍率', '退学率', '就職率', '科研費の採択件数'],
          ['単位', '倍', '％', '％', '件'],
          ['2022年度実績', 4.1, 2.9, 96.8, 41],
          ['2023年度実績', 4.3, 2.7, 97.5, 44],
          ['2024年度実績', 3.9, 2.8, 98.1, 52],
          ['2027年度目標', 5, 2, 98, 60],
        ],
        { at: 'C2' },
      ),
    ],
    expected: [
      {
        name: '志願倍率',
        unit: '倍',
        periods: [
          [2022, null, 4.1, 'notSet'],
          [2023, null, 4.3, 'notSet'],
          [2024, null, 3.9, 'notSet'],
          [2027, 5, null, 'pending'],
        ],
      },
      {
        name: '退学率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2022, null, 2.9, 'notSet'],
          [2023, null, 2.7, 'notSet'],
          [2024, null, 2.8, 'notSet'],
          [2027, 2, null, 'pending'],
        ],
      },
      {
        name: '就職率',
        unit: '％',
        periods: [
          [2022, null, 96.8, 'notSet'],
          [2023, null, 97.5, 'notSet'],
          [2024, null, 98.1, 'notSet'],
          [2027, 98, null, 'pending'],
        ],
      },
      {
        name: '科研費の採択件数',
        unit: '件',
        periods: [
          [2022, null, 41, 'notSet'],
          [2023, null, 44, 'notSet'],
          [2024, null, 52, 'notSet'],
          [2027, 60, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!F8'],
  },
  {
    what: 'transposed for a meeting: projects merged over their KPIs, then 単位, 現状値, 目標値, 実績値, 達成率, 評価 and 担当課 down the rows',
    sheets: [
      sheet(
        [
          ['令和６年度　重点プロジェクト　ＫＰＩ総括表'],
          ['プロジェクト', '駅前にぎわい創出事業', null, '空き店舗活用事業'],
          ['ＫＰＩ', '歩行者通行量', 'イベントの開催回数', '空き店舗への出店数'],
          ['単位', '人/日', '回', '店'],
          ['現状値（R4）', 5200, 8, 3],
          ['目標値（R6）', 6000, 12, 6],
          ['実績値（R6）', 5890, 14, 6],
          ['達成率', '98.2%', '116.7%', '100.0%'],
          ['評価', 'Ｂ', 'Ａ', 'Ａ'],
          ['担当課', '都市整備課', '商工課', '商工課'],
        ],
        { merges: ['A1:D1', 'B2:C2'] },
      ),
    ],
    expected: [
      {
        name: '歩行者通行量',
        unit: '人/日',
        project: '駅前にぎわい創出事業',
        baseline: 5200,
        periods: [[2024, 6000, 5890, 'notAchieved']],
        statedRates: [98.2],
      },
      {
        name: 'イベントの開催回数',
        unit: '回',
        project: '駅前にぎわい創出事業',
        baseline: 8,
        periods: [[2024, 12, 14, 'achieved']],
        statedRates: [116.7],
      },
      {
        name: '空き店舗への出店数',
        unit: '店',
        project: '空き店舗活用事業',
        baseline: 3,
        periods: [[2024, 6, 6, 'achieved']],
        statedRates: [100],
      },
    ],
    findings: [],
  },
  {
    what: 'KPIs over the columns, number, unit, baseline and two years of 目標 and 実績 down the rows',
    sheets: [
      sheet(
        [
          ['指標番号', null, '１', '２', '３'],
          ['指標名', null, '空き家バンクの成約件数', '移住体験ツアーの参加組数', '市内の空き家数'],
          ['単位', null, '件', '組', '戸'],
          ['基準値（R3）', null, 8, 12, 1240],
          ['R5', '目標', 12, 20, 1200],
          [null, '実績', 10, 23, 1212],
          ['R6', '目標', 15, 24, 1170],
          [null, '実績', 17, 24, 1166],
          ['R7', '目標', 18, 28, 1140],
          [null, '実績', null, null, null],
          ['所管課', null, '住宅課', '定住促進課', '住宅課'],
        ],
        {
          at: 'B3',
          merges: ['B3:C3', 'B4:C4', 'B5:C5', 'B6:C6', 'B7:B8', 'B9:B10', 'B11:B12', 'B13:C13'],
        },
      ),
    ],
    expected: [
      {
        name: '空き家バンクの成約件数',
        unit: '件',
        baseline: 8,
        periods: [
          [2023, 12, 10, 'notAchieved'],
          [2024, 15, 17, 'achieved'],
          [2025, 18, null, 'pending'],
        ],
      },
      {
        name: '移住体験ツアーの参加組数',
        unit: '組',
        baseline: 12,
        periods: [
          [2023, 20, 23, 'achieved'],
          [2024, 24, 24, 'achieved'],
          [2025, 28, null, 'pending'],
        ],
      },
      {
        name: '市内の空き家数',
        unit: '戸',
        direction: 'lower',
        baseline: 1240,
        periods: [
          [2023, 1200, 1212, 'notAchieved'],
          [2024, 1170, 1166, 'achieved'],
          [2025, 1140, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'balanced scorecard lying on its side: perspectives merged over the columns of their KPIs, values down the rows',
    sheets: [
      sheet(
        [
          ['バランス・スコアカード（2024年度）', null, null, null, null, null],
          ['視点', '財務', null, '顧客', '業務プロセス', '学習と成長'],
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
      { name: '経常収支比率', unit: '％', statedRates: [98.7], periods: [[2024, 100, 98.7, 'notAchieved']] },
      { name: '材料費率', unit: '％', direction: 'lower', periods: [[2024, 24.5, 24.1, 'achieved']] },
      { name: '患者満足度', unit: '点', periods: [[2024, 4.2, 4.3, 'achieved']] },
      { name: '平均在院日数', unit: '日', direction: 'lower', periods: [[2024, 12.5, 13.1, 'notAchieved']] },
      { name: '研修受講率', unit: '％', periods: [[2024, 90, 90, 'achieved']] },
    ],
  },
  {
    what: 'KPIs over the columns with their units, 目標 merged over three years and then 実績 over the same years',
    sheets: [
      sheet(
        [
          ['区分', '年度', '図書館の貸出冊数（冊）', '講座の受講者数（人）', '施設使用料の滞納件数（件）'],
          ['目標', '令和5年度', 52_000, 640, 12],
          [null, '令和6年度', 53_000, 660, 10],
          [null, '令和7年度', 54_000, 680, 8],
          ['実績', '令和5年度', 51_340, 655, 11],
          [null, '令和6年度', 53_912, 631, 11],
          [null, '令和7年度', null, null, null],
        ],
        { at: 'C2', merges: ['C3:C5', 'C6:C8'] },
      ),
    ],
    expected: [
      {
        name: '図書館の貸出冊数（冊）',
        unit: '冊',
        periods: [
          [2023, 52_000, 51_340, 'notAchieved'],
          [2024, 53_000, 53_912, 'achieved'],
          [2025, 54_000, null, 'pending'],
        ],
      },
      {
        name: '講座の受講者数（人）',
        unit: '人',
        periods: [
          [2023, 640, 655, 'achieved'],
          [2024, 660, 631, 'notAchieved'],
          [2025, 680, null, 'pending'],
        ],
      },
      {
        name: '施設使用料の滞納件数（件）',
        unit: '件',
        direction: 'lower',
        periods: [
          [2023, 12, 11, 'achieved'],
          [2024, 10, 11, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
];
