/** Amounts of a project in the same list or form as its KPIs. */
import type { SheetSnapshot } from '../../../../src/core/cells/snapshot';
import { spread, type RecognitionCase } from '../../../support/cases';
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

export const cases: readonly RecognitionCase[] = [
  {
    what: 'one KPI per project with 予算額 and 決算額 in 千円 at the right and a total row of money',
    sheets: [
      sheet(
        [
          ['令和6年度 商工観光課 事業評価一覧'],
          ['事業名', 'KPI', '単位', '目標値', '実績値', '達成率（％）', '予算額（千円）', '決算額（千円）'],
          ['空き店舗活用事業', '新規出店数', '店', 5, 6, 120, 4000, 3850],
          ['まつり開催事業', '来場者数', '人', 30000, 27000, 90, 8000, 7920],
          ['観光案内板整備事業', '設置数', '基', 10, 10, 100, 2500, 2431],
          ['合計', null, null, null, null, null, 14500, 14201],
        ],
        { merges: ['A1:H1', 'A6:F6'] },
      ),
    ],
    expected: [
      {
        name: '新規出店数',
        project: '空き店舗活用事業',
        unit: '店',
        statedRates: [120],
        periods: [[2024, 5, 6, 'achieved']],
      },
      {
        name: '来場者数',
        project: 'まつり開催事業',
        unit: '人',
        periods: [[2024, 30000, 27000, 'notAchieved']],
      },
      { name: '設置数', project: '観光案内板整備事業', unit: '基', periods: [[2024, 10, 10, 'achieved']] },
    ],
    costs: [
      ['空き店舗活用事業', 'budget', 4_000_000],
      ['空き店舗活用事業', 'settled', 3_850_000],
      ['まつり開催事業', 'budget', 8_000_000],
      ['まつり開催事業', 'settled', 7_920_000],
      ['観光案内板整備事業', 'budget', 2_500_000],
      ['観光案内板整備事業', 'settled', 2_431_000],
      [null, 'budget', 14_500_000, true],
      [null, 'settled', 14_201_000, true],
    ],
    findings: [],
  },
  {
    what: 'a project sheet with cost in 千円 and a small table of three numbered indicators, the third slot empty',
    sheets: [
      sheet(
        [
          ['事業名', '移住促進事業', null, null, '年度', '令和6年度'],
          ['担当課', '企画課', null, null, '事業費', '3,200千円'],
          [],
          ['指標の達成状況'],
          ['No', '指標名', '単位', '目標値', '実績値', '達成率'],
          ['①', '移住相談件数', '件', 120, 138, '115%'],
          ['②', '移住世帯数', '世帯', 15, 11, '73%'],
          ['③', null, null, null, null, null],
          ['未達成の理由', '住宅の確保が難しかった'],
        ],
        { merges: ['B1:D1', 'B2:D2', 'B9:F9'] },
      ),
    ],
    expected: [
      {
        name: '移住相談件数',
        no: '①',
        unit: '件',
        project: '移住促進事業',
        periods: [[2024, 120, 138, 'achieved']],
      },
      {
        name: '移住世帯数',
        no: '②',
        unit: '世帯',
        project: '移住促進事業',
        periods: [[2024, 15, 11, 'notAchieved']],
      },
    ],
    costs: [['移住促進事業', 'cost', 3200000]],
    findings: [],
  },
  {
    what: 'R6目標 in one cell, projects merged with their budget, subtotals of money, a target in words and a dash',
    sheets: [
      sheet(
        [
          ['事業名', '予算額（千円）', '指標', 'R6目標', 'R6実績', 'R7目標'],
          ['道路補修事業', 48_000, '補修延長（km）', '12.5', '11.8', '13.0'],
          [null, null, '穴ぼこ通報の対応日数（日）', '3日以内', '2.6日', '3日以内'],
          ['街路樹管理事業', 9_600, '剪定本数（本）', '1,800', '1,905', '1,800'],
          [null, null, '倒木の件数（件）', 0, 0, 0],
          ['小計', 57_600, null, null, null, null],
          ['河川清掃事業', 3_200, '参加団体数（団体）', 40, '―', 42],
          ['小計', 3_200, null, null, null, null],
          ['合計', 60_800, null, null, null, null],
        ],
        { at: 'C5', merges: ['C6:C7', 'D6:D7', 'C8:C9', 'D8:D9'] },
      ),
    ],
    expected: [
      {
        name: '補修延長（km）',
        project: '道路補修事業',
        unit: 'km',
        periods: [
          [2024, 12.5, 11.8, 'notAchieved'],
          [2025, 13, null, 'pending'],
        ],
      },
      {
        name: '穴ぼこ通報の対応日数（日）',
        project: '道路補修事業',
        unit: '日',
        direction: 'lower',
        periods: [
          [2024, 3, 2.6, 'achieved'],
          [2025, 3, null, 'pending'],
        ],
      },
      {
        name: '剪定本数（本）',
        project: '街路樹管理事業',
        unit: '本',
        periods: [
          [2024, 1800, 1905, 'achieved'],
          [2025, 1800, null, 'pending'],
        ],
      },
      {
        name: '倒木の件数（件）',
        project: '街路樹管理事業',
        unit: '件',
        direction: 'lower',
        periods: [
          [2024, 0, 0, 'achieved'],
          [2025, 0, null, 'pending'],
        ],
      },
      {
        name: '参加団体数（団体）',
        project: '河川清掃事業',
        unit: '団体',
        periods: [
          [2024, 40, null, 'notMeasured'],
          [2025, 42, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['道路補修事業', 'budget', 48_000_000],
      ['街路樹管理事業', 'budget', 9_600_000],
      [null, 'budget', 57_600_000, true],
      ['河川清掃事業', 'budget', 3_200_000],
      [null, 'budget', 3_200_000, true],
      [null, 'budget', 60_800_000, true],
    ],
  },
  {
    what: 'KPI and money of every project in one row, the grant against its cost, a total, one actual not set',
    sheets: [
      sheet(
        [
          ['令和６年度交付金事業　実績一覧', null, null, null, null, null, null],
          ['事業名', 'KPI', '単位', '目標値', '実績値', '事業費（円）', '交付金額（円）'],
          ['キャッシュレス窓口', '決済件数', '件', '4,000', '4,410', 3_300_000, 1_650_000],
          ['AI議事録', '作成時間の削減量', '時間', '600', '未計測', 1_980_000, 990_000],
          ['合計', null, null, null, null, 5_280_000, 2_640_000],
        ],
        { at: 'B2', merges: ['B2:H2'] },
      ),
    ],
    expected: [
      {
        name: '決済件数',
        project: 'キャッシュレス窓口',
        unit: '件',
        periods: [[2024, 4000, 4410, 'achieved']],
      },
      {
        name: '作成時間の削減量',
        project: 'AI議事録',
        unit: '時間',
        direction: 'higher',
        periods: [[2024, 600, null, 'notMeasured']],
      },
    ],
    costs: [
      ['キャッシュレス窓口', 'cost', 3_300_000],
      ['キャッシュレス窓口', 'grant', 1_650_000],
      ['AI議事録', 'cost', 1_980_000],
      ['AI議事録', 'grant', 990_000],
      [null, 'cost', 5_280_000, true],
      [null, 'grant', 2_640_000, true],
    ],
    findings: ['ACTUAL_MISSING Sheet1!F5'],
  },
  {
    what: 'merged projects with cost and grant in 千円, two KPIs each, a wrong grand total',
    sheets: [
      sheet(
        [
          ['事業名', '事業費（千円）', '交付金充当額（千円）', 'KPI', '単位', '令和6年度', null],
          [null, null, null, null, null, '目標値', '実績値'],
          ['電子図書館整備', 6000, 3000, '電子書籍の貸出数', '点', 3000, 3600],
          [null, null, null, '新規登録者数', '人', 400, 310],
          ['電子申請拡充', 2400, 1200, '電子申請の利用率', '％', 40, 42.5],
          [null, null, null, '対象手続数', '件', 50, 50],
          ['合計', 8400, 4300, null, null, null, null],
        ],
        {
          merges: [
            'A1:A2',
            'B1:B2',
            'C1:C2',
            'D1:D2',
            'E1:E2',
            'F1:G1',
            'A3:A4',
            'B3:B4',
            'C3:C4',
            'A5:A6',
            'B5:B6',
            'C5:C6',
          ],
        },
      ),
    ],
    expected: [
      {
        name: '電子書籍の貸出数',
        project: '電子図書館整備',
        unit: '点',
        periods: [[2024, 3000, 3600, 'achieved']],
      },
      {
        name: '新規登録者数',
        project: '電子図書館整備',
        unit: '人',
        periods: [[2024, 400, 310, 'notAchieved']],
      },
      {
        name: '電子申請の利用率',
        project: '電子申請拡充',
        unit: '％',
        periods: [[2024, 40, 42.5, 'achieved']],
      },
      { name: '対象手続数', project: '電子申請拡充', unit: '件', periods: [[2024, 50, 50, 'achieved']] },
    ],
    costs: [
      ['電子図書館整備', 'cost', 6000000],
      ['電子図書館整備', 'grant', 3000000],
      ['電子申請拡充', 'cost', 2400000],
      ['電子申請拡充', 'grant', 1200000],
      [null, 'cost', 8400000, true],
      [null, 'grant', 4300000, true],
    ],
    findings: ['TOTAL_MISMATCH Sheet1!C7'],
  },
  {
    what: 'projects with 予算額, 決算額, うち交付金 and one KPI each, 小計 between the fields and 合計 at the end',
    sheets: [
      sheet(
        [
          ['令和６年度　交付金事業一覧', null, null, null, null, null, null, null, null],
          [
            '分野',
            '事業名',
            '予算額\n（千円）',
            '決算額\n（千円）',
            'うち交付金\n（千円）',
            'KPI',
            '単位',
            '目標',
            '実績',
          ],
          ['観光', 'サイクルツーリズム推進', 8000, 7800, 3900, 'レンタサイクルの利用者数', '人', 1500, 1720],
          [null, '古民家再生', 12_000, 11_640, 5820, '宿泊施設の開業数', '軒', 2, 1],
          [null, '小計', 20_000, 19_440, 9720, null, null, null, null],
          ['農業', 'スマート農業実証', 6000, 5980, 2990, '実証に参加した農家数', '戸', 12, 12],
          [null, '小計', 6000, 5980, 2990, null, null, null, null],
          ['合計', null, 26_000, 25_420, 12_710, null, null, null, null],
        ],
        { at: 'B2', merges: ['B2:J2', 'B4:B6', 'B7:B8', 'B9:C9'] },
      ),
    ],
    expected: [
      {
        name: 'レンタサイクルの利用者数',
        unit: '人',
        project: 'サイクルツーリズム推進',
        periods: [[2024, 1500, 1720, 'achieved']],
      },
      { name: '宿泊施設の開業数', unit: '軒', project: '古民家再生', periods: [[2024, 2, 1, 'notAchieved']] },
      {
        name: '実証に参加した農家数',
        unit: '戸',
        project: 'スマート農業実証',
        periods: [[2024, 12, 12, 'achieved']],
      },
    ],
    costs: [
      ['サイクルツーリズム推進', 'budget', 8_000_000],
      ['サイクルツーリズム推進', 'settled', 7_800_000],
      ['サイクルツーリズム推進', 'grant', 3_900_000],
      ['古民家再生', 'budget', 12_000_000],
      ['古民家再生', 'settled', 11_640_000],
      ['古民家再生', 'grant', 5_820_000],
      [null, 'budget', 20_000_000, true],
      [null, 'settled', 19_440_000, true],
      [null, 'grant', 9_720_000, true],
      ['スマート農業実証', 'budget', 6_000_000],
      ['スマート農業実証', 'settled', 5_980_000],
      ['スマート農業実証', 'grant', 2_990_000],
      [null, 'budget', 6_000_000, true],
      [null, 'settled', 5_980_000, true],
      [null, 'grant', 2_990_000, true],
      [null, 'budget', 26_000_000, true],
      [null, 'settled', 25_420_000, true],
      [null, 'grant', 12_710_000, true],
    ],
    findings: [],
  },
  {
    what: 'project sheets with 事業費 and 交付金充当額 in pairs, a table of KPIs with a blank actual and an empty slot',
    sheets: [
      sheet(
        [
          ['交付対象事業名', 'スマート農業推進事業', null, null, null],
          ['事業費', '12,400千円', '交付金充当額', '6,200千円', null],
          [null],
          ['KPI', '単位', '増加分の目標（R6年度）', '増加分の実績（R6年度）', '事業効果'],
          ['①ドローン散布の面積', 'ha', 60, 72, '有効であった'],
          ['②新規就農者数', '人', 4, null, '有効であった'],
          ['③', null, null, null, null],
        ],
        { name: '農業', at: 'B3' },
      ),
    ],
    expected: [
      {
        name: 'ドローン散布の面積',
        no: '①',
        project: 'スマート農業推進事業',
        unit: 'ha',
        periods: [[2024, 60, 72, 'achieved']],
      },
      { name: '新規就農者数', no: '②', unit: '人', periods: [[2024, 4, null, 'notMeasured']] },
    ],
    costs: [
      ['スマート農業推進事業', 'cost', 12_400_000],
      ['スマート農業推進事業', 'grant', 6_200_000],
    ],
    findings: ['ACTUAL_MISSING 農業!E8'],
  },
  {
    what: 'grant form: cost row of pairs on a fine grid, settled above budget, two KPI rows below',
    sheets: [
      spread(
        [
          ['様式２　デジタル交付金　事業効果検証シート'],
          ['事業名', 'スマート農業導入支援'],
          ['予算額', '4,200千円', '決算額', '4,350千円', '交付金額', '2,100千円'],
          [],
          ['KPI', '単位', '目標値（R6）', '実績値（R6）', '目標値（R7）', '実績値（R7）'],
          ['ドローン防除の実施面積', 'ha', 120, 134.5, 200, null],
          ['導入農家数', '戸', 10, 8, 16, null],
        ],
        [6, 4, 4, 4, 4, 4],
        { name: '検証', at: 'B2' },
      ),
    ],
    expected: [
      {
        name: 'ドローン防除の実施面積',
        unit: 'ha',
        project: 'スマート農業導入支援',
        periods: [
          [2024, 120, 134.5, 'achieved'],
          [2025, 200, null, 'pending'],
        ],
      },
      {
        name: '導入農家数',
        unit: '戸',
        project: 'スマート農業導入支援',
        periods: [
          [2024, 10, 8, 'notAchieved'],
          [2025, 16, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['スマート農業導入支援', 'budget', 4200000],
      ['スマート農業導入支援', 'settled', 4350000],
      ['スマート農業導入支援', 'grant', 2100000],
    ],
    findings: ['SETTLED_EXCEEDS_BUDGET 検証!P4'],
  },
  {
    what: 'the cost row of three review forms, in one of them settled above budget',
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
];
