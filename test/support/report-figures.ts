import type { Workbook } from '@cj-tech-master/excelts';
import { cellAddress } from '../../src/core/cells/address';
import { REPORT_TEXTS } from '../../src/core/report/texts';
import type { ScanResult } from '../../src/core/scan/result';
import type { Status } from '../../src/core/model/kpi';
import { overviewOf, type ShownStatus } from '../../src/taskpane/model/overview';
import { readValue, type ApiValue } from '../../src/workbench/host/cells';

const texts = REPORT_TEXTS.ja;

/** What a sheet shows, row by row from A1: results of formulas, blank as `''`. */
export type Shown = readonly (readonly ApiValue[])[];

export function shownOn(book: Workbook, name: string): Shown {
  const sheet = book.getWorksheet(name)!;
  const { bottom, right } = sheet.dimensions;
  return Array.from({ length: bottom }, (_, r) =>
    Array.from({ length: right }, (_, c) => readValue(sheet.getCell(r + 1, c + 1))),
  );
}

/** `Sheet!B3` → value, of every cell that shows something; what two engines are compared by. */
export function cellsShown(book: Workbook, names: readonly string[]): Record<string, ApiValue> {
  return Object.fromEntries(
    names.flatMap((name) =>
      shownOn(book, name).flatMap((row, r) =>
        row.flatMap((value, c) => (value === '' ? [] : [[`${name}!${cellAddress(r, c)}`, value]])),
      ),
    ),
  );
}

/**
 * `found` with every number that is within a billionth of the wanted one taken for it: sheets calculate in binary,
 * core in decimals, and rounding both would make them differ at a tie.
 */
