import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import type { ScanResult } from '../scan/result';
import { yearsOf } from './summary-helper';
import { SUMMARY_TEXTS } from './summary-texts';
import type { ReportTexts } from './texts';

/** The grey line below a title: year, rule, source, date. What it names is fixed until the report is made again. */
export function subtitleOf(
  scan: ScanResult,
  words: ReportTexts,
  { rules, now, kind }: { readonly rules: Rules; readonly now: Date; readonly kind: string },
): string {
  const texts = SUMMARY_TEXTS[words.locale];
  const sheets = new Set(scan.kpis.map(({ sheet }) => sheet)).size;
  const date = new Intl.DateTimeFormat(words.locale === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium' });
  const years = yearsOf(scan).map((year) => texts.fiscalYear(eraOf(year), year));
  const [first, last] = [years[0], years.at(-1)];
  return texts.subtitle([
    kind,
    ...(first === undefined || last === undefined ? [] : [first === last ? first : texts.years(first, last)]),
    ruleOf(rules, words),
    texts.book(scan.workbook, sheets),
    texts.made(date.format(now)),
  ]);
}

/** 令和 from the fiscal year 2019 on, 平成 before: the year that begins in April. */
export function eraOf(fiscalYear: number): string {
  if (fiscalYear < 1989) return `${fiscalYear}年度`;
  const [era, year] = fiscalYear >= 2019 ? ['令和', fiscalYear - 2018] : ['平成', fiscalYear - 1988];
  return `${era}${year === 1 ? '元' : year}年度`;
}

function ruleOf(rules: Rules, words: ReportTexts): string {
  if (rules.id === STANDARD.id) return SUMMARY_TEXTS[words.locale].standard;
  const bands = rules.bands.map(({ from, label }) => words.band(label[words.locale], from)).join('、');
  return words.ruleOf(rules.name[words.locale], bands);
}
