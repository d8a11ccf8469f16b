import { foldText, trimUnseen } from './fold';
import { remembered } from './remember';

export interface PeriodReading {
  /** As printed: `2024年度末`, `R6年度`, `令和７年３月`. */
  readonly label: string;
  /** Western year in which the Japanese fiscal year begins (April); null where the text names none. */
  readonly fiscalYear: number | null;
  readonly kind: 'fiscalYear' | 'fiscalYearEnd' | 'month' | 'quarter' | 'half' | 'week' | 'date';
  readonly month: number | null;
  readonly quarter: number | null;
  /** 累計, 計 of several periods. */
  readonly cumulative: boolean;
  /** The year runs from January to December. */
  readonly calendar?: true;
  /** The form reports on this month, and on no other: 対象月, ６月度. */
  readonly isReported?: true;
}

/** Two titles name the same period when they agree on the year and on the part of the year. */
export function periodKey(period: PeriodReading | null): string {
  if (!period) return '';
  const part = period.kind === 'half' ? `h${period.month ?? ''}` : (period.month ?? '');
  return [period.fiscalYear ?? foldText(period.label), part, period.quarter ?? '', period.cumulative].join(
    '/',
  );
}

/** Months of a fiscal year in its order: April is 0, March is 11. */
function monthIndex(month: number): number {
  return (month + 8) % 12;
}

/**
 * When a period ends, in months since year 0, so that periods of any kind can be put in order; null where the
 * year is not known. R6年度 ends with March, R6 第1四半期 with June.
 */
export function endOfPeriod(period: PeriodReading): number | null {
  if (period.fiscalYear === null) return null;
  const { month, quarter, calendar } = period;
  const within =
    month !== null ? (calendar ? month - 1 : monthIndex(month)) : quarter !== null ? quarter * 3 - 1 : 11;
  return period.fiscalYear * 12 + within;
}

/** A period within a year that another title names: R6年度 over 4月 is April of that year. */
export function withinYear(inner: PeriodReading, outer: PeriodReading | null): PeriodReading {
  const isPart = inner.cumulative || inner.kind !== 'fiscalYear';
  return inner.fiscalYear === null && isPart && outer ? { ...inner, fiscalYear: outer.fiscalYear } : inner;
}

/** 5年度, 6年度目標: a year whose era is printed elsewhere. */
const YEAR_WITHOUT_ERA = /^([1-9][0-9]?)年度末?/;
/** Years of 令和 beyond this one lie too far ahead for a table of KPIs. */
const LAST_REIWA = 18;

/**
 * The era of a year without one is that of the years around it, else the present one.
 * @param around all texts of the sheet
 */
export function withEra(period: PeriodReading, around: () => string): PeriodReading {
  const year = Number(YEAR_WITHOUT_ERA.exec(foldText(period.label))?.[1] ?? 0);
  if (period.fiscalYear !== null || period.kind !== 'fiscalYear' || period.cumulative || year === 0)
    return period;
  const texts = around();
  const heisei = /平成|(?<![A-Za-z])H\s?[0-9]/.test(texts) && !/令和|(?<![A-Za-z])R\s?[0-9]/.test(texts);
  // 平成5年度 is too long ago for a table of KPIs, unless everything around is of that era.
  const first = year > LAST_REIWA || heisei ? 1989 : 2019;
  return { ...period, fiscalYear: first + year - 1 };
}

