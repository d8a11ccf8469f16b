/** One KPI per card, every value beside its label or in the same cell. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'the plain review sheet of one project: year, name, unit, target, actual, rate and a comment one below the other',
    sheets: [
      sheet(
        [
          ['事務事業評価シート'],
          ['事業名', '高齢者スマホ教室'],
          ['担当課', '生涯学習課'],
          ['評価年度', '令和6年度'],
          ['成果指標', '受講者数'],
          ['単位', '人'],
          ['目標値', 240],
          ['実績値', 252],
          ['達成率', '105%'],
          ['評価', 'A'],
          ['今後の方向性', '継続'],
        ],
        { merges: ['A1:B1'], at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '受講者数',
        unit: '人',
        project: '高齢者スマホ教室',
        statedRates: [105],
        periods: [[2024, 240, 252, 'achieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'KPI１ to KPI３ below one another, each a line for the name and a line of label pairs, one 未計測',
    sheets: [
      sheet(
        [
          ['令和6年度　交付金事業　実績報告'],
          ['KPI１', '公衆Wi-Fiの接続回数', null, null, null, null],
          ['単位', '回', '目標値', 50000, '実績値', 61200],
          ['KPI２', '案内アプリのダウンロード数', null, null, null, null],
          ['単位', '件', '目標値', 3000, '実績値', 2750],
          ['KPI３', '観光客の満足度', null, null, null, null],
          ['単位', '％', '目標値', 80, '実績値', '未計測'],
        ],
        { merges: ['A1:F1', 'B2:F2', 'B4:F4', 'B6:F6'] },
      ),
    ],
    expected: [
      { name: '公衆Wi-Fiの接続回数', unit: '回', periods: [[2024, 50000, 61200, 'achieved']] },
      { name: '案内アプリのダウンロード数', unit: '件', periods: [[2024, 3000, 2750, 'notAchieved']] },
      { name: '観光客の満足度', unit: '％', periods: [[2024, 80, null, 'notMeasured']] },
    ],
    findings: ['ACTUAL_MISSING Sheet1!F7'],
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
    what: 'every label in one cell with its value after a colon, a third indicator left blank',
    sheets: [
      sheet(
        [
          ['事業名：観光案内所多言語化事業', null, '所管：観光振興課'],
          ['事業費：2,860千円', null, '交付金額：1,430千円'],
          [null, null, null],
          ['指標１：外国人旅行者の案内件数', null, '単位：件'],
          ['基準値（R5）：410', '目標値（R6）：600', '実績値（R6）：655'],
          ['達成率：109.2％', null, '備考：円安の影響もある'],
          ['指標２：案内所の来所者数', null, '単位：人'],
          ['基準値（R5）：18,200', '目標値（R6）：20,000', '実績値（R6）：集計中'],
          ['達成率：―', null, '備考：'],
          ['指標３：', null, '単位：'],
          ['基準値（R5）：', '目標値（R6）：', '実績値（R6）：'],
          ['達成率：', null, '備考：'],
        ],
        { at: 'B4', merges: ['B4:C4', 'B5:C5', 'B7:C7', 'B10:C10', 'B13:C13'] },
      ),
    ],
    expected: [
      {
        no: '指標１',
        name: '外国人旅行者の案内件数',
        unit: '件',
        project: '観光案内所多言語化事業',
        baseline: 410,
        statedRates: [109.2],
        periods: [[2024, 600, 655, 'achieved']],
      },
      {
        no: '指標２',
        name: '案内所の来所者数',
        unit: '人',
        project: '観光案内所多言語化事業',
        baseline: 18_200,
        statedRates: [null],
        periods: [[2024, 20_000, null, 'notMeasured']],
      },
    ],
    costs: [
      ['観光案内所多言語化事業', 'cost', 2_860_000],
      ['観光案内所多言語化事業', 'grant', 1_430_000],
    ],
  },
  {
    what: 'identification row, then six cells of 目標 and 実績 by year beneath it, twice',
    sheets: [
      spread(
        [
          ['事業名', '空き家活用移住促進事業'],
          [],
          ['指標番号', '指標の名称', '種別', '単位', '基準年度', '基準値'],
          ['KPI①', '空き家バンクの成約件数', 'アウトプット', '件', 'R4年度', 12],
          ['R5年度目標', 'R5年度実績', 'R6年度目標', 'R6年度実績', 'R7年度目標', 'R7年度実績'],
          [15, 14, 18, 21, 24, null],
          [],
          ['指標番号', '指標の名称', '種別', '単位', '基準年度', '基準値'],
          ['KPI②', '相談窓口経由の移住世帯数', 'アウトカム', '世帯', 'R4年度', 5],
          ['R5年度目標', 'R5年度実績', 'R6年度目標', 'R6年度実績', 'R7年度目標', 'R7年度実績'],
          [8, 9, 10, 7, 12, null],
        ],
        [4, 6, 4, 4, 4, 4],
      ),
    ],
    expected: [
      {
        name: '空き家バンクの成約件数',
        no: 'KPI①',
        kind: 'output',
        unit: '件',
        baseline: 12,
        project: '空き家活用移住促進事業',
        periods: [
          [2023, 15, 14, 'notAchieved'],
          [2024, 18, 21, 'achieved'],
          [2025, 24, null, 'pending'],
        ],
      },
      {
        name: '相談窓口経由の移住世帯数',
        no: 'KPI②',
        kind: 'outcome',
        unit: '世帯',
        baseline: 5,
        project: '空き家活用移住促進事業',
        periods: [
          [2023, 8, 9, 'achieved'],
          [2024, 10, 7, 'notAchieved'],
          [2025, 12, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'cards with 測定方法: year in the label of 目標値 and 実績値, one measured later',
    sheets: [
      spread(
        [
          ['取組名', '高齢者見守りネットワーク構築'],
          ['KPI①', '見守り協定の締結事業者数', '単位', '者'],
          ['種別', 'アウトプット', '測定方法', '協定書の写しを年度末に集計する'],
          ['令和5年度目標値', 30, '令和5年度実績値', 33],
          ['令和6年度目標値', 40, '令和6年度実績値', 38],
          [],
          ['KPI②', '見守りにより支援につながった件数', '単位', '件'],
          ['種別', 'アウトカム', '測定方法', '地域包括支援センターの記録から数える'],
          ['令和5年度目標値', 10, '令和5年度実績値', 12],
          ['令和6年度目標値', 15, '令和6年度実績値', '未計測'],
        ],
        [5, 8, 5, 8],
      ),
    ],
    expected: [
      {
        name: '見守り協定の締結事業者数',
        no: 'KPI①',
        unit: '者',
        kind: 'output',
        project: '高齢者見守りネットワーク構築',
        periods: [
          [2023, 30, 33, 'achieved'],
          [2024, 40, 38, 'notAchieved'],
        ],
      },
      {
        name: '見守りにより支援につながった件数',
        no: 'KPI②',
        unit: '件',
        kind: 'outcome',
        project: '高齢者見守りネットワーク構築',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 15, null, 'notMeasured'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!S10'],
  },
  {
    what: '目標管理カード of a section, three goals each with 指標, 目標値, 実績値 and 達成度 in two rows of pairs, the third not used, the year in the title',
    sheets: [
      form(
        [
          ['令和６年度　目標管理カード', '<', '<', '<'],
          ['所属', '健康増進課', '課長名', '高橋　健'],
          [],
          ['目標１', '若いうちからの健康づくりを広げる', '<', '<'],
          ['指標', '特定健診の受診率', '単位', '％'],
          ['目標値', 45, '実績値', 46.8],
          ['達成度', '104%', '自己評価', 'Ａ'],
          [],
          ['目標２', '重症化を防ぐ', '<', '<'],
          ['指標', '保健指導の実施件数', '単位', '件'],
          ['目標値', 320, '実績値', 256],
          ['達成度', '80%', '自己評価', 'Ｃ'],
          [],
          ['目標３', null, '<', '<'],
          ['指標', null, '単位', null],
          ['目標値', null, '実績値', null],
          ['達成度', null, '自己評価', null],
        ],
        { at: 'B2', widths: [2, 6, 2, 4] },
      ),
    ],
    expected: [
      {
        name: '特定健診の受診率',
        unit: '％',
        statedRates: [104],
        periods: [[2024, 45, 46.8, 'achieved']],
      },
      {
        name: '保健指導の実施件数',
        unit: '件',
        statedRates: [80],
        periods: [[2024, 320, 256, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'target, actual and rate each with a unit in the cell beside it, the name and way of counting above, the year in the title',
    sheets: [
      form(
        [
          ['令和６年度補助事業実績報告書', '<', '<', '<', '<', '<', '<', '<', '<'],
          ['補助事業の名称', '<', '商店街にぎわい創出事業', '<', '<', '<', '<', '<', '<'],
          [],
          ['成果目標１', '<', '歩行者通行量', '<', '<', '<', '<', '<', '<'],
          ['測定方法', '<', '休日の午前10時から午後６時まで、３地点の合計', '<', '<', '<', '<', '<', '<'],
          ['目標値', 5200, '人/日', '実績値', 5436, '人/日', '達成率', 104.5, '％'],
          ['成果目標２', '<', '空き店舗数', '<', '<', '<', '<', '<', '<'],
          ['測定方法', '<', '年度末に商店街振興組合が調べる', '<', '<', '<', '<', '<', '<'],
          ['目標値', 8, '店', '実績値', 10, '店', '達成率', 80, '％'],
          [],
          ['補助対象経費', '<', '3,600千円', '<', '<', '補助金額', '1,800千円', '<', '<'],
        ],
        { widths: [3, 2, 2, 3, 2, 2, 3, 2, 1] },
      ),
    ],
    expected: [
      {
        name: '歩行者通行量',
        unit: '人/日',
        project: '商店街にぎわい創出事業',
        direction: 'higher',
        statedRates: [104.5],
        periods: [[2024, 5200, 5436, 'achieved']],
      },
      {
        name: '空き店舗数',
        unit: '店',
        project: '商店街にぎわい創出事業',
        direction: 'lower',
        statedRates: [80],
        periods: [[2024, 8, 10, 'notAchieved']],
      },
    ],
  },
];
