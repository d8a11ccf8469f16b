import type { GridCell } from '../cells/grid';
import { roleOf, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pair';
import { listWithValues } from '../layouts/name-column';
import { cellInColumn, columnWithRole, projectColumn, type Table } from '../layouts/tables';
import { closeName, foldName, sameName, sameProject } from '../text/fold';
import { listItems, type ListItem } from '../text/kpi-list';

/** A KPI that a summary or card only names: `①市公式LINE… ②…` inside one cell. */
export interface ListedKpi extends ListItem {
  readonly sheet: string;
  readonly project: string | null;
  readonly cell: string;
  /** Place within its cell, from 1; 0 where the cell holds a bare name. */
  readonly index: number;
  /** Place among the names of its project and kind, from 1: numbering may restart or be missing. */
  readonly place: number;
}

export function listedKpis(
  marks: Marks,
  tables: readonly Table[],
  pairs: readonly Pair[],
  projectAt: (cell: GridCell) => string | null,
): ListedKpi[] {
  const fromTables = tables.flatMap((table) => {
    const lists = columnWithRole(table.header, 'kpiList');
    const projects = projectColumn(table.header);
    if (!lists || listWithValues(table)) return [];
    return table.rows.flatMap((row) => {
      const cell = cellInColumn(marks, lists, row);
      const project = projects ? cellInColumn(marks, projects, row) : null;
      if (cell.blank || cell.top !== row || roleOf(marks.of(cell), 'total')) return [];
      return itemsOf(marks, cell, project && !project.blank ? project.text.trim() : projectAt(cell));
    });
  });
  const fromPairs = pairs
    .filter((pair) => roleOf(pair.label, 'kpiList'))
    .flatMap((pair) => [pair.value, ...pair.trailing])
    .filter((cell) => !cell.blank)
    .flatMap((cell) => itemsOf(marks, cell, projectAt(cell)));
  return [...fromTables, ...fromPairs];
}

function itemsOf(marks: Marks, cell: GridCell, project: string | null): ListedKpi[] {
  const { items, headed } = listItems(cell.text);
  return items.map((item, i) => ({
    ...item,
    sheet: marks.grid.name,
    project,
    cell: cell.address,
    index: headed || items.length > 1 ? i + 1 : 0,
    place: items.slice(0, i + 1).filter((other) => other.kind === item.kind).length,
  }));
}

/** `KPI①`, `①`, `指標１`, `(1)` → 1; null where there is no number. */
export function ordinalOf(no: string | null): number | null {
  if (no === null) return null;
  const digits = /\d+/.exec(no.normalize('NFKC'));
  return digits ? Number(digits[0]) : null;
}

interface RecordLike {
  readonly name: string;
  readonly no: string | null;
  readonly kind: ListItem['kind'];
  readonly project: string | null;
}

/**
 * Which full record a listed name speaks of: the same name, else nearly the same, else the same number, else the same place among the
 * records of its project and kind, of those whose names nobody else claims.
 */
export function matchListed<R extends RecordLike>(
  listed: readonly ListedKpi[],
  records: readonly R[],
): Map<ListedKpi, R> {
  const matches = new Map<ListedKpi, R>();
  const taken = new Set<R>();
  const claim = (item: ListedKpi, record: R | undefined): void => {
    if (!record || taken.has(record)) return;
    matches.set(item, record);
    taken.add(record);
  };
  // A table that names no project speaks of the KPI of that name, where there is only one.
  const named = new Map<string, number>();
  for (const { name } of records) named.set(foldName(name), (named.get(foldName(name)) ?? 0) + 1);
  const isOnly = ({ name }: R): boolean => named.get(foldName(name)) === 1;
  const ofProject = (item: ListedKpi): R[] =>
    records.filter(
      (record) =>
        sameProject(item.project, record.project) ||
        ((item.project === null || record.project === null) && isOnly(record)),
    );
  const free = (item: ListedKpi): R[] => ofProject(item).filter((record) => !taken.has(record));
  for (const item of listed)
    claim(
      item,
      free(item).find((record) => sameName(record.name, item.name)),
    );
  for (const item of listed) {
    if (matches.has(item)) continue;
    claim(
      item,
      free(item).find((record) => closeName(record.name, item.name)),
    );
  }
  for (const item of listed) {
    if (matches.has(item)) continue;
    if (item.kind) {
      // The list numbers each kind from ①, the tables number through: the nth outcome is the nth outcome.
      claim(item, ofProject(item).filter((record) => record.kind === item.kind)[item.place - 1]);
      continue;
    }
    const ordinal = ordinalOf(item.no);
    claim(
      item,
      free(item).find((record) => ordinal !== null && ordinalOf(record.no) === ordinal),
    );
  }
  return matches;
}
