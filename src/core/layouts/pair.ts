import type { GridCell } from '../cells/grid';
import type { Mark } from './marks';

/**
 * A label with its value beside or below it:
 *
 *     right:  予算額 │ 2,772千円          down:  2023年度末
 *                                               1,800
 */
export interface Pair {
  readonly label: Mark;
  /** The value's cell; blank where nobody filled it. */
  readonly value: GridCell;
  readonly direction: 'right' | 'down';
  /** Further cells of the same line up to the next label: a unit, a character count. */
  readonly trailing: readonly GridCell[];
}
