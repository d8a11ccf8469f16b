import { boundingArea, type GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { ReasonCode } from '../reasons/catalogue';
import { reason, type Reason } from '../reasons/reason';
import { splitNumbered } from '../text/fold';
import type { FactRole, Printed } from './facts';
import { roleOf, type Mark, type Marks } from './marks';
import type { Pair } from './pairs';
import { cellInColumn, columnWithRole, rowLabels, type Table } from './tables';
import type { HeaderColumn } from './headers';

/** A place where a sheet names a KPI: a row of a list, the head of a form, a card. */
export interface Entry {
  readonly table: Table | null;
  readonly rows: readonly number[];
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

const NUMBER_MARK = /^(?:[①-⑳㉑-㉟]|[(（]?[0-9０-９]{1,3}[)）.．]?|KPI\s*[①-⑳0-9０-９]+|[ⅰ-ⅻⅠ-Ⅻ])$/;

export function entriesOf(marks: Marks, tables: readonly Table[], pairs: readonly Pair[]): Entry[] {
  return [...tables.flatMap((table) => entriesOfTable(marks, table)), ...cardEntries(marks, pairs)];
}

function entriesOfTable(marks: Marks, table: Table): Entry[] {
  const numbered = table.header.columns.find((column) =>
    leafOf(column).labels.some((l) => l.role === 'kpiNo' && l.no),
  );
  if (numbered) return headedEntry(marks, table, numbered);
  const names = columnWithRole(table.header, 'kpiName');
  return names ? listEntries(marks, table, names) : [];
}

function leafOf(column: HeaderColumn): Mark {
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
      rows: table.rows,
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

/**
 *     指標名          │ 単位 │ R6年度 │ …
 *     ① │ <name>     │ 人   │ 10,000         a number beside the name, in the same column group
 *     ^  │ ^          │ ^    │ 14,738         further rows of the same KPI
 */
function listEntries(marks: Marks, table: Table, names: HeaderColumn): Entry[] {
  const entries: Entry[] = [];
  const projectColumn = columnWithRole(table.header, 'project');
  const numberColumn = table.header.columns.find(
    (c) => c !== names && leafOf(c).labels.some((l) => l.role === 'kpiNo'),
  );
  const upperLower = upperLowerOf(table);
  let project: GridCell | null = null;
  let open: {
    rows: number[];
    cells: GridCell[];
    no: Printed | null;
    name: GridCell;
    project: GridCell | null;
  } | null = null;

  const close = (): void => {
    if (!open) return;
    const printed = splitNumbered(open.name.text);
    const only = printed.length === 1 ? printed[0]! : { no: null, name: open.name.text };
    const no = open.no ?? (only.no ? { text: only.no, cell: open.name } : null);
    const area = boundingArea([
      ...open.cells,
      { ...table.header.area, top: open.rows[0]!, bottom: open.rows[open.rows.length - 1]! },
    ]);
    const twoRows = upperLower && open.rows.length === upperLower.length;
    entries.push({
      table,
      rows: open.rows,
      area,
      no,
      name: { text: only.name, cell: open.name },
      nameTitle: leafOf(names).cell,
      project: open.project,
      upperLower: twoRows ? upperLower : null,
      consumed: new Set([
        open.name.address,
        ...(no ? [no.cell.address] : []),
        ...(open.project ? [open.project.address] : []),
      ]),
      reasons: [
        reasonAt('NAME_IN_COLUMN', leafOf(names).cell),
        ...(upperLower && !twoRows ? [reason('ROWS_DO_NOT_MATCH')] : []),
      ],
    });
    open = null;
  };

  for (const row of table.rows) {
    if (projectColumn) {
      const cell = cellInColumn(marks, projectColumn, row);
      if (!cell.blank && cell.top === row) project = cell;
    }
    const cells = marks.grid.row(row, names.left, names.right).filter((cell) => !cell.blank);
    const starting = cells.filter((cell) => cell.top === row);
    const { no, name } = numberAndName(marks, starting);
    const separateNo = numberColumn ? cellInColumn(marks, numberColumn, row) : null;
    if (name && isTotalRow(marks, table, row)) {
      close();
      continue;
    }
    if (name) {
      close();
      open = { rows: [row], cells: [name], no: no ?? asNumber(separateNo), name, project };
    } else if (no) {
      // A number without a name is an empty slot of the form.
      close();
    } else if (open && (cells.length > 0 || hasValues(marks, table, row))) {
      open.rows.push(row);
    }
  }
  close();
  return entries;
}

function asNumber(cell: GridCell | null): Printed | null {
  return cell && !cell.blank ? { text: cell.text, cell } : null;
}

function numberAndName(
  marks: Marks,
  cells: readonly GridCell[],
): { no: Printed | null; name: GridCell | null } {
  const [first, second] = cells;
  if (!first) return { no: null, name: null };
  if (NUMBER_MARK.test(first.text.trim())) {
    return {
      no: { text: first.text.trim(), cell: first },
      name: second && isName(marks, second) ? second : null,
    };
  }
  return { no: null, name: isName(marks, first) ? first : null };
}

function isName(marks: Marks, cell: GridCell): boolean {
  const mark = marks.of(cell);
  return typeof cell.value === 'string' && mark.kind !== 'number' && !/^[-－―ー—※]/.test(cell.text.trim());
}

function isTotalRow(marks: Marks, table: Table, row: number): boolean {
  return rowLabels(marks, table, row).some(
    (reading) => reading.role === 'total' || reading.role === 'example',
  );
}

function hasValues(marks: Marks, table: Table, row: number): boolean {
  return marks.grid
    .row(row, table.header.area.left, table.header.area.right)
    .some((cell) => !cell.blank && cell.top === row);
}

function upperLowerOf(table: Table): readonly FactRole[] | null {
  for (const column of table.header.columns) {
    for (const mark of column.path) {
      const reading = roleOf(mark, 'twoRowOrder');
      if (reading?.upper && reading.lower) return [reading.upper, reading.lower];
    }
  }
  return null;
}

/** `指標１ │ <name>` or `指標名 │ <name>`: the name stands beside its label. */
function cardEntries(marks: Marks, pairs: readonly Pair[]): Entry[] {
  return pairs.flatMap((pair): Entry[] => {
    const numbered = pair.label.labels.find((reading) => reading.role === 'kpiNo' && reading.no);
    const titled = roleOf(pair.label, 'kpiName');
    if ((!numbered && !titled) || pair.direction !== 'right' || !isName(marks, pair.value)) return [];
    return [
      {
        table: null,
        rows: [],
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

function reasonAt(code: ReasonCode, cell: GridCell): Reason {
  return reason(code, { cell: cell.address, text: oneLine(cell.text) });
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
