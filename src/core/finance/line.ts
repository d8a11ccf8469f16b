import type { CostRole } from '../model/money';
import type { Amount } from './amount';

/** The amounts of one line and period: a row of a list, a card, a year of either. Totals over rows are none. */
export interface Line {
  readonly name: string;
  readonly project: string | null;
  readonly period: string | null;
  readonly amounts: readonly Amount[];
}

/** @param withTotals lines of totals as well */
export function linesOf(amounts: readonly Amount[], withTotals = false): Line[] {
  const lines = new Map<
    string,
    { name: string; project: string | null; period: string | null; amounts: Amount[] }
  >();
  for (const amount of amounts) {
    if (amount.yen === null || (amount.isTotal && !withTotals)) continue;
    const key = `${amount.line} ${amount.period ?? ''}${amount.isAcross ? ' across' : ''}`;
    const line = lines.get(key);
    if (line) line.amounts.push(amount);
    else
      lines.set(key, {
        name: amount.line,
        project: amount.project,
        period: amount.period,
        amounts: [amount],
      });
  }
  return [...lines.values()];
}

/**
 * The amount of a role that belongs to another of the same line: of its own group, else one without a group, else the
 * newest of the others where the groups are stages of one thing.
 */
export function beside(line: Line, amount: Amount, role: CostRole): Amount | null {
  const all = line.amounts.filter((other) => other.role === role && other !== amount);
  const own = all.filter(({ group }) => group === amount.group);
  const plain = all.filter(({ group }) => group === null);
  const best = own.length > 0 ? own : plain.length > 0 ? plain : isParallel(line, amount) ? [] : all;
  return best.at(-1) ?? null;
}

/** 計画 │ 実績: groups that state the same roles stand beside one another and are not compared. */
function isParallel({ amounts }: Line, { group, role }: Amount): boolean {
  return group !== null && amounts.some((other) => other.role === role && other.group !== group);
}
