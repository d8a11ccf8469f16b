import { quoteSheetName } from '../cells/address';
import type { CellStyle, ReportCell, SourceLink } from './plan';

/** Short ways to write cells of a report. */
export function text(value: string, style?: CellStyle, link?: SourceLink): ReportCell {
  return { kind: 'text', text: value, ...(style ? { style } : {}), ...(link ? { link } : {}) };
}

export function number(value: number, format = '#,##0', style?: CellStyle): ReportCell {
  return { kind: 'number', value, format, ...(style ? { style } : {}) };
}

/** @param formula with its leading `=` */
export function formula(formula: string, format: string, style?: CellStyle): ReportCell {
  return { kind: 'formula', formula, format, ...(style ? { style } : {}) };
}

/**
 * A name that leads to its source. By formula: a link of its own for each cell is a call for each, and LibreOffice does
 * not wrap what such a link shows.
 */
export function linked(name: string, link: SourceLink, style?: CellStyle): ReportCell {
  const target = `#${quoteSheetName(link.sheet)}!${link.cell}`;
  if (name.length > LONGEST_LITERAL || target.length > LONGEST_LITERAL) return text(name, style, link);
  return formula(`=HYPERLINK(${quoted(target)},${quoted(name)})`, 'General', style);
}

/** A formula takes 255 characters of text in one piece. */
const LONGEST_LITERAL = 200;

/** A text as a formula takes it; `{{` would stand for the name of a sheet (see `SheetTokens`). */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""').replace(/\{\{/g, '{"&"{')}"`;
}

/** `Sheet1!B3`, a click away from the cell. */
export function source(sheet: string, cell: string | null): ReportCell {
  return cell === null ? text(sheet) : text(`${sheet}!${cell}`, 'link', { sheet, cell });
}
