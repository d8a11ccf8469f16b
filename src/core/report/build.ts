import type { WorkbookSnapshot } from '../cells/snapshot';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import type { ScanResult } from '../scan/result';
import { kpiListSheet } from './kpi-list';
import type { Locale, ReportPlan } from './plan';
import { summarySheet } from './summary';
import { REPORT_TEXTS } from './texts';

/** There is no KPI to report on. */
export class NothingToReportError extends Error {
  constructor(workbook: string) {
    super(`No KPI was found in ${workbook}; there is nothing to insert.`);
    this.name = 'NothingToReportError';
  }
}

export interface ReportOptions {
  readonly locale: Locale;
  /** When the report is made, printed on it. */
  readonly now: Date;
  /** The rule profile the scan was judged under; the standard one where none is given. */
  readonly rules?: Rules;
}

/**
 * The report of a scan as data: サマリー with its chart, and KPI一覧.
 * @throws NothingToReportError where the scan found no KPI
 */
export function buildReport(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  options: ReportOptions,
): ReportPlan {
  if (scan.kpis.length === 0) throw new NothingToReportError(scan.workbook);
  const rules = options.rules ?? STANDARD;
  const texts = REPORT_TEXTS[options.locale];
  const date = new Intl.DateTimeFormat(options.locale === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(options.now);
  const sheetCount = new Set(scan.kpis.map((kpi) => kpi.sheet)).size;
  return {
    locale: options.locale,
    sheets: [
      summarySheet(scan, texts, { sheetCount, date, rules }),
      kpiListSheet(scan, snapshot, texts, rules),
    ],
  };
}
