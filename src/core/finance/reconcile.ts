import Big from 'big.js';
import { foldLabel, foldName, sameProject } from '../text/fold';
import { fraction, fractionText, type Fraction } from '../text/grant-rate';
import type { Cost, GrantCheck } from '../model/money';
import type { Amount, Terms } from './costs';

/** What a grant can be a share of. */
export type GrantBase = 'eligible' | 'lesserOfBudgetAndSettled' | 'settled' | 'cost' | 'budget' | 'contract';

/** Better known bases first: where two explain the same rows, the first is named. */
const BASES: readonly GrantBase[] = [
  'eligible',
  'lesserOfBudgetAndSettled',
  'settled',
  'cost',
  'budget',
  'contract',
];

const USUAL_RATES: readonly Fraction[] = [
  fraction(1, 2),
  fraction(2, 3),
  fraction(1, 3),
  fraction(3, 4),
  fraction(1, 4),
  fraction(1, 1),
  fraction(4, 5),
  fraction(9, 10),
  fraction(7, 10),
  fraction(3, 5),
];

/** The amounts of one project and period. */
export interface ProjectAmounts<T extends Cost = Amount> {
  readonly project: string;
  readonly period: string | null;
  readonly amounts: readonly T[];
}

/** One grant against the rule that explains it, or against the one that explains the others. */
export interface ReconciledGrant {
  readonly project: string;
  readonly period: string | null;
  readonly grant: Amount;
  /** Null where nothing says what this grant should be. */
  readonly rule: {
    readonly base: GrantBase;
    readonly rate: string;
    readonly from: 'declared' | 'user' | 'estimated';
  } | null;
  /** What the rule gives, in yen, after the cap. */
  readonly expected: number | null;
  /** How far the printed grant may be off without being wrong: the rounding of the printed units, in yen. */
  readonly tolerance: number;
  readonly explained: boolean;
}

/** Amounts grouped by project and period; totals belong to no project. Order of rows does not matter. */
export function byProject<T extends Cost>(amounts: readonly T[]): ProjectAmounts<T>[] {
  const groups = new Map<string, { project: string; period: string | null; amounts: T[] }>();
  for (const amount of amounts) {
    if (amount.isTotal || amount.project === null || amount.yen === null) continue;
    const { project, period } = amount;
    const key = `${foldName(project)} ${period ?? ''}`;
    const group =
      groups.get(key) ??
      (groups.size <= COMPARED_BY_LIKENESS
        ? [...groups.values()].find(
            (one) =>
              one.period === period && !isNeighbour(one.amounts, amount) && sameProject(one.project, project),
          )
        : undefined);
    if (group) group.amounts.push(amount);
    else groups.set(key, { project, period, amounts: [amount] });
  }
  return [...groups.values()];
}

/** Two names in one column are two projects, however alike. */
function isNeighbour(amounts: readonly Cost[], other: Cost): boolean {
  const column = (cell: string): string => cell.replace(/\d+$/, '');
  return amounts.some((one) => one.sheet === other.sheet && column(one.cell) === column(other.cell));
}

/** Beyond this many projects only equal names are one project: nobody lists a thousand and misspells one. */
const COMPARED_BY_LIKENESS = 300;

function baseOf(
  base: GrantBase,
  row: ProjectAmounts,
): { readonly yen: Big; readonly unitYen: number } | null {
  const first = (matches: (amount: Amount) => boolean): Amount | undefined => row.amounts.find(matches);
  const of = (amount: Amount | undefined): { yen: Big; unitYen: number } | null =>
    amount ? { yen: new Big(amount.yen ?? 0), unitYen: amount.unitYen } : null;
  switch (base) {
    case 'eligible':
      return of(first(isEligible));
    case 'cost':
      return of(first((amount) => amount.role === 'cost' && !isEligible(amount)));
    case 'settled':
    case 'budget':
    case 'contract':
      return of(first((amount) => amount.role === base));
    case 'lesserOfBudgetAndSettled': {
      const [budget, settled] = [baseOf('budget', row), baseOf('settled', row)];
      if (!budget || !settled) return null;
      return budget.yen.lt(settled.yen) ? budget : settled;
    }
  }
}

/** 補助対象経費, 交付対象事業費: the part of the cost a grant is a share of. */
export function isEligible({ label }: Cost): boolean {
  return /対象経費|対象事業費|eligible/i.test(label);
}

interface Rule {
  readonly base: GrantBase;
  readonly rate: Fraction;
}

function expectedOf(rule: Rule, row: ProjectAmounts, cap: number | null): { yen: Big; slack: Big } | null {
  const base = baseOf(rule.base, row);
  if (!base) return null;
  const { numerator, denominator } = rule.rate;
  const share = (yen: Big): Big => yen.times(numerator).div(denominator);
  const yen = share(base.yen);
  const capped = cap !== null && yen.gt(cap) ? new Big(cap) : yen;
  // An amount printed in 千円 may stand for anything within half of that unit.
  const slack = base.unitYen > 1 ? share(new Big(base.unitYen).div(2)) : new Big(0);
  return { yen: capped, slack };
}

/** The fraction of a unit that is cut off when a grant is rounded: less than one unit, less than one yen. */
function toleranceOf(grant: Amount, slack: Big): Big {
  return new Big(Math.max(grant.unitYen, 1)).plus(slack);
}

