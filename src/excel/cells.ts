import { areaAddress, quoteSheetName } from '../core/cells/address';
import type { CellStyle, ReportCell, ReportSheet } from '../core/report/plan';
import { bytesOf, CALL_BYTES, type Step } from './steps';
import { LOOKS, type Look } from './styles';

/**
 * Cells per call. The client runtime cuts larger matrices into parts of this size anyway; cut here, they can also
 * be spread over requests.
 */
const CELLS_PER_CALL = 1500;

/** Bytes per call, so that cells full of text do not make a call that fits into no request. */
const BYTES_PER_CALL = 1_000_000;

/** A sheet of Excel takes 65,530 links. */
const MOST_LINKS = 65_000;

/** Characters a cell of Excel can hold. */
const LONGEST_TEXT = 32_767;

/** Column widths are planned in characters; Excel wants points. Right for the default font of Excel. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PADDING = 3.75;

/** `{{sheet:kpiList}}` in formulas → the quoted name that sheet really got. */
export type SheetTokens = ReadonlyMap<string, string>;

function widthOf(plan: ReportSheet): number {
  return Math.max(1, ...plan.rows.map((row) => row.length));
}

/** Text, numbers and formulas, one matrix per band of rows. */
export function contentSteps(sheet: Excel.Worksheet, plan: ReportSheet, tokens: SheetTokens): Step[] {
  const width = widthOf(plan);
  return matrixSteps(
    sheet,
    plan.rows.map((row) => Array.from({ length: width }, (_, c) => contentOf(row[c] ?? null, tokens))),
    (range, contents) => (range.formulas = contents),
  );
}

/** Number formats, one matrix per band of rows. Text needs none: see `asText`. */
export function numberFormatSteps(sheet: Excel.Worksheet, plan: ReportSheet): Step[] {
  const width = widthOf(plan);
  return matrixSteps(
    sheet,
    plan.rows.map((row) => Array.from({ length: width }, (_, c) => numberFormatOf(row[c] ?? null))),
    (range, formats) => (range.numberFormat = formats),
  );
}

/** A matrix that starts at A1, written in bands of rows. */
export function matrixSteps<T>(
  sheet: Excel.Worksheet,
  matrix: readonly (readonly T[])[],
  write: (range: Excel.Range, band: T[][]) => void,
  origin: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): Step[] {
  const width = matrix[0]?.length ?? 0;
  if (width === 0) return [];
  const rows = Math.max(1, Math.floor(CELLS_PER_CALL / width));
  const steps: Step[] = [];
  let band: T[][] = [];
  let bytes = 0;
  const close = (end: number): void => {
    const [cells, top] = [band, origin.row + end - band.length];
    if (cells.length === 0) return;
    const ask = (): void => write(sheet.getRangeByIndexes(top, origin.column, cells.length, width), cells);
    steps.push({ bytes: bytes + CALL_BYTES, ask });
    band = [];
    bytes = 0;
  };
  matrix.forEach((row, r) => {
    const more = bytesOf(row) - CALL_BYTES;
    if (band.length === rows || bytes + more > BYTES_PER_CALL) close(r);
    band.push([...row]);
    bytes += more;
  });
  close(matrix.length);
  return steps;
}

/**
 * Text as it must be handed to Excel to stay that text: behind an apostrophe, which Excel takes off. Without it
 * `=…`, `+…`, `-…` and `@…` become formulas and `1-1`, `10%` or `R6.4.1` numbers and dates. The number format `@`
 * would keep those too, but it swallows an apostrophe the text itself begins with, and a formula a user later
 * types into such a cell stays text.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text.length > LONGEST_TEXT ? clipped(text) : text}`;
}

/** The whole text stands in the source; what no cell can hold would make Excel refuse the whole report. */
function clipped(text: string): string {
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function contentOf(cell: ReportCell, tokens: SheetTokens): string | number | boolean {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return asText(cell.text);
    case 'number':
      return cell.value;
    case 'kept':
      return cell.content;
    case 'formula':
      return cell.formula.replace(/\{\{sheet:(\w+)\}\}/g, (token, key: string) => tokens.get(key) ?? token);
  }
}

function numberFormatOf(cell: ReportCell): string {
  return cell?.kind === 'number' || cell?.kind === 'formula' ? cell.format : 'General';
}

