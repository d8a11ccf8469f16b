import type { DrawnSheet } from '../draw';
import { family } from '../family';
import {
  groupColumn,
  type KpiColumn,
  type KpiRow,
  PRINTED_RATES,
  rateColumn,
  rowOf,
  unitColumn,
  unknownColumn,
  valueColumn,
} from '../kpi-columns';
import { noteBelow, openPaper } from '../look';
import { BLANK, type Figure } from '../notation';
import { drawPlans, type KpiPlan } from '../plans';
import { ENGLISH_POOL } from '../pool-english';
import type { FormDraft, KpiRecord } from '../record';
import { roundTo } from '../shown';
import { ENGLISH } from '../synonyms';
import { MERGED, paintBody, paintHead } from '../table';
import { FISCAL_ENGLISH, someYears } from '../years';

const SHAPES = ['year over role', 'flat', 'title year', 'no year', 'quarters', 'cards'] as const;

interface EnglishLook {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly year: (year: number) => string;
  readonly flat: (year: string, role: string) => string;
}

export const english = family('english', 'Scorecards and lists of measures in English.', (form) => {
  const { draw } = form;
  const shape = form.choose('shape', SHAPES);
  const style = draw.pick(FISCAL_ENGLISH);
  form.trait(`years: ${style.name}`);
  const look: EnglishLook = {
    name: form.choose('name title', ENGLISH.name),
    target: form.choose('target', ENGLISH.target),
    actual: form.choose('actual', ENGLISH.actual),
    year: style.title,
    flat: draw.pick([
      (year: string, role: string) => `${year} ${role}`,
      (year: string, role: string) => `${role} ${year}`,
      (year: string, role: string) => `${role}\n(${year})`,
    ]),
  };
  const several = shape === 'year over role' || shape === 'flat';
  const years = someYears(draw, several ? draw.between(1, 3) : 1);
  const titles = titlesOf(look, shape, years[0]!);
  const paper = openPaper(form, {
    titles,
    notes: ENGLISH.notes,
    sheetNames: ['Scorecard', 'KPIs', 'Sheet1', 'Q4 report'],
  });
  const blankYears = years.length > 1 && form.has(30, 'newest year without actuals') ? [years.at(-1)!] : [];
  const notation = {
    count: draw.pick(['general', 'comma', 'comma'] as const),
    rate: draw.pick(['points', 'fraction', 'percent text'] as const),
  };
  form.trait(`numbers: ${notation.count}`, `rates: ${notation.rate}`);
  const count = draw.between(3, shape === 'cards' ? 4 : 8);
  const pool =
    shape === 'quarters' ? ENGLISH_POOL.filter(({ flow, low }) => flow && low >= 40) : ENGLISH_POOL;
  const plans = drawPlans(form, { count, years, notation, blankYears, pool, odd: false });
  const records = plans.map((plan) => openEnglish(form, paper.sheet, plan));
  if (shape === 'cards') paintEnglishCards(form, paper.sheet, paper, look, plans, records, years[0]!);
  else {
    const rows = plans.map((plan, i) => rowOf(records[i]!, plan, i + 1, {}));
    const columns = columnsOf(form, look, shape, rows, years);
    const block = paper.sheet.block(paper.row, paper.column);
    const items = rows.map((row) => ({ row }));
    paintBody(block, paintHead(block, 0, columns, MERGED), columns, items);
  }
  noteBelow(form, paper, ENGLISH.notes);
});

function titlesOf(look: EnglishLook, shape: string, year: number): string[] {
  const dated = shape === 'title year' || shape === 'cards';
  return ENGLISH.titles.map((title) => (dated ? `${title} ${look.year(year)}` : title));
}

function openEnglish(form: FormDraft, sheet: DrawnSheet, plan: KpiPlan): KpiRecord {
  const record = form.kpi(sheet, plan.name);
  record.unit = plan.unit;
  return record;
}

const nameOf = (look: EnglishLook): KpiColumn => ({
  path: [look.name],
  write: ({ record }, put) => record.named(put(record.name)),
});

function columnsOf(
  form: FormDraft,
  look: EnglishLook,
  shape: (typeof SHAPES)[number],
  rows: readonly KpiRow[],
  years: readonly number[],
): KpiColumn[] {
  const used = new Set(['RAG']);
  const unknown = (percent: number): KpiColumn[] =>
    form.draw.chance(percent) ? [unknownColumn(form, used, 'en')] : [];
  const last: KpiColumn[] = form.has(35, 'RAG') ? [ragColumn(form)] : [];
  return [
    ...perspectiveColumn(form, rows),
    ...unknown(20),
    nameOf(look),
    unitColumn([form.draw.pick(ENGLISH.unit)]),
    ...polarityColumn(form, rows),
    ...(shape === 'quarters' ? quarterColumns(form, look, years[0]!) : yearColumns(form, look, shape, years)),
    ...last,
    ...ownerColumn(form, rows),
    ...unknown(40),
  ];
}

const ragColumn = (form: FormDraft): KpiColumn => ({
  path: [form.draw.pick(['RAG', 'RAG status', 'Status'])],
  write: (_, put) => void put(form.draw.pick(['Green', 'Amber', 'Red'])),
});

