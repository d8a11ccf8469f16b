import type { Grid, GridCell } from '../cells/grid';
import type { AreaLedger, Claim, Decision, DecisionKind, Own, Reading } from './ledger';

/** A cell went into a record of the scan result. */
export type Use = Omit<Decision, 'says' | 'heads'>;

/** All that a recogniser tells of one sheet for its ledger. */
export interface Evidence {
  /** The whole sheet, also where the recogniser did not look at it. */
  readonly grid: Grid;
  readonly skipped: boolean;
  ownOf(cell: GridCell): Own;
  /** Those that would take the cell, the one that did first; empty where none does. */
  readingsOf(cell: GridCell): readonly Reading[];
  /** What is said of the cell, and what it says of others. */
  claimsOf(cell: GridCell): readonly Claim[];
  /** What it was used for, beside what the scan result tells by its own cells; by address. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Cells that stand under or beside a title; by the title's address. */
  readonly heads: ReadonlyMap<string, ReadonlySet<string>>;
  areas(): readonly Omit<AreaLedger, 'runnerUp'>[];
}

/** Adds to the list kept under a key. */
export function push<T>(map: Map<string, T[]>, key: string, ...items: readonly T[]): void {
  const list = map.get(key);
  if (list) list.push(...items);
  else map.set(key, [...items]);
}

/** What a role of a value is called as a use; null for roles that are none. */
export function useOfRole(role: string | null): DecisionKind | null {
  switch (role) {
    case 'target':
    case 'actual':
    case 'rate':
    case 'status':
    case 'baseline':
    case 'unit':
    case 'kind':
    case 'direction':
      return role;
    case 'measureMethod':
      return 'method';
    case 'narrative':
    case 'reasonAchieved':
    case 'reasonNotAchieved':
      return 'narrative';
    case 'baselinePeriod':
      return 'period';
    default:
      return null;
  }
}
