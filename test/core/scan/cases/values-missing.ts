/** Values that are not there: dashes, 未計測, 集計中, 未設定, error values, blanks, and zero as a genuine value. */
import type { RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { NOT_REACHED, REACHED, flatBlock } from '../../../support/report-form';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'missing actuals of every kind in one table of a grant report: 未計測, －, R7.9頃判明, #N/A, 未実施, a blank, and a target 未設定',
    sheets: [
      form(
        [
          ['事業の名称', '健康ポイントアプリ導入事業', '<', '<', '<', '<'],
          ['２　目標の達成状況（令和６年度）', '<', '<', '<', '<', '<'],
          ['指標', '<', '単位', '目標値', '実績値', '達成／未達成'],
          ['アプリのダウンロード数', '<', '件', 5000, 6120, '達成'],
          ['１日平均歩数', '<', '歩', 7500, '未計測', null],
          ['特定健診受診率', '<', '％', 48, 'R7.9頃判明', null],
          ['協賛店舗数', '<', '店', 40, '－', null],
          ['イベント開催回数', '<', '回', 6, '未実施', null],
          ['ポイント交換率', '<', '％', 30, '#N/A', null],
          ['アンケート回答者数', '<', '人', 500, null, null],
          ['アプリの継続利用率', '<', '％', '未設定', 62.4, null],
        ],
        { at: 'B3', widths: [4, 6, 2, 3, 3, 4] },
      ),
    ],
    expected: [
      { name: 'アプリのダウンロード数', unit: '件', periods: [[2024, 5000, 6120, 'achieved']] },
      { name: '１日平均歩数', unit: '歩', periods: [[2024, 7500, null, 'notMeasured']] },
      { name: '特定健診受診率', unit: '％', periods: [[2024, 48, null, 'notMeasured']] },
      { name: '協賛店舗数', unit: '店', periods: [[2024, 40, null, 'notMeasured']] },
      { name: 'イベント開催回数', unit: '回', periods: [[2024, 6, null, 'notMeasured']] },
      { name: 'ポイント交換率', unit: '％', periods: [[2024, 30, null, 'notMeasured']] },
      { name: 'アンケート回答者数', unit: '人', periods: [[2024, 500, null, 'notMeasured']] },
      { name: 'アプリの継続利用率', unit: '％', periods: [[2024, null, 62.4, 'notSet']] },
    ],
    findings: [
      'ACTUAL_MISSING Sheet1!Q10',
      'ACTUAL_MISSING Sheet1!Q11',
      'ACTUAL_MISSING Sheet1!Q12',
      'ACTUAL_MISSING Sheet1!Q7',
      'ACTUAL_MISSING Sheet1!Q8',
      'ACTUAL_MISSING Sheet1!Q9',
      'TARGET_MISSING Sheet1!N13',
    ],
  },
  {
    what: 'strategy list: 未実施, 調査中, N/A and 集計中 as results, ranges on either side, a dash as the target',
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
      { name: '企業誘致件数', periods: [[2024, '3〜5件', 4, 'undetermined']] },
      { name: 'ビジネスプランコンテストの開催回数', periods: [[2024, 1, null, 'notMeasured']] },
      { name: '女性管理職の割合', periods: [[2024, 30, null, 'notMeasured']] },
      { name: '宿泊客の満足度', periods: [[2024, 80, null, 'notMeasured']] },
      { name: '農産物の輸出額', unit: '円', periods: [[2024, 250_000_000, null, 'notMeasured']] },
      { name: 'ふるさと納税の寄附件数', unit: '件', periods: [[2024, 12_000, 12_450, 'achieved']] },
      { name: '観光ガイドの新規登録者数', unit: '人', periods: [[2024, null, 6, 'notSet']] },
      { name: '特産品の新規開発数', periods: [[2024, 5, '2～3件', 'undetermined']] },
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
    what: 'comprehensive strategy: full-width digits, 約, 以上, 以下, ―, 集計中 and a blank',
    sheets: [
      sheet(
        [
          ['第２期総合戦略　ＫＰＩ達成状況'],
          ['施策の柱', '数値目標・ＫＰＩ', '令和６年度\n目標', '令和６年度\n実績', '評価', '所管'],
          [
            'ひとの流れ',
            '関係人口創出イベントの参加者数',
            '約１，２００人',
            '約１，３５０人',
            'Ａ',
            '企画課',
          ],
          [null, '移住相談窓口の相談件数', '１８０件', '集計中', '―', '企画課'],
          ['しごと', '商店街の空き店舗数', '５０件以下', '４３件', 'Ａ', '商工課'],
          [null, 'サテライトオフィスの誘致数', '―', '２社', '―', '商工課'],
          ['結婚・子育て', '成婚組数', '５組以上', null, '―', 'こども課'],
        ],
        { merges: ['A1:F1', 'A3:A4', 'A5:A6'] },
      ),
    ],
    expected: [
      {
        name: '関係人口創出イベントの参加者数',
        unit: '人',
        periods: [[2024, 1200, 1350, 'achieved']],
      },
      { name: '移住相談窓口の相談件数', unit: '件', periods: [[2024, 180, null, 'notMeasured']] },
      {
        name: '商店街の空き店舗数',
        unit: '件',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 50, 43, 'achieved']],
      },
      { name: 'サテライトオフィスの誘致数', unit: '社', periods: [[2024, null, 2, 'notSet']] },
      { name: '成婚組数', unit: '組', periods: [[2024, 5, null, 'notMeasured']] },
    ],
    findings: ['ACTUAL_MISSING Sheet1!D4', 'TARGET_MISSING Sheet1!C6', 'ACTUAL_MISSING Sheet1!D7'],
  },
  {
    what: 'a first year of zeros: 未計測 with the month in which it will be known, zero as a plan not yet begun and as a genuine aim, cuts as negative numbers, 未設定',
    sheets: [
      sheet(
        [
          ['採択事業一覧', null, null, null],
          ['事業名', '設定したKPI', '事業費（円）', '交付金充当額（円）'],
          [
            '健康ポイントアプリ事業',
            '①アプリ登録者の満足度\n②協賛店の数\n③システム障害の件数\n④紙の台帳の使用枚数の増減\n⑤歩数の増加に取り組む団体数',
            6_050_001,
            3_025_000,
          ],
          ['農地台帳電子化事業', '①現地確認の所要日数', 11_000_000, 5_500_000],
        ],
        { name: '採択', at: 'A2' },
      ),
      sheet(
        [
          ['事業名', '健康ポイントアプリ事業'],
          [null],
          ...flatBlock(
            ['KPI①', 'アプリ登録者の満足度', 'アウトカム', '％'],
            ['なし', 'なし', 0, '未計測（R7.9月判明予定）', '未計測', 70, null],
            [null],
            [NOT_REACHED],
          ),
          ...flatBlock(
            ['KPI②', '協賛店の数', 'アウトプット', '店'],
            ['なし', 'なし', 0, 3, null, 20, null],
            [REACHED],
            [null],
          ),
          ...flatBlock(
            ['KPI③', 'システム障害の件数', 'アウトカム', '件'],
            ['2023年度', 6, 0, 2, '未達成', 0, null],
            [null],
            [NOT_REACHED],
          ),
          ...flatBlock(
            ['KPI④', '紙の台帳の使用枚数の増減', 'アウトカム', '枚'],
            ['なし', 'なし', -500, '▲620', '達成', -900, null],
            [REACHED],
            [null],
          ),
          ...flatBlock(
            ['KPI⑤', '歩数の増加に取り組む団体数', 'アウトプット', '団体'],
            ['なし', 'なし', '未設定', 11, null, 15, null],
            [REACHED],
            [null],
          ),
        ],
        { name: '健康ポイント', merges: ['B1:G1'] },
      ),
      sheet(
        [
          ['事業名', '農地台帳電子化事業'],
          [null],
          ...flatBlock(
            ['KPI①', '現地確認の所要日数', 'アウトカム', '日'],
            ['2023年度', 12, 8, 7.5, '達成', 6, null],
            [REACHED],
            [null],
          ),
          ...flatBlock(['KPI②', '', '', ''], ['', '', null, null, null, null, null], [null], [null]),
        ],
        { name: '農地台帳', merges: ['B1:G1'] },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'アプリ登録者の満足度',
        kind: 'outcome',
        periods: [
          [2024, 0, null, 'notMeasured'],
          [2025, 70, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '協賛店の数',
        kind: 'output',
        direction: 'higher',
        periods: [
          [2024, 0, 3, 'undetermined'],
          [2025, 20, null, 'pending'],
        ],
      },
      {
        no: 'KPI③',
        name: 'システム障害の件数',
        direction: 'lower',
        baseline: 6,
        periods: [
          [2024, 0, 2, 'notAchieved'],
          [2025, 0, null, 'pending'],
        ],
      },
      {
        no: 'KPI④',
        name: '紙の台帳の使用枚数の増減',
        directionBasis: 'negative-target',
        periods: [
          [2024, -500, -620, 'achieved'],
          [2025, -900, null, 'pending'],
        ],
      },
      {
        no: 'KPI⑤',
        name: '歩数の増加に取り組む団体数',
        periods: [
          [2024, null, 11, 'notSet'],
          [2025, 15, null, 'pending'],
        ],
      },
      {
        no: 'KPI①',
        name: '現地確認の所要日数',
        project: '農地台帳電子化事業',
        direction: 'lower',
        periods: [
          [2024, 8, 7.5, 'achieved'],
          [2025, 6, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['健康ポイントアプリ事業', 'cost', 6_050_001],
      ['健康ポイントアプリ事業', 'grant', 3_025_000],
      ['農地台帳電子化事業', 'cost', 11_000_000],
      ['農地台帳電子化事業', 'grant', 5_500_000],
    ],
    findings: [
      'TARGET_ZERO 健康ポイント!C5',
      'ACTUAL_MISSING 健康ポイント!D5',
      'TARGET_ZERO 健康ポイント!C11',
      'TARGET_MISSING 健康ポイント!C29',
    ],
  },
];
