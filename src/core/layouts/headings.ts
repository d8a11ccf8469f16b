import { overlapsColumns, type GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { isUnitNote } from '../text/unit';
import type { Marks } from './marks';

/** Longer texts alone in their row are notes, not titles. */
const LONGEST_HEADING = 60;

const HEADINGS = new WeakMap<Marks, readonly GridCell[]>();

const LONGEST_UNIT_NOTE = 14;

function isNoteOnUnit(text: string): boolean {
  return text.length <= LONGEST_UNIT_NOTE && (text.includes('単位') || isUnitNote(text));
}

/** All texts alone in their row, bottom up; looked for once per sheet, as every KPI of a long list asks for them. */
function headingsOf(marks: Marks): readonly GridCell[] {
  const known = HEADINGS.get(marks);
  if (known) return known;
  const headings: GridCell[] = [];
  for (let row = marks.grid.extent.bottom; row >= marks.grid.extent.top; row--) {
    // 2025年６月度 │ 単位：千円: a note on the unit beside it makes it no less a heading.
    const filled = marks.grid.starting(row).filter(({ text }) => !isNoteOnUnit(text));
    const only = filled[0];
    if (filled.length !== 1 || !only || typeof only.value !== 'string') continue;
    if (marks.of(only).kind !== 'number' && only.text.length <= LONGEST_HEADING) headings.push(only);
  }
  HEADINGS.set(marks, headings);
  return headings;
}

/** A title stands at most this many rows above its own table. */
const TITLE_ROWS = 3;

/** Texts alone above the area's own columns, where another table stands beside it. */
function titlesOver(marks: Marks, area: Area): GridCell[] {
  const titles: GridCell[] = [];
  for (let row = area.top - 1; row >= Math.max(marks.grid.extent.top, area.top - TITLE_ROWS); row--) {
    const filled = marks.grid.shown(row, area.left, area.right);
    const [only] = filled;
    if (filled.length === 0) continue;
    if (filled.length > 1 || !only || only.top !== row || typeof only.value !== 'string') break;
    if (marks.of(only).kind !== 'number' && only.text.length <= LONGEST_HEADING) titles.push(only);
  }
  return titles;
}

/** Texts alone in their row above the area, nearest first. */
export function headingsAbove(marks: Marks, area: Area): GridCell[] {
  const alone = headingsOf(marks).filter(
    (cell) => cell.top < area.top && (overlapsColumns(cell, area) || cell.left <= area.left),
  );
  const own = titlesOver(marks, area).filter((cell) => !alone.includes(cell));
  return own.length === 0 ? alone : [...own, ...alone].sort((a, b) => b.top - a.top);
}
