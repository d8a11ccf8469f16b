import { leafOf } from './entries';
import { isFactRole } from './facts';
import type { HeaderColumn } from './headers';
import { roleOf, type Marks } from './marks';
import { cellInColumn, columnWithRole, rowLabels, type Table } from './tables';

/** The column of a list in which the KPIs are named. */
export interface NameColumn {
  readonly column: HeaderColumn;
  /** No title says that these are KPIs; it follows from the targets and actuals beside them. */
  readonly guessed: boolean;
  /** Little but target and actual speaks for a KPI table (支店 │ 計画 │ 実績 may be sales). */
  readonly weak: boolean;
}

/** Titles over names that are not called 指標: 取組, 事業名, 項目, 内容 … best first. */
const SECOND_CHOICE = ['other', 'project', 'measureMethod'] as const;

/**
 * The column titled 指標名, KPI …; else, where the table has targets and actuals, the text column that names what
 * they are of. Null where the table is none of KPIs.
 */
export function namesOf(marks: Marks, table: Table): NameColumn | null {
  const titled = columnWithRole(table.header, 'kpiName');
  if (titled) return { column: titled, guessed: false, weak: false };
  const roles = rolesIn(marks, table);
  if (!roles.has('target') || !roles.has('actual')) return null;
  const first = firstValueColumn(marks, table);
  const texts = table.header.columns.filter(
    (column) => column.left < first && !isOtherwiseUsed(column) && holdsTexts(marks, table, column),
  );
  const untitled = texts.filter((column) => leafOf(column).kind === 'title');
  const second = SECOND_CHOICE.flatMap((role) => texts.filter((c) => roleOf(leafOf(c), role) !== null));
  const column = untitled[untitled.length - 1] ?? second[0] ?? leftOfHeader(marks, table);
  if (!column) return null;
  const strong = ['unit', 'rate', 'baseline', 'status', 'kind', 'direction'].some((role) => roles.has(role));
  return { column, guessed: true, weak: !strong };
}

/** Roles of titles and of row titles. */
function rolesIn(marks: Marks, table: Table): Set<string> {
  const titles = table.header.columns.flatMap((c) => c.path.flatMap((mark) => [...mark.labels]));
  const rows = table.rows.flatMap((row) => rowLabels(marks, table, row));
  return new Set([...titles, ...rows].map(({ role }) => role));
}

function firstValueColumn(marks: Marks, table: Table): number {
  const values = table.header.columns.filter((column) =>
    column.path.some(
      (mark) =>
        mark.kind === 'period' || mark.labels.some(({ role }) => role === 'target' || role === 'actual'),
    ),
  );
  return Math.min(marks.grid.extent.right + 1, ...values.map((column) => column.left));
}

function isOtherwiseUsed(column: HeaderColumn): boolean {
  return leafOf(column).labels.some(
    ({ role }) =>
      (isFactRole(role) && role !== 'measureMethod') ||
      ['kpiNo', 'department', 'period', 'kpiList'].includes(role),
  );
}

/** Most filled cells of the column are short texts, and more than one of them. */
function holdsTexts(marks: Marks, table: Table, column: HeaderColumn): boolean {
  const cells = table.rows.map((row) => cellInColumn(marks, column, row)).filter((cell) => !cell.blank);
  const texts = cells.filter((cell) => ['title', 'prose'].includes(marks.of(cell).kind));
  return texts.length > 0 && texts.length * 2 > cells.length;
}

/**
 *            │ 目標 │ 実績        nothing stands over the names
 *     <name> │ 10   │ 12
 */
function leftOfHeader(marks: Marks, table: Table): HeaderColumn | null {
  const { left, top, bottom } = table.header.area;
  for (let column = left - 1; column >= marks.grid.extent.left; column--) {
    const corner = marks.at(bottom, column);
    const cells = table.rows.map((row) => marks.grid.at(row, column)).filter((cell) => !cell.blank);
    if (cells.length === 0) continue;
    if (corner.kind !== 'blank' && corner.cell.bottom >= top && corner.kind !== 'title') return null;
    const found = { path: [marks.at(bottom, column)], left: column, right: column };
    return holdsTexts(marks, table, found) ? found : null;
  }
  return null;
}
