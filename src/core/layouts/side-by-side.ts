import { foldText } from '../text/fold';
import type { Header, HeaderColumn } from './header';
import { isKpiNumber, roleOf } from './marks';

/** 年度 │ R5 │ R6 │ 年度 │ R5 │ R6, 区分 │ … │ 区分 │ R5決算: the title of the first column again, over row titles too. */
function beginsAgain({ columns }: Header, { path }: HeaderColumn): boolean {
  const [first] = columns;
  const [own] = path;
  if (!first || !own || first.path.length > 1 || path.length > 1 || first.path[0] === own) return false;
  const isOverRows = roleOf(own, 'other') ?? roleOf(own, 'period');
  return isOverRows !== null && foldText(own.cell.text) === foldText(first.path[0]!.cell.text);
}

/** Two forms side by side share their rows; each KPI number or name title opens a header of its own. */
export function splitSideBySide(header: Header): Header[] {
  const opens = header.columns.map((column, i) => {
    const leaf = column.path[column.path.length - 1]!;
    return roleOf(leaf, 'kpiName') !== null || isKpiNumber(leaf) || (i > 0 && beginsAgain(header, column));
  });
  // The form before the repeated title begins with that title, unless a name within it opens it.
  const again = header.columns.findIndex((column, i) => i > 0 && beginsAgain(header, column));
  if (again > 0 && !opens.slice(0, again).some(Boolean)) opens[0] = true;
  if (opens.filter(Boolean).length < 2) return [header];
  const groups: HeaderColumn[][] = [];
  header.columns.forEach((column, i) => {
    if (opens[i] || groups.length === 0) groups.push([column]);
    else groups[groups.length - 1]!.push(column);
  });
  // A lone title in front of the first form (No.) belongs to it.
  if (groups.length > 1 && !opens[0] && groups[0]) groups[1]!.unshift(...groups.shift()!);
  return groups.map((columns) => ({
    columns,
    area: { ...header.area, left: columns[0]!.left, right: columns[columns.length - 1]!.right },
  }));
}
