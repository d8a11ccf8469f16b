import type { Workbook } from '@cj-tech-master/excelts';
import { cellAddress } from '../../src/core/cells/address';
import { newestDue } from '../../src/core/kpi/newest';
import { groupingOf } from '../../src/core/report/grouping';
import { HELPER, HELPER_TOP } from '../../src/core/report/summary-helper';
import { SUMMARY_TEXTS } from '../../src/core/report/summary-texts';
import { REPORT_TEXTS } from '../../src/core/report/texts';
import type { Kpi, Status } from '../../src/core/model/kpi';
import type { ScanResult } from '../../src/core/scan/result';
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

/** The figures of サマリー that core can be asked for: KPIs by the period they are counted by. */
export interface Figures {
  readonly statuses: Readonly<Record<string, ApiValue>>;
  readonly total: ApiValue;
  readonly all: ApiValue;
  readonly mean: ApiValue;
  readonly median: ApiValue;
  readonly over: ApiValue;
  readonly rated: ApiValue;
  /** By name: ○, ×, …; those that have a row of their own. */
  readonly groups: Readonly<Record<string, readonly ApiValue[]>>;
}

const STATUSES: readonly Status[] = [
  'achieved',
  'notAchieved',
  'notMeasured',
  'notSet',
  'undetermined',
  'pending',
];

export function figuresOn(summary: Shown): Figures {
  const words = SUMMARY_TEXTS.ja;
  const { figures } = HELPER;
  const at = (label: string): ApiValue => {
    const row = summary.slice(HELPER_TOP + 1).find((cells) => cells[figures] === label);
    return row?.[figures + 1] ?? '(not there)';
  };
  const start = summary.findIndex(([first]) =>
    Object.values(words.groups).some((title) => title === String(first)),
  );
  const groups = start < 0 ? [] : summary.slice(start + 2);
  const end = groups.findIndex((row) => row[1] === words.total);
  return {
    statuses: Object.fromEntries([
      ...STATUSES.map((status) => [texts.statuses[status], at(texts.statuses[status])]),
      [texts.noValues, at(texts.noValues)],
    ]),
    total: at(words.helpers.total),
    all: at(words.helpers.all),
    mean: at(words.helpers.mean),
    median: at(words.helpers.median),
    over: at(words.helpers.over),
    rated: at(words.helpers.rated),
    groups: Object.fromEntries(
      groups
        .slice(0, Math.max(0, end))
        .filter((row) => !/^ほか\d+件$/.test(String(row[1])))
        .map((row) => [String(row[1]), row.slice(2, 5)]),
    ),
  };
}

/**
 * The same figures counted in the scan, with no formula in between.
 * @param shown names of the groups that are asked for; all where it is not given
 */
export function figuresOf(scan: ScanResult, shown?: readonly string[]): Figures {
  const counted = scan.kpis.map((kpi) => ({ kpi, period: newestDue(kpi) }));
  const statusOf = ({ kpi, period }: (typeof counted)[number]): Status | null =>
    kpi.periods.length === 0 ? null : (period?.status ?? 'pending');
  const count = (status: Status | null, of = counted): number =>
    of.filter((one) => statusOf(one) === status).length;
  const rates = counted.flatMap(({ period }) => period?.ratePercent ?? []);
  const grouping = groupingOf(scan);
  const nameOf = (kpi: Kpi): string => grouping?.nameOf(kpi) ?? texts.noProject;
  const names = grouping ? (shown ?? [...new Set(scan.kpis.map(nameOf))]) : [];
  return {
    statuses: Object.fromEntries([
      ...STATUSES.map((status) => [texts.statuses[status], count(status)]),
      [texts.noValues, count(null)],
    ]),
    total: counted.length - count('pending') - count(null),
    all: counted.length,
    mean: mean(rates),
    median: middle(rates),
    over: rates.filter((rate) => rate > 200).length,
    rated: rates.length,
    groups: Object.fromEntries(
      names.map((name) => {
        const own = counted.filter(({ kpi }) => nameOf(kpi) === name);
        return [name, (['achieved', 'notAchieved', 'notMeasured'] as const).map((one) => count(one, own))];
      }),
    ),
  };
}

/** Every figure of サマリー is what core says. */
export function expectFigures(summary: Shown, scan: ScanResult): void {
  const found = figuresOn(summary);
  const wanted = figuresOf(scan, Object.keys(found.groups));
  expect(snapped(found, wanted)).toEqual(wanted);
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
