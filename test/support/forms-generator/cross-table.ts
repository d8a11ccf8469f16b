import type { DrawnSheet } from './draw';
import { openRecord, printedRate, PRINTED_RATES } from './kpi-columns';
import type { Look } from './look';
import { drawPlans, type KpiPlan } from './plans';
import type { FormDraft, KpiRecord } from './record';
import { SENTENCES, YEAR_TITLES } from './synonyms';

export interface CrossWish {
  readonly years: readonly number[];
  readonly count: number;
}

type Place = { readonly row: number; readonly column: number };

/** Every KPI has a head with its name, and below it years against roles. */
export function paintCrossTabs(
  form: FormDraft,
  sheet: DrawnSheet,
  at: Place,
  look: Look,
  wish: CrossWish,
): void {
  const { draw } = form;
  const { years, count } = wish;
  const down = form.has(50, 'years down');
  const rates = form.has(45, 'printed rates');
  const style = draw.pick(PRINTED_RATES);
  const corner = down ? draw.pick([...YEAR_TITLES, null]) : draw.pick(['区分', '項目', null]);
  const words = form.has(25, 'sentences') ? draw.pick(['分析', '取組状況', '今後の方針']) : null;
  const blankYears = years.length > 2 && form.has(30, 'newest year without actuals') ? [years.at(-1)!] : [];
  let row = at.row;
  for (const plan of drawPlans(form, { years, count, notation: look.notation, blankYears })) {
    const record = openRecord(form, sheet, plan, look);
    row = paintName(sheet, { row, column: at.column }, look, record);
    const block = sheet.block(row, at.column, { turned: !down });
    if (corner !== null) block.put(0, 0, corner);
    (['target', 'actual'] as const).forEach((role, c) => block.put(0, c + 1, look[role]));
    if (rates) block.put(0, 3, look.rate);
    years.forEach((year, i) => {
      block.put(i + 1, 0, look.years.title(year));
      const cells = valuesOf(block, i + 1, plan, record, year);
      const [target, actual] = [plan.targets.get(year), plan.actuals.get(year)];
      if (rates) block.put(i + 1, 3, printedRate(plan, target, actual, style, cells));
    });
    if (words !== null) {
      const line = sheet.block(sheet.end, at.column);
      line.put(0, 0, words);
      line.put(0, 1, draw.pick(SENTENCES), 1, 3);
    }
    row = sheet.end + 1;
  }
}

function paintName(sheet: DrawnSheet, { row, column }: Place, look: Look, record: KpiRecord): number {
  const block = sheet.block(row, column);
  block.put(0, 0, look.name);
  record.named(block.put(0, 1, record.name, 1, 3));
  if (look.unitPlace !== 'column') return row + 1;
  block.put(1, 0, look.unit);
  block.put(1, 1, record.unit, 1, 3);
  return row + 2;
}

function valuesOf(
  block: ReturnType<DrawnSheet['block']>,
  line: number,
  plan: KpiPlan,
  record: KpiRecord,
  year: number,
): { target: string; actual: string } {
  const [target, actual] = [plan.targets.get(year)!, plan.actuals.get(year)!];
  const cells = { target: block.put(line, 1, target.content), actual: block.put(line, 2, actual.content) };
  record.record('target', { fiscalYear: year }, target, cells.target);
  record.record('actual', { fiscalYear: year }, actual, cells.actual);
  return cells;
}
