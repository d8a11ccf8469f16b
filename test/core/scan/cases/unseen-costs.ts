import type { SheetSnapshot } from '../../../../src/core/cells/snapshot';
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** A 効果検証シート with one KPI and the cost row of the form. */
const review = (
  name: string,
  project: string,
  kpi: readonly [string, string, number, number, number],
  costs: readonly [string, string, string],
): SheetSnapshot =>
  sheet(
    [
      ['効果検証シート', null, null, null, null, null],
      ['１ 基本情報', null, null, null, null, null],
      ['事業名', project, null, null, null, null],
      ['担当課', '市民課', null, '事業年度', '令和6年度', null],
      ['２ 成果', null, null, null, null, null],
      ['重要業績評価指標（上段：目標、下段：実績）', '単位', 'R6年度', 'R7年度', null, null],
      [`① ${kpi[0]}`, kpi[1], kpi[2], kpi[4], null, null],
      [null, null, kpi[3], null, null, null],
      ['３ コスト', null, null, null, null, null],
      ['予算額', costs[0], '決算額', costs[1], '交付金額', costs[2]],
    ],
    { name, merges: ['A1:F1', 'B3:F3', 'A7:A8', 'B7:B8'] },
  );

/** One project's own sheet, amounts as label and value. */
const card = (name: string, project: string, ...amounts: readonly (readonly [string, string])[]) =>
  sheet([['事業概要', null], ['事業名', project], ...amounts], { name });

/** Grant and subsidy tables as offices keep them, written without a look at the recogniser. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'unseen- two years side by side, with two digits swapped in one total',
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
    what: 'unseen- the cost row of three review forms, in one of them settled above budget',
    sheets: [
      review(
        '1-1',
        'オンライン申請拡充事業',
        ['オンライン申請件数', '件', 1_200, 1_350, 1_500],
        ['4,400千円', '4,290千円', '2,145千円'],
      ),
      review(
        '1-2',
        '窓口キャッシュレス推進事業',
        ['キャッシュレス利用件数', '件', 3_000, 2_700, 4_000],
        ['3,080千円', '3,125千円', '1,540千円'],
      ),
      review(
        '1-3',
        'まちなか回遊促進事業',
        ['スタンプラリー参加者数', '人', 500, 500, 800],
        ['1,980千円', '1,980千円', '990千円'],
      ),
    ],
    expected: [
      {
        name: 'オンライン申請件数',
        project: 'オンライン申請拡充事業',
        periods: [
          [2024, 1_200, 1_350, 'achieved'],
          [2025, 1_500, null, 'pending'],
        ],
      },
      {
        name: 'キャッシュレス利用件数',
        project: '窓口キャッシュレス推進事業',
        periods: [
          [2024, 3_000, 2_700, 'notAchieved'],
          [2025, 4_000, null, 'pending'],
        ],
      },
      {
        name: 'スタンプラリー参加者数',
        project: 'まちなか回遊促進事業',
        periods: [
          [2024, 500, 500, 'achieved'],
          [2025, 800, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['オンライン申請拡充事業', 'budget', 4_400_000],
      ['オンライン申請拡充事業', 'settled', 4_290_000],
      ['オンライン申請拡充事業', 'grant', 2_145_000],
      ['窓口キャッシュレス推進事業', 'budget', 3_080_000],
      ['窓口キャッシュレス推進事業', 'settled', 3_125_000],
      ['窓口キャッシュレス推進事業', 'grant', 1_540_000],
      ['まちなか回遊促進事業', 'budget', 1_980_000],
      ['まちなか回遊促進事業', 'settled', 1_980_000],
      ['まちなか回遊促進事業', 'grant', 990_000],
    ],
    findings: ['SETTLED_EXCEEDS_BUDGET 1-2!D10'],
  },
  {
    what: 'unseen- a list and the sheet of every project, with one slip of the pen in a name',
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
    what: 'unseen- half of the cost at most by a note, rounded down; one subsidy is above half',
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
    what: 'unseen- rates and caps per project, decided on the estimate and fixed on the outcome',
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
    what: 'unseen- public works in 百万円 with contracts; one grant above what the work costs',
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
    findings: ['GRANT_EXCEEDS_COST Sheet1!D5', 'GRANT_RATE_OFF Sheet1!D5'],
  },
  {
    what: 'unseen- budget, settlement, unused amount and 執行率 by project in 千円',
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
    what: 'unseen- half of what remains after 対象外経費; one grant forgot to leave them out',
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
  {
    what: 'unseen- projects by department with subtotals that add up and a grand total that does not',
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
    what: 'unseen- amounts repeated in 円 and 万円 agree with a list in 千円, but one does not',
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
