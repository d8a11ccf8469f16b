import { areaAddress, quoteSheetName } from '../core/cells/address';
import { pointsOf } from '../core/report/page';
import type { ReportArea, ReportCell, ReportSheet } from '../core/report/plan';
import { bytesOf, CALL_BYTES, type Step } from './steps';

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

/** `{{sheet:kpiList}}` in formulas → the quoted name that sheet really got. */
export type SheetTokens = ReadonlyMap<string, string>;

/** Columns of the widest row. */
export function widthOf(plan: ReportSheet): number {
  return Math.max(1, ...plan.rows.map((row) => row.length));
}

/** Text, numbers and formulas, one matrix per band of rows. */
export function contentSteps(sheet: Excel.Worksheet, plan: ReportSheet, tokens: SheetTokens): Step[] {
  const width = widthOf(plan);
  return contentMatrixSteps(
    sheet,
    plan.rows.map((row) => Array.from({ length: width }, (_, c) => contentOf(row[c] ?? null, tokens))),
  );
}

/** Contents of a part of a planned sheet, as they are written. */
export function contentsOfArea(
  plan: ReportSheet,
  { top, left, bottom, right }: ReportArea,
  tokens: SheetTokens,
): (string | number | boolean)[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_unused, c) =>
      contentOf(plan.rows[top + r]?.[left + c] ?? null, tokens),
    ),
  );
}

/** What `formulas` takes; Excel counts a text among them against the limit of formulas. */
const LONGEST_FORMULA = 8192;

/**
 * Contents as `formulas`, one matrix per band of rows; texts longer than a formula may be go by themselves through `values`
 * (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3).
 */
export function contentMatrixSteps(
  sheet: Excel.Worksheet,
  matrix: readonly (readonly (string | number | boolean)[])[],
  origin: Origin = A1,
): Step[] {
  const isLong = (content: string | number | boolean): content is string =>
    typeof content === 'string' && content.length > LONGEST_FORMULA && !content.startsWith('=');
  const long = matrix.flatMap((row, r) =>
    row.flatMap((content, c): Step[] => {
      if (!isLong(content)) return [];
      const ask = (): void => {
        single(sheet, origin.row + r, origin.column + c).values = [[content]];
      };
      return [{ bytes: bytesOf(content), ask }];
    }),
  );
  const short = matrix.map((row) => row.map((content) => (isLong(content) ? '' : content)));
  return [...matrixSteps(sheet, short, (range, band) => (range.formulas = band), origin), ...long];
}

/**
 * A range that is used in this request only. Excel would keep it until it is released, and releases of all of them come in one
 * request at the end: 7 MB for 30,000 links, of which 5 are taken
 * (https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-ranges).
 */
export function unkept(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}

function single(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return unkept(sheet.getRangeByIndexes(row, column, 1, 1));
}

interface Origin {
  readonly row: number;
  readonly column: number;
}

const A1: Origin = { row: 0, column: 0 };

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
  origin: Origin = A1,
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
    const ask = (): void =>
      write(unkept(sheet.getRangeByIndexes(top, origin.column, cells.length, width)), cells);
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
          ask: () => (single(sheet, r, c).hyperlink = { documentReference }),
        },
      ];
    }),
  );
  return steps.slice(0, MOST_LINKS);
}

/** Column widths, and then the heights of rows whose text wraps: in rows of the default height it would be cut off. */
export function sizeSteps(sheet: Excel.Worksheet, plan: ReportSheet): Step[] {
  const widths = plan.columnWidths.map((characters, c): Step => {
    const points = pointsOf(characters);
    return {
      bytes: CALL_BYTES,
      ask: () => {
        const column = sheet.getRangeByIndexes(0, c, 1, 1).getEntireColumn();
        column.format.columnWidth = points;
        if (plan.hiddenColumns?.includes(c)) column.columnHidden = true;
      },
    };
  });
  if (plan.print && plan.print.rowHeights.length > 0) {
    return [...widths, ...heightSteps(sheet, plan.print.rowHeights)];
  }
  if (plan.wrapColumns.length === 0) return widths;
  const top = plan.tables[0]?.area.top ?? 0;
  const wrapped = areaAddress({ top, left: 0, bottom: plan.rows.length - 1, right: widthOf(plan) - 1 });
  return [...widths, { bytes: CALL_BYTES, ask: () => sheet.getRange(wrapped).format.autofitRows() }];
}

/** Rows of one height together. */
function heightSteps(sheet: Excel.Worksheet, heights: readonly number[]): Step[] {
  const starts = heights.flatMap((height, r) => (height === heights[r - 1] ? [] : [r]));
  return starts.map((top, i): Step => {
    const count = (starts[i + 1] ?? heights.length) - top;
    const points = heights[top]!;
    return {
      bytes: CALL_BYTES,
      ask: () => (sheet.getRangeByIndexes(top, 0, count, 1).getEntireRow().format.rowHeight = points),
    };
  });
}
