import { type Content, type DrawnSheet, isWritten } from './draw';
import type { Figure } from './notation';
import {
  baselineColumn,
  gradeColumn,
  groupColumn,
  type KpiColumn,
  type KpiRow,
  nameColumn,
  numberColumn,
  openRecord,
  PRINTED_RATES,
  rateColumn,
  rowOf,
  unitColumn,
  unknownColumn,
  valueColumn,
} from './kpi-columns';
import type { Look } from './look';
import { drawPlans, isPercent, isWordPlan, type KpiPlan, poolOfOneUnit } from './plans';
import { DEPARTMENTS, POLICIES, PROJECTS } from './names';
import type { FormDraft, KpiRecord } from './record';
import { roundTo } from './shown';
import {
  AVERAGE_WORDS,
  BASELINE_TITLES,
  DEPARTMENT_TITLES,
  DIRECTION_TITLES,
  GRADE_TITLES,
  POLICY_TITLES,
  PROJECT_TITLES,
  TOTAL_WORDS,
} from './synonyms';
import type { Item } from './table';

/** How years and roles share the header rows. */
export const SHAPES = [
  'flat',
  'year over role',
  'role over year',
  'plan over year over role',
  'goal',
  'single year',
  'no year',
] as const;
export type Shape = (typeof SHAPES)[number];

export interface ListWish {
  readonly shape: Shape;
  readonly years: readonly number[];
  readonly count: number;
  /** Rows may be merged into groups, cut by section lines and closed by totals. */
  readonly rowsMayGroup?: boolean;
  readonly unknown?: boolean;
  readonly rates?: boolean;
}

export interface DrawnList {
  readonly columns: readonly KpiColumn[];
  readonly items: readonly Item<KpiRow>[];
  /** A line that has to stand right above the table. */
  readonly line: string | null;
}

/** The columns of targets, actuals and rates. */
export function valueColumns(form: FormDraft, look: Look, wish: ListWish): KpiColumn[] {
  const { shape, years } = wish;
  const rates = (wish.rates ?? true) && form.has(40, 'printed rates');
  const style = form.draw.pick(PRINTED_RATES);
  const grades = form.has(12, 'grades') ? form.draw.pick(GRADE_TITLES) : null;
  const keyOf = (year: number) => ({ fiscalYear: shape === 'no year' ? null : year });
  const target = (path: string[], year: number): KpiColumn =>
    valueColumn(path, 'target', keyOf(year), (plan) => plan.targets.get(year)!);
  const actual = (path: string[], year: number): KpiColumn =>
    valueColumn(path, 'actual', keyOf(year), (plan) => plan.actuals.get(year)!);
  const rate = (path: string[], year: number): KpiColumn =>
    rateColumn(path, style, keyOf(year), (plan) => [plan.targets.get(year), plan.actuals.get(year)]);
  const forYear = (year: number, titles: (role: string) => string[]): KpiColumn[] => [
    target(titles(look.target), year),
    actual(titles(look.actual), year),
    ...(rates ? [rate(titles(look.rate), year)] : []),
    ...(grades ? [gradeColumn(form, titles(grades))] : []),
  ];
  const title = (year: number): string => look.years.title(year);
  if (shape === 'flat') return years.flatMap((year) => forYear(year, (role) => [look.flat(year, role)]));
  if (shape === 'year over role')
    return years.flatMap((year) => forYear(year, (role) => [title(year), role]));
  if (shape === 'single year' || shape === 'no year')
    return years.flatMap((year) => forYear(year, (role) => [role]));
  if (shape === 'role over year')
    return [
      ...years.map((year) => target([look.target, title(year)], year)),
      ...years.map((year) => actual([look.actual, title(year)], year)),
      ...(rates ? years.map((year) => rate([look.rate, title(year)], year)) : []),
    ];
  if (shape === 'plan over year over role') {
    const plan = form.draw.pick(['第２期計画期間', '前期実施計画', '計画期間', '総合戦略の期間']);
    return years.flatMap((year) => forYear(year, (role) => [plan, title(year), role]));
  }
  return goalColumns(form, look, years, target, actual);
}

