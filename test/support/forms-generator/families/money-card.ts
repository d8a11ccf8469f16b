import type { Block, DrawnSheet } from '../draw';
import { family } from '../family';
import { noteBelow, openPaper } from '../look';
import { computed, drawMoneyLook, type MoneyLook, recordAmount, split, thousands } from '../money';
import { moneyContent } from '../notation';
import { DEPARTMENTS, PROJECTS } from '../names';
import type { FormDraft } from '../record';
import { DEPARTMENT_TITLES, PROJECT_TITLES, SENTENCES } from '../synonyms';
import { YEAR_STYLES, type YearStyle } from '../years';

const FUNDS = [
  ['国庫支出金', 'otherGrant'],
  ['県支出金', 'otherGrant'],
  ['地方債', 'otherGrant'],
  ['その他特定財源', 'otherGrant'],
  ['一般財源', 'ownFunds'],
] as const;
const SHORT = ['国庫', '県費', '地方債', 'その他特定財源', '一般財源'];

interface CardLook {
  readonly money: MoneyLook;
  readonly kind: 'beside' | 'over' | 'years';
  readonly names: readonly string[];
  readonly project: string;
  readonly department: string | null;
  readonly unused: boolean;
  readonly words: string | null;
  readonly years: YearStyle;
  readonly fundsTitle: string;
  readonly budget: string;
  readonly settled: string;
  readonly cost: string;
}

export const moneyCard = family(
  'money-card',
  'Cards of one project with cost, budget and the funds behind it.',
  (form) => {
    const { draw } = form;
    const money = drawMoneyLook(form, false);
    const card: CardLook = {
      money,
      kind: form.choose('funds', ['beside', 'over', 'years']),
      names: draw.chance(50) ? FUNDS.map(([name]) => name) : SHORT,
      project: draw.pick(PROJECT_TITLES),
      department: draw.chance(60) ? draw.pick(DEPARTMENT_TITLES) : null,
      unused: draw.chance(50),
      words: form.has(50, 'sentences') ? draw.pick(['事業の内容', '実施状況', '成果']) : null,
      years: draw.pick(YEAR_STYLES),
      fundsTitle: draw.pick(['財源内訳', '財源の内訳', '左の財源内訳']),
      budget: draw.pick(['予算額', '予算現額', '最終予算額']),
      settled: draw.pick(['決算額', '支出済額']),
      cost: draw.pick(['事業費', '総事業費', '決算額']),
    };
    const titles = ['主要な施策の成果（決算附属資料）', '事業別決算説明書', '決算カード', '歳出決算の内訳'];
    const paper = openPaper(form, {
      titles,
      line: money.line,
      sheetNames: ['決算', 'Sheet1', '決算説明', '事業費'],
    });
    let { row } = paper;
    const last = draw.between(2021, 2025);
    const years = [last - 2, last - 1, last].slice(draw.below(2));
    for (const project of form.freshWords(PROJECTS, draw.between(1, 4))) {
      paintMoneyCard(form, paper.sheet, paper.sheet.block(row, paper.column), card, project, years);
      row = paper.sheet.end + 1;
    }
    noteBelow(form, paper);
  },
);

function paintMoneyCard(
  form: FormDraft,
  sheet: DrawnSheet,
  block: Block,
  card: CardLook,
  project: string,
  years: readonly number[],
): void {
  const { draw } = form;
  block.put(0, 0, card.project);
  block.put(0, 1, project, 1, card.kind === 'years' ? 2 : 3);
  let line = 1;
  if (card.department !== null) {
    block.put(line, 0, card.department);
    block.put(line, 1, draw.pick(DEPARTMENTS), 1, card.kind === 'years' ? 2 : 3);
    line++;
  }
  if (card.words !== null) {
    block.put(line, 0, card.words);
    block.put(line, 1, draw.pick(SENTENCES), 1, card.kind === 'years' ? 2 : 3);
    line++;
  }
  if (card.kind === 'years') paintYears(form, sheet, block, card, project, line, years);
  else paintBudget(form, sheet, block, card, project, line);
}