function explains(rule: Rule, row: ProjectAmounts, grant: Amount, cap: number | null): boolean {
  const expected = expectedOf(rule, row, cap);
  if (!expected || grant.yen === null) return false;
  const off = expected.yen.minus(grant.yen).abs();
  if (off.lt(toleranceOf(grant, expected.slack))) return true;
  // 千円未満切捨て: many rules pay whole thousands whatever the unit of the table.
  const whole = expected.yen.div(1000).round(0, Big.roundDown).times(1000);
  return whole.eq(grant.yen);
}

/** The amounts a grant is to be compared with: those under the same group title, where there are any. */
function ofGroup(row: ProjectAmounts, grant: Amount): ProjectAmounts {
  const own = row.amounts.filter(({ group }) => group === grant.group);
  const hasBase = own.some(({ role }) => role !== 'grant');
  return grant.group !== null && hasBase ? { ...row, amounts: own } : row;
}

/** A grant rule set by the rule profile. */
export interface GrantRule {
  readonly base: GrantBase;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Finds, for every grant, the rule that explains it: the declared rate and cap, else the base and rate that explain
 * most of the workbook's grants of that name. A row that the rule of the others does not explain is off.
 * @param fixed the rule of the rule profile; it takes the place of the learned one
 */
export function reconcile(
  amounts: readonly Amount[],
  terms: readonly Terms[],
  fixed: GrantRule | null = null,
): ReconciledGrant[] {
  const rows = byProject(amounts);
  const grants = rows.flatMap((row) =>
    row.amounts
      .filter((a) => a.role === 'grant')
      .map((grant) => ({ row: ofGroup(row, grant), grant, terms: termsOf(row, terms) })),
  );
  const labels = [...new Set(grants.map(({ grant }) => foldLabel(grant.label)))];
  return labels.flatMap((label) => {
    const same = grants.filter(({ grant }) => foldLabel(grant.label) === label);
    const ruled = fixed ? { base: fixed.base, rate: fraction(fixed.numerator, fixed.denominator) } : null;
    const learned = ruled ?? learn(same);
    const commonCap = learned ? capOf(same, learned) : null;
    return same.map(({ row, grant, terms: own }): ReconciledGrant => {
      const cap = own.cap ?? commonCap;
      const declared = own.rate
        ? BASES.map((base): Rule => ({ base, rate: own.rate! })).filter((rule) => baseOf(rule.base, row))
        : [];
      const rules = declared.length > 0 ? declared : learned ? [learned] : [];
      const fitting = rules.find((rule) => explains(rule, row, grant, cap));
      const rule = fitting ?? rules[0];
      const expected = rule ? expectedOf(rule, row, cap) : null;
      return {
        project: row.project,
        period: row.period,
        grant,
        rule:
          rule && expected
            ? {
                base: rule.base,
                rate: fractionText(rule.rate),
                from: declared.length > 0 ? 'declared' : ruled ? 'user' : 'estimated',
              }
            : null,
        expected: expected ? expected.yen.toNumber() : null,
        tolerance: toleranceOf(grant, expected?.slack ?? new Big(0)).toNumber(),
        explained: fitting !== undefined || !rule || !expected,
      };
    });
  });
}

interface Case {
  readonly row: ProjectAmounts;
  readonly grant: Amount;
  readonly terms: { readonly rate: Fraction | null; readonly cap: number | null };
}

function termsOf(row: ProjectAmounts, terms: readonly Terms[]): Case['terms'] {
  const own = terms.filter((term) => term.project === null || sameProject(term.project, row.project));
  return {
    rate: own.find((term) => term.rate !== null)?.rate ?? null,
    cap: own.find((term) => term.cap !== null)?.cap ?? null,
  };
}

/** The rule that explains at least two grants and more than half of those it could explain. */
function learn(cases: readonly Case[]): Rule | null {
  let best: { rule: Rule; count: number } | null = null;
  for (const base of BASES) {
    const able = cases.filter(({ row }) => baseOf(base, row) !== null);
    if (able.length < 2) continue;
    for (const rate of USUAL_RATES) {
      const rule = { base, rate };
      const count = able.filter(({ row, grant, terms }) => explains(rule, row, grant, terms.cap)).length;
      if (count >= 2 && count * 2 > able.length && count > (best?.count ?? 0)) best = { rule, count };
    }
  }
  return best?.rule ?? null;
}

/** Several grants of the same amount, each below what the rule gives: the programme has a ceiling. */
function capOf(cases: readonly Case[], rule: Rule): number | null {
  const below = cases.filter(({ row, grant, terms }) => {
    const expected = expectedOf(rule, row, terms.cap);
    return (
      expected && grant.yen !== null && expected.yen.gt(grant.yen) && !explains(rule, row, grant, terms.cap)
    );
  });
  const yen = below[0]?.grant.yen ?? null;
  return below.length >= 2 && below.every(({ grant }) => grant.yen === yen) ? yen : null;
}

/** The checks as the scan result prints them. */
export function grantChecks(grants: readonly ReconciledGrant[]): GrantCheck[] {
  return grants.map(({ project, period, grant, rule, expected, tolerance, explained }) => ({
    sheet: grant.sheet,
    cell: grant.cell,
    project,
    period,
    label: grant.label,
    yen: grant.yen ?? 0,
    rule,
    steps: [],
    expected,
    difference: expected === null ? null : new Big(grant.yen ?? 0).minus(expected).toNumber(),
    tolerance,
    explained,
  }));
}
