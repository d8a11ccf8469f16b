import { cellAddress, parseAddress } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';
import { XmlScanner } from '../package/xml';
import { encoded, TextEdits } from './elements';

/** What a cell of a sheet holds now. */
export interface CellEdit {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | { readonly error: string } | null;
  /** Without `=`, with the prefixes the file needs; null where the cell holds no formula. */
  readonly formula: string | null;
  /** The formula is the one in the file; only what it shows has changed. */
  readonly isResult: boolean;
  /** Number format the cell has got; null where it kept its own. */
  readonly format: string | null;
}

export interface CellContext {
  /** Index of the cell format that is as another one but for its number format. */
  readonly withFormat: (style: number, format: string) => number;
  /** What a cell holds now, edited or not. */
  readonly cellAt: (row: number, column: number) => Pick<CellEdit, 'value' | 'formula'>;
}

export interface EditedSheet {
  readonly text: string;
  /** Cells of the edits that are part of something larger (a formula of a range, a data table): they stay as they were. */
  readonly unkept: readonly CellEdit[];
}

/** A cell or a row as it stands in the text. */
interface Span {
  readonly start: number;
  end: number;
  /** Behind the start tag, and before the end tag. */
  readonly inside: number;
  insideEnd: number;
  readonly isEmpty: boolean;
  readonly prefix: string;
}
interface FileCell extends Span {
  readonly column: number;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Its formula: attributes and place. */
  formula: {
    readonly attributes: ReadonlyMap<string, string>;
    readonly start: number;
    end: number;
    isBlank: boolean;
  } | null;
}
interface FileRow extends Span {
  readonly row: number;
  readonly cells: FileCell[];
}

/**
 * The text of a sheet with other contents in some cells. Everything else stays byte by byte; formulas that hang on one that
 * is overwritten are written out.
 */
export function withCells(text: string, edits: readonly CellEdit[], context: CellContext): EditedSheet {
  const { rows, data } = rowsOf(text);
  const fixed = fixedAreas(rows);
  const isFixed = ({ row, column, isResult }: CellEdit): boolean =>
    !isResult &&
    fixed.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  const unkept = edits.filter(isFixed);
  const wanted = edits.filter((edit) => !isFixed(edit));
  const result = new TextEdits(text);
  const out = writtenOut(rows, wanted, context);
  const isOut = new Set(out.map(({ row, column }) => cellAddress(row, column)));
  const all = [...wanted.filter(({ row, column }) => !isOut.has(cellAddress(row, column))), ...out];
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of all) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  let next = 0;
  const added: string[] = [];
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const sorted = byRow.get(row)!.sort((a, b) => a.column - b.column);
    while (next < rows.length && rows[next]!.row < row) next++;
    const standing = rows[next];
    if (standing?.row === row) editRow(result, text, standing, sorted, context);
    else {
      const { prefix } = data;
      const cells = sorted.map((edit) => cellText(edit, prefix, [], null, context)).join('');
      if (cells === '') continue;
      const whole = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
      if (standing) result.insert(standing.start, whole);
      else added.push(whole);
    }
  }
  if (data.isEmpty && added.length > 0) {
    result.replace(
      data.start,
      data.end,
      `<${data.prefix}sheetData>${added.join('')}</${data.prefix}sheetData>`,
    );
  } else result.insert(data.insideEnd, added.join(''));
  return { text: result.done(), unkept };
}

function editRow(
  result: TextEdits,
  text: string,
  row: FileRow,
  edits: readonly CellEdit[],
  context: CellContext,
): void {
  const behind: string[] = [];
  for (const edit of edits) {
    const cell = row.cells.find(({ column }) => column === edit.column);
    if (cell) {
      result.replace(
        cell.start,
        cell.end,
        cellText(edit, cell.prefix, cell.attributes, keptFormula(text, cell, edit), context),
      );
      continue;
    }
    const whole = cellText(edit, row.prefix, [], null, context);
    const later = row.cells.find(({ column }) => column > edit.column);
    if (later) result.insert(later.start, whole);
    else behind.push(whole);
  }
  if (behind.length === 0) return;
  if (row.isEmpty) {
    const slash = text.lastIndexOf('/', row.end);
    result.replace(slash, row.end, `>${behind.join('')}</${row.prefix}row>`);
  } else result.insert(row.insideEnd, behind.join(''));
}

function keptFormula(text: string, { formula }: FileCell, edit: CellEdit): string | null {
  return edit.isResult && formula ? text.slice(formula.start, formula.end) : null;
}

/** Attributes that say what the value was. */
const OF_VALUE: ReadonlySet<string> = new Set(['r', 't', 'vm', 'cm', 'ph']);

