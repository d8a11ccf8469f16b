import Big from 'big.js';
import type { Locale } from '../../core/report/plan';
import type { Measured } from '../../core/model/kpi';
import { formatDecimals, formatNumber } from '../../i18n';

/** A bare number as a cell without number format shows it. */
const PLAIN_NUMBER = /^-?\d{1,15}(\.\d+)?$/;

/**
 * A value as the sheet shows it, every digit of it; a bare number gets the grouping of the reader's language
 * (`11086` → `11,086`, `0.50` stays `0.50`). Line breaks of a cell become spaces. Null for a blank.
 */
export function shownRaw(raw: string | null, locale: Locale): string | null {
  if (raw === null) return null;
  const text = raw.replace(/\s+/g, ' ').trim();
  if (!PLAIN_NUMBER.test(text)) return text;
  const decimals = text.split('.')[1]?.length ?? 0;
  const grouped = formatDecimals(Number(text), decimals, locale);
  // More digits than a double holds: better ungrouped than wrong.
  return grouped.replace(/,/g, '') === text ? grouped : text;
}

/** What was read from a notation that is not a bare number: `{ kind: 'sum', text: '2,000' }`. */
export function readAs(
  measured: Measured,
  locale: Locale,
): { readonly kind: 'number' | 'sum'; readonly text: string } | null {
  const { raw, value, parts } = measured;
  if (value === null || raw === null) return null;
  const text = formatNumber(value, locale);
  if (parts) return { kind: 'sum', text };
  const digits = raw.normalize('NFKC').replace(/[,\s]/g, '');
  const [, number] = /^(-?[\d.]+)(?:%|[^\d.]{0,3})$/.exec(digits) ?? [];
  return number !== undefined && Number(number) === value ? null : { kind: 'number', text };
}

/**
 * A rate to the decimals of the rule profile, halves up, as `147.4%`. A rate below 100 never prints as 100: 99.96 is `99.9%`, because
 * `100.0%` beside 未達成 would read as a contradiction.
 */
export function shownRate(ratePercent: number | null, locale: Locale, decimals = 1): string | null {
  if (ratePercent === null) return null;
  const exact = new Big(ratePercent);
  const rounded = exact.round(decimals, Big.roundHalfUp);
  const shown = exact.lt(100) && rounded.gte(100) ? exact.round(decimals, Big.roundDown) : rounded;
  return `${formatDecimals(shown.toNumber(), decimals, locale)}%`;
}
