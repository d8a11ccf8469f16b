import type { GridCell } from '../cells/grid';
import type { Header } from './headers';
import { isHeaderLike, type Mark, type Marks } from './marks';
import { isUnitWord } from '../text/unit';
import { isInside, type Table } from './tables';

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

/** Every label that stands neither in a header nor in a table's rows, with its value. */
export function findPairs(marks: Marks, headers: readonly Header[], tables: readonly Table[]): Pair[] {
  const inHeader = new Set(
    headers.flatMap((header) => header.columns.flatMap((column) => column.path.map((m) => m.cell.address))),
  );
  const pairs: Pair[] = [];
  for (const cell of marks.grid.filled()) {
    const mark = marks.of(cell);
    if (mark.kind !== 'label' || inHeader.has(cell.address)) continue;
    if (tables.some((table) => isInside(table, cell) || titlesRowOf(table, mark))) continue;
    const pair = toTheRight(marks, mark) ?? below(marks, mark) ?? emptySlot(marks, mark);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** A label left of a table's columns, in one of its rows, names the row: 目標, 実績. */
function titlesRowOf(table: Table, label: Mark): boolean {
  return (
    table.rows.includes(label.cell.top) &&
    label.cell.right < table.header.area.left &&
    label.labels.some(
      (reading) => reading.role === 'target' || reading.role === 'actual' || reading.role === 'rate',
    )
  );
}

/** The cell directly beside the label, spacer columns of blank cells skipped, never past another label. */
function toTheRight(marks: Marks, label: Mark): Pair | null {
  const { grid } = marks;
  const first = grid.rightOf(label.cell);
  if (!first || marks.of(first).kind === 'label') return null;
  const trailing: GridCell[] = [];
  for (let next = grid.rightOf(first); next; next = grid.rightOf(next)) {
    if (isHeaderLike(marks.of(next))) break;
    trailing.push(next);
  }
  // A blank cell right beside the label is the slot itself where it is of some width, or where a unit follows it.
  const beside = grid.at(label.cell.top, label.cell.right + 1);
  if (beside.blank && (beside.right - beside.left >= 1 || isUnitWord(first.text))) {
    return { label, value: beside, direction: 'right', trailing: [first, ...trailing] };
  }
  return { label, value: first, direction: 'right', trailing };
}

function below(marks: Marks, label: Mark): Pair | null {
  const cell = marks.grid.at(label.cell.bottom + 1, label.cell.left);
  if (cell.blank || isHeaderLike(marks.of(cell))) return null;
  return { label, value: cell, direction: 'down', trailing: [] };
}

function emptySlot(marks: Marks, label: Mark): Pair | null {
  const { grid } = marks;
  if (label.cell.right >= grid.extent.right) return null;
  const value = grid.at(label.cell.top, label.cell.right + 1);
  return value.blank ? { label, value, direction: 'right', trailing: [] } : null;
}
