/** Grants against their costs: rates, caps, what is left out of the cost. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two grants are half of their cost and one is more: nothing declares a rule, and two rows make none',
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
    findings: [],
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
    findings: ['GRANT_EXCEEDS_COST Sheet1!E4'],
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
    what: 'half of the cost at most by a note, rounded down; one subsidy is above half',
    sheets: [
      sheet(
        [
          ['令和6年度 商店街活性化補助金 交付一覧', null, null, null],
          ['No.', '事業名', '補助対象経費（円）', '補助金額（円）'],
          [1, '夏まつり開催事業', 1_234_500, 617_000],
          [2, 'イルミネーション設置事業', 864_000, 432_000],
          [3, '共通商品券発行事業', 990_000, 495_000],
          [4, '防犯カメラ設置事業', 1_500_000, 760_000],
          [5, 'アーケード補修事業', 2_345_600, 1_172_000],
          [null, '合計', 6_934_100, 3_476_000],
          ['※補助金の額は補助対象経費の2分の1以内とし、千円未満は切り捨てる。'],
        ],
        { merges: ['A1:D1'] },
      ),
    ],
    expected: [],
    findings: ['GRANT_RATE_OFF Sheet1!D6'],
  },
  {
    what: 'rates and caps per project, decided on the estimate and fixed on the outcome',
    sheets: [
      sheet(
        [
          ['補助金交付台帳', null, null, null, null, null, null],
          ['事業名', '交付決定', null, null, null, '額の確定', null],
          [
            null,
            '補助対象経費（円）',
            '補助率',
            '上限額（円）',
            '交付決定額（円）',
            '補助対象経費（円）',
            '確定額（円）',
          ],
          ['街路灯LED化事業', 2_400_000, '2/3', 1_500_000, 1_500_000, 2_310_000, 1_500_000],
          ['空き店舗改修事業', 1_800_000, '1/2', 1_000_000, 900_000, 1_760_000, 880_000],
          ['多言語案内整備事業', 960_000, '3/4', 1_000_000, 720_000, 900_000, 675_000],
        ],
        { merges: ['A1:G1', 'A2:A3', 'B2:E2', 'F2:G2'] },
      ),
    ],
    expected: [],
    findings: [],
  },
  {
    what: 'public works in 百万円 with contracts; one grant above what the work costs',
    sheets: [
      sheet(
        [
          ['社会資本整備総合交付金 事業一覧（令和6年度）', null, null, null],
          [null, null, null, '単位：百万円'],
          ['事業名', '事業費', '契約額', '交付金額'],
          ['駅前広場整備事業', 480, 455, 240],
          ['橋りょう長寿命化事業', 126, 118, 136],
          ['地域交流センター建設事業', 1_350, 1_290, 675],
          ['市道拡幅事業', 210, 198, 105],
          ['公園施設更新事業', 64, 60, 32],
          ['合計', 2_230, 2_121, 1_188],
        ],
        { merges: ['A1:D1'] },
      ),
    ],
    expected: [],
    costs: [
      ['駅前広場整備事業', 'cost', 480_000_000],
      ['駅前広場整備事業', 'contract', 455_000_000],
      ['駅前広場整備事業', 'grant', 240_000_000],
      ['橋りょう長寿命化事業', 'cost', 126_000_000],
      ['橋りょう長寿命化事業', 'contract', 118_000_000],
      ['橋りょう長寿命化事業', 'grant', 136_000_000],
      ['地域交流センター建設事業', 'cost', 1_350_000_000],
      ['地域交流センター建設事業', 'contract', 1_290_000_000],
      ['地域交流センター建設事業', 'grant', 675_000_000],
      ['市道拡幅事業', 'cost', 210_000_000],
      ['市道拡幅事業', 'contract', 198_000_000],
      ['市道拡幅事業', 'grant', 105_000_000],
      ['公園施設更新事業', 'cost', 64_000_000],
      ['公園施設更新事業', 'contract', 60_000_000],
      ['公園施設更新事業', 'grant', 32_000_000],
      [null, 'cost', 2_230_000_000, true],
      [null, 'contract', 2_121_000_000, true],
      [null, 'grant', 1_188_000_000, true],
    ],
    findings: ['GRANT_EXCEEDS_COST Sheet1!D5'],
  },
  {
    what: 'half of what remains after 対象外経費; one grant forgot to leave them out',
    sheets: [
      sheet(
        [
          ['地方創生推進交付金 対象経費整理表', null, null, null, null],
          [null, null, null, null, '（単位：円）'],
          ['事業名', '総事業費', '対象外経費', '交付対象経費', '交付金額'],
          ['移住相談窓口設置事業', 3_600_000, 400_000, 3_200_000, 1_600_000],
          ['お試し住宅整備事業', 2_500_000, 0, 2_500_000, 1_250_000],
          ['特産品販路開拓事業', 4_200_000, 600_000, 3_600_000, 2_100_000],
          ['関係人口創出事業', 1_980_000, 180_000, 1_800_000, 900_000],
          ['起業塾運営事業', 5_500_000, 700_000, 4_800_000, 2_400_000],
          ['合計', 17_780_000, 1_880_000, 15_900_000, 8_250_000],
        ],
        { merges: ['A1:E1'] },
      ),
    ],
    expected: [],
    findings: ['GRANT_RATE_OFF Sheet1!E6'],
  },
];
