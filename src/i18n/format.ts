import type { Locale } from '../core/report/plan';

const TAGS: Readonly<Record<Locale, string>> = { ja: 'ja-JP', en: 'en-US' };

/** `12345` → `12,345`: a count as the reader's language writes it. */
export function formatCount(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 0 }).format(value);
}

/** A number with all the decimals it has (up to 15), grouped. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 15 }).format(value);
}

/** A number with exactly this many decimals, grouped; the value is expected to be rounded already. */
export function formatDecimals(value: number, decimals: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** `2026/11/21 10:00`, `Nov 21, 2026, 10:00 AM`: a moment as the clock of the reader shows it. */
export function formatMoment(moment: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** `令和6年度（2024）`, `FY2024`: a fiscal year, which begins on 1 April. */
export function formatFiscalYear(year: number, locale: Locale): string {
  if (locale === 'en') return `FY${year}`;
  const begin = new Date(Date.UTC(year, 3, 1));
  const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    era: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `${era.format(begin)}度（${year}）`;
}
