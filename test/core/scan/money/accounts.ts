/** Budgets, funds and settled accounts of projects. */
import { list, one, type MoneyCase } from '../../../support/money-cases';
import { sheet } from '../../../support/sheet';

const execution = sheet(
  [
    ['令和６年度　事業別予算執行状況（３月末）'],
    [null, null, null, null, null, null, null, null, '（単位：千円）'],
    [
      '事業名',
      '当初予算額',
      '補正予算額',
      '予算現額',
      '支出済額',
      '翌年度繰越額',
      '不用額',
      '執行率',
      '所管課',
    ],
    ['橋りょう点検', 12_000, 1_000, 13_000, 12_350, 0, 650, '95.0%', '道路課'],
    ['河川浚渫', 20_000, 0, 20_000, 15_000, 4_000, 1_000, '75.0%', '道路課'],
    ['公営住宅修繕', 8_000, 2_000, 10_000, 9_000, 0, 500, '90.0%', '住宅課'],
    ['街路樹管理', 5_000, 0, 5_000, 4_400, 0, 600, '92.0%', '公園課'],
    ['合計', 45_000, 3_000, 48_000, 40_750, 4_000, 2_750, '84.9%', null],
  ],
  { name: '執行', merges: ['A1:I1'] },
);

const funds = sheet(
  [
    ['主要事業の財源内訳', null, null, null, null, null, null],
    [null, null, null, null, null, null, '単位:千円'],
    ['事業名', '事業費', '財源内訳', null, null, null, null],
    [null, null, '国庫支出金', '県支出金', '地方債', 'その他', '一般財源'],
    ['小学校大規模改造', 420_000, 140_000, 0, 210_000, 0, 70_000],
    ['農道舗装', 36_000, 0, 18_000, 12_000, 1_000, 5_000],
    ['保育所改築', 98_000, 49_000, 24_500, 20_000, 0, 6_500],
    ['合計', 554_000, 189_000, 42_500, 242_000, 1_000, 81_500],
  ],
  { name: '財源', merges: ['A1:G1', 'A3:A4', 'B3:B4', 'C3:G3'] },
);

const association = sheet(
  [
    ['収支決算書'],
    ['団体名', '東町まちづくり協議会', null, null],
    ['１　収入の部', null, null, '（単位：円）'],
    ['科目', '予算額', '決算額', '差引'],
    ['市補助金', 500_000, 500_000, 0],
    ['会費', 200_000, 196_000, -4_000],
    ['寄附金', 50_000, 60_000, 10_000],
    ['合計', 750_000, 756_000, 6_000],
    ['２　支出の部'],
    ['科目', '予算額', '決算額', '差引'],
    ['報償費', 300_000, 290_000, -10_000],
    ['需用費', 350_000, 352_000, 2_000],
    ['使用料', 100_000, 96_000, -4_000],
    ['合計', 750_000, 738_000, -22_000],
  ],
  { name: '決算書', merges: ['A1:D1', 'B2:D2'] },
);

const years = sheet(
  [
    ['継続事業の年度別事業費', null, null, null, null, null, null, null, null],
    ['事業名', '令和4年度', null, '令和5年度', null, '令和6年度', null, '合計', null],
    [null, '事業費', '交付金', '事業費', '交付金', '事業費', '交付金', '事業費', '交付金'],
    [
      '駅前再整備',
      30_000_000,
      15_000_000,
      40_000_000,
      20_000_000,
      10_000_000,
      5_000_000,
      80_000_000,
      40_000_000,
    ],
    ['城跡の保存', 8_000_000, 4_000_000, 6_000_000, 3_000_000, 4_000_000, 2_000_000, 18_000_000, 9_500_000],
  ],
  { name: '年度別', merges: ['A1:I1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:I2'] },
);

