import type { Content, DrawnSheet } from '../draw';
import { family } from '../family';
import { runs } from '../lists';
import { noteBelow, openPaper } from '../look';
import { computed, drawMoneyLook, type MoneyLook, recordAmount, thousands } from '../money';
import { moneyContent } from '../notation';
import { DEPARTMENTS, PROJECTS } from '../names';
import type { FormDraft } from '../record';
import { DEPARTMENT_TITLES, PROJECT_TITLES, TOTAL_WORDS } from '../synonyms';
import { type Column, MERGED, paintHead } from '../table';

const TITLES = [
  '補助金交付状況一覧',
  '交付金充当事業一覧',
  '補助事業 実績報告一覧表',
  '市単独補助金 交付先一覧',
  '間接補助事業の精算状況',
];
const NOTES = [
  '※交付決定額は変更後の額である。',
  '注）対象外経費には消費税等を含む。',
  '※端数は各事業で処理している。',
];

/** Titles of each role of money, as lists print them. */
const MONEY_TITLES = {
  cost: ['事業費', '総事業費', '補助事業に要する経費'],
  excluded: ['対象外経費', '補助対象外経費'],
  eligible: ['補助対象経費', '交付対象経費', '対象経費'],
  requested: ['交付申請額', '申請額'],
  decided: ['交付決定額', '決定額'],
  grant: ['確定額', '交付確定額', '交付額'],
  difference: ['差額'],
  ownFunds: ['一般財源', '自己資金'],
} as const;
type MoneyRole = keyof typeof MONEY_TITLES;

interface Row {
  readonly project: string;
  readonly department: string;
  readonly rate: string | null;
  readonly cap: number | null;
  readonly yen: Readonly<Record<MoneyRole, number>>;
  readonly cells: Map<MoneyRole, string>;
}

const RATES: Readonly<Record<string, readonly Content[]>> = {
  '1/2': ['1/2', '２分の１', '2分の1以内', '50%', '５０％', { value: 0.5, format: '0%' }, '1/2以内'],
  '2/3': ['2/3', '３分の２', '3分の2以内', '2/3以内'],
  '1/3': ['1/3', '３分の１', '3分の1以内'],
  '3/4': ['3/4', '４分の３', '4分の3以内'],
  '10/10': ['10/10', '10／10'],
};
const SHARE: Readonly<Record<string, number>> = {
  '1/2': 1 / 2,
  '2/3': 2 / 3,
  '1/3': 1 / 3,
  '3/4': 3 / 4,
  '10/10': 1,
};

function drawRow(form: FormDraft, project: string, rates: readonly string[], caps: boolean): Row {
  const { draw } = form;
  const cost = thousands(draw, 300, 24000);
  const excluded = draw.chance(30) ? 0 : Math.floor((cost / 1000) * draw.between(1, 20) * 0.01) * 1000;
  const eligible = cost - excluded;
  const fixed = form.has(8, '定額');
  const rate = fixed ? null : draw.pick(rates);
  const cap = caps && draw.chance(60) ? draw.pick([500, 1000, 2000, 3000, 5000]) * 1000 : null;
  const most = Math.floor((eligible * (rate === null ? 1 : SHARE[rate]!)) / 1000 + 1e-9) * 1000;
  const grant = Math.min(most, cap ?? most);
  const decided = draw.chance(50)
    ? grant
    : Math.min(grant + thousands(draw, 1, 300), cap ?? Infinity, eligible);
  const yen = {
    cost,
    excluded,
    eligible,
    requested: decided,
    decided,
    grant,
    difference: decided - grant,
    ownFunds: cost - grant,
  };
  return { project, department: draw.pick(DEPARTMENTS), rate, cap, yen, cells: new Map() };
}

interface Field {
  readonly role: MoneyRole | null;
  readonly path: readonly string[];
  readonly group: string | null;
  readonly period: string | null;
  readonly write: (row: Row, put: (content: Content) => string) => void;
}

