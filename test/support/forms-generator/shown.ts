import type { CellValue } from '../../../src/core/cells/snapshot';

/** Rounds half away from zero on the decimal digits that a person sees. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(14));
  return (Math.sign(value) * Math.round(scaled)) / factor;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

function digitsOf(value: number, pattern: string): string {
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? 0;
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const number = (pattern.includes('#,##') ? grouped(whole) : whole) + (rest ? `.${rest}` : '');
  return roundTo(value, decimals) < 0 ? `-${number}` : number;
}

/** `#,##0`, `0.0`, `0.0%`, `#,##0,` and each with a quoted unit behind. */
const PATTERN = /^(#,##0|0)(\.0+)?(,*)(%?)(?:"([^"]*)")?$/;

/** The text that Excel shows for a value in one of the few formats that the forms use. */
export function shown(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  if (format === 'General') return String(Number(value.toPrecision(10)));
  const [positive = format, negative] = format.split(';');
  if (negative !== undefined && value < 0)
    return negative.replace(/"([^"]*)"/, '$1').replace(PLAIN, (p) => digitsOf(-value, p));
  const match = PATTERN.exec(positive);
  if (!match) throw new Error(`No text is known for the format ${format}`);
  const [, whole = '', decimals = '', thousands = '', percent = '', unit = ''] = match;
  const places = decimals.length > 0 ? decimals.length - 1 : 0;
  const scaled = roundTo((value * (percent ? 100 : 1)) / 1000 ** thousands.length, places);
  return digitsOf(scaled, whole + decimals) + percent + unit;
}

const PLAIN = /(?:#,##0|0)(?:\.0+)?/;
