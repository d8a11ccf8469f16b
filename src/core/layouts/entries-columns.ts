import { boundingArea } from '../cells/grid';
import { leafOf, reasonAt, type Entry } from './entries';
import type { Printed } from './facts';
import type { HeaderColumn } from './headers';
import type { Mark, Marks } from './marks';
import type { Table } from './tables';

/** 指標１ over the name. */
function noOf(columns: readonly HeaderColumn[]): Printed | null {
  for (const mark of columns[0]?.path ?? []) {
    const no = mark.labels.find(({ role }) => role === 'kpiNo')?.no;
    if (no) return { text: no, cell: mark.cell };
  }
  return null;
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
  if (periods.length === 0) return [];
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
