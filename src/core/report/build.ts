import type { WorkbookSnapshot } from '../cells/snapshot';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import type { ScanResult } from '../scan/result';
import { checksSheet } from './checks';
import { followupSheet } from './followup';
import { FOLLOWUP_TEXTS } from './followup-texts';
import { grantsSheet } from './grants';
import { kpiListSheet, type ListScope } from './kpi-list';
import type { Locale, ReportPlan, SheetKey } from './plan';
import { RATING_TEXTS } from './rating-texts';
import { ratingsSheet } from './ratings';
import { subtitleOf } from './subtitle';
import { summarySheet } from './summary';
import { SUMMARY_TEXTS } from './summary-texts';
import { REPORT_TEXTS } from './texts';
import { dataSheet } from './tidy';
import { TREND_TEXTS } from './trend-texts';
import { trendsSheet } from './trends';

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
  /** Sheets that can be left out; 要確認 and 交付金突合 where none are named. */
  readonly sheets?: readonly SheetKey[];
  /** Periods KPI一覧 shows: all, where nothing is said. */
  readonly scope?: ListScope;
}

const USUAL_SHEETS: readonly SheetKey[] = ['checks', 'grants'];

/**
 * The report of a scan as data: サマリー on one page and KPI一覧; 評価集計 and 推移 where the workbook has what they show; and
 * what is asked for of 要確認, 督促リスト, 交付金突合 (where amounts are stated) and the flat table.
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
  const scope = options.scope ?? 'all';
  const wanted = (key: SheetKey): boolean => (options.sheets ?? USUAL_SHEETS).includes(key);
  const subtitle = (kind: string): string => subtitleOf(scan, texts, { rules, now: options.now, kind });
  const sheets = [
    ...(hasKpis
      ? [
          summarySheet(scan, snapshot, texts, {
            subtitle: subtitle(SUMMARY_TEXTS[options.locale].kind),
            rules,
            scope,
          }),
          kpiListSheet(scan, snapshot, texts, rules, { subtitle: subtitle(texts.listName), scope }),
        ]
      : []),
    wanted('checks') ? checksSheet(scan, texts, `${texts.checksName}　｜　`) : null,
    wanted('followup') ? followupSheet(scan, texts, subtitle(FOLLOWUP_TEXTS[options.locale].name)) : null,
    wanted('grants') ? grantsSheet(scan, snapshot, texts) : null,
    ratingsSheet(scan, snapshot, texts, subtitle(RATING_TEXTS[options.locale].name)),
    trendsSheet(scan, snapshot, texts, subtitle(TREND_TEXTS[options.locale].name)),
    wanted('data') ? dataSheet(scan, texts) : null,
  ];
  return { locale: options.locale, sheets: sheets.filter((sheet) => sheet !== null) };
}
