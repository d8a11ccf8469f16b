import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** One KPI per form, its values beside or below their labels. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'two indicator cards, units beside the values, the periods in the way of counting',
    sheets: [
      sheet(
        [
          ['取組項目', '⑵-ア 窓口業務の見直し', null, null, null],
          ['指標１', '書かない窓口の利用件数', '達成度', 90, '％'],
          [null, null, '目標値', '3,000', '件'],
          ['積算方法', '年度末の累計件数', '実績値', '2,700', '件'],
          [null, '基準値：令和５年度、目標値・実績値：令和６年度', '基準値', '1,150', '件'],
          [null],
          ['指標２', '窓口における平均滞在時間', '達成度', '125', '％'],
          [null, null, '目標値', 30, '分'],
          ['積算方法', '発券から退庁までの時間', '実績値', 24, '分'],
          [null, '基準値：令和５年４月、目標値・実績値：令和７年２月', '基準値', 42, '分'],
        ],
        { merges: ['B1:E1', 'A2:A3', 'B2:B3', 'A4:A5', 'A7:A8', 'B7:B8', 'A9:A10'] },
      ),
    ],
    expected: [
      {
        no: '指標１',
        name: '書かない窓口の利用件数',
        unit: '件',
        baseline: 1150,
        periods: [[2024, 3000, 2700, 'notAchieved']],
        statedRates: [90],
      },
      {
        no: '指標２',
        name: '窓口における平均滞在時間',
        unit: '分',
        direction: 'lower',
        directionBasis: 'baseline',
        baseline: 42,
        periods: [[2024, 30, 24, 'achieved']],
        statedRates: [125],
      },
    ],
    findings: [],
  },
  {
    what: 'every label over its value, the years inside the labels, text fields between',
    sheets: [
      sheet(
        [
          ['施策評価調書', null],
          ['施策名', '所管課'],
          ['子育て世代包括支援', '健康推進課'],
          ['指標名', '単位'],
          ['乳幼児健診の受診率', '％'],
          ['指標の説明', null],
          ['1歳6か月児健診と3歳児健診の受診者数を対象者数で除した値', null],
          ['目標値（令和6年度）', '実績値（令和6年度）'],
          [98, 96.8],
          ['要因分析', null],
          ['転入世帯への案内が遅れた。', null],
        ],
        { at: 'B2', merges: ['B2:C2', 'B7:C7', 'B8:C8', 'B11:C11', 'B12:C12'] },
      ),
    ],
    expected: [
      {
        name: '乳幼児健診の受診率',
        unit: '％',
        project: '子育て世代包括支援',
        periods: [[2024, 98, 96.8, 'notAchieved']],
      },
    ],
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
    what: 'a project sheet with costs and a table of four years in rows 目標, 実績 and 達成率',
    sheets: [
      sheet(
        [
          ['事務事業評価シート', null, null, null, null, null],
          ['事業名', '放課後児童クラブ運営事業', null, '担当課', 'こども政策課', null],
          ['事業費', '45,200千円', null, '決算額', '44,870千円', null],
          [null],
          ['指標', null, 'R4', 'R5', 'R6', 'R7'],
          ['利用児童数（人）', '目標', 300, 310, 320, 330],
          [null, '実績', 298, 315, 322, null],
          [null, '達成率', '99.3%', '101.6%', '100.6%', null],
          ['待機児童数（人）', '目標', 10, 6, 3, 0],
          [null, '実績', 12, 6, 2, null],
          [null, '達成率', '83.3%', '100%', '150%', null],
        ],
        { merges: ['A1:F1', 'B2:C2', 'E2:F2', 'B3:C3', 'E3:F3', 'A5:B5', 'A6:A8', 'A9:A11'] },
      ),
    ],
    expected: [
      {
        name: '利用児童数（人）',
        unit: '人',
        project: '放課後児童クラブ運営事業',
        direction: 'higher',
        periods: [
          [2022, 300, 298, 'notAchieved'],
          [2023, 310, 315, 'achieved'],
          [2024, 320, 322, 'achieved'],
          [2025, 330, null, 'pending'],
        ],
        statedRates: [99.3, 101.6, 100.6, null],
      },
      {
        name: '待機児童数（人）',
        unit: '人',
        project: '放課後児童クラブ運営事業',
        direction: 'lower',
        periods: [
          [2022, 10, 12, 'notAchieved'],
          [2023, 6, 6, 'achieved'],
          [2024, 3, 2, 'achieved'],
          [2025, 0, null, 'pending'],
        ],
        statedRates: [83.3, 100, 150, null],
      },
    ],
    costs: [
      ['放課後児童クラブ運営事業', 'cost', 45_200_000],
      ['放課後児童クラブ運営事業', 'settled', 44_870_000],
    ],
    findings: [],
  },
  {
    what: 'activity and result indicators as row titles, name and unit beside them, plan over result',
    sheets: [
      sheet(
        [
          ['事務事業名', '健康ポイント事業', null, '所属', '健康づくり課', null],
          [null, '指標名', '単位', null, '5年度', '6年度'],
          ['活動指標', '対象講座の開催回数', '回', '計画', 24, 30],
          [null, null, null, '実績', 26, 28],
          ['成果指標', 'ポイント交換者数', '人', '計画', 400, 500],
          [null, null, null, '実績', 371, 540],
        ],
        {
          at: 'B3',
          merges: ['C3:D3', 'F3:G3', 'B5:B6', 'C5:C6', 'D5:D6', 'B7:B8', 'C7:C8', 'D7:D8'],
        },
      ),
    ],
    expected: [
      {
        name: '対象講座の開催回数',
        kind: 'output',
        unit: '回',
        project: '健康ポイント事業',
        periods: [
          ['5年度', 24, 26, 'achieved'],
          ['6年度', 30, 28, 'notAchieved'],
        ],
      },
      {
        name: 'ポイント交換者数',
        kind: 'outcome',
        unit: '人',
        project: '健康ポイント事業',
        periods: [
          ['5年度', 400, 371, 'notAchieved'],
          ['6年度', 500, 540, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'the title of the sheet names the year',
    sheets: [
      sheet(
        [
          ['令和６年度 評価シート', null, null, null],
          ['事業名', '空き家活用促進事業', '担当課', '都市整備課'],
          ['指標名', '空き家改修補助の件数', null, null],
          ['目標値', 15, '単位', '件'],
          ['実績値', 11, '達成率', '73.3%'],
          ['評価', 'Ｃ（やや遅れている）', null, null],
        ],
        { at: 'C3', merges: ['C3:F3', 'D5:F5', 'D8:F8'] },
      ),
    ],
    expected: [
      {
        name: '空き家改修補助の件数',
        unit: '件',
        project: '空き家活用促進事業',
        periods: [[2024, 15, 11, 'notAchieved']],
        statedRates: [73.3],
      },
    ],
    findings: [],
  },
  {
    what: 'the time of measurement in the remarks',
    sheets: [
      sheet([
        ['成果指標', '消防団員の充足率'],
        ['目標値', '95.0％'],
        ['実績値', '91.2％'],
        ['備考', '目標値・実績値は令和7年3月末時点'],
      ]),
    ],
    expected: [{ name: '消防団員の充足率', kind: 'outcome', periods: [[2024, 95, 91.2, 'notAchieved']] }],
  },
  {
    what: 'only the rate is printed',
    sheets: [
      sheet(
        [
          ['令和６年度 実施状況', null, null],
          ['目標１', '出前講座を10回以上開き、のべ200人が参加する', null],
          ['達成度', 110, '％'],
          ['目標値', null, null],
          ['実績値', null, null],
          ['目標２', '防災訓練に300世帯が参加する', null],
          ['達成度', 80, '％'],
          ['目標値', 300, '世帯'],
          ['実績値', 240, '世帯'],
        ],
        { merges: ['A1:C1', 'B2:C2', 'B6:C6'] },
      ),
    ],
    expected: [
      {
        no: '目標１',
        name: '出前講座を10回以上開き、のべ200人が参加する',
        periods: [[2024, null, null, 'achieved']],
        statedRates: [110],
      },
      {
        no: '目標２',
        name: '防災訓練に300世帯が参加する',
        unit: '世帯',
        periods: [[2024, 300, 240, 'notAchieved']],
        statedRates: [80],
      },
    ],
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
    what: 'a card on a fine grid: label, value and unit in merged columns',
    sheets: [
      spread(
        [
          ['事業名', '移動図書館運行事業', '担当部署', '図書館'],
          ['評価指標', '移動図書館の貸出冊数', '単位', '冊'],
          ['令和6年度目標値', '18,000', '令和6年度実績値', '19,250'],
          ['令和5年度実績値', '17,420', '目標達成率', '106.9％'],
        ],
        [6, 10, 6, 8],
        { at: 'C4' },
      ),
    ],
    expected: [
      {
        name: '移動図書館の貸出冊数',
        unit: '冊',
        project: '移動図書館運行事業',
        periods: [
          [2023, null, 17420, 'notSet'],
          [2024, 18000, 19250, 'achieved'],
        ],
        statedRates: [null, 106.9],
      },
    ],
  },
  {
    what: 'values with their unit and time in the same cell',
    sheets: [
      sheet([
        ['１　指標', '市民農園の利用者数'],
        ['２　基準値', '980人（令和3年度）'],
        ['３　目標値', '1,200人（令和6年度）'],
        ['４　実績値', '1,350人（令和6年度）'],
      ]),
    ],
    expected: [
      {
        name: '市民農園の利用者数',
        unit: '人',
        baseline: 980,
        periods: [[2024, 1200, 1350, 'achieved']],
      },
    ],
  },
  {
    what: 'goals in words',
    sheets: [
      sheet(
        [
          ['指標名', '公共施設個別施設計画の策定'],
          ['令和６年度目標', '策定済み'],
          ['令和６年度実績', '策定済み'],
        ],
        { name: '行革1' },
      ),
      sheet(
        [
          ['指標名', '使用料の見直し方針の決定'],
          ['令和６年度目標', '決定'],
          ['令和６年度実績', '検討中'],
        ],
        { name: '行革2' },
      ),
    ],
    expected: [
      {
        name: '公共施設個別施設計画の策定',
        direction: 'text',
        directionBasis: 'text',
        periods: [[2024, '策定済み', '策定済み', 'achieved']],
      },
      {
        name: '使用料の見直し方針の決定',
        direction: 'text',
        directionBasis: 'text',
        periods: [[2024, '決定', '検討中', 'notAchieved']],
      },
    ],
  },
  {
    what: 'the KPI among money, staff and a grade',
    sheets: [
      sheet(
        [
          ['行政評価シート（令和6年度実績）', null, null, null, null, null],
          ['施策', '3-2 循環型社会の形成', null, '主管課', '環境課', null],
          ['予算額（千円）', 8400, null, '決算額（千円）', 8150, null],
          ['従事職員数', '2.5人', null, '人件費（千円）', 19500, null],
          ['指標名', '単位', '基準値', '目標値', '実績値', '達成度'],
          ['資源ごみの回収量', 't', 1250, 1400, 1386, '99.0%'],
          ['総合評価', 'B', null, '今後の方向性', '継続', null],
        ],
        { merges: ['A1:F1', 'B2:C2', 'E2:F2', 'B3:C3', 'E3:F3', 'B4:C4', 'E4:F4', 'B7:C7', 'E7:F7'] },
      ),
    ],
    expected: [
      {
        name: '資源ごみの回収量',
        unit: 't',
        project: '3-2 循環型社会の形成',
        direction: 'higher',
        baseline: 1250,
        periods: [[2024, 1400, 1386, 'notAchieved']],
        statedRates: [99],
      },
    ],
  },
];
