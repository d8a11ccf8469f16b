import { foldName, sameProject } from '../text/fold';
import type { Cost } from '../model/money';
import type { Amount } from './amount';

/** The amounts of one project and period. */
export interface ProjectAmounts<T extends Cost = Amount> {
  readonly project: string;
  readonly period: string | null;
  readonly amounts: readonly T[];
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
  return amounts.some(
    (one) =>
      one.sheet === other.sheet &&
      column(one.cell) === column(other.cell) &&
      foldName(one.project ?? '') !== foldName(other.project ?? ''),
  );
}

/** Beyond this many projects only equal names are one project: nobody lists a thousand and misspells one. */
const COMPARED_BY_LIKENESS = 300;