function cellText(
  { row, column, value, formula, format, isResult }: CellEdit,
  prefix: string,
  attributes: CellAttributes,
  kept: string | null,
  { withFormat }: CellContext,
): string {
  const style = Number(attributes.find(([name]) => name === 's')?.[1] ?? 0);
  const said = attributes.filter(([name]) => !OF_VALUE.has(name) || (isResult && name === 'cm'));
  const others =
    format === null
      ? said
      : [...said.filter(([name]) => name !== 's'), ['s', String(withFormat(style, format))] as const];
  const { type, body } = contentOf(value, formula !== null, prefix);
  const code = kept ?? (formula === null ? '' : `<${prefix}f>${encoded(formula)}</${prefix}f>`);
  const head = [`r="${cellAddress(row, column)}"`, ...others.map(([name, text]) => `${name}="${encoded(text)}"`), ...(type ? [`t="${type}"`] : [])]; // prettier-ignore
  const inner = code + body;
  const tag = `${prefix}c`;
  if (inner === '') return others.length === 0 ? '' : `<${tag} ${head.join(' ')}/>`;
  return `<${tag} ${head.join(' ')}>${inner}</${tag}>`;
}
type CellAttributes = FileCell['attributes'];

function contentOf(
  value: CellEdit['value'],
  isFormula: boolean,
  prefix: string,
): { readonly type: string | null; readonly body: string } {
  const v = (text: string): string => `<${prefix}v>${encoded(text)}</${prefix}v>`;
  if (value === null) return { type: null, body: '' };
  if (typeof value === 'number') return { type: null, body: v(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', body: v(value ? '1' : '0') };
  if (typeof value === 'object') return { type: 'e', body: v(value.error) };
  if (isFormula) return { type: 'str', body: v(value) };
  return {
    type: 'inlineStr',
    body: `<${prefix}is><${prefix}t xml:space="preserve">${encoded(value)}</${prefix}t></${prefix}is>`,
  };
}

/** Areas that take no single change: formulas of a range and data tables. */
function fixedAreas(rows: readonly FileRow[]): Area[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => {
      const type = formula?.attributes.get('t');
      const ref = formula?.attributes.get('ref');
      return ref !== undefined && (type === 'array' || type === 'dataTable') ? [parseAddress(ref)] : [];
    }),
  );
}

/** Cells that share the formula of a cell that is overwritten get a formula of their own. */
function writtenOut(
  rows: readonly FileRow[],
  edits: readonly CellEdit[],
  { cellAt }: CellContext,
): CellEdit[] {
  const changed = new Set(
    edits.filter(({ isResult }) => !isResult).map(({ row, column }) => cellAddress(row, column)),
  );
  const shared = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, formula }) => {
      if (formula?.attributes.get('t') !== 'shared') return [];
      const isChanged = changed.has(cellAddress(row, column));
      return [{ row, column, index: formula.attributes.get('si'), isFirst: !formula.isBlank, isChanged }];
    }),
  );
  const lost = new Set(
    shared.filter(({ isFirst, isChanged }) => isFirst && isChanged).map(({ index }) => index),
  );
  return shared.flatMap(({ row, column, index, isChanged }) =>
    lost.has(index) && !isChanged
      ? [{ row, column, ...cellAt(row, column), isResult: false, format: null }]
      : [],
  );
}

function rowsOf(text: string): { readonly rows: FileRow[]; readonly data: Span } {
  const xml = new XmlScanner(text);
  const rows: FileRow[] = [];
  let data: Span | null = null;
  let row: FileRow | null = null;
  let cell: FileCell | null = null;
  let lastRow = -1;
  let lastColumn = -1;
  const span = (): Span => ({
    start: xml.start,
    end: xml.end,
    inside: xml.end,
    insideEnd: xml.end,
    isEmpty: xml.isEmpty,
    prefix: xml.qualifiedName.slice(0, xml.qualifiedName.length - xml.name.length),
  });
  while (xml.next()) {
    if (xml.depth > 0 && !data && xml.isOpening && xml.name !== 'sheetData') {
      xml.skip();
    } else if (xml.isOpening && xml.name === 'sheetData') {
      data = span();
      if (data.isEmpty) break;
    } else if (!xml.isOpening && xml.name === 'sheetData') {
      data!.insideEnd = xml.start;
      data!.end = xml.end;
      break;
    } else if (xml.isOpening && xml.name === 'row' && xml.depth === 2) {
      lastRow = Number(xml.attribute('r') ?? lastRow + 2) - 1;
      lastColumn = -1;
      row = { ...span(), row: lastRow, cells: [] };
      rows.push(row);
    } else if (xml.isOpening && xml.name === 'c' && row && xml.depth === 3) {
      const ref = xml.attribute('r');
      lastColumn = ref === null ? lastColumn + 1 : parseAddress(ref).left;
      cell = { ...span(), column: lastColumn, attributes: xml.attributes(), formula: null };
      row.cells.push(cell);
    } else if (xml.isOpening && xml.name === 'f' && cell && xml.depth === 4) {
      cell.formula = {
        attributes: new Map(xml.attributes()),
        start: xml.start,
        end: xml.end,
        isBlank: xml.isEmpty,
      };
    } else if (!xml.isOpening && xml.name === 'f' && cell?.formula && xml.depth === 4) {
      cell.formula.end = xml.end;
      cell.formula.isBlank = xml.textBefore() === '';
    } else if (!xml.isOpening && (xml.name === 'c' || xml.name === 'row')) {
      const ended =
        xml.name === 'c' && xml.depth === 3 ? cell : xml.name === 'row' && xml.depth === 2 ? row : null;
      if (ended) {
        ended.insideEnd = xml.start;
        ended.end = xml.end;
      }
    }
  }
  if (!data) throw new Error('The sheet has no place for cells.');
  return { rows, data };
}
