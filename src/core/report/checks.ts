import { CATALOGUE, isFindingCode } from '../findings/catalogue';
import type { Finding, FindingSeverity } from '../model/finding';
import type { Kpi } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import { source, text } from './cells';
import type { KeptColumn, KeptNotes, ReportCell, ReportSheet } from './plan';
import { REPORT_TEXTS, type ReportTexts } from './texts';

/** The columns of 要確認, left to right, with their widths in characters. */
const COLUMNS = [
  ['severity', 12],
  ['title', 26],
  ['message', 48],
  ['whatToDo', 44],
  ['note', 30],
  ['source', 18],
  ['code', 24],
] as const;

type CheckColumn = (typeof COLUMNS)[number][0];

/** Title row, a note, the table's header. */
const HEADER_ROW = 2;

const ORDER: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, info: 2 };

/** Code of the rows that ask to look at a reading rather than at a value. */
const READING = 'READING_TO_CHECK';
/** Code of the only row where there is nothing to check: a note beside it is known again too. */
const NOTHING = 'NOTHING_TO_CHECK';

/**
 * 要確認: what a person has to look at, one row each: every finding, then every KPI whose reading is not certain. The
 * note column is the user's.
 */
export function checksSheet(scan: ScanResult, texts: ReportTexts): ReportSheet {
  const findings = [...scan.findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const readings = scan.kpis.filter(({ confidence }) => confidence === 'review');
  const rows = [
    ...findings.map((finding) => findingRow(finding, texts)),
    ...readings.map((kpi) => readingRow(kpi, texts)),
  ];
  if (rows.length === 0) rows.push(row({ title: text(texts.nothingToCheck), code: text(NOTHING) }));
  const header = COLUMNS.map(([key]) => text(texts.checkColumns[key], 'header'));
  return {
    key: 'checks',
    name: texts.checksName,
    rows: [[text(texts.checksTitle, 'title')], [text(texts.checksNote, 'note')], header, ...rows],
    columnWidths: COLUMNS.map(([, width]) => width),
    tables: [
      {
        name: 'KPI_CHECKS',
        area: {
          top: HEADER_ROW,
          left: 0,
          bottom: HEADER_ROW + rows.length,
          right: COLUMNS.length - 1,
        },
      },
    ],
    charts: [],
    frozenRows: HEADER_ROW + 1,
    keeps: keeps(findings, readings, texts),
    wrapColumns: [1, 2, 3, 4],
  };
}

const at = (key: CheckColumn): KeptColumn => ({
  column: COLUMNS.findIndex(([name]) => name === key),
  titles: titlesOf(key),
});

function titlesOf(key: CheckColumn): string[] {
  return Object.values(REPORT_TEXTS).map(({ checkColumns }) => checkColumns[key]);
}

function keeps(findings: readonly Finding[], readings: readonly Kpi[], texts: ReportTexts): KeptNotes {
  return {
    column: at('note').column,
    noteTitles: titlesOf('note'),
    identities: [
      [at('code'), at('source'), at('message')],
      [at('code'), at('source')],
      [at('code'), at('message')],
    ],
    columns: COLUMNS.filter(([key]) => key !== 'note').map(([key]) => at(key)),
    translations: new Map(
      Object.values(REPORT_TEXTS).flatMap((other) => [
        ...findings.map(({ message }) => [message[other.locale], message[texts.locale]] as const),
        ...readings.map((kpi) => [readingMessage(kpi, other), readingMessage(kpi, texts)] as const),
      ]),
    ),
    goneWord: texts.gone,
    goneColumn: at('severity').column,
  };
}

function findingRow(finding: Finding, texts: ReportTexts): ReportCell[] {
  const { code, severity, sheet, cell, message } = finding;
  const entry = isFindingCode(code) ? CATALOGUE[code] : null;
  return row({
    severity: text(texts.severities[severity], severity),
    title: text(entry?.title[texts.locale] ?? code),
    message: text(message[texts.locale]),
    whatToDo: text(entry?.whatToDo[texts.locale] ?? ''),
    source: source(sheet, cell),
    code: text(code),
  });
}

function readingRow(kpi: Kpi, texts: ReportTexts): ReportCell[] {
  return row({
    severity: text(texts.review, 'review'),
    title: text(texts.readingTitle),
    message: text(readingMessage(kpi, texts)),
    whatToDo: text(texts.readingWhatToDo),
    source: source(kpi.sheet, kpi.nameCell),
    code: text(READING),
  });
}

function readingMessage(kpi: Kpi, texts: ReportTexts): string {
  const doubts = kpi.reasons.filter(({ doubt }) => doubt).map((one) => one[texts.locale]);
  return texts.reading(kpi.name.replace(/\s+/g, ' '), doubts.join(' '));
}

function row(cells: Partial<Record<CheckColumn, ReportCell>>): ReportCell[] {
  return COLUMNS.map(([key]) => cells[key] ?? null);
}
