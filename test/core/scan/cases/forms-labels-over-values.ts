/** Forms whose labels stand over their values. */
import type { RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
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
    what: 'labels over values: 基準値, 目標値 and 実績値 each with a merged year line, a goal in words in the second card',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '基準値', '目標値', '実績値'],
          [null, null, '令和3年度', '令和6年度', '令和6年度'],
          ['自主防災組織の数', '団体', 30, 40, 41],
          [],
          ['指標名', '単位', '基準値', '目標値', '実績値'],
          [null, null, '令和3年度', '令和6年度', '令和6年度'],
          ['業務継続計画', '―', '未策定', '策定済み', '策定済み'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'A5:A6', 'B5:B6'] },
      ),
    ],
    expected: [
      { name: '自主防災組織の数', unit: '団体', baseline: 30, periods: [[2024, 40, 41, 'achieved']] },
      {
        name: '業務継続計画',
        unit: null,
        direction: 'text',
        periods: [[2024, '策定済み', '策定済み', 'achieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'a policy sheet with name and unit in one row and 基準値, 最新値 and 目標値 with their years in the next, three times on a fine grid',
    sheets: [
      form(
        [
          ['施策評価シート', '<', '<', '<', '<', '<'],
          ['施策', '2-3 空き家対策の推進', '<', '<', '主管課', '住宅政策課'],
          [],
          ['指標１', '空き家バンク登録件数', '<', '<', '単位', '件'],
          ['基準値（R2年度）', 34, '最新値（R6年度）', 71, '目標値（R8年度）', 80],
          ['指標２', '管理不全空き家の数', '<', '<', '単位', '戸'],
          ['基準値（R2年度）', 128, '最新値（R6年度）', 96, '目標値（R8年度）', 60],
          ['指標３', null, '<', '<', '単位', null],
          ['基準値（R2年度）', null, '最新値（R6年度）', null, '目標値（R8年度）', null],
          ['施策の課題', '所有者の特定に時間を要している。', '<', '<', '<', '<'],
        ],
        { at: 'C2', widths: [5, 3, 5, 3, 5, 3] },
      ),
    ],
    expected: [
      {
        name: '空き家バンク登録件数',
        unit: '件',
        direction: 'higher',
        baseline: 34,
        periods: [
          [2024, null, 71, 'notSet'],
          [2026, 80, null, 'pending'],
        ],
      },
      {
        name: '管理不全空き家の数',
        unit: '戸',
        direction: 'lower',
        baseline: 128,
        periods: [
          [2024, null, 96, 'notSet'],
          [2026, 60, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: '算定方法 with the dates of base, target and actual in words, three values below their titles, two indicators below each other',
    sheets: [
      form(
        [
          ['取組事項', '⑵　キャッシュレス決済の推進', '<', '<'],
          ['指標１', '窓口でのキャッシュレス決済件数', '<', '<'],
          ['算定方法', '市民課の決済端末の件数。基準値：令和４年度、目標値及び実績値：令和６年度', '<', '<'],
          ['単位', '基準値', '目標値', '実績値'],
          ['件', 1200, 4000, 4310],
          ['実施内容', '全窓口に端末を設置した。', '<', '<'],
          [],
          ['指標２', '現金の取扱いに係る時間', '<', '<'],
          ['算定方法', '１日当たりの平均。基準値：令和４年度、目標値及び実績値：令和６年度', '<', '<'],
          ['単位', '基準値', '目標値', '実績値'],
          ['分', 90, 45, 52],
          ['実施内容', '締め作業を自動化した。', '<', '<'],
        ],
        { at: 'A1', widths: [3, 5, 5, 5] },
      ),
    ],
    expected: [
      {
        name: '窓口でのキャッシュレス決済件数',
        unit: '件',
        direction: 'higher',
        baseline: 1200,
        periods: [[2024, 4000, 4310, 'achieved']],
      },
      {
        name: '現金の取扱いに係る時間',
        unit: '分',
        direction: 'lower',
        baseline: 90,
        periods: [[2024, 45, 52, 'notAchieved']],
      },
    ],
  },
  {
    what: '部の重点目標, a goal in a sentence over labels 指標, 現状, 目標 and 結果 with their years above the values, the state at the end',
    sheets: [
      form(
        [
          ['令和６年度　福祉部の重点目標', '<', '<', '<', '<'],
          [],
          ['重点目標１　高齢者の通いの場を広げます', '<', '<', '<', '<'],
          ['指標', '現状（R5年度末）', '目標（R6年度末）', '結果（R6年度末）', '達成状況'],
          ['通いの場の箇所数（箇所）', 64, 72, 75, '達成'],
          ['取組内容', '各地区の社会福祉協議会とともに説明会を開いた。', '<', '<', '<'],
          [],
          ['重点目標２　相談支援の質を高めます', '<', '<', '<', '<'],
          ['指標', '現状（R5年度末）', '目標（R6年度末）', '結果（R6年度末）', '達成状況'],
          ['相談員の研修受講率（％）', 70, 100, 91.7, '未達成'],
          ['取組内容', '年度途中の異動により１名が受講できなかった。', '<', '<', '<'],
        ],
        { widths: [6, 4, 4, 4, 3] },
      ),
    ],
    expected: [
      {
        name: '通いの場の箇所数（箇所）',
        unit: '箇所',
        baseline: 64,
        periods: [[2024, 72, 75, 'achieved']],
      },
      {
        name: '相談員の研修受講率（％）',
        unit: '％',
        baseline: 70,
        periods: [[2024, 100, 91.7, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'a company’s 部門方針シート, labels 2023年度実績, 2024年度計画, 2024年度実績 and 2025年度計画 over the values, the unit under the name',
    sheets: [
      form(
        [
          ['部門方針シート', '<', '<', '<', '<'],
          ['部門', '製造部', '<', '部門長', '森'],
          [],
          ['ＫＰＩ', '2023年度実績', '2024年度計画', '2024年度実績', '2025年度計画'],
          ['不良率', 1.8, 1.5, 1.62, 1.2],
          ['（％）', '^', '^', '^', '^'],
          ['生産数量', 48200, 50000, 51350, 53000],
          ['（台）', '^', '^', '^', '^'],
          ['労働災害件数', 2, 0, 0, 0],
          ['（件）', '^', '^', '^', '^'],
        ],
        { at: 'C3', widths: [4, 3, 3, 3, 3] },
      ),
    ],
    expected: [
      {
        name: '不良率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2023, null, 1.8, 'notSet'],
          [2024, 1.5, 1.62, 'notAchieved'],
          [2025, 1.2, null, 'pending'],
        ],
      },
      {
        name: '生産数量',
        unit: '台',
        direction: 'higher',
        periods: [
          [2023, null, 48200, 'notSet'],
          [2024, 50000, 51350, 'achieved'],
          [2025, 53000, null, 'pending'],
        ],
      },
      {
        name: '労働災害件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2023, null, 2, 'notSet'],
          [2024, 0, 0, 'achieved'],
          [2025, 0, null, 'pending'],
        ],
      },
    ],
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
    what: 'every label above its value with spacer columns and rows between the fields, money at the end',
    sheets: [
      sheet(
        [
          ['事業の名称', null, null, '所管課', null, null, null, null],
          ['木質バイオマス活用事業', null, null, '環境政策課', null, null, null, null],
          [],
          ['指標の名称', null, null, '指標の種別', null, '単位', null, null],
          ['ペレットストーブの設置補助件数', null, null, '活動指標', null, '件', null, null],
          [],
          ['令和５年度目標', null, null, '令和５年度実績', null, '令和６年度目標', null, '令和６年度実績'],
          [24, null, null, 19, null, 30, null, 33],
          [],
          [],
          ['指標の名称', null, null, '指標の種別', null, '単位', null, null],
          ['公共施設からの二酸化炭素排出量', null, null, '成果指標', null, 't-CO2', null, null],
          [],
          ['令和５年度目標', null, null, '令和５年度実績', null, '令和６年度目標', null, '令和６年度実績'],
          [4_200, null, null, 4_310, null, 3_900, null, 3_865],
          [],
          [],
          ['総事業費', null, null, '交付金充当額', null, null, null, null],
          ['7,480千円', null, null, '3,740千円', null, null, null, null],
        ],
        { at: 'F11' },
      ),
    ],
    expected: [
      {
        name: 'ペレットストーブの設置補助件数',
        kind: 'output',
        unit: '件',
        project: '木質バイオマス活用事業',
        direction: 'higher',
        periods: [
          [2023, 24, 19, 'notAchieved'],
          [2024, 30, 33, 'achieved'],
        ],
      },
      {
        name: '公共施設からの二酸化炭素排出量',
        kind: 'outcome',
        unit: 't-CO2',
        project: '木質バイオマス活用事業',
        direction: 'lower',
        periods: [
          [2023, 4_200, 4_310, 'notAchieved'],
          [2024, 3_900, 3_865, 'achieved'],
        ],
      },
    ],
    costs: [
      ['木質バイオマス活用事業', 'cost', 7_480_000],
      ['木質バイオマス活用事業', 'grant', 3_740_000],
    ],
  },
];
