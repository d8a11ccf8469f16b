import type { DrawnSheet } from './draw';
import {
  groupColumn,
  type KpiColumn,
  type KpiRow,
  openRecord,
  printedRate,
  PRINTED_RATES,
  rowOf,
  unitColumn,
  unknownColumn,
} from './kpi-columns';
import { runs } from './lists';
import type { Look } from './look';
import { drawPlans } from './plans';
import { DEPARTMENTS, PROJECTS } from './names';
import type { FormDraft } from './record';
import { DEPARTMENT_TITLES, KIND_TITLES, PROJECT_TITLES, UNKNOWN_COLUMNS } from './synonyms';
import { paintBody, paintHead, widthsOf } from './table';

export interface TwoRowWish {
  readonly years: readonly number[];
  readonly count: number;
  readonly fine?: boolean;
  /** Without columns of project, department and unknown things. */
  readonly slim?: boolean;
}

/** A table in which every KPI has a row of targets and a row of actuals. */
export function paintTwoRows(
  form: FormDraft,
  sheet: DrawnSheet,
  at: { readonly row: number; readonly column: number },
  look: Look,
  wish: TwoRowWish,
): void {
  const { draw } = form;
  const { years, count } = wish;
  const last = years.at(-1)!;
  const blankYears = years.length > 1 && form.has(40, 'newest year without actuals') ? [last] : [];
  const plans = drawPlans(form, { count, years, notation: look.notation, blankYears });
  const rows = plans.map((plan, i) => rowOf(openRecord(form, sheet, plan, look), plan, i + 1));
  const upperLower = form.has(35, '上段 and 下段 in the title');
  const rates = !upperLower && form.has(30, 'rate as a third row');
  const step = rates ? 3 : 2;
  const note = draw.pick([
    `（上段：${look.target}、下段：${look.actual}）`,
    `（上段:目標、下段:実績）`,
    '\n上段：目標\n下段：実績',
    `（上段 目標値／下段 実績値）`,
  ]);
  const nameTitle = upperLower ? look.name + note : look.name;
  const columns: KpiColumn[] = [
    ...(wish.slim ? [] : sideColumns(form, rows)),
    twoRowName(form, nameTitle, upperLower),
    ...(look.unitPlace === 'column' ? [unitColumn([look.unit])] : []),
    ...(upperLower ? [] : [kindColumn(form, look, rates)]),
    ...yearColumns(form, look, years, rates),
    ...(wish.slim ? [] : endColumns(form, rows)),
  ];
  const block = sheet.block(at.row, at.column, wish.fine ? { widths: widthsOf(columns) } : {});
  const top = paintHead(block, 0, columns);
  paintBody(
    block,
    top,
    columns,
    rows.map((row) => ({ row })),
    step,
  );
}

function twoRowName(form: FormDraft, title: string, mustMerge: boolean): KpiColumn {
  const merged = mustMerge || !form.has(20, 'name only on its first line');
  return {
    path: [title],
    width: 8,
    write: ({ record }, put) => record.named(put(record.name, merged ? {} : { line: 0 })),
  };
}

function kindColumn(form: FormDraft, look: Look, rates: boolean): KpiColumn {
  const blank = form.has(25, 'no title over the kinds');
  return {
    path: [blank ? '' : form.draw.pick(KIND_TITLES)],
    width: 2,
    write: (_, put) => {
      put(look.target, { line: 0 });
      put(look.actual, { line: 1 });
      if (rates) put(look.rate, { line: 2 });
    },
  };
}

function yearColumns(form: FormDraft, look: Look, years: readonly number[], rates: boolean): KpiColumn[] {
  const style = form.draw.pick(PRINTED_RATES);
  const over =
    years.length > 1 && form.has(25, 'one title over all years')
      ? [form.draw.pick(['推移', '計画期間', '各年度の値'])]
      : [];
  return years.map((year) => ({
    path: [...over, look.years.title(year)],
    width: 3,
    write: ({ record, plan }, put) => {
      const [target, actual] = [plan.targets.get(year)!, plan.actuals.get(year)!];
      const cells = { target: put(target.content, { line: 0 }), actual: put(actual.content, { line: 1 }) };
      record.record('target', { fiscalYear: year }, target, cells.target);
      record.record('actual', { fiscalYear: year }, actual, cells.actual);
      if (rates) put(printedRate(plan, target, actual, style, cells), { line: 2 });
    },
  }));
}

function sideColumns(form: FormDraft, rows: readonly KpiRow[]): KpiColumn[] {
  if (!form.has(35, 'merged group column')) return [];
  const cut = runs(form, rows.length, 1, 3, PROJECTS);
  rows.forEach((row, i) => (row.record.project = cut.texts[i]!));
  const grouped = groupColumn([form.draw.pick(PROJECT_TITLES)], 'project');
  return [
    {
      ...grouped,
      write: (row, put) => grouped.write!({ ...row, groups: { project: cut.firsts[row.number - 1] } }, put),
    },
  ];
}

function endColumns(form: FormDraft, rows: readonly KpiRow[]): KpiColumn[] {
  const columns: KpiColumn[] = [];
  if (form.draw.chance(40))
    columns.push(unknownColumn(form, new Set(Object.keys(UNKNOWN_COLUMNS).filter((t) => t === '重み'))));
  if (form.has(30, 'department column')) {
    for (const { record } of rows) record.department = form.draw.pick(DEPARTMENTS);
    columns.push({
      path: [form.draw.pick(DEPARTMENT_TITLES)],
      width: 4,
      write: ({ record }, put) => void put(record.department),
    });
  }
  return columns;
}
