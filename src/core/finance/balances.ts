import Big from 'big.js';
import type { CostRole } from '../model/money';
import type { Amount } from './amount';
import { linesOf } from './line';

/** One amount that others of its line give, and what they give. */
export interface Balance {
  readonly amount: Amount;
  readonly terms: readonly Term[];
  readonly expected: number;
  readonly holds: boolean;
  /** Whether the relation is certain enough to call an amount that leaves it wrong. */
  readonly isSure: boolean;
}

interface Term {
  readonly amount: Amount;
  readonly sign: 1 | -1;
}

type Pattern = readonly (readonly [CostRole, 1 | -1])[];

/** What an amount of a role is, by the roles of the others; the first whose terms are all there is the usual one. */
const USUAL: Readonly<Partial<Record<CostRole, readonly Pattern[]>>> = {
  unused: [
    [
      ['budget', 1],
      ['settled', -1],
      ['carriedOver', -1],
    ],
    [
      ['budget', 1],
      ['settled', -1],
    ],
    [
      ['decided', 1],
      ['grant', -1],
    ],
  ],
  eligible: [
    [
      ['cost', 1],
      ['excluded', -1],
      ['income', -1],
    ],
    [
      ['cost', 1],
      ['excluded', -1],
    ],
    [
      ['settled', 1],
      ['excluded', -1],
    ],
  ],
  refund: [
    [
      ['received', 1],
      ['grant', -1],
    ],
    [
      ['grant', 1],
      ['received', -1],
    ],
    [['taxCredit', 1]],
    [
      ['decided', 1],
      ['grant', -1],
    ],
  ],
  difference: [
    [
      ['decided', 1],
      ['grant', -1],
    ],
    [
      ['cost', 1],
      ['income', -1],
    ],
    [
      ['cost', 1],
      ['excluded', -1],
    ],
    [
      ['budget', 1],
      ['settled', -1],
    ],
    [
      ['received', 1],
      ['grant', -1],
    ],
  ],
};
const DERIVED = ['unused', 'eligible', 'refund', 'difference'] as const;

interface Derived {
  readonly amount: Amount;
  readonly line: readonly Amount[];
}

/** Every printed difference with what its line gives. Which columns it hangs on is told by letters, else by most lines. */
export function balancesOf(amounts: readonly Amount[]): Balance[] {
  const columns = new Map<string, Derived[]>();
  for (const { amounts: line } of linesOf(amounts, true)) {
    for (const amount of line) {
      if (amount.isAcross || (!isDerived(amount) && amount.formula === null)) continue;
      const key = `${amount.table} ${amount.order}`;
      columns.set(key, [...(columns.get(key) ?? []), { amount, line }]);
    }
  }
  return [...columns.values()].flatMap(balancesInColumn);
}

function isDerived({ role }: Amount): boolean {
  return (DERIVED as readonly CostRole[]).includes(role);
}

function balancesInColumn(column: readonly Derived[]): Balance[] {
  const lettered = column.map((one) => byLetters(one));
  if (lettered.every((one) => one !== null))
    return lettered.map((terms, i) => balanceOf(column[i]!.amount, terms!, true));
  if (column.some(({ amount }) => !isDerived(amount))) return [];
  let best: { balances: Balance[]; held: number; isUsual: boolean } | null = null;
  for (const { find, isUsual } of relations(column)) {
    const balances = column.flatMap((one) => {
      const terms = find(one);
      return terms ? [balanceOf(one.amount, terms, false)] : [];
    });
    const held = balances.filter(({ holds, amount }) => holds && !amount.isTotal).length;
    if (balances.length > 0 && (best === null || held > best.held)) best = { balances, held, isUsual };
  }
  if (!best) return [];
  const rows = best.balances.filter(({ amount }) => !amount.isTotal).length;
  const isSure =
    (best.held >= 2 && best.held * 2 > rows) ||
    (best.isUsual && best.held >= 1 && best.held * 2 >= rows) ||
    (best.isUsual && rows === 1);
  return best.balances.map((balance) => ({ ...balance, isSure }));
}

function byLetters({ amount, line }: Derived): Term[] | null {
  const { formula } = amount;
  if (!formula || formula.times !== null) return null;
  const terms = formula.terms.map(([letter, sign]) => {
    const other = line.find((one) => one.letter === letter && one.table === amount.table);
    return other ? { amount: other, sign } : null;
  });
  return terms.every((term) => term !== null) ? (terms as Term[]) : null;
}

interface Relation {
  readonly find: (one: Derived) => Term[] | null;
  readonly isUsual: boolean;
}

/** The usual relations of the role, then for a difference any two columns of the table. */
function* relations(column: readonly Derived[]): Generator<Relation> {
  const { amount } = column[0]!;
  const [first] = column;
  const usual = (USUAL[amount.role] ?? []).filter((pattern) => byRoles(first!, pattern) !== null);
  for (const [i, pattern] of usual.entries())
    yield {
      find: (one) => byRoles(one, pattern),
      isUsual: amount.role !== 'difference' || (i === 0 && usual.length === 1),
    };
  if (amount.role === 'eligible') return;
  const orders = [...new Set(column.flatMap(({ line }) => line.map(({ order }) => order)))].filter(
    (order) => order !== amount.order,
  );
  if (orders.length > MOST_COLUMNS) return;
  for (const a of orders)
    for (const b of orders) if (a !== b) yield { find: (one) => byOrder(one, a, b), isUsual: false };
}

/** Beyond this many columns two of them differ by a third by chance. */
const MOST_COLUMNS = 14;

function byRoles({ amount, line }: Derived, pattern: Pattern): Term[] | null {
  const terms: Term[] = [];
  for (const [role, sign] of pattern) {
    const all = line.filter((one) => one.role === role && one !== amount && !one.isAcross);
    const own = all.filter(({ group }) => group === amount.group);
    // 当初予算 │ 予算現額: the last one is what is left to spend.
    const taken = role === 'excluded' || role === 'carriedOver' ? all : [(own.length > 0 ? own : all).at(-1)];
    if (taken.length === 0 || taken.some((one) => one === undefined)) return null;
    for (const one of taken) terms.push({ amount: one!, sign });
  }
  return terms;
}

function byOrder({ line }: Derived, a: number, b: number): Term[] | null {
  const [first, second] = [line.find(({ order }) => order === a), line.find(({ order }) => order === b)];
  return first && second
    ? [
        { amount: first, sign: 1 },
        { amount: second, sign: -1 },
      ]
    : null;
}

function balanceOf(amount: Amount, terms: readonly Term[], isSure: boolean): Balance {
  const expected = terms.reduce(
    (sum, term) => sum.plus(new Big(term.amount.yen ?? 0).times(term.sign)),
    new Big(0),
  );
  const units = [amount, ...terms.map((term) => term.amount)].map(({ unitYen }) => unitYen);
  const slack = Math.max(...units) > 1 ? Math.max(...units) : 0;
  const printed = new Big(amount.yen ?? 0);
  const isPaidBack = amount.role === 'refund' && terms.length > 1;
  const off = printed.minus(expected).abs();
  // ▲380,000 and 380,000 返還 say the same.
  const turned = isPaidBack ? printed.plus(expected).abs() : off;
  return { amount, terms, expected: expected.toNumber(), holds: off.lte(slack) || turned.lte(slack), isSure };
}
