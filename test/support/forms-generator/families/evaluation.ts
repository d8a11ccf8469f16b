import type { Block, DrawnSheet } from '../draw';
import { family } from '../family';
import { openRecord, printedRate, PRINTED_RATES, type PrintedRate } from '../kpi-columns';
import { drawLook, type Look } from '../look';
import { drawMoneyLook, type MoneyLook, recordAmount, thousands } from '../money';
import { moneyContent } from '../notation';
import { DEPARTMENTS, PROJECTS } from '../names';
import { drawPlans, type KpiPlan } from '../plans';
import type { FormDraft } from '../record';
import { DEPARTMENT_TITLES, PROJECT_TITLES, SENTENCES } from '../synonyms';
import { someYears } from '../years';

/** Columns of the form: side label, name (two), unit, and four of values. */
const LAST = 8;
const FINE = [2, 6, 4, 2, 3, 3, 3, 3];

interface FormLook {
  readonly look: Look;
  readonly money: MoneyLook;
  readonly years: readonly number[];
  /** The form has one field for its year, and its titles have none. */
  readonly yearField: boolean;
  readonly project: string;
  readonly department: string;
  readonly yearLabel: string;
  readonly outline: string;
  readonly sides: readonly string[];
  readonly moneySide: string;
  readonly gradeSide: string;
  readonly views: readonly string[];
  readonly next: string;
  readonly nested: boolean;
  readonly moneyFirst: boolean;
  readonly rateStyle: PrintedRate;
  readonly moneyRows: readonly (readonly [string, string])[];
}

export const evaluation = family(
  'evaluation',
  'Sheets on which a project is evaluated, with labels at their side.',
  (form) => {
    const { draw } = form;
    const fine = form.has(45, 'finely divided');
    const look = drawFormLook(form);
    const count = draw.between(1, 3);
    const names = draw.pick([(i: number) => String(i), (i: number) => `様式${i}`, (i: number) => `No.${i}`]);
    const offset = form.has(30, 'offset from A1') ? 1 : 0;
    const title = draw.pick([
      '事務事業評価シート',
      '事業評価調書',
      '事務事業マネジメントシート',
      '行政評価（事務事業）シート',
    ]);
    for (let i = 1; i <= count; i++) {
      const sheet = form.sheet(names(i));
      const block = sheet.block(offset, offset, fine ? { widths: FINE } : {});
      block.put(0, 0, title, 1, LAST);
      paintForm(form, sheet, block, look);
    }
  },
);

function drawFormLook(form: FormDraft): FormLook {
  const { draw } = form;
  const yearField = form.has(45, 'year as a field');
  const moneyRows = [
    [draw.pick(['予算額', '当初予算額']), 'budget'],
    ['決算額', 'settled'],
    ['うち国庫支出金', 'otherGrant'],
    ['うち一般財源', 'ownFunds'],
  ] as const;
  return {
    look: drawLook(form, ['column']),
    money: drawMoneyLook(form),
    years: someYears(draw, yearField ? 1 : 2),
    yearField,
    project: draw.pick(PROJECT_TITLES),
    department: draw.pick(DEPARTMENT_TITLES),
    yearLabel: draw.pick(['評価対象年度', '対象年度', '事業年度']),
    outline: draw.pick(['事業概要', '目的', '事業の内容']),
    sides: draw.pick([
      ['成果指標', '活動指標'],
      ['成果', '活動'],
      ['アウトカム', 'アウトプット'],
      ['活動指標', '成果指標'],
    ]),
    moneySide: draw.pick(['事業費', 'コスト', '投入']),
    gradeSide: draw.pick(['評価', '事後評価', '担当課評価']),
    views: draw.some(['必要性', '有効性', '効率性', '公平性', '達成度'].slice(0, 4), draw.between(2, 3)),
    next: draw.pick(['今後の方向性', '改善策', '課題と対応']),
    nested: !yearField && form.has(50, 'year over role'),
    moneyFirst: draw.chance(35),
    rateStyle: draw.pick(PRINTED_RATES),
    moneyRows: moneyRows.slice(0, draw.between(2, 4)),
  };
}

function paintForm(form: FormDraft, sheet: DrawnSheet, block: Block, look: FormLook): void {
  const { draw } = form;
  const [project = ''] = form.freshWords(PROJECTS, 1);
  const department = draw.pick(DEPARTMENTS);
  block.put(1, 0, look.project);
  block.put(1, 1, project, 1, 3);
  block.put(1, 4, look.department);
  block.put(1, 5, department, 1, 3);
  let line = 2;
  if (look.yearField) {
    block.put(line, 0, look.yearLabel);
    block.put(line, 1, look.look.years.title(look.years[0]!), 1, LAST - 1);
    line++;
  }
  block.put(line, 0, look.outline);
  block.put(line, 1, draw.pick(SENTENCES), 1, LAST - 1);
  line++;
  if (look.moneyFirst) line = paintMoney(form, sheet, block, look, line, project);
  for (const side of look.sides.slice(0, draw.between(1, 2)))
    line = paintIndicators(form, sheet, block, look, line, side, { project, department });
  if (!look.moneyFirst) line = paintMoney(form, sheet, block, look, line, project);
  line = paintGrades(form, block, look, line);
  block.put(line, 0, look.next);
  block.put(line, 1, draw.pick(['継続', '拡充', '見直し', '縮小']));
  block.put(line, 2, draw.pick(SENTENCES), 1, LAST - 2);
}