/** 上期, 第1四半期, 4月, 5年後, Jan: a part of a year, or a time, in front of what stands for it. */
const PART_BEFORE =
  /^((?:[上下]半?期|第?[1-4]四半期|[1-4]Q(?![0-9a-z])|Q[1-4](?![0-9a-z])|(?:1[0-2]|[1-9])月(?!末?[~〜～-])|[1-9][0-9]?年後|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?=[\s(]))末?)(?:時点|現在)?の?\s*/i;

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 4月, 第1四半期, 3Q, 上半期, Apr: a part of a year whose year stands elsewhere. Only as a whole text. */
function readPartOfYear(folded: string): PeriodReading | null {
  const base = { label: folded, fiscalYear: null, month: null, quarter: null, cumulative: false };
  const text = folded
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/(?<=期)\([0-9]{1,2}月?[~〜～-][0-9]{1,2}月\)$/, '');
  // 累計（4月～6月）: the year up to then
  if (/^累[計積]\(/.test(text) && text.includes('月'))
    return { ...base, kind: 'fiscalYear', cumulative: true };
  const week = /^(?:w|wk|week|第)([0-9]{1,2})週?$/.exec(text);
  if (week && (text.endsWith('週') || !text.startsWith('第'))) return { ...base, kind: 'week' };
  const month = /^(?:単月\()?(1[0-2]|[1-9])月(?:末|分|期|度)?\)?$/.exec(text);
  if (month) return { ...base, kind: 'month', month: Number(month[1]) };
  const quarter = /^(?:第?([1-4])四半期|([1-4])q|q([1-4]))(?:末|累計|合?計)?$/.exec(text);
  if (quarter) {
    const digits = quarter[1] ?? quarter[2] ?? quarter[3];
    return { ...base, kind: 'quarter', quarter: Number(digits), cumulative: text.includes('累計') };
  }
  const inEnglish = /^(?:h([12])|([12])h)$/.exec(text);
  if (inEnglish) return { ...base, ...partOfYear(undefined, inEnglish[1] ?? inEnglish[2]) };
  // 1年目: the plan says elsewhere when it begins
  if (/^第?[0-9]{1,2}年(?:度?目|後)$|^year[0-9]{1,2}$/.test(text)) return { ...base, kind: 'fiscalYear' };
  // 4～6月, 4月～6月: a quarter or half by its months
  const span = /^(1[0-2]|[1-9])月?[~〜～-](1[0-2]|[1-9])月(?:期|分|計)?$/.exec(text);
  if (span) {
    const [from, to] = [monthIndex(Number(span[1])), monthIndex(Number(span[2]))];
    if (to - from === 2 && from % 3 === 0) return { ...base, kind: 'quarter', quarter: from / 3 + 1 };
    if (to - from === 5 && from % 6 === 0) return { ...base, kind: 'half', month: from === 0 ? 9 : 3 };
  }
  const half = /^(上|下|前|後)半?期(?:合?計)?$/.exec(text);
  if (half) return { ...base, kind: 'half', month: /[上前]/.test(half[1] ?? '') ? 9 : 3 };
  const english =
    /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.?$/.exec(
      text,
    );
  return english ? { ...base, kind: 'month', month: ENGLISH_MONTHS.indexOf(english[1] ?? '') + 1 } : null;
}

/** First year of each era, by name and by letter. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2019,
  r: 2019,
  平成: 1989,
  h: 1989,
  昭和: 1926,
  令: 2019,
  平: 1989,
  昭: 1926,
  s: 1926,
};

/** 令和六年度: only in front of 年; elsewhere such a sign may be part of a word. */
const YEAR =
  '(?:(令和|平成|昭和|令|平|昭|(?<![A-Za-z0-9])[RHSrhs])\\s*([0-9]{1,2}|元|[一二三四五六七八九十]{1,3}(?=\\s*年))|(?<![0-9.,])((?:19|20)[0-9]{2})(?![0-9,]))';

/**
 * The period words, most specific first. Named groups: era + eraYear or western year, then the part of the year.
 * `R6.4～R7.3` is read as its last month: both lie in one fiscal year where it names one.
 */
