import type { Draw } from './random';
import { wide } from './notation';

/** How a sheet writes its years; every style names the western year in which the fiscal year begins. */
export interface YearStyle {
  readonly name: string;
  /** As a title by itself. */
  title(year: number): string;
  /** As a prefix of a title such as 目標. */
  short(year: number): string;
}

/** Before May 2019 the era was 平成. */
const BEGIN = 2019;
const kanji = (year: number): string =>
  year < BEGIN ? `平成${year - 1988}` : `令和${year === BEGIN ? '元' : year - 2018}`;
const letter = (year: number): string => (year < BEGIN ? `H${year - 1988}` : `R${year - 2018}`);
const wideDigits = (text: string): string => text.replace(/\d/g, wide);
const same = (name: string, title: (year: number) => string): YearStyle => ({ name, title, short: title });

export const YEAR_STYLES: readonly YearStyle[] = [
  same('令和n年度', (y) => `${kanji(y)}年度`),
  same('Rn年度', (y) => `${letter(y)}年度`),
  same('Rn', letter),
  same('Ｒｎ', (y) => wide(letter(y))),
  same('令和ｎ年度', (y) => `${wideDigits(kanji(y))}年度`),
  same('yyyy年度', (y) => `${y}年度`),
  { name: 'yyyy年度（Rn）', title: (y) => `${y}年度（${letter(y)}）`, short: (y) => `${y}年度` },
  { name: '令和n(yyyy)年度', title: (y) => `${kanji(y)}(${y})年度`, short: (y) => `${kanji(y)}年度` },
];

/** Years that are not said to begin in April. */
const CALENDAR: readonly YearStyle[] = [
  same('yyyy年', (y) => `${y}年`),
  same('令和n年', (y) => `${kanji(y)}年`),
];
export const ALL_YEAR_STYLES: readonly YearStyle[] = [...YEAR_STYLES, ...CALENDAR];

export const FISCAL_ENGLISH: readonly YearStyle[] = [
  same('FYyyyy', (y) => `FY${y}`),
  same('FY yyyy', (y) => `FY ${y}`),
  same('yyyy', (y) => String(y)),
  same('yyyy/yy', (y) => `${y}/${String(y + 1).slice(2)}`),
  same('yyyy-yy', (y) => `${y}-${String(y + 1).slice(2)}`),
];

export function someYears(draw: Draw, count: number): number[] {
  const last = draw.between(2022, 2026);
  return Array.from({ length: count }, (_, i) => last - count + 1 + i);
}

/** Months of a fiscal year from April. */
export const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] as const;

export const monthOf = (fiscalYear: number, month: number): string =>
  `${month < 4 ? fiscalYear + 1 : fiscalYear}-${String(month).padStart(2, '0')}`;
