import type { GridCell } from '../cells/grid';
import type { KpiBlock } from '../layouts/facts';
import { headingsAbove } from '../layouts/headings';
import { isHeaderLike } from '../layouts/marks';
import type { Kpi } from '../model/kpi';
import { foldText } from '../text/fold';
import { remembered } from '../text/remember';
import type { Around } from './around';
import type { Ground } from './ground';
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
  const known = linesOf(ground);
  if (known.length === 0) return [];
  const top = Math.max(head.top, area.top);
  const headings = new Set(headingsAbove(ground.sheet.marks, head).map(({ address }) => address));
  const found: Placed[] = [];
  let rank = Infinity;
  for (const { row, column, isHeading, place } of known) {
    if (row >= top || column > area.right || place.rank >= rank) continue;
    if (isHeading && !headings.has(place.cell)) continue;
    rank = place.rank;
    found.unshift(place);
  }
  return found;
}

interface Line {
  readonly row: number;
  readonly column: number;
  /** Alone in its row, with its name behind it; else beside its name. */
  readonly isHeading: boolean;
  readonly place: Placed;
}

/** 基本目標1 しごとをつくる, 施策①：起業の支援: the level, its number, what it is called. */
const inHeading = remembered(
  (
    heading: string,
  ): { readonly level: Placed['level']; readonly rank: number; readonly text: string } | null => {
    const text = foldText(heading);
    const start = [...text].findIndex((character) => !'【■□◆◇●○◎▼▽▶☆★[(<・'.includes(character));
    const line = text.slice(Math.max(start, 0));
    for (let end = Math.min(line.length, LONGEST_LEVEL); end > 1; end--) {
      const level = line[end - 1] === ' ' ? null : levelOf(line.slice(0, end));
      const rest = level && withoutNumber(line.slice(end), level.level);
      if (level) return rest === null ? null : { ...level, text: rest };
    }
    return null;
  },
);

const LONGEST_LEVEL = 12;
const LONGEST_HEADING = 60;

const NUMBERS = '0123456789-‐.①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧIVX一二三四五六七八九十()';
const BETWEEN = ' :：】]』」>.、';

/** ① 起業の支援 → 起業の支援; null where nothing keeps the level and its name apart (施策の方向 …). */
function withoutNumber(rest: string, level: string): string | null {
  let at = 0;
  while (at < rest.length && (NUMBERS + BETWEEN).includes(rest[at]!)) at++;
  const text = rest.slice(at).trim();
  // Outcome indicators: in English a blank keeps no two names apart.
  const isApart = level.charCodeAt(0) < 0x250 ? rest.slice(0, at).trim() !== '' : at > 0;
  return isApart && text !== '' ? text : null;
}

const LINES = new WeakMap<Ground, readonly Line[]>();

/** All places that name a level outside of tables, bottom up: 施策名 │ 子育て支援の充実, and headings. Looked for once per sheet. */
function linesOf(ground: Ground): readonly Line[] {
  let lines = LINES.get(ground);
  if (!lines) {
    lines = ground.sheet.marks.grid
      .filled()
      .flatMap((cell): Line[] => {
        if (
          typeof cell.value !== 'string' ||
          cell.text.length > LONGEST_HEADING ||
          ground.inHeader.has(cell.address)
        )
          return [];
        const value = levelOf(cell.text) ? valueOf(ground, cell) : null;
        const beside = value ? placed(cell.text, value) : [];
        const named = levelOf(cell.text) ? null : inHeading(cell.text);
        const at = { row: cell.top, column: cell.left };
        return [
          ...beside.map((place) => ({ ...at, isHeading: false, place })),
          ...(named ? [{ ...at, isHeading: true, place: { ...named, cell: cell.address } }] : []),
        ];
      })
      .reverse();
    LINES.set(ground, lines);
  }
  return lines;
}

/** The text beside the label; beneath it where titles stand in a line of their own. */
function valueOf({ sheet: { marks, tables } }: Ground, label: GridCell): GridCell | null {
  const isRow = tables.some(({ rowSet, header }) => rowSet.has(label.top) && label.left <= header.area.right);
  if (isRow) return null;
  const right = marks.grid.rightOf(label);
  if (right && !isHeaderLike(marks.of(right)) && !levelOf(right.text)) return right;
  return null;
}
