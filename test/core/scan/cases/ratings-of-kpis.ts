/** Grades and marks beside the values of a KPI, and the key to them. */
import type { RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'DX plan: year over 目標, 実績 and a mark, the legend of the marks below, system words among counts, a dash as the goal',
    sheets: [
      sheet(
        [
          ['ＤＸ推進計画　令和６年度末時点の進捗'],
          [null],
          ['No.', '取組', '指標', '2024年度(令和6年度)', null, null, '2025年度(令和7年度)', '担当課'],
          [null, null, null, '目標', '実績', '評価', '目標', null],
          [1, '書かない窓口', '対応した窓口の数', '6窓口', '6窓口', '◎', '9窓口', '市民課'],
          [2, '電子契約', '電子契約の割合', '30％', '22.4％', '△', '50％', '契約課'],
          [3, '文書管理', '文書管理システムの状態', '稼働', '構築中', '×', '稼働', '総務課'],
          [4, 'オープンデータ', 'データセットの公開数', '―', '48件', '―', '60件', '企画課'],
          ['◎：目標達成　○：80％以上　△：50％以上　×：50％未満', null, null, null, null, null, null, null],
        ],
        {
          at: 'B2',
          merges: ['B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'I4:I5', 'B10:I10'],
        },
      ),
    ],
    expected: [
      {
        name: '対応した窓口の数',
        unit: '窓口',
        periods: [
          [2024, 6, 6, 'achieved'],
          [2025, 9, null, 'pending'],
        ],
      },
      {
        name: '電子契約の割合',
        periods: [
          [2024, 30, 22.4, 'notAchieved'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        name: '文書管理システムの状態',
        direction: 'text',
        periods: [
          [2024, '稼働', '構築中', 'notAchieved'],
          [2025, '稼働', null, 'pending'],
        ],
      },
      {
        name: 'データセットの公開数',
        unit: '件',
        periods: [
          [2024, null, 48, 'notSet'],
          [2025, 60, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'marks ◎○△× as the grade with their key below, bounds and ranks with their units in the cells',
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
      { name: 'スポーツ教室の参加者数', unit: '人', periods: [[2024, 500, 612, 'achieved']] },
      { name: '待機児童数', direction: 'lower', periods: [[2024, 0, 0, 'achieved']] },
      { name: '住みよさランキングの県内順位', direction: 'lower', periods: [[2024, 10, 8, 'achieved']] },
      {
        name: '1人1日当たりのごみ排出量',
        unit: 'g',
        direction: 'lower',
        periods: [[2024, 850, 872, 'notAchieved']],
      },
      { name: '移住体験住宅の稼働率', unit: '%', periods: [[2024, 60, 41.5, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'rates and grades printed with a legend below, one rate wrong, narrative fields with their number of characters, an empty slot',
    sheets: [
      form([
        ['令和６年度　重点プロジェクト評価票', '<', '<', '<', '<', '<', '<'],
        ['事業名', 'スマート窓口推進事業', '<', '<', '<', '<', '<'],
        ['No', 'ＫＰＩ', '単位', '目標値', '実績値', '達成率', '評価'],
        ['１', '来庁予約の利用件数', '件', 2400, 2640, '110.0%', 'Ａ'],
        ['２', '平均待ち時間', '分', 15, 12, '125.0%', 'Ａ'],
        ['３', '手続きガイドの利用回数', '回', 5000, 4200, '94.0%', 'Ｂ'],
        ['４', null, null, null, null, null, null],
        ['評価の基準：Ａ＝100％以上　Ｂ＝80％以上100％未満　Ｃ＝80％未満', '<', '<', '<', '<', '<', '<'],
        ['成果', '予約の導入により混雑がならされた。', '<', '<', '<', '<', '17字'],
        ['課題', '高齢の来庁者への案内が足りない。', '<', '<', '<', '<', '16字'],
      ]),
    ],
    expected: [
      {
        name: '来庁予約の利用件数',
        unit: '件',
        project: 'スマート窓口推進事業',
        statedRates: [110],
        periods: [[2024, 2400, 2640, 'achieved']],
      },
      {
        name: '平均待ち時間',
        unit: '分',
        project: 'スマート窓口推進事業',
        direction: 'lower',
        statedRates: [125],
        periods: [[2024, 15, 12, 'achieved']],
      },
      {
        name: '手続きガイドの利用回数',
        unit: '回',
        project: 'スマート窓口推進事業',
        statedRates: [94],
        periods: [[2024, 5000, 4200, 'notAchieved']],
      },
    ],
    findings: ['STATED_RATE_DIFFERS Sheet1!F6'],
  },
];
