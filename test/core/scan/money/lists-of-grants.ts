/** Lists of subsidised projects: what was decided, what was settled, what is to be paid back. */
import { list, type MoneyCase } from '../../../support/money-cases';
import { sheet } from '../../../support/sheet';

const report = sheet(
  [
    ['第５号様式　交付金事業実績報告書'],
    [null, null, null, null, null, null, null, null, null, '（単位：円）'],
    [
      '番号',
      '事業名',
      '担当課',
      '総事業費\nＡ',
      '対象外経費\nＢ',
      '補助対象経費\nＣ＝Ａ－Ｂ',
      '補助率\nＤ',
      '交付決定額\nＥ',
      '補助金確定額\nＦ',
      '差引\nＧ＝Ｅ－Ｆ',
      '備考',
    ],
    [
      1,
      '図書館システム更新',
      '生涯学習課',
      8_800_000,
      800_000,
      8_000_000,
      '1/2',
      4_000_000,
      4_000_000,
      0,
      null,
    ],
    [2, '公園遊具の改修', '都市整備課', 5_500_000, 0, 5_500_000, '1/2', 2_500_000, 2_750_000, -250_000, null],
    [
      3,
      '防災倉庫の設置',
      '危機管理課',
      3_300_000,
      300_000,
      3_000_000,
      '2/3',
      2_100_000,
      2_000_000,
      100_000,
      '入札残',
    ],
    [
      4,
      '移動図書館車の購入',
      '生涯学習課',
      9_900_000,
      900_000,
      9_100_000,
      '1/2',
      4_600_000,
      4_550_000,
      50_000,
      null,
    ],
    ['合　計', null, null, 27_500_000, 2_000_000, 25_600_000, null, 13_200_000, 13_300_000, -100_000, null],
    ['※補助金の額は、千円未満の端数を切り捨てる。'],
  ],
  { merges: ['A1:K1', 'A8:C8'] },
);

const decisions = sheet(
  [
    ['令和６年度　市民活動補助金　交付決定一覧'],
    [
      'No',
      '団体名',
      '補助事業',
      '補助対象経費（円）',
      '補助率',
      '補助上限額（円）',
      '交付申請額（円）',
      '交付決定額（円）',
      '決定年月日',
    ],
    [1, '里山クラブ', '竹林整備', 640_000, '１/２以内', 300_000, 300_000, 300_000, '令和6年5月20日'],
    [2, 'みなと子ども会', '昔遊び教室', 180_000, '１/２以内', 300_000, 90_000, 90_000, '令和6年5月20日'],
    [3, '川辺の会', '河川清掃', 720_000, '１/２以内', 300_000, 360_000, 360_000, '令和6年5月27日'],
    [4, '音楽の輪', '街角演奏会', 250_000, '１/２以内', 300_000, 120_000, 120_000, '令和6年6月3日'],
    ['計', null, null, 1_790_000, null, null, 870_000, 870_000, null],
  ],
  { name: '決定一覧', merges: ['A1:I1', 'A7:C7'] },
);

const advance = sheet(
  [
    ['補助金概算払精算一覧'],
    ['補助事業者', '交付決定額', '概算払額', '確定額', '精算額（▲返還）'],
    ['商工会', '3,000,000円', '2,400,000円', '2,850,000円', '450,000円'],
    ['観光協会', '5,000,000円', '5,000,000円', '4,620,000円', '▲380,000円'],
    ['農業協同組合', '1,200,000円', '600,000円', '1,200,000円', '600,000円'],
    ['漁業協同組合', '800,000円', '800,000円', '700,000円', '▲10,000円'],
    ['合計', '10,000,000円', '8,800,000円', '9,370,000円', '660,000円'],
  ],
  { name: '精算', merges: ['A1:E1'] },
);
const advanceYen: Readonly<Record<string, readonly number[]>> = {
  商工会: [3_000_000, 2_400_000, 2_850_000, 450_000],
  観光協会: [5_000_000, 5_000_000, 4_620_000, -380_000],
  農業協同組合: [1_200_000, 600_000, 1_200_000, 600_000],
  漁業協同組合: [800_000, 800_000, 700_000, -10_000],
  total: [10_000_000, 8_800_000, 9_370_000, 660_000],
};

const changed = sheet(
  [
    ['変更交付決定の状況', null, null, null, null, null],
    ['事業名', '当初', null, '変更後', null, '実績'],
    [null, '対象経費', '交付決定額', '対象経費', '交付決定額', '交付確定額'],
    ['空き家改修支援', 4_000_000, 2_000_000, 5_000_000, 2_500_000, 2_500_000],
    ['通学路の安全対策', 6_000_000, 3_000_000, 4_800_000, 2_400_000, 2_600_000],
    ['獣害対策柵の設置', 2_400_000, 1_200_000, 2_400_000, 1_200_000, 1_150_000],
  ],
  { name: '変更', merges: ['A1:F1', 'A2:A3', 'B2:C2', 'D2:E2'] },
);

const tax = sheet([
  ['消費税仕入控除税額の報告'],
  ['事業者名', '補助金確定額', '消費税仕入控除税額', '返還額'],
  ['みどり福祉会', 12_000_000, 545_454, 545_454],
  ['あおば保育園', 8_800_000, 0, 0],
  ['こもれび学園', 6_600_000, 300_000, 300_000],
]);

