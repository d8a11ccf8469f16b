import { boundingArea, type GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { ReasonCode } from '../reasons/catalogue';
import { reason, type Reason } from '../reasons/reason';
import { listEntries } from './entries-list';
import { columnEntries } from './entries-columns';
import type { FactRole, Printed } from './facts';
import type { HeaderColumn } from './headers';
import { roleOf, type Mark, type Marks } from './marks';
import type { Pair } from './pairs';
import { cellInColumn, type Table } from './tables';

/** A place where a sheet names a KPI: a row of a list, the head of a form, a card. */
export interface Entry {
  readonly table: Table | null;
  /** Several entries share the table; what stands beneath it is none of theirs. */
  readonly shared: boolean;
  readonly rows: readonly number[];
  /** The columns that speak of this KPI; null: all of the table's. */
  readonly columns: readonly HeaderColumn[] | null;
  readonly area: Area;
  readonly no: Printed | null;
  readonly name: Printed;
  /** The title the name stands under or beside. */
  readonly nameTitle: GridCell | null;
  readonly project: GridCell | null;
  /** Roles of the entry's rows where the header says so: (上段:目標、下段:実績). */
  readonly upperLower: readonly FactRole[] | null;
  /** Addresses that name the KPI; they are no values. */
  readonly consumed: ReadonlySet<string>;
  readonly reasons: readonly Reason[];
}

export function entriesOf(marks: Marks, tables: readonly Table[], pairs: readonly Pair[]): Entry[] {
  return [...tables.flatMap((table) => entriesOfTable(marks, table)), ...cardEntries(marks, pairs)];
}

function entriesOfTable(marks: Marks, table: Table): Entry[] {
  const numbered = table.header.columns.find((column) =>
    leafOf(column).labels.some((l) => l.role === 'kpiNo' && l.no),
  );
  if (numbered) return headedEntry(marks, table, numbered);
  const listed = listEntries(marks, table);
  return listed.length > 0 ? listed : columnEntries(marks, table);
}

export function leafOf(column: HeaderColumn): Mark {
  return column.path[column.path.length - 1]!;
}

/**
 *     KPI① │ 種別 │ 単位        the number is a title, the name stands below it
 *     <name>│ …    │ …
 */
function headedEntry(marks: Marks, table: Table, column: HeaderColumn): Entry[] {
  const row = table.rows[0];
  if (row === undefined) return [];
  const name = cellInColumn(marks, column, row);
  if (name.blank || marks.of(name).kind === 'number') return [];
  const title = leafOf(column);
  const no = roleOf(title, 'kpiNo')?.no ?? title.cell.text;
  return [
    {
      table,
      shared: false,
      rows: table.rows,
      columns: null,
      area: table.header.area,
      no: { text: no, cell: title.cell },
      name: { text: name.text, cell: name },
      nameTitle: title.cell,
      project: null,
      upperLower: null,
      consumed: new Set([title.cell.address, name.address]),
      reasons: [reasonAt('NAME_BELOW_NUMBER', title.cell)],
    },
  ];
}

/** `指標１ │ <name>` or `指標名 │ <name>`: the name stands beside its label. */
function cardEntries(marks: Marks, pairs: readonly Pair[]): Entry[] {
  return pairs.flatMap((pair): Entry[] => {
    const numbered = pair.label.labels.find((reading) => reading.role === 'kpiNo' && reading.no);
    const titled = roleOf(pair.label, 'kpiName');
    const fits = pair.direction === 'right' || (titled && pair.direction === 'down');
    if ((!numbered && !titled) || !fits || !isName(marks, pair.value)) return [];
    return [
      {
        table: null,
        shared: false,
        rows: [],
        columns: null,
        area: boundingArea([pair.label.cell, pair.value]),
        no: numbered?.no ? { text: numbered.no, cell: pair.label.cell } : null,
        name: { text: pair.value.text, cell: pair.value },
        nameTitle: pair.label.cell,
        project: null,
        upperLower: null,
        consumed: new Set([pair.label.cell.address, pair.value.address]),
        reasons: [reasonAt('NAME_BESIDE_LABEL', pair.label.cell)],
      },
    ];
  });
}

/** A text that can be a KPI's name: no number, no dash, no note. */
export function isName(marks: Marks, cell: GridCell): boolean {
  const mark = marks.of(cell);
  return typeof cell.value === 'string' && mark.kind !== 'number' && !/^[-－―ー—※]/.test(cell.text.trim());
}

export function reasonAt(code: ReasonCode, cell: GridCell): Reason {
  return reason(code, { cell: cell.address, text: oneLine(cell.text) });
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
