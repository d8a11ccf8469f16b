import { dateToExcel, getCellDisplayText, type Cell, type CellValue } from '@cj-tech-master/excelts';
import { format as formatNumber } from 'numfmt';
import { withEra } from './eras';
import { withoutPrefix } from './file-formulas';

/** A value as Excel's API gives it: blank is `''`, errors are their text. */
export type ApiValue = string | number | boolean;

export const ERROR_TEXT = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** A cell beneath a merged area: it shows nothing and holds nothing. */
export function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

export function readValue(cell: Cell): ApiValue {
  return isCovered(cell) ? '' : plain(cell.value);
}

function plain(value: CellValue | undefined): ApiValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return dateToExcel(value, false);
  if ('error' in value) return value.error;
  if ('formula' in value || 'sharedFormula' in value) return plain(value.result);
  if ('richText' in value && value.richText) return value.richText.map((run) => run.text).join('');
  if ('text' in value) return plain(value.text as CellValue);
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

/** The text the sheet shows. Number formats are rendered by numfmt in the Japanese locale. */
export function readText(cell: Cell): string {
  const value = readValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value === '' ? '' : textThrough(formatOf(cell), value);
  const format = withEra(formatOf(cell), value);
  try {
    return formatNumber(format, value, { locale: 'ja', throws: true });
  } catch {
    return getCellDisplayText(cell);
  }
}

/** A format with `@` and more, `@"様"`, dresses texts too. */
function textThrough(format: string, value: string): string {
  if (format === '@' || !format.includes('@') || ERROR_TEXT.test(value)) return value;
  try {
    return formatNumber(format, value, { locale: 'ja', throws: true });
  } catch {
    return value;
  }
}

export function valueType(cell: Cell): string {
  const value = readValue(cell);
  if (value === '') return cell.formula ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof cell.value !== 'string' && ERROR_TEXT.test(value) ? 'Error' : 'String';
}
