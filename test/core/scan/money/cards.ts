/** Cards and forms of one project. */
import { one, type MoneyCase } from '../../../support/money-cases';
import { sheet } from '../../../support/sheet';

const settlement = sheet(
  [
    ['補助金精算書'],
    ['補助事業名', '地域運動会の開催'],
    ['補助対象経費', '1,264,500円'],
    ['補助率', '２分の１以内（千円未満切捨て）'],
    ['交付決定額', '650,000円'],
    ['概算払受領済額', '650,000円'],
    ['補助金の額の確定額', '632,000円'],
    ['返還額', '28,000円'],
  ],
  { name: '精算書', merges: ['A1:B1'] },
);

const twoColumns = sheet(
  [
    ['事業概要書', null, null, null],
    ['事業名', 'こども広場の整備', null, null],
    ['予算額（千円）', 12_000, '決算額（千円）', 11_640],
    ['国庫補助金（千円）', 5_820, '一般財源（千円）', 5_820],
    ['事業の内容', '遊具を更新し、休憩所を設けた。', null, null],
  ],
  { name: '概要', merges: ['A1:D1', 'B2:D2', 'B5:D5'] },
);

const rowsOverYears = sheet(
  [
    ['事業コスト', null, null, null],
    ['事業名', '放課後児童クラブ', null, null],
    ['区分（単位：千円）', '令和4年度決算', '令和5年度決算', '令和6年度予算'],
    ['直接事業費', 21_000, 22_400, 23_500],
    ['国庫支出金', 7_000, 7_400, 7_800],
    ['県支出金', 7_000, 7_400, 7_800],
    ['一般財源', 7_000, 7_600, 7_900],
    ['従事職員数（人）', 1.2, 1.2, 1.1],
  ],
  { name: 'コスト', merges: ['A1:D1', 'B2:D2'] },
);

const nameless = sheet(
  [
    ['令和６年度　デジタル田園都市交付金　実績'],
    ['総事業費', '18,600千円'],
    ['交付対象経費', '18,000千円'],
    ['交付率', '1/2'],
    ['交付金額', '9,300千円'],
  ],
  { name: '交付金実績', merges: ['A1:B1'] },
);

const fundsCard = sheet(
  [
    ['補助事業の名称', '農産物直売所の改修', null],
    ['総事業費', 16_500_000, '円'],
    ['財源', '県補助金', 8_000_000],
    [null, '市補助金', 4_000_000],
    [null, '借入金', 3_000_000],
    [null, '自己資金', 1_000_000],
    ['※市補助金は県補助金の1/2以内、上限400万円とする。', null, null],
  ],
  { name: '資金', merges: ['B1:C1', 'A3:A6'] },
);

const contract = sheet([
  ['事業名', '庁舎照明のLED化'],
  ['予定価格', '9,900,000円'],
  ['契約金額', '8,910,000円'],
  ['支出済額', '8,910,000円'],
  ['契約の相手方', '株式会社 山の手電気'],
]);

export const cases: readonly MoneyCase[] = [
  {
    what: 'a settlement as labels and values; the repayment is not what was received in excess',

    sheets: [settlement],
    amounts: one(settlement, '地域運動会の開催', {
      B3: ['eligible', 1_264_500],
      B5: ['decided', 650_000],
      B6: ['received', 650_000],
      B7: ['grant', 632_000],
      B8: ['refund', 28_000],
    }),
    findings: ['BALANCE_MISMATCH 精算書!B8'],
    terms: ['地域運動会の開催 1/2 rounding 1000 down'],
    grants: ['B7 632000 ok'],
  },
  {
    what: 'labels and values two beside one another, the unit in each label',

    sheets: [twoColumns],
    amounts: one(twoColumns, 'こども広場の整備', {
      B3: ['budget', 12_000_000],
      D3: ['settled', 11_640_000],
      B4: ['grant', 5_820_000],
      D4: ['ownFunds', 5_820_000],
    }),
    findings: [],
  },
  {
    what: 'rows named by what they are under years of budget and settlement; persons are no amounts',

    sheets: [rowsOverYears],
    amounts: [4, 5, 6, 7].flatMap((row) =>
      ['B', 'C', 'D'].map((column, c) => {
        const value = Number(rowsOverYears.values[row - 1]![c + 1]);
        const role = row === 4 ? ['settled', 'settled', 'budget'][c] : row === 7 ? 'ownFunds' : 'otherGrant';
        return `コスト!${column}${row} ${role} ${value * 1000} 放課後児童クラブ`;
      }),
    ),
    findings: [],
  },
  {
    what: 'a card that names no project; its grant is off the declared rate',

    sheets: [nameless],
    amounts: one(nameless, null, {
      B2: ['cost', 18_600_000],
      B3: ['eligible', 18_000_000],
      B5: ['grant', 9_300_000],
    }),
    findings: ['GRANT_RATE_OFF 交付金実績!B5'],
  },
  {
    what: 'funds down the side that do not add up, the unit behind the cost',

    sheets: [fundsCard],
    amounts: one(fundsCard, '農産物直売所の改修', {
      B2: ['cost', 16_500_000],
      C3: ['otherGrant', 8_000_000],
      C4: ['grant', 4_000_000],
      C5: ['otherGrant', 3_000_000],
      C6: ['ownFunds', 1_000_000],
    }),
    findings: ['FUNDS_MISMATCH 資金!B2'],
  },
  {
    what: 'a contract beside what was paid',

    sheets: [contract],
    amounts: one(contract, '庁舎照明のLED化', {
      B3: ['contract', 8_910_000],
      B4: ['settled', 8_910_000],
      B2: ['other', 9_900_000],
    }),
    findings: [],
  },
];
