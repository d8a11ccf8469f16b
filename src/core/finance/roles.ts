import type { MoneyRole } from './words';

/** Columns that say how far an amount is, whatever it pays for. */
const STAGES: readonly MoneyRole[] = ['budget', 'settled', 'contract'];
/** What is left of an amount; it is so whatever the row is called. */
const REMAINDERS: readonly MoneyRole[] = ['difference', 'unused', 'carriedOver'];

/**
 * The role of an amount between the title of its row and that of its column:
 *
 *     区分       │ 予算額 │ 決算額 │ 差引
 *     事業費     │ budget │ settled│ difference
 *     国庫支出金 │ otherGrant …             a row that says whose money it is says more than 予算額
 */
export function combined(row: MoneyRole | null, column: MoneyRole | null): MoneyRole | null {
  if (row === null) return column;
  if (column === null) return row;
  if (REMAINDERS.includes(column)) return column;
  if (row === 'cost' || row === 'fund') return column;
  return STAGES.includes(column) || column === 'cost' ? row : column;
}