export function snapped(found: unknown, wanted: unknown): unknown {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)) ? wanted : found;
  }
  if (Array.isArray(found) && Array.isArray(wanted)) return found.map((one, i) => snapped(one, wanted[i]));
  if (isRecord(found) && isRecord(wanted)) {
    return Object.fromEntries(Object.entries(found).map(([key, one]) => [key, snapped(one, wanted[key])]));
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rows of a part of サマリー below its title, as far as the next blank row. */
export function part(summary: Shown, title: string): Shown {
  const start = summary.findIndex(([first]) => String(first).startsWith(title));
  if (start < 0) throw new Error(`There is no part ${title}.`);
  const end = summary.findIndex((row, r) => r > start && row.slice(0, 7).every((value) => value === ''));
  return summary.slice(start + 1, end < 0 ? undefined : end);
}

/** The figures of サマリー that core can be asked for. */
export interface Figures {
  /** By status: KPIs and their share, periods and their share; then the totals. */
  readonly statuses: readonly (readonly ApiValue[])[];
  readonly average: ApiValue;
  readonly median: ApiValue;
  readonly rated: ApiValue;
  readonly missing: ApiValue;
  /** Name, a count per status, average rate. */
  readonly projects: readonly (readonly ApiValue[])[];
}

export function figuresOn(summary: Shown): Figures {
  const rates = part(summary, texts.rates);
  const at = (label: string): ApiValue => rates.find(([first]) => first === label)?.[1] ?? '(not there)';
  return {
    statuses: part(summary, texts.byStatus)
      .slice(3)
      .map((row) => row.slice(0, 5)),
    average: at(texts.averageRate),
    median: at(texts.medianRate),
    rated: at(texts.ratedCount),
    missing: at(texts.missingCount),
    projects: part(summary, texts.byProject)
      .slice(1)
      .map((row) => row.slice(0, 7)),
  };
}

const DUE: readonly Status[] = ['achieved', 'notAchieved', 'notMeasured', 'notSet', 'undetermined'];

/** The same figures counted in the scan, with no formula in between. */
export function figuresOf(scan: ScanResult): Figures {
  const due = scan.kpis.flatMap(({ project, periods }) =>
    periods
      .filter(({ status }) => status !== 'pending')
      .map(({ status, ratePercent }) => ({ project: project ?? texts.noProject, status, ratePercent })),
  );
  const count = (of: typeof due, status: Status): number => of.filter((one) => one.status === status).length;
  const ratesOf = (of: typeof due): number[] => of.flatMap(({ ratePercent }) => ratePercent ?? []);
  const rates = ratesOf(due);
  const names = [...new Set(scan.kpis.map(({ project }) => project ?? texts.noProject))];
  const share = (part: number, all: number): number | '' => (all === 0 ? '' : part / all);
  // The figures of the pane: one status per KPI.
  const { statuses: ofKpis, kpis } = overviewOf(scan);
  const kpisOf = (status: ShownStatus): number => ofKpis.find((one) => one.status === status)?.count ?? 0;
  const line = (word: string, status: ShownStatus): ApiValue[] => {
    return [word, kpisOf(status), share(kpisOf(status), kpis)];
  };
  return {
    statuses: [
      ...DUE.map((status) => [
        ...line(texts.statuses[status], status),
        count(due, status),
        share(count(due, status), due.length),
      ]),
      [...line(texts.statuses.pending, 'pending'), '', ''],
      ...(kpisOf('noValues') > 0 ? [[...line(texts.noValues, 'noValues'), '', '']] : []),
      [texts.total, kpis, '', due.length, ''],
    ],
    average: mean(rates),
    median: middle(rates),
    rated: rates.length,
    missing: count(due, 'notMeasured'),
    projects: names.map((name) => {
      const own = due.filter(({ project }) => project === name);
      return [name, ...DUE.map((status) => count(own, status)), mean(ratesOf(own))];
    }),
  };
}

function mean(numbers: readonly number[]): number | '' {
  return numbers.length === 0 ? '' : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function middle(numbers: readonly number[]): number | '' {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return '';
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Rate and status of every row of KPI一覧. */
export function verdictsOn(list: Shown): readonly (readonly ApiValue[])[] {
  const header = list.findIndex(([first]) => first === texts.columns.project);
  const column = (title: string): number => list[header]!.indexOf(title);
  return list
    .slice(header + 1)
    .map((row) => [row[column(texts.columns.rate)]!, row[column(texts.columns.status)]!]);
}

export function verdictsOf(scan: ScanResult): readonly (readonly ApiValue[])[] {
  return scan.kpis.flatMap(({ periods }): (readonly ApiValue[])[] =>
    periods.length === 0
      ? [['', '']]
      : periods.map(({ ratePercent, status }) => [ratePercent ?? '', texts.statuses[status]]),
  );
}

/** What 交付金突合 says of every grant: source cell → amount by the rule, difference, tolerance, verdict. */
export function grantsOn(sheet: Shown): Record<string, readonly ApiValue[]> {
  const titles = texts.grantColumns;
  const header = sheet.findIndex(([first]) => first === titles.project);
  const column = (title: string): number => sheet[header]!.indexOf(title);
  const shown = [titles.grant, titles.expected, titles.difference, titles.tolerance, titles.verdict];
  return Object.fromEntries(
    sheet
      .slice(header + 1)
      .filter((row) => row[column(titles.grant)] !== undefined && row[column(titles.grant)] !== '')
      .map((row) => [String(row[column(titles.source)]), shown.map((title) => row[column(title)]!)]),
  );
}

/** A finding that takes the ○ away from a grant. */
function isFound(scan: ScanResult, sheet: string, cell: string): boolean {
  return scan.findings.some((one) => one.sheet === sheet && one.cell === cell && one.severity !== 'info');
}

export function grantsOf(scan: ScanResult): Record<string, readonly ApiValue[]> {
  const { same, off, noRule, noCost, estimated } = texts.verdicts;
  return Object.fromEntries(
    scan.grants.map(
      ({ sheet, cell, project, period, yen, rule, expected, difference, tolerance, explained }) => {
        const hasCost = scan.costs.some(
          (one) =>
            ['cost', 'eligible', 'budget', 'settled'].includes(one.role) &&
            one.project === project &&
            one.period === period,
        );
        const compared: ApiValue[] = rule
          ? [
              expected ?? '',
              difference ?? '',
              tolerance,
              rule.from === 'estimated' ? estimated : explained && !isFound(scan, sheet, cell) ? same : off,
            ]
          : ['', '', '', hasCost ? noRule : noCost];
        return [`${sheet}!${cell}`, [yen, ...compared]];
      },
    ),
  );
}