export const moneyList = family(
  'money-list',
  'Lists of subsidised projects with cost, rate and grant.',
  (form) => {
    const { draw } = form;
    const money = drawMoneyLook(form);
    const caps = form.has(25, 'caps');
    const several = draw.chance(60);
    const rates = several ? Object.keys(RATES) : ['1/2'];
    const wholeSheet = !several && !caps && form.has(50, 'rate of the whole sheet in a line');
    const paper = openPaper(form, {
      titles: TITLES,
      notes: NOTES,
      line: money.line,
      sheetNames: ['補助金一覧', 'Sheet1', '交付金', '実績'],
    });
    const count = draw.between(3, 9);
    const rows = form.freshWords(PROJECTS, count).map((project) => drawRow(form, project, rates, caps));
    const { sheet } = paper;
    let { row } = paper;
    if (wholeSheet && rows.every(({ rate }) => rate === '1/2'))
      row = rateLine(form, sheet, row, paper.column);
    const fields = drawFields(form, sheet, money, !wholeSheet, caps);
    const block = sheet.block(row, paper.column);
    const columns: Column<Row>[] = fields.map(({ path }) => ({ path }));
    const top = paintHead(block, 0, columns, MERGED);
    const end = paintRows(form, sheet, rows, fields, money, { block, top });
    if (form.has(20, 'note right below')) block.put(end, 0, draw.pick(NOTES));
    noteBelow(form, paper, NOTES);
  },
);

/** One line declares rate and rounding for every row. */
function rateLine(form: FormDraft, sheet: DrawnSheet, row: number, column: number): number {
  const rounded = form.draw.chance(60);
  const text = form.draw.pick(['補助率：1/2以内', '補助率　２分の１以内', '補助率：補助対象経費の1/2以内']);
  const cell = sheet.block(row, column).put(0, 0, rounded ? `${text}（千円未満切捨て）` : text);
  const rounding = rounded ? { unit: 1000, mode: 'down' as const } : null;
  form.term({ sheet: sheet.name, cell, project: null, rate: '1/2', fixed: false, cap: null, rounding });
  return row + 1;
}

function drawFields(
  form: FormDraft,
  sheet: DrawnSheet,
  money: MoneyLook,
  withRates: boolean,
  caps: boolean,
): Field[] {
  const { draw } = form;
  const nested = draw.pick(['none', 'none', 'stage', 'year'] as const);
  const year = draw.pick(['令和5年度', 'R6', '令和６年度', '2024年度']);
  const over = (role: MoneyRole): string | null => {
    if (nested === 'none') return null;
    if (nested === 'year') return year;
    if (role === 'ownFunds') return null;
    return role === 'cost' || role === 'excluded' || role === 'eligible' ? '事業の経費' : '補助金の額';
  };
  if (nested !== 'none') form.trait(`nested by ${nested}`);
  const amount = (role: MoneyRole): Field => {
    const label = money.title(draw.pick(MONEY_TITLES[role]));
    const outer = over(role);
    const group = nested === 'stage' ? outer : null;
    const period = nested === 'year' ? outer : null;
    const write: Field['write'] = (row, put) => {
      const cell = put(amountContent(row, role, money));
      row.cells.set(role, cell);
      recordAmount(form, sheet, { project: row.project, role, label, period, group }, row.yen[role], cell);
    };
    return { role, path: outer === null ? [label] : [outer, label], group, period, write };
  };
  const text = (title: string, of: (row: Row) => Content): Field => ({
    role: null,
    path: [title],
    group: null,
    period: null,
    write: (row, put) => void put(of(row)),
  });
  const excluded = draw.chance(50);
  const rate = rateField(form, sheet, caps);
  const number = new Map<Row, number>();
  return [
    ...(draw.chance(30) ? [text('番号', (row) => (number.set(row, number.size + 1), number.size))] : []),
    text(draw.pick(PROJECT_TITLES), (row) => row.project),
    ...(draw.chance(40) ? [text(draw.pick(DEPARTMENT_TITLES), (row) => row.department)] : []),
    amount('cost'),
    ...(excluded ? [amount('excluded')] : []),
    ...(excluded || draw.chance(70) ? [amount('eligible')] : []),
    ...(withRates ? [rate] : []),
    ...(caps
      ? [
          text(money.title('補助上限額'), (row) =>
            row.cap === null ? '―' : moneyContent(row.cap, money.style),
          ),
        ]
      : []),
    ...(draw.chance(30) ? [amount('requested')] : []),
    ...decisionFields(form, amount),
    ...(draw.chance(35) ? [amount('ownFunds')] : []),
    ...(draw.chance(25) ? [text('交付件数', () => draw.between(1, 40))] : []),
    ...(draw.chance(40)
      ? [text('備考', () => draw.pick([null, null, '変更承認済', '繰越あり', '国庫補助併用']))]
      : []),
  ];
}

