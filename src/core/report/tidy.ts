import type { Kpi, Measured, Period } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import { number, text } from './cells';
import { listRows } from './kpi-list';
import type { ReportCell, ReportSheet } from './plan';
import type { ReportTexts } from './texts';

/** A value of the tidy table: a number, a text, or nothing. */
type TidyValue = string | number | null;

interface TidyRow {
  readonly scan: ScanResult;
  readonly kpi: Kpi;
  readonly period: Period | null;
}

const place = (kpi: Kpi, measured: Measured | null | undefined): TidyValue =>
  measured?.cell ? `${measured.sheet ?? kpi.sheet}!${measured.cell}` : null;

/**
 * One row per KPI and period, one meaning per column, plain values: for Power Query, Power BI, DuckDB and the like.
 * The titles are part of the format and the same in every language; codes are those of docs/scan-output.md.
 */
const COLUMNS: readonly (readonly [string, (row: TidyRow) => TidyValue])[] = [
  ['workbook', ({ scan }) => scan.workbook],
  ['sheet', ({ kpi }) => kpi.sheet],
  ['kpi_id', ({ kpi }) => kpi.id],
  ['project', ({ kpi }) => kpi.project],
  ['kpi_no', ({ kpi }) => kpi.no],
  ['kpi_name', ({ kpi }) => kpi.name.replace(/\s+/g, ' ')],
  ['kind', ({ kpi }) => kpi.kind],
  ['unit', ({ kpi }) => kpi.unit],
  ['direction', ({ kpi }) => kpi.direction],
  ['baseline', ({ kpi }) => kpi.baseline?.value ?? null],
  ['period', ({ period }) => period?.label ?? null],
  ['fiscal_year', ({ period }) => period?.fiscalYear ?? null],
  ['target', ({ period }) => period?.target?.value ?? null],
  ['actual', ({ period }) => period?.actual?.value ?? null],
  ['rate_percent', ({ period }) => period?.ratePercent ?? null],
  ['status', ({ period }) => period?.status ?? null],
  ['target_text', ({ period }) => period?.target?.raw ?? null],
  ['actual_text', ({ period }) => period?.actual?.raw ?? null],
  ['target_cell', ({ kpi, period }) => place(kpi, period?.target)],
  ['actual_cell', ({ kpi, period }) => place(kpi, period?.actual)],
  ['stated_rate_percent', ({ period }) => period?.statedRatePercent ?? null],
  ['stated_status', ({ period }) => period?.statedStatus ?? null],
  ['confidence', ({ kpi }) => kpi.confidence],
  ['department', ({ kpi }) => kpi.department?.names.join('、') ?? null],
  ['hierarchy', ({ kpi }) => kpi.hierarchy.map(({ text }) => text).join(' > ') || null],
];

export const TIDY_TITLES: readonly string[] = COLUMNS.map(([title]) => title);

/** The scan as a flat table, without its titles. */
export function tidyRows(scan: ScanResult): TidyValue[][] {
  return listRows(scan).map((row) => COLUMNS.map(([, value]) => value({ scan, ...row })));
}

/**
 * The scan as CSV: UTF-8 with a byte order mark, CRLF, quoted where needed (RFC 4180). A text that Excel would run as
 * a formula (a Japanese one also behind a full-width sign) gets an apostrophe in front; numbers stay numbers.
 */
export function tidyCsv(scan: ScanResult): string {
  const lines = [[...TIDY_TITLES], ...tidyRows(scan)].map((row) => row.map(field).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function field(value: TidyValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The flat table as a sheet: plain values, no formulas. */
export function dataSheet(scan: ScanResult, texts: ReportTexts): ReportSheet {
  const rows = tidyRows(scan).map((row) =>
    row.map((value): ReportCell => {
      if (value === null) return null;
      return typeof value === 'number' ? number(value, 'General') : text(value);
    }),
  );
  return {
    key: 'data',
    name: texts.dataName,
    rows: [TIDY_TITLES.map((title) => text(title, 'header')), ...rows],
    columnWidths: COLUMNS.map(() => 16),
    tables: [{ name: 'KPI_DATA', area: { top: 0, left: 0, bottom: rows.length, right: COLUMNS.length - 1 } }],
    charts: [],
    frozenRows: 1,
    wrapColumns: [],
  };
}
