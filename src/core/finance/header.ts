import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { PeriodReading } from '../text/period';
import { unitNote, type AccountSheet } from './cells';
import type { LetterFormula } from './letters';
import { readTitle, type TitleReading } from './titles';
import { FUND_GROUPS, NO_AMOUNT_ENDINGS, type MoneyRole, type TitleKind } from './words';

/** A column of an account, with all that its titles say. */
export interface AccountColumn {
  readonly left: number;
  readonly right: number;
  readonly kind: TitleKind['kind'] | 'text' | 'total';
  readonly role: MoneyRole | null;
  readonly rank: number;
  /** The title the role comes from, as printed. */
  readonly label: string;
  readonly period: PeriodReading | null;
  readonly group: string | null;
  readonly unit: string | null;
  readonly letter: string | null;
  readonly formula: LetterFormula | null;
  readonly isTotal: boolean;
  readonly titles: readonly GridCell[];
}

/** Titles over the rows of an account, one row or several. */
export interface AccountHeader {
  readonly area: Area;
  readonly columns: readonly AccountColumn[];
}

/** How far beneath a title its first amount may stand: letters, units and a band come between. */
const FURTHEST_BELOW = 7;
const MOST_HEADER_ROWS = 5;

/** Every header of a sheet, from the top. */
export function findHeaders(sheet: AccountSheet): AccountHeader[] {
  const { top, bottom } = sheet.grid.extent;
  const headers: AccountHeader[] = [];
  for (let row = top; row <= bottom; row++) {
    if (!opensTable(sheet, row)) continue;
    // 事業費 merged over two rows: what is titled beneath KPIs beside it belongs to the header.
    const titles = sheet.grid.starting(row).filter((cell) => sheet.titleOf(cell)?.title?.kind === 'amount');
    let last = Math.max(...titles.map((cell) => cell.bottom));
    while (last < bottom && last - row < MOST_HEADER_ROWS && goesOn(sheet, last + 1)) last++;
    const first = upperRow(sheet, row, headers.at(-1)?.area.bottom ?? top - 1);
    const header = headerOf(sheet, first, last);
    if (header.columns.some(({ kind }) => kind === 'amount')) headers.push(header);
    row = last;
  }
  return headers;
}

/** 事業名 │ 事業費 │ 交付金: texts alone, one of them over amounts. */
function opensTable(sheet: AccountSheet, row: number): boolean {
  const cells = sheet.grid.starting(row);
  if (cells.length === 0 || cells.some((cell) => sheet.isAmount(cell) && !isYear(cell))) return false;
  const titles = cells.filter((cell) => sheet.titleOf(cell)?.title?.kind === 'amount');
  if (titles.length === 0) return false;
  const known = cells.filter((cell) => isKnown(sheet, cell));
  const others = sheet.grid.shown(row).filter((cell) => sheet.isText(cell)).length;
  if (known.length < 2 && others < 2) return false;
  return titles.some((cell) => standsOverAmounts(sheet, cell));
}

function isYear({ value }: GridCell): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2060;
}

function isKnown(sheet: AccountSheet, cell: GridCell): boolean {
  const reading = sheet.titleOf(cell);
  if (reading?.title?.kind === 'unit' && unitNote(cell.text) !== null) return false;
  return reading !== null && (reading.title !== null || reading.period !== null || reading.isTotal);
}

function standsOverAmounts(sheet: AccountSheet, title: GridCell): boolean {
  const { grid } = sheet;
  for (let row = title.bottom + 1, seen = 0; seen < FURTHEST_BELOW && row <= grid.extent.bottom; seen++) {
    const cell = grid.at(row, title.left);
    const kind = sheet.kindOf(cell);
    if (kind === 'amount') return true;
    if (kind === 'number') return false;
    if (kind === 'text' && !isPartOfHeader(sheet, cell)) return false;
    row = cell.bottom + 1;
  }
  return false;
}

/** A letter, a unit, another title, a year. */
function isPartOfHeader(sheet: AccountSheet, cell: GridCell): boolean {
  if (unitNote(cell.text) !== null || isLetter(cell.text)) return true;
  const reading = sheet.titleOf(cell);
  return (
    reading !== null && (reading.period !== null || (reading.title !== null && reading.title.kind !== 'name'))
  );
}

