/** KPIs whose target is a word or a deed: a plan drawn up, a system introduced, 増加, 維持. */
import type { RecognitionCase } from '../../../support/cases';
import { canvas, form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'texts among numbers: a plan drawn up or not, a system introduced',
    sheets: [
      sheet([
        ['取組項目', '指標', '令和6年度目標', '令和6年度実績', '自己評価'],
        ['公共施設等の最適化', '個別施設計画の策定', '策定済み', '策定中', 'Ｃ'],
        ['窓口の改善', '書かない窓口の導入', '導入', '導入', 'Ａ'],
        ['職員の育成', '研修の受講者数', '120人', '134人', 'Ａ'],
      ]),
    ],
    expected: [
      {
        name: '個別施設計画の策定',
        direction: 'text',
        periods: [[2024, '策定済み', '策定中', 'notAchieved']],
      },
      { name: '書かない窓口の導入', direction: 'text', periods: [[2024, '導入', '導入', 'achieved']] },
      { name: '研修の受講者数', unit: '人', direction: 'higher', periods: [[2024, 120, 134, 'achieved']] },
    ],
  },
  {
    what: 'targets in words: 増加, 維持, 毎年度 with a number, beside counted results',
    sheets: [
      sheet([
        ['通番', '成果を測る指標', '計画当初値', '令和６年度目標', '令和６年度実績'],
        ['①', '自主防災組織の数', '84団体', '増加', '86団体'],
        ['②', '地域包括支援センターの数', '5か所', '維持', '5か所'],
        ['③', '認知症サポーター養成講座の開催回数', '10回', '毎年度12回以上', '14回'],
        ['④', '住宅用火災警報器の設置促進', '未実施', '実施', '実施'],
        ['⑤', '市内の鉄道駅の数', '3駅', '現状維持', '3駅'],
      ]),
    ],
    expected: [
      { no: '①', name: '自主防災組織の数', unit: '団体', periods: [[2024, '増加', 86, 'undetermined']] },
      { no: '②', name: '地域包括支援センターの数', periods: [[2024, '維持', 5, 'undetermined']] },
      {
        no: '③',
        name: '認知症サポーター養成講座の開催回数',
        unit: '回',
        baseline: 10,
        direction: 'higher',
        periods: [[2024, 12, 14, 'achieved']],
      },
      {
        no: '④',
        name: '住宅用火災警報器の設置促進',
        direction: 'text',
        periods: [[2024, '実施', '実施', 'achieved']],
      },
      { no: '⑤', name: '市内の鉄道駅の数', periods: [[2024, '現状維持', 3, 'undetermined']] },
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
    what: 'words as goals beside a counted one, the month of the actual in the label, cards side by side',
    sheets: [
      sheet(
        canvas(
          [
            0,
            0,
            [
              ['目標１', '災害時受援計画の策定'],
              ['目標（令和６年度）', '策定済み'],
              ['実績（令和７年３月）', '未策定'],
            ],
          ],
          [
            0,
            3,
            [
              ['目標２', '避難所開設キットの配備'],
              ['目標（令和６年度）', '配備'],
              ['実績（令和７年３月）', '配備'],
            ],
          ],
          [
            2,
            6,
            [
              ['目標３', '防災リーダーの養成'],
              ['目標（令和６年度）', '45名'],
              ['実績（令和７年３月）', '52名'],
            ],
          ],
        ),
        { at: 'B10' },
      ),
    ],
    expected: [
      {
        name: '災害時受援計画の策定',
        no: '目標１',
        direction: 'text',
        periods: [[2024, '策定済み', '未策定', 'notAchieved']],
      },
      {
        name: '避難所開設キットの配備',
        no: '目標２',
        direction: 'text',
        periods: [[2024, '配備', '配備', 'achieved']],
      },
      { name: '防災リーダーの養成', no: '目標３', unit: '名', periods: [[2024, 45, 52, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'goals in words beside a counted one, label pairs with the year, ○ and × printed as the state',
    sheets: [
      form(
        [
          ['実施計画　進行管理票', '<', '<', '<', '<', '<'],
          ['取組', '避難体制の強化', '<', '<', '<', '<'],
          ['指標①', '個別避難計画の策定', '<', '<', '<', '<'],
          ['R6目標', '策定済み', 'R6実績', '策定済み', '達成', '○'],
          ['指標②', '受援計画の改定', '<', '<', '<', '<'],
          ['R6目標', '改定済み', 'R6実績', '未改定', '達成', '×'],
          ['指標③', '防災訓練の参加者数（人）', '<', '<', '<', '<'],
          ['R6目標', 1500, 'R6実績', 1622, '達成', '○'],
        ],
        { widths: [3, 5, 3, 5, 2, 2] },
      ),
    ],
    expected: [
      {
        name: '個別避難計画の策定',
        direction: 'text',
        periods: [[2024, '策定済み', '策定済み', 'achieved']],
      },
      { name: '受援計画の改定', direction: 'text', periods: [[2024, '改定済み', '未改定', 'notAchieved']] },
      {
        name: '防災訓練の参加者数（人）',
        unit: '人',
        direction: 'higher',
        periods: [[2024, 1500, 1622, 'achieved']],
      },
    ],
  },
  {
    what: 'an action plan card: shares of 1 formatted as percentages, words as goals, 計画 and 実績 of two years',
    sheets: [
      sheet(
        [
          ['行政改革アクションプラン　進行管理カード', null, null, null, null, null],
          ['取組名', '行政手続の見直し', null, '推進部署', '総務課', null],
          [null, null, null, null, null, null],
          ['管理指標', 'R6年度', null, 'R7年度', null, '特記事項'],
          [null, '計画', '実績', '計画', '実績', null],
          ['押印を廃止した手続の割合', 1, 1, 1, null, null],
          ['電子申請ができる手続の割合', 0.6, 0.475, 0.8, null, '国のシステムの改修待ち'],
          ['押印見直し方針', '策定', '策定', '改定', null, null],
          ['関係条例の一括改正', '公布', '未公布', '施行', null, '令和７年６月議会に提案する'],
        ],
        {
          at: 'C2',
          merges: ['C2:H2', 'D3:E3', 'G3:H3', 'C5:C6', 'D5:E5', 'F5:G5', 'H5:H6'],
          formats: { D7: '0%', E7: '0%', F7: '0%', G7: '0%', D8: '0.0%', E8: '0.0%', F8: '0.0%', G8: '0.0%' },
          texts: { D7: '100%', E7: '100%', F7: '100%', D8: '60.0%', E8: '47.5%', F8: '80.0%' },
        },
      ),
    ],
    expected: [
      {
        name: '押印を廃止した手続の割合',
        direction: 'higher',
        periods: [
          [2024, 100, 100, 'achieved'],
          [2025, 100, null, 'pending'],
        ],
      },
      {
        name: '電子申請ができる手続の割合',
        direction: 'higher',
        periods: [
          [2024, 60, 47.5, 'notAchieved'],
          [2025, 80, null, 'pending'],
        ],
      },
      {
        name: '押印見直し方針',
        direction: 'text',
        periods: [
          [2024, '策定', '策定', 'achieved'],
          [2025, '改定', null, 'pending'],
        ],
      },
      {
        name: '関係条例の一括改正',
        direction: 'text',
        periods: [
          [2024, '公布', '未公布', 'notAchieved'],
          [2025, '施行', null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'text KPIs beside a counted one: baseline, target and actual each with its year in the label',
    sheets: [
      sheet(
        [
          ['取組名', '立地適正化計画の推進', null, null, null],
          ['担当課', '都市計画課', null, null, null],
          ['成果指標', '単位', '現状値（令和４年度）', '目標値（令和６年度）', '実績値（令和６年度）'],
          ['立地適正化計画の策定', '―', '未策定', '策定済み', '策定済み'],
          ['空き家対策条例の制定', '―', '未制定', '制定済み', '未制定'],
          ['地区説明会の開催回数', '回', 0, 8, 6],
        ],
        { name: '取組1', merges: ['B1:E1', 'B2:E2'] },
      ),
    ],
    expected: [
      {
        name: '立地適正化計画の策定',
        unit: null,
        direction: 'text',
        baseline: null,
        periods: [[2024, '策定済み', '策定済み', 'achieved']],
      },
      {
        name: '空き家対策条例の制定',
        unit: null,
        direction: 'text',
        baseline: null,
        periods: [[2024, '制定済み', '未制定', 'notAchieved']],
      },
      {
        name: '地区説明会の開催回数',
        unit: '回',
        direction: 'higher',
        baseline: 0,
        periods: [[2024, 8, 6, 'notAchieved']],
      },
    ],
  },
];
