import { CATALOGUE, isFindingCode } from '../findings/catalogue';
import { newestDue } from '../kpi/newest';
import type { Cost } from '../model/money';
import type { Finding, FindingSeverity } from '../model/finding';
import type { Kpi } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import { REPORT_TEXTS, type ReportTexts } from './texts';

/** One thing a person has to look at, whoever shows it. */
export interface Issue {
  readonly severity: FindingSeverity;
  readonly code: string;
  readonly department: string | null;
  readonly project: string | null;
  readonly name: string | null;
  readonly period: string | null;
  readonly message: string;
  readonly whatToDo: string;
  readonly sheet: string;
  readonly cell: string | null;
}

/** Code of the issues that ask to look at a reading rather than at a value. */
export const READING = 'READING_TO_CHECK';

const ORDER: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, info: 2 };

/** Every finding, what needs action first, and every KPI whose reading is to be checked. */
export function issuesOf(scan: ScanResult, texts: ReportTexts): Issue[] {
  const kpis = new Map(scan.kpis.map((kpi) => [kpi.id, kpi]));
  const costs = new Map(scan.costs.map((cost) => [`${cost.sheet}!${cost.cell}`, cost]));
  const findings = scan.findings.map((finding) =>
    ofFinding(
      finding,
      finding.kpiId === null ? undefined : kpis.get(finding.kpiId),
      costs.get(`${finding.sheet}!${finding.cell}`),
      texts,
    ),
  );
  const readings = scan.kpis.flatMap((kpi) => (kpi.confidence === 'review' ? [ofReading(kpi, texts)] : []));
  return [...findings, ...readings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** How many of each kind: the figures of the tiles, the sheet and the pane are these. */
export function issueCounts(scan: ScanResult): Record<FindingSeverity, number> {
  const count = (severity: FindingSeverity): number =>
    scan.findings.filter((one) => one.severity === severity).length;
  const readings = scan.kpis.filter(({ confidence }) => confidence === 'review').length;
  return { error: count('error'), warning: count('warning') + readings, info: count('info') };
}

function ofFinding(
  { code, severity, sheet, cell, message, params }: Finding,
  kpi: Kpi | undefined,
  cost: Cost | undefined,
  texts: ReportTexts,
): Issue {
  const entry = isFindingCode(code) ? CATALOGUE[code] : null;
  const period = params['period'];
  return {
    severity,
    code,
    department: kpi?.department?.text ?? cost?.department?.text ?? null,
    project: kpi?.project ?? cost?.project ?? null,
    name: kpi ? oneLine(kpi.name) : null,
    period: typeof period === 'string' && period !== '' ? period : (cost?.period ?? null),
    message: message[texts.locale],
    whatToDo: entry?.whatToDo[texts.locale] ?? '',
    sheet,
    cell,
  };
}

function ofReading(kpi: Kpi, texts: ReportTexts): Issue {
  return {
    severity: 'warning',
    code: READING,
    department: kpi.department?.text ?? null,
    project: kpi.project,
    name: oneLine(kpi.name),
    period: newestDue(kpi)?.label ?? null,
    message: readingMessage(kpi, texts),
    whatToDo: texts.readingWhatToDo,
    sheet: kpi.sheet,
    cell: kpi.nameCell,
  };
}

function readingMessage(kpi: Kpi, texts: ReportTexts): string {
  const doubts = kpi.reasons.filter(({ doubt }) => doubt).map((one) => one[texts.locale]);
  return texts.reading(oneLine(kpi.name), doubts.join(' '));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Messages of a scan in other languages → in this one: by them a row of an earlier report is known again. */
export function messageTranslations(scan: ScanResult, texts: ReportTexts): Map<string, string> {
  return new Map(
    Object.values(REPORT_TEXTS).flatMap((other) => [
      ...scan.findings.map(({ message }) => [message[other.locale], message[texts.locale]] as const),
      ...scan.kpis
        .filter(({ confidence }) => confidence === 'review')
        .map((kpi) => [readingMessage(kpi, other), readingMessage(kpi, texts)] as const),
    ]),
  );
}
