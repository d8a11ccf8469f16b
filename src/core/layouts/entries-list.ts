import Big from 'big.js';
import { boundingArea, type GridCell } from '../cells/grid';
import { reason, type Reason } from '../reasons/reason';
import { lineOfCell, namesByLine, type LineOfCell } from './cell-lines';
import { foldName, foldText, splitNumbered } from '../text/fold';
import { kindOf, type LabelReading } from '../text/roles';
import { isName, reasonAt, type Entry } from './entries';
import { isFactRole, type FactRole, type Printed } from './facts';
import { roleOf, yearOf, type Marks } from './marks';
import { leafOf, type HeaderColumn } from './headers';
import { readNumber } from '../text/number';
import { bandsOf, yearBand } from './row-periods';
import { namesOf, rowsBeside, upperLowerOf, type NameColumn } from './name-column';
import { partsOfName } from './sub-rows';
import { cellInColumn, columnWithRole, isValueTitle, projectColumn, rowLabels, type Table } from './tables';

const NUMBER_MARK =
  /^(?:[①-⑳㉑-㉟⑴-⒇]|[(（]?[0-9０-９]{1,3}[)）.．]?|(?:KPI|指標|目標)\s*[-－]?\s*[①-⑳0-9０-９]+|[0-9]{1,2}-[0-9]{1,2}|[ⅰ-ⅻⅠ-Ⅻ]|(?:KR|O)\s*[0-9]{1,2})$/;

interface Open {
  readonly rows: number[];
  readonly cells: GridCell[];
  readonly no: Printed | null;
  readonly name: GridCell;
  readonly project: GridCell | null;
  /** 【活動指標】 in a row of its own above. */
  readonly kind: GridCell | null;
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
    } else if (
      name &&
      (isTotalRow(marks, table, row, names, name) ||
        isRowOfLetters(marks, table, row) ||
        isNoKpi(marks, name) ||
        isRemark(marks, table, row, name))
    ) {
      open = null;
    } else if (name) {
      const separate = numberColumn
        ? cellInColumn(marks, numberColumn, row)
        : untitledNumber(marks, table, row, name);
      const number =
        no ?? (separate && !separate.blank ? { text: separate.text.trim(), cell: separate } : null);
      const repeated: readonly Open[] =
        long || (open !== null && titlesAnother(marks, table, open, row)) ? all : [];
      const same: Open | undefined = repeated.find((one) => isSame(one, name, number, project));
      if (same) same.rows.push(row);
      else all.push({ rows: [row], cells: [name], no: number, name, project, kind });
      open = same ?? all[all.length - 1]!;
    } else if (no) {
      // A number without a name is an empty slot of the form.
      open = null;
    } else if (
      standsAlone(marks, table, row, names) ||
      isTotalWithoutName(marks, table, row, names) ||
      isVerdictOnAll(marks, table, row, names)
    ) {
      open = null;
    } else if (open && (cells.length > 0 || hasValues(marks, table, row))) {
      open.rows.push(row);
    }
  }
  return all;
}

