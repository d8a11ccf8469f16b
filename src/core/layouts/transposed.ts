import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { isUnitWord } from '../text/unit';
import { isHeaderLike, roleOf, type Mark, type Marks } from './marks';

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
    if (mark.kind !== 'label') continue;
    const corner = roleOf(mark, 'kpiName') ?? roleOf(mark, 'other') ?? roleOf(mark, 'period');
    if (!corner || areas.some((area) => isWithin(cell, area))) continue;
    const area = areaFrom(marks, mark);
    if (area && (corner.role === 'kpiName' || isDated(marks, area))) areas.push(area);
  }
  return areas;
}

function isWithin(cell: Area, area: Area): boolean {
  return (
    cell.top >= area.top && cell.bottom <= area.bottom && cell.left >= area.left && cell.right <= area.right
  );
}

/** 区分 or 年度 in the corner: rows of 目標 and 実績 with their years say that names stand over the columns. */
function isDated(marks: Marks, { top, left, bottom }: Area): boolean {
  const titles = Array.from({ length: bottom - top }, (_, i) => marks.at(top + 1 + i, left));
  const dated = titles.filter(
    (mark) => mark.period !== null && (roleOf(mark, 'target') ?? roleOf(mark, 'actual')) !== null,
  );
  return (
    dated.length >= 2 &&
    dated.some((mark) => roleOf(mark, 'target')) &&
    dated.some((m) => roleOf(m, 'actual'))
  );
}

function areaFrom(marks: Marks, title: Mark): Area | null {
  const names = namesBeside(marks, title.cell);
  const [first] = names;
  if (!first || names.length < 2) return null;
  const right = names[names.length - 1]!.right;
  const { extent } = marks.grid;
  const roles = new Set<string>();
  let bottom = title.cell.bottom;
  for (let row = title.cell.bottom + 1; row <= extent.bottom; row++) {
    const titles = marks.shown(row, title.cell.left, first.left - 1);
    const values = names.map((name) => marks.at(row, name.left));
    if (!titles.some(isHeaderLike) || values.some((value) => value.kind === 'label')) break;
    for (const { role } of titles.flatMap((mark) => mark.labels)) roles.add(role);
    bottom = row;
  }
  if (!roles.has('target') && !roles.has('actual')) return null;
  return { top: title.cell.top, left: title.cell.left, bottom, right };
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
