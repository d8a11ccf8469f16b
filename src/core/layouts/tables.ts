import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { isUnitNote, isUnitWord } from '../text/unit';
import { kindOf, type LabelReading } from '../text/roles';
import { valuesUnderLabels } from './headers';
import { leafOf, type Header, type HeaderColumn } from './header';
import { isFactRole } from './facts';
import { opensKpi } from './inline-pairs';
import { isHeaderLike, isKpiNumber, isValueTitle, roleOf, type Mark, type Marks } from './marks';

/** A header and the rows it governs. */
export interface Table {
  readonly header: Header;
  /** Sheet rows below the header, top to bottom; blank rows inside are left out. */
  readonly rows: readonly number[];
  /** The same rows, for asking. */
  readonly rowSet: ReadonlySet<number>;
  readonly area: Area;
  /** A row of units in brackets right under the titles: （人） │ （％）. */
  readonly unitRow: number | null;
}

/** A list is taken to go on over this many blank rows (page breaks), a form over none. */
const BLANK_ROWS_INSIDE = 1;

/**
 * The rows of every header: down to the next header over the same columns, to a run of blank rows, or to a
 * line that does not stand under the titles (a section heading, a note across the sheet).
 */
export function findTables(marks: Marks, headers: readonly Header[]): Table[] {
  return headers.map((header) => {
    const rows: number[] = [];
    const limit = nextHeaderTop(marks, header, headers);
    let blanks = 0;
    for (let row = header.area.bottom + 1; row < limit; row++) {
      const cells = dataCells(marks, header, row);
      if (cells.length === 0) {
        if (isCoveredFromAbove(marks, header, row)) {
          rows.push(row);
          continue;
        }
        if (++blanks > BLANK_ROWS_INSIDE) break;
        continue;
      }
      if (isNote(marks, row, cells)) {
        if (dataCells(marks, header, row + 1).length < 2) break;
        continue;
      }
      if (leavesTheColumns(marks, header, row, cells) || endsYears(marks, header, rows, row)) break;
      if (blanks > 0 && !continuesBelowGap(marks, cells)) break;
      // One text right above the next header is its title.
      if (
        row + 1 === limit &&
        limit <= marks.grid.extent.bottom &&
        cells.length === 1 &&
        isTitleAbove(marks.of(cells[0]!))
      )
        break;
      blanks = 0;
      rows.push(row);
    }
    const [first] = rows;
    const unitRow = first !== undefined && isUnitRow(marks, header, first) ? first : null;
    const bottom = rows.length > 0 ? Math.max(...rows) : header.area.bottom;
    const own = unitRow === null ? rows : rows.slice(1);
    return { header, rows: own, rowSet: new Set(own), area: { ...header.area, bottom }, unitRow };
  });
}

const NOTE_SIGNS: readonly string[] = ['※', '＊', '（注', '(注', '注）', '注)', '注：', '注:', '注1', '注１'];

/** ※数値は速報値, （注）…: a note alone in its row stands between rows or behind the last one; no value is missing in it. */
function isNote(marks: Marks, row: number, [only, more]: readonly GridCell[]): boolean {
  const text = only?.text.trim() ?? '';
  return !more && marks.grid.starting(row).length === 1 && NOTE_SIGNS.some((sign) => text.startsWith(sign));
}

/** Where the next header over the same columns begins; its first row may hold values of this one too. */
function nextHeaderTop(marks: Marks, header: Header, all: readonly Header[]): number {
  const below = all
    .filter(
      (other) =>
        other.area.top > header.area.bottom &&
        other.area.left <= header.area.right &&
        header.area.left <= other.area.right,
    )
    .map(({ area: { top } }) => {
      const isShared =
        top === header.area.bottom + 1 && valuesUnderLabels(marks, top, header.area).length > 0;
      return isShared ? top + 1 : top;
    });
  return Math.min(marks.grid.extent.bottom + 1, ...below);
}

