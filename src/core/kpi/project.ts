import { overlapsColumns, type GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { roleOf, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pairs';
import { cellInColumn, columnWithRole, type Table } from '../layouts/tables';
import { nameDistance, sameName } from '../text/fold';

/** A heading may differ from the listed name by this share of its characters (公務 / 校務) and still be it. */
const CLOSE_ENOUGH = 0.2;

/** Headings that title a document or a section, not a project. */
const NOT_A_PROJECT =
  /KPI|指標|一覧|報告|検証|実績|状況|様式|調査|シート|カ年|か年|年度|計画|概要|成果|コスト|方針|意見/i;
const NUMBERED_OR_PROJECT = /^[(（]?[0-9０-９①-⑳]+[)）.．、]?\s*\S{3,}|事業$|事業\s*[(（]/;

/** Project names a workbook states in so many words: columns and labels 事業名, 取り組み事項 … */
export function statedProjects(marks: Marks, tables: readonly Table[], pairs: readonly Pair[]): string[] {
  const inColumns = tables.flatMap((table) => {
    const column = columnWithRole(table.header, 'project');
    return column ? table.rows.map((row) => cellInColumn(marks, column, row)) : [];
  });
  const beside = pairs.filter((pair) => roleOf(pair.label, 'project')).map((pair) => pair.value);
  return [...inColumns, ...beside]
    .filter((cell) => !cell.blank && typeof cell.value === 'string' && !roleOf(marks.of(cell), 'total'))
    .map((cell) => cell.text.trim());
}

/** The project an area of a sheet belongs to, and how that was seen; null where the sheet does not say. */
export function projectOf(
  marks: Marks,
  area: Area,
  pairs: readonly Pair[],
  known: readonly string[],
): { readonly name: string; readonly evidence: string } | null {
  const label = pairs
    .filter((pair) => roleOf(pair.label, 'project') && !pair.value.blank && pair.label.cell.top <= area.top)
    .pop();
  if (label) {
    return { name: label.value.text.trim(), evidence: `project beside ${label.label.cell.address}` };
  }
  const headings = headingsAbove(marks, area);
  for (const heading of headings) {
    const text = heading.text.trim();
    if (known.some((name) => sameName(name, text) || nameDistance(name, text) <= CLOSE_ENOUGH)) {
      return { name: text, evidence: `heading ${heading.address} names a project listed in this workbook` };
    }
  }
  const fallback = headings.find(
    (cell) => NUMBERED_OR_PROJECT.test(cell.text) && !NOT_A_PROJECT.test(cell.text),
  );
  return fallback ? { name: fallback.text.trim(), evidence: `heading ${fallback.address}` } : null;
}

/** Texts alone in their row above the area, nearest first. */
function headingsAbove(marks: Marks, area: Area): GridCell[] {
  return headingsOf(marks).filter((cell) => cell.top < area.top && overlapsOrLeads(cell, area));
}

const HEADINGS = new WeakMap<Marks, readonly GridCell[]>();

/** All texts alone in their row, bottom up; looked for once per sheet, as every KPI of a long list asks for them. */
function headingsOf(marks: Marks): readonly GridCell[] {
  const known = HEADINGS.get(marks);
  if (known) return known;
  const headings: GridCell[] = [];
  for (let row = marks.grid.extent.bottom; row >= marks.grid.extent.top; row--) {
    const filled = marks.grid.row(row).filter((cell) => !cell.blank && cell.top === row);
    const only = filled[0];
    if (filled.length !== 1 || !only || typeof only.value !== 'string') continue;
    if (marks.of(only).kind === 'title') headings.push(only);
  }
  HEADINGS.set(marks, headings);
  return headings;
}

function overlapsOrLeads(cell: GridCell, area: Area): boolean {
  return overlapsColumns(cell, area) || cell.left <= area.left;
}
