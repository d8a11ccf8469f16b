import { boundingArea, type GridCell } from '../cells/grid';
import { reason, type Reason } from '../reasons/reason';
import { lineOfCell, namesByLine, type LineOfCell } from './cell-lines';
import { foldName, foldText, splitNumbered } from '../text/fold';
import { kindOf } from '../text/roles';
import { isName, reasonAt, type Entry } from './entry';
import { isFactRole, type FactRole, type Printed } from './facts';
import { roleOf, yearOf, type Marks } from './marks';
import { leafOf, type HeaderColumn } from './header';
import { hasValues, isGroupRow, isObjective, isOfNoKpi, namesNoKpi, NUMBER_MARK } from './list-rows';
import { bandsOf, yearBand } from './row-periods';
import { namesOf, rowsBeside, upperLowerOf, type NameColumn } from './name-column';
import { partsOfName } from './sub-rows';
import { cellInColumn, columnWithRole, projectColumn, rowLabels, type Table } from './tables';

interface Open {
  readonly rows: number[];
  readonly cells: GridCell[];
  readonly no: Printed | null;
  readonly name: GridCell;
  readonly project: GridCell | null;
  /** 【活動指標】 in a row of its own above. */
  readonly kind: GridCell | null;
  /** The department, district or the like whose KPI it is, where a long table has one of the same name for each. */
  readonly dimension: string;
  /** 男性, 女性: whom the rows speak of, where one name stands over several. */
  readonly part?: string;
  /** One of several KPIs named in the same cell. */
  readonly line?: LineOfCell & { readonly no: string; readonly name: string };
  readonly doubts?: readonly Reason[];
}

/** One KPI for each line of the cell that names them, where their values stand on lines of their own too. */
function byLine(marks: Marks, table: Table, open: Open): Open[] {
  const names = namesByLine(open.name);
  if (names.length === 0) return [open];
  const count = names.length;
  const values = table.header.columns
    .filter(({ path }) => path.some((mark) => roleOf(mark, 'target') ?? roleOf(mark, 'actual')))
    .flatMap((column) => open.rows.map((row) => cellInColumn(marks, column, row)))
    .filter(({ blank }) => !blank);
  const whole = values.find((cell) => lineOfCell(cell, { index: 0, count }) === null);
  const doubts = whole ? [reason('SEVERAL_IN_CELL', { cell: whole.address })] : [];
  if (values.length === 0) return [open];
  if (values.every((cell) => lineOfCell(cell, { index: 0, count }) === null)) return [{ ...open, doubts }];
  return names.map((name, index) => ({ ...open, line: { ...name, index, count }, doubts }));
}

/**
 *     指標名          │ 単位 │ R6年度 │ …
 *     ① │ <name>     │ 人   │ 10,000         a number beside the name, in the same column group
 *     ^  │ ^          │ ^    │ 14,738         further rows of the same KPI
 *
 * In a long table (指標名 │ 年度 │ 目標 │ 実績) the same name in several rows is one KPI.
 */
export function listEntries(marks: Marks, table: Table): Entry[] {
  const names = namesOf(marks, table);
  if (!names) return [];
  const opened = rowsByName(marks, table, names);
  const upperLower = upperLowerOf(marks, table);
  const parted = opened.flatMap((open): Open[] => {
    const parts = partsOfName(marks, table, names.column, open.rows);
    return parts.length === 0
      ? [open]
      : parts.map((part) => ({ ...open, rows: [...part.rows], part: part.text }));
  });
  const each = parted.flatMap((open) => byLine(marks, table, open));
  return each.map((open) => entryFrom(table, names, open, each.length > 1, upperLower));
}

function rowsByName(marks: Marks, table: Table, names: NameColumn): Open[] {
  const { columns } = table.header;
  const projects = projectColumn(table.header);
  const numberColumn = columns.find(
    (c) => c !== names.column && leafOf(c).labels.some((l) => l.role === 'kpiNo'),
  );
  const long = isLong(marks, table) || bandsOf(marks, table).size > 0;
  const dimension = isLong(marks, table) ? dimensionOf(marks, table, names) : null;
  const all: Open[] = [];
  let open: Open | null = null;
  let project: GridCell | null = null;
  let kind: GridCell | null = null;
  for (const row of rowsWithNames(table, names)) {
    if (projects && projects !== names.column) {
      const cell = cellInColumn(marks, projects, row);
      if (!cell.blank && cell.top === row) project = cell;
    }
    if (yearBand(marks, table, row)) {
      open = null;
      continue;
    }
    const cells = marks.grid.shown(row, names.column.left, names.column.right);
    const { no, name } = numberAndName(
      marks,
      cells.filter((cell) => cell.top === row),
    );
    if (name && isObjective(marks, table, row, name)) {
      open = null;
      project = name;
    } else if (name && isGroupRow(marks, table, row, name)) {
      open = null;
      if (kindOf(name.text)) kind = name;
    } else if (name && namesNoKpi(marks, table, row, names, name)) {
      open = null;
    } else if (name) {
      const separate = numberColumn
        ? cellInColumn(marks, numberColumn, row)
        : untitledNumber(marks, table, row, name);
      const number =
        no ?? (separate && !separate.blank ? { text: separate.text.trim(), cell: separate } : null);
      const repeated: readonly Open[] =
        long || (open !== null && titlesAnother(marks, table, open, row)) ? all : [];
      const part = dimension ? foldText(cellInColumn(marks, dimension, row).text) : '';
      const same: Open | undefined = repeated.find(
        (one) => one.dimension === part && isSame(one, name, number, project),
      );
      if (same) same.rows.push(row);
      else all.push({ rows: [row], cells: [name], no: number, name, project, kind, dimension: part });
      open = same ?? all[all.length - 1]!;
    } else if (no) {
      // A number without a name is an empty slot of the form.
      open = null;
    } else if (isOfNoKpi(marks, table, row, names)) {
      open = null;
    } else if (open && (cells.length > 0 || hasValues(marks, table, row))) {
      open.rows.push(row);
    }
  }
  return all;
}

