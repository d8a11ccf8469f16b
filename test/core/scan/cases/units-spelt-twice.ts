/** One unit in two spellings, a share among percentages, a unit printed with one of two values. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const SPELLINGS = [
  ['5か所', '3ヶ所'],
  ['5カ所', '3箇所'],
  ['5ヵ所', '3個所'],
  ['5か月', '3ヶ月'],
  ['5箇月', '3カ月'],
  ['5ポイント', '3pt'],
  ['5t', '3トン'],
  ['5ha', '3ヘクタール'],
  ['5％', '3パーセント'],
  ['5km2', '3㎢'],
  ['5平方キロ', '3km2'],
  ['5人', '3名'],
  ['5 mins', '3 minutes'],
] as const;

export const cases: readonly RecognitionCase[] = [
  {
    what: 'か所 and ヶ所, ％ and パーセント, t and トン are one unit each',
    sheets: [
      sheet([['指標名', '目標値', '実績値'], ...SPELLINGS.map((pair, i) => [`第${i + 1}の項目`, ...pair])]),
    ],
    expected: SPELLINGS.map((_, i) => ({
      name: `第${i + 1}の項目`,
      confidence: 'high',
      periods: [[null, 5, 3, 'notAchieved']],
    })),
    findings: [],
  },
  {
    what: 'one of two percentages as a fraction is not compared; small ones and two fractions are',
    sheets: [
      sheet([
        ['指標名', '単位', '目標値', '実績値'],
        ['住民満足度', '％', 85, 0.852],
        ['職員満足度', '％', 0.9, 88],
        ['回答の状況', '％', '85%', 0.9],
        ['参加率', null, 0.9, 0.85],
        ['不良率', '％', 2, 0.5],
      ]),
    ],
    expected: [
      { name: '住民満足度', confidence: 'review', periods: [[null, 85, 0.852, 'undetermined']] },
      { name: '職員満足度', confidence: 'review', periods: [[null, 0.9, 88, 'undetermined']] },
      { name: '回答の状況', confidence: 'review', periods: [[null, 85, 0.9, 'undetermined']] },
      { name: '参加率', confidence: 'high', periods: [[null, 0.9, 0.85, 'notAchieved']] },
      { name: '不良率', confidence: 'high', periods: [[null, 2, 0.5, 'achieved']] },
    ],
    findings: ['UNIT_MISMATCH Sheet1!D2', 'UNIT_MISMATCH Sheet1!D3', 'UNIT_MISMATCH Sheet1!D4'],
  },
  {
    what: 'percent formats beside a bare fraction',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '目標値', '実績値'],
          ['満足した割合', '％', 0.85, 0.852],
          ['参加した割合', null, 0.5, 0.45],
          ['継続した割合', '％', 85, 0.852],
        ],
        { formats: { C2: '0%', D3: '0%', D4: '0.0%' } },
      ),
    ],
    expected: [
      { name: '満足した割合', confidence: 'review', periods: [[null, 85, 0.852, 'undetermined']] },
      { name: '参加した割合', confidence: 'review', periods: [[null, 0.5, 45, 'undetermined']] },
      { name: '継続した割合', confidence: 'high', periods: [[null, 85, 85.2, 'achieved']] },
    ],
  },
  {
    what: 'm is a metre or a million beside k',
    sheets: [
      sheet([
        ['KPI', 'Target', 'Actual'],
        ['Sales volume', '1.2m', '900k'],
        ['Length of paths', '1.2m', '900m'],
      ]),
    ],
    expected: [
      { name: 'Sales volume', confidence: 'review', periods: [[null, 1.2, 900000, 'undetermined']] },
      { name: 'Length of paths', periods: [[null, 1.2, 900, 'achieved']] },
    ],
    findings: ['UNIT_MISMATCH Sheet1!C2'],
  },
  {
    what: 'an amount with its unit beside a bare one',
    sheets: [
      sheet([
        ['指標名', '単位', '目標値', '実績値'],
        ['給付の額', '円', '231,015千円', 218386],
        ['助成の額', '千円', '231,015千円', 218386],
      ]),
    ],
    expected: [
      { name: '給付の額', confidence: 'review', periods: [[null, 231015000, 218386, 'undetermined']] },
      { name: '助成の額', confidence: 'high', periods: [[null, 231015, 218386, 'notAchieved']] },
    ],
    findings: ['UNIT_MISMATCH Sheet1!D2'],
  },
  {
    what: 'printed rates as fractions are the rates; a wrong one is found all the same',
    sheets: [
      sheet([
        ['指標名', '単位', '目標値', '実績値', '達成率'],
        ['来館者数', '人', 100, 90, 0.9],
        ['受講者数', '人', 100, 94.4, 0.94],
        ['貸出の冊数', '冊', 200, 250, 1.25],
        ['相談者の数', '件', 100, 85, 0.9],
      ]),
    ],
    expected: [
      { name: '来館者数', statedRates: [90], periods: [[null, 100, 90, 'notAchieved']] },
      { name: '受講者数', statedRates: [94], periods: [[null, 100, 94.4, 'notAchieved']] },
      { name: '貸出の冊数', statedRates: [125], periods: [[null, 200, 250, 'achieved']] },
      { name: '相談者の数', periods: [[null, 100, 85, 'notAchieved']] },
    ],
    findings: ['STATED_RATE_DIFFERS Sheet1!E5'],
  },
];
