import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { roleOf, type Marks } from '../layouts/marks';
import { remembered } from '../text/remember';
import { labelRoles } from '../text/roles';
import type { Pair } from '../layouts/pair';
import { cellInColumn, projectColumn, type Table } from '../layouts/tables';
import { reason, type Reason } from '../reasons/reason';
import { headingsAbove } from '../layouts/headings';
import { sameName, sameProject } from '../text/fold';
import { mentions } from '../text/mentions';

/** Headings that title a document or a section, not a project. */
const NOT_A_PROJECT = [
  'kpi',
  '指標',
  '一覧',
  '報告',
  '検証',
  '実績',
  '状況',
  '様式',
  '調査',
  'シート',
  'カ年',
  'か年',
  '年度',
  '計画',
  '概要',
  '成果',
  'コスト',
  '方針',
  '意見',
];
const NUMBERED_OR_PROJECT = /^[(（]?[0-9０-９①-⑳]+[)）.．、]?\s*\S{3,}|事業$|事業\s*[(（]/;

/** A place in which a project is named. */
export interface ProjectPlace {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  /** A row of a list of projects, as against the title or label of one project's own form. */
  readonly isListed: boolean;
}

/** Project names a workbook states in so many words: columns and labels 事業名, 取り組み事項 … */
export function statedProjects(
  marks: Marks,
  tables: readonly Table[],
  pairs: readonly Pair[],
): ProjectPlace[] {
  const inColumns = tables.flatMap((table) => {
    const column = projectColumn(table.header);
    return column ? table.rows.map((row) => cellInColumn(marks, column, row)) : [];
  });
  const beside = pairs.filter((pair) => roleOf(pair.label, 'project')).map((pair) => pair.value);
  const places = (cells: readonly GridCell[], isListed: boolean): ProjectPlace[] =>
    cells
      .filter((cell) => !cell.blank && typeof cell.value === 'string' && !roleOf(marks.of(cell), 'total'))
      .map((cell) => ({ name: cell.text.trim(), sheet: marks.grid.name, cell: cell.address, isListed }));
  return [...places(inColumns, true), ...places(beside, false)];
}

/** 事業名：…, 事業概要 【…】: the heading says itself that it names the project. */
const STATED =
  /^(?:事業名称?|事業概要|事務事業名|取り?組み?(?:事項|名)|施策名|プロジェクト名)\s*(?:[:：]\s*(.+)|[【「](.+)[】」])$/;
/** `<事業名> (<担当課>)` */
const DEPARTMENT = /\s*[(（][^()（）]*(?:課|係|室|局|部|署|センター|所|委員会)[)）]$/;

/** A name without the department in brackets behind it. */
export function plainProjectName(text: string): string {
  return text.trim().replace(DEPARTMENT, '').trim();
}

/** 【…】, ＜…＞, ■ …: the name without its ornaments. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^[■◆●○◎□◇▼・]+\s*/, '')
    .replace(/^[【＜〈《「『]\s*([^【】＜＞〈〉《》「」『』]+?)\s*[】＞〉》」』]$/, '$1');
}

function readHeading(text: string): { readonly name: string; readonly stated: boolean } {
  const line = bare(text);
  const stated = STATED.exec(line);
  const name = plainProjectName(stated?.[1] ?? stated?.[2] ?? line);
  return { name, stated: stated !== null };
}

/** １ 目標値, ２ 実績値: says what the values beneath are. */
const saysValues: (text: string) => boolean = remembered((text) =>
  labelRoles(bare(text).replace(/^[0-9０-９①-⑳]{1,2}[.．、\s]*/, '')).some(
    ({ exact, role }) => exact && (role === 'target' || role === 'actual'),
  ),
);

export interface StatedProject {
  readonly name: string;
  /** Where the name stands. */
  readonly cell: string;
  readonly reason: Reason;
}

/** The lowest label above, of forms side by side the one that begins nearest at the left. */
function nearestLabel(labels: readonly Pair[], area: Area): Pair | undefined {
  const before = labels.filter(({ label }) => label.cell.left <= area.left);
  const nearest = Math.max(...before.map(({ label }) => label.cell.left));
  const own = before.filter(({ label }) => label.cell.left === nearest);
  return own[own.length - 1] ?? labels[labels.length - 1];
}

/** The project an area of a sheet belongs to, and how that was seen; null where the sheet does not say. */
export function projectOf(
  marks: Marks,
  area: Area,
  pairs: readonly Pair[],
  known: readonly string[],
  names: ReadonlySet<string> = new Set(),
): StatedProject | null {
  const label = nearestLabel(
    pairs.filter(
      (pair) => roleOf(pair.label, 'project') && !pair.value.blank && pair.label.cell.top <= area.top,
    ),
    area,
  );
  if (label) {
    return {
      name: label.value.text.trim(),
      cell: label.value.address,
      reason: reason('PROJECT_LABEL', { cell: label.label.cell.address }),
    };
  }
  const headings = headingsAbove(marks, area)
    .filter((cell) => !names.has(cell.address))
    .map((cell) => ({ cell, ...readHeading(cell.text) }));
  const found =
    headings.find(({ stated }) => stated) ??
    headings.find(({ name }) => known.some((other) => sameName(other, name))) ??
    headings.find(({ name }) => known.some((other) => sameProject(other, name))) ??
    headings.find(
      ({ name, cell }) =>
        NUMBERED_OR_PROJECT.test(name) && !mentions(name, NOT_A_PROJECT) && !saysValues(cell.text),
    );
  if (!found) return null;
  const cell = found.cell.address;
  return { name: found.name, cell, reason: reason('PROJECT_HEADING', { cell }) };
}
