import { ITEMS_PER_STEP, type InSteps } from '../cells/steps';
import type { Unread } from '../model/table';
import type { Claims } from './claims';
import { addressOf, around, contentOf, contentOfRuns, isReadIn, linesOf, type Content } from './content';
import { NUMBER, TEXT, textAt, type Filling } from './filling';
import { gapsOf, type Gap } from './gaps';
import type { Piece, Region, Run } from './islands';
import { titlesOf } from './titles';
import { opensExample } from './no-values';
import { moreWords, tableWords } from './words';

export interface UnreadOfSheet {
  readonly tables: readonly Unread[];
  readonly gaps: readonly Gap[];
}

/** A table of numbers has at least so many rows of them, and so many numbers. */
const FEWEST_ROWS = 2;
const FEWEST_NUMBERS = 4;
/** More are counted and not described. */
const MOST_TABLES = 20;
/** A sign that a form is an example stands in its first lines. */
const FIRST_RUNS = 12;

/**
 * Tables of numbers with titles that nobody read, and numbers left over where something was read.
 *
 *     指標 │ 目標 │ 実績 │ 重み       read but for 重み: a gap
 *     A   │ 10  │ 9   │ 0.3
 *
 *     支店 │ 計画 │ 実績              read by nobody: a table
 *     東   │ 30  │ 28
 *     西   │ 40  │ 41
 */
export function* tablesAndGapsInSteps(
  filling: Filling,
  regions: readonly Region[],
  claims: Claims,
): InSteps<UnreadOfSheet> {
  const found: Content[] = [];
  const left: Content[] = [];
  let seen = 0;
  for (const { pieces } of regions) {
    const contents: Content[] = [];
    for (const { islands } of pieces) {
      if (++seen % ITEMS_PER_STEP === 0) yield;
      contents.push(yield* contentOf(filling, claims, islands));
    }
    const isRead = contents.some((content) => content.isRead);
    for (const [i, content] of contents.entries()) {
      if (content.count === 0 || (!content.isRead && isExample(filling, content))) continue;
      if (content.isRead) yield* split(filling, claims, pieces[i]!, content, found, left);
      else if (isTable(filling, content)) found.push(content);
      else if (isRead) left.push(content);
    }
  }
  yield;
  const tables = tablesOf(filling, found);
  return { tables, gaps: yield* gapsOf(filling, claims, left) };
}

/** In a piece that was read: islands and groups of rows that are tables of their own, and the rest. */
function* split(
  filling: Filling,
  claims: Claims,
  piece: Piece,
  whole: Content,
  found: Content[],
  left: Content[],
): InSteps<void> {
  const { islands } = piece;
  for (const [i, island] of islands.entries()) {
    if (i > 0 && i % ITEMS_PER_STEP === 0) yield;
    const part = islands.length === 1 ? whole : yield* contentOf(filling, claims, [island]);
    if (part.count === 0) continue;
    if (!part.isRead && isTable(filling, part) && hasRowTitles(filling, part)) found.push(part);
    else {
      const [own, rest] = yield* rowsApart(filling, claims, part);
      found.push(...own);
      left.push(rest);
    }
  }
}

function isTable(filling: Filling, { count, rows, runs }: Content): boolean {
  if (rows.size < FEWEST_ROWS || count < FEWEST_NUMBERS) return false;
  return runs.some(({ row, left, right }) => {
    for (let place = row * filling.width + left; place <= row * filling.width + right; place++) {
      if (filling.kinds[place] === TEXT) return true;
    }
    return false;
  });
}

/** A form filled in to show how, beside or above the real one. */
function isExample(filling: Filling, { runs }: Content): boolean {
  return runs.slice(0, FIRST_RUNS).some(({ row, left }) => {
    const place = row * filling.width + left;
    return filling.kinds[place] === TEXT && opensExample(textAt(filling, place));
  });
}

/** Texts left of the numbers in most rows: a table that needs no other to say what its rows are. */
function hasRowTitles({ kinds, width }: Filling, { runs, rows }: Content): boolean {
  let titled = 0;
  for (const { row, left } of runs) if (rows.has(row) && kinds[row * width + left] === TEXT) titled++;
  return titled * 2 > rows.size;
}

/**
 * Groups of rows without anything read that begin with titles of their own:
 *
 *     指標 │ 目標 │ 実績
 *     A   │ 10  │ 9
 *     地区 │ 人口 │ 世帯       from here on
 *     東   │ 900 │ 400
 *     西   │ 800 │ 390
 */
function* rowsApart(filling: Filling, claims: Claims, part: Content): InSteps<[Content[], Content]> {
  const own: Content[] = [];
  const rest: Run[] = [];
  const lines = linesOf(part.runs);
  yield;
  for (let i = 0, end = 0, seen = 0; i < lines.length;) {
    if (++seen % ITEMS_PER_STEP === 0) yield;
    const first = lines[i]!;
    const isTitles = isTitleLine(filling, first);
    if (isTitles && end <= i) end = endOfUnread(filling, claims, lines, i);
    if (!isTitles || end === i) {
      rest.push(...first);
      i++;
      continue;
    }
    const group = lines.slice(i, end).flat();
    const content = yield* contentOfRuns(filling, claims, group);
    // What is no table as a whole is none in part: the lines of a group are not looked at again.
    if (isTable(filling, content)) own.push(content);
    else rest.push(...group);
    i = end;
  }
  return [own, own.length > 0 ? yield* contentOfRuns(filling, claims, rest) : part];
}

/** The first line from `start` on from which something was read. */
function endOfUnread(
  filling: Filling,
  claims: Claims,
  lines: readonly (readonly Run[])[],
  start: number,
): number {
  let end = start;
  while (end < lines.length && !isReadIn(filling, claims, lines[end]!)) end++;
  return end;
}

/** At least two texts and no number. */
function isTitleLine({ kinds, width }: Filling, line: readonly Run[]): boolean {
  let texts = 0;
  for (const { row, left, right } of line) {
    for (let c = left; c <= right; c++) {
      if (kinds[row * width + c] === NUMBER) return false;
      if (kinds[row * width + c] === TEXT) texts++;
    }
  }
  return texts >= 2;
}

function tablesOf(filling: Filling, found: readonly Content[]): Unread[] {
  const ordered = [...found].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const shown = ordered.slice(0, MOST_TABLES).map((content) => ({
    sheet: filling.sheet.name,
    address: addressOf(filling, content.box),
    what: tableWords(titlesOf(filling, content), content.rows.size),
  }));
  const more = ordered.slice(MOST_TABLES);
  if (more.length === 0) return shown;
  const box = more.map((content) => content.box).reduce(around);
  return [
    ...shown,
    { sheet: filling.sheet.name, address: addressOf(filling, box), what: moreWords(more.length) },
  ];
}
