import type { GridCell } from '../cells/grid';
import { leafOf, type Header } from './header';
import { isHeaderLike, isKpiNumber, roleOf, type Mark, type Marks } from './marks';
import { isCounted, kindOf, type LabelReading } from '../text/roles';
import { foldText } from '../text/fold';
import { isUnitWord } from '../text/unit';
import type { Pair } from './pair';
import { cellInColumn, isInside, isMoney, type Table } from './tables';

/** Every label that stands neither in a header nor in a table's rows, with its value. */
export function findPairs(marks: Marks, headers: readonly Header[], tables: readonly Table[]): Pair[] {
  const inHeader = new Set<string>();
  for (const { columns } of headers) {
    for (const { path } of columns) for (const { cell } of path) inHeader.add(cell.address);
  }
  const pairs: Pair[] = [];
  for (const cell of marks.grid.filled()) {
    const mark = marks.of(cell);
    if (mark.kind !== 'label' || inHeader.has(cell.address)) continue;
    if (tables.some((table) => isInside(table, cell) || titlesRowOf(table, mark))) continue;
    const pair =
      toTheRight(marks, mark) ??
      (headsSection(marks, mark) ? null : (below(marks, mark) ?? emptySlot(marks, mark)));
    if (pair) pairs.push(pair);
  }
  return [
    ...pairs,
    ...periodPairs(marks, tables, inHeader),
    ...tables.flatMap((t) => titlesOfOneLine(marks, t)),
  ];
}

/**
 * Periods and their values side by side, in a line of their own:
 *
 *     2024年度末 │ 500 │ 2025年度末 │ 800
 */
function periodPairs(marks: Marks, tables: readonly Table[], inHeader: ReadonlySet<string>): Pair[] {
  const pairs: Pair[] = [];
  for (let row = marks.grid.extent.top; row <= marks.grid.extent.bottom; row++) {
    if (tables.some((table) => table.rowSet.has(row))) continue;
    const line = marks.starting(row);
    const alternate = line.every(({ kind }, i) => kind === (i % 2 === 0 ? 'period' : 'number'));
    if (line.length < 2 || line.length % 2 > 0 || !alternate) continue;
    if (line.some(({ cell }) => inHeader.has(cell.address))) continue;
    for (let i = 0; i < line.length; i += 2) {
      pairs.push({ label: line[i]!, value: line[i + 1]!.cell, direction: 'right', trailing: [] });
    }
  }
  return pairs;
}

/**
 * Titles over a single line of values, none of which is a KPI's, say what the form is about:
 *
 *     施策名             │ 所管課
 *     子育て世代包括支援   │ 健康推進課
 */
function titlesOfOneLine(marks: Marks, table: Table): Pair[] {
  const [row] = table.rows;
  const leaves = table.header.columns.map(leafOf);
  const isAbout = leaves.every(({ labels }) => labels.some(({ role }) => ABOUT.includes(role)));
  if (row === undefined || table.rows.length > 1 || !isAbout) return [];
  return table.header.columns.flatMap((column, i): Pair[] => {
    const value = cellInColumn(marks, column, row);
    if (marks.of(value).kind === 'label') return [];
    return [{ label: leaves[i]!, value, direction: 'down', trailing: [] }];
  });
}

const ABOUT: readonly LabelReading['role'][] = ['project', 'department', 'period', 'other'];

/** A label left of a table's columns, in one of its rows, names the row: 目標, 実績, 活動指標; 予算額 left of years. */
function titlesRowOf(table: Table, label: Mark): boolean {
  return (
    table.rowSet.has(label.cell.top) &&
    label.cell.right < table.header.area.left &&
    label.labels.some(
      (reading) =>
        reading.role === 'target' ||
        reading.role === 'actual' ||
        reading.role === 'rate' ||
        (isMoney(reading.role) && table.header.columns.every((column) => leafOf(column).kind === 'period')) ||
        kindOf(label.cell.text) !== null,
    )
  );
}

/** ◆2024年度末の結果, alone in its row above titles of its own: a heading, not the label of a slot. */
function headsSection(marks: Marks, { cell }: Mark): boolean {
  const alone = marks.grid.shown(cell.top).every((other) => other === cell);
  if (!alone) return false;
  if (/^[◆◇■□●○▼▽▶☆★・]/.test(cell.text.trim())) return true;
  const next = marks.shown(cell.bottom + 1);
  return next.length >= 2 && next.every(isHeaderLike);
}

/** The cell directly beside the label, spacer columns of blank cells skipped, never past another label. */
function toTheRight(marks: Marks, label: Mark): Pair | null {
  const { grid } = marks;
  const next = grid.rightOf(label.cell);
  // KPI① │ 名称 │ <name>
  const first =
    isKpiNumber(label) && next && /^(?:指標)?名称?$/.test(next.text.trim()) ? grid.rightOf(next) : next;
  if (!first || marks.of(first).kind === 'label') return null;
  const trailing: GridCell[] = [];
  for (let next = grid.rightOf(first); next; next = grid.rightOf(next)) {
    if (isHeaderLike(marks.of(next))) break;
    trailing.push(next);
  }
  // A blank cell right beside the label is the slot itself where it is of some width, or where a unit follows it.
  const beside = grid.at(label.cell.top, label.cell.right + 1);
  const isCount =
    COUNT.test(foldText(first.text)) && label.labels.some(({ role }) => NARRATIVE.includes(role));
  const isUnit = isCount || (isUnitWord(first.text) && !roleOf(label, 'unit'));
  if (beside.blank && (beside.right - beside.left >= 1 || isUnit)) {
    return { label, value: beside, direction: 'right', trailing: [first, ...trailing] };
  }
  return { label, value: first, direction: 'right', trailing };
}

/** 0字, （113文字）, 0／400字: how long the text is that stands before it. */
const COUNT = /^\(?[0-9]+(?:\/[0-9]+)?(?:字|文字)(?:以内)?\)?$/;
const NARRATIVE: readonly LabelReading['role'][] = ['reasonAchieved', 'reasonNotAchieved', 'narrative'];

function below(marks: Marks, label: Mark): Pair | null {
  // 3 目標値 alone in its row heads a section.
  if (isCounted(label.cell.text)) return null;
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
