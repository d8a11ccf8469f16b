import type { GridCell } from '../cells/grid';
import type { KpiBlock } from '../layouts/facts';
import { headingsAbove } from '../layouts/headings';
import { isHeaderLike } from '../layouts/marks';
import type { Kpi } from '../scan/result';
import { foldText } from '../text/fold';
import type { Around, Ground } from './around';
import { levelOf } from './titles';

type Level = Kpi['hierarchy'][number];
type Placed = Level & { readonly rank: number };

/** Where a KPI belongs, outermost first: headings above, labels in the head of its form, columns of its own row. */
export function hierarchyOf(ground: Ground, block: KpiBlock, { own, form }: Around): Level[] {
  const inColumns = own.flatMap(({ titles, cell, isBefore }) =>
    isBefore ? placed(titles.at(-1)!.cell.text, cell) : [],
  );
  const inForm = form.flatMap(({ titles, cell }) => placed(titles.at(-1)!.cell.text, cell));
  const found = [...aboveOf(ground, block), ...inForm, ...inColumns];
  const levels: Level[] = [];
  for (const { level, text, cell } of found) {
    if (!levels.some((other) => other.level === level || other.cell === cell))
      levels.push({ level, text, cell });
  }
  return levels;
}

function placed(title: string, cell: GridCell): Placed[] {
  const level = levelOf(title);
  const text = cell.text.trim();
  if (!level || typeof cell.value !== 'string' || text === '' || levelOf(text)) return [];
  return [{ ...level, text, cell: cell.address }];
}

/** Upwards from the KPI, each level once, and only levels outside of those already passed. */
function aboveOf(ground: Ground, { head, area }: KpiBlock): Placed[] {
  const { marks } = ground.sheet;
  const top = Math.max(head.top, area.top);
  const lines = [...headingsAbove(marks, head).flatMap(inHeading), ...besideLabels(ground, top, area.right)]
    .filter(({ row }) => row < top)
    .sort((a, b) => b.row - a.row || b.column - a.column);
  const found: Placed[] = [];
  let rank = Infinity;
  for (const { place } of lines) {
    if (place.rank >= rank) continue;
    rank = place.rank;
    found.unshift(place);
  }
  return found;
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly place: Placed;
}

/** 基本目標1 しごとをつくる, 施策①：起業の支援: the level, its number, what it is called. */
function inHeading(cell: GridCell): Line[] {
  const text = foldText(cell.text);
  const start = [...text].findIndex((character) => !'【■□◆◇●○◎▼▽▶☆★[(<・'.includes(character));
  const line = text.slice(Math.max(start, 0));
  for (let end = Math.min(line.length, 12); end > 1; end--) {
    const level = levelOf(line.slice(0, end));
    if (!level || level.level.endsWith(' ')) continue;
    const rest = withoutNumber(line.slice(end));
    if (rest === null) return [];
    return [{ row: cell.top, column: cell.left, place: { ...level, text: rest, cell: cell.address } }];
  }
  return [];
}

const NUMBERS = '0123456789-‐.①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧIVX一二三四五六七八九十()';
const BETWEEN = ' :：】]』」>.、';

/** ① 起業の支援 → 起業の支援; null where nothing keeps the level and its name apart (施策の方向 …). */
function withoutNumber(rest: string): string | null {
  let at = 0;
  while (at < rest.length && (NUMBERS + BETWEEN).includes(rest[at]!)) at++;
  const text = rest.slice(at).trim();
  return at === 0 || text === '' ? null : text;
}

const BESIDE = new WeakMap<Ground, readonly Line[]>();

/** 施策名 │ 子育て支援の充実, outside of every header; looked for once per sheet. */
function besideLabels(ground: Ground, top: number, right: number): Line[] {
  let lines = BESIDE.get(ground);
  if (!lines) {
    const { marks } = ground.sheet;
    lines = marks.grid.filled().flatMap((cell): Line[] => {
      if (ground.inHeader.has(cell.address) || typeof cell.value !== 'string' || !levelOf(cell.text))
        return [];
      const value = valueOf(ground, cell);
      return value
        ? placed(cell.text, value).map((place) => ({ row: cell.top, column: cell.left, place }))
        : [];
    });
    BESIDE.set(ground, lines);
  }
  return lines.filter((line) => line.row < top && line.column <= right);
}

/** The text beside the label; beneath it where titles stand in a line of their own. */
function valueOf({ sheet: { marks, tables } }: Ground, label: GridCell): GridCell | null {
  const isRow = tables.some(({ rowSet, header }) => rowSet.has(label.top) && label.left <= header.area.right);
  if (isRow) return null;
  const right = marks.grid.rightOf(label);
  if (right && !isHeaderLike(marks.of(right)) && !levelOf(right.text)) return right;
  return null;
}
