import Big from 'big.js';
import type { GridCell } from '../cells/grid';
import { foldText } from '../text/fold';
import { labelRoles, type LabelReading } from '../text/roles';
import { readNumber } from '../text/number';
import { isFactRole } from './facts';
import type { HeaderColumn } from './header';
import { isValueTitle, roleOf, type Marks } from './marks';
import type { NameColumn } from './name-column';
import { cellInColumn, rowLabels, type Table } from './tables';

// What a row of a list is where it names no KPI of its own: a group, a total, a remark, a verdict on all.

/** What numbers a KPI, alone in its cell: ①, (1), KPI 2, 1-3, KR1. */
export const NUMBER_MARK =
  /^(?:[①-⑳㉑-㉟⑴-⒇]|[(（]?[0-9０-９]{1,3}[)）.．]?|(?:KPI|指標|目標)\s*[-－]?\s*[①-⑳0-9０-９]+|[0-9]{1,2}-[0-9]{1,2}|[ⅰ-ⅻⅠ-Ⅻ]|(?:KR|O)\s*[0-9]{1,2})$/;

/** The name is that of a total, a grade, an amount, a remark, or of a KPI given up. */
export function namesNoKpi(
  marks: Marks,
  table: Table,
  row: number,
  names: NameColumn,
  name: GridCell,
): boolean {
  return (
    isTotalRow(marks, table, row, names, name) ||
    isRowOfLetters(marks, table, row) ||
    isNoKpi(marks, name) ||
    isRemark(marks, table, row, name)
  );
}

/** A row without a name that is no further row of the KPI above it. */
export function isOfNoKpi(marks: Marks, table: Table, row: number, names: NameColumn): boolean {
  return (
    standsAlone(marks, table, row, names) ||
    isTotalWithoutName(marks, table, row, names) ||
    isVerdictOnAll(marks, table, row, names)
  );
}

/** O1 │ <objective> and nothing else, over KR1 │ <key result>: what the rows beneath it are for. */
export function isObjective(marks: Marks, table: Table, row: number, name: GridCell): boolean {
  const before = marks.grid.leftOf(row, name.left);
  const filled = startingIn(marks, table, row).filter((cell) => cell !== before && cell !== name);
  return filled.length === 0 && before?.top === row && /^O\s*[0-9]{1,2}$/.test(before.text.trim());
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
  if (titles.some((mark) => roleOf(mark, 'total')) || isTotalInBrackets(name.text)) return true;
  if (!SUM_OR_MEAN.test(foldText(name.text))) return false;
  return (
    cellsOf(marks, table, row).some((cell) => AGGREGATE.test(cell.formula ?? '')) ||
    addsUp(marks, table, row) ||
    // 福祉課計 of one KPI, where 総務課計 is a sum
    table.rows.some(
      (other) => other !== row && /計$/.test(textIn(marks, column, other)) && addsUp(marks, table, other),
    )
  );
}

const SUM_OR_MEAN = /(計|平均|average|total)$/i;

/** 小計（平均達成率）, 計（平均）: a word for a total with a remark. */
function isTotalInBrackets(text: string): boolean {
  const [word, remark] = foldText(text).split('(');
  return remark !== undefined && labelRoles(word ?? '').some(({ exact, role }) => exact && role === 'total');
}

/** 総計 under the years of a long table: a row with no name of its own. */
function isTotalWithoutName(marks: Marks, table: Table, row: number, { column }: NameColumn): boolean {
  const cells = startingIn(marks, table, row);
  const isNamed = cells.some((cell) => cell.left >= column.left && cell.right <= column.right);
  const [first] = cells;
  if (isNamed || first === undefined) return false;
  // East total, 北部計: the sum of a group
  const isOfGroup = SUM_OR_MEAN.test(foldText(first.text)) && addsUp(marks, table, row);
  return (isOfGroup || roleOf(marks.of(first), 'total') !== null) && isWholeRow(marks, first);
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
export function isGroupRow(marks: Marks, table: Table, row: number, name: GridCell): boolean {
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

export function hasValues(marks: Marks, table: Table, row: number): boolean {
  return startingIn(marks, table, row).length > 0;
}