/** 基準値, the years reached so far, and the goal at the end of the plan. */
function goalColumns(
  form: FormDraft,
  look: Look,
  years: readonly number[],
  target: (path: string[], year: number) => KpiColumn,
  actual: (path: string[], year: number) => KpiColumn,
): KpiColumn[] {
  const goal = years.at(-1)!;
  const done = years.slice(0, -1);
  const word = form.choose('baseline', BASELINE_TITLES);
  const baseline = baselineColumn([look.flat(years[0]! - 2, word)]);
  const nested = done.length > 1 && form.draw.chance(50);
  const reached = done.map((year) =>
    actual(nested ? [look.actual, look.years.title(year)] : [look.flat(year, look.actual)], year),
  );
  const last = target([look.flat(goal, look.target)], goal);
  return form.draw.chance(50) ? [baseline, ...reached, last] : [baseline, last, ...reached];
}

/** A list of KPIs with titles, rows and everything around its values. */
export function drawList(form: FormDraft, sheet: DrawnSheet, given: Look, wish: ListWish): DrawnList {
  const { draw } = form;
  const oneUnit = given.unitPlace === 'table' ? poolOfOneUnit(form, wish.count) : null;
  const blankYears = blankYearsOf(form, wish);
  const { years, count } = wish;
  const odd = oneUnit ? { pool: oneUnit, odd: false } : {};
  const plans = drawPlans(form, { count, years, notation: given.notation, blankYears, ...odd });
  const { look, line } = unitOfTable(form, given, wish.shape, oneUnit?.[0]?.unit ?? null);
  const records = plans.map((plan) => openRecord(form, sheet, plan, look));
  if (wish.shape === 'goal') settleByBaseline(plans, records);
  const used = new Set<string>();
  const unknown = (percent: number): KpiColumn[] =>
    (wish.unknown ?? true) && draw.chance(percent) ? [unknownColumn(form, used)] : [];
  const groups = drawGroups(form, plans.length, wish.rowsMayGroup ?? true, records);
  const columns: KpiColumn[] = [
    ...(form.has(20, 'numbered rows') ? [numberColumn([draw.pick(['番号', 'No.', '№', 'NO'])])] : []),
    ...groups.columns,
    ...unknown(12),
    nameColumn(form, [look.name]),
    ...unknown(15),
    ...(look.unitPlace === 'column' ? [unitColumn([look.unit])] : []),
    ...unknown(15),
    ...(form.has(6, 'spacer column') ? [{ path: [''], width: 1 }] : []),
    ...directionColumn(form, rowsOfNumbers(plans, records)),
    ...valueColumns(form, look, wish),
    ...unknown(35),
    ...departmentColumn(form, records),
    ...unknown(15),
  ];
  const rows = records.map((record, i) => rowOf(record, plans[i]!, i + 1, groups.cells[i]));
  const nameAt = columns.findIndex(({ path }) => path[0] === look.name);
  return {
    columns: withTotals(columns),
    items: itemsOf(form, rows, nameAt, wish, oneUnit !== null, groups),
    line,
  };
}

function blankYearsOf(form: FormDraft, { shape, years }: ListWish): readonly number[] {
  const last = years.at(-1)!;
  if (shape === 'goal') return [last];
  return years.length > 1 && form.has(30, 'newest year without actuals') ? [last] : [];
}

