import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { isUnitWord } from '../text/unit';
import { isHeaderLike, roleOf, titlesNames, type Mark, type Marks } from './marks';

/**
 * Areas in which KPIs are named along a row and what is said of them stands in rows below:
 *
 *     指標名    │ 相談件数 │ 講座数
 *     単位      │ 件      │ 回
 *     R6 目標値 │ 100     │ 4
 *     R6 実績値 │ 120     │ 3
 *
 * Turned by a quarter each is a list like any other.
 */
export function transposedAreas(marks: Marks): Area[] {
  const areas: Area[] = [];
  for (const cell of marks.grid.filled()) {
    const mark = marks.of(cell);
    const corner = cornerOf(marks, mark);
    if (!corner || areas.some((area) => isWithin(corner, area))) continue;
    const names = namesBeside(marks, corner);
    const area = areaFrom(marks, corner, names);
    const isTitled = titlesNames(marks.of(corner));
    if (area && (isTitled || isDated(marks, area, names[0]!.left))) areas.push(area);
  }
  return areas;
}

/** The cell left of the names: a title of names, of years or of rows, or a blank above a year. */
function cornerOf(marks: Marks, mark: Mark): GridCell | null {
  const isTitle = (roleOf(mark, 'other') ?? roleOf(mark, 'period')) !== null;
  if (mark.kind === 'label' && (isTitle || titlesNames(mark))) return mark.cell;
  if (mark.kind !== 'period' || mark.cell.bottom === mark.cell.top) return null;
  const above = marks.grid.at(mark.cell.top - 1, mark.cell.left);
  return above.blank && above.bottom < mark.cell.top ? above : null;
}

function isWithin(cell: Area, area: Area): boolean {
  return (
    cell.top >= area.top && cell.bottom <= area.bottom && cell.left >= area.left && cell.right <= area.right
  );
}

/** 区分 or 年度 in the corner: rows of 目標 and 実績 with their years say that names stand over the columns. */
function isDated(marks: Marks, { top, left, bottom }: Area, names: number): boolean {
  const titles = Array.from({ length: bottom - top }, (_, i) => marks.shown(top + 1 + i, left, names - 1));
  const dated = titles.filter((line) => line.some(({ period }) => period !== null));
  const says = (role: 'target' | 'actual'): boolean =>
    dated.some((line) => line.some((mark) => roleOf(mark, role) !== null));
  // 目標 over 4月, 5月 …: what is beside the goal was reached.
  const bare = titles.filter((line) => line.some(({ kind, period }) => kind === 'period' && period !== null));
  const isAimed = titles.some((line) => line.some((mark) => roleOf(mark, 'target') !== null));
  return (dated.length >= 2 && says('target') && says('actual')) || (bare.length >= 2 && isAimed);
}

function areaFrom(marks: Marks, title: GridCell, names: readonly GridCell[]): Area | null {
  const [first] = names;
  if (!first || names.length < 2) return null;
  const right = names[names.length - 1]!.right;
  const { extent } = marks.grid;
  const roles = new Set<string>();
  let bottom = title.bottom;
  for (let row = title.bottom + 1; row <= extent.bottom; row++) {
    const titles = marks.shown(row, title.left, first.left - 1);
    const values = names.map((name) => marks.at(row, name.left));
    // 重要度 │ 高 │ 低: a title nobody knows goes with the others, where one that is known follows.
    if (titles.length === 0 || values.some((value) => value.kind === 'label')) break;
    if (!titles.some(isHeaderLike)) continue;
    for (const { role } of titles.flatMap((mark) => mark.labels)) roles.add(role);
    bottom = row;
  }
  if (!roles.has('target') && !roles.has('actual')) return null;
  return { top: title.top, left: title.left, bottom, right };
}

/** Short texts side by side behind the title, with nothing that is a label among them. */
function namesBeside(marks: Marks, title: GridCell): GridCell[] {
  const names: GridCell[] = [];
  for (let next = marks.grid.rightOf(title); next; next = marks.grid.rightOf(next)) {
    const { kind } = marks.of(next);
    // 成果指標 │ <name> │ 人: the unit of the one name
    if (next.top !== title.top || (kind !== 'title' && kind !== 'prose') || isUnitWord(next.text)) break;
    names.push(next);
  }
  return names;
}
