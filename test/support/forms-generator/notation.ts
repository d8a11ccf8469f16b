import type { Content } from './draw';
import { roundTo } from './shown';
import type { Draw } from './random';

/** One value as it is written in a cell, with what it says. Both `null`: the cell is blank or says "not measured". */
export interface Figure {
  readonly content: Content;
  readonly value: number | null;
  readonly text: string | null;
}

export const BLANK: Figure = { content: null, value: null, text: null };

/** Full-width letters, digits and marks, as people type them with the input method on. */
export const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

export const commas = (value: number, decimals = 0): string => {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${rest ? `.${rest}` : ''}`;
};

/** How the plain numbers of a sheet are written. */
export const COUNT_STYLES = [
  'general',
  'comma',
  'text',
  'full width',
  'unit in text',
  'unit in format',
] as const;
export type CountStyle = (typeof COUNT_STYLES)[number];

/** How the percentages of a sheet are written. */
export const RATE_STYLES = ['points', 'fraction', 'percent text', 'full-width percent'] as const;
export type RateStyle = (typeof RATE_STYLES)[number];

export interface Notation {
  readonly count: CountStyle;
  readonly rate: RateStyle;
}

/** `unitShown`: another cell prints the unit, so that a bare number can be understood. */
export function drawNotation(draw: Draw, unitShown: boolean): Notation {
  const count: CountStyle = unitShown
    ? draw.pick([
        'general',
        'comma',
        'comma',
        'comma',
        'general',
        'text',
        'full width',
        'unit in text',
        'unit in format',
      ])
    : draw.pick(['unit in text', 'unit in format']);
  const rate: RateStyle = unitShown
    ? draw.pick(['points', 'points', 'fraction', 'fraction', 'percent text', 'full-width percent'])
    : draw.pick(['fraction', 'percent text', 'full-width percent']);
  return { count, rate };
}

/** A percentage in percentage points. */
export function rateFigure(value: number, decimals: number, style: RateStyle): Figure {
  const digits = value.toFixed(decimals);
  const zeros = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  const content: Record<RateStyle, Content> = {
    points: decimals > 0 ? { value, format: zeros } : value,
    fraction: { value: roundTo(value / 100, decimals + 2), format: `${zeros}%` },
    'percent text': `${digits}%`,
    'full-width percent': wide(`${digits}%`),
  };
  return { content: content[style], value, text: null };
}

export function countFigure(value: number, decimals: number, unit: string, style: CountStyle): Figure {
  const point = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const content: Record<CountStyle, Content> = {
    general: value,
    comma: { value, format: `#,##0${point}` },
    text: commas(value, decimals),
    'full width': wide(commas(value, decimals)),
    'unit in text': commas(value, decimals) + unit,
    'unit in format': { value, format: `#,##0${point}"${unit}"` },
  };
  return { content: content[style], value, text: null };
}

export const wordFigure = (word: string): Figure => ({ content: word, value: null, text: word });

/** A blank cell or a mark that says there is no value. */
export const missingFigure = (draw: Draw): Figure => ({
  content: draw.pick([null, null, null, '―', '－', '未計測', '-', '未定']),
  value: null,
  text: null,
});

/** A target that names two ends: no single number. */
export function rangeFigure(value: number, unit: string, draw: Draw): Figure {
  const high = roundTo(value * 1.2, 0) + 1;
  const text = draw.pick([`${value}〜${high}`, `${value}～${high}${unit}`]);
  return { content: text, value: null, text };
}

/** A negative number as a sheet of a Japanese office writes it. */
export function negativeFigure(value: number, draw: Draw): Figure {
  const digits = commas(Math.abs(value), Number.isInteger(value) ? 0 : 1);
  const mark = draw.pick(['▲', '△', '-', '▲ ']);
  const format = Number.isInteger(value) ? '#,##0;"▲"#,##0' : '0.0;"▲"0.0';
  const content: Content = draw.chance(50)
    ? `${mark}${digits}`
    : { value, format: draw.chance(50) ? format : formatOf(value) };
  return { content, value, text: null };
}

const formatOf = (value: number): string => (Number.isInteger(value) ? '#,##0' : '0.0');

/** Sums of money: how a column of amounts is written. */
export const MONEY_STYLES = [
  'yen',
  'yen text',
  'yen in format',
  'thousand yen',
  'thousand yen text',
  'thousand yen in format',
  'thousands by format',
] as const;
export type MoneyStyle = (typeof MONEY_STYLES)[number];

/** `sheetUnit` is what a title or a line must say for the amount to be understood; `null` where the cell says it. */
export const MONEY_UNIT: Readonly<Record<MoneyStyle, '円' | '千円' | null>> = {
  yen: '円',
  'yen text': null,
  'yen in format': null,
  'thousand yen': '千円',
  'thousand yen text': null,
  'thousand yen in format': null,
  'thousands by format': '千円',
};

/** The content of an amount. The amount must be whole thousands where the style counts thousands. */
export function moneyContent(yen: number, style: MoneyStyle): Content {
  const thousands = yen / 1000;
  const content: Record<MoneyStyle, Content> = {
    yen: { value: yen, format: '#,##0' },
    'yen text': `${commas(yen)}円`,
    'yen in format': { value: yen, format: '#,##0"円"' },
    'thousand yen': { value: thousands, format: '#,##0' },
    'thousand yen text': `${commas(thousands)}千円`,
    'thousand yen in format': { value: thousands, format: '#,##0"千円"' },
    'thousands by format': { value: yen, format: '#,##0,' },
  };
  return content[style];
}

/** Formulas need numbers below them. */
export const isNumberStyle = (style: MoneyStyle): boolean => !style.endsWith('text');
