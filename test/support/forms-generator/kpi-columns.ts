import { type Content, valueOf } from './draw';
import type { Look } from './look';
import type { Figure } from './notation';
import { isPercent, isWordPlan, type KpiPlan } from './plans';
import type { FormDraft, KpiRecord, PeriodKey } from './record';
import { roundTo } from './shown';
import { ENGLISH, GRADES, UNKNOWN_COLUMNS } from './synonyms';
import type { Column } from './table';

/** One KPI's row in a list. */
export interface KpiRow {
  readonly record: KpiRecord;
  readonly plan: KpiPlan;
  readonly number: number;
  /** Cells that are merged down over several rows, where this row is their first. */
  readonly groups: Readonly<Record<string, { readonly text: string; readonly down: number } | undefined>>;
  /** Addresses of what the row already shows, for formulas. */
  readonly cells: Map<string, string>;
}

export type KpiColumn = Column<KpiRow>;

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮';

/** The name as the record and the sheet spell it. */
export const printedName = (plan: KpiPlan, look: Look): string =>
  look.unitPlace === 'name' && plan.unit !== null ? `${plan.name}（${printedUnit(plan, look)}）` : plan.name;

export const printedUnit = (plan: KpiPlan, look: Look): string | null => {
  if (!isPercent(plan.unit)) return plan.unit;
  if (look.unitPlace === 'cell') return look.notation.rate === 'full-width percent' ? '％' : '%';
  return look.percentSign;
};

/** Opens a record; where no cell of its own prints the unit, its values or its title do. */
export function openRecord(
  form: FormDraft,
  sheet: Parameters<FormDraft['kpi']>[0],
  plan: KpiPlan,
  look: Look,
): KpiRecord {
  const record = form.kpi(sheet, printedName(plan, look));
  record.unit = printedUnit(plan, look);
  if (isWordPlan(plan)) record.direction = 'text';
  return record;
}

export function nameColumn(form: FormDraft, path: readonly string[], width = 8): KpiColumn {
  const numbered = form.has(12, 'circled number before the name');
  return {
    path,
    width,
    write: ({ record, number }, put) => {
      const mark = CIRCLED[number - 1];
      record.named(put(numbered && mark ? `${mark} ${record.name}` : record.name));
    },
  };
}

export const unitColumn = (path: readonly string[], width = 2): KpiColumn => ({
  path,
  width,
  write: ({ record }, put) => void put(record.unit),
});

export function valueColumn(
  path: readonly string[],
  role: 'target' | 'actual',
  key: PeriodKey,
  figureOf: (plan: KpiPlan) => Figure,
): KpiColumn {
  return {
    path,
    width: 3,
    write: ({ record, plan, cells }, put) => {
      const figure = figureOf(plan);
      const cell = put(figure.content);
      cells.set(`${role} ${cellKey(key)}`, cell);
      record.record(role, key, figure, cell);
    },
  };
}

const cellKey = ({ fiscalYear, label = '' }: PeriodKey): string => `${fiscalYear} ${label}`;

/** A value that is neither target nor actual: 基準値. */
export const baselineColumn = (path: readonly string[]): KpiColumn => ({
  path,
  width: 3,
  write: ({ plan }, put) => void put(plan.baseline.content),
});

export type PrintedRate = 'text' | 'number' | 'format' | 'formula' | 'points formula';
export const PRINTED_RATES: readonly PrintedRate[] = [
  'text',
  'number',
  'format',
  'formula',
  'points formula',
];

/** A printed achievement rate. It is no value of the KPI. */
export function rateColumn(
  path: readonly string[],
  style: PrintedRate,
  key: PeriodKey,
  figures: (plan: KpiPlan) => readonly [Figure | undefined, Figure | undefined],
): KpiColumn {
  return {
    path,
    width: 3,
    write: ({ plan, cells }, put) => {
      const [target, actual] = figures(plan);
      const content = printedRate(plan, target, actual, style, {
        target: cells.get(`target ${cellKey(key)}`),
        actual: cells.get(`actual ${cellKey(key)}`),
      });
      put(content);
    },
  };
}

interface RateCells {
  readonly target: string | undefined;
  readonly actual: string | undefined;
}

export function printedRate(
  plan: KpiPlan,
  target: Figure | undefined,
  actual: Figure | undefined,
  style: PrintedRate,
  cells: RateCells,
): Content {
  if (target?.value == null || actual?.value == null || target.value <= 0 || actual.value <= 0) return null;
  const [over, under] = plan.lower ? [target, actual] : [actual, target];
  const share = over.value! / under.value!;
  if (style === 'text') return `${roundTo(share * 100, 1).toFixed(1)}%`;
  if (style === 'number') return { value: roundTo(share * 100, 1), format: '0.0' };
  if (style === 'format') return { value: roundTo(share, 3), format: '0.0%' };
  const numbers = typeof valueOf(target.content) === 'number' && typeof valueOf(actual.content) === 'number';
  const [a, b] = plan.lower ? [cells.target, cells.actual] : [cells.actual, cells.target];
  if (style === 'formula')
    return numbers
      ? { value: share, format: '0.0%', formula: `=${a}/${b}` }
      : { value: roundTo(share, 3), format: '0.0%' };
  const value = roundTo(share * 100, 1);
  return numbers ? { value, format: '0.0', formula: `=ROUND(${a}/${b}*100,1)` } : { value, format: '0.0' };
}

/** A column of the kind that every office adds for itself. */
export function unknownColumn(form: FormDraft, used: Set<string>, language: 'ja' | 'en' = 'ja'): KpiColumn {
  const { draw } = form;
  const all = language === 'ja' ? UNKNOWN_COLUMNS : ENGLISH.unknown;
  const title = draw.pick(Object.keys(all).filter((one) => !used.has(one)));
  used.add(title);
  form.trait(`unknown column ${title}`);
  return {
    path: [title],
    width: 3,
    write: (_, put) => {
      const text = draw.pick(all[title]!);
      put(text === '' ? null : text);
    },
  };
}

export function gradeColumn(form: FormDraft, path: readonly string[]): KpiColumn {
  const scale = form.draw.pick(GRADES);
  form.trait('printed grades');
  return { path, width: 2, write: (_, put) => void put(form.draw.pick(scale)) };
}

/** A column whose cells are merged down over the rows of a group. */
export const groupColumn = (path: readonly string[], group: string, width = 4): KpiColumn => ({
  path,
  width,
  write: ({ groups }, put) => {
    const own = groups[group];
    if (own) put(own.text, { rows: own.down });
  },
});

export const numberColumn = (path: readonly string[]): KpiColumn => ({
  path,
  width: 1,
  write: ({ number }, put) => void put(number),
});

export const rowOf = (
  record: KpiRecord,
  plan: KpiPlan,
  number: number,
  groups: KpiRow['groups'] = {},
): KpiRow => ({
  record,
  plan,
  number,
  groups,
  cells: new Map(),
});