function decisionFields(form: FormDraft, amount: (role: MoneyRole) => Field): Field[] {
  if (!form.draw.chance(65)) return [amount('grant')];
  const fields = [amount('decided'), amount('grant')];
  return form.draw.chance(60) ? [...fields, amount('difference')] : fields;
}

function rateField(form: FormDraft, sheet: DrawnSheet, caps: boolean): Field {
  const title = form.draw.pick(['補助率', '交付率', '率']);
  const spelling = form.draw.below(7);
  return {
    role: null,
    path: [title],
    group: null,
    period: null,
    write: ({ project, rate, cap }, put) => {
      const spellings = rate === null ? ['定額'] : RATES[rate]!;
      const cell = put(spellings[spelling % spellings.length]!);
      const fixed = rate === null;
      form.term({ sheet: sheet.name, cell, project, rate, fixed, cap: caps ? cap : null, rounding: null });
    },
  };
}

/** What depends on other cells of the row is a formula where they hold numbers. */
function amountContent({ yen, cells }: Row, role: MoneyRole, { style }: MoneyLook): Content {
  const of = (one: MoneyRole): string | undefined => cells.get(one);
  if (role === 'eligible' && of('excluded'))
    return computed(yen[role], style, `=${of('cost')}-${of('excluded')}`);
  if (role === 'difference') return computed(yen[role], style, `=${of('decided')}-${of('grant')}`);
  if (role === 'ownFunds' && of('grant')) return computed(yen[role], style, `=${of('cost')}-${of('grant')}`);
  return moneyContent(yen[role], style);
}

interface Place {
  readonly block: ReturnType<DrawnSheet['block']>;
  readonly top: number;
}

function paintRows(
  form: FormDraft,
  sheet: DrawnSheet,
  rows: readonly Row[],
  fields: readonly Field[],
  money: MoneyLook,
  { block, top }: Place,
): number {
  const { draw } = form;
  const nameAt = fields.findIndex(({ path }) => (PROJECT_TITLES as readonly string[]).includes(path[0]!));
  const sections = rows.length > 4 && form.has(30, 'subtotals');
  const cut = sections ? runs(form, rows.length, 2, 4, DEPARTMENTS) : null;
  const numbers: string[][] = fields.map(() => []);
  let r = top;
  let first = 0;
  const closeSection = (last: number): void => {
    paintTotal(form, sheet, rows.slice(first, last), fields, money, { block, top: r }, nameAt, '小計');
    r++;
    first = last;
  };
  rows.forEach((row, i) => {
    if (cut?.firsts[i] && i > 0) closeSection(i);
    fields.forEach((field, c) => field.write(row, (content) => (numbers[c]![i] = block.put(r, c, content))));
    r++;
  });
  if (cut) closeSection(rows.length);
  if (form.has(75, 'row of totals')) {
    paintTotal(form, sheet, rows, fields, money, { block, top: r }, nameAt, draw.pick(TOTAL_WORDS), !cut);
    r++;
  }
  return r;
}

function paintTotal(
  form: FormDraft,
  sheet: DrawnSheet,
  rows: readonly Row[],
  fields: readonly Field[],
  money: MoneyLook,
  { block, top }: Place,
  nameAt: number,
  word: string,
  summed = true,
): void {
  block.put(top, nameAt, word);
  fields.forEach(({ role, path, group, period }, c) => {
    if (role === null) return;
    const yen = rows.reduce((sum, row) => sum + row.yen[role], 0);
    const [first, last] = [rows[0]!.cells.get(role)!, rows.at(-1)!.cells.get(role)!];
    const content = summed
      ? computed(yen, money.style, `=SUM(${first}:${last})`)
      : moneyContent(yen, money.style);
    const cell = block.put(top, c, content);
    recordAmount(
      form,
      sheet,
      { project: null, role, label: path.at(-1)!, period, group, isTotal: true },
      yen,
      cell,
    );
  });
}