const plan = sheet(
  [
    ['計画と実績の対比（単位：千円）', null, null, null, null, null, null],
    ['取組名', '計画', null, null, '実績', null, null],
    [null, '事業費', '交付金', '自己財源', '事業費', '交付金', '自己財源'],
    ['オンライン診療', 24_000, 12_000, 12_000, 22_600, 11_300, 11_300],
    ['自動運転バス', 60_000, 30_000, 30_000, 61_000, 30_000, 31_000],
    ['計', 84_000, 42_000, 42_000, 83_600, 41_300, 42_300],
  ],
  { name: '対比', merges: ['A1:G1', 'A2:A3', 'B2:D2', 'E2:G2'] },
);

const byFormat = sheet(
  [
    ['地方創生事業の決算（千円）', null, null, null],
    ['事業名', '予算現額（千円）', '決算額（千円）', 'うち交付金（千円）'],
    ['移住体験ツアー', 3_500_000, 3_412_600, 1_706_000],
    ['特産品の販路拡大', 8_000_000, 7_845_200, 3_922_000],
    ['計', 11_500_000, 11_257_800, 5_628_000],
  ],
  {
    name: '決算',
    formats: Object.fromEntries(
      [3, 4, 5].flatMap((row) => ['B', 'C', 'D'].map((column) => [`${column}${row}`, '#,##0,'])),
    ),
    texts: {
      B3: '3,500',
      C3: '3,413',
      D3: '1,706',
      B4: '8,000',
      C4: '7,845',
      D4: '3,922',
      B5: '11,500',
      C5: '11,258',
      D5: '5,628',
    },
  },
);

const turned = sheet(
  [
    ['項目', '駐輪場整備', '街灯更新', '歩道拡幅', '合計'],
    ['総事業費（円）', 6_000_000, 4_000_000, 9_000_000, 19_000_000],
    ['補助対象経費（円）', 5_400_000, 4_000_000, 8_100_000, 17_500_000],
    ['補助率', '1/2', '1/3', '1/2', null],
    ['補助金額（円）', 2_700_000, 1_333_000, 4_500_000, 8_533_000],
  ].map((row, r) => (r === 0 ? ['事業名', ...row.slice(1)] : row)),
  { name: '横' },
);

const book = sheet(
  [
    ['一般会計歳出予算事項別明細書', null, null, null],
    ['款', '項', '本年度予算額', '前年度予算額'],
    ['総務費', '総務管理費', 812_400, 798_100],
    ['民生費', '社会福祉費', 1_204_000, 1_188_300],
    ['歳出合計', null, 2_016_400, 1_986_400],
  ],
  { name: '事項別', merges: ['A1:D1'] },
);

