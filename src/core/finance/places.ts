import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { trimUnseen } from '../text/fold';
import { unitNote, type AccountSheet } from './cells';
import { readTitle } from './titles';

/** Which project a place belongs to, and in which unit its amounts are: what stands outside of tables. */
export interface Surroundings {
  projectAt(area: Area): string | null;
  unitAt(area: Area): string | null;
  /** Which card of the sheet a label belongs to: the row of the label that names its project, 0 where none does. */
  sectionAt(area: Area): number;
}

interface Named {
  readonly label: GridCell;
  readonly name: string;
  readonly rank: number;
}

/** The project an area belongs to by other signs: a heading, a name known from elsewhere. */
export type ProjectAt = (area: Area) => string | null;

/**
 * @param inTables cells of tables: a title 事業名 over a list names no project beside it
 * @param around asked where no label names the project
 */
export function surroundings(
  sheet: AccountSheet,
  inTables: (cell: GridCell) => boolean,
  around: ProjectAt,
): Surroundings {
  const named: Named[] = [];
  const notes: { readonly cell: GridCell; readonly unit: string }[] = [];
  for (const cell of sheet.grid.filled()) {
    if (!sheet.isText(cell)) continue;
    if (!inTables(cell)) {
      const name = nameBeside(sheet, cell);
      if (name) named.push(name);
    }
    const unit = unitNote(cell.text);
    if (unit !== null && (!isAmountTitle(cell) || isAlone(sheet, cell))) notes.push({ cell, unit });
  }
  const projects = named.filter(({ rank }) => rank > 1);
  const bodies = named.filter((one) => one.rank === 1 && !isTown(one));
  return {
    projectAt: (area) => (nearestName(projects, area) ?? nearestName(bodies, area))?.name ?? around(area),
    sectionAt: (area) => {
      const name = nearestName(projects.length > 0 ? projects : bodies, area);
      return name ? name.label.top * 1000 + name.label.left : 0;
    },
    unitAt: (area) => {
      const above = notes.filter(({ cell }) => cell.top <= area.top);
      const below = notes.filter(({ cell }) => cell.top > area.bottom && cell.top <= area.bottom + 2);
      const beside = above.filter(({ cell }) => cell.right >= area.left - 2 && cell.left <= area.right + 2);
      return (beside.at(-1) ?? above.at(-1) ?? below[0])?.unit ?? null;
    },
  };
}

/** ２ 事業費（千円）, alone in its row: the heading of amounts beneath it. */
function isAlone({ grid }: AccountSheet, cell: GridCell): boolean {
  return grid.starting(cell.top).length === 1;
}

/** 自治体名, or a body called 若葉市: who reports, and no project. */
function isTown({ label, name }: Named): boolean {
  return (
    TOWNS.some((word) => label.text.includes(word)) ||
    (name.length <= 8 && TOWN_ENDINGS.some((end) => name.endsWith(end)))
  );
}

const TOWNS: readonly string[] = ['市町村', '自治体', '都道府県', '地区', '申請者'];
const TOWN_ENDINGS: readonly string[] = ['市', '町', '村', '県', '府', '都'];

function isAmountTitle(cell: GridCell): boolean {
  const reading = readTitle(cell.text);
  return reading.title !== null && reading.title.kind !== 'rowTitle' && reading.title.kind !== 'unit';
}

/** 事業名 │ 移住促進事業, 事業名：移住促進事業, or the name beneath its label. */
function nameBeside(sheet: AccountSheet, cell: GridCell): Named | null {
  const inline = inlineName(cell.text);
  if (inline) return { label: cell, ...inline };
  const title = sheet.titleOf(cell)?.title;
  if (title?.kind !== 'name') return null;
  const next = sheet.grid.rightOf(cell);
  if (!next || !sheet.isText(next)) return null;
  const reading = readTitle(next.text);
  if (reading.title !== null && reading.title.kind !== 'noAmount') return null;
  if (reading.period !== null && reading.label === '') return null;
  return { label: cell, name: trimUnseen(next.text), rank: title.rank };
}

function inlineName(text: string): { name: string; rank: number } | null {
  const at = text.replace('：', ':').indexOf(':');
  if (at <= 0 || at > 16 || text.length > 60) return null;
  const title = readTitle(text.slice(0, at)).title;
  const name = text.slice(at + 1).trim();
  return title?.kind === 'name' && name !== '' ? { name, rank: title.rank } : null;
}

/** The nearest label above, of forms side by side the one that begins nearest at the left. */
function nearestName(named: readonly Named[], area: Area): Named | null {
  const before = named.filter(({ label }) => label.top <= area.top && label.left <= area.left);
  if (before.length === 0) return null;
  const left = Math.max(...before.map(({ label }) => label.left));
  const inColumn = before.filter((one) => one.label.left === left);
  return inColumn.at(-1)!;
}