const sections = sheet(
  [
    ['令和６年度　補助事業一覧（節別）', null, null, null, null],
    [null, null, null, null, '単位：千円'],
    ['補助事業名', '事業費', '補助率', '補助金額(千円未満切捨て)', '一般財源'],
    ['【観光振興】', null, null, null, null],
    ['花火大会の開催', 6_400, '1/2', 3_200, 3_200],
    ['観光案内板の更新', 2_100, '1/3', 700, 1_400],
    ['小　計', 8_500, null, 3_900, 4_600],
    ['【農林業】', null, null, null, null],
    ['林道の補修', 4_500, '2/3', 3_000, 1_500],
    ['用水路の改修', 3_000, '2/3', 2_000, 1_000],
    ['小　計', 7_500, null, 5_200, 2_500],
    ['総　計', 16_000, null, 8_900, 7_100],
  ],
  { name: '節別', at: 'B2', merges: ['B2:F2'] },
);

const partners = sheet(
  [
    ['国庫補助所要額調書'],
    [null, null, null, null, null, null, null, null, '（円）'],
    [
      '施設名',
      '総事業費\n(A)',
      '寄附金その他の収入額\n(B)',
      '差引額\n(C)=(A)-(B)',
      '対象経費の実支出額\n(D)',
      '基準額\n(E)',
      '選定額\n(F)',
      '補助率\n(G)',
      '国庫補助所要額\n(H)=(F)×(G)',
    ],
    ['ひまわり園', 10_000_000, 1_000_000, 9_000_000, 8_600_000, 8_000_000, 8_000_000, '2/3', 5_333_000],
    ['すみれ園', 6_000_000, 0, 6_000_000, 5_700_000, 7_000_000, 5_700_000, '2/3', 3_800_000],
    ['つくし園', 9_000_000, 3_000_000, 6_000_000, 7_500_000, 8_000_000, 6_000_000, '2/3', 4_500_000],
    ['合計', 25_000_000, 4_000_000, 21_000_000, 21_800_000, 23_000_000, 19_700_000, null, 13_633_000],
  ],
  { name: '調書', merges: ['A1:I1'] },
);

export const cases: readonly MoneyCase[] = [
  {
    what: 'letters say how columns hang together; one fixed above its decision, one balance wrong',

    sheets: [report],
    amounts: list(report, {
      names: 'B',
      rows: [4, 7],
      totals: [8],
      columns: { D: 'cost', E: 'excluded', F: 'eligible', H: 'decided', I: 'grant', J: 'difference' },
    }),
    findings: ['GRANT_EXCEEDS_DECISION Sheet1!I5', 'BALANCE_MISMATCH Sheet1!F7'],
    terms: [
      '* - rounding 1000 down',
      '図書館システム更新 1/2',
      '公園遊具の改修 1/2',
      '防災倉庫の設置 2/3',
      '移動図書館車の購入 1/2',
    ],
  },
  {
    what: 'a decision above the cap of its row, groups named beside their projects',

    sheets: [decisions],
    amounts: list(decisions, {
      names: 'C',
      rows: [3, 6],
      totals: [7],
      columns: { D: 'eligible', G: 'requested', H: 'decided' },
    }),
    findings: ['GRANT_CAP_EXCEEDED 決定一覧!H5'],
    grants: ['H3 300000 ok', 'H4 90000 ok', 'H5 300000', 'H6 120000 ok'],
  },
  {
    what: 'advances against what was fixed, amounts as texts, one repayment wrong',

    sheets: [advance],
    amounts: Object.entries(advanceYen).flatMap(([name, yen], r) =>
      yen.map(
        (one, c) =>
          `精算!${'BCDE'[c]}${3 + r} ${['decided', 'received', 'grant', 'refund'][c]} ${one} ${name}`,
      ),
    ),
    findings: ['BALANCE_MISMATCH 精算!E6'],
  },
  {
    what: 'a changed decision is the one that counts, the first one is no error',

    sheets: [changed],
    amounts: list(changed, {
      names: 'A',
      rows: [4, 6],
      columns: { B: 'eligible', C: 'decided', D: 'eligible', E: 'decided', F: 'grant' },
    }),
    findings: ['GRANT_EXCEEDS_DECISION 変更!F5'],
  },
  {
    what: 'tax credits that are paid back',

    sheets: [tax],
    amounts: list(tax, { names: 'A', rows: [3, 5], columns: { B: 'grant', C: 'taxCredit', D: 'refund' } }),
    findings: [],
  },
  {
    what: 'bands, subtotals in 千円, one subtotal wrong, rates per row',

    sheets: [sections],
    amounts: list(sections, {
      names: 'B',
      rows: [6, 11],
      totals: [8, 12, 13],
      bands: [9],
      columns: { C: 'cost', E: 'grant', F: 'ownFunds' },
      unit: 1000,
    }).filter((line) => !line.includes('!C5')),
    findings: ['TOTAL_MISMATCH 節別!E12'],
    terms: [
      '* - rounding 1000 down',
      '花火大会の開催 1/2',
      '観光案内板の更新 1/3',
      '林道の補修 2/3',
      '用水路の改修 2/3',
    ],
  },
  {
    what: 'a statement of what is needed: standard amount, chosen amount, rate; one above',

    sheets: [partners],
    amounts: list(partners, {
      names: 'A',
      rows: [4, 6],
      totals: [7],
      columns: {
        B: 'cost',
        C: 'income',
        D: 'difference',
        E: 'eligible',
        F: 'baseAmount',
        G: 'baseAmount',
        I: 'requested',
      },
    }),
    findings: ['GRANT_RATE_OFF 調書!I6'],
    grants: ['I4 5333000 ok', 'I5 3800000 ok', 'I6 4000000'],
  },
];
