import type { Block, DrawnSheet } from './draw';
import { openRecord, type PrintedRate, printedRate, PRINTED_RATES } from './kpi-columns';
import type { Look } from './look';
import { drawPlans, type KpiPlan } from './plans';
import type { FormDraft, KpiRecord } from './record';
import { GRADES, SENTENCES, UNKNOWN_COLUMNS } from './synonyms';

export interface PairWish {
  readonly years: readonly number[];
  readonly count: number;
}

interface PairLook {
  readonly head: string | null;
  readonly style: PrintedRate;
  readonly third: 'rate' | 'grade' | 'none';
  readonly gradeLabel: string;
  readonly unknown: string;
  readonly words: string | null;
  readonly repeated: boolean;
}

const WIDTH = 4;

/** Forms in which every label stands over its value, in bands below each other. */
export function paintPairs(
  form: FormDraft,
  sheet: DrawnSheet,
  at: { readonly row: number; readonly column: number },
  look: Look,
  wish: PairWish,
): void {
  const { draw } = form;
  const pair: PairLook = {
    head: form.has(50, 'numbered head') ? draw.pick(['KPI', '指標', '目標']) : null,
    style: draw.pick(PRINTED_RATES),
    third: draw.pick(['rate', 'grade', 'none'] as const),
    gradeLabel: draw.pick(['達成状況', '評価', '判定']),
    unknown: draw.pick(Object.keys(UNKNOWN_COLUMNS).filter((title) => title !== '備考')),
    words: form.has(40, 'sentences') ? draw.pick(['要因分析', '特記事項', '今後の取組']) : null,
    repeated: wish.years.length > 1 && form.has(50, 'labels repeat for every year'),
  };
  const { years, count } = wish;
  let row = at.row;
  for (const [i, plan] of drawPlans(form, { years, count, notation: look.notation }).entries()) {
    const block = sheet.block(row, at.column);
    const record = openRecord(form, sheet, plan, look);
    paintForm(form, block, look, pair, years, plan, record, i + 1);
    row = sheet.end + 1;
  }
}

function paintForm(
  form: FormDraft,
  block: Block,
  look: Look,
  pair: PairLook,
  years: readonly number[],
  plan: KpiPlan,
  record: KpiRecord,
  number: number,
): void {
  const { draw } = form;
  let line = 0;
  if (pair.head !== null) block.put(line++, 0, `${pair.head}${number}`, 1, WIDTH);
  const unit = look.unitPlace === 'column';
  const nameWidth = unit ? 2 : 3;
  block.put(line, 0, look.name, 1, nameWidth);
  if (unit) block.put(line, 2, look.unit);
  block.put(line, 3, pair.unknown);
  line++;
  record.named(block.put(line, 0, record.name, 1, nameWidth));
  if (unit) block.put(line, 2, record.unit);
  block.put(line, 3, draw.pick(UNKNOWN_COLUMNS[pair.unknown]!));
  line++;
  if (pair.repeated)
    for (const year of years) line = paintBand(form, block, line, look, pair, year, plan, record);
  else line = paintYears(block, line, look, years, plan, record);
  if (pair.words !== null) {
    block.put(line, 0, pair.words, 1, WIDTH);
    block.put(line + 1, 0, draw.pick(SENTENCES), 1, WIDTH);
  }
}

/** One year: its labels, and its values below them. */
function paintBand(
  form: FormDraft,
  block: Block,
  line: number,
  look: Look,
  pair: PairLook,
  year: number,
  plan: KpiPlan,
  record: KpiRecord,
): number {
  const key = { fiscalYear: year };
  const [target, actual] = [plan.targets.get(year)!, plan.actuals.get(year)!];
  block.put(line, 0, look.flat(year, look.target));
  block.put(line, 1, look.flat(year, look.actual));
  const cells = {
    target: block.put(line + 1, 0, target.content),
    actual: block.put(line + 1, 1, actual.content),
  };
  record.record('target', key, target, cells.target);
  record.record('actual', key, actual, cells.actual);
  if (pair.third === 'rate') {
    block.put(line, 2, look.rate);
    block.put(line + 1, 2, printedRate(plan, target, actual, pair.style, cells));
  }
  if (pair.third === 'grade') {
    block.put(line, 2, pair.gradeLabel);
    block.put(line + 1, 2, form.draw.pick(GRADES[3]!));
  }
  return line + 2;
}

/** All targets in one band and all actuals in the next, each value below its year and role. */
function paintYears(
  block: Block,
  line: number,
  look: Look,
  years: readonly number[],
  plan: KpiPlan,
  record: KpiRecord,
): number {
  (['target', 'actual'] as const).forEach((role, band) => {
    years.forEach((year, c) => {
      const figure = (role === 'target' ? plan.targets : plan.actuals).get(year)!;
      block.put(line + band * 2, c, look.flat(year, look[role]));
      record.record(role, { fiscalYear: year }, figure, block.put(line + band * 2 + 1, c, figure.content));
    });
  });
  return line + 4;
}
