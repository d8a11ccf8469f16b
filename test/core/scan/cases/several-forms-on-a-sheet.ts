/** Several forms on one sheet: side by side, two by two, at other offsets, of different kinds. */
import type { CellValue } from '../../../../src/core/cells/snapshot';
import { spread, type RecognitionCase } from '../../../support/cases';
import { canvas, form } from '../../../support/forms';
import { sheet, type Grid } from '../../../support/sheet';

/** The card of one project: four labels below one another, the values beside them. */
const project = (name: string, kpi: string, target: CellValue, actual: CellValue): Grid => [
  ['取組名', name],
  ['KPI', kpi],
  ['目標値（令和６年度）', target],
  ['実績値（令和６年度）', actual],
];

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two cards side by side with a blank column between, target and actual with the year in the label',
    sheets: [
      sheet([
        ['指標名', '健康教室の参加者数', null, '指標名', '特定健診の受診率'],
        ['単位', '人', null, '単位', '％'],
        ['令和6年度目標', 400, null, '令和6年度目標', 45],
        ['令和6年度実績', 388, null, '令和6年度実績', 46.2],
        ['達成状況', '未達成', null, '達成状況', '達成'],
        ['理由', '会場の改修', null, '理由', null],
      ]),
    ],
    expected: [
      { name: '健康教室の参加者数', unit: '人', periods: [[2024, 400, 388, 'notAchieved']] },
      { name: '特定健診の受診率', unit: '％', periods: [[2024, 45, 46.2, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'four cards two by two',
    sheets: [
      sheet([
        ['指標①', '貸館の稼働率', null, '指標②', '施設の利用者数'],
        ['単位', '％', null, '単位', '人'],
        ['R6目標', 45, null, 'R6目標', 12000],
        ['R6実績', 47.5, null, 'R6実績', 10840],
        [null],
        ['指標③', '自主事業の開催回数', null, '指標④', '利用者アンケートの満足度'],
        ['単位', '回', null, '単位', '点'],
        ['R6目標', 20, null, 'R6目標', 4],
        ['R6実績', 20, null, 'R6実績', 3.8],
      ]),
    ],
    expected: [
      { no: '指標①', name: '貸館の稼働率', unit: '％', periods: [[2024, 45, 47.5, 'achieved']] },
      { no: '指標②', name: '施設の利用者数', unit: '人', periods: [[2024, 12000, 10840, 'notAchieved']] },
      { no: '指標③', name: '自主事業の開催回数', unit: '回', periods: [[2024, 20, 20, 'achieved']] },
      {
        no: '指標④',
        name: '利用者アンケートの満足度',
        unit: '点',
        periods: [[2024, 4, 3.8, 'notAchieved']],
      },
    ],
  },
  {
    what: 'three projects side by side, each begun in another row, one actual still to be counted, one known later',
    sheets: [
      sheet(
        canvas(
          [0, 0, project('移動図書館', '利用者数', '1,200人', '1,318人')],
          [3, 4, project('電子図書館', '貸出点数', '5,000点', '集計中')],
          [7, 8, project('読書手帳', '配布冊数', '800冊', 'R7.6頃判明')],
        ),
        { at: 'C4' },
      ),
    ],
    expected: [
      {
        name: '利用者数',
        project: '移動図書館',
        unit: '人',
        periods: [[2024, 1200, 1318, 'achieved']],
      },
      {
        name: '貸出点数',
        project: '電子図書館',
        unit: '点',
        periods: [[2024, 5000, null, 'notMeasured']],
      },
      {
        name: '配布冊数',
        project: '読書手帳',
        unit: '冊',
        periods: [[2024, 800, null, 'notMeasured']],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!H10', 'ACTUAL_MISSING Sheet1!L14'],
  },
  {
    what: '年度末 in the labels with the values below, name above, three of them in a row on a fine grid, one without a target yet',
    sheets: [
      spread(
        [
          ['■ KPI１', null, null, '■ KPI２', null, null, '■ KPI３', null],
          [
            '公衆無線LANの利用回数',
            null,
            null,
            '多言語案内板の設置数',
            null,
            null,
            '案内アプリの評価点',
            null,
          ],
          [
            '令和６年度末目標',
            '令和６年度末実績',
            null,
            '令和６年度末目標',
            '令和６年度末実績',
            null,
            '令和６年度末目標',
            '令和６年度末実績',
          ],
          ['25,000回', '27,310回', null, '18基', '15基', null, '未設定', '3.8点'],
        ],
        [5, 5, 1, 5, 5, 1, 5, 5],
        { name: 'Wi-Fi', at: 'B5' },
      ),
    ],
    expected: [
      { name: '公衆無線LANの利用回数', unit: '回', periods: [[2024, 25_000, 27_310, 'achieved']] },
      { name: '多言語案内板の設置数', unit: '基', periods: [[2024, 18, 15, 'notAchieved']] },
      { name: '案内アプリの評価点', unit: '点', periods: [[2024, null, 3.8, 'notSet']] },
    ],
    findings: ['TARGET_MISSING Wi-Fi!X8'],
  },
  {
    what: '個票 with two KPIs side by side, KPI名： and 単位： in cells with their values, the years down the rows, a spacer column between',
    sheets: [
      form(
        [
          ['個票４　子育て支援', '<', '<', '<', null, null, null, null, null],
          [],
          [
            'KPI名：子育て相談件数',
            '<',
            '<',
            '単位：件',
            null,
            'KPI名：保育所待機児童数',
            '<',
            '<',
            '単位：人',
          ],
          ['年度', '目標値', '実績値', '達成率', null, '年度', '目標値', '実績値', '達成率'],
          ['R4', 1500, 1420, '94.7%', null, 'R4', 20, 25, '80.0%'],
          ['R5', 1600, 1688, '105.5%', null, 'R5', 10, 8, '125.0%'],
          ['R6', 1700, 1702, '100.1%', null, 'R6', 5, 6, '83.3%'],
          ['R7', 1800, null, null, null, 'R7', 0, null, null],
          [
            '主な取組',
            '出張相談を月２回行った。',
            '<',
            '<',
            null,
            '主な取組',
            '小規模保育を１か所増やした。',
            '<',
            '<',
          ],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '子育て相談件数',
        unit: '件',
        direction: 'higher',
        statedRates: [94.7, 105.5, 100.1, null],
        periods: [
          [2022, 1500, 1420, 'notAchieved'],
          [2023, 1600, 1688, 'achieved'],
          [2024, 1700, 1702, 'achieved'],
          [2025, 1800, null, 'pending'],
        ],
      },
      {
        name: '保育所待機児童数',
        unit: '人',
        direction: 'lower',
        statedRates: [80, 125, 83.3, null],
        periods: [
          [2022, 20, 25, 'notAchieved'],
          [2023, 10, 8, 'achieved'],
          [2024, 5, 6, 'notAchieved'],
          [2025, 0, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'three project cards at different offsets of one sheet, years down the rows, 予算額 and 決算額 in 千円 inside each card',
    sheets: [
      form([
        ['事業カード', '<', '<', null, null, null, null, null],
        ['事業名', '図書館電子書籍事業', '<', null, null, '事業カード', '<', '<'],
        ['KPI', '電子書籍の貸出冊数（冊）', '<', null, null, '事業名', '学校ＩＣＴ支援員配置事業', '<'],
        ['年度', '目標', '実績', null, null, 'KPI', '支援員の訪問回数（回）', '<'],
        ['令和５年度', 3000, 2870, null, null, '年度', '目標', '実績'],
        ['令和６年度', 4000, 4405, null, null, '令和５年度', 480, 480],
        ['令和７年度', 5000, null, null, null, '令和６年度', 480, 466],
        ['予算額', '2,640千円', '<', null, null, '令和７年度', 480, null],
        ['決算額', '2,618千円', '<', null, null, '予算額', '9,900千円', '<'],
        [null, null, null, null, null, '決算額', '9,850千円', '<'],
        [],
        [null, '事業カード', '<', '<'],
        [null, '事業名', '文化財デジタルアーカイブ事業', '<'],
        [null, 'KPI', '公開資料点数（点）', '<'],
        [null, '年度', '目標', '実績'],
        [null, '令和５年度', '－', 120],
        [null, '令和６年度', 300, 288],
        [null, '令和７年度', 500, null],
        [null, '予算額', '1,100千円', '<'],
        [null, '決算額', '1,078千円', '<'],
      ]),
    ],
    expected: [
      {
        name: '電子書籍の貸出冊数（冊）',
        unit: '冊',
        project: '図書館電子書籍事業',
        periods: [
          [2023, 3000, 2870, 'notAchieved'],
          [2024, 4000, 4405, 'achieved'],
          [2025, 5000, null, 'pending'],
        ],
      },
      {
        name: '支援員の訪問回数（回）',
        unit: '回',
        project: '学校ＩＣＴ支援員配置事業',
        periods: [
          [2023, 480, 480, 'achieved'],
          [2024, 480, 466, 'notAchieved'],
          [2025, 480, null, 'pending'],
        ],
      },
      {
        name: '公開資料点数（点）',
        unit: '点',
        project: '文化財デジタルアーカイブ事業',
        periods: [
          [2023, null, 120, 'notSet'],
          [2024, 300, 288, 'notAchieved'],
          [2025, 500, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['図書館電子書籍事業', 'budget', 2_640_000],
      ['図書館電子書籍事業', 'settled', 2_618_000],
      ['学校ＩＣＴ支援員配置事業', 'budget', 9_900_000],
      ['学校ＩＣＴ支援員配置事業', 'settled', 9_850_000],
      ['文化財デジタルアーカイブ事業', 'budget', 1_100_000],
      ['文化財デジタルアーカイブ事業', 'settled', 1_078_000],
    ],
  },
  {
    what: 'two project forms side by side, each a column of labels and values with its settled amount',
    sheets: [
      sheet(
        [
          ['事業名', '移住体験住宅運営事業', null, '事業名', 'お試し就業支援事業'],
          ['担当', '企画課', null, '担当', '商工課'],
          [
            '概要',
            '空き家を改修し、移住希望者に貸し出す。',
            null,
            '概要',
            '市内企業での就業体験を支援する。',
          ],
          ['指標名', '体験住宅の利用組数', null, '指標名', '就業体験の参加者数'],
          ['単位', '組', null, '単位', '人'],
          ['R6目標', 20, null, 'R6目標', 15],
          ['R6実績', 24, null, 'R6実績', 11],
          ['決算額', '3,410千円', null, '決算額', '1,980千円'],
          ['今後の方向性', '継続', null, '今後の方向性', '見直し'],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        name: '体験住宅の利用組数',
        unit: '組',
        project: '移住体験住宅運営事業',
        periods: [[2024, 20, 24, 'achieved']],
      },
      {
        name: '就業体験の参加者数',
        unit: '人',
        project: 'お試し就業支援事業',
        periods: [[2024, 15, 11, 'notAchieved']],
      },
    ],
    costs: [
      ['移住体験住宅運営事業', 'settled', 3_410_000],
      ['お試し就業支援事業', 'settled', 1_980_000],
    ],
  },
  {
    what: '指標１ and 指標２ beside one another over the columns, the years down the rows',
    sheets: [
      sheet(
        [
          ['事業名', '健康づくり推進事業', null, null, null],
          ['指標の推移', null, null, null, null],
          ['年度', '指標１', null, '指標２', null],
          [null, '健康教室の延べ参加者数（人）', null, '特定健診受診率（％）', null],
          [null, '目標', '実績', '目標', '実績'],
          ['R4年度', 600, 412, 45, 43.8],
          ['R5年度', 650, 688, 47, 46.1],
          ['R6年度', 700, 731, 49, 49.3],
          ['R7年度', 750, null, 51, null],
        ],
        { merges: ['B1:E1', 'A3:A5', 'B3:C3', 'D3:E3', 'B4:C4', 'D4:E4'] },
      ),
    ],
    expected: [
      {
        no: '指標１',
        name: '健康教室の延べ参加者数（人）',
        unit: '人',
        project: '健康づくり推進事業',
        periods: [
          [2022, 600, 412, 'notAchieved'],
          [2023, 650, 688, 'achieved'],
          [2024, 700, 731, 'achieved'],
          [2025, 750, null, 'pending'],
        ],
      },
      {
        no: '指標２',
        name: '特定健診受診率（％）',
        unit: '％',
        project: '健康づくり推進事業',
        periods: [
          [2022, 45, 43.8, 'notAchieved'],
          [2023, 47, 46.1, 'notAchieved'],
          [2024, 49, 49.3, 'achieved'],
          [2025, 51, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a card above at the left and a list below at the right of one sheet, with other words and other years',
    sheets: [
      sheet(
        canvas(
          [
            0,
            0,
            [
              ['重点プロジェクト', '駅前広場の再整備'],
              ['成果指標', '駅前広場の滞在者数'],
              ['単位', '人／日'],
              ['現状値（R4年度）', '2,150'],
              ['目標値（R6年度）', '2,500'],
              ['実績値（R6年度）', '2,610'],
            ],
          ],
          [
            10,
            4,
            [
              ['関連指標', '単位', '2023計画', '2023実績', '2024計画', '2024実績'],
              ['路線バスの乗車人員', '千人', 410, 402, 420, 431],
              ['放置自転車の台数', '台', 150, 162, 120, 118],
            ],
          ],
        ),
        { name: '駅前', at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '駅前広場の滞在者数',
        unit: '人／日',
        baseline: 2150,
        periods: [[2024, 2500, 2610, 'achieved']],
      },
      {
        name: '路線バスの乗車人員',
        unit: '千人',
        periods: [
          [2023, 410, 402, 'notAchieved'],
          [2024, 420, 431, 'achieved'],
        ],
      },
      {
        name: '放置自転車の台数',
        unit: '台',
        direction: 'lower',
        periods: [
          [2023, 150, 162, 'notAchieved'],
          [2024, 120, 118, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'two forms of different kinds on one sheet: a card of pairs, below it rows over the years, each with its project',
    sheets: [
      sheet(
        [
          ['Ａ票（単年度事業）', null, null, null, null, null, null],
          ['事業名', '商店街キャッシュレス推進事業', null, null, null, null, null],
          ['評価指標', '対応店舗の割合', null, '単位', '％', null, null],
          ['目標（令和６年度末）', 70, null, '実績（令和６年度末）', 64.3, null, null],
          ['未達成の要因', '決済手数料の負担を理由に見送る店舗があった。', null, null, null, null, null],
          [null, null, null, null, null, null, null],
          ['Ｂ票（継続事業）', null, null, null, null, null, null],
          ['事業名', '創業塾開催事業', null, null, null, null, null],
          ['評価指標', '単位', '項目', '令和４年度', '令和５年度', '令和６年度', '令和７年度'],
          ['受講者数', '人', '目標', 30, 30, 35, 35],
          [null, null, '実績', 28, 35, 35, null],
          ['修了後１年以内の創業件数', '件', '目標', 3, 4, 5, 6],
          [null, null, '実績', 3, 2, 6, null],
        ],
        {
          at: 'B2',
          merges: [
            'B2:H2',
            'C3:H3',
            'C4:D4',
            'C6:H6',
            'B8:H8',
            'C9:H9',
            'B11:B12',
            'C11:C12',
            'B13:B14',
            'C13:C14',
          ],
        },
      ),
    ],
    expected: [
      {
        name: '対応店舗の割合',
        unit: '％',
        project: '商店街キャッシュレス推進事業',
        periods: [[2024, 70, 64.3, 'notAchieved']],
      },
      {
        name: '受講者数',
        unit: '人',
        project: '創業塾開催事業',
        periods: [
          [2022, 30, 28, 'notAchieved'],
          [2023, 30, 35, 'achieved'],
          [2024, 35, 35, 'achieved'],
          [2025, 35, null, 'pending'],
        ],
      },
      {
        name: '修了後１年以内の創業件数',
        unit: '件',
        project: '創業塾開催事業',
        periods: [
          [2022, 3, 3, 'achieved'],
          [2023, 4, 2, 'notAchieved'],
          [2024, 5, 6, 'achieved'],
          [2025, 6, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
];
