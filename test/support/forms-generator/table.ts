import type { Block, Content } from './draw';

/** Where a cell of a row stands: merged over several rows of the table, or on one line of a row that takes several. */
export interface RowPlace {
  readonly rows?: number;
  readonly line?: number;
}

/** Writes a cell of the row, over all of its lines unless the place says otherwise, and returns its address. */
export type Put = (content: Content, place?: RowPlace) => string;

export interface Column<R> {
  /** Titles from the outermost header row inwards. */
  readonly path: readonly string[];
  readonly write?: (row: R, put: Put) => void;
  /** What a row of totals shows here, from the first and the last cell above it. */
  readonly total?: (rows: readonly R[], range: string) => Content;
  /** Columns of the sheet under this one on finely divided paper. */
  readonly width?: number;
}

export type Item<R> =
  | { readonly row: R }
  | { readonly section: string; readonly merged: boolean }
  | { readonly gap: number }
  | { readonly total: string; readonly at: number; readonly rows: readonly R[] };

export interface HeadStyle {
  /** Outer titles are merged over the columns they speak of. */
  readonly across: boolean;
  /** Titles without inner ones are merged down to the last header row. */
  readonly down: boolean;
}
export const MERGED: HeadStyle = { across: true, down: true };

export const depthOf = (columns: readonly { readonly path: readonly string[] }[]): number =>
  Math.max(...columns.map(({ path }) => path.length));

/** Writes the header rows; a title that neighbours share stands once. */
export function paintHead<R>(
  block: Block,
  top: number,
  columns: readonly Column<R>[],
  style: HeadStyle = MERGED,
): number {
  const depth = depthOf(columns);
  for (let level = 0; level < depth; level++) {
    for (let c = 0; c < columns.length;) {
      const across = shared(columns, c, level);
      paintTitle(block, top, columns[c]!.path, { level, depth, c, across }, style);
      c += across;
    }
  }
  return top + depth;
}

interface TitlePlace {
  readonly level: number;
  readonly depth: number;
  readonly c: number;
  readonly across: number;
}

function paintTitle(
  block: Block,
  top: number,
  path: readonly string[],
  place: TitlePlace,
  style: HeadStyle,
): void {
  const { level, depth, c, across } = place;
  const text = path[level];
  if (text === undefined || text === '') return;
  const innermost = level === path.length - 1;
  const down = innermost && style.down ? depth - level : 1;
  block.put(top + level, c, text, down, style.across ? across : 1);
}

/** How many columns from `c` on have the same titles down to this level; innermost titles are never shared. */
function shared<R>(columns: readonly Column<R>[], c: number, level: number): number {
  const { path } = columns[c]!;
  if (level >= path.length - 1) return 1;
  const same = (other: Column<R>): boolean =>
    other.path.length > level + 1 && path.slice(0, level + 1).every((title, i) => other.path[i] === title);
  let end = c + 1;
  while (end < columns.length && same(columns[end]!)) end++;
  return end - c;
}

/** Writes rows, section lines and totals, and returns the first free row. */
export function paintBody<R>(
  block: Block,
  top: number,
  columns: readonly Column<R>[],
  items: readonly Item<R>[],
  /** Rows of the block that each row takes. */
  step = 1,
): number {
  const cells = columns.map((): string[] => []);
  let r = top;
  for (const item of items) {
    const line = r;
    if ('section' in item) block.put(line, 0, item.section, 1, item.merged ? columns.length : 1);
    else if ('total' in item) paintTotal(block, line, columns, item, cells);
    else if ('row' in item)
      columns.forEach((column, c) =>
        column.write?.(item.row, (content, place = {}) => {
          const down = place.line === undefined ? step * (place.rows ?? 1) : 1;
          const cell = block.put(line + (place.line ?? 0), c, content, down);
          cells[c]!.push(cell);
          return cell;
        }),
      );
    r += 'row' in item ? step : 'gap' in item ? item.gap : 1;
  }
  return r;
}

function paintTotal<R>(
  block: Block,
  line: number,
  columns: readonly Column<R>[],
  item: { readonly total: string; readonly at: number; readonly rows: readonly R[] },
  cells: readonly (readonly string[])[],
): void {
  block.put(line, item.at, item.total);
  columns.forEach((column, c) => {
    const own = cells[c]!.slice(-item.rows.length);
    if (column.total && own.length > 0)
      block.put(line, c, column.total(item.rows, `${own[0]}:${own.at(-1)}`));
  });
}

export const widthsOf = (columns: readonly { readonly width?: number }[]): number[] =>
  columns.map(({ width = 1 }) => width);
