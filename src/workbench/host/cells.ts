import { dateToExcel, excelToDate, getCellDisplayText, type Cell, type CellValue } from '@cj-tech-master/excelts';
import { format as formatNumber } from 'numfmt';

/** A value as Excel's API gives it: blank is `''`, errors are their text. */
export type ApiValue = string | number | boolean;

const ERROR_TEXT = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

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
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = withEra(formatOf(cell), value);
  try {
    return formatNumber(format, value, { locale: 'ja', throws: true });
  } catch {
    return getCellDisplayText(cell);
  }
}

/** First day of each Japanese era as a serial number, newest first. */
const ERAS = [
  { from: 43586, names: ['R', '令', '令和'], firstYear: 2019 },
  { from: 32516, names: ['H', '平', '平成'], firstYear: 1989 },
  { from: 9856, names: ['S', '昭', '昭和'], firstYear: 1926 },
] as const;

/** numfmt knows no Japanese eras: `ggge"年"` is filled in before it formats the rest. */
function withEra(format: string, value: number): string {
  if (!/(?:g|\be|e(?=["年\/.]))/.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''))) return format;
  const era = ERAS.find((candidate) => value >= candidate.from);
  if (!era || /[0#]e[+-]/i.test(format)) return format;
  const year = excelToDate(value).getUTCFullYear() - era.firstYear + 1;
  return format
    .split(/("[^"]*"|\[[^\]]*\])/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/g{1,3}/g, (mark) => `"${era.names[mark.length - 1]}"`).replace(/e{1,2}/g, `"${year}"`),
    )
    .join('');
}

export function valueType(cell: Cell): string {
  const value = readValue(cell);
  if (value === '') return cell.formula ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_TEXT.test(value) ? 'Error' : 'String';
}

/**
 * Functions younger than the file format carry a prefix in the file that no one types. It is added on writing
 * and taken off on reading; the engine knows the plain names.
 */
const PREFIXED = ['TEXTJOIN', 'CONCAT', 'IFS', 'SWITCH', 'MAXIFS', 'MINIFS', 'XLOOKUP', 'XMATCH', 'LET', 'FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'SEQUENCE'];
const PREFIX = new RegExp(`(?<![A-Za-z0-9_.])(${PREFIXED.join('|')})(?=\\()`, 'g');

export function withPrefix(formula: string): string {
  return outsideStrings(formula, (part) => part.replace(PREFIX, '_xlfn.$1'));
}

function withoutPrefix(formula: string): string {
  return outsideStrings(formula, (part) => part.replace(/_xlfn\.(?:_xlws\.)?/g, ''));
}

function outsideStrings(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}

/**
 * Writes what a person types or an add-in assigns: `=…` is a formula, `'…` is text without the apostrophe, text
 * that reads as a number becomes one unless the cell is formatted as text, `''` clears.
 */
export function writeInput(cell: Cell, input: ApiValue | null): void {
  if (input === null) return;
  if (typeof input !== 'string') {
    cell.value = input;
    return;
  }
  if (input === '') {
    cell.value = null;
    return;
  }
  const isText = formatOf(cell) === '@';
  if (input.startsWith("'")) {
    cell.value = input.slice(1);
    return;
  }
  if (isText) {
    cell.value = input;
    return;
  }
  if (input.startsWith('=') && input.length > 1) {
    cell.value = { formula: withoutPrefix(input.slice(1)) };
    return;
  }
  const typed = parseTyped(input);
  cell.value = typed.value;
  if (typed.format && formatOf(cell) === 'General') cell.numFmt = typed.format;
}

/** Text that Excel turns into a number when it is typed. */
function parseTyped(input: string): { value: ApiValue; format?: string } {
  const text = input.normalize('NFKC').trim();
  if (/^(TRUE|FALSE)$/i.test(text)) return { value: /^t/i.test(text) };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return { value: Number(text.replace(/,/g, '')), format: text.includes('.') ? '#,##0.00' : '#,##0' };
  }
  const percent = /^([+-]?\d+(\.\d+)?)%$/.exec(text);
  if (percent?.[1]) return { value: Number(percent[1]) / 100, format: percent[2] ? '0.00%' : '0%' };
  const date = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (date) {
    const day = new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])));
    if (day.getUTCDate() === Number(date[3])) return { value: dateToExcel(day, false), format: 'yyyy/m/d' };
  }
  return { value: input };
}
