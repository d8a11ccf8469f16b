import type { WorkbookSnapshot } from '../cells/snapshot';
import { byProject } from '../finance/projects';
import type { Cost } from '../model/money';
import type { ScanResult } from '../scan/result';
import { foldName, sameProject } from '../text/fold';
import { amountCell, paidFor } from './grants';

/** A project with what it cost and what was granted, as formulas over the source cells, in yen. */
export interface MoneyRow {
  readonly project: string;
  readonly cost: string | null;
  readonly grant: string | null;
}

/** What サマリー says of money. */
export interface Money {
  readonly rows: readonly MoneyRow[];
  /** Grants that were held against a rule, those that fit it, and what the others are off by, in yen. */
  readonly checked: number;
  readonly fitting: number;
  readonly difference: number;
}

/** Null where no project has a grant. The cost of a project is what was paid: settled, else eligible, cost, budget. */
export function moneyOf(scan: ScanResult, snapshot: WorkbookSnapshot): Money | null {
  const all = byProject(scan.costs).filter(({ amounts }) => amounts.some(({ role }) => role === 'grant'));
  if (all.length === 0) return null;
  const held = scan.grants.filter(({ expected }) => expected !== null);
  return {
    rows: all.map(({ project, amounts }) => {
      const grants = grantsIn(amounts).flatMap((one) => operand(one, snapshot) ?? []);
      return {
        project,
        cost: operand(paidFor(amounts), snapshot),
        grant: grants.length === 0 ? null : grants.join('+'),
      };
    }),
    checked: held.length,
    fitting: held.filter(({ explained }) => explained).length,
    difference: held.reduce((sum, one) => sum + (one.explained ? 0 : (one.difference ?? 0)), 0),
  };
}

/** The rows of a KPI's project, which other sheets may spell a little differently. */
export function moneyOfProject({ rows }: Money, project: string): number[] {
  return rows.flatMap((row, i) =>
    foldName(row.project) === foldName(project) || sameProject(row.project, project) ? [i] : [],
  );
}

/** Grants of different names (国庫補助額, 補助金額) add up; of one name in several places (決定, 確定) the first counts. */
function grantsIn(amounts: readonly Cost[]): Cost[] {
  const grants = amounts.filter(({ role }) => role === 'grant');
  return grants.filter((one, i) => grants.findIndex(({ label }) => label === one.label) === i);
}

function operand(cost: Cost | undefined, snapshot: WorkbookSnapshot): string | null {
  const cell = amountCell(cost, snapshot);
  if (cell?.kind === 'formula') return `N(${cell.formula.slice(1)})`;
  return cell?.kind === 'number' ? String(cell.value) : null;
}