/** Fonts, fills and alignment by the styles of the plan, and the columns that wrap. */
export function lookSteps(sheet: Excel.Worksheet, plan: ReportSheet): Step[] {
  const steps: Step[] = [];
  if (plan.rows.length > 0) {
    const all = { top: 0, left: 0, bottom: plan.rows.length - 1, right: widthOf(plan) - 1 };
    steps.push({
      bytes: CALL_BYTES,
      ask: () => (sheet.getRange(areaAddress(all)).format.verticalAlignment = 'Center'),
    });
    for (const column of plan.wrapColumns) {
      const top = plan.tables[0]?.area.top ?? 0;
      const address = areaAddress({ ...all, top, left: column, right: column });
      steps.push({ bytes: CALL_BYTES, ask: () => (sheet.getRange(address).format.wrapText = true) });
    }
  }
  for (const { style, address } of styledAreas(plan)) {
    const look = LOOKS[style];
    steps.push({
      bytes: CALL_BYTES * Object.keys(look).length,
      ask: () => dress(sheet.getRange(address).format, look),
    });
  }
  return steps;
}

function dress(format: Excel.RangeFormat, look: Look): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

interface StyledArea {
  readonly style: CellStyle;
  readonly address: string;
}

/**
 * Cells of one style as few rectangles: runs along the rows, and equal runs below each other joined, so that a
 * list of thousands of rows does not make thousands of calls.
 */
function styledAreas(plan: ReportSheet): StyledArea[] {
  const areas: StyledArea[] = [];
  let open = new Map<
    string,
    { style: CellStyle; top: number; left: number; bottom: number; right: number }
  >();
  const close = (area: {
    style: CellStyle;
    top: number;
    left: number;
    bottom: number;
    right: number;
  }): void => {
    areas.push({ style: area.style, address: areaAddress(area) });
  };
  plan.rows.forEach((row, r) => {
    const next: typeof open = new Map();
    for (let c = 0; c < row.length;) {
      const style = row[c]?.style;
      let end = c;
      while (style !== undefined && row[end + 1]?.style === style) end++;
      if (style !== undefined) {
        const key = `${style} ${c} ${end}`;
        const above = open.get(key);
        next.set(key, above ? { ...above, bottom: r } : { style, top: r, left: c, bottom: r, right: end });
        open.delete(key);
      }
      c = end + 1;
    }
    for (const area of open.values()) close(area);
    open = next;
  });
  for (const area of open.values()) close(area);
  return areas;
}

/**
 * Links to the source cells, of a longer list the first 65,000. The cell keeps its contents: `textToDisplay` would be read like typed input and
 * could turn text into something else.
 */
export function linkSteps(sheet: Excel.Worksheet, plan: ReportSheet): Step[] {
  const steps = plan.rows.flatMap((row, r) =>
    row.flatMap((cell, c): Step[] => {
      if (cell?.kind !== 'text' && cell?.kind !== 'number') return [];
      if (!cell.link) return [];
      const documentReference = `${quoteSheetName(cell.link.sheet)}!${cell.link.cell}`;
      return [
        {
          bytes: CALL_BYTES,
          ask: () => (sheet.getRangeByIndexes(r, c, 1, 1).hyperlink = { documentReference }),
        },
      ];
    }),
  );
  return steps.slice(0, MOST_LINKS);
}

/** Column widths, and then the heights of rows whose text wraps: in rows of the default height it would be cut off. */
export function sizeSteps(sheet: Excel.Worksheet, plan: ReportSheet): Step[] {
  const widths = plan.columnWidths.map((characters, c): Step => {
    const points = characters * POINTS_PER_CHARACTER + POINTS_PADDING;
    return {
      bytes: CALL_BYTES,
      ask: () => (sheet.getRangeByIndexes(0, c, 1, 1).getEntireColumn().format.columnWidth = points),
    };
  });
  if (plan.wrapColumns.length === 0) return widths;
  const top = plan.tables[0]?.area.top ?? 0;
  const wrapped = areaAddress({ top, left: 0, bottom: plan.rows.length - 1, right: widthOf(plan) - 1 });
  return [...widths, { bytes: CALL_BYTES, ask: () => sheet.getRange(wrapped).format.autofitRows() }];
}