/** KR1 │ <name>: a number left of the names, in a column without a title. */
function untitledNumber(marks: Marks, table: Table, row: number, name: GridCell): GridCell | null {
  const nearest = marks.grid.leftOf(row, name.left);
  if (!nearest || nearest.top !== name.top || !NUMBER_MARK.test(nearest.text.trim())) return null;
  const isTitled = table.header.columns.some(
    ({ left, right }) => left <= nearest.left && nearest.left <= right,
  );
  return isTitled ? null : nearest;
}

function rowsWithNames(table: Table, { column }: NameColumn): readonly number[] {
  return column.left < table.header.area.left ? rowsBeside(table) : table.rows;
}

function isSame(one: Open, name: GridCell, no: Printed | null, project: GridCell | null): boolean {
  return (
    foldName(one.name.text) === foldName(name.text) &&
    foldText(one.no?.text ?? '') === foldText(no?.text ?? '') &&
    foldText(one.project?.text ?? '') === foldText(project?.text ?? '')
  );
}

/**
 * The column that tells rows of the same name and period apart:
 *
 *     部署   │ 指標名   │ 年度 │ 目標 │ 実績
 *     北支所 │ 来庁者数 │ R5  │ 300 │ 280
 *     南支所 │ 来庁者数 │ R5  │ 500 │ 640
 */
function dimensionOf(marks: Marks, table: Table, { column: names }: NameColumn): HeaderColumn | null {
  const period = columnWithRole(table.header, 'period');
  if (!period) return null;
  const textOf = (column: HeaderColumn, row: number): string =>
    foldText(cellInColumn(marks, column, row).text);
  const keys = table.rows.flatMap((row) => {
    const [name, when] = [textOf(names, row), textOf(period, row)];
    const roles = rowLabels(marks, table, row).filter(({ role }) => isFactRole(role));
    return name && when ? [{ row, key: [name, when, ...roles.map(({ role }) => role)].join('\n') }] : [];
  });
  if (new Set(keys.map(({ key }) => key)).size === keys.length) return null;
  const tellsApart = (column: HeaderColumn): boolean => {
    if (column === names || column === period || leafOf(column).labels.some(({ role }) => isFactRole(role)))
      return false;
    const told = keys.map(({ row, key }) => `${key}\n${textOf(column, row)}`);
    // 目標 and 実績 down a column say what each row holds.
    const areTexts = keys.every(({ row }) => {
      const mark = marks.of(cellInColumn(marks, column, row));
      return typeof mark.cell.value === 'string' && !mark.labels.some(({ role }) => isFactRole(role));
    });
    return areTexts && new Set(told).size === told.length;
  };
  return table.header.columns.find(tellsApart) ?? null;
}

/** A column of its own says which year each row speaks of. */
function isLong(marks: Marks, table: Table): boolean {
  const column = columnWithRole(table.header, 'period');
  if (!column) return false;
  const cells = table.rows.map((row) => cellInColumn(marks, column, row));
  return cells.some((cell) => marks.of(cell).period !== null || yearOf(cell) !== null);
}

function entryFrom(
  table: Table,
  names: NameColumn,
  open: Open,
  shared: boolean,
  upperLower: readonly FactRole[] | null,
): Entry {
  const printed = splitNumbered(open.name.text);
  const only = open.line ?? (printed.length === 1 ? printed[0]! : { no: null, name: open.name.text });
  const no = (open.line ? null : open.no) ?? (only.no ? { text: only.no, cell: open.name } : null);
  const twoRows = upperLower && open.rows.length === upperLower.length;
  const title = leafOf(names.column).cell;
  return {
    table,
    shared,
    rows: open.rows,
    columns: null,
    area: boundingArea([
      ...open.cells,
      { ...table.header.area, top: open.rows[0]!, bottom: open.rows[open.rows.length - 1]! },
    ]),
    no,
    name: { text: open.part ? `${only.name}（${open.part}）` : only.name, cell: open.name },
    nameTitle: title,
    project: open.project,
    kind: open.kind ?? names.column.path.find((mark) => kindOf(mark.cell.text) !== null)?.cell ?? null,
    upperLower: twoRows ? upperLower : null,
    line: open.line ?? null,
    consumed: new Set([
      open.name.address,
      ...(no ? [no.cell.address] : []),
      ...(open.project ? [open.project.address] : []),
    ]),
    reasons: [
      reasonAt(names.guessed ? 'NAME_COLUMN_GUESSED' : 'NAME_IN_COLUMN', title),
      ...(names.weak ? [reason('WEAK_TABLE')] : []),
      ...(open.doubts ?? []),
      ...(upperLower && !twoRows ? [reason('ROWS_DO_NOT_MATCH')] : []),
    ],
  };
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

/**
 * The name is repeated in every row of the KPI, each row titled by what it holds:
 *
 *     申請件数 │ 計画 │ 500
 *     申請件数 │ 実績 │ 460
 *     申請件数 │ 差   │ -40
 */
function titlesAnother(marks: Marks, table: Table, open: Open, row: number): boolean {
  const titles = (at: number): string[] => rowLabels(marks, table, at).map(({ role }) => role);
  const known = open.rows.flatMap(titles);
  return known.some(isFactRole) && titles(row).some((role) => !known.includes(role));
}