interface Belongs {
  readonly project: string;
  readonly department: string;
}

/** A side label merged down over the titles and the rows of its indicators. */
function paintIndicators(
  form: FormDraft,
  sheet: DrawnSheet,
  block: Block,
  look: FormLook,
  top: number,
  side: string,
  { project, department }: Belongs,
): number {
  const count = form.draw.between(1, 3);
  const head = look.nested ? 2 : 1;
  const plans = drawPlans(form, { count, years: look.years, notation: look.look.notation });
  block.put(top, 0, side, head + count, 1);
  paintTitles(block, look, top, head);
  plans.forEach((plan, i) => {
    const record = openRecord(form, sheet, plan, look.look);
    record.project = project;
    record.department = department;
    const line = top + head + i;
    record.named(block.put(line, 1, record.name, 1, 2));
    block.put(line, 3, record.unit);
    look.years.forEach((year, j) =>
      paintYear(form, block, look, { line, column: 4 + j * 2 }, plan, record, year),
    );
  });
  return top + head + count;
}

function paintTitles(
  block: Block,
  { look, years, yearField, nested }: FormLook,
  top: number,
  head: number,
): void {
  block.put(top, 1, look.name, head, 2);
  block.put(top, 3, look.unit, head, 1);
  if (yearField) {
    [look.target, look.actual, look.rate, '備考'].forEach((title, c) => block.put(top, 4 + c, title));
    return;
  }
  years.forEach((year, j) => {
    if (nested) block.put(top, 4 + j * 2, look.years.title(year), 1, 2);
    [look.target, look.actual].forEach((role, k) =>
      block.put(top + head - 1, 4 + j * 2 + k, nested ? role : look.flat(year, role)),
    );
  });
}

function paintYear(
  form: FormDraft,
  block: Block,
  { yearField, rateStyle }: FormLook,
  { line, column }: { readonly line: number; readonly column: number },
  plan: KpiPlan,
  record: ReturnType<typeof openRecord>,
  year: number,
): void {
  const key = { fiscalYear: year };
  const [target, actual] = [plan.targets.get(year)!, plan.actuals.get(year)!];
  const cells = {
    target: block.put(line, column, target.content),
    actual: block.put(line, column + 1, actual.content),
  };
  record.record('target', key, target, cells.target);
  record.record('actual', key, actual, cells.actual);
  if (!yearField) return;
  block.put(line, column + 2, printedRate(plan, target, actual, rateStyle, cells));
  block.put(line, column + 3, form.draw.pick([null, null, '速報値', '暫定']));
}

/** The money of the project: one column of amounts, or one for each year. */
function paintMoney(
  form: FormDraft,
  sheet: DrawnSheet,
  block: Block,
  look: FormLook,
  top: number,
  project: string,
): number {
  const { draw } = form;
  const { money, years, yearField, moneyRows } = look;
  const head = yearField ? 0 : 1;
  const side = money.line === null ? look.moneySide : `${look.moneySide}\n${money.line}`;
  block.put(top, 0, side, head + moneyRows.length, 1);
  if (!yearField) {
    block.put(top, 1, '区分', 1, 3);
    years.forEach((year, j) => block.put(top, 4 + j * 2, look.look.years.title(year), 1, 2));
  }
  moneyRows.forEach(([name], i) => block.put(top + head + i, 1, money.title(name), 1, 3));
  years.forEach((year, j) => {
    const budget = thousands(draw, 600, 42000);
    const settled = Math.floor((budget / 1000) * draw.between(80, 100) * 0.01) * 1000;
    const national = Math.floor(settled / 3000) * 1000;
    [budget, settled, national, settled - national].slice(0, moneyRows.length).forEach((yen, i) => {
      const [name, role] = moneyRows[i]!;
      const cell = block.put(top + head + i, 4 + j * 2, moneyContent(yen, money.style), 1, yearField ? 4 : 2);
      const period = yearField ? null : look.look.years.title(year);
      recordAmount(form, sheet, { project, role, label: money.title(name), period }, yen, cell);
    });
  });
  return top + head + moneyRows.length;
}

function paintGrades(form: FormDraft, block: Block, look: FormLook, top: number): number {
  block.put(top, 0, look.gradeSide, look.views.length, 1);
  look.views.forEach((view, i) => {
    block.put(top + i, 1, view);
    block.put(top + i, 2, form.draw.pick(['A', 'B', 'C', '高い', '普通'].slice(0, 3)));
    block.put(top + i, 3, form.draw.pick(SENTENCES), 1, LAST - 3);
  });
  return top + look.views.length;
}