const FORMS: readonly { readonly form: RegExp; readonly kind: PeriodReading['kind'] }[] = [
  { form: new RegExp(`${YEAR}\\s*(?:年度?)?\\s*第?\\s*([1-4])\\s*四半期`), kind: 'quarter' },
  {
    form: new RegExp(`${YEAR}\\s*(?:年度?)?\\s*(?:([1-4])\\s*Q|Q\\s*([1-4]))(?![0-9A-Za-z])`),
    kind: 'quarter',
  },
  {
    form: new RegExp(
      `${YEAR}\\s*(?:年度?)?\\s*(?:[上下前後]半?期|(?:([12])\\s*H|H\\s*([12]))(?![0-9A-Za-z]))`,
    ),
    kind: 'half',
  },
  { form: new RegExp(`${YEAR}\\s*年度\\s*末`), kind: 'fiscalYearEnd' },
  // 2023（令和5）年度: the year in both calendars
  { form: new RegExp(`${YEAR}\\s*(?:\\([^()]{2,6}\\)\\s*)?年度`), kind: 'fiscalYear' },
  // 目標（R8末）: the end of the year is part of the word
  { form: new RegExp(`${YEAR}\\s*年?末`), kind: 'fiscalYearEnd' },
  {
    form: new RegExp(
      `${YEAR}\\s*(?:年|[./-])\\s*(1[0-2]|0?[1-9])\\s*(?:月|[./-])\\s*(3[01]|[12][0-9]|0?[1-9])\\s*日?(?:\\s*(?:時点|現在))?(?![0-9])`,
    ),
    kind: 'date',
  },
  {
    form: new RegExp(
      `${YEAR}\\s*(?:年|[./-])\\s*(1[0-2]|0?[1-9])\\s*(?:月末?|末)?(?:\\s*(?:時点|現在))?(?![0-9])`,
    ),
    kind: 'month',
  },
  // Q1'25, 2Q FY24/25, H1 2025
  {
    form: /(?<![A-Za-z0-9])(?:Q([1-4])|([1-4])Q|H([12])|([12])H)[-/ ,]{0,2}((?:FY|')?\s*)((?:20)?[0-9]{2})(?:\s*[/-]\s*(?:20)?[0-9]{2})?(?![0-9])/i,
    kind: 'quarter',
  },
  // Jan-25, March 2025
  {
    form: /(?<![A-Za-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[ '-]{1,2}((?:19|20)[0-9]{2}|[2-4][0-9])(?![0-9])/i,
    kind: 'month',
  },
  {
    form: /FY\s*((?:20)?[0-9]{2})\s*[-/ ]?\s*(?:Q([1-4])|([1-4])Q|H([12])|([12])H)(?![0-9A-Za-z])/i,
    kind: 'quarter',
  },
  { form: /FY\s*((?:20)?[0-9]{2})(?:\s*[/-]\s*(?:20)?[0-9]{2})?(?![0-9])/i, kind: 'fiscalYear' },
  { form: new RegExp(`${YEAR}\\s*[/–-]\\s*[0-9]{2}(?![0-9/.–-])`), kind: 'fiscalYear' },
  // '24目標
  { form: /(?<![0-9A-Za-z])'([1-4][0-9])(?:\s*年度?)?(?![0-9])/, kind: 'fiscalYear' },
  { form: new RegExp(`${YEAR}(?:\\s*年)?(?![0-9年.]|/[0-9])`), kind: 'fiscalYear' },
];

const EVERY_FORM = FORMS.map(({ form, kind }) => ({ kind, every: new RegExp(form, `g${form.flags}`) }));

/** What each of the forms begins with or holds: a western year, an era and its year, FY24, Q1. Most texts have neither. */
const MAY_NAME_PERIOD =
  /(?:19|20)[0-9]{2}|[令和平成昭RHS]\s*[0-9元一二三四五六七八九十]|FY\s*[0-9]|Q[1-4]|[1-4]Q|[a-z.][ '-]{1,2}[2-4][0-9]|'[1-4][0-9]/i;

interface Found {
  readonly period: PeriodReading;
  readonly start: number;
  readonly end: number;
}

function western(match: RegExpExecArray | RegExpMatchArray): number | null {
  const [, era, eraYear, year] = match;
  if (year) return Number(year);
  const first = era ? ERAS[era.toLowerCase()] : undefined;
  if (first === undefined || !eraYear) return null;
  // H1 │ H2: halves of a year; 平成 of so long ago is spelt out.
  if (/^h$/i.test(era ?? '') && /^[12]$/.test(eraYear) && !match[0].includes('年')) return null;
  return first + yearOfEra(eraYear) - 1;
}

const NUMERALS = '〇一二三四五六七八九';

/** 6, 元, 六, 三十一 */
function yearOfEra(printed: string): number {
  if (printed === '元') return 1;
  if (/^[0-9]/.test(printed)) return Number(printed);
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['〇', printed];
  const ten = tens === '' ? 1 : NUMERALS.indexOf(tens ?? '');
  return ten * 10 + (ones ? NUMERALS.indexOf(ones) : 0);
}

/** 24 is 2024. */
function inFull(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** A quarter or a half of a year, or the whole. */
function partOfYear(
  quarter: string | undefined,
  half: string | undefined,
): Pick<PeriodReading, 'kind' | 'quarter' | 'month'> {
  if (quarter) return { kind: 'quarter', quarter: Number(quarter), month: null };
  if (half) return { kind: 'half', quarter: null, month: half === '1' ? 9 : 3 };
  return { kind: 'fiscalYear', quarter: null, month: null };
}

function readForm(
  match: RegExpExecArray | RegExpMatchArray,
  kind: PeriodReading['kind'],
): PeriodReading | null {
  const base = { label: match[0].trim(), month: null, quarter: null, cumulative: false };
  if (/^FY/i.test(match[0])) {
    const [, year = '', q1, q2, h1, h2] = match;
    return { ...base, ...partOfYear(q1 ?? q2, h1 ?? h2), fiscalYear: inFull(year) };
  }
  if (kind === 'quarter' && /^(?:[QH][1-4]|[1-4][QH])(?![0-9])/i.test(match[0])) {
    const [, q1, q2, h1, h2, mark = '', year = ''] = match;
    // H1 25 may be 平成; H1 2025, H1 FY25 and H1'25 are not.
    if ((h1 ?? h2) && mark === '' && year.length === 2) return null;
    const isOfCalendar = !/^FY/i.test(mark) && !/[0-9]\s*[/-]\s*[0-9]+$/.test(match[0]);
    const part = { ...base, ...partOfYear(q1 ?? q2, h1 ?? h2), fiscalYear: inFull(year) };
    return isOfCalendar ? { ...part, calendar: true } : part;
  }
  if (match[0].startsWith("'")) return { ...base, kind, fiscalYear: inFull(match[1] ?? '') };
  const english = ENGLISH_MONTHS.indexOf(match[0].slice(0, 3).toLowerCase()) + 1;
  // The year an English month is printed with is its own, also from January to March.
  if (english > 0)
    return { ...base, kind, fiscalYear: inFull(match[2] ?? ''), month: english, calendar: true };
  const year = western(match);
  if (year === null) return null;
  // 2024/25, FY2024-25: a fiscal year named by both of its calendar years, not a month.
  const both = /^(?:FY\s*)?([0-9]{4})\s*[/–-]\s*([0-9]{2})$/i.exec(match[0].trim());
  if (both && Number(both[2]) === (year + 1) % 100) return { ...base, kind: 'fiscalYear', fiscalYear: year };
  if (kind === 'half') {
    const isFirst = /[上前]/.test(match[0]) || (match[4] ?? match[5]) === '1';
    return { ...base, kind, fiscalYear: year, month: isFirst ? 9 : 3 };
  }
  if (kind === 'quarter') return { ...base, kind, fiscalYear: year, quarter: Number(match[4] ?? match[5]) };
  if (kind === 'month' || kind === 'date') {
    const month = Number(match[4]);
    // January to March belong to the fiscal year that began the year before.
    return { ...base, kind, fiscalYear: month <= 3 ? year - 1 : year, month };
  }
  return { ...base, kind, fiscalYear: year };
}

/** 2023, Year 1 (2023), Target 2025 is none: nothing but words that add nothing to a year stands around it. */
function isAlone(year: string, text: string): boolean {
  const rest = text.replace(year, '');
  return rest === '' || (rest.length <= LONGEST_PART && FILLER.test(rest));
}

/** The first period in a text, with its place in the folded text; null where there is none. */
function findFirst(folded: string): Found | null {
  let best: Found | null = null;
  if (!MAY_NAME_PERIOD.test(folded)) return null;
  for (const { every, kind } of EVERY_FORM) {
    for (const match of folded.matchAll(every)) {
      // A bare western year inside other text is a number, not a period.
      const [printed, around] = [match[0].trim(), folded.trim()];
      if (kind === 'fiscalYear' && /^[0-9]{4}$/.test(printed) && !isAlone(printed, around)) continue;
      // May 25 within other text is a day.
      if (kind === 'month' && /^[a-z.]+ [0-9]{2}$/i.test(printed) && printed !== around) continue;
      const period = readForm(match, kind);
      if (!period) continue;
      const found = { period, start: match.index, end: match.index + match[0].length };
      if (best === null || found.start < best.start) best = found;
      break;
    }
  }
  return best;
}

/** All periods of a text from left to right. */
export function findPeriods(text: string): PeriodReading[] {
  const periods: PeriodReading[] = [];
  let rest = foldText(text);
  for (let found = findFirst(rest); found; found = findFirst(rest)) {
    periods.push(found.period);
    rest = rest.slice(found.end);
  }
  return periods;
}

/**
 * Reads a cell that names a period and nothing else (`R6年度`, `令和７年３月末時点`, a bare `2024`).
 * A span (`R6.4～R7.1`) is the period of its end.
 */
export function readPeriod(text: string): PeriodReading | null {
  const { period, rest } = splitPeriodAndRest(text);
  return period && rest === '' ? period : null;
}

/** Words around a period that add nothing to what it names. */
const FILLER =
  /^(?:[当本今前昨次翌来初]年度|最終年[度次]?|目標年[度次]?|計画最終年度|中間年度|(?:計画|事業)?第?[0-9]{1,2}年[目次]|第[0-9]{1,2}期|[短中長]期|総合計画|増加分|増分|[Yy]ear\s*[0-9]{1,2}|年度|年|の|\s|時点|現在|末|末時点|末現在|[(（)）]|[:：]|[~〜～-]|度|分)+$/;

/**
 * Splits a title into its period and the rest: `2024年度末\n目標値` → 2024年度末 + 目標値, `目標(R6)` → R6 + 目標.
 * The label keeps the printed characters where the period stands at the start of the text.
 */
export const splitPeriodAndRest: (text: string) => {
  readonly period: PeriodReading | null;
  readonly rest: string;
} = remembered((text) => {
  const folded = foldText(text);
  const found = findFirst(folded);
  if (!found) {
    const part = readPartOfYear(folded);
    const bare = YEAR_WITHOUT_ERA.exec(folded);
    if (bare) {
      const label = printedLabel(text, bare[0]);
      const rest = folded.slice(bare[0].length).trim();
      return {
        period: {
          label,
          fiscalYear: null,
          kind: 'fiscalYear',
          month: null,
          quarter: null,
          cumulative: false,
        },
        rest: FILLER.test(rest) ? '' : rest,
      };
    }
    return part ? { period: { ...part, label: text.trim() }, rest: '' } : { period: null, rest: folded };
  }
  const before = folded.slice(0, found.start);
  let after = folded.slice(found.end);
  let period = found.period;
  // H31/R1, 平成31年度・令和元年度: the same year in two eras
  const twin = /^\s*[/・,、]\s*/.exec(after);
  const second = twin ? findFirst(after.slice(twin[0].length)) : null;
  if (twin && second?.start === 0 && second.period.fiscalYear === period.fiscalYear) {
    const end = found.end + twin[0].length + second.end;
    period = { ...period, label: folded.slice(found.start, end) };
    after = folded.slice(end);
  }
  const span = /^\s*[~〜～-]\s*/.exec(after);
  if (span) {
    const rest = after.slice(span[0].length);
    const end = findFirst(rest);
    // 令和６年４月～11月: the end repeats neither era nor year, and lies in the same one.
    const month = /^(1[0-2]|[1-9])月末?/.exec(rest);
    if (month && period.month !== null && Number(month[1]) > period.month && period.month >= 4) {
      const label = folded.slice(found.start, found.end + span[0].length + month[0].length);
      period = { ...period, label, month: Number(month[1]) };
      after = rest.slice(month[0].length);
    } else if (end && end.start === 0) {
      period = { ...end.period, label: folded.slice(found.start, found.end + span[0].length + end.end) };
      after = after.slice(span[0].length + end.end);
    }
  }
  const rest = withoutTwin(`${before} ${after}`, period)
    .replace(/\(\s*\)/g, '')
    // 令和6年度（2024）, 2024(R6)年度: the same year in the other calendar
    .replace(/\(([^()]{2,8})\)/, (all: string, other: string) => (sameYear(other, period) ? '' : all))
    .trim()
    .replace(/^((?:19|20)[0-9]{2})年?度?$/, (all: string) => (sameYear(all, period) ? '' : all));
  const printed = printedLabel(text, period.label);
  return { period: { ...period, label: printed }, rest: FILLER.test(rest) ? '' : rest };
});

/** 第1四半期, September */
const LONGEST_PART = 12;

/** Where a title names a part of a year and something more: 4月目標, Target Q1, 実績（上期）. */
export function splitPartOfYear(
  text: string,
): readonly { readonly period: PeriodReading; readonly rest: string }[] {
  const folded = foldText(text);
  const split = (part: string | undefined, rest: string): { period: PeriodReading; rest: string }[] => {
    const period = part ? readPartOfYear(part) : null;
    return period && rest !== '' ? [{ period: { ...period, label: printedLabel(text, part!) }, rest }] : [];
  };
  const leading = PART_BEFORE.exec(folded);
  const gap = Math.max(folded.lastIndexOf(' '), folded.lastIndexOf('('));
  const end = folded.endsWith(')') ? -1 : undefined;
  const behind = gap > 0 && folded.length - gap <= LONGEST_PART ? folded.slice(gap + 1, end) : undefined;
  return [
    ...split(leading?.[1], folded.slice(leading?.[0].length ?? 0)),
    // 実績（12月）: the day of the value, not its month
    ...(behind?.includes('月') ? [] : split(behind, folded.slice(0, Math.max(gap, 0)).trim())),
  ];
}

/** 2023年度実績 FY2023 Actual: the year once more in another language. */
function withoutTwin(rest: string, period: PeriodReading): string {
  const second = /[A-Za-z]/.test(rest) ? findFirst(rest) : null;
  if (!second || second.period.fiscalYear !== period.fiscalYear || second.period.kind !== period.kind)
    return rest;
  return `${rest.slice(0, second.start)}${rest.slice(second.end)}`;
}

function sameYear(text: string, period: PeriodReading): boolean {
  const bare = /^((?:19|20)[0-9]{2})年?度?$/.exec(text.trim())?.[1];
  const year = bare ? Number(bare) : (findFirst(text)?.period.fiscalYear ?? null);
  return year !== null && year === period.fiscalYear;
}

/** The characters the sheet really shows for a folded label (`令和７年３月` keeps its full-width digits). */
function printedLabel(text: string, folded: string): string {
  const trimmed = text.trim();
  for (let start = 0; start < trimmed.length; start++) {
    for (let end = Math.min(trimmed.length, start + folded.length + 4); end > start; end--) {
      const part = trimmed.slice(start, end);
      if (foldText(part) === folded && trimUnseen(part) === part) return part;
    }
  }
  return folded;
}
