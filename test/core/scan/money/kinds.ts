/** Kinds of accounts that were read or judged wrong before. */
import { list, one, type MoneyCase } from '../../../support/money-cases';
import { sheet } from '../../../support/sheet';

const withTitle = (title: string): MoneyCase => {
  const grid = sheet([
    ['事業名', '総事業費(A)', '消費税等(B)', title, '補助率', '交付金額'],
    ['A事業', 1_650_000, 150_000, 1_500_000, '1/2', 750_000],
    ['B事業', 5_500_000, 500_000, 5_000_000, '2/3', 3_333_000],
    ['C事業', 2_200_000, 200_000, 2_000_000, '1/2', 1_000_000],
  ]);
  return {
    what: `what is eligible called ${title.replace('\n', ' ')}`,
    sheets: [grid],
    amounts: list(grid, {
      names: 'A',
      rows: [2, 4],
      columns: { B: 'cost', C: 'excluded', D: title === '差引額' ? 'difference' : 'eligible', F: 'grant' },
    }),
    findings: [],
  };
};

const withGrant = (title: string, role: string): MoneyCase => {
  const unit = title.includes('千円)') && !title.includes('未満') ? 1000 : 1;
  const grid = sheet([
    ['事業名', '補助対象経費', '補助率', title],
    ['A事業', 1_500_000, '1/2', 750_000],
    ['B事業', 5_000_000, '2/3', 3_333_000],
    ['C事業', 2_000_000, '1/2', 1_200_000],
  ]);
  return {
    what: `a grant called ${title}`,
    sheets: [grid],
    amounts: list(grid, { names: 'A', rows: [2, 4], columns: { B: 'eligible', D: role }, unit }),
    findings: ['GRANT_RATE_OFF Sheet1!D4'],
  };
};

const withCap = (note: string): MoneyCase => {
  const grid = sheet([
    [note],
    ['事業名', '事業費', '補助率', '交付金額'],
    ['A事業', 900_000, '1/2', 450_000],
    ['C事業', 1_800_000, '1/2', 500_000],
    ['E事業', 1_400_000, '1/2', 700_000],
  ]);
  return {
    what: `a cap said in words: ${note}`,
    sheets: [grid],
    amounts: list(grid, { names: 'A', rows: [3, 5], columns: { B: 'cost', D: 'grant' } }),
    findings: ['GRANT_CAP_EXCEEDED Sheet1!D5'],
  };
};

const anyBase = sheet([
  ['事業名', '予算額', '補助対象経費', '補助率', '交付確定額'],
  ['A事業', 6_000_000, 5_000_000, '1/2', 3_000_000],
]);
const capInRate = sheet([
  ['事業名', '対象経費', '補助率', '交付金額'],
  ['甲', 9_000_000, '1/2（上限420万円）', 4_200_000],
  ['乙', 9_200_000, '1/2（上限420万円）', 4_500_000],
]);
const stages = sheet([
  ['事業名', '交付決定額', '交付確定額'],
  ['甲', 2_500_000, 2_250_000],
  ['乙', 2_000_000, 2_500_000],
]);
const funds = sheet([
  ['事業名', '事業費', '交付金', '県費', '起債', '一般財源'],
  ['甲', 5_000, 2_500, 1_000, 1_000, 1_000],
]);
const execution = sheet([
  ['事業名', '森林の整備', null, null],
  ['予算現額', 7_000_000, '支出済額', 6_500_000],
  ['不用額', 600_000, null, null],
]);
const shares = sheet([
  ['事業名', '予算現額', '支出済額', '執行率'],
  ['甲', 7_000_000, 5_400_000, '90%'],
]);
const excluded = sheet([
  ['事業名', '事業費', '対象外経費', '対象経費'],
  ['甲', 5_000_000, 500_000, 4_600_000],
]);
const rounded = sheet([
  ['※補助金額は千円未満切捨て', null, null, null],
  ['事業名', '補助対象経費', '補助率', '補助金額'],
  ['甲', 4_567_890, '1/2', 2_283_945],
  ['乙', 3_001_000, '1/2', 1_500_000],
]);
const letters = sheet([
  [
    ...['番号', '事業名', '担当課', '事業費\nA', '対象外経費\nB', '補助対象経費\nC＝A－B', '補助率'],
    ...['交付決定額', '確定額\nD', '差額\n決定額－D', '備考'],
  ],
  [1, '甲', '農政課', 6_000_000, 1_000_000, 5_000_000, '1/2', 2_500_000, 2_500_000, 0, null],
  [2, '乙', '観光課', 4_000_000, 0, 4_000_000, '1/2', 2_000_000, 1_900_000, 100_000, null],
]);
const rates = sheet(
  [
    ['事業名', '補助対象経費', '補助率', '交付金額'],
    ['甲', 1_000_000, 46_024, 500_000],
    ['乙', 1_000_000, 0.5, 500_000],
    ['丙', 1_000_000, '50%', 500_000],
    ['丁', 1_000_000, '２分の１', 500_000],
    ['戊', 1_000_000, '半額', 500_000],
    ['己', 1_000_000, '定額', 430_000],
    ['庚', 1_000_000, '10/10', 1_000_000],
    ['辛', 1_000_000, '3/4以内', 750_000],
    ['壬', 1_000_000, 50, 600_000],
  ],
  { formats: { C2: 'm"月"d"日"' }, texts: { C2: '1月2日' } },
);
const byRows = sheet([
  ['事業名', '相談事業', null],
  ['区分', 'R5予算額', 'R5決算額'],
  ['事業費（千円）', 2_300, 2_250],
]);
const noName = sheet([
  ['区分', 'R5予算額', 'R5決算額'],
  ['事業費計(千円)', 2_300, 2_250],
  ['うち補助金(千円)', 1_100, 1_100],
]);
const ownNames = sheet(
  [
    ['取組', '区分（単位：円）', '4年度決算', '5年度決算', '6年度予算'],
    [null, '①事業費', 2_800_000, 3_600_000, 3_900_000],
    [null, '国県支出金', 1_400_000, 1_800_000, 1_950_000],
    [null, '一般財源', 1_400_000, 1_800_000, 1_950_000],
    [null, '③人員(人工)', 0.8, 0.7, 0.7],
    [null, '⑤総事業費', 8_568_000, 8_446_800, 8_746_800],
  ],
  { merges: ['A1:A6'] },
);
const thousands = (formats: string, texts: readonly string[], header: string) =>
  sheet(
    [
      ['事業名', `事業費${header}`, `交付金額${header}`],
      ['A事業', 2_468_000, 1_234_000],
    ],
    { formats: { B2: formats, C2: formats }, texts: { B2: texts[0]!, C2: texts[1]! } },
  );