function isUnitRow(marks: Marks, header: Header, row: number): boolean {
  const cells = dataCells(marks, header, row);
  if (cells.length === 0) return false;
  if (cells.every(({ text }) => /^\s*[（(［[]/.test(text) && isUnitNote(text))) return true;
  // ％ │ ％ │ 円/㎥ without brackets: only where nothing else, no name and no year, stands in the row.
  const [first, ...others] = cells;
  const units = first && roleOf(marks.of(first), 'unit') ? others : cells;
  const isOfValue = (cell: GridCell): boolean =>
    header.columns.some(
      (column) =>
        column.left <= cell.left &&
        cell.left <= column.right &&
        column.path.some((mark) => isValueTitle(mark)),
    );
  return units.length >= 2 && units.every((cell) => isUnitWord(cell.text) && isOfValue(cell));
}

function isTitleAbove({ kind, cell }: Mark): boolean {
  return kind === 'title' || (kind === 'label' && /^[◆◇■□●○▼▽▶☆★・]/.test(cell.text.trim()));
}

/**
 *     年度 │ 目標 │ 実績        once the first column has held years, a row without one ends the table
 *     R6  │ 4000 │ 4405
 *     予算額 │ 2,640千円
 */
function endsYears(marks: Marks, header: Header, rows: readonly number[], row: number): boolean {
  const [column] = header.columns;
  const previous = rows[rows.length - 1];
  if (!column || previous === undefined || !roleOf(leafOf(column), 'period')) return false;
  const isYear = (at: number): boolean => {
    const cell = cellInColumn(marks, column, at);
    return marks.of(cell).period !== null || typeof cell.value === 'number';
  };
  const cell = cellInColumn(marks, column, row);
  const isOther = !cell.blank && cell.top === row && !isYear(row) && !roleOf(marks.of(cell), 'total');
  return isOther && isYear(previous);
}

/** After a blank row a list goes on with values; several titles in a row begin something else. */
function continuesBelowGap(marks: Marks, cells: readonly GridCell[]): boolean {
  const roles = cells.flatMap((cell) => marks.of(cell).labels.map(({ role }) => role));
  // マニュアル │ 計画 │ 作成 │ 改訂: one word for the row, not titles of columns
  const isRow =
    roles.filter((role) => role === 'target' || role === 'actual').length === 1 && !roles.includes('kpiName');
  return cells.length < 3 || isRow || cells.some((cell) => !['title', 'label'].includes(marks.of(cell).kind));
}

/** Filled cells that start in this row, under the header's columns. */
function dataCells(marks: Marks, header: Header, row: number): readonly GridCell[] {
  return marks.grid.starting(row, header.area.left, header.area.right);
}

function isCoveredFromAbove(marks: Marks, header: Header, row: number): boolean {
  return marks.grid
    .shown(row, header.area.left, header.area.right)
    .some((cell) => cell.top < row && cell.top > header.area.bottom);
}

/** （単位：千円） belongs to the table beneath it. */
const UNIT_NOTE = /^[\s(（※]*単位\s*[:：]/;

/**
 * A line that no longer belongs to the table: one text across all columns, or a label that starts a
 * label → value line (評価内容, 【KPI達成の場合】 …).
 */
function leavesTheColumns(marks: Marks, header: Header, row: number, cells: readonly GridCell[]): boolean {
  const first = cells[0];
  if (!first) return false;
  if (cells.some(({ text }) => UNIT_NOTE.test(text))) return true;
  // A cell reaching in from outside the columns belongs to another line: `評価内容 │ <text over all columns>`.
  const covering = marks.grid.row(row, header.area.left, header.area.right);
  if (
    covering.some(
      (cell) => cell.top === row && (cell.left < header.area.left || cell.right > header.area.right),
    )
  ) {
    return true;
  }
  const outside = marks.grid.shown(row, marks.grid.extent.left, header.area.left - 1);
  const nearest = outside[outside.length - 1];
  if (nearest && titlesAmounts(marks, header, nearest, cells)) return false;
  if (nearest && nearest.top === row && isLineLabel(marks.of(nearest))) return true;
  // A label with its text or value between; an amount further away belongs to another form.
  const touches =
    nearest !== undefined &&
    (nearest.right >= header.area.left - 2 || ['title', 'prose'].includes(marks.of(nearest).kind));
  if (touches && outside.some((cell) => cell.top === row && isLineLabel(marks.of(cell)))) return true;
  // KPI② │ <name> │ 単位 │ 人: the number may stand further left.
  const numbers = outside.filter((cell) => cell.top === row && isKpiNumber(marks.of(cell)));
  if ([...numbers, nearest, first].some((cell) => cell?.top === row && opensNext(marks, header, cell)))
    return true;
  if (isLineOfMoney(marks, cells) || isLineOfText(marks, cells) || isOverItsValue(marks, header, cells))
    return true;
  const width = header.area.right - header.area.left;
  const acrossAll = cells.length === 1 && first.right - first.left >= width && width > 0;
  if (acrossAll) return !headsGroup(marks, header, row);
  if (cells.length === 1 && opensKpi(first.text)) return true;
  const mark = marks.of(first);
  if (roleOf(mark, 'reasonAchieved') || roleOf(mark, 'reasonNotAchieved')) return true;
  if (mark.kind === 'label' && holdsOnlyFacts(header)) return true;
  if (followsRowTitles(marks, first)) return false;
  return isLineLabel(mark) && !startsInsideColumn(header, first) && !isKindInColumn(header, first);
}

/**
 *              │ R5年度 │ R6年度        amounts by year, each row titled left of the years
 *     予算額   │ 3,000 │ 3,200
 */
function titlesAmounts(marks: Marks, header: Header, label: GridCell, cells: readonly GridCell[]): boolean {
  const isAmount = marks.of(label).labels.some(({ role }) => isMoney(role));
  return (
    isAmount &&
    label.right === header.area.left - 1 &&
    header.columns.length >= 2 &&
    header.columns.every((column) => leafOf(column).kind === 'period') &&
    cells.every((cell) => marks.of(cell).kind === 'number')
  );
}

/**
 *     <name> │ Target   │ 95 │ 96
 *            │ Actual   │ 94 │ 97
 *            │ Variance │ -1 │  1      one more row of the KPI, titled in the same column
 */
function followsRowTitles(marks: Marks, { top, left }: GridCell): boolean {
  const above = marks.at(top - 1, left);
  return above.cell.left === left && (roleOf(above, 'target') ?? roleOf(above, 'actual')) !== null;
}

/** KPI② beside its name, under a header that has no place for names: the next form begins. */
function opensNext(marks: Marks, header: Header, cell: GridCell): boolean {
  const mark = marks.of(cell);
  const opens = isKpiNumber(mark) || roleOf(mark, 'kpiName') !== null;
  const isNext = !kindOf(cell.text) || isBesideText(marks, header, cell);
  return opens && isNext && !columnWithRole(header, 'kpiName', 'kpiNo');
}

/** 成果指標 │ <name> beneath 年度 │ R5 │ R6: a text stands where every value would. */
function isBesideText(marks: Marks, header: Header, cell: GridCell): boolean {
  const [first, ...others] = header.columns;
  const next = marks.grid.rightOf(cell);
  return (
    first !== undefined &&
    roleOf(leafOf(first), 'period') !== null &&
    others.every((column) => leafOf(column).kind === 'period') &&
    next !== null &&
    marks.of(next).kind === 'title'
  );
}

/** コスト │ 予算額 │ 1,500千円 │ 決算額 │ 1,312千円: amounts beside their labels are no row of a KPI table. */
function isLineOfMoney(marks: Marks, cells: readonly GridCell[]): boolean {
  return cells.some((cell, i) => {
    const isLabel = marks.of(cell).labels.some(({ role }) => isMoney(role));
    const next = cells[i + 1];
    return i > 0 && isLabel && next !== undefined && marks.of(next).kind === 'number';
  });
}

/** 評価 │ 計画に沿って進めた。: a label and a sentence. */
function isLineOfText(marks: Marks, cells: readonly GridCell[]): boolean {
  const [label, text] = cells;
  if (cells.length !== 2 || !label || !text) return false;
  const isLabel = marks
    .of(label)
    .labels.some(({ role }) => ['status', 'rating', 'narrative', 'other', 'measureMethod'].includes(role));
  return isLabel && (marks.of(text).kind === 'prose' || /[。．]$/.test(text.text.trim()));
}

/**
 *     指標名 │ 単位 │ 重要度
 *     <name> │ 件  │ 高
 *     R6目標                     a label alone over its value, in a table without titles of values
 *     1,200
 */
function isOverItsValue(marks: Marks, header: Header, cells: readonly GridCell[]): boolean {
  const [only, another] = cells;
  if (!only || another || header.columns.some(({ path }) => path.some(isValueTitle))) return false;
  const below = marks.at(only.bottom + 1, only.left);
  return isValueTitle(marks.of(only)) && marks.of(only).kind === 'label' && below.kind === 'number';
}

const MONEY: readonly LabelReading['role'][] = ['budget', 'settled', 'contract', 'grant', 'cost'];

/** 予算額, 決算額, 交付金額: the label of an amount. */
export function isMoney(role: LabelReading['role']): boolean {
  return MONEY.includes(role);
}

/** A text across all columns with rows of several cells right beneath it heads a group of the same table. */
function headsGroup(marks: Marks, header: Header, row: number): boolean {
  const [next, second] = [dataCells(marks, header, row + 1), dataCells(marks, header, row + 2)];
  const isRow = (cells: readonly GridCell[]): boolean => {
    const kinds = cells.map((cell) => marks.of(cell));
    const [name] = kinds;
    const named = name !== undefined && !isHeaderLike(name);
    return (
      cells.length >= 3 && named && (!kinds.some(isHeaderLike) || kinds.some((m) => m.kind === 'number'))
    );
  };
  return isRow(next) || (next.length === 1 && isRow(second));
}

/** The header of a form (基準値 │ 目標値 │ 実績値): no column beneath it can begin with a title. */
function holdsOnlyFacts(header: Header): boolean {
  return header.columns.every(({ path }) => {
    const leaf = path[path.length - 1]!;
    return leaf.kind === 'label' && leaf.labels.some(({ role }) => isFactRole(role));
  });
}

/** Labels that title a row of a table rather than a line of their own. */
const ROW_TITLES: readonly LabelReading['role'][] = [
  'target',
  'actual',
  'baseline',
  'rate',
  'status',
  'total',
  'kpiNo',
  'kind',
];

function isLineLabel(mark: Mark): boolean {
  return mark.kind === 'label' && !ROW_TITLES.some((role) => roleOf(mark, role)) && !kindOf(mark.cell.text);
}

/** 活動 or 成果 at the left edge of a wide 指標名: the kind of the name behind it. */
function isKindInColumn(header: Header, cell: GridCell): boolean {
  const isInside = header.columns.some(({ left, right }) => left === cell.left && cell.right < right);
  return isInside && kindOf(`${cell.text.trim()}指標`) !== null;
}

function startsInsideColumn(header: Header, cell: GridCell): boolean {
  return header.columns.some((column) => column.left === cell.left && column.right === cell.right);
}

const DITTO = /^\s*(?:〃|″|仝|々|同上|同左)\s*$/;

/** The value cell of a column in a row: the filled cell under the title, else the blank one at its left end. */
export function cellInColumn(marks: Marks, column: HeaderColumn, row: number): GridCell {
  const { left, right } = column;
  const filled = left === right ? undefined : marks.grid.shown(row, left, right)[0];
  const cell = filled ?? marks.grid.at(row, left);
  // 〃 and 同上 repeat what stands above.
  return DITTO.test(cell.text) && row > marks.grid.extent.top ? cellInColumn(marks, column, row - 1) : cell;
}

/** The first column one of whose titles has the role. */
export function columnWithRole(header: Header, ...roles: LabelReading['role'][]): HeaderColumn | null {
  const isMeant = (mark: Mark): boolean => mark.labels.some(({ role }) => roles.includes(role));
  return header.columns.find(({ path }) => path.some(isMeant)) ?? null;
}

/** The column of projects: of 施策 and 取組 side by side the narrower one. */
export function projectColumn(header: Header): HeaderColumn | null {
  const columns = header.columns.filter(({ path }) => path.some((mark) => roleOf(mark, 'project')));
  const isNarrow = ({ path }: HeaderColumn): boolean =>
    path.some((mark) =>
      /事業|取組|取り?組み|プロジェクト|project|initiative/i.test(roleOf(mark, 'project')?.word ?? ''),
    );
  return columns.find(isNarrow) ?? columns[0] ?? null;
}

/**
 * Row titles: labels standing in this row, under the titles or left of them.
 *
 *            │ R5 │ R6
 *     目標   │ 10 │ 20
 *     実績   │ 12 │ 18
 */
export function rowLabels(marks: Marks, table: Table, row: number): LabelReading[] {
  const { left, right } = table.header.area;
  const nearest = marks.grid.leftOf(row, left);
  const labels: LabelReading[] = [];
  for (const mark of marks.shown(row, left, right)) {
    if (mark.labels.length > 0 && !isValueOf(table.header, mark.cell)) labels.push(...mark.labels);
  }
  if (nearest) labels.push(...marks.of(nearest).labels);
  return labels;
}

/** Result │ Met: what stands under a title of values is one of them, whatever word it is. */
function isValueOf({ columns }: Header, { left, right }: GridCell): boolean {
  const column = columns.find((one) => one.left <= left && right <= one.right);
  return (
    column !== undefined && (roleOf(leafOf(column), 'actual') ?? roleOf(leafOf(column), 'status')) !== null
  );
}

/** Roles of all row titles of a table. */
export function rolesOfRows(marks: Marks, table: Table): Set<string> {
  const roles = new Set<string>();
  for (const row of table.rows) for (const { role } of rowLabels(marks, table, row)) roles.add(role);
  return roles;
}

/** The cell stands in a data row of the table: under its titles, or as a row title left of them. */
export function isInside(table: Table, cell: GridCell): boolean {
  const { left, right } = table.header.area;
  return table.rowSet.has(cell.top) && cell.left <= right && cell.right >= left;
}
