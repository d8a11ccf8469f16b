import type { WorkbookSnapshot } from '../cells/snapshot';
import { fromOldest } from '../kpi/newest';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import type { Kpi, Measured, Period } from '../model/kpi';
import { columnOf } from './columns';
import { decimalsOf, tie } from './live';
import { digitsOfRate } from '../rules/rounding';
import type { ReportTexts } from './texts';

/** One row of KPI一覧; `row` is its 1-based number, as formulas refer to cells of their own row. */
export interface RowCells {
  readonly kpi: Kpi;
  readonly period: Period;
  readonly row: number;
  readonly snapshot: WorkbookSnapshot;
  readonly texts: ReportTexts;
  readonly rules: Rules;
}

/**
 * The same rule as `achievementRate` in core, over the cells of the row. The product comes before the division:
 * 17.9*100/20 is exactly 89.5, 17.9/20*100 is not.
 */
export function rateFormula(cells: RowCells): string {
  const { kpi, period, row, rules } = cells;
  if (isIncomparable(cells) || isReportedEarly(period, rules)) return '""';
  if (rules.method.by !== 'ratio' && kpi.direction !== 'text') return progressFormula(cells);
  const target = `${columnOf('target')}${row}`;
  const actual = `${columnOf('actual')}${row}`;
  const both = `AND(ISNUMBER(${target}),ISNUMBER(${actual}))`;
  const ratio = (dividend: string, divisor: string): string => `ROUND(${dividend}*100/${divisor},10)`;
  switch (kpi.direction) {
    case 'text':
      // An error in a source cell must not come out here: every count over the column would be that error.
      return `IF(IFERROR(OR(${target}="",${actual}="",ISNUMBER(${target}),ISNUMBER(${actual})),TRUE),"",IF(${equalTexts(cells)},100,${isUndetermined(period) ? '""' : '0'}))`;
    case 'lower':
      return (
        `IF(${both},IF(${target}<0,${ratio(actual, target)},` +
        `IF(${target}=0,IF(${actual}<=0,100,""),IF(${actual}<=0,"",${ratio(target, actual)}))),"")`
      );
    case 'higher':
    case null:
      return `IF(${both},IF(${target}>0,${ratio(actual, target)},""),"")`;
  }
}

/** Two texts that differ in a way no formula can weigh: 3:1 and 4:1. */
function isUndetermined({ status }: Period): boolean {
  return status === 'undetermined';
}

/** Longer texts do not fit into a formula. */
const LONGEST_LITERAL = 200;

/** Whether two texts are one; those that core took for one (width, spaces) although they are written differently too. */
function equalTexts({ period, row }: RowCells): string {
  const [target, actual] = [`${columnOf('target')}${row}`, `${columnOf('actual')}${row}`];
  const exact = `EXACT(${target},${actual})`;
  const [goal, result] = [period.target?.raw, period.actual?.raw];
  const isSame = period.status === 'achieved' && goal != null && result != null && goal !== result;
  if (!isSame || Math.max(goal.length, result.length) > LONGEST_LITERAL) return exact;
  return `OR(${exact},AND(EXACT(${target},${literal(goal)}),EXACT(${actual},${literal(result)})))`;
}

/** Two numbers in units that cannot be brought together: no arithmetic over the cells can say that. */
function isIncomparable({ kpi, period }: Pick<RowCells, 'kpi' | 'period'>): boolean {
  const { status, target, actual } = period;
  return (
    status === 'undetermined' &&
    typeof target?.value === 'number' &&
    typeof actual?.value === 'number' &&
    (target.value !== 0 || kpi.direction === 'lower')
  );
}

/**
 * The rule profile says that the year is not due, whatever actual there is or will be: no cell can tell that either. Where
 * it does not, the first actual makes a year due.
 */
function isReportedEarly({ status, actual, fiscalYear }: Period, { reportingYear }: Rules): boolean {
  if (status !== 'pending') return false;
  return actual?.value != null || actual?.text != null || (reportingYear !== null && fiscalYear !== null);
}

/** Whether a row is due: as core said; what was not is so once its status is no longer 未到来. */
export function dueFormula({ period, row, texts }: RowCells): string {
  if (period.status !== 'pending') return `"${texts.due}"`;
  return `IF(${columnOf('status')}${row}="${texts.statuses.pending}","${texts.notDue}","${texts.due}")`;
}

/**
 * Marks the one row by which a KPI is counted: the newest that is due, as `newestDue` in core has it; where none is due
 * yet, the oldest.
 */
