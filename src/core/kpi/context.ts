import type { Grid, GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { roleOf, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pair';
import { oneLine } from '../layouts/entry';
import { reason, type Reason } from '../reasons/reason';
import type { Kpi } from '../model/kpi';
import { foldText } from '../text/fold';
import { findPeriods, type PeriodReading } from '../text/period';
import { kindOf } from '../text/roles';
import { isUnitWord } from '../text/unit';
import { headingsAbove } from '../layouts/headings';
import { isDay } from './parts-of-year';
import type { StatedProject } from './project';
import { mentions } from '../text/mentions';

/** What the surroundings of a block say about it: they flow down from titles, notes and the sheet's name. */
export interface Context {
  readonly project: StatedProject | null;
  /** `（単位：人）` above a list. */
  readonly unit: { readonly text: string; readonly cell: GridCell } | null;
  /** The kind a title right above gives to the KPIs beneath it. */
  readonly kind: Kpi['kind'];
  /** What the title right above says the values are, where their columns do not: 「KPI実績の推移」. */
  readonly values: { readonly role: 'target' | 'actual'; readonly cell: GridCell } | null;
  /** The year of values that stand under no year of their own. */
  readonly period: { readonly reading: PeriodReading; readonly reasons: readonly Reason[] } | null;
  /** The text above that says on which day the values were taken. */
  readonly day: GridCell | null;
}

/** A unit note stands at most this many rows above its table. */
const NOTE_ROWS = 3;

export function unitAbove(grid: Grid, area: Area): Context['unit'] {
  for (let row = area.top - 1; row >= Math.max(grid.extent.top, area.top - NOTE_ROWS); row--) {
    for (const cell of grid.shown(row)) {
      const unit = /単位\s*[:：]?\s*([^\s()（）]+)/.exec(cell.text)?.[1];
      if (unit && isUnitWord(unit) && cell.left <= area.right) return { text: unit, cell };
    }
  }
  return null;
}

/** A title speaks of the values within this many rows beneath it. */
const TITLE_REACH = 4;
const LONGEST_KIND_TITLE = 24;

/** 【アウトプット指標】 right above; null where the title names both kinds or none. */
export function kindAround(marks: Marks, area: Area): Context['kind'] {
  const heading = headingsAbove(marks, area).find((cell) => kindOf(cell.text) !== null);
  if (!heading || area.top - heading.bottom > TITLE_REACH || heading.text.length > LONGEST_KIND_TITLE)
    return null;
  const kinds = new Set(
    ['アウトプット 活動指標', 'アウトカム 成果指標'].filter((words) =>
      words.split(' ').some((word) => heading.text.includes(word)),
    ),
  );
  return kinds.size > 1 ? null : kindOf(heading.text);
}

const AIMED = ['目標', '計画値', 'target'];
const REACHED = ['実績', '推移', 'actual'];

export function valuesAround(marks: Marks, area: Area): Context['values'] {
  const heading = headingsAbove(marks, area)[0];
  if (!heading || area.top - heading.bottom > TITLE_REACH) return null;
  const [target, actual] = [AIMED, REACHED].map((words) => mentions(heading.text, words));
  if (target === actual) return null;
  return { role: target ? 'target' : 'actual', cell: heading };
}

/** Years that say when a plan was made, when a budget was voted, or how long a plan runs: not when a value was taken. */
const OTHER_YEAR = /(補正|予算|計画|策定|当初|改訂|発行|作成|公表|第\d+期)/;
const BUSINESS_YEAR = /(年度?|[0-9])\s*\(第[0-9]{1,3}期\)/;
/** … unless the title speaks of how far the plan has come: 令和6年度 商工業振興計画 進捗状況調査票. */
const PROGRESS_OF_YEAR = /度\s+\S.*計画.*(進捗|実績|評価|達成状況|状況調査|検証)/;
/** 実施計画 令和６年度実績報告: the year of what was done, whatever the plan is called. */
/** 令和6年度実施計画 進捗状況: what a plan of the year sets out is done in it. */
const PLAN_OF_YEAR = /[0-9元](?:年度?)?\s*(?:の\s*)?(?:実施計画|事業計画)/;
const DONE_IN_YEAR = /[0-9元]年度(?:末|分)?の?(?:実績|進捗|達成状況|取組実績|実施状況)/;
const SPAN = /[0-9]\s*(年度?)?\s*[~〜～-]\s*(令和|平成|[RH])?\s*[0-9]/i;
/** 2024-25, 2024/25: one fiscal year. */
const TWO_YEARS = /((?:19|20)[0-9]{2})\s?[-/]\s?(?:20)?([0-9]{2})(?![0-9])/g;

function yearOfTwo(all: string, first: string, second: string): string {
  return (Number(first) + 1) % 100 === Number(second) ? first : all;
}

/** The year a title means where it names several. */
const THE_YEAR_OF = /(実績|事業分|分|取組|評価対象|対象)/;

/** 第3期総合戦略（令和6年度）, 令和6年度 第3期総合戦略: the year stands apart from the name of the plan. */
const APART =
  /\((?:令和|平成|R|H)?[0-9元]{1,4}年?度?(?:実績|分|末)?\)$|^(?:令和|平成|R|H)?[0-9元]{1,4}年度 (?!当初|補正|予算|策定|改訂|計画)/;

/** Words of the day on which a paper was made. */
const OF_PAPER = ['creat', 'updat', 'print', 'issue', 'version', 'revis', 'as of', 'since'];

/** 対象月：2025年9月, 2025年6月度: the month a report is of; a month alone may be that of printing. */
function isOfMonth(folded: string): boolean {
  return /^(?:対象月|対象年月|報告月|報告対象月|reporting (?:month|period))\s*[:：]|月(?:度|分)/i.test(
    folded,
  );
}

/** Operations report – June 2024, OKRs Q3 FY2024: the month or quarter the report is of. */
function endsEnglishTitle(folded: string, { kind, label }: PeriodReading): boolean {
  const isOfReport = /^[\x20-\x7e–—]+$/.test(folded) && !mentions(folded, OF_PAPER);
  // Q4 FY2025 (October–December 2024): the same once more, in months
  const title = folded.split('(')[0]!.trim();
  if (!isOfReport) return false;
  return kind === 'quarter' ? title.includes(label) : kind === 'month' && title.endsWith(label);
}

/** The year a title gives to the values beneath it; null where it names none, or names a span. */
function yearOfTitle(text: string): { reading: PeriodReading; several: boolean } | null {
  // 2024年度（第52期）: the business year by its number, behind the year
  const folded = foldText(text).replace(BUSINESS_YEAR, '$1');
  // 目標値は令和8年度、…: a year of one kind of value only
  if (/(目標|めざす|目指す|実績|現況|現状)値?\s*(は|:|→)/.test(folded)) return null;
  const isOther =
    OTHER_YEAR.test(folded) &&
    !PROGRESS_OF_YEAR.test(folded) &&
    !APART.test(folded) &&
    !PLAN_OF_YEAR.test(folded) &&
    !DONE_IN_YEAR.test(folded);
  if (SPAN.test(folded.replace(TWO_YEARS, yearOfTwo)) || isOther) return null;
  const isOfReportedMonth = isOfMonth(folded);
  const periods = findPeriods(folded).filter(
    (p) =>
      p.kind === 'fiscalYear' ||
      p.kind === 'fiscalYearEnd' ||
      p.kind === 'half' ||
      endsEnglishTitle(folded, p) ||
      (p.kind === 'month' && (isDay(p.label) || isOfReportedMonth)),
  );
  const years = new Set(periods.map((period) => period.fiscalYear));
  const first = periods[0];
  if (!first) return null;
  if (years.size === 1) {
    const isReported = isOfReportedMonth || endsEnglishTitle(folded, first);
    return { reading: isReported ? { ...first, isReported } : first, several: false };
  }
  const meant = periods.find((period) => {
    const behind = folded.slice(folded.indexOf(period.label) + period.label.length);
    return THE_YEAR_OF.test(behind.slice(0, 6));
  });
  return { reading: meant ?? first, several: meant === undefined };
}

/** 対象年度 beside its label, in the form or above it, else the nearest title that names a year, else the sheet's name. */
export function periodAround(
  marks: Marks,
  area: Area,
  pairs: readonly Pair[],
  dated: GridCell | null,
): Context['period'] {
  const label =
    dated ??
    pairs
      .filter((pair) => roleOf(pair.label, 'period') && !pair.value.blank && pair.label.cell.top <= area.top)
      .pop()?.value;
  const labelled = label ? yearOfTitle(label.text) : null;
  const from = (cell: GridCell, found: { reading: PeriodReading; several: boolean }): Context['period'] => ({
    reading: found.reading,
    reasons: [
      reason('PERIOD_IN_TITLE', { cell: cell.address, text: oneLine(cell.text) }),
      ...(found.several ? [reason('YEARS_IN_TITLES_DIFFER', { text: oneLine(cell.text) })] : []),
    ],
  });
  if (label && labelled) return from(label, labelled);
  for (const heading of headingsAbove(marks, area)) {
    const found = yearOfTitle(heading.text);
    if (found) return from(heading, found);
  }
  const named = yearOfTitle(marks.grid.name);
  if (!named) return null;
  return {
    reading: named.reading,
    reasons: [
      reason('PERIOD_IN_SHEET_NAME', { text: marks.grid.name }),
      ...(named.several ? [reason('YEARS_IN_TITLES_DIFFER', { text: marks.grid.name })] : []),
    ],
  };
}