/** A scorecard's perspectives, merged down over their measures. */
function perspectiveColumn(form: FormDraft, rows: readonly KpiRow[]): KpiColumn[] {
  if (!form.has(35, 'perspectives')) return [];
  const texts = form.draw.shuffle(['Customer', 'Finance', 'Internal process', 'Learning and growth']);
  const each = Math.ceil(rows.length / form.draw.between(2, 3));
  const column = groupColumn([form.draw.pick(['Perspective', 'Theme', 'Priority area'])], 'perspective');
  const first = ({ number }: KpiRow) => {
    const at = number - 1;
    if (at % each !== 0) return undefined;
    return { text: texts[at / each]!, down: Math.min(each, rows.length - at) };
  };
  return [
    { ...column, write: (row, put) => column.write!({ ...row, groups: { perspective: first(row) } }, put) },
  ];
}

function polarityColumn(form: FormDraft, rows: readonly KpiRow[]): KpiColumn[] {
  if (!form.has(25, 'direction column')) return [];
  const [up, down] = form.draw.pick([
    ['Higher is better', 'Lower is better'],
    ['Increase', 'Decrease'],
    ['Maximise', 'Minimise'],
  ] as const);
  for (const { plan, record } of rows) record.direction = plan.lower ? 'lower' : 'higher';
  return [
    {
      path: [form.draw.pick(['Polarity', 'Desired direction', 'Good is'])],
      write: ({ plan }, put) => void put(plan.lower ? down : up),
    },
  ];
}

function ownerColumn(form: FormDraft, rows: readonly KpiRow[]): KpiColumn[] {
  if (!form.has(30, 'department column')) return [];
  for (const { record } of rows) record.department = form.draw.pick(ENGLISH.departments);
  return [
    { path: [form.draw.pick(ENGLISH.department)], write: ({ record }, put) => void put(record.department) },
  ];
}

function yearColumns(
  form: FormDraft,
  look: EnglishLook,
  shape: string,
  years: readonly number[],
): KpiColumn[] {
  const rates = form.has(40, 'printed rates');
  const style = form.draw.pick(PRINTED_RATES);
  const title = form.draw.pick(ENGLISH.rate);
  return years.flatMap((year) => {
    const key = { fiscalYear: shape === 'no year' ? null : year };
    const path = (role: string): string[] => {
      if (shape === 'year over role') return [look.year(year), role];
      return [shape === 'flat' ? look.flat(look.year(year), role) : role];
    };
    return [
      valueColumn(path(look.target), 'target', key, (plan) => plan.targets.get(year)!),
      valueColumn(path(look.actual), 'actual', key, (plan) => plan.actuals.get(year)!),
      ...(rates
        ? [rateColumn(path(title), style, key, (plan) => [plan.targets.get(year), plan.actuals.get(year)])]
        : []),
    ];
  });
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

/** Quarters with targets of their own, so that they are periods. */
function quarterColumns(form: FormDraft, look: EnglishLook, year: number): KpiColumn[] {
  const { draw } = form;
  const filled = form.has(40, 'last parts are blank') ? draw.between(1, 3) : 4;
  const figures = new Map<string, Figure>();
  const figure = (plan: KpiPlan, quarter: string, role: 'target' | 'actual'): Figure => {
    const id = `${plan.name} ${quarter} ${role}`;
    const known = figures.get(id);
    if (known) return known;
    const quarterly = plan.targets.get(year)!.value! / 4;
    const range = role === 'target' ? draw.between(92, 108) : draw.between(75, 120);
    const blank = role === 'actual' && QUARTERS.indexOf(quarter) >= filled;
    const drawn = blank ? BLANK : plan.write(roundTo((quarterly * range) / 100, plan.decimals));
    figures.set(id, drawn);
    return drawn;
  };
  const nested = draw.chance(60);
  return QUARTERS.flatMap((quarter) =>
    (['target', 'actual'] as const).map((role) => {
      const key = { fiscalYear: year, label: quarter, span: 'quarter' as const };
      const path = nested
        ? [look.year(year), quarter, look[role]]
        : [`${quarter} ${look.year(year)}`, look[role]];
      return valueColumn(path, role, key, (plan) => figure(plan, quarter, role));
    }),
  );
}

function paintEnglishCards(
  form: FormDraft,
  sheet: DrawnSheet,
  at: { readonly row: number; readonly column: number },
  look: EnglishLook,
  plans: readonly KpiPlan[],
  records: readonly KpiRecord[],
  year: number,
): void {
  const unit = form.draw.pick(ENGLISH.unit);
  const comment = form.has(50, 'sentences');
  let { row } = at;
  plans.forEach((plan, i) => {
    const record = records[i]!;
    const block = sheet.block(row, at.column);
    block.put(0, 0, look.name);
    record.named(block.put(0, 1, record.name, 1, 3));
    block.put(1, 0, unit);
    block.put(1, 1, record.unit);
    block.put(1, 2, 'Frequency');
    block.put(1, 3, 'Annual');
    (['target', 'actual'] as const).forEach((role, j) => {
      const figure = (role === 'target' ? plan.targets : plan.actuals).get(year)!;
      block.put(2, j * 2, look[role]);
      record.record(role, { fiscalYear: year }, figure, block.put(2, j * 2 + 1, figure.content));
    });
    if (comment) {
      block.put(3, 0, 'Commentary');
      block.put(
        3,
        1,
        form.draw.pick(['On track after a slow start.', 'Below plan; recovery actions agreed.']),
        1,
        3,
      );
    }
    row = sheet.end + 1;
  });
}
