import type { Box, Content } from './content';
import { NUMBER, OTHER, TEXT, textAt, type Filling } from './filling';
import type { Run } from './islands';

/** Titles stand at most so far above their numbers. */
const MOST_TITLE_ROWS = 6;

/**
 * The titles of a table: what stands above the texts that open its rows, then above its columns of numbers; where nothing
 * does, those texts themselves.
 */
export function titlesOf(filling: Filling, { runs, box, rows }: Content): string[] {
  const { width } = filling;
  const first = [...rows].reduce((a, b) => Math.min(a, b), box.bottom);
  const counts = new Uint32Array(width);
  for (const { row, left, right } of runs) {
    for (let c = left; c <= right; c++) if (filling.kinds[row * width + c] === NUMBER) counts[c]!++;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const columns = [...counts.keys()].filter((column) => counts[column]! > 0 && counts[column]! * 2 >= most);
  const titles = columns.map((column) => titleAbove(filling, box, first, column));
  const found = titles.filter((title) => title.text !== '');
  if (found.length > 0) {
    const opening = openingColumn(filling, runs, rows);
    const lowest = found.reduce((a, b) => Math.max(a, b.row), 0);
    const opener = opening === null ? '' : titleAbove(filling, box, lowest + 1, opening).text;
    return [...new Set([opener, ...found.map(({ text }) => text)])].filter((title) => title !== '');
  }
  const openers: string[] = [];
  for (const { row, left } of runs) {
    if (openers.length > 8) break;
    const text = rows.has(row) ? shownText(filling, row * width + left) : '';
    if (text !== '' && !openers.includes(text)) openers.push(text);
  }
  return openers.length > 0 ? openers : [firstText(filling, runs)];
}

interface Title {
  readonly text: string;
  readonly row: number;
}

/** The nearest text or year above a place. */
function titleAbove(filling: Filling, box: Box, below: number, column: number): Title {
  const { kinds, width } = filling;
  for (let row = below - 1; row >= Math.max(box.top, below - MOST_TITLE_ROWS); row--) {
    const kind = kinds[row * width + column];
    if (kind === TEXT || kind === OTHER) return { text: textAt(filling, row * width + column), row };
  }
  return { text: '', row: below };
}

/** The left-most column that holds texts in most rows of numbers. */
function openingColumn(
  { kinds, width }: Filling,
  runs: readonly Run[],
  rows: ReadonlySet<number>,
): number | null {
  const texts = new Map<number, number>();
  for (const { row, left, right } of runs) {
    if (!rows.has(row)) continue;
    for (let c = left; c <= right; c++) {
      if (kinds[row * width + c] === NUMBER) break;
      if (kinds[row * width + c] === TEXT) texts.set(c, (texts.get(c) ?? 0) + 1);
    }
  }
  const filled = [...texts.entries()].filter(([, count]) => count * 2 > rows.size).map(([column]) => column);
  return filled.length > 0 ? Math.min(...filled) : null;
}

function shownText(filling: Filling, place: number): string {
  return filling.kinds[place] === TEXT ? textAt(filling, place) : '';
}

function firstText(filling: Filling, runs: readonly Run[]): string {
  for (const { row, left, right } of runs) {
    for (let c = left; c <= right; c++) {
      const place = row * filling.width + c;
      if (filling.kinds[place] === TEXT) return textAt(filling, place);
    }
  }
  return '';
}
