import {
  BLANK,
  countFigure,
  type CountStyle,
  type Figure,
  missingFigure,
  negativeFigure,
  type Notation,
  rangeFigure,
  rateFigure,
  wordFigure,
} from './notation';
import { WORD_POOL } from './names';
import { NEGATIVE_POOL, POOL, type PoolEntry } from './pool';
import type { FormDraft } from './record';
import { roundTo } from './shown';

/** A KPI with all its figures, before any cell is chosen for them. */
export interface KpiPlan {
  readonly name: string;
  /** `null` for words. */
  readonly unit: string | null;
  readonly lower: boolean;
  readonly flow: boolean;
  readonly decimals: number;
  readonly targets: ReadonlyMap<number, Figure>;
  readonly actuals: ReadonlyMap<number, Figure>;
  readonly baseline: Figure;
  /** Writes another figure of the same KPI as its sheet writes them. */
  write(value: number): Figure;
}

export interface PlanWish {
  readonly count: number;
  readonly years: readonly number[];
  readonly notation: Notation;
  /** Years whose actuals nobody has filled in yet. */
  readonly blankYears?: readonly number[];
  readonly pool?: readonly PoolEntry[];
  /** Words, ranges, negative numbers and dashes among the values. */
  readonly odd?: boolean;
}

export const isPercent = (unit: string | null): boolean => unit === '％' || unit === '%';

/** KPIs that no other table of the form has. */
export function drawPlans(form: FormDraft, wish: PlanWish): KpiPlan[] {
  const { draw } = form;
  const odd = wish.odd ?? true;
  const plans = form.fresh(wish.pool ?? POOL, wish.count).map((entry) => numberPlan(form, entry, wish));
  if (odd && plans.length > 2 && form.has(18, 'text values')) {
    const [word] = form.fresh(WORD_POOL, 1);
    if (word) plans[draw.below(plans.length)] = wordPlan(form, word, wish);
  }
  // A bare negative number would leave out the unit that its neighbours carry.
  const bare = !wish.notation.count.startsWith('unit');
  if (odd && bare && plans.length > 2 && form.has(10, 'negative values')) {
    const [entry] = form.fresh(NEGATIVE_POOL, 1);
    if (entry) plans[draw.below(plans.length)] = numberPlan(form, entry, wish);
  }
  return plans;
}

/** Unit-less sheets of one unit: entries that share it. */
export function poolOfOneUnit(form: FormDraft, least: number): readonly PoolEntry[] {
  const units = [...new Set(POOL.map((entry) => entry.unit))];
  const unit = form.draw.pick(
    units.filter((one) => POOL.filter((entry) => entry.unit === one).length >= least),
  );
  return POOL.filter((entry) => entry.unit === unit);
}

function numberPlan(form: FormDraft, entry: PoolEntry, wish: PlanWish): KpiPlan {
  const { draw } = form;
  const percent = isPercent(entry.unit);
  const decimals = percent && draw.chance(40) ? 0 : entry.decimals;
  const write = (value: number): Figure => writeNumber(form, entry, decimals, value, wish);
  const start = entry.low + ((entry.high - entry.low) * draw.between(5, 90)) / 100;
  const step = draw.chance(15) ? 0 : draw.between(1, 6) / 100;
  const better = (entry.lower ? -1 : 1) * Math.sign(start || 1);
  const limit = (value: number): number => roundTo(percent ? Math.min(value, 100) : value, decimals);
  const goal = (i: number): number => limit(start * (1 + better * step * i));
  const targets = new Map<number, Figure>();
  const actuals = new Map<number, Figure>();
  wish.years.forEach((year, i) => {
    targets.set(
      year,
      odd(form, wish, () => write(goal(i)), entry, goal(i)),
    );
    const reached = limit(goal(i) * (percent ? draw.between(88, 106) : draw.between(78, 116)) * 0.01);
    actuals.set(year, wish.blankYears?.includes(year) ? BLANK : sometimesMissing(form, wish, write(reached)));
  });
  const baseline = write(limit(start * (1 - better * draw.between(6, 14) * 0.01)));
  const { name, unit, lower, flow } = entry;
  return { name, unit, lower, flow, decimals, targets, actuals, baseline, write };
}

function odd(form: FormDraft, wish: PlanWish, usual: () => Figure, entry: PoolEntry, value: number): Figure {
  const ranged = (wish.odd ?? true) && entry.decimals === 0 && value > 9 && value < 1000;
  if (ranged && form.has(1, 'range as a target')) return rangeFigure(value, entry.unit, form.draw);
  return usual();
}

function sometimesMissing(form: FormDraft, wish: PlanWish, figure: Figure): Figure {
  if ((wish.odd ?? true) && form.has(4, 'single missing actuals')) return missingFigure(form.draw);
  return figure;
}

function writeNumber(
  form: FormDraft,
  entry: PoolEntry,
  decimals: number,
  value: number,
  wish: PlanWish,
): Figure {
  const { notation } = wish;
  if (value < 0 && !isPercent(entry.unit)) return negativeFigure(value, form.draw);
  if (value < 0) return negativeFigure(roundTo(value, 1), form.draw);
  if (isPercent(entry.unit)) return rateFigure(value, decimals, notation.rate);
  const deviates = (wish.odd ?? true) && form.has(2, 'single cells with the unit in them');
  const style: CountStyle = deviates ? 'unit in text' : notation.count;
  return countFigure(value, decimals, entry.unit, style);
}

function wordPlan(form: FormDraft, word: (typeof WORD_POOL)[number], wish: PlanWish): KpiPlan {
  const targets = new Map(wish.years.map((year) => [year, wordFigure(word.target)]));
  const actuals = new Map(
    wish.years.map((year) => [
      year,
      wish.blankYears?.includes(year) ? BLANK : wordFigure(form.draw.pick(word.actuals)),
    ]),
  );
  const write = (): Figure => BLANK;
  const rest = { lower: false, flow: false, decimals: 0, baseline: BLANK };
  return { name: word.name, unit: null, ...rest, targets, actuals, write };
}

export const isWordPlan = (plan: KpiPlan): boolean => plan.unit === null;
