import { columnName } from '../cells/address';
import type { ScanResult } from '../scan/result';
import { source, text } from './cells';
import { charactersOf, heightFor, linesOf } from './fit';
import { issuesOf, messageTranslations, type Issue } from './issues';
import type { KeptColumn, KeptNotes, ReportArea, ReportCell, ReportSheet } from './plan';
import { REPORT_TEXTS, type ReportTexts } from './texts';

/** The columns of 要確認, left to right, with their widths in points. The code alone is for the screen. */
const COLUMNS = [
  ['severity', 48],
  ['department', 62],
  ['project', 92],
  ['name', 110],
  ['period', 54],
  ['message', 128],
  ['whatToDo', 122],
  ['due', 46],
  ['state', 52],
  ['note', 70],
  ['source', 80],
  ['code', 130],
] as const;

type CheckColumn = (typeof COLUMNS)[number][0];

/** In these the user writes. */
const NOTES: readonly CheckColumn[] = ['due', 'state', 'note'];

/** Title row, a note, the table's header. */
const HEADER_ROW = 2;
const SIZE = 9;
/** Of longer lists Excel fits the rows itself. */
const MOST_FITTED = 400;

/** Code of the only row where there is nothing to check: a note beside it is known again too. */
const NOTHING = 'NOTHING_TO_CHECK';

/** 要確認: what a person has to look at, one row each, what needs action first. Due date, state and note are the user's. */
export function checksSheet(scan: ScanResult, texts: ReportTexts, subtitle = ''): ReportSheet {
  const issues = issuesOf(scan, texts);
  const rows = issues.map((issue) => rowOf(issue, texts));
  if (rows.length === 0) rows.push(row({ message: text(texts.nothingToCheck), code: text(NOTHING) }));
  const header = COLUMNS.map(([key]) => text(texts.checkColumns[key], 'header'));
  const widths = widthsOf(rows);
  const bottom = HEADER_ROW + rows.length;
  const columnArea = (key: CheckColumn): ReportArea => {
    return { top: HEADER_ROW + 1, left: at(key).column, bottom, right: at(key).column };
  };
  const count = (severity: Issue['severity']): number =>
    issues.filter((issue) => issue.severity === severity).length;
  return {
    key: 'checks',
    name: texts.checksName,
    rows: [
      [text(texts.checksMessage(count('error'), count('warning'), count('info')), 'title')],
      [text(`${subtitle}${texts.checksNote}`, 'note')],
      header,
      ...rows,
    ],
    columnWidths: widths.map(charactersOf),
    tables: [{ name: 'KPI_CHECKS', area: { top: HEADER_ROW, left: 0, bottom, right: COLUMNS.length - 1 } }],
    charts: [],
    frozenRows: HEADER_ROW + 1,
    keeps: keeps(scan, texts),
    wrapColumns: COLUMNS.map((_, c) => c).slice(0, -1),
    fontSize: SIZE,
    hiddenColumns: COLUMNS.flatMap(([key], c) => (isEmpty(key, rows) ? [c] : [])),
    choices: [{ area: columnArea('state'), words: texts.states }],
    highlights: [
      {
        area: { ...columnArea('severity'), right: at('note').column },
        formula: doneFormula(texts),
        style: 'quiet',
      },
    ],
    print: {
      margins: { left: 26, right: 26, top: 30, bottom: 40 },
      breaks: [],
      rowHeights:
        rows.length > MOST_FITTED ? [] : [24, 16, 20, ...rows.map((cells) => rowHeight(cells, widths))],
      lastColumn: COLUMNS.length - 2,
    },
  };
}

/** What is done, or needs nothing, steps back. */
function doneFormula({ states }: ReportTexts): string {
  const state = `$${columnName(at('state').column)}${HEADER_ROW + 2}`;
  return `=OR(${states
    .slice(2)
    .map((word) => `${state}="${word}"`)
    .join(',')})`;
}

/** 事業, 担当課 and the like where no row has any are not shown; their room goes to what is said. */
function isEmpty(key: CheckColumn, rows: readonly (readonly ReportCell[])[]): boolean {
  if (!(['department', 'project', 'name', 'period'] as const).some((one) => one === key)) return false;
  return rows.every((cells) => (cells[at(key).column] ?? null) === null);
}

function widthsOf(rows: readonly (readonly ReportCell[])[]): number[] {
  const spare = COLUMNS.reduce((sum, [key, width]) => sum + (isEmpty(key, rows) ? width : 0), 0);
  return COLUMNS.map(([key, width]) => width + (key === 'message' || key === 'whatToDo' ? spare / 2 : 0));
}

function rowHeight(cells: readonly ReportCell[], widths: readonly number[]): number {
  const lines = cells
    .slice(0, -1)
    .map((cell, c) => (cell?.kind === 'text' ? linesOf(cell.text, widths[c]!, SIZE) : 1));
  return heightFor(Math.max(1, ...lines), SIZE);
}

const at = (key: CheckColumn): KeptColumn => ({
  column: COLUMNS.findIndex(([name]) => name === key),
  titles: titlesOf(key),
});

/** As reports of this and of earlier versions have it. */
const FORMER: Partial<Record<CheckColumn, readonly string[]>> = {
  message: ['状況', 'Details'],
  whatToDo: ['対応'],
};

function titlesOf(key: CheckColumn): string[] {
  const now = Object.values(REPORT_TEXTS).map(({ checkColumns }) => checkColumns[key]);
  return [...now, ...(FORMER[key] ?? [])];
}

function keeps(scan: ScanResult, texts: ReportTexts): KeptNotes {
  return {
    notes: NOTES.map(at),
    identities: [
      [at('code'), at('source'), at('message')],
      [at('code'), at('source')],
      [at('code'), at('message')],
    ],
    columns: COLUMNS.flatMap(([key]) => (NOTES.includes(key) ? [] : [at(key)])),
    translations: messageTranslations(scan, texts),
    goneWord: texts.gone,
    goneColumn: at('severity').column,
  };
}

function rowOf(issue: Issue, texts: ReportTexts): ReportCell[] {
  const optional = (value: string | null): ReportCell => (value === null ? null : text(value));
  return row({
    severity: text(texts.severities[issue.severity], issue.severity),
    department: optional(issue.department),
    project: optional(issue.project),
    name: optional(issue.name),
    period: optional(issue.period),
    message: text(issue.message),
    whatToDo: text(issue.whatToDo),
    source: source(issue.sheet, issue.cell),
    due: text('', 'inputDate'),
    state: text('', 'input'),
    note: text('', 'input'),
    code: text(issue.code),
  });
}

function row(cells: Partial<Record<CheckColumn, ReportCell>>): ReportCell[] {
  return COLUMNS.map(([key]) => cells[key] ?? null);
}
