import { dateToExcel, type Cell, type CellErrorValue, type CellValue } from '@cj-tech-master/excelts';
import { createFormulaSyntaxProbe } from '@cj-tech-master/excelts/formula';
import { isDateFormat } from 'numfmt';
import { dateIn, ERROR_TEXT, formatOf, type ApiValue } from './cells';
import { invalidArgument, RichApiError } from './errors';
import type { HostSheet } from './book';
import { withoutPrefix } from '../../files/read/formulas';
import { putContents } from './links';

/** Excel's limits for one cell. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;
/** Of a text between quotation marks in a formula. */
const QUOTED_LIMIT = 255;

const parses = createFormulaSyntaxProbe();

/** What an entry turns into; the number format is one Excel gives to a cell that had none. */
export interface Entry {
  readonly value: ApiValue | { readonly formula: string } | CellErrorValue | null;
  readonly format?: string;
}

/**
 * What a person types or an add-in assigns: `=…` is a formula, `'…` is text without the apostrophe, text that reads
 * as a number, a date or a time becomes one unless the cell is formatted as text, `''` clears.
 * @throws RichApiError InvalidArgument for what Excel does not take into a cell
 */
export function entryOf(input: unknown, isTextCell: boolean): Entry {
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw invalidArgument();
  if (input === '') return { value: null };
  if (input.startsWith("'")) return { value: limited(input.slice(1)) };
  if (isTextCell) return { value: limited(input) };
  if (input.startsWith('=') && input.length > 1) return { value: { formula: formulaOf(input) } };
  return parseTyped(limited(input));
}

function limited(text: string): string {
  if (text.length > TEXT_LIMIT) throw invalidArgument();
  return text;
}

function formulaOf(input: string): string {
  if (input.length > FORMULA_LIMIT) throw invalidArgument();
  const formula = withoutPrefix(input.slice(1));
  // Names of sheets stand between apostrophes and may hold quotation marks.
  const quoted = [...formula.matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g)].map(([, text = '']) =>
    text.replace(/""/g, '"'),
  );
  if (quoted.some((text) => text.length > QUOTED_LIMIT)) throw invalidArgument();
  if (/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) {
    // Their names need marks of their own in the file; without them Excel would show #NAME?.
    throw new RichApiError(
      'NotImplemented',
      'The stand-in for Excel takes no new formulas with LET or LAMBDA.',
    );
  }
  if (parses(formula)) return formula;
  // The engine's grammar lacks `A1#`; refusing it as wrong would be a lie.
  if (/[A-Z]\d+#/i.test(formula)) {
    throw new RichApiError(
      'NotImplemented',
      'The stand-in for Excel does not imitate references to spilled ranges.',
    );
  }
  throw invalidArgument();
}

/** Writes an entry; a link of the cell stays. */
export function writeEntry(target: HostSheet, cell: Cell, entry: Entry): void {
  const isDate = typeof entry.value === 'number' && entry.value >= 1 && isDateFormat(entry.format ?? '');
  putContents(target, cell, (isDate ? dateIn(cell, entry.value as number) : entry.value) as CellValue);
  if (entry.format && formatOf(cell) === 'General') cell.numFmt = entry.format;
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const serial = dateToExcel(date, false);
  return serial >= 1 ? serial : null;
}

const ERA_START: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
};
const DAY = '(\\d{1,2})';

/** Dates as Japanese Excel takes them, and the format it gives the cell. */
const DATES: readonly { pattern: RegExp; read: (m: string[]) => number | null; format: string }[] = [
  {
    pattern: new RegExp(`^(\\d{4})[/-]${DAY}[/-]${DAY}$`),
    read: (m) => serialOf(+m[1]!, +m[2]!, +m[3]!),
    format: 'yyyy/m/d',
  },
  {
    pattern: new RegExp(`^(\\d{4})年${DAY}月${DAY}日$`),
    read: (m) => serialOf(+m[1]!, +m[2]!, +m[3]!),
    format: 'yyyy"年"m"月"d"日"',
  },
  {
    pattern: new RegExp(`^${DAY}月${DAY}日$`),
    read: (m) => serialOf(thisYear(), +m[1]!, +m[2]!),
    format: 'm"月"d"日"',
  },
  // `1/2` and `3-4` are the first of February and the fourth of March of this year.
  {
    pattern: new RegExp(`^${DAY}[/-]${DAY}$`),
    read: (m) => serialOf(thisYear(), +m[1]!, +m[2]!),
    format: 'm"月"d"日"',
  },
  {
    pattern: /^(令和|平成|昭和)(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/,
    read: (m) => serialOf(eraYear(m[1]!, m[2]!), +m[3]!, +m[4]!),
    format: '[$-411]ggge"年"m"月"d"日"',
  },
  {
    pattern: /^([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})$/i,
    read: (m) => serialOf(eraYear(m[1]!, m[2]!), +m[3]!, +m[4]!),
    format: '[$-411]ge.m.d',
  },
];

function thisYear(): number {
  return new Date().getFullYear();
}

function eraYear(era: string, year: string): number {
  return (ERA_START[era.toLowerCase()] ?? 0) + (year === '元' ? 1 : Number(year));
}

/** Text that Excel turns into a number, a date or a truth value when it is typed. */
export function parseTyped(input: string): Entry {
  const text = input.normalize('NFKC').trim();
  if (/^(TRUE|FALSE)$/i.test(text)) return { value: /^t/i.test(text) };
  if (ERROR_TEXT.test(text)) return { value: { error: text } as CellErrorValue };
  const bracketed = /^\(([\d,.]+)\)$/.exec(text);
  const number = parseNumber(bracketed?.[1] ? `-${bracketed[1]}` : text);
  if (number) return number;
  for (const { pattern, read, format } of DATES) {
    const match = pattern.exec(text);
    const serial = match ? read(match) : null;
    if (serial !== null) return { value: serial, format };
  }
  const time = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return {
      value: seconds / 86_400,
      format: Number(time[1]) > 23 ? '[h]:mm:ss' : time[3] ? 'h:mm:ss' : 'h:mm',
    };
  }
  return { value: input };
}

function parseNumber(text: string): Entry | null {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text) };
  const percent = /^([+-]?\d+(\.\d+)?)%$/.exec(text);
  // Divided as decimal text: 14.7 / 100 in binary is not 0.147.
  if (percent?.[1]) return { value: Number(`${percent[1]}e-2`), format: percent[2] ? '0.00%' : '0%' };
  const grouped = /^([+-]?)([¥\\$]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(text);
  if (!grouped) return null;
  const value = Number(`${grouped[1]}${grouped[3]!.replace(/,/g, '')}${grouped[4] ?? ''}`);
  const format = grouped[4] ? '#,##0.00' : '#,##0';
  return { value, format: grouped[2] ? `"${grouped[2] === '$' ? '$' : '¥'}"${format}` : format };
}