export function newestFormula({ kpi, period, row, texts }: RowCells): string {
  const first = row - kpi.periods.indexOf(period);
  const order = fromOldest(kpi.periods);
  const newer = order.slice(order.indexOf(period) + 1).map((one) => first + kpi.periods.indexOf(one));
  const due = `="${texts.due}"`;
  const tests = [
    ...(order[0] === period ? [] : [`${columnOf('due')}${row}${due}`]),
    ...runsOf(newer).map(([top, bottom]) => {
      const cells = [top, bottom].map((one) => `${columnOf('due')}${one}`).join(':');
      return `COUNTIF(${cells},"${texts.due}")=0`;
    }),
  ];
  return tests.length === 0 ? `"${texts.newest}"` : `IF(AND(${tests.join(',')}),"${texts.newest}","")`;
}

/** 3, 4, 5, 8 → [3, 5], [8, 8]. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** The status of a row; under another rule profile than the standard one the bands of its rate decide. */
export function statusFormula(cells: RowCells): string {
  const plain = plainStatus(cells);
  const { rules, row, texts } = cells;
  if (rules.id === STANDARD.id || isIncomparable(cells)) return plain;
  const lowest = [...rules.bands].reverse().find(({ achieved }) => achieved);
  const rate = `${columnOf('rate')}${row}`;
  const { achieved, notAchieved } = texts.statuses;
  const test = lowest?.from == null ? 'TRUE' : `${rate}>=${lowest.from}`;
  // A pace has a rate in a year without a target of its own; what nothing was set for is neither met nor missed.
  const target = `${columnOf('target')}${row}`;
  const isSet = cells.period.target?.text != null ? `IFERROR(${target}<>"",FALSE)` : `ISNUMBER(${target})`;
  return `IF(AND(ISNUMBER(${rate}),${isSet}),IF(${test},"${achieved}","${notAchieved}"),${plain})`;
}

/** Where the row holds no two numbers, the status is the one core gave, so that 未計測 and 判定不能 stay what they are. */
function plainStatus(cells: RowCells): string {
  const { kpi, period, row, texts, rules } = cells;
  const { statuses } = texts;
  const quoted = (status: keyof typeof statuses): string => `"${statuses[status]}"`;
  const target = `${columnOf('target')}${row}`;
  const actual = `${columnOf('actual')}${row}`;
  const judged = (test: string): string => `IF(${test},${quoted('achieved')},${quoted('notAchieved')})`;
  if (isIncomparable(cells)) return quoted('undetermined');
  if (isReportedEarly(period, rules)) return quoted('pending');
  const isNumberBased = typeof period.target?.value === 'number' && typeof period.actual?.value === 'number';
  const isTextBased =
    (period.status === 'achieved' || period.status === 'notAchieved') &&
    period.target?.text != null &&
    period.actual?.text != null;
  const otherwise = isNumberBased || isTextBased ? quoted('notMeasured') : quoted(period.status);
  if (kpi.direction === 'text') {
    const differing = quoted(isUndetermined(period) ? 'undetermined' : 'notAchieved');
    return `IF(IFERROR(OR(${target}="",${actual}=""),TRUE),${otherwise},IF(${equalTexts(cells)},${quoted('achieved')},${differing}))`;
  }
  const compare =
    kpi.direction === 'lower'
      ? judged(`${actual}<=${target}`)
      : `IF(${target}=0,${quoted('undetermined')},${judged(`${actual}>=${target}`)})`;
  const noTarget = period.target?.text != null ? quoted('undetermined') : quoted('notSet');
  return `IF(ISNUMBER(${actual}),IF(ISNUMBER(${target}),${compare},${noTarget}),${otherwise})`;
}

/** (実績 − 基準) ÷ (目標 − 基準), and against n/N of the way where the profile asks for a pace. */
function progressFormula({ kpi, period, row, snapshot, rules }: RowCells): string {
  const { method } = rules;
  const actual = `${columnOf('actual')}${row}`;
  const start =
    kpi.baseline?.value == null ? (method.by === 'pace' ? '0' : null) : operand(snapshot, kpi, kpi.baseline);
  const last =
    [...kpi.periods].reverse().find(({ target }) => typeof target?.value === 'number')?.target ?? null;
  const goal =
    method.by === 'pace' ? (last ? operand(snapshot, kpi, last) : null) : `${columnOf('target')}${row}`;
  const share = method.by === 'pace' ? shareOf(method, period.fiscalYear) : '';
  if (start === null || goal === null || share === null) return '""';
  const numbers = [actual, goal, start].map((cell) => `ISNUMBER(${cell})`).join(',');
  return `IF(AND(${numbers}),IF(${goal}=${start},"",ROUND((${actual}-${start})*100${share}/(${goal}-${start}),10)),"")`;
}

/** The tie of a value as an operand: its cell, or the number that was read. */
function operand(
  snapshot: WorkbookSnapshot,
  kpi: Kpi,
  value: Measured | NonNullable<Kpi['baseline']>,
): string | null {
  const tied = tie(snapshot, kpi.sheet, { text: null, parts: null, ...value });
  if (tied.kind === 'live') return tied.formula.slice(1);
  return tied.kind === 'constant' ? String(tied.value) : null;
}