/** O1 │ <objective> and nothing else, over KR1 │ <key result>: what the rows beneath it are for. */
function isObjective(marks: Marks, table: Table, row: number, name: GridCell): boolean {
  const before = marks.grid.leftOf(row, name.left);
  const filled = startingIn(marks, table, row).filter((cell) => cell !== before && cell !== name);
  return filled.length === 0 && before?.top === row && /^O\s*[0-9]{1,2}$/.test(before.text.trim());
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

/** 2 事業費の推移: one text left of the names and nothing else in the row heads the next section. */
function standsAlone(marks: Marks, table: Table, row: number, { column }: NameColumn): boolean {
  const filled = startingIn(marks, table, row);
  const [only] = filled;
  return (
    filled.length === 1 && only !== undefined && only.left < column.left && marks.of(only).kind === 'title'
  );
}

/** 自己評価 │ ○ across the columns of values, under the names: of all KPIs above, not of the last one. */
function isVerdictOnAll(marks: Marks, table: Table, row: number, { column }: NameColumn): boolean {
  const [label, mark, ...more] = startingIn(marks, table, row);
  if (!label || !mark || more.length > 0 || label.left > column.right) return false;
  const over = table.header.columns.filter(
    ({ left, right, path }) => mark.left <= right && left <= mark.right && path.some(isValueTitle),
  );
  const isVerdict = roleOf(marks.of(label), 'status') ?? roleOf(marks.of(label), 'rating');
  return isVerdict !== null && over.length >= 3;
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

/** （例）… in front of the name, or a word for a verdict or an amount of the whole sheet. */
const EXAMPLE_NAME = /^[\s(（【［[]*(?:例|記入例|記載例|入力例|example)[)）】］\]:：]/i;
const NO_KPI: readonly LabelReading['role'][] = [
  'other',
  'department',
  'rating',
  'cost',
  'budget',
  'settled',
  'contract',
  'grant',
];

/** （廃止）, 欠番: says that there is no such KPI any more. */
const GONE = /^[\s(（【［[]*(?:廃止|欠番|削除|統合|統合により廃止)(?:済み?)?[)）】］\]\s]*$/;

function isNoKpi(marks: Marks, name: GridCell): boolean {
  const mark = marks.of(name);
  return (
    EXAMPLE_NAME.test(name.text) || GONE.test(name.text) || NO_KPI.some((role) => roleOf(mark, role) !== null)
  );
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

const AGGREGATE = /\b(SUM|AVERAGE|SUBTOTAL|AGGREGATE)\s*\(/i;

/** 合計, 平均, 記入例 … in the row, or a name that ends so (しごと分野 計) over formulas that add up the rows above. */
function isTotalRow(
  marks: Marks,
  table: Table,
  row: number,
  { column }: NameColumn,
  name: GridCell,
): boolean {
  if (rowLabels(marks, table, row).some(({ role }) => role === 'example')) return true;
  // 累計 right of the name says how the KPI is counted; left of it, or as the name, it is a total.
  const titles = marks.starting(row, marks.grid.extent.left, column.right);
  if (titles.some((mark) => roleOf(mark, 'total'))) return true;
  if (!/(計|平均|average|total)$/i.test(foldText(name.text))) return false;
  return (
    cellsOf(marks, table, row).some((cell) => AGGREGATE.test(cell.formula ?? '')) ||
    addsUp(marks, table, row) ||
    // 福祉課計 of one KPI, where 総務課計 is a sum
    table.rows.some(
      (other) => other !== row && /計$/.test(textIn(marks, column, other)) && addsUp(marks, table, other),
    )
  );
}

/** 総計 under the years of a long table: a row with no name of its own. */
function isTotalWithoutName(marks: Marks, table: Table, row: number, { column }: NameColumn): boolean {
  const cells = startingIn(marks, table, row);
  const isNamed = cells.some((cell) => cell.left >= column.left && cell.right <= column.right);
  const [first] = cells;
  return (
    !isNamed && first !== undefined && roleOf(marks.of(first), 'total') !== null && isWholeRow(marks, first)
  );
}

/** Nothing from above reaches into the row: it is no further row of a KPI. */
function isWholeRow(marks: Marks, cell: GridCell): boolean {
  return marks.grid.shown(cell.top).every((other) => other.top === cell.top);
}

/** A │ B │ C │ C/B under the titles: what the rate is reckoned from. */
function isRowOfLetters(marks: Marks, table: Table, row: number): boolean {
  const cells = startingIn(marks, table, row);
  // 評価の内訳 │ Ａ 1 │ Ｂ 0: how often each grade was given
  const counts = cells.filter(({ text }) => GRADE_COUNT.test(foldText(text)));
  if (counts.length >= 2 && cells.length - counts.length <= 1) return true;
  // ◎：110％以上 │ ○：100％以上: what each mark means
  if (cells.length >= 2 && cells.every(({ text }) => GRADE_MEANING.test(foldText(text)))) return true;
  return cells.length >= 3 && cells.every(({ text }) => LETTERS.test(foldText(text).replace(/[()\s]/g, '')));
}

const GRADE_COUNT = /^[A-ES○◎△×][\s:：]*[0-9]+(?:件|指標)?$/;
const GRADE_MEANING = /^[A-ES◎○〇●△▲×☆★]\s*(?:[:=…]|\.{2,3})\s*\S/;
const LETTERS = /^[A-Za-z](?:[/÷*×+-][A-Za-z](?:[*×]100)?)?%?$/;

/** 検証結果 │ 計画どおり進んでいる。: a label and its text under a list, with no value beside them. */
function isRemark(marks: Marks, table: Table, row: number, name: GridCell): boolean {
  const cells = startingIn(marks, table, row);
  const [first, second] = cells;
  return (
    cells.length === 2 &&
    second === name &&
    first !== undefined &&
    !NUMBER_MARK.test(first.text.trim()) &&
    !/[0-9①-⑳]/.test(first.text.normalize('NFKC')) &&
    (marks.of(name).kind === 'prose' || /[。．.]$/.test(name.text.trim()) || marks.of(first).kind === 'label')
  );
}

function textIn(marks: Marks, column: HeaderColumn, row: number): string {
  return cellInColumn(marks, column, row).text.trim();
}

/** The numbers of the row are the sums of those above it in rows of the same title (計画, 実績). */
function addsUp(marks: Marks, table: Table, row: number): boolean {
  const titles = (at: number): string =>
    rowLabels(marks, table, at)
      .map(({ role }) => role)
      .join();
  const above = table.rows.filter((other) => other < row && titles(other) === titles(row));
  const sums = table.header.columns.flatMap((column) => {
    const value = numberAt(marks, column, row);
    const parts = above.flatMap((other) => numberAt(marks, column, other) ?? []);
    if (value === null || parts.length < 2) return [];
    // Of all rows above, or of the last few: a section.
    let sum = new Big(0);
    const sums = [...parts].reverse().map((part) => (sum = sum.plus(part)));
    return [sums.slice(1).some((one) => one.minus(value).abs().lt(0.5))];
  });
  return sums.length > 0 && sums.every(Boolean);
}

function numberAt(marks: Marks, column: HeaderColumn, row: number): number | null {
  const cell = cellInColumn(marks, column, row);
  return cell.top === row ? readNumber(cell).value : null;
}

/**
 * A text alone in its row heads a group of KPIs; every KPI has something beside its name.
 *
 *     基本目標1 しごとをつくる │      │     │
 *     創業件数               │ 件   │ 10  │ 12
 */
function isGroupRow(marks: Marks, table: Table, row: number, name: GridCell): boolean {
  const filled = cellsOf(marks, table, row);
  if (filled.length > 1 || filled[0] !== name || name.bottom > row) return false;
  // 目標値 and 実績値 right beneath it, in its own column: it names them.
  const below = marks.at(row + 1, name.left);
  if (below.labels.some(({ role }) => isFactRole(role))) return false;
  return table.rows.some((other) => other !== row && cellsOf(marks, table, other).length > 1);
}

function cellsOf(marks: Marks, table: Table, row: number): readonly GridCell[] {
  const { left, right } = table.header.area;
  return marks.grid.shown(row, left, right);
}

/** Those that begin in the row, not merged down from above. */
function startingIn(marks: Marks, table: Table, row: number): readonly GridCell[] {
  const { left, right } = table.header.area;
  return marks.grid.starting(row, left, right);
}

function hasValues(marks: Marks, table: Table, row: number): boolean {
  return startingIn(marks, table, row).length > 0;
}