/** A, (B), C=A-B, ①, ア */
function isLetter(text: string): boolean {
  const reading = readTitle(`列${text}`);
  return reading.letter !== null || reading.formula !== null;
}

/** A further row of titles, or one of units and letters. */
function goesOn(sheet: AccountSheet, row: number): boolean {
  const cells = sheet.grid.starting(row).filter((cell) => !isYear(cell));
  if (cells.length === 0) return false;
  if (cells.some((cell) => ['amount', 'number'].includes(sheet.kindOf(cell)))) return false;
  if (cells.every((cell) => unitNote(cell.text) !== null || isLetter(cell.text))) return true;
  const named = cells.some((cell) => sheet.titleOf(cell)?.title?.kind === 'name');
  const amounts = cells.filter(
    (cell) => sheet.titleOf(cell)?.title?.kind === 'amount' && standsOverAmounts(sheet, cell),
  );
  const known = cells.filter((cell) => isPartOfHeader(sheet, cell));
  return !named && amounts.length >= 1 && known.length * 2 >= cells.length;
}

/** Rows above that group the titles: 令和5年度 │ │ 令和6年度. */
function upperRow(sheet: AccountSheet, row: number, limit: number): number {
  let first = row;
  while (first - 1 > limit && row - first < MOST_HEADER_ROWS && isUpper(sheet, first - 1, first)) first--;
  return first;
}

function isUpper(sheet: AccountSheet, row: number, below: number): boolean {
  const { grid } = sheet;
  const left = Math.min(...grid.shown(below).map((cell) => cell.left));
  const right = Math.max(...grid.shown(below).map((cell) => cell.right));
  const cells = grid.shown(row);
  if (cells.length === 0 || cells.some((cell) => sheet.kindOf(cell) !== 'text' && !isYear(cell)))
    return false;
  if (cells.some((cell) => cell.text.length > 40)) return false;
  if (cells.some((cell) => cell.bottom >= below)) return true;
  const titles = cells.filter(
    (cell) => (isKnown(sheet, cell) || unitNote(cell.text) === null) && cell.left <= right,
  );
  if (titles.some((cell) => isLabelOfPair(sheet, cell))) return false;
  if (titles.length >= 2) return titles.some((cell) => isKnown(sheet, cell) || cell.right > cell.left);
  const [only] = titles;
  return (
    only !== undefined &&
    only.left > left &&
    (isKnown(sheet, only) || (only.right > only.left && only.left > left))
  );
}

/** 事業名 │ 移住促進事業: what stands above a table, and no title of it. */
function isLabelOfPair(sheet: AccountSheet, cell: GridCell): boolean {
  const kind = sheet.titleOf(cell)?.title?.kind;
  if (kind !== 'name' && kind !== 'department' && kind !== 'year') return false;
  const next = sheet.grid.rightOf(cell);
  return next !== null && !isKnown(sheet, next);
}

function headerOf(sheet: AccountSheet, top: number, bottom: number): AccountHeader {
  const { grid } = sheet;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const cells = rows
    .flatMap((row) => grid.shown(row))
    .filter(
      (cell) =>
        isKnown(sheet, cell) || unitNote(cell.text) === null || isLetter(cell.text) || cell.top === bottom,
    );
  const left = Math.min(...cells.map((cell) => cell.left));
  const right = Math.max(...cells.map((cell) => cell.right));
  const columns: AccountColumn[] = [];
  for (let column = left; column <= right;) {
    const leaf = grid.at(bottom, column);
    const path = rows.flatMap((row) => titleAt(sheet, row, column, bottom));
    const distinct = path.filter((cell, i) => path.indexOf(cell) === i);
    if (distinct.length > 0) columns.push(columnOf(sheet, { left: leaf.left, right: leaf.right }, distinct));
    column = leaf.right + 1;
  }
  return { area: { top, left, bottom, right }, columns };
}

