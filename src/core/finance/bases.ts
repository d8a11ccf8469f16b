import Big from 'big.js';
import type { CostRole, GrantCheck } from '../model/money';
import type { Amount } from './amount';
import { beside, type Line } from './line';

type BaseName = NonNullable<GrantCheck['rule']>['base'];

/** What a grant is a share of. */
export interface Base {
  readonly name: BaseName;
  readonly yen: Big;
  readonly unitYen: number;
  readonly steps: GrantCheck['steps'];
}

/**
 * The base of a grant: the one its column's formula names, the one that is declared, the one the user chose; else what is
 * eligible, the lesser of budget and settlement, the cost.
 */
export function baseIn(
  line: Line,
  grant: Amount,
  declared: CostRole | null,
  chosen: BaseName | null,
): Base | null {
  const lettered = chosen === null ? byLetters(line, grant) : null;
  if (lettered) return lettered;
  if (chosen !== null) return named(line, grant, chosen);
  const asDeclared = declared && isBaseName(declared) ? named(line, grant, declared) : null;
  if (asDeclared) return asDeclared;
  for (const name of ORDER) {
    const base = named(line, grant, name);
    if (base) return base;
  }
  return null;
}

const ORDER: readonly BaseName[] = [
  'eligible',
  'lesserOfBudgetAndSettled',
  'cost',
  'settled',
  'contract',
  'budget',
];

function isBaseName(role: CostRole): role is BaseName & CostRole {
  return (ORDER as readonly string[]).includes(role);
}

/** (H)=(F)×(G), D=C×1/2: the columns called by those letters. */
function byLetters(line: Line, grant: Amount): Base | null {
  const { formula } = grant;
  if (!formula || formula.times === null) return null;
  const parts = formula.terms.map(([letter, sign]) => ({
    sign,
    amount: line.amounts.find((other) => other.letter === letter && other.table === grant.table),
  }));
  if (parts.length === 0 || parts.some(({ amount }) => amount === undefined)) return null;
  const yen = parts.reduce(
    (sum, { amount, sign }) => sum.plus(new Big(amount!.yen ?? 0).times(sign)),
    new Big(0),
  );
  const [first] = parts;
  const name = first && isBaseName(first.amount!.role) ? first.amount!.role : 'eligible';
  return {
    name,
    yen,
    unitYen: Math.max(...parts.map(({ amount }) => amount!.unitYen)),
    steps: parts.map(({ amount }) => stepOf(amount!)),
  };
}

const stepOf = (amount: Amount): GrantCheck['steps'][number] => ({
  what: amount.role,
  yen: amount.yen ?? 0,
  cell: amount.cell,
});

function named(line: Line, grant: Amount, name: BaseName): Base | null {
  const of = (role: CostRole): Amount | null => beside(line, grant, role);
  if (name === 'eligible') return eligible(line, grant);
  if (name === 'lesserOfBudgetAndSettled') {
    const [budget, settled] = [of('budget'), of('settled')];
    if (!budget || !settled) return null;
    return single(name, (budget.yen ?? 0) < (settled.yen ?? 0) ? budget : settled);
  }
  const amount = of(name);
  return amount ? single(name, amount) : null;
}

function single(name: BaseName, amount: Amount): Base {
  return { name, yen: new Big(amount.yen ?? 0), unitYen: amount.unitYen, steps: [stepOf(amount)] };
}

/**
 * What is eligible: as stated, else the cost less what is not; never more than a standard amount or than what remains of
 * the cost after income.
 */
function eligible(line: Line, grant: Amount): Base | null {
  const of = (role: CostRole): Amount | null => beside(line, grant, role);
  const stated = of('eligible');
  const cost = of('cost') ?? of('settled');
  const excluded = of('excluded');
  const standards = line.amounts.filter((other) => other.role === 'baseAmount');
  const own = stated ?? (cost && excluded ? null : standards.length > 0 ? null : undefined);
  if (own === undefined) return null;
  const parts: Amount[] = stated ? [stated] : cost && excluded ? [cost, excluded] : [];
  const candidates: { yen: Big; used: readonly Amount[] }[] = [];
  if (stated) candidates.push({ yen: new Big(stated.yen ?? 0), used: [stated] });
  else if (cost && excluded)
    candidates.push({ yen: new Big(cost.yen ?? 0).minus(excluded.yen ?? 0), used: [cost, excluded] });
  const income = of('income');
  if (cost && income && income.yen)
    candidates.push({ yen: new Big(cost.yen ?? 0).minus(income.yen), used: [cost, income] });
  for (const standard of standards) candidates.push({ yen: new Big(standard.yen ?? 0), used: [standard] });
  const [first, ...others] = candidates;
  if (!first) return null;
  const best = others.reduce((lowest, one) => (one.yen.lt(lowest.yen) ? one : lowest), first);
  const steps = [...parts.map(stepOf), ...best.used.filter((amount) => !parts.includes(amount)).map(stepOf)];
  return {
    name: 'eligible',
    yen: best.yen,
    unitYen: Math.max(...best.used.map(({ unitYen }) => unitYen)),
    steps,
  };
}
