import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { KpiBlock } from '../layouts/facts';
import type { HeaderColumn } from '../layouts/header';
import { headingsAbove } from '../layouts/headings';
import type { Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pair';
import { cellInColumn, projectColumn, type Table } from '../layouts/tables';
import type { ReadSheet } from '../layouts/read-sheet';
import { plainProjectName } from '../kpi/project';
import type { Department } from '../model/kpi';
import { foldText, sameProject } from '../text/fold';
import { labelRoles } from '../text/roles';
import { fieldOfPair, regionOf, type Around, type Field } from './around';
import { firstBelow, type Ground } from './ground';
import { isOffice, isOfficeInEnglish, isSurelyOffice, officeNames, withoutOrnament } from './offices';
import { officeTitle } from './titles';

/** The units of several cells as one; null where no cell names any. */
function departmentOf(cells: readonly { readonly text: string; readonly cell: string }[]): Department | null {
  const texts = [...new Set(cells.map(({ text }) => text.trim()))].filter((text) => text !== '');
  const names = [...new Set(texts.flatMap(officeNames))];
  const [first] = cells;
  if (!first || names.length === 0) return null;
  return { text: texts.join('、'), names, cell: first.cell, sheet: null };
}

/** The first cell of each column: further rows of a KPI hold its values, or belong to nobody. */
function ofOwn(own: readonly Field[]): Department | null {
  return ofFields(own.filter(({ titles }, i) => own.findIndex((other) => other.titles === titles) === i));
}

/** What stands under or beside 担当課; under 実施主体 or Owner only the name of an office. */
function ofFields(fields: readonly Field[]): Department | null {
  const told = fields.filter(({ titles, cell }) => {
    const title = titles.map(officeTitle).find((one) => one !== null);
    if (!title || typeof cell.value !== 'string') return false;
    return title === 'sure' || isNamedOffice(cell.text);
  });
  return departmentOf(told.map(({ cell }) => ({ text: cell.text, cell: cell.address })));
}

function isNamedOffice(text: string): boolean {
  return isOfficeInEnglish(text) || officeNames(text).every(isOffice);
}

/**
 * Who is in charge of a KPI, from the nearest place that says it: its own row, its form, the head of the form, a column of
 * offices under an unknown title, a heading, its project, the name of the sheet.
 */
export function departmentOfBlock(ground: Ground, block: KpiBlock, around: Around): Department | null {
  return (
    ofOwn(around.own) ??
    ofFields(around.form) ??
    ofHead(ground, block) ??
    ofUntitledColumn(around.own, ground, block) ??
    ofHeadings(ground.sheet.marks, block.head) ??
    (block.project ? inBrackets(block.project) : null)
  );
}

/**
 * The nearest label above the KPI, of forms side by side the one that begins left of it. A form that names its project and no
 * office is in nobody's charge, whatever the form above it says; what stands in the form of another KPI is of that KPI.
 */
function ofHead(ground: Ground, { head, area }: KpiBlock): Department | null {
  const top = Math.max(head.top, area.top);
  const isAbove = ({ label: { cell } }: Pair): boolean => cell.top < top && cell.left <= area.right;
  const form = ground.projects.filter(isAbove).at(-1)?.label.cell.top ?? -1;
  const above = ground.offices.filter(isAbove);
  const before = above.filter(({ label }) => label.cell.left <= area.left);
  for (const pair of [...(before.length > 0 ? before : above)].reverse()) {
    const row = pair.label.cell.top;
    const place = firstBelow(ground, row);
    const next = ground.blocks[place];
    if (next && next.area.bottom < form) return null;
    const card = ground.blocks[place - 1];
    if (card?.table === null && regionOf(ground, card).bottom >= row) continue;
    const found = ofFields([fieldOfPair(pair)]);
    if (found) return found;
  }
  return null;
}

const OF_OFFICES = new WeakMap<HeaderColumn, boolean>();

/** Every row of the column names an office, whatever stands over it. */
function isOfOffices({ marks }: ReadSheet, { rows }: Table, column: HeaderColumn): boolean {
  let is = OF_OFFICES.get(column);
  if (is === undefined) {
    const cells = rows.map((row) => cellInColumn(marks, column, row)).filter(({ blank }) => !blank);
    is = rows.length >= 2 && cells.every(({ text }) => isSurelyOffice(text));
    OF_OFFICES.set(column, is);
  }
  return is;
}

/** A column of offices under a title nobody knows. */
function ofUntitledColumn(
  own: readonly Field[],
  { tables, sheet }: Ground,
  block: KpiBlock,
): Department | null {
  const table = block.table === null ? undefined : tables.get(block.table);
  if (!table) return null;
  const field = own.find(({ titles, cell }) => {
    const isKnown = titles.some(({ labels }) => labels.some(({ role }) => role !== 'other'));
    if (isKnown || typeof cell.value !== 'string' || !isSurelyOffice(cell.text)) return false;
    const column = table.header.columns.find(({ path }) => path === titles);
    return column !== undefined && isOfOffices(sheet, table, column);
  });
  return field ? departmentOf([{ text: field.cell.text, cell: field.cell.address }]) : null;
}

/** 【健康推進課】, 創業支援事業（商工労政課）, 担当：税務課, 令和6年度 税務課 重点目標: a heading that names an office. */
function ofHeadings(marks: Marks, head: Area): Department | null {
  if (!holdsOffices(marks)) return null;
  const passed: string[] = [];
  for (const cell of headingsAbove(marks, head)) {
    const found = inHeading(cell);
    // A heading of the same kind in between, 【共通】, opens another part.
    if (found) return passed.includes(ornamentOf(cell)) ? null : found;
    if (ornamentOf(cell) !== '') passed.push(ornamentOf(cell));
  }
  return null;
}

const HOLD_OFFICES = new WeakMap<Marks, boolean>();

/** Some text of the sheet could be such a heading; asked once, as most sheets have none. */
function holdsOffices(marks: Marks): boolean {
  let holds = HOLD_OFFICES.get(marks);
  if (holds === undefined) {
    const isText = ({ value, text }: GridCell): boolean => typeof value === 'string' && text.length <= 60;
    holds = marks.grid.filled().some((cell) => isText(cell) && inHeading(cell) !== null);
    HOLD_OFFICES.set(marks, holds);
  }
  return holds;
}

function inHeading(cell: GridCell): Department | null {
  const labelled = labelledOffice(cell.text);
  if (labelled) return departmentOf([{ text: labelled, cell: cell.address }]);
  const bare = withoutOrnament(cell.text);
  if (isSurelyOffice(bare)) return departmentOf([{ text: bare, cell: cell.address }]);
  const bracket = inBrackets(cell);
  if (bracket) return bracket;
  return ofWords(bare, cell.address);
}

/** 朝顔台市 デジタル推進課: the words that name an office. */
function ofWords(text: string, cell: string): Department | null {
  const words = text.split(' ').filter(isSurelyOffice);
  return departmentOf([{ text: words.join(' '), cell }]);
}

/** What opens the heading: 【, ■, 1. */
function ornamentOf({ text }: GridCell): string {
  const first = foldText(text)[0] ?? '';
  return '【■□◆◇●○◎▼▽▶☆★[(<'.includes(first) ? first : '';
}

/** 担当課：税務課, （担当 税務課） in one cell. */
function labelledOffice(text: string): string | null {
  const folded = foldText(text);
  const inner = folded.startsWith('(') && folded.endsWith(')') ? folded.slice(1, -1) : folded;
  const at = [':', ' '].map((sign) => inner.indexOf(sign)).find((index) => index > 0);
  if (at === undefined) return null;
  const [title, value] = [inner.slice(0, at), inner.slice(at + 1).trim()];
  const isTitle = labelRoles(title).some(({ exact, role }) => exact && role === 'department');
  return isTitle && value !== '' && officeNames(value).every(isOffice) ? value : null;
}

/** <事業名>（<担当課>） */
function inBrackets({ text, address }: Pick<GridCell, 'text' | 'address'>): Department | null {
  const name = foldText(text);
  if (!name.endsWith(')')) return null;
  return ofWords(name.slice(name.lastIndexOf('(') + 1, -1), address);
}

/** 納税課, 3_上下水道局: a sheet named by its office. */
export function departmentOfSheet(name: string, cell: string): Department | null {
  const bare = withoutOrnament(name);
  return isSurelyOffice(bare) ? departmentOf([{ text: bare, cell }]) : null;
}

/** An office a workbook names for a project, wherever it does. */
export interface StatedOffice {
  readonly project: string;
  readonly sheet: string;
  readonly department: Department;
}

/** Lists of projects with 担当課, heads of forms, and lines `○<事業名>（<担当課>） …`. */
export function statedOffices({ sheet: read, offices, projects: heads, blocks }: Ground): StatedOffice[] {
  const { marks, tables } = read;
  const sheet = marks.grid.name;
  const stated: StatedOffice[] = [];
  const add = (project: string, department: Department | null): void => {
    if (department && project !== '') stated.push({ project: plainProjectName(project), sheet, department });
  };
  for (const { header, rows } of tables) {
    const projects = projectColumn(header);
    const columns = header.columns.filter(({ path }) => path.some((mark) => officeTitle(mark) !== null));
    if (!projects || columns.length === 0) continue;
    for (const row of rows) {
      const fields = columns.map(({ path, left, right }) => ({
        titles: path,
        cell: cellInColumn(marks, { path, left, right }, row),
        fiscalYear: null,
        isBefore: false,
      }));
      add(cellInColumn(marks, projects, row).text.trim(), ofFields(fields));
    }
  }
  for (const [i, { label, value }] of heads.entries()) {
    const [from, to] = [label.cell.top, heads[i + 1]?.label.cell.top ?? Infinity];
    const office = offices.find((pair) => pair.label.cell.top >= from && pair.label.cell.top < to);
    // Behind a KPI it is the office of that KPI.
    const isHead = blocks.every(({ area }) => area.top <= from || area.top > (office?.label.cell.top ?? 0));
    if (office && isHead) add(value.text.trim(), ofFields([fieldOfPair(office)]));
  }
  for (const cell of marks.grid.filled()) {
    if (typeof cell.value === 'string' && cell.text.length <= 400) add(...inLine(cell));
  }
  return stated;
}

const BULLETS = '○◯●◎・■□◆◇*※-';

/** ○<name>（<department>） and what follows. */
function inLine(cell: GridCell): [string, Department | null] {
  const text = foldText(cell.text);
  const [open, close] = [text.indexOf('('), text.indexOf(')')];
  if (open < 2 || close < open) return ['', null];
  const name = text.slice(BULLETS.includes(text[0]!) ? 1 : 0, open).trim();
  return [name, inBrackets({ text: text.slice(0, close + 1), address: cell.address })];
}

/** The one office the workbook names for a project; null where it names none, or several. */
export function departmentOfProject(
  project: string | null,
  home: string,
  stated: readonly StatedOffice[],
): Department | null {
  if (project === null) return null;
  const found = stated.filter((one) => sameProject(one.project, plainProjectName(project)));
  const [first] = found;
  if (!first || new Set(found.map(({ department }) => department.names.join('\n'))).size > 1) return null;
  const own = found.find(({ sheet }) => sheet === home) ?? first;
  return { ...own.department, sheet: own.sheet === home ? null : own.sheet };
}