export const cases: readonly MoneyCase[] = [
  {
    what: 'execution of the budget by project: one balance, one share wrong',

    sheets: [execution],
    amounts: list(execution, {
      names: 'A',
      rows: [4, 7],
      totals: [8],
      columns: { B: 'budget', C: 'budget', D: 'budget', E: 'settled', F: 'carriedOver', G: 'unused' },
      unit: 1000,
    }),
    findings: ['BALANCE_MISMATCH 執行!G6', 'SHARE_DIFFERS 執行!H7'],
  },
  {
    what: 'funds under one title that do not add up in one row',

    sheets: [funds],
    amounts: list(funds, {
      names: 'A',
      rows: [5, 7],
      totals: [8],
      columns: {
        B: 'cost',
        C: 'otherGrant',
        D: 'otherGrant',
        E: 'otherGrant',
        F: 'otherGrant',
        G: 'ownFunds',
      },
      unit: 1000,
    }),
    findings: ['FUNDS_MISMATCH 財源!B7'],
  },
  {
    what: 'income and spending of a subsidised group, each with its total',

    sheets: [association],
    amounts: [
      ...list(association, {
        project: '東町まちづくり協議会',
        rows: [5, 5],
        columns: { B: 'grant', C: 'grant', D: 'difference' },
      }),
      ...list(association, {
        project: '東町まちづくり協議会',
        rows: [6, 7],
        columns: { B: 'income', C: 'income', D: 'difference' },
      }),
      ...list(association, {
        rows: [8, 8],
        totals: [8],
        columns: { B: 'budget', C: 'settled', D: 'difference' },
      }),
      ...list(association, {
        project: '東町まちづくり協議会',
        rows: [11, 13],
        totals: [14],
        columns: { B: 'budget', C: 'settled', D: 'difference' },
      }),
    ],
    findings: ['TOTAL_MISMATCH 決算書!D14'],
  },
  {
    what: 'years over cost and grant with totals across, one of them wrong',

    sheets: [years],
    amounts: list(years, {
      names: 'A',
      rows: [4, 5],
      columns: { B: 'cost', C: 'grant', D: 'cost', E: 'grant', F: 'cost', G: 'grant', H: 'cost', I: 'grant' },
      totalColumns: 'HI',
    }),
    findings: ['TOTAL_MISMATCH 年度別!I5'],
  },
  {
    what: 'plan and outcome are different groups and are not compared',

    sheets: [plan],
    amounts: list(plan, {
      names: 'A',
      rows: [4, 5],
      totals: [6],
      columns: { B: 'cost', C: 'grant', D: 'ownFunds', E: 'cost', F: 'grant', G: 'ownFunds' },
      unit: 1000,
    }),
    findings: [],
  },
  {
    what: 'thousands shown by the number format under titles that say 千円',

    sheets: [byFormat],
    amounts: list(byFormat, {
      names: 'A',
      rows: [3, 4],
      totals: [5],
      columns: { B: 'budget', C: 'settled', D: 'grant' },
    }),
    findings: [],
  },
  {
    what: 'projects across, what is said of them down; one grant off its rate',

    sheets: [turned],
    amounts: ['B', 'C', 'D', 'E'].flatMap((column, c) =>
      [2, 3, 5].map((row, i) => {
        const value = turned.values[row - 1]![c + 1];
        const project = ['駐輪場整備', '街灯更新', '歩道拡幅', 'total'][c];
        return `横!${column}${row} ${['cost', 'eligible', 'grant'][i]} ${value} ${project}`;
      }),
    ),
    findings: ['GRANT_RATE_OFF 横!D5'],
  },
  {
    what: 'a budget book by 款 and 項 is no table of projects',
    sheets: [book],
    amounts: [],
    findings: [],
  },
  {
    what: 'the same project in two sheets: 千円 beside yen is the same, another amount is not',

    sheets: [
      sheet(
        [
          [null, null, '（単位：千円）'],
          ['事業名', '事業費', '交付金'],
          ['水源林の保全', 8_315, 4_157],
          ['自転車道の整備', 6_400, 3_200],
        ],
        { name: '一覧' },
      ),
      sheet(
        [
          ['事業名', '事業費（円）', '交付金（円）'],
          ['水源林の保全', 8_315_300, 4_157_000],
          ['自転車道の整備', 6_040_000, 3_200_000],
        ],
        { name: '内訳' },
      ),
    ],
    amounts: [
      ...one(sheet([], { name: '一覧' }), '水源林の保全', {
        B3: ['cost', 8_315_000],
        C3: ['grant', 4_157_000],
      }),
      ...one(sheet([], { name: '一覧' }), '自転車道の整備', {
        B4: ['cost', 6_400_000],
        C4: ['grant', 3_200_000],
      }),
      ...one(sheet([], { name: '内訳' }), '水源林の保全', {
        B2: ['cost', 8_315_300],
        C2: ['grant', 4_157_000],
      }),
      ...one(sheet([], { name: '内訳' }), '自転車道の整備', {
        B3: ['cost', 6_040_000],
        C3: ['grant', 3_200_000],
      }),
    ],
    findings: ['COST_DIFFERS 内訳!B3'],
  },
];
