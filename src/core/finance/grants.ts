import Big from 'big.js';
import type { GrantCheck } from '../model/money';
import { sameProject } from '../text/fold';
import type { Amount, Terms } from './amount';
import { beside, linesOf, type Line } from './line';
import { baseIn, type Base } from './bases';
import { byProject } from './projects';

/** A grant rule set by the user's rule profile. */
export interface GrantRule {
  readonly base: NonNullable<GrantCheck['rule']>['base'];
  readonly numerator: number;
  readonly denominator: number;
}

/** One grant with all that is known of what it should be. */
export interface CheckedGrant {
  readonly grant: Amount;
  readonly line: Line;
  readonly decided: Amount | null;
  readonly paidFor: Amount | null;
  readonly cap: number | null;
  readonly rounding: Terms['rounding'];
  readonly rule: GrantCheck['rule'];
  readonly steps: GrantCheck['steps'];
  readonly expected: number | null;
  readonly tolerance: number;
  readonly explained: boolean;
}

/** A share as an exact fraction. */
interface Rate {
  readonly text: string;
  readonly numerator: Big;
  readonly denominator: Big;
}

type Origin = NonNullable<GrantCheck['rule']>['from'];

/**
 * Checks the last stage every line states: what was fixed, else decided, else requested. The rule is what the sheet
 * declares, else what the user chose, else what at least four other lines keep.
 * @param chosen the rule of the rule profile
 */
export function checkGrants(
  amounts: readonly Amount[],
  terms: readonly Terms[],
  chosen: GrantRule | null = null,
): CheckedGrant[] {
  const lines = linesOf(amounts);
  const projects = byProject(amounts.filter(({ isItem }) => !isItem));
  const pooled = new Map(projects.flatMap((pool) => pool.amounts.map((amount) => [amount, pool] as const)));
  const cases = lines.flatMap((line) =>
    lastStage(line).map((grant) => ({
      ...caseOf(line, grant, termsFor(grant, terms)),
      pool: pooled.get(grant)?.amounts ?? [],
    })),
  );
  const checked = cases.map((one) => {
    const rate = one.terms.rate ?? formulaRate(one);
    if (rate !== null && one.terms.fixed === false) return checkedBy(one, rateOf(rate), 'declared', null);
    if (chosen !== null && !one.terms.fixed) {
      const { numerator, denominator, base } = chosen;
      return checkedBy(one, rateOf(`${numerator}/${denominator}`), 'user', base);
    }
    return null;
  });
  const open = new Undeclared(cases.filter((_, i) => checked[i] === null && !cases[i]!.terms.fixed));
  return cases.map((one, i) => checked[i] ?? estimated(one, open) ?? unruled(one));
}

/** The grants of a line that are checked, per period. */
function lastStage(line: Line): Amount[] {
  for (const role of ['grant', 'decided', 'requested'] as const) {
    const stated = line.amounts.filter(
      (amount) => amount.role === role && amount.yen !== null && !amount.isAcross,
    );
    if (stated.length === 0) continue;
    return role === 'grant' ? stated : stated.slice(-1);
  }
  return [];
}

interface Case {
  readonly line: Line;
  readonly grant: Amount;
  readonly terms: Pick<Terms, 'rate' | 'fixed' | 'cap' | 'rounding' | 'base'>;
  readonly decided: Amount | null;
  readonly requested: Amount | null;
  readonly paidFor: Amount | null;
  /** All amounts of the project, wherever they stand. */
  readonly pool: readonly Amount[];
}

/** A grant whose cost stands on another sheet or in another table. */
function baseElsewhere({ line, grant, terms, pool }: Case, chosen: GrantRule['base'] | null): Base | null {
  const base = baseIn({ ...line, amounts: pool }, grant, terms.base, chosen);
  return (
    base && {
      ...base,
      steps: base.steps.map(({ what, yen }) => ({ what, ...(yen === undefined ? {} : { yen }) })),
    }
  );
}

