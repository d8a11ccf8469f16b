import type { GridCell } from '../cells/grid';
import { roleOf, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pairs';
import { cellInColumn, columnWithRole, type Table } from '../layouts/tables';
import { sameName, splitNumbered } from '../text/fold';

/** A KPI that a summary or card only names: `①市公式LINE… ②…` inside one cell. */
export interface ListedKpi {
  readonly sheet: string;
  readonly project: string | null;
  readonly no: string | null;
  readonly name: string;
  readonly cell: string;
  /** Place within its cell, from 1; 0 where the cell holds one name only. */
  readonly index: number;
}

export function listedKpis(
  marks: Marks,
  tables: readonly Table[],
  pairs: readonly Pair[],
  projectAt: (cell: GridCell) => string | null,
): ListedKpi[] {
  const fromTables = tables.flatMap((table) => {
    const lists = columnWithRole(table.header, 'kpiList');
    const projects = columnWithRole(table.header, 'project');
    if (!lists) return [];
    return table.rows.flatMap((row) => {
      const cell = cellInColumn(marks, lists, row);
      const project = projects ? cellInColumn(marks, projects, row) : null;
      if (cell.blank || cell.top !== row) return [];
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
  const items = splitNumbered(cell.text);
  return items.map((item, i) => ({
    sheet: marks.grid.name,
    project,
    no: item.no,
    name: item.name,
    cell: cell.address,
    index: items.length > 1 ? i + 1 : 0,
  }));
}

/** `KPI①`, `①`, `指標１`, `(1)` → 1; null where there is no number. */
export function ordinalOf(no: string | null): number | null {
  if (no === null) return null;
  const digits = /\d+/.exec(no.normalize('NFKC'));
  return digits ? Number(digits[0]) : null;
}

/**
 * Which full record a listed name speaks of: the same name, else the same number among the records of the
 * project whose names nobody else claims. Returns pairs [listed, record].
 */
export function matchListed<
  R extends { readonly name: string; readonly no: string | null; readonly project: string | null },
>(
  listed: readonly ListedKpi[],
  records: readonly R[],
  sameProject: (a: string | null, b: string | null) => boolean,
): Map<ListedKpi, R> {
  const matches = new Map<ListedKpi, R>();
  const taken = new Set<R>();
  const claim = (item: ListedKpi, record: R | undefined): void => {
    if (!record) return;
    matches.set(item, record);
    taken.add(record);
  };
  const free = (item: ListedKpi): R[] =>
    records.filter((record) => !taken.has(record) && sameProject(item.project, record.project));
  for (const item of listed)
    claim(
      item,
      free(item).find((record) => sameName(record.name, item.name)),
    );
  for (const item of listed) {
    if (matches.has(item)) continue;
    const ordinal = ordinalOf(item.no);
    claim(
      item,
      free(item).find((record) => ordinal !== null && ordinalOf(record.no) === ordinal),
    );
  }
  return matches;
}
