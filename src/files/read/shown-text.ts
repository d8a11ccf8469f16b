import { format as formatNumber, isDateFormat } from 'numfmt';

/** First day of each Japanese era as a serial number, newest first. */
const ERAS = [
  { from: 43_586, names: ['R', '令', '令和'], firstYear: 2019 },
  { from: 32_516, names: ['H', '平', '平成'], firstYear: 1989 },
  { from: 9_856, names: ['S', '昭', '昭和'], firstYear: 1926 },
] as const;

export const ERROR_TEXT = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** Days from the first day of the 1900 date system to that of the 1904 one. */
export const DAYS_TO_1904 = 1462;

const DAY = 86_400_000;
/** Day 0 of the 1900 date system, as dates since March 1900 count. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What a number format makes of numbers; asked once per format. */
interface Formatter {
  readonly isDate: boolean;
  readonly hasEra: boolean;
  /** It dresses texts too: `@"様"`. */
  readonly dressesText: boolean;
}

const formatters = new Map<string, Formatter>();

function formatterOf(format: string): Formatter {
  let formatter = formatters.get(format);
  if (!formatter) {
    formatter = {
      isDate: isDateFormat(format),
      hasEra:
        /(?:g|\be|e(?=["年/.]))/.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, '')) &&
        !/[0#]e[+-]/i.test(format),
      dressesText: format !== '@' && format.includes('@'),
    };
    formatters.set(format, formatter);
  }
  return formatter;
}

/**
 * The text a sheet shows for a value, as numfmt renders the number format in Japanese. Column widths do not count.
 * @param value blank is `''`, an error its text
 * @param from1904 dates of the workbook are counted from 1904, as old Excels for Mac did
 */
export function shownText(value: string | number | boolean, format: string, from1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textThrough(value, format);
  if (format === 'General' && isShort(value)) return String(value);
  const { isDate, hasEra } = formatterOf(format);
  const shifted = from1904 && isDate ? value + DAYS_TO_1904 : value;
  return numberThrough(shifted, hasEra ? withEra(format, shifted) : format);
}

/** The general format shows these as they are; most cells hold such numbers. */
function isShort(value: number): boolean {
  return Number.isInteger(value) && value > -1e10 && value < 1e10 && !Object.is(value, -0);
}

function textThrough(value: string, format: string): string {
  if (value === '' || !formatterOf(format).dressesText || ERROR_TEXT.test(value)) return value;
  try {
    return formatNumber(format, value, { locale: 'ja', throws: true });
  } catch {
    return value;
  }
}

/** A format that cannot be understood shows the number as it is. */
function numberThrough(value: number, format: string): string {
  try {
    return formatNumber(format, value, { locale: 'ja', throws: true });
  } catch {
    return formatNumber('General', value, { locale: 'ja' });
  }
}

/** The number formatter knows no Japanese eras: `ggge"年"` is filled in before it formats the rest. */
function withEra(format: string, value: number): string {
  const era = ERAS.find((candidate) => value >= candidate.from);
  if (!era) return format;
  const year = new Date(DAY_ZERO + value * DAY).getUTCFullYear() - era.firstYear + 1;
  return format
    .split(/("[^"]*"|\[[^\]]*\])/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/g{1,3}/g, (mark) => `"${era.names[mark.length - 1]}"`)
            .replace(/e{1,2}/g, `"${year}"`),
    )
    .join('');
}

/**
 * The serial number of a date and time as strict workbooks write it: `2024-04-01`, `2024-04-01T09:30:00`, `T09:30:00`;
 * null for anything else.
 */
export function serialOf(iso: string, from1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(
    iso.trim(),
  );
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const time = (hour! * 3600 + minute! * 60 + second!) / 86_400;
  if (match[1] === undefined) return time;
  const days = (Date.UTC(year!, month! - 1, day!) - DAY_ZERO) / DAY;
  if (from1904) return days - DAYS_TO_1904 + time;
  // The 1900 date system has a 29 February 1900.
  return (days > 60 ? days : days - 1) + time;
}