function caseOf(line: Line, grant: Amount, terms: Case['terms']): Omit<Case, 'pool'> {
  const of = (role: Amount['role']): Amount | null => beside(line, grant, role);
  return {
    line,
    grant,
    terms,
    decided: grant.role === 'grant' ? of('decided') : null,
    requested: grant.role === 'requested' ? null : of('requested'),
    paidFor: of('settled') ?? of('cost') ?? of('eligible') ?? of('contract') ?? of('budget'),
  };
}

/** What is declared for a grant: of its line, of its project, of its sheet; the nearest word counts. */
function termsFor(grant: Amount, terms: readonly Terms[]): Case['terms'] {
  const onSheet = terms.filter(({ sheet }) => sheet === grant.sheet);
  const own = onSheet.filter(({ line }) => line !== null && line === grant.line);
  const ofProject = onSheet.filter(
    ({ line, project }) =>
      line === null && project !== null && grant.project !== null && sameProject(project, grant.project),
  );
  const ofSheet = onSheet.filter(({ line, project }) => line === null && project === null);
  const all = [...own, ...ofProject, ...ofSheet];
  const first = <K extends 'rate' | 'cap' | 'rounding' | 'base'>(key: K): Terms[K] | null =>
    all.find((one) => one[key] !== null)?.[key] ?? null;
  const fixed = [...own, ...ofProject].find((one) => one.fixed || one.rate !== null)?.fixed ?? false;
  return {
    rate: fixed ? null : first('rate'),
    fixed,
    cap: first('cap'),
    rounding: first('rounding'),
    base: first('base'),
  };
}

/** 交付金額(D)=(C)×1/2 */
function formulaRate({ grant }: Case): string | null {
  const times = grant.formula?.times ?? null;
  return times !== null && times.includes('/') ? times : null;
}

function rateOf(text: string): Rate {
  const [numerator = '1', denominator = '1'] = text.split('/');
  return { text, numerator: new Big(numerator), denominator: new Big(denominator) };
}

function checkedBy(one: Case, rate: Rate, from: Origin, chosenBase: GrantRule['base'] | null): CheckedGrant {
  const base =
    baseIn(one.line, one.grant, one.terms.base, chosenBase) ??
    (from === 'estimated' ? null : baseElsewhere(one, chosenBase));
  if (!base) return unruled(one);
  const { grant, terms } = one;
  const share = base.yen.times(rate.numerator).div(rate.denominator);
  const slack =
    base.unitYen > 1 ? new Big(base.unitYen).div(2).times(rate.numerator).div(rate.denominator) : new Big(0);
  const tolerance =
    grant.unitYen > 1 || base.unitYen > 1 ? slack.plus(Math.max(grant.unitYen, 1)).toNumber() : 0;
  const limits = limitsOf(one);
  // Amounts printed in 千円 stand for anything within their unit, so that the share is compared as it is.
  const undeclared = tolerance > 0 ? [null, ...USUAL_ROUNDINGS.slice(1)] : USUAL_ROUNDINGS;
  const roundings = terms.rounding ? [terms.rounding] : undeclared;
  const candidates = roundings.map((rounding) => {
    const yen = rounding ? roundedTo(share, rounding) : share;
    return { yen, rounding, least: least(yen, limits) };
  });
  const isNear = ({ rounding, least: { yen } }: (typeof candidates)[number]): boolean => {
    const off = yen.minus(grant.yen ?? 0).abs();
    return off.eq(0) || ((rounding === null || terms.rounding !== null) && off.lt(tolerance));
  };
  const fitting = candidates.find(isNear);
  const taken = fitting ?? candidates[0]!;
  const steps: GrantCheck['steps'] = [
    ...base.steps,
    { what: 'rate', text: rate.text },
    taken.rounding
      ? { what: 'rounded', yen: taken.yen.toNumber(), text: `${taken.rounding.unit} ${taken.rounding.mode}` }
      : { what: 'share', yen: taken.yen.toNumber() },
    ...taken.least.steps,
  ];
  return {
    ...plainOf(one),
    rule: { base: base.name, rate: rate.text, from },
    steps,
    expected: taken.least.yen.toNumber(),
    tolerance,
    explained: fitting !== undefined && from !== 'estimated',
  };
}

