import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** Amounts by project, and what a reviewer would raise about them. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'half of the cost explains all rows but one',
    sheets: [
      sheet([
        ['事業名', '事業費（円）', '交付金額（円）'],
        ['移住促進事業', 2_000_000, 1_000_000],
        ['子育て支援事業', 3_000_001, 1_500_000],
        ['観光振興事業', 4_000_000, 2_500_000],
        ['合計', 9_000_001, 5_000_000],
      ]),
    ],
    expected: [],
    costs: [
      ['移住促進事業', 'cost', 2_000_000],
      ['移住促進事業', 'grant', 1_000_000],
      ['子育て支援事業', 'cost', 3_000_001],
      ['子育て支援事業', 'grant', 1_500_000],
      ['観光振興事業', 'cost', 4_000_000],
      ['観光振興事業', 'grant', 2_500_000],
      [null, 'cost', 9_000_001, true],
      [null, 'grant', 5_000_000, true],
    ],
    findings: ['GRANT_RATE_OFF Sheet1!C4'],
  },
  {
    what: 'the lesser of budget and settlement, in 千円 from a note above; settled above budget',
    sheets: [
      sheet([
        [null, null, null, '（単位：千円）'],
        ['事業名', '予算額', '決算額', '交付金額'],
        ['A地区整備事業', 2_772, 2_772, 1_386],
        ['B地区整備事業', 5_000, 5_200, 2_500],
        ['C地区整備事業', 3_000, 2_001, 1_000],
      ]),
    ],
    expected: [],
    findings: ['SETTLED_EXCEEDS_BUDGET Sheet1!C4'],
  },
  {
    what: 'a declared rate and a declared cap count, a grant above its cost does not',
    sheets: [
      sheet([
        ['事業名', '補助対象経費', '補助率', '上限額', '交付決定額'],
        ['照明改修事業', 900_000, '2/3', 500_000, 500_000],
        ['空調改修事業', 600_000, '1/2', 500_000, 300_000],
        ['窓改修事業', 400_000, '1/2', 500_000, 450_000],
      ]),
    ],
    expected: [],
    findings: ['GRANT_EXCEEDS_COST Sheet1!E4', 'GRANT_RATE_OFF Sheet1!E4'],
  },
  {
    what: 'several grants of one amount below the rate: the programme has a ceiling',
    sheets: [
      sheet([
        ['事業名', '事業費', '交付金額'],
        ['A事業', '400,000円', '200,000円'],
        ['B事業', '600,000円', '300,000円'],
        ['C事業', '800,000円', '400,000円'],
        ['D事業', '2,000,000円', '500,000円'],
        ['E事業', '3,000,000円', '500,000円'],
      ]),
    ],
    expected: [],
    findings: [],
  },
  {
    what: 'a printed total that is not the sum of its parts',
    sheets: [
      sheet([
        ['事業名', '事業費'],
        ['A事業', '400,000円'],
        ['B事業', '600,000円'],
        ['合計', '1,100,000円'],
      ]),
    ],
    expected: [],
    findings: ['TOTAL_MISMATCH Sheet1!B4'],
  },
  {
    what: 'a total that is off by less than its rounding, which the sheet explains',
    sheets: [
      sheet([
        ['事業名', '事業費（千円）'],
        ['A事業', 401],
        ['B事業', 602],
        ['合計', 1_004],
        ['※端数処理のため合計が一致しない場合がある。'],
      ]),
    ],
    expected: [],
    findings: [],
  },
  {
    what: 'the same project with another amount on another sheet, equal to what was contracted',
    sheets: [
      sheet([['○窓口改革事業（市民課） 事業費：16,400千円 ⇒ (株)みらい（福岡市）：15,400千円']], {
        name: '採択',
      }),
      sheet(
        [
          ['窓口改革事業 (市民課)', null],
          ['事業費', '15,400千円'],
        ],
        { name: '概要' },
      ),
    ],
    expected: [],
    costs: [
      ['窓口改革事業', 'cost', 16_400_000],
      ['窓口改革事業', 'contract', 15_400_000],
      ['窓口改革事業', 'cost', 15_400_000],
    ],
    findings: ['COST_DIFFERS 概要!B2'],
  },
  {
    what: 'yen typed among thousands of yen: in a column of amounts, and as the actual of a KPI',
    sheets: [
      sheet(
        [
          ['事業名', '事業費（千円）'],
          ['A地区整備事業', 2_772],
          ['B地区整備事業', 5_000],
          ['C地区整備事業', 3_100_000],
          ['D地区整備事業', 4_200],
        ],
        { name: '費用' },
      ),
      sheet(
        [
          ['指標名', '単位', '目標値', '実績値'],
          ['ふるさと納税の額', '千円', 12_000, 12_500_000],
        ],
        { name: '指標' },
      ),
    ],
    expected: [
      {
        name: 'ふるさと納税の額',
        confidence: 'review',
        periods: [[null, 12_000, 12_500_000, 'undetermined']],
      },
    ],
    findings: ['UNIT_MISMATCH 指標!D2', 'UNIT_MISMATCH 費用!B4'],
  },
  {
    what: 'a budget by items is no cost table',
    sheets: [
      sheet([
        ['科目', '予算額', '決算額'],
        ['人件費', 1_000, 1_100],
        ['物件費', 500, 480],
      ]),
    ],
    expected: [],
    costs: [],
    findings: [],
  },
];
