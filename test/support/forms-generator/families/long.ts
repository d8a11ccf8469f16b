import type { Content } from '../draw';
import { family } from '../family';
import { openRecord, printedRate, PRINTED_RATES, unknownColumn } from '../kpi-columns';
import { drawLook, type Look, noteBelow, openPaper } from '../look';
import { drawPlans, type KpiPlan } from '../plans';
import { DEPARTMENTS } from '../names';
import type { FormDraft, KpiRecord } from '../record';
import { DEPARTMENT_TITLES, KIND_TITLES, YEAR_TITLES } from '../synonyms';
import { type Column, MERGED, paintBody, paintHead, type Put } from '../table';
import { someYears } from '../years';

/** A row of a long table: a KPI in one year, in one of its roles or in both. */
interface LongRow {
  readonly record: KpiRecord;
  readonly plan: KpiPlan;
  readonly year: number;
  readonly role: 'target' | 'actual' | null;
  /** The first of its KPI's rows that stand together; how many they are. */
  readonly run: number | null;
}

export const long = family('long', 'One row per KPI and year, or per KPI, year and role.', (form) => {
  const { draw } = form;
  const look = drawLook(form, ['column', 'column', 'cell', 'name']);
  const years = someYears(draw, draw.between(2, 4));
  const paper = openPaper(form);
  const plans = drawPlans(form, { count: draw.between(2, 6), years, notation: look.notation });
  const records = plans.map((plan) => openRecord(form, paper.sheet, plan, look));
  if (form.has(30, 'department column'))
    for (const record of records) record.department = draw.pick(DEPARTMENTS);
  const byRole = form.has(45, 'one value column');
  const byYear = form.has(30, 'sorted by year');
  const merged = !byYear && form.has(40, 'names merged down');
  const rows = rowsOf(plans, records, years, byRole, byYear);
  const columns = byRole ? roleColumns(form, look, merged) : yearColumns(form, look, merged);
  const block = paper.sheet.block(paper.row, paper.column);
  const items = rows.map((row) => ({ row }));
  paintBody(block, paintHead(block, 0, columns, MERGED), columns, items);
  noteBelow(form, paper);
});

function rowsOf(
  plans: readonly KpiPlan[],
  records: readonly KpiRecord[],
  years: readonly number[],
  byRole: boolean,
  byYear: boolean,
): LongRow[] {
  const roles = byRole ? (['target', 'actual'] as const) : ([null] as const);
  const make = (i: number, year: number, first: boolean): LongRow[] =>
    roles.map((role, j) => {
      const run = first && j === 0 ? (byYear ? roles.length : years.length * roles.length) : null;
      return { record: records[i]!, plan: plans[i]!, year, role, run };
    });
  if (byYear) return years.flatMap((year) => plans.flatMap((_, i) => make(i, year, true)));
  return plans.flatMap((_, i) => years.flatMap((year, j) => make(i, year, j === 0)));
}

function commonColumns(form: FormDraft, look: Look, merged: boolean): Column<LongRow>[] {
  const perKpi = (put: Put, run: number | null, content: Content): string | null => {
    if (!merged) return put(content);
    return run === null ? null : put(content, { rows: run });
  };
  const columns: Column<LongRow>[] = [
    {
      path: [look.name],
      write: ({ record, run }, put) => {
        const cell = perKpi(put, run, record.name);
        if (cell !== null) record.named(cell);
      },
    },
  ];
  if (look.unitPlace === 'column')
    columns.push({ path: [look.unit], write: ({ record, run }, put) => void perKpi(put, run, record.unit) });
  columns.push({
    path: [form.draw.pick(YEAR_TITLES)],
    write: ({ year }, put) => void put(look.years.title(year)),
  });
  return form.draw.chance(30) ? [columns.at(-1)!, ...columns.slice(0, -1)] : columns;
}

const departmentColumn = (form: FormDraft): Column<LongRow> => ({
  path: [form.draw.pick(DEPARTMENT_TITLES)],
  write: ({ record }, put) => void put(record.department),
});

function endColumns(form: FormDraft, rowsHaveDepartment: boolean): Column<LongRow>[] {
  const unknown = unknownColumn(form, new Set());
  const extra: Column<LongRow> = {
    path: unknown.path,
    write: (row, put) => unknown.write!({ ...row, number: 0, groups: {}, cells: new Map() }, put),
  };
  return [...(rowsHaveDepartment ? [departmentColumn(form)] : []), ...(form.draw.chance(40) ? [extra] : [])];
}

const figureOf = ({ plan, year }: LongRow, role: 'target' | 'actual') =>
  (role === 'target' ? plan.targets : plan.actuals).get(year)!;

function yearColumns(form: FormDraft, look: Look, merged: boolean): Column<LongRow>[] {
  const style = form.draw.pick(PRINTED_RATES);
  const cells = new Map<LongRow, { target: string; actual: string }>();
  const value = (role: 'target' | 'actual'): Column<LongRow> => ({
    path: [look[role]],
    write: (row, put) => {
      const figure = figureOf(row, role);
      const cell = put(figure.content);
      cells.set(row, { target: '', actual: '', ...cells.get(row), [role]: cell });
      row.record.record(role, { fiscalYear: row.year }, figure, cell);
    },
  });
  const rate: Column<LongRow> = {
    path: [look.rate],
    write: (row, put) =>
      void put(
        printedRate(row.plan, figureOf(row, 'target'), figureOf(row, 'actual'), style, cells.get(row)!),
      ),
  };
  const rates = form.has(45, 'printed rates') ? [rate] : [];
  return [
    ...commonColumns(form, look, merged),
    value('target'),
    value('actual'),
    ...rates,
    ...lastColumns(form),
  ];
}

function roleColumns(form: FormDraft, look: Look, merged: boolean): Column<LongRow>[] {
  return [
    ...commonColumns(form, look, merged),
    { path: [form.draw.pick(KIND_TITLES)], write: ({ role }, put) => void put(look[role!]) },
    {
      path: [form.draw.pick(['値', '数値', '指標値', '値'])],
      write: (row, put) => {
        const figure = figureOf(row, row.role!);
        row.record.record(row.role!, { fiscalYear: row.year }, figure, put(figure.content));
      },
    },
    ...lastColumns(form),
  ];
}

const lastColumns = (form: FormDraft): Column<LongRow>[] => endColumns(form, form.noted('department column'));
