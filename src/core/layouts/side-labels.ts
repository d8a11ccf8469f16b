import type { GridCell } from '../cells/grid';
import type { SheetSnapshot } from '../cells/snapshot';
import { isKpiNumber, isValueTitle, roleOf, type Mark, type Marks } from './marks';
import { stripsOf } from './strips';

/**
 * A label merged down beside titles and rows says what the table is about. It titles no column, and no value stands
 * beside it:
 *
 *     成果 │ 指標名   │ 単位 │ 目標値 │ 実績値
 *       ^  │ 移住者数 │ 人   │ 10    │ 12
 *       ^  │ 相談件数 │ 件   │ 20    │ 19
 */
export function sideLabels(marks: Marks): GridCell[] {
  return marks.grid
    .filled()
    .filter((cell) => cell.bottom > cell.top && !isKpiNumber(marks.of(cell)))
    .filter(
      (cell) => isBesideTable(marks, cell, 1) || isBesideTable(marks, cell, -1) || isBesideNames(marks, cell),
    );
}

/** What begins in a row on one side of a cell. */
function beside(marks: Marks, row: number, { left, right }: GridCell, side: 1 | -1): readonly Mark[] {
  const strips = stripsOf(marks);
  const strip = strips.find((one) => one.left <= left && right <= one.right) ?? marks.grid.extent;
  return side > 0 ? marks.starting(row, right + 1, strip.right) : marks.starting(row, strip.left, left - 1);
}

/** Titles of values begin in the first row of the cell, and numbers in a row further down. */
function isBesideTable(marks: Marks, cell: GridCell, side: 1 | -1): boolean {
  const titles = beside(marks, cell.top, cell, side);
  const touches = titles.some(({ cell: { left, right } }) =>
    side > 0 ? left === cell.right + 1 : right === cell.left - 1,
  );
  const areTitles = titles.every(({ cell: { value } }) => typeof value === 'string' || isYear(value));
  const isTable = titles.some(isValueTitle) && titles.some((one) => isOverNames(marks, one));
  if (!touches || !areTitles || !isTable) return false;
  for (let row = cell.top + 1; row <= cell.bottom; row++) {
    const line = beside(marks, row, cell, side);
    const columns = titles.filter(isValueTitle);
    const isRow = line.some(
      ({ kind, cell: { left, right } }) =>
        kind === 'number' &&
        columns.some((t) => t.cell.bottom < row && t.cell.left <= right && left <= t.cell.right),
    );
    if (isRow) return true;
  }
  return false;
}

/** The table has names of its own; else the cell may be the name of its only KPI. */
function isOverNames(marks: Marks, mark: Mark): boolean {
  const below = marks.at(mark.cell.bottom + 1, mark.cell.left);
  const isTitle =
    mark.kind === 'title' || (mark.kind === 'label' && !BESIDE_NAMES.some((role) => roleOf(mark, role)));
  return isTitle && below.cell.left === mark.cell.left && (below.kind === 'title' || below.kind === 'prose');
}

/** Titles over texts that are no names. */
const BESIDE_NAMES = [
  'unit',
  'kind',
  'department',
  'period',
  'status',
  'rating',
  'narrative',
  'actual',
] as const;

function isYear(value: GridCell['value']): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2060;
}

/**
 *          │ 指標名   │ 単位 │ 目標値        nothing stands over the label, and it reaches down beside several names
 *     成果 │ 移住者数 │ 人   │ 10
 *       ^  │ 相談件数 │ 件   │ 20
 */
function isBesideNames(marks: Marks, cell: GridCell): boolean {
  const mark = marks.of(cell);
  const isTitle = mark.kind === 'label' && !isValueTitle(mark) && roleOf(mark, 'kpiNo') === null;
  const above = marks.at(cell.top - 1, cell.left);
  if (!isTitle || above.kind !== 'blank') return false;
  const titles = marks.starting(cell.top - 1, cell.right + 1, marks.grid.extent.right);
  const name = titles.find((one) => roleOf(one, 'kpiName'));
  if (!name || name.cell.left !== cell.right + 1) return false;
  const names = new Set<string>();
  for (let row = cell.top; row <= cell.bottom; row++) {
    const { cell: own } = marks.at(row, name.cell.left);
    if (own.top === row && !own.blank) names.add(own.text);
  }
  return names.size >= 2;
}

/** The sheet without some of its cells. */
export function without(sheet: SheetSnapshot, cells: readonly GridCell[]): SheetSnapshot {
  if (cells.length === 0) return sheet;
  const places = new Set(cells.map(({ top, left }) => `${top},${left}`));
  const isGone = (row: number, column: number): boolean => places.has(`${row},${column}`);
  const blanked = <T>(matrix: readonly (readonly T[])[], blank: T): (readonly T[])[] =>
    matrix.map((line, r) => line.map((one, c) => (isGone(sheet.top + r, sheet.left + c) ? blank : one)));
  return {
    ...sheet,
    values: blanked(sheet.values, null),
    texts: blanked(sheet.texts, ''),
    formulas: blanked(sheet.formulas, null),
    merges: sheet.merges.filter(({ top, left }) => !isGone(top, left)),
  };
}
