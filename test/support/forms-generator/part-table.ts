import { type Content, type DrawnSheet, isWritten } from './draw';
import {
  type KpiColumn,
  type KpiRow,
  nameColumn,
  openRecord,
  printedRate,
  PRINTED_RATES,
  rowOf,
  unitColumn,
  unknownColumn,
} from './kpi-columns';
import type { Look } from './look';
import { BLANK, type Figure } from './notation';
import type { Part } from './parts';
import { drawPlans, isPercent, type KpiPlan } from './plans';
import { POOL } from './pool';
import type { FormDraft } from './record';
import { roundTo } from './shown';
import { DEPARTMENT_TITLES } from './synonyms';
import { DEPARTMENTS } from './names';
import { paintBody, paintHead } from './table';

/** Only actuals in the parts; or a target beside every actual, in rows or in columns. */
export const PART_KINDS = ['actuals only', 'own targets in rows', 'own targets in columns'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface PartWish {
  readonly year: number;
  readonly parts: readonly Part[];
  readonly kind: PartKind;
  /** The title line prints the year; otherwise the titles do. */
  readonly yearAbove: boolean;
}

interface PartFigures {
  readonly targets: readonly Figure[];
  readonly actuals: readonly Figure[];
  readonly yearTarget: Figure;
  readonly yearActual: Figure;
}

interface Table {
  readonly form: FormDraft;
  readonly look: Look;
  readonly wish: PartWish;
  readonly filled: number;
  readonly figures: ReadonlyMap<KpiPlan, PartFigures>;
  readonly total: string | null;
  readonly titles: (title: string) => string[];
}

const SUMS = ['累計', '計', '年度計', '合計', '年間実績'];
const AVERAGES = ['平均', '年平均'];

/** A table of monthly, quarterly or half-year figures. */
export function paintParts(
  form: FormDraft,
  sheet: DrawnSheet,
  at: { readonly row: number; readonly column: number },
  look: Look,
  wish: PartWish,
): void {
  const { draw } = form;
  const { year, parts, kind } = wish;
  const averages = kind === 'actuals only' && form.has(20, 'rates by part');
  const least = parts.length * 8;
  const pool = POOL.filter((entry) => (averages ? isPercent(entry.unit) : entry.flow && entry.low >= least));
  const count = draw.between(2, 6);
  const plans = drawPlans(form, {
    count,
    years: [year - 1, year],
    notation: look.notation,
    pool,
    odd: false,
  });
  const partial = form.has(40, 'last parts are blank');
  const filled = partial ? draw.between(1, parts.length - 1) : parts.length;
  const figures = new Map(plans.map((plan) => [plan, drawFigures(form, plan, wish, filled, averages)]));
  const whole = kind === 'own targets in rows' || draw.chance(75);
  const total = whole
    ? draw.pick(averages ? AVERAGES : SUMS.slice(0, kind === 'actuals only' ? 5 : 4))
    : null;
  form.trait(`parts: ${kind}`, `year of the parts: ${total ?? 'none'}`);
  const over = draw.pick([`${look.years.title(year)}`, `${look.years.title(year)}実績`]);
  const titles = (title: string): string[] =>
    wish.yearAbove ? [title] : [kind === 'actuals only' ? over : look.years.title(year), title];
  const table: Table = { form, look, wish, filled, figures, total, titles };
  const rows = plans.map((plan, i) => rowOf(openRecord(form, sheet, plan, look), plan, i + 1));
  const columns = columnsOf(table, rows);
  const turned = kind === 'actuals only' && form.has(15, 'parts down');
  const block = sheet.block(at.row, at.column, { turned });
  const items = rows.map((row) => ({ row }));
  paintBody(block, paintHead(block, 0, columns), columns, items, kind === 'own targets in rows' ? 2 : 1);
}

function drawFigures(
  form: FormDraft,
  plan: KpiPlan,
  wish: PartWish,
  filled: number,
  averages: boolean,
): PartFigures {
  const { draw } = form;
  const { parts, kind, year } = wish;
  const planned = plan.targets.get(year)!.value!;
  const one = averages ? planned : planned / parts.length;
  const limit = (value: number): number => roundTo(averages ? Math.min(value, 100) : value, plan.decimals);
  const targets = parts.map(() => limit(one * (averages ? 1 : draw.between(85, 115) / 100)));
  const actuals = parts
    .slice(0, filled)
    .map(() => limit((one * draw.between(averages ? 88 : 65, averages ? 105 : 130)) / 100));
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const ofYear = averages ? roundTo(sum(actuals) / filled, plan.decimals) : sum(actuals);
  return {
    targets: targets.map(plan.write),
    actuals: parts.map((_, i) => (i < filled ? plan.write(actuals[i]!) : BLANK)),
    yearTarget: kind === 'actuals only' ? plan.targets.get(year)! : plan.write(sum(targets)),
    yearActual: plan.write(ofYear),
  };
}

function columnsOf(table: Table, rows: readonly KpiRow[]): KpiColumn[] {
  const { form, look, wish } = table;
  const { draw } = form;
  const columns: KpiColumn[] = [nameColumn(form, [look.name])];
  if (look.unitPlace === 'column') columns.push(unitColumn([look.unit]));
  if (form.draw.chance(20)) columns.push(unknownColumn(form, new Set(['備考', '重み', '優先順位'])));
  if (wish.kind === 'own targets in rows') columns.push(kindColumn(look));
  const previous = wish.kind === 'actuals only' && form.has(25, 'actual of the year before');
  if (previous) columns.push(previousColumn(look, wish.year));
  const own = wish.kind === 'actuals only';
  const target = yearTargetColumn(table);
  const first = own && draw.chance(65);
  columns.push(...(first ? [target] : []), ...partColumns(table), ...(own && !first ? [target] : []));
  if (own && table.total !== null && form.has(35, 'printed rates')) columns.push(rateOfYear(table));
  if (form.has(20, 'department column')) {
    for (const { record } of rows) record.department = draw.pick(DEPARTMENTS);
    columns.push({
      path: [draw.pick(DEPARTMENT_TITLES)],
      write: ({ record }, put) => void put(record.department),
    });
  }
  return columns;
}

const kindColumn = (look: Look): KpiColumn => ({
  path: ['区分'],
  write: (_, put) => {
    put(look.target, { line: 0 });
    put(look.actual, { line: 1 });
  },
});

const previousColumn = (look: Look, year: number): KpiColumn => ({
  path: [look.flat(year - 1, look.actual)],
  write: ({ record, plan }, put) => {
    const figure = plan.actuals.get(year - 1)!;
    record.record('actual', { fiscalYear: year - 1 }, figure, put(figure.content));
  },
});

/** The year's target, which stands apart from the parts. */
function yearTargetColumn({ form, look, wish, figures }: Table): KpiColumn {
  const word = form.draw.pick(['年間目標', '年度目標', `年間${look.target}`]);
  return {
    path: [wish.yearAbove ? word : look.flat(wish.year, look.target)],
    write: ({ record, plan, cells }, put) => {
      const figure = figures.get(plan)!.yearTarget;
      const cell = put(figure.content);
      cells.set('year target', cell);
      record.record('target', { fiscalYear: wish.year }, figure, cell);
    },
  };
}

function partColumns(table: Table): KpiColumn[] {
  const { wish, titles, look, total } = table;
  if (wish.kind === 'own targets in columns') {
    const roles = [...wish.parts.keys()].flatMap((i) =>
      (['target', 'actual'] as const).map((role) =>
        ownColumn(table, i, role, [...titles(wish.parts[i]!.label), look[role]]),
      ),
    );
    const sums = (['target', 'actual'] as const).map((role) =>
      yearColumn(table, role, [...titles(total ?? ''), look[role]]),
    );
    return total === null ? roles : [...roles, ...sums];
  }
  if (wish.kind === 'own targets in rows')
    return [...wish.parts.map((part, i) => bothColumn(table, i, titles(part.label))), bothYearColumn(table)];
  const seen = wish.parts.map((part, i) => observedColumn(table, i, titles(part.label)));
  return total === null ? seen : [...seen, yearColumn(table, 'actual', titles(total))];
}

const keyOf = ({ wish }: Table, i: number) => {
  const { label, span, from, to } = wish.parts[i]!;
  return { fiscalYear: wish.year, label, span, from, to };
};

function observedColumn(table: Table, i: number, path: string[]): KpiColumn {
  return {
    path,
    write: ({ record, plan, cells }, put) => {
      const figure = table.figures.get(plan)!.actuals[i]!;
      const cell = put(figure.content);
      cells.set(`actual ${i}`, cell);
      const { label, fiscalYear, from, to } = keyOf(table, i);
      record.observe(figure, cell, { label, fiscalYear, from, to });
    },
  };
}

function writeOwn(
  table: Table,
  i: number,
  role: 'target' | 'actual',
  { record, plan, cells }: KpiRow,
  put: (content: Content) => string,
): void {
  const own = table.figures.get(plan)!;
  const figure = (role === 'target' ? own.targets : own.actuals)[i]!;
  const cell = put(figure.content);
  cells.set(`${role} ${i}`, cell);
  record.record(role, keyOf(table, i), figure, cell);
}

const ownColumn = (table: Table, i: number, role: 'target' | 'actual', path: string[]): KpiColumn => ({
  path,
  write: (row, put) => writeOwn(table, i, role, row, put),
});

const bothColumn = (table: Table, i: number, path: string[]): KpiColumn => ({
  path,
  write: (row, put) => {
    writeOwn(table, i, 'target', row, (content) => put(content, { line: 0 }));
    writeOwn(table, i, 'actual', row, (content) => put(content, { line: 1 }));
  },
});

/** The year's own figure: what the parts add up to, or their mean. */
function writeYear(
  table: Table,
  role: 'target' | 'actual',
  { record, plan, cells }: KpiRow,
  put: (content: Content) => string,
): void {
  const { wish, filled } = table;
  const own = table.figures.get(plan)!;
  const figure = role === 'target' ? own.yearTarget : own.yearActual;
  const formula = formulaOf(table, role, plan, cells);
  const cell = put(figure.content === null ? null : withFormula(figure.content, formula));
  cells.set(`year ${role}`, cell);
  const key = { fiscalYear: wish.year };
  record.record(role, key, figure, cell);
  if (role === 'actual' && filled < wish.parts.length)
    record.cover(key, { from: wish.parts[0]!.from, to: wish.parts[filled - 1]!.to });
}

function formulaOf(
  { wish, total, look }: Table,
  role: string,
  plan: KpiPlan,
  cells: KpiRow['cells'],
): string {
  const parts = wish.parts.map((_, i) => cells.get(`${role} ${i}`)!);
  const range = wish.kind === 'own targets in columns' ? parts.join(',') : `${parts[0]}:${parts.at(-1)}`;
  if (!AVERAGES.includes(total ?? '')) return `=SUM(${range})`;
  return `=ROUND(AVERAGE(${range}),${plan.decimals + (look.notation.rate === 'fraction' ? 2 : 0)})`;
}

const withFormula = (content: Content, formula: string): Content => {
  if (typeof content === 'number') return { value: content, formula };
  return isWritten(content) ? { ...content, formula } : content;
};

const yearColumn = (table: Table, role: 'target' | 'actual', path: string[]): KpiColumn => ({
  path,
  write: (row, put) => writeYear(table, role, row, put),
});

const bothYearColumn = (table: Table): KpiColumn => ({
  path: table.titles(table.total!),
  write: (row, put) => {
    writeYear(table, 'target', row, (content) => put(content, { line: 0 }));
    writeYear(table, 'actual', row, (content) => put(content, { line: 1 }));
  },
});

function rateOfYear(table: Table): KpiColumn {
  const style = table.form.draw.pick(PRINTED_RATES);
  return {
    path: [table.look.rate],
    write: ({ plan, cells }, put) => {
      const { yearTarget, yearActual } = table.figures.get(plan)!;
      const places = { target: cells.get('year target'), actual: cells.get('year actual') };
      const known = places.target !== undefined && places.actual !== undefined;
      put(printedRate(plan, yearTarget, yearActual, known ? style : 'format', places));
    },
  };
}
