import { dateToExcel, type Cell, type CellValue } from '@cj-tech-master/excelts';
import { withoutPrefix } from '../../files/read/formulas';
import { DAYS_TO_1904, ERROR_TEXT, shownText } from '../../files/read/shown-text';

export { ERROR_TEXT };

/** A value as Excel's API gives it: blank is `''`, errors are their text. */
export type ApiValue = string | number | boolean;

/** A cell beneath a merged area: it shows nothing and holds nothing. */
export function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

/** Dates of the workbook are counted from 1904, as old Excels for Mac did; the API gives them so. */
export function countsFrom1904(cell: Cell): boolean {
  return cell.worksheet.workbook.properties.date1904 === true;
}

/** A date's number as the workbook counts it, from the number of the 1900 date system. */
export function dateIn(cell: Cell, serial: number): number {
  return countsFrom1904(cell) ? serial - DAYS_TO_1904 : serial;
}

export function readValue(cell: Cell): ApiValue {
  return isCovered(cell) ? '' : plain(cell.value, countsFrom1904(cell));
}

function plain(value: CellValue | undefined, from1904: boolean): ApiValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return dateToExcel(value, from1904);
  if ('error' in value) return value.error;
  if ('formula' in value || 'sharedFormula' in value) return plain(value.result, from1904);
  if ('richText' in value && value.richText) return value.richText.map((run) => run.text).join('');
  if ('text' in value) return plain(value.text as CellValue, from1904);
  if ('checkbox' in value) return value.checkbox;
  return '';
}

export function readFormula(cell: Cell): ApiValue {
  const formula = isCovered(cell) ? undefined : cell.formula;
  return formula ? `=${withoutPrefix(formula)}` : readValue(cell);
}

export function formatOf(cell: Cell): string {
  const { numFmt } = cell;
  return (typeof numFmt === 'string' ? numFmt : numFmt?.formatCode) ?? 'General';
}

/** The text the sheet shows. */
export function readText(cell: Cell): string {
  return shownText(readValue(cell), formatOf(cell), countsFrom1904(cell));
}

export function valueType(cell: Cell): string {
  const value = readValue(cell);
  if (value === '') return cell.formula ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof cell.value !== 'string' && ERROR_TEXT.test(value) ? 'Error' : 'String';
}