/** The unit that one line or the titles give for the whole table. */
function unitOfTable(
  form: FormDraft,
  look: Look,
  shape: Shape,
  unit: string | null,
): { readonly look: Look; readonly line: string | null } {
  if (unit === null) return { look, line: null };
  const sign = isPercent(unit) ? look.percentSign : unit;
  const inTitles = shape !== 'flat' && shape !== 'goal' && form.has(50, 'unit in titles');
  if (!inTitles)
    return { look, line: form.draw.pick([`（単位：${sign}）`, `単位：${sign}`, `(単位:${sign})`]) };
  return {
    look: { ...look, target: `${look.target}（${sign}）`, actual: `${look.actual}（${sign}）` },
    line: null,
  };
}

function settleByBaseline(plans: readonly KpiPlan[], records: readonly { direction: string | null }[]): void {
  plans.forEach((plan, i) => {
    const goal = [...plan.targets.values()].at(-1)?.value;
    const start = plan.baseline.value;
    if (isWordPlan(plan) || goal == null || start === null || goal === start) return;
    records[i]!.direction = goal > start ? 'higher' : 'lower';
  });
}

interface Groups {
  readonly columns: readonly KpiColumn[];
  readonly cells: readonly KpiRow['groups'][];
  readonly sections: boolean;
}

/** Columns merged down over several KPIs: 基本目標, 事業名. */
function drawGroups(
  form: FormDraft,
  count: number,
  allowed: boolean,
  records: readonly { project: string | null }[],
): Groups {
  const none: Groups = { columns: [], cells: records.map(() => ({})), sections: false };
  if (!allowed) return none;
  const kind = form.draw.pick(['none', 'none', 'policy', 'project', 'both', 'sections'] as const);
  if (kind === 'none') return none;
  if (kind === 'sections') return { ...none, sections: true };
  form.trait('merged group column');
  const policy = kind === 'project' ? null : runs(form, count, 2, 4, POLICIES);
  const project = kind === 'policy' ? null : runs(form, count, 1, policy ? 1 : 3, PROJECTS);
  if (project) records.forEach((record, i) => (record.project = project.texts[i]!));
  return {
    columns: [
      ...(policy ? [groupColumn([form.draw.pick(POLICY_TITLES)], 'policy')] : []),
      ...(project ? [groupColumn([form.draw.pick(PROJECT_TITLES)], 'project')] : []),
    ],
    cells: records.map((_, i) => ({ policy: policy?.firsts[i], project: project?.firsts[i] })),
    sections: false,
  };
}

interface Runs {
  readonly texts: readonly string[];
  readonly firsts: readonly ({ readonly text: string; readonly down: number } | undefined)[];
}

/** Cuts `count` rows into runs of drawn lengths, each with a text of its own. */
export function runs(
  form: FormDraft,
  count: number,
  least: number,
  most: number,
  pool: readonly string[],
): Runs {
  const texts: string[] = [];
  const firsts: ({ text: string; down: number } | undefined)[] = [];
  while (texts.length < count) {
    const down = Math.min(form.draw.between(least, most), count - texts.length);
    const [text = '共通'] = form.freshWords(pool, 1);
    for (let i = 0; i < down; i++) {
      texts.push(text);
      firsts.push(i === 0 ? { text, down } : undefined);
    }
  }
  return { texts, firsts };
}

type Settled = { readonly plan: KpiPlan; readonly record: KpiRecord };

const rowsOfNumbers = (plans: readonly KpiPlan[], records: readonly KpiRecord[]): Settled[] =>
  plans.map((plan, i) => ({ plan, record: records[i]! })).filter(({ plan }) => !isWordPlan(plan));

/** A column that says which way is better. */
function directionColumn(form: FormDraft, rows: readonly Settled[]): KpiColumn[] {
  if (!form.has(8, 'direction column')) return [];
  const [up, down] = form.draw.pick([
    ['増加', '減少'],
    ['↑', '↓'],
    ['高い方が良い', '低い方が良い'],
  ] as const);
  for (const { plan, record } of rows) record.direction = plan.lower ? 'lower' : 'higher';
  return [
    {
      path: [form.draw.pick(DIRECTION_TITLES)],
      width: 2,
      write: ({ plan }, put) => void put(isWordPlan(plan) ? null : plan.lower ? down : up),
    },
  ];
}

