import { boundingArea } from '../cells/grid';
import { reasonAt, type Entry } from './entry';
import type { Printed } from './facts';
import { leafOf, type HeaderColumn } from './header';
import type { Mark, Marks } from './marks';
import { cellInColumn, rolesOfRows, type Table } from './tables';

/** 指標１ over the name. */
function noOf(columns: readonly HeaderColumn[]): Printed | null {
  for (const mark of columns[0]?.path ?? []) {
    const no = mark.labels.find(({ role }) => role === 'kpiNo')?.no;
    if (no) return { text: no, cell: mark.cell };
  }
  return null;
}

/**
 * KPIs as titles of columns, years and roles down the rows:
 *
 *     年度 │ 区分 │ 申告率（％） │ 振替件数（件）
 *     R5  │ 目標 │ 40          │ 6,000
 *         │ 実績 │ 42.3        │ 5,870
 */
export function titledColumnEntries(marks: Marks, table: Table): Entry[] {
  const { columns } = table.header;
  const roles = rolesOfRows(marks, table);
  const hasYears = columns.some((column) =>
    table.rows.some((row) => marks.of(cellInColumn(marks, column, row)).period !== null),
  );
  if (!roles.has('target') || !roles.has('actual') || !hasYears) return [];
  const values = columns.filter((column) => {
    const cells = table.rows.map((row) => marks.of(cellInColumn(marks, column, row)));
    const numbers = cells.filter(({ kind }) => kind === 'number').length;
    return leafOf(column).kind === 'title' && numbers * 2 > cells.length;
  });
  return values.map((column) => {
    const title = leafOf(column).cell;
    return {
      table,
      shared: true,
      rows: table.rows,
      columns: [column],
      area: boundingArea([title, { ...table.area, left: column.left, right: column.right }]),
      no: null,
      name: { text: title.text.trim(), cell: title },
      nameTitle: null,
      project: null,
      kind: null,
      upperLower: null,
      consumed: new Set([title.address]),
      reasons: [reasonAt('NAME_OVER_COLUMNS', title)],
    };
  });
}

/**
 * KPIs named over their columns, years or months down the rows:
 *
 *     年度 │  相談件数（件）  │  講座数（回）
 *          │ 目標  │ 実績   │ 目標 │ 実績
 *     R5   │ 10    │ 12     │ 4    │ 4
 *     R6   │ 20    │ 18     │ 5    │
 */
export function columnEntries(marks: Marks, table: Table): Entry[] {
  const groups = new Map<Mark, HeaderColumn[]>();
  for (const column of table.header.columns) {
    const name = column.path.find((mark) => mark.kind === 'title' && mark !== leafOf(column));
    if (name) groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  const periods = table.header.columns.filter((column) =>
    table.rows.some((row) => marks.at(row, column.left).period !== null),
  );
  const dated = table.header.columns.some((column) => leafOf(column).period !== null);
  if (periods.length === 0 && !dated) return [];
  return [...groups].flatMap(([name, columns]): Entry[] => {
    const has = (role: string): boolean => columns.some((c) => leafOf(c).labels.some((l) => l.role === role));
    if (!has('target') || !has('actual')) return [];
    return [
      {
        table,
        shared: true,
        rows: table.rows,
        columns: [...periods, ...columns],
        area: boundingArea([
          name.cell,
          { ...table.area, left: columns[0]!.left, right: columns[columns.length - 1]!.right },
        ]),
        no: noOf(columns),
        name: { text: name.cell.text.trim(), cell: name.cell },
        nameTitle: null,
        project: null,
        kind: null,
        upperLower: null,
        consumed: new Set([name.cell.address]),
        reasons: [reasonAt('NAME_OVER_COLUMNS', name.cell)],
      },
    ];
  });
}