/** `*5/2` in the second of five years; null outside the plan. */
function shareOf(
  { firstYear, years }: { readonly firstYear: number; readonly years: number },
  fiscalYear: number | null,
): string | null {
  if (fiscalYear === null) return null;
  const n = fiscalYear - firstYear + 1;
  return n >= 1 && n <= years ? `*${years}/${n}` : null;
}

/** A text of the user as a formula takes it; `{{` would stand for the name of a sheet (see `SheetTokens`). */
function literal(text: string): string {
  return `"${text.replace(/"/g, '""').replace(/\{\{/g, '{"&"{')}"`;
}

/** The band of the row's rate; without a rate the highest or lowest one, by its status. */
export function bandFormula({ row, texts, rules }: RowCells): string {
  const rate = `${columnOf('rate')}${row}`;
  const status = `${columnOf('status')}${row}`;
  const label = (i: number): string => literal(rules.bands[i]!.label[texts.locale]);
  const last = rules.bands.length - 1;
  const nested = rules.bands.reduceRight<string>(
    (rest, { from }, i) => (from === null ? label(i) : `IF(${rate}>=${from},${label(i)},${rest})`),
    '""',
  );
  const none = literal(rules.notEvaluated[texts.locale]);
  const { achieved, notAchieved } = texts.statuses;
  return `IF(ISNUMBER(${rate}),${nested},IF(${status}="${achieved}",${label(0)},IF(${status}="${notAchieved}",${label(last)},${none})))`;
}

/**
 * The calculation of the row in words: every value with its unrounded number and the cell it was read from.
 * `explainVerdict` in core says the same.
 */
export function whyFormula({ kpi, period, row, snapshot, rules, texts }: RowCells): string {
  const { method } = rules;
  const named = (word: keyof typeof texts.words, value: string, read: ReadValue | null): string =>
    `"${texts.words[word]} "&${value}&${literal(read?.cell ? texts.inCell(placeOf(kpi, read, read.cell)) : '')}`;
  const cell = (key: 'target' | 'actual'): string => {
    const value = `${columnOf(key)}${row}`;
    const isText = kpi.direction === 'text';
    return named(key, isText ? value : separated(value, period[key]), period[key]);
  };
  const fixed = (read: ReadValue | null): string => {
    const value = read && operand(snapshot, kpi, read);
    return value === null ? '""' : separated(value, read);
  };
  const [target, actual] = [cell('target'), cell('actual')];
  const rate = `${columnOf('rate')}${row}`;
  const isReduction = (period.target?.value ?? 0) < 0;
  const [first, second] = kpi.direction === 'lower' && !isReduction ? [target, actual] : [actual, target];
  const last =
    [...kpi.periods].reverse().find((one) => typeof one.target?.value === 'number')?.target ?? null;
  const goal = method.by === 'pace' && last ? named('target', fixed(last), last) : target;
  const start =
    kpi.baseline?.value == null
      ? named('baseline', '0', null)
      : named('baseline', fixed(kpi.baseline), kpi.baseline);
  const year =
    period.fiscalYear === null || method.by !== 'pace' ? 0 : period.fiscalYear - method.firstYear + 1;
  const pace = method.by === 'pace' ? `&" ÷ ${year}/${method.years}"` : '';
  const calculation =
    kpi.direction === 'text'
      ? `${actual}&"${texts.against}"&${target}`
      : method.by === 'ratio'
        ? `${first}&" ÷ "&${second}`
        : `"("&${actual}&" − "&${start}&") ÷ ("&${goal}&" − "&${start}&")"${pace}`;
  // Just short of 100 is not 100, however it is rounded: 99.96 with one decimal more.
  const [few, ...more] = digitsOfRate(rules.decimals);
  const enough = more.reduceRight<string>(
    (rest, digit) => (rest === '' ? String(digit) : `IF(ROUND(${rate},${digit})<100,${digit},${rest})`),
    '',
  );
  const digits = `IF(AND(${rate}<100,ROUND(${rate},${few})>=100),${enough},${few})`;
  return `IF(ISNUMBER(${rate}),${calculation}&" = "&FIXED(${rate},${digits},TRUE)&"%","")`;
}

type ReadValue = Measured | NonNullable<Kpi['baseline']>;

/** A number with thousands separators and the decimals its cell shows; every digit of one that has more. */
function separated(value: string, read: ReadValue | null): string {
  const decimals = decimalsOf(read);
  return `IF(ROUND(${value},${decimals})=${value},FIXED(${value},${decimals}),${value})`;
}

/** The cell a value was read from, with its sheet where that is not the KPI's own. */
function placeOf(kpi: Kpi, read: ReadValue, cell: string): string {
  const sheet = 'sheet' in read ? read.sheet : undefined;
  return sheet && sheet !== kpi.sheet ? `${sheet}!${cell}` : cell;
}
