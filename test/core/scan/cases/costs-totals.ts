/** Amounts by project: totals and subtotals, repeated amounts, other units, what is no table of costs. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** One project's own sheet, amounts as label and value. */
const card = (name: string, project: string, ...amounts: readonly (readonly [string, string])[]) =>
  sheet([['事業概要', null], ['事業名', project], ...amounts], { name });

export const cases: readonly RecognitionCase[] = [
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
  {
    what: 'two years side by side, with two digits swapped in one total',
    sheets: [
      sheet(
        [
          ['デジタル田園都市国家構想交付金 充当事業一覧', null, null, null, null],
          [null, null, null, null, '（単位：円）'],
          ['事業名', '令和5年度', null, '令和6年度', null],
          [null, '事業費', '交付金充当額', '事業費', '交付金充当額'],
          ['書かない窓口導入事業', 12_400_000, 6_200_000, 3_300_000, 1_650_000],
          ['地域アプリ構築事業', 8_250_000, 4_125_000, 9_900_000, 4_950_000],
          ['公共施設予約システム事業', 4_180_000, 2_090_000, 5_060_000, 2_530_000],
          ['合計', 24_830_000, 12_415_000, 18_260_000, 9_310_000],
        ],
        { merges: ['A1:E1', 'A3:A4', 'B3:C3', 'D3:E3'] },
      ),
    ],
    expected: [],
    costs: [
      ['書かない窓口導入事業', 'cost', 12_400_000],
      ['書かない窓口導入事業', 'grant', 6_200_000],
      ['書かない窓口導入事業', 'cost', 3_300_000],
      ['書かない窓口導入事業', 'grant', 1_650_000],
      ['地域アプリ構築事業', 'cost', 8_250_000],
      ['地域アプリ構築事業', 'grant', 4_125_000],
      ['地域アプリ構築事業', 'cost', 9_900_000],
      ['地域アプリ構築事業', 'grant', 4_950_000],
      ['公共施設予約システム事業', 'cost', 4_180_000],
      ['公共施設予約システム事業', 'grant', 2_090_000],
      ['公共施設予約システム事業', 'cost', 5_060_000],
      ['公共施設予約システム事業', 'grant', 2_530_000],
      [null, 'cost', 24_830_000, true],
      [null, 'grant', 12_415_000, true],
      [null, 'cost', 18_260_000, true],
      [null, 'grant', 9_310_000, true],
    ],
    findings: ['TOTAL_MISMATCH Sheet1!E8'],
  },
  {
    what: 'a list and the sheet of every project, with one slip of the pen in a name',
    sheets: [
      sheet(
        [
          ['採択事業一覧', null, null, null],
          ['事業名', '担当課', '事業費（千円）', '交付金額（千円）'],
          ['AI議事録導入事業', '総務課', 7_700, 3_850],
          ['子育て相談オンライン化事業', '子育て支援課', 4_840, 2_420],
          ['観光周遊アプリ構築事業', '商工観光課', 9_900, 4_950],
        ],
        { name: '一覧' },
      ),
      card('個票1', 'ＡＩ議事録導入事業', ['事業費', '7,700千円'], ['交付金額', '3,850千円']),
      card('個票2', '子育て相談オンラン化事業', ['事業費', '4,840千円'], ['交付金額', '2,420千円']),
      card('個票3', '観光周遊アプリ構築事業', ['事業費', '9,900千円'], ['交付金額', '4,950千円']),
    ],
    expected: [],
    findings: ['NAME_DIFFERS 個票2!B2'],
  },
  {
    what: 'budget, settlement, unused amount and 執行率 by project in 千円',
    sheets: [
      sheet(
        [
          ['令和6年度 高齢福祉課 事業別決算', null, null, null, null],
          [null, null, null, null, '（千円）'],
          ['事業名', '予算額', '決算額', '不用額', '執行率'],
          ['敬老祝金支給事業', 5_000, 4_600, 400, '92.0%'],
          ['高齢者見守り事業', 3_200, 3_456, -256, '108.0%'],
          ['認知症カフェ運営事業', 1_100, 1_045, 55, '95.0%'],
          ['合計', 9_300, 9_101, 199, '97.9%'],
        ],
        { merges: ['A1:E1'] },
      ),
    ],
    expected: [],
    findings: ['SETTLED_EXCEEDS_BUDGET Sheet1!C5'],
  },
  {
    what: 'projects by department with subtotals that add up and a grand total that does not',
    sheets: [
      sheet(
        [
          ['部局別 事業費執行状況', null, null, null],
          [null, null, null, '単位：円'],
          ['部局', '事業名', '予算額', '決算額'],
          ['総務部', '庁内ネットワーク更新事業', 8_800_000, 8_580_000],
          [null, '文書管理システム導入事業', 6_600_000, 6_490_000],
          [null, '小計', 15_400_000, 15_070_000],
          ['福祉部', '介護予防教室事業', 2_200_000, 2_145_000],
          [null, '子ども食堂支援事業', 1_500_000, 1_500_000],
          [null, '小計', 3_700_000, 3_645_000],
          ['合計', null, 19_100_000, 18_175_000],
        ],
        { merges: ['A1:D1', 'A4:A6', 'A7:A9', 'A10:B10'] },
      ),
    ],
    expected: [],
    costs: [
      ['庁内ネットワーク更新事業', 'budget', 8_800_000],
      ['庁内ネットワーク更新事業', 'settled', 8_580_000],
      ['文書管理システム導入事業', 'budget', 6_600_000],
      ['文書管理システム導入事業', 'settled', 6_490_000],
      [null, 'budget', 15_400_000, true],
      [null, 'settled', 15_070_000, true],
      ['介護予防教室事業', 'budget', 2_200_000],
      ['介護予防教室事業', 'settled', 2_145_000],
      ['子ども食堂支援事業', 'budget', 1_500_000],
      ['子ども食堂支援事業', 'settled', 1_500_000],
      [null, 'budget', 3_700_000, true],
      [null, 'settled', 3_645_000, true],
      [null, 'budget', 19_100_000, true],
      [null, 'settled', 18_175_000, true],
    ],
    findings: ['TOTAL_MISMATCH Sheet1!D10'],
  },
  {
    what: 'amounts repeated in 円 and 万円 agree with a list in 千円, but one does not',
    sheets: [
      sheet(
        [
          ['令和6年度 交付金事業一覧', null],
          [null, '（単位：千円）'],
          ['事業名', '事業費'],
          ['窓口予約システム導入事業', 15_400],
          ['母子手帳アプリ導入事業', 6_600],
          ['オープンデータ整備事業', 2_310],
          ['合計', 24_310],
        ],
        { name: '一覧' },
      ),
      card('窓口予約', '窓口予約システム導入事業', ['事業費', '15,400,000円']),
      card('母子手帳', '母子手帳アプリ導入事業', ['事業費', '6,060,000円']),
      card('オープンデータ', 'オープンデータ整備事業', ['事業費', '231万円']),
    ],
    expected: [],
    costs: [
      ['窓口予約システム導入事業', 'cost', 15_400_000],
      ['母子手帳アプリ導入事業', 'cost', 6_600_000],
      ['オープンデータ整備事業', 'cost', 2_310_000],
      [null, 'cost', 24_310_000, true],
      ['窓口予約システム導入事業', 'cost', 15_400_000],
      ['母子手帳アプリ導入事業', 'cost', 6_060_000],
      ['オープンデータ整備事業', 'cost', 2_310_000],
    ],
    findings: ['COST_DIFFERS 母子手帳!B3'],
  },
];