/** Budget and settled amount beside their labels, the funds below them. */
function paintBudget(
  form: FormDraft,
  sheet: DrawnSheet,
  block: Block,
  card: CardLook,
  project: string,
  top: number,
): void {
  const { draw } = form;
  const { style, title } = card.money;
  const budget = thousands(draw, 800, 60000);
  const settled = budget - Math.floor((budget / 1000) * draw.between(0, 12) * 0.01) * 1000;
  const amount = (
    line: number,
    column: number,
    name: string,
    role: string,
    yen: number,
    content = moneyContent(yen, style),
  ): string => {
    block.put(line, column, title(name));
    const cell = block.put(line, column + 1, content);
    recordAmount(form, sheet, { project, role, label: title(name) }, yen, cell);
    return cell;
  };
  const budgetCell = amount(top, 0, card.budget, 'budget', budget);
  const settledCell = amount(top, 2, card.settled, 'settled', settled);
  let line = top + 1;
  if (card.unused) {
    const unused = budget - settled;
    amount(line, 0, '不用額', 'unused', unused, computed(unused, style, `=${budgetCell}-${settledCell}`));
    block.put(line, 2, '執行率');
    block.put(line, 3, { value: settled / budget, format: '0.0%', formula: `=${settledCell}/${budgetCell}` });
    line++;
  }
  const parts = split(draw, settled, FUNDS.length);
  const group = card.fundsTitle;
  if (card.kind === 'over') {
    block.put(line, 0, group, 1, FUNDS.length);
    card.names.forEach((name, c) => block.put(line + 1, c, title(name)));
    parts.forEach((yen, c) => {
      const cell = block.put(line + 2, c, moneyContent(yen, style));
      recordAmount(
        form,
        sheet,
        { project, role: FUNDS[c]![1], label: title(card.names[c]!), group },
        yen,
        cell,
      );
    });
    return;
  }
  block.put(line, 0, group, FUNDS.length, 1);
  parts.forEach((yen, i) => {
    const label = title(card.names[i]!);
    block.put(line + i, 1, label);
    const cell = block.put(line + i, 2, moneyContent(yen, style));
    recordAmount(form, sheet, { project, role: FUNDS[i]![1], label, group }, yen, cell);
  });
}

/** Years across; the cost and its funds down. */
function paintYears(
  form: FormDraft,
  sheet: DrawnSheet,
  block: Block,
  card: CardLook,
  project: string,
  top: number,
  years: readonly number[],
): void {
  const { draw } = form;
  const { style, title } = card.money;
  const costName = title(card.cost);
  block.put(top, 0, draw.pick(['区分', '項目']), 1, 2);
  block.put(top + 1, 0, costName, 1, 2);
  block.put(top + 2, 0, card.fundsTitle, FUNDS.length, 1);
  card.names.forEach((name, i) => block.put(top + 2 + i, 1, title(name)));
  years.forEach((year, c) => {
    const period = card.years.title(year);
    const column = c + 2;
    block.put(top, column, period);
    const yen = thousands(draw, 900, 48000);
    const cells = [block.address(top + 2, column), block.address(top + 1 + FUNDS.length, column)];
    const role = costName.includes('決算') ? 'settled' : 'cost';
    const cost = block.put(top + 1, column, computed(yen, style, `=SUM(${cells.join(':')})`));
    recordAmount(form, sheet, { project, role, label: costName, period }, yen, cost);
    split(draw, yen, FUNDS.length).forEach((part, i) => {
      const cell = block.put(top + 2 + i, column, moneyContent(part, style));
      const of = {
        project,
        role: FUNDS[i]![1],
        label: title(card.names[i]!),
        period,
        group: card.fundsTitle,
      };
      recordAmount(form, sheet, of, part, cell);
    });
  });
}
