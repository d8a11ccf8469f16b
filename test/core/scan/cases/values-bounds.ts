/** Targets with a bound: 以上, 以下, ranges, 維持, in the cell or in a column of their own. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a bound as the target, the actual typed or formatted',
    sheets: [
      sheet(
        [
          ['評価指標', '令和6年度目標値', '令和6年度実績値', '達成状況'],
          ['研修の理解度', '80％以上', 0.85, '達成'],
          ['実質公債費比率', '10.0％以下', '8.4％', '達成'],
          ['時間外勤務の月平均', '20時間以内', '23.5時間', '未達成'],
          ['救急車の現場到着時間', '9分未満', '8.7分', '達成'],
        ],
        { formats: { C2: '0%' }, texts: { C2: '85%' } },
      ),
    ],
    expected: [
      { name: '研修の理解度', direction: 'higher', periods: [[2024, 80, 85, 'achieved']] },
      {
        name: '実質公債費比率',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 10, 8.4, 'achieved']],
      },
      {
        name: '時間外勤務の月平均',
        unit: '時間',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 20, 23.5, 'notAchieved']],
      },
      {
        name: '救急車の現場到着時間',
        unit: '分',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 9, 8.7, 'achieved']],
      },
    ],
  },
  {
    what: '以上 and 以下 in a narrow column of their own behind the target',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R6目標値', null, 'R6実績値'],
          ['図書館の開架図書', '千冊', 100, '以上', 90],
          ['冷房時の平均室温差', '度', 5, '以下', 7],
        ],
        { merges: ['C1:D1'] },
      ),
    ],
    expected: [
      {
        name: '図書館の開架図書',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [[2024, 100, 90, 'notAchieved']],
      },
      {
        name: '冷房時の平均室温差',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 5, 7, 'notAchieved']],
      },
    ],
  },
  {
    what: 'ranges, 維持 and a change on the year before among plain bounds, units in the cells',
    sheets: [
      sheet(
        [
          ['No.', '評価指標', '目標（R6）', '実績（R6）'],
          [1, '職員提案の件数', '5～10件', '8件'],
          [2, '図書の貸出冊数', '前年度比＋3％', '102,400冊'],
          [3, '保育所の数', '維持', '14か所'],
          [4, '住民満足度', '５０％以上', '54.2％'],
          [5, '食中毒の発生件数', '3件以下', '1件'],
          [6, '観光消費額の対令和元年度比', '1.2倍', '1.34倍'],
        ],
        { at: 'D4' },
      ),
    ],
    expected: [
      { name: '職員提案の件数', periods: [[2024, '5～10件', 8, 'undetermined']] },
      { name: '図書の貸出冊数', periods: [[2024, '前年度比＋3％', 102_400, 'undetermined']] },
      { name: '保育所の数', periods: [[2024, '維持', 14, 'undetermined']] },
      { name: '住民満足度', periods: [[2024, 50, 54.2, 'achieved']] },
      { name: '食中毒の発生件数', unit: '件', direction: 'lower', periods: [[2024, 3, 1, 'achieved']] },
      { name: '観光消費額の対令和元年度比', unit: '倍', periods: [[2024, 1.2, 1.34, 'achieved']] },
    ],
  },
  {
    what: 'ranges, changes and fractions on both sides cannot be compared; they are not missed goals',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['観光客数', '人', '前年度比3％増', '前年度比5％増'],
        ['講座の定員', '人', '100～120', '110～125'],
        ['モデル校の数', '校', '3校/5校', '4校/5校'],
        ['開催回数', '回', 10, 9],
      ]),
    ],
    expected: [
      { name: '観光客数', periods: [[2024, '前年度比3％増', '前年度比5％増', 'undetermined']] },
      { name: '講座の定員', periods: [[2024, '100～120', '110～125', 'undetermined']] },
      { name: 'モデル校の数', periods: [[2024, '3校/5校', '4校/5校', 'undetermined']] },
      { name: '開催回数', periods: [[2024, 10, 9, 'notAchieved']] },
    ],
  },
  {
    what: 'projects merged, kinds in a column, targets with 以下 and 以上',
    sheets: [
      sheet(
        [
          ['事業', '区分', '指標', 'R5', null, 'R6', null],
          [null, null, null, '目標', '実績', '目標', '実績'],
          ['健診受診率向上', 'アウトプット', '受診勧奨通知の送付数（通）', 4000, 4100, 4200, 4200],
          [null, 'アウトカム', '特定健診受診率（％）', '45以上', 43.9, '47以上', 47.3],
          ['たばこ対策', 'アウトプット', '禁煙講座の参加者数（人）', 80, 66, 90, 92],
          [null, 'アウトカム', '成人の喫煙率（％）', '16以下', 16.8, '15以下', 14.7],
        ],
        { at: 'B4', merges: ['B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:H4', 'B6:B7', 'B8:B9'] },
      ),
    ],
    expected: [
      {
        name: '受診勧奨通知の送付数（通）',
        unit: '通',
        kind: 'output',
        project: '健診受診率向上',
        periods: [
          [2023, 4000, 4100, 'achieved'],
          [2024, 4200, 4200, 'achieved'],
        ],
      },
      {
        name: '特定健診受診率（％）',
        unit: '％',
        kind: 'outcome',
        project: '健診受診率向上',
        periods: [
          [2023, 45, 43.9, 'notAchieved'],
          [2024, 47, 47.3, 'achieved'],
        ],
      },
      {
        name: '禁煙講座の参加者数（人）',
        unit: '人',
        kind: 'output',
        project: 'たばこ対策',
        periods: [
          [2023, 80, 66, 'notAchieved'],
          [2024, 90, 92, 'achieved'],
        ],
      },
      {
        name: '成人の喫煙率（％）',
        unit: '％',
        kind: 'outcome',
        project: 'たばこ対策',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 16, 16.8, 'notAchieved'],
          [2024, 15, 14.7, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'management plan of a company: units beside every value, some as 以上 and 以下, emissions as △ against a year long ago',
    sheets: [
      sheet(
        [
          ['中期経営計画　非財務・財務KPI', null, null, null, null, null, null, null, null],
          [
            '経営指標',
            '2023年度実績',
            null,
            '2024年度計画',
            null,
            '2024年度実績',
            null,
            '2026年度目標',
            null,
          ],
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
      {
        name: '売上高',
        unit: '億円',
        periods: [
          [2023, null, 1250, 'notSet'],
          [2024, 1320, 1345, 'achieved'],
          [2026, 1500, null, 'pending'],
        ],
      },
      {
        name: 'ROE',
        unit: '%',
        periods: [
          [2023, null, 7.2, 'notSet'],
          [2024, 8, 7.8, 'notAchieved'],
          [2026, 10, null, 'pending'],
        ],
      },
      {
        name: 'ネットD/Eレシオ',
        unit: '倍',
        direction: 'lower',
        periods: [
          [2023, null, 0.9, 'notSet'],
          [2024, 0.8, 0.75, 'achieved'],
          [2026, 0.6, null, 'pending'],
        ],
      },
      {
        name: 'GHG排出量（2013年度比）',
        periods: [
          [2023, null, -32, 'notSet'],
          [2024, -36, -35.5, 'notAchieved'],
          [2026, -46, null, 'pending'],
        ],
      },
      {
        name: '重大な労働災害の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2023, null, 1, 'notSet'],
          [2024, 0, 0, 'achieved'],
          [2026, 0, null, 'pending'],
        ],
      },
    ],
  },
];
