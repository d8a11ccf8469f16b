import { areaAddress } from '../cells/address';
import type { GridCell } from '../cells/grid';
import type { KpiBlock } from '../layouts/facts';
import type { HeaderColumn } from '../layouts/header';
import { roleOf } from '../layouts/marks';
import type { Pair } from '../layouts/pair';
import type { ReadSheet } from '../layouts/read-sheet';
import { cellInColumn, type Table } from '../layouts/tables';
import { officeTitle } from './titles';

/** A sheet as the facts are read from it, looked over once so that a KPI need not look at all others. */
export interface Ground {
  readonly sheet: ReadSheet;
  readonly tables: ReadonlyMap<string, Table>;
  /** By the row their titles begin in. */
  readonly tablesAt: ReadonlyMap<number, readonly Table[]>;
  /** By the row of their label. */
  readonly pairsAt: ReadonlyMap<number, readonly Pair[]>;
  /** Labels of who is in charge, and of projects, from the top down. */
  readonly offices: readonly Pair[];
  readonly projects: readonly Pair[];
  /** From the top down. */
  readonly blocks: readonly KpiBlock[];
  /** The KPIs whose area a row belongs to. */
  readonly blocksAt: ReadonlyMap<number, readonly KpiBlock[]>;
  /** How many KPIs a table names. */
  readonly kpisOf: ReadonlyMap<string | null, number>;
  readonly inHeader: ReadonlySet<string>;
}

export function groundOf(sheet: ReadSheet): Ground {
  const name = sheet.marks.grid.name;
  const kpisOf = new Map<string | null, number>();
  for (const { table } of sheet.blocks) kpisOf.set(table, (kpisOf.get(table) ?? 0) + 1);
  const rowsOf = ({ area }: KpiBlock): number[] =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  return {
    sheet,
    tables: new Map(sheet.tables.map((table) => [`${name}!${areaAddress(table.header.area)}`, table])),
    tablesAt: grouped(sheet.tables, ({ header }) => [header.area.top]),
    pairsAt: grouped(sheet.pairs, ({ label }) => [label.cell.top]),
    offices: sheet.pairs.filter(({ label, value }) => officeTitle(label) !== null && !value.blank),
    projects: sheet.pairs.filter(({ label }) => roleOf(label, 'project') !== null),
    blocks: [...sheet.blocks].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left),
    blocksAt: grouped(sheet.blocks, rowsOf),
    kpisOf,
    inHeader: new Set(
      sheet.tables.flatMap(({ header }) =>
        header.columns.flatMap(({ path }) => path.map(({ cell }) => cell.address)),
      ),
    ),
  };
}

function grouped<T>(items: readonly T[], keys: (item: T) => readonly number[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** The items of all rows from one to another. */
export function within<T>(groups: ReadonlyMap<number, readonly T[]>, top: number, bottom: number): T[] {
  const found: T[] = [];
  for (let row = top; row <= bottom; row++) found.push(...(groups.get(row) ?? []));
  return found;
}

/** The place of the first KPI that begins below a row. */
export function firstBelow({ blocks }: Ground, row: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.area.top > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

const COLUMNS = new WeakMap<HeaderColumn, ReadonlyMap<number, GridCell>>();

/** The cells of a column by row, each row that is blank with what stands above it; looked up once per column. */
export function filledDown(
  { sheet }: Ground,
  table: Table,
  column: HeaderColumn,
): ReadonlyMap<number, GridCell> {
  let cells = COLUMNS.get(column);
  if (!cells) {
    const filled = new Map<number, GridCell>();
    let above: GridCell | null = null;
    for (const row of table.rows) {
      const cell = cellInColumn(sheet.marks, column, row);
      if (!cell.blank) above = cell;
      filled.set(row, above ?? cell);
    }
    COLUMNS.set(column, (cells = filled));
  }
  return cells;
}
