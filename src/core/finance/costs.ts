import type { GridCell } from '../cells/grid';
import { roleOf, type Mark, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pairs';
import { cellInColumn, columnWithRole, type Table } from '../layouts/tables';
import type { Cost, CostRole } from '../scan/result';
import { readMoney } from '../text/money';
import { costRoleOf } from './roles';

/**
 * Amounts of cost tables, one row per project:
 *
 *     事業名 │        R6
 *       ^    │ 事業費 │ 交付金充当額
 *     (1) …  │ 2,136,200円 │ 1,068,100円
 *     合計    │ …                        a total, of no project
 */
export function costsOfTable(marks: Marks, table: Table, projectAround: string | null): Cost[] {
  const projects = columnWithRole(table.header, 'project');
  const amounts = table.header.columns.flatMap((column) => {
    const leaf = column.path[column.path.length - 1]!;
    const titled = column.path.map((mark) => costRoleOf(mark.labels)).find((found) => found !== null);
    return titled ? [{ column, leaf, ...titled }] : [];
  });
  if (amounts.length === 0) return [];
  const costs: Cost[] = [];
  let project: string | null = projectAround;
  for (const row of table.rows) {
    const first = projects ? cellInColumn(marks, projects, row) : null;
    const isTotal = isTotalRow(marks, table, row);
    if (first && !first.blank && !isTotal) project = first.text.trim();
    for (const { column, leaf, role, reading } of amounts) {
      const cell = cellInColumn(marks, column, row);
      if (cell.blank || cell.top !== row) continue;
      const period = column.path.map((mark) => mark.period).find((p) => p !== null) ?? null;
      costs.push(
        costFrom(marks, cell, {
          project: isTotal ? null : project,
          label: reading.word,
          role,
          unit: reading.unit ?? unitAbove(marks, table, leaf),
          period: period?.label ?? null,
          isTotal,
        }),
      );
    }
  }
  return costs;
}

/** `予算額 │ 2,772千円 │ 決算額 │ 2,772千円`: the amount beside its label. */
export function costOfPair(marks: Marks, pair: Pair, project: string | null): Cost[] {
  const titled = costRoleOf(pair.label.labels);
  if (!titled || pair.value.blank) return [];
  const unitBeside =
    pair.trailing[0] && /^(円|千円|万円|百万円|億円)$/.test(pair.trailing[0].text.trim())
      ? pair.trailing[0].text
      : null;
  return [
    costFrom(marks, pair.value, {
      project,
      label: titled.reading.word,
      role: titled.role,
      unit: titled.reading.unit ?? unitBeside,
      period: pair.label.period?.label ?? null,
      isTotal: false,
    }),
  ];
}

interface CostContext {
  readonly project: string | null;
  readonly label: string;
  readonly role: CostRole;
  readonly unit: string | null;
  readonly period: string | null;
  readonly isTotal: boolean;
}

function costFrom(marks: Marks, cell: GridCell, context: CostContext): Cost {
  const { unit, ...rest } = context;
  const money = readMoney({ value: cell.value, text: cell.text, numberFormat: cell.numberFormat }, { unit });
  return { sheet: marks.grid.name, ...rest, raw: cell.text, yen: money.yen, cell: cell.address };
}

/** `（単位：千円）` printed above a table holds for all of its amounts. */
function unitAbove(marks: Marks, table: Table, leaf: Mark): string | null {
  const { area } = table.header;
  for (let row = area.top - 1; row >= Math.max(marks.grid.extent.top, area.top - 3); row--) {
    for (const cell of marks.grid.row(row)) {
      const match = /単位\s*[:：]?\s*(円|千円|万円|百万円|億円)/.exec(cell.text);
      if (match?.[1] && cell.left <= Math.max(area.right, leaf.cell.right)) return match[1];
    }
  }
  return null;
}

function isTotalRow(marks: Marks, table: Table, row: number): boolean {
  return marks.grid
    .row(row, table.header.area.left, table.header.area.right)
    .some((cell) => roleOf(marks.of(cell), 'total'));
}