const thousandsIn = thousands('#,##0,', ['2,468', '1,234'], '（千円）');
const thousandsOut = thousands('#,##0,"千円"', ['2,468千円', '1,234千円'], '');

const published = (
  what: string,
  rows: readonly (readonly [string, number, number, number, string, number])[],
  finding: string,
  expected: string,
): MoneyCase => {
  const grid = sheet([
    [
      '※消費税及び地方消費税は補助の対象外とする。補助金は補助対象経費に補助率を乗じた額以内（千円未満切捨て）',
    ],
    ['事業者名', '事業費', '消費税等', '補助対象経費', '補助率', '補助金額'],
    ...rows,
  ]);
  return {
    what,
    sheets: [grid],
    amounts: list(grid, {
      names: 'A',
      rows: [3, 2 + rows.length],
      columns: { B: 'cost', C: 'excluded', D: 'eligible', F: 'grant' },
    }),
    findings: [finding],
    grants: [expected],
  };
};

export const cases: readonly MoneyCase[] = [
  ...[
    ...['補助対象経費(C)=(A)-(B)', '補助対象経費 Ｃ＝Ａ－Ｂ', '補助対象経費③（①－②）', '補助対象経費\n③=①-②'],
    ...[
      '補助対象経費（税抜）',
      '補助対象経費の額',
      '対象経費実支出額',
      '補助対象経費の実支出額',
      '補助基本額',
    ],
    ...['うち補助対象経費', '（うち交付対象経費）'],
  ].map(withTitle),
  ...(
    [
      ['交付金額(D)=(C)×1/2', 'grant'],
      ['交付金額 Ｄ＝Ｃ×補助率', 'grant'],
      ['交付金額④（③×1/2）', 'grant'],
      ['補助金額(千円未満切捨て)', 'grant'],
      ['補助金交付額（千円未満切捨）', 'grant'],
      ['交付金所要額', 'requested'],
      ['国庫補助所要額', 'requested'],
      ['交付申請額', 'requested'],
      ['補助金確定額(C)', 'grant'],
    ] as const
  ).map(([title, role]) => withGrant(title, role)),
  ...[
    ...['※補助率1/2以内、上限500千円。', '上限額：500千円', '補助金の上限50万円', '補助上限額 500,000円'],
    ...['1件あたり500千円を上限とする', '交付限度額は50万円'],
  ].map(withCap),
  {
    what: 'the declared base counts, not any base that happens to fit',
    sheets: [anyBase],
    amounts: list(anyBase, { names: 'A', rows: [2, 2], columns: { B: 'budget', C: 'eligible', E: 'grant' } }),
    findings: ['GRANT_RATE_OFF Sheet1!E2'],
    grants: ['E2 2500000'],
  },
  {
    what: 'a cap in the cell of the rate',
    sheets: [capInRate],
    amounts: list(capInRate, { names: 'A', rows: [2, 3], columns: { B: 'eligible', D: 'grant' } }),
    findings: ['GRANT_CAP_EXCEEDED Sheet1!D3'],
    grants: ['D2 4200000 ok', 'D3 4200000'],
    terms: ['甲 1/2 cap 4200000', '乙 1/2 cap 4200000'],
  },
  {
    what: 'less than decided is normal, more is an error',
    sheets: [stages],
    amounts: list(stages, { names: 'A', rows: [2, 3], columns: { B: 'decided', C: 'grant' } }),
    findings: ['GRANT_EXCEEDS_DECISION Sheet1!C3'],
  },
  {
    what: 'funds that add up to more than the cost',
    sheets: [funds],
    amounts: list(funds, {
      names: 'A',
      rows: [2, 2],
      columns: { B: 'cost', C: 'grant', D: 'otherGrant', E: 'otherGrant', F: 'ownFunds' },
    }),
    findings: ['FUNDS_MISMATCH Sheet1!B2'],
  },
  {
    what: 'an unused amount that is not what remains, on a card',
    sheets: [execution],
    amounts: one(execution, '森林の整備', {
      B2: ['budget', 7_000_000],
      D2: ['settled', 6_500_000],
      B3: ['unused', 600_000],
    }),
    findings: ['BALANCE_MISMATCH Sheet1!B3'],
  },
  {
    what: 'a printed 執行率 that its amounts do not give',
    sheets: [shares],
    amounts: list(shares, { names: 'A', rows: [2, 2], columns: { B: 'budget', C: 'settled' } }),
    findings: ['SHARE_DIFFERS Sheet1!D2'],
  },
  {
    what: 'what is eligible is not the cost less what is not',
    sheets: [excluded],
    amounts: list(excluded, {
      names: 'A',
      rows: [2, 2],
      columns: { B: 'cost', C: 'excluded', D: 'eligible' },
    }),
    findings: ['BALANCE_MISMATCH Sheet1!D2'],
  },
  {
    what: 'a declared rounding that was not applied',
    sheets: [rounded],
    amounts: list(rounded, { names: 'A', rows: [3, 4], columns: { B: 'eligible', D: 'grant' } }),
    findings: ['GRANT_NOT_ROUNDED Sheet1!D3'],
    grants: ['D3 2283000', 'D4 1500000 ok'],
  },
  {
    what: 'every column of a form has its role, and the letters are right',
    sheets: [letters],
    amounts: list(letters, {
      names: 'B',
      rows: [2, 3],
      columns: { D: 'cost', E: 'excluded', F: 'eligible', H: 'decided', I: 'grant', J: 'difference' },
    }),
    findings: ['GRANT_RATE_OFF Sheet1!I3'],
  },
  {
    what: 'rates in all notations, among them a date that was typed as 1/2',
    sheets: [rates],
    amounts: list(rates, { names: 'A', rows: [2, 10], columns: { B: 'eligible', D: 'grant' } }),
    findings: ['GRANT_RATE_OFF Sheet1!D10'],
    terms: [...['甲 1/2', '乙 1/2', '丙 1/2', '丁 1/2', '戊 1/2', '己 定額', '庚 10/10', '辛 3/4', '壬 1/2']],
  },
  {
    what: 'the unit in the label of a row under columns of budget and settlement',
    sheets: [byRows],
    amounts: one(byRows, '相談事業', { B3: ['budget', 2_300_000], C3: ['settled', 2_250_000] }),
    findings: [],
  },
  {
    what: 'the same where nothing names the project',
    sheets: [noName],
    amounts: one(noName, null, {
      B2: ['budget', 2_300_000],
      C2: ['settled', 2_250_000],
      B3: ['grant', 1_100_000],
      C3: ['grant', 1_100_000],
    }),
    findings: [],
  },
  {
    what: 'rows with names of their own beside a label merged down',
    sheets: [ownNames],
    amounts: [2, 3, 4, 6].flatMap((row) =>
      ['C', 'D', 'E'].map((column, c) => {
        const role = row === 3 ? 'otherGrant' : row === 4 ? 'ownFunds' : ['settled', 'settled', 'budget'][c];
        return `Sheet1!${column}${row} ${role} ${ownNames.values[row - 1]![c + 2]} -`;
      }),
    ),
    findings: [],
  },
  {
    what: 'thousands by the number format under a title in 千円',
    sheets: [thousandsIn],
    amounts: list(thousandsIn, { names: 'A', rows: [2, 2], columns: { B: 'cost', C: 'grant' } }),
    findings: [],
  },
  {
    what: 'thousands and their unit by the number format',
    sheets: [thousandsOut],
    amounts: list(thousandsOut, { names: 'A', rows: [2, 2], columns: { B: 'cost', C: 'grant' } }),
    findings: [],
  },
  published(
    'a published case: tax was paid for, everything eligible is paid',
    [['事業者', 44_164_440, 3_271_440, 40_893_000, '10/10', 43_900_000]],
    'GRANT_RATE_OFF Sheet1!F3',
    'F3 40893000',
  ),
  published(
    'a published case: half of what is eligible, tax taken off',
    [['事業者', 56_722_672, 4_201_679, 52_520_993, '1/2', 28_361_000]],
    'GRANT_RATE_OFF Sheet1!F3',
    'F3 26260000',
  ),
];
