import type { Cost, CostRole, GrantTerms } from '../model/money';
import type { LetterFormula } from './letters';
import type { MoneyRole } from './words';

/** An amount, with what the checks need to know of its place. */
export interface Amount extends Cost {
  /** What one unit of its last printed digit is worth: 1,000 yen for an amount in 千円. */
  readonly unitYen: number;
  /** Amounts of one line hang together: a row of a list, a year of a card. */
  readonly line: string;
  /** Amounts of one series stand beneath one another under the same titles. */
  readonly series: string;
  /** The table or card. */
  readonly table: string;
  readonly letter: string | null;
  readonly formula: LetterFormula | null;
  /** Stands under a title such as 財源内訳. */
  readonly inFunds: boolean;
  /** A total over columns (令和4～6年度 合計), as against one over rows. */
  readonly isAcross: boolean;
  /** A row of an account (報償費, 需用費), as against a project of its own. */
  readonly isItem: boolean;
  /** Which column of its table it stands in; in a card, which place. Of several decisions the last is the newest. */
  readonly order: number;
}

/** An amount before it is settled whose money it is. */
export interface RawAmount extends Omit<Amount, 'role'> {
  readonly role: MoneyRole;
}

/** A printed quotient: 執行率. */
export interface Share {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly label: string;
  /** As a fraction of one. */
  readonly value: number;
  /** What its last printed digit is worth. */
  readonly step: number;
  readonly line: string;
  readonly isTotal: boolean;
  readonly project: string | null;
}

/** What a sheet declares about a grant, and of which amounts. */
export interface Terms extends GrantTerms {
  /** The line of a list or card it holds for; null for the whole sheet. */
  readonly line: string | null;
  /** The table whose grants it rules, where a title says so; null for all of the sheet. */
  readonly table: string | null;
}

/** All of money that one sheet says. */
export interface Finances {
  readonly amounts: readonly Amount[];
  readonly terms: readonly Terms[];
  readonly shares: readonly Share[];
  /** Addresses of numbers in its tables that were seen for what they are, and are no amounts: persons, rates, dates. */
  readonly seen: readonly string[];
}

export const NO_FINANCES: Finances = { amounts: [], terms: [], shares: [], seen: [] };

const OTHER_FUNDS: readonly MoneyRole[] = ['grant', 'otherGrant', 'decided', 'requested'];
const FUNDS: readonly MoneyRole[] = ['otherGrant', 'ownFunds', 'national'];
const PAID_BEFORE: readonly MoneyRole[] = ['received', 'grant', 'decided'];
/** Roles that make no account by themselves: an invoice has its 消費税, too. */
const NEVER_ALONE: readonly MoneyRole[] = [
  'excluded',
  'difference',
  'income',
  'fund',
  'other',
  'unused',
  'carriedOver',
  'refund',
  'closing',
];

/**
 * Says whose money 国庫補助金 and 使用料 are, by what stands beside them in the table: beside another grant 国庫補助金 is
 * another body's, alone it is the grant in question; 使用料 pays for something only among funds.
 */
export function settled(raw: readonly RawAmount[]): Amount[] {
  const rolesOf = new Map<string, Set<MoneyRole>>();
  for (const { table, role, inFunds } of raw) {
    const roles = rolesOf.get(table) ?? new Set();
    roles.add(role === 'fund' && inFunds ? 'otherGrant' : role);
    rolesOf.set(table, roles);
  }
  const withParts = new Set(raw.filter(({ isTotal }) => !isTotal).map(({ table }) => table));
  return raw.flatMap((amount): Amount[] => {
    const beside = rolesOf.get(amount.table)!;
    // A total beside nothing it could add up: 合計 of a household book.
    if (!withParts.has(amount.table) || [...beside].every((role) => NEVER_ALONE.includes(role))) return [];
    return [{ ...amount, role: roleBeside(amount, beside) }];
  });
}

function roleBeside({ role, inFunds }: RawAmount, beside: ReadonlySet<MoneyRole>): CostRole {
  if (role === 'national') return OTHER_FUNDS.some((one) => beside.has(one)) ? 'otherGrant' : 'grant';
  if (role === 'fund') return inFunds || FUNDS.some((one) => beside.has(one)) ? 'otherGrant' : 'other';
  if (role === 'closing') return PAID_BEFORE.some((one) => beside.has(one)) ? 'refund' : 'settled';
  return role;
}
