import type { Area } from '../cells/snapshot';
import { roleOf, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pairs';
import { cellInColumn, columnWithRole, type Table } from '../layouts/tables';
import { reason, type Reason } from '../reasons/reason';
import { headingsAbove } from './headings';
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

export interface StatedProject {
  readonly name: string;
  readonly reason: Reason;
}

/** The project an area of a sheet belongs to, and how that was seen; null where the sheet does not say. */
export function projectOf(
  marks: Marks,
  area: Area,
  pairs: readonly Pair[],
  known: readonly string[],
): StatedProject | null {
  const label = pairs
    .filter((pair) => roleOf(pair.label, 'project') && !pair.value.blank && pair.label.cell.top <= area.top)
    .pop();
  if (label) {
    return {
      name: label.value.text.trim(),
      reason: reason('PROJECT_LABEL', { cell: label.label.cell.address }),
    };
  }
  const headings = headingsAbove(marks, area).filter((cell) => marks.of(cell).kind === 'title');
  for (const heading of headings) {
    const text = heading.text.trim();
    if (known.some((name) => sameName(name, text) || nameDistance(name, text) <= CLOSE_ENOUGH)) {
      return { name: text, reason: reason('PROJECT_HEADING', { cell: heading.address }) };
    }
  }
  const fallback = headings.find(
    (cell) => NUMBERED_OR_PROJECT.test(cell.text) && !NOT_A_PROJECT.test(cell.text),
  );
  return fallback
    ? { name: fallback.text.trim(), reason: reason('PROJECT_HEADING', { cell: fallback.address }) }
    : null;
}