function plainOf({
  line,
  grant,
  decided,
  paidFor,
  terms,
}: Case): Pick<CheckedGrant, 'line' | 'grant' | 'decided' | 'paidFor' | 'cap' | 'rounding'> {
  return { line, grant, decided, paidFor, cap: terms.cap, rounding: terms.rounding };
}

function unruled(one: Case): CheckedGrant {
  return { ...plainOf(one), rule: null, steps: [], expected: null, tolerance: 0, explained: false };
}

interface Limit {
  readonly what: string;
  readonly yen: Big;
  readonly cell?: string;
}

/** A grant is never more than its cap, than what was decided, than what was asked for. */
function limitsOf({ terms, decided, requested, grant }: Case): Limit[] {
  const limits: Limit[] = [];
  if (terms.cap !== null) limits.push({ what: 'cap', yen: new Big(terms.cap) });
  for (const [what, amount] of [
    ['requested', requested],
    ['decided', decided],
  ] as const) {
    if (amount?.yen != null && amount.cell !== grant.cell)
      limits.push({ what, yen: new Big(amount.yen), cell: amount.cell });
  }
  return limits;
}

function least(
  yen: Big,
  limits: readonly Limit[],
): { readonly yen: Big; readonly steps: GrantCheck['steps'] } {
  let result = yen;
  const steps: GrantCheck['steps'] = [];
  for (const limit of limits) {
    if (limit.yen.gte(result)) continue;
    result = limit.yen;
    steps.push({ what: limit.what, yen: limit.yen.toNumber(), ...(limit.cell ? { cell: limit.cell } : {}) });
  }
  return { yen: result, steps };
}

/** Rounds a sum as the sheet declares; of negative sums the amount is rounded, as ROUNDDOWN does. */
export function roundedTo(yen: Big, { unit, mode }: NonNullable<Terms['rounding']>): Big {
  const by = { down: Big.roundDown, up: Big.roundUp, 'half-up': Big.roundHalfUp }[mode];
  return yen.div(unit).round(0, by).times(unit);
}

/** Where no rounding is declared a grant may be cut to whole yen, tens, hundreds or thousands, as many rules do. */
const USUAL_ROUNDINGS: readonly NonNullable<Terms['rounding']>[] = [1, 10, 100, 1000].map((unit) => ({
  unit,
  mode: 'down',
}));

const USUAL_RATES: readonly string[] = [
  '1/2',
  '2/3',
  '1/3',
  '3/4',
  '1/4',
  '10/10',
  '4/5',
  '9/10',
  '7/10',
  '3/5',
];
const ESTIMATED_BASES: readonly GrantRule['base'][] = [
  'eligible',
  'lesserOfBudgetAndSettled',
  'settled',
  'cost',
  'budget',
  'contract',
];
/** So many other lines have to keep a rule before it says anything of a line. */
export const FEWEST_OTHERS = 4;

/** What a rule makes of every grant of one title. */
interface Tried {
  readonly checked: ReadonlyMap<Case, CheckedGrant>;
  readonly fitting: ReadonlySet<Case>;
  /** Amounts below what the rule gives, and of how many grants. */
  readonly below: ReadonlyMap<number, number>;
}

/** Grants without a declared rule, by their title; what a rule makes of a title is worked out once. */
class Undeclared {
  private readonly groups = new Map<string, Case[]>();
  private readonly able = new Map<string, ReadonlySet<Case>>();
  private readonly tried = new Map<string, Tried>();
  private readonly members: ReadonlySet<Case>;

