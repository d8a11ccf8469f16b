import type { WorkbookSnapshot } from '../cells/snapshot';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import type { ScanResult } from '../scan/result';
import { checksSheet } from './checks';
import { grantsSheet } from './grants';
import { kpiListSheet } from './kpi-list';
import type { Locale, ReportPlan, SheetKey } from './plan';
import { summarySheet } from './summary';
import { REPORT_TEXTS } from './texts';
import { dataSheet } from './tidy';

/** There is neither a KPI nor an amount to report on. */
export class NothingToReportError extends Error {
  constructor(workbook: string) {
    super(`No KPI and no amount was found in ${workbook}; there is nothing to insert.`);
    this.name = 'NothingToReportError';
  }
}

export interface ReportOptions {
  readonly locale: Locale;
  /** When the report is made, printed on it. */
  readonly now: Date;
  /** The rule profile the scan was judged under; the standard one where none is given. */
  readonly rules?: Rules;
  /** Sheets beside サマリー and KPI一覧, which are always made; 要確認 and 交付金突合 where none are named. */
  readonly sheets?: readonly SheetKey[];
}

const USUAL_SHEETS: readonly SheetKey[] = ['checks', 'grants'];

/**
 * The report of a scan as data: サマリー with its charts, KPI一覧, and what is asked for of 要確認, 交付金突合 (where the
 * workbook states amounts) and the flat table.
 * A workbook with amounts only gets the sheets that speak of amounts.
 * @throws NothingToReportError where the scan found neither a KPI nor an amount
 */
export function buildReport(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  options: ReportOptions,
): ReportPlan {
  const hasKpis = scan.kpis.length > 0;
  if (!hasKpis && scan.costs.length === 0) throw new NothingToReportError(scan.workbook);
  const rules = options.rules ?? STANDARD;
  const texts = REPORT_TEXTS[options.locale];
  const date = new Intl.DateTimeFormat(options.locale === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(options.now);
  const sheetCount = new Set(scan.kpis.map((kpi) => kpi.sheet)).size;
  const wanted = (key: SheetKey): boolean => (options.sheets ?? USUAL_SHEETS).includes(key);
  const grants = wanted('grants') ? grantsSheet(scan, snapshot, texts) : null;
  return {
    locale: options.locale,
    sheets: [
      ...(hasKpis
        ? [
            summarySheet(scan, snapshot, texts, { sheetCount, date, rules }),
            kpiListSheet(scan, snapshot, texts, rules),
          ]
        : []),
      ...(wanted('checks') ? [checksSheet(scan, texts)] : []),
      ...(grants ? [grants] : []),
      ...(wanted('data') ? [dataSheet(scan, texts)] : []),
    ],
  };
}