function departmentColumn(form: FormDraft, records: readonly { department: string | null }[]): KpiColumn[] {
  if (!form.has(30, 'department column')) return [];
  for (const record of records) record.department = form.draw.pick(DEPARTMENTS);
  const path = [form.draw.pick(DEPARTMENT_TITLES)];
  return [{ path, width: 4, write: ({ record }, put) => void put(record.department) }];
}

/** Sums below the values, where a row of totals is drawn. */
const withTotals = (columns: readonly KpiColumn[]): KpiColumn[] =>
  columns.map((column) =>
    column.width === 3 && column.path[0] !== '' ? { ...column, total: sumOf(column) } : column,
  );

/** The sum of a column of one unit; the mean of a column of percentages. */
const sumOf =
  (column: KpiColumn) =>
  (rows: readonly KpiRow[], range: string): Content => {
    const [first = ''] = range.split(':');
    const kind = rows.flatMap(({ cells }) =>
      [...cells].filter(([, cell]) => cell === first).map(([key]) => key),
    )[0];
    if (kind === undefined || !column.write) return null;
    const [role, year] = kind.split(' ');
    const figures = rows.map(({ plan }) => {
      const own = role === 'target' ? plan.targets : plan.actuals;
      return own.get(Number(year)) ?? [...own.values()][0]!;
    });
    const numbers = figures.flatMap(({ value }) => value ?? []);
    if (numbers.length === 0) return null;
    const sum = numbers.reduce((a, b) => a + b, 0);
    const typed = figures.every(({ content }) => typeof content !== 'string');
    if (isPercent(rows[0]!.plan.unit))
      return meanOf(sum / numbers.length, figures, typed ? `=AVERAGE(${range})` : null);
    const value = roundTo(sum, 1);
    const format = Number.isInteger(value) ? '#,##0' : '#,##0.0';
    return typed ? { value, format, formula: `=SUM(${range})` } : { value, format };
  };

function meanOf(points: number, figures: readonly Figure[], formula: string | null): Content {
  const fraction = figures.some(({ content }) => isWritten(content) && content.format?.endsWith('%'));
  const mean = { value: fraction ? points / 100 : points, format: fraction ? '0.0%' : '0.0' };
  return formula === null ? { ...mean, value: roundTo(mean.value, 3) } : { ...mean, formula };
}

function itemsOf(
  form: FormDraft,
  rows: readonly KpiRow[],
  nameAt: number,
  wish: ListWish,
  oneUnit: boolean,
  groups: Groups,
): Item<KpiRow>[] {
  const items: Item<KpiRow>[] = groups.sections ? sectioned(form, rows) : rows.map((row) => ({ row }));
  const adds = oneUnit && (wish.rowsMayGroup ?? true);
  const words = isPercent(rows[0]?.plan.unit ?? null) ? AVERAGE_WORDS : TOTAL_WORDS;
  if (adds && form.has(50, 'row of totals')) items.push({ total: form.draw.pick(words), at: nameAt, rows });
  return items;
}

/** Lines such as 基本目標１ between the rows. */
function sectioned(form: FormDraft, rows: readonly KpiRow[]): Item<KpiRow>[] {
  form.trait('section rows');
  const mark = form.draw.pick(['基本目標', '施策', '政策', '■']);
  const merged = form.draw.chance(60);
  const gap = form.has(20, 'blank row between sections');
  const cut = runs(form, rows.length, 2, 4, POLICIES);
  let number = 0;
  return rows.flatMap((row, i): Item<KpiRow>[] => {
    const first = cut.firsts[i];
    if (!first) return [{ row }];
    number++;
    const section = mark === '■' ? `■${first.text}` : `${mark}${number}　${first.text}`;
    return [...(gap && number > 1 ? [{ gap: 1 }] : []), { section, merged }, { row }];
  });
}
