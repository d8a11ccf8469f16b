import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { KpiBlock } from '../layouts/facts';
import { headingsAbove } from '../layouts/headings';
import { roleOf, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pairs';
import { cellInColumn, projectColumn } from '../layouts/tables';
import type { ReadSheet } from '../layouts/read-sheet';
import { plainProjectName } from '../kpi/project';
import type { Department } from '../scan/result';
import { foldText, sameProject } from '../text/fold';
import { labelRoles } from '../text/roles';
import { fieldOfPair, type Around, type Field, type Ground } from './around';
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
    ofFields(around.own) ??
    ofFields(around.form) ??
    ofHead(ground, block) ??
    ofUntitledColumn(around.own, ground, block) ??
    ofHeadings(ground.sheet.marks, block.head) ??
    (block.project ? inBrackets(block.project) : null)
  );
}

/** Labels above the KPI: of forms side by side the nearest at the left, of forms one below the other the lowest. */
function ofHead({ sheet, blocks }: Ground, block: KpiBlock): Department | null {
  const { head, area } = block;
  const top = Math.max(head.top, area.top);
  const isAbove = ({ label }: Pair): boolean => label.cell.top < top && label.cell.left <= area.right;
  const projects = sheet.pairs.filter((pair) => roleOf(pair.label, 'project') !== null && isAbove(pair));
  const nextForm = projects.at(-1)?.label.cell.top ?? -1;
  // A form that names its project and no office is in nobody's charge, whatever the form above it says.
  const isPast = ({ label }: Pair): boolean =>
    blocks.some(
      (other) => other !== block && other.area.top > label.cell.top && other.area.bottom < nextForm,
    ) || isOfCard(label.cell.top);
  const isOfCard = (row: number): boolean =>
    blocks.some(
      (other) => other.table === null && other !== block && other.area.top < row && other.area.top < top,
    );
  const labels = sheet.pairs.filter(
    (pair) => officeTitle(pair.label) !== null && !pair.value.blank && isAbove(pair) && !isPast(pair),
  );
  const before = labels.filter(({ label }) => label.cell.left <= area.left);
  const candidates = before.length > 0 ? before : labels;
  for (const pair of [...candidates].reverse()) {
    const found = ofFields([fieldOfPair(pair)]);
    if (found) return found;
  }
  return null;
}

/** A column in which every row of the list names an office, whatever stands over it. */
function ofUntitledColumn(
  own: readonly Field[],
  { tables, sheet }: Ground,
  block: KpiBlock,
): Department | null {
  const table = block.table === null ? undefined : tables.get(block.table);
  if (!table || table.rows.length < 2) return null;
  const field = own.find(({ titles, cell }) => {
    const isKnown = titles.some(({ labels }) => labels.some(({ role }) => role !== 'other'));
    if (isKnown || typeof cell.value !== 'string' || !isSurelyOffice(cell.text)) return false;
    const column = table.header.columns.find(({ path }) => path === titles);
    return (
      column !== undefined &&
      table.rows.every((row) => {
        const other = cellInColumn(sheet.marks, column, row);
        return other.blank || isSurelyOffice(other.text);
      })
    );
  });
  return field ? departmentOf([{ text: field.cell.text, cell: field.cell.address }]) : null;
}

/** 【健康推進課】, 創業支援事業（商工労政課）, 担当：税務課, 令和6年度 税務課 重点目標: a heading that names an office. */
function ofHeadings(marks: Marks, head: Area): Department | null {
  const passed: string[] = [];
  for (const cell of headingsAbove(marks, head)) {
    const found = inHeading(cell);
    // A heading of the same kind in between, 【共通】, opens another part.
    if (found) return passed.includes(ornamentOf(cell)) ? null : found;
    if (ornamentOf(cell) !== '') passed.push(ornamentOf(cell));
  }
  return null;
}

function inHeading(cell: GridCell): Department | null {
  const labelled = labelledOffice(cell.text);
  if (labelled) return departmentOf([{ text: labelled, cell: cell.address }]);
  const bare = withoutOrnament(cell.text);
  if (isSurelyOffice(bare)) return departmentOf([{ text: bare, cell: cell.address }]);
  const bracket = inBrackets(cell);
  if (bracket) return bracket;
  const words = bare.split(' ').filter(isSurelyOffice);
  return words.length > 0 ? departmentOf([{ text: words.join(' '), cell: cell.address }]) : null;
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
  const inner = name.slice(name.lastIndexOf('(') + 1, -1);
  return isSurelyOffice(inner) ? departmentOf([{ text: inner, cell: address }]) : null;
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
export function statedOffices({ marks, tables, pairs, blocks }: ReadSheet): StatedOffice[] {
  const sheet = marks.grid.name;
  const stated: StatedOffice[] = [];
  const add = (project: string, department: Department | null): void => {
    if (department && project !== '') stated.push({ project: plainProjectName(project), sheet, department });
  };
  for (const { header, rows } of tables) {
    const projects = projectColumn(header);
    const offices = header.columns.filter(({ path }) => path.some((mark) => officeTitle(mark) !== null));
    if (!projects || offices.length === 0) continue;
    for (const row of rows) {
      const fields = offices.map(({ path, left, right }) => ({
        titles: path,
        cell: cellInColumn(marks, { path, left, right }, row),
        fiscalYear: null,
        isBefore: false,
      }));
      add(cellInColumn(marks, projects, row).text.trim(), ofFields(fields));
    }
  }
  const offices = pairs.filter(({ label }) => officeTitle(label) !== null);
  const heads = pairs.filter((pair) => roleOf(pair.label, 'project') !== null);
  for (const [i, { label, value }] of heads.entries()) {
    const [from, to] = [label.cell.top, heads[i + 1]?.label.cell.top ?? Infinity];
    const office = offices.find((pair) => pair.label.cell.top >= from && pair.label.cell.top < to);
    // Behind a KPI it is the office of that KPI.
    const isHead = blocks.every(({ area }) => area.top <= from || area.top > (office?.label.cell.top ?? 0));
    if (office && isHead) add(value.text.trim(), ofFields([fieldOfPair(office)]));
  }
  for (const cell of marks.grid.filled()) {
    if (typeof cell.value === 'string' && cell.text.length <= 200) add(...inLine(cell));
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
