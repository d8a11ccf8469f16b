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

/** `Sheet1!B3`, a click away from the cell. */
export function source(sheet: string, cell: string | null): ReportCell {
  return cell === null ? text(sheet) : text(`${sheet}!${cell}`, 'link', { sheet, cell });
}