/** The title over a column in a row of the header; a group that is not merged reaches over the blanks at its right. */
function titleAt(sheet: AccountSheet, row: number, column: number, bottom: number): GridCell[] {
  const { grid } = sheet;
  const cell = grid.at(row, column);
  if (!cell.blank) return [cell];
  if (row === bottom || cell.right > cell.left || cell.bottom >= bottom) return [];
  const group = grid.leftOf(row, column);
  if (!group || group.right > group.left || group.bottom >= bottom) return [];
  const spans = grid.starting(row + 1, group.left, column);
  const reaches = spans.length === column - group.left + 1 && spans.every((one) => isKnown(sheet, one));
  return reaches ? [group] : [];
}

function columnOf(
  sheet: AccountSheet,
  place: { left: number; right: number },
  path: readonly GridCell[],
): AccountColumn {
  const readings = path.map((cell) => sheet.titleOf(cell) ?? readTitle(cell.text));
  const deepest = <T>(of: (reading: TitleReading) => T | null): T | null => {
    for (let i = readings.length - 1; i >= 0; i--) {
      const found = of(readings[i]!);
      if (found !== null) return found;
    }
    return null;
  };
  const known = readings.map(({ title }) => title !== null && title.kind !== 'unit');
  const at = known.lastIndexOf(true);
  const title = at < 0 ? null : readings[at]!.title;
  const isTotal = readings.some((reading) => reading.isTotal);
  const groups = path.filter((_, i) => i !== at && isGroup(readings[i]!));
  const inFunds = path.some((cell, i) => i !== at && isFundGroup(readings[i]!, cell));
  const below = readings.slice(at + 1).filter(isGroup);
  const more = {
    ...place,
    rank: title?.kind === 'name' ? title.rank : 0,
    label: (path[at] ?? path.at(-1)!).text.trim(),
    period: deepest(({ period }) => period),
    group:
      groups.length === 0 ? null : groups.map((cell) => cell.text.replaceAll('\n', '').trim()).join('／'),
    unit:
      deepest(({ unit }) => unit) ??
      path
        .map((cell) => unitNote(cell.text))
        .filter((unit) => unit !== null)
        .at(-1) ??
      null,
    letter: deepest(({ letter }) => letter) ?? letterIn(path),
    formula: deepest(({ formula }) => formula),
    isTotal,
    titles: path,
  };
  if (title?.kind === 'amount') {
    // 交付決定 │ 番号: what stands beneath the group is no amount.
    const isOther = below.some((reading) => NO_AMOUNT_ENDINGS.some((end) => reading.label.endsWith(end)));
    if (isOther) return { ...more, kind: 'text', role: null };
    const role = title.role === 'fund' ? (inFunds ? 'otherGrant' : 'fund') : title.role;
    return { ...more, kind: 'amount', role };
  }
  if (title !== null) return { ...more, kind: title.kind, role: null };
  if (isTotal) return { ...more, kind: inFunds ? 'amount' : 'total', role: inFunds ? 'cost' : null };
  const leaf = readings.at(-1)!;
  if (inFunds && path.length > 1 && !NO_AMOUNT_ENDINGS.some((end) => leaf.label.endsWith(end)))
    return { ...more, kind: 'amount', role: 'otherGrant' };
  return { ...more, kind: 'text', role: null };
}

function letterIn(path: readonly GridCell[]): string | null {
  for (const cell of [...path].reverse()) {
    const { letter } = readTitle(`列${cell.text}`);
    if (letter !== null && cell.text.length <= 12) return letter;
  }
  return null;
}

/** A title of several columns that says more than a year or a unit. */
function isGroup(reading: TitleReading): boolean {
  return reading.label !== '' && !reading.isTotal && !isLetterLabel(reading);
}

function isLetterLabel({ label }: TitleReading): boolean {
  return label.length <= 1 || label.startsWith('#');
}

export function isFundGroup(reading: TitleReading, cell: GridCell): boolean {
  return (
    FUND_GROUPS.some((word) => reading.label.includes(word)) &&
    reading.title?.kind !== 'amount' &&
    cell.text.length <= 12
  );
}
