import type { Area } from './snapshot';

const NAMES: string[] = [];

/** `B3` → `$B$3`, `B3:C4` → `$B$3:$C$4`. */
export function absoluteAddress(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `0 → A`, `25 → Z`, `26 → AA`. */
export function columnName(column: number): string {
  return (NAMES[column] ??= nameOf(column));
}

function nameOf(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A → 0`, `AA → 26`. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 0-based row and column to `B3`. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `B3`, `B3:D9` for a rectangle; a single cell is written without a colon. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The size of a sheet of Excel. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Its last row and column, 0-based. */
const [LAST_ROW, LAST_COLUMN] = [MOST_ROWS - 1, MOST_COLUMNS - 1];

/** An area as Excel's name box shows it: whole columns as `C:C`, whole rows as `3:3`, anything else as `B3:D9`. */
export function shownAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === LAST_ROW) return `${columnName(left)}:${columnName(right)}`;
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  return areaAddress(area);
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Thrown for text that is not an A1 address. */
export class InvalidAddressError extends Error {
  constructor(address: string) {
    super(`Not a cell address: ${address}`);
    this.name = 'InvalidAddressError';
  }
}

/**
 * Reads `B3`, `$B$3` or `B3:D9` (a leading `Sheet!` is dropped) into a 0-based rectangle; `A:C` and `2:5` too, as Excel
 * prints whole columns and rows.
 * @throws InvalidAddressError for anything else.
 */
export function parseAddress(address: string): Area {
  const plain = address.slice(address.lastIndexOf('!') + 1);
  const columns = WHOLE_COLUMNS.exec(plain);
  if (columns?.[1] && columns[2]) {
    return { top: 0, left: columnIndex(columns[1]), bottom: LAST_ROW, right: columnIndex(columns[2]) };
  }
  const rows = WHOLE_ROWS.exec(plain);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  const match = ADDRESS.exec(plain);
  if (!match?.[1] || !match[2]) throw new InvalidAddressError(address);
  const left = columnIndex(match[1]);
  const top = Number(match[2]) - 1;
  return {
    top,
    left,
    bottom: match[4] ? Number(match[4]) - 1 : top,
    right: match[3] ? columnIndex(match[3]) : left,
  };
}

/** Letters, digits, kana (without loose voice marks) and common kanji; anything else stands in quotes. */
const PLAIN_NAME =
  /^[A-Za-z_\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff][\w\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;

/** What Excel would take for a reference of the other style (`R1C1`, `RC`, `C`) or for a constant. */
const OTHER_REFERENCE = /^(?:R\d*)?(?:C\d*)?$|^(?:TRUE|FALSE)$/i;

/** `Sheet1` → `Sheet1`, `A B` → `'A B'`, `it's` → `'it''s'`: a sheet name as a formula needs it. */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !ADDRESS.test(name) && !OTHER_REFERENCE.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Two rectangles share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