  constructor(open: readonly Case[]) {
    for (const one of open) {
      const group = this.groups.get(one.grant.label);
      if (group) group.push(one);
      else this.groups.set(one.grant.label, [one]);
    }
    this.members = new Set(open);
  }

  has(one: Case): boolean {
    return this.members.has(one);
  }

  of(label: string): readonly Case[] {
    return this.groups.get(label) ?? [];
  }

  /** Those that have the base. */
  ableIn(label: string, base: GrantRule['base']): ReadonlySet<Case> {
    const key = `${base} ${label}`;
    let able = this.able.get(key);
    if (!able) {
      able = new Set(this.of(label).filter((one) => baseIn(one.line, one.grant, null, base)?.name === base));
      this.able.set(key, able);
    }
    return able;
  }

  under(label: string, base: GrantRule['base'], rate: Rate): Tried {
    const key = `${base} ${rate.text} ${label}`;
    let tried = this.tried.get(key);
    if (!tried) {
      const checked = new Map(this.of(label).map((one) => [one, checkedBy(one, rate, 'estimated', base)]));
      const fitting = new Set([...this.ableIn(label, base)].filter((one) => fits(checked.get(one)!)));
      const below = new Map<number, number>();
      for (const one of checked.values()) {
        if (isBelow(one)) below.set(one.grant.yen ?? 0, (below.get(one.grant.yen ?? 0) ?? 0) + 1);
      }
      tried = { checked, fitting, below };
      this.tried.set(key, tried);
    }
    return tried;
  }
}

/** The rule that at least four other grants of the same title keep, and most of those it could explain. */
function estimated(one: Case, open: Undeclared): CheckedGrant | null {
  if (!open.has(one)) return null;
  const { label } = one.grant;
  if (open.of(label).length - 1 < FEWEST_OTHERS) return null;
  const others = (cases: ReadonlySet<Case>): number => cases.size - (cases.has(one) ? 1 : 0);
  let best: { tried: Tried; base: GrantRule['base']; count: number } | null = null;
  for (const base of ESTIMATED_BASES) {
    const able = others(open.ableIn(label, base));
    if (able < FEWEST_OTHERS) continue;
    for (const text of USUAL_RATES) {
      const tried = open.under(label, base, rateOf(text));
      const count = others(tried.fitting);
      if (count >= FEWEST_OTHERS && count * 2 > able && count > (best?.count ?? 0))
        best = { tried, base, count };
    }
  }
  if (!best || !open.ableIn(label, best.base).has(one)) return null;
  const checked = best.tried.checked.get(one)!;
  return hasCommonCap(checked, best.tried) ? unruled(one) : checked;
}

export function fits({ grant, expected, tolerance }: CheckedGrant): boolean {
  if (expected === null || grant.yen === null) return false;
  const off = Math.abs(expected - grant.yen);
  return off === 0 || off < tolerance;
}

function isBelow(one: CheckedGrant): boolean {
  return one.expected !== null && (one.grant.yen ?? 0) < one.expected && !fits(one);
}

/** Several grants of the same amount, each below what the rule gives: the programme has a ceiling nobody printed. */
function hasCommonCap(checked: CheckedGrant, { below }: Tried): boolean {
  return isBelow(checked) && (below.get(checked.grant.yen ?? 0) ?? 0) > 1;
}

/** The checks as the scan result prints them. */
export function grantChecks(checked: readonly CheckedGrant[]): GrantCheck[] {
  return checked.map(({ grant, rule, steps, expected, tolerance, explained }) => ({
    sheet: grant.sheet,
    cell: grant.cell,
    project: grant.project,
    period: grant.period,
    label: grant.label,
    yen: grant.yen ?? 0,
    rule,
    steps,
    expected,
    difference: expected === null ? null : new Big(grant.yen ?? 0).minus(expected).toNumber(),
    tolerance,
    explained,
  }));
}
