import type { WorkbookSnapshot } from '../cells/snapshot';
import { newestDue, fromOldest } from '../kpi/newest';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import type { Kpi, Measured, Period } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import { formula, source, text } from './cells';
import { COLUMNS, columnOf, LAST_PRINTED, placeOf, type ColumnKey } from './columns';
import { charactersOf, heightFor, linesOf } from './fit';
import { bandFormula, dueFormula, newestFormula, rateFormula, statusFormula, whyFormula } from './formulas';
import { decimalsOf, tie, type Tie } from './live';
import { previousOf } from './previous';
import { statusHighlights } from './status-looks';
import type { ReportArea, ReportCell, ReportSheet } from './plan';
import { REPORT_TEXTS, type ReportTexts } from './texts';

/** Title row, a note, the table's header. */
export const HEADER_ROW = 2;

const SIZE = 9;
const HEADER_HEIGHT = 34;
/** Of longer lists Excel fits the rows itself: a height for each would be thousands of calls. */
const MOST_FITTED = 400;

/** One row per KPI and period; a KPI that is only named has one row without values. */
export interface ListRow {
  readonly kpi: Kpi;
  readonly period: Period | null;
}

/** Which periods KPI一覧 shows: all, or of each KPI the one it is counted by. */
export type ListScope = 'all' | 'newest';

export function listRows(scan: ScanResult, scope: ListScope = 'all'): ListRow[] {
  return scan.kpis.flatMap((kpi): ListRow[] => {
    if (kpi.periods.length === 0) return [{ kpi, period: null }];
    if (scope === 'all') return kpi.periods.map((period) => ({ kpi, period }));
    return [{ kpi, period: newestDue(kpi) ?? fromOldest(kpi.periods)[0]! }];
  });
}

export function kpiListSheet(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  texts: ReportTexts,
  rules: Rules,
  { subtitle, scope }: { readonly subtitle: string; readonly scope: ListScope },
): ReportSheet {
  const rows = listRows(scan, scope);
  const cells = rows.map((row, i) => cellsOf(row, HEADER_ROW + 2 + i, { snapshot, texts, rules, scope }));
  const hidden = COLUMNS.flatMap(([key], c) => (isHidden(key, c, cells, rules) ? [c] : []));
  const widths = widthsOf(hidden);
  const header = COLUMNS.map(([key]): ReportCell => text(texts.columns[key], 'header'));
  const first = HEADER_ROW + 1;
  const area = (from: ColumnKey, to = from): ReportArea => ({
    top: first,
    left: placeOf(from),
    bottom: HEADER_ROW + rows.length,
    right: placeOf(to),
  });
  const wrapColumns = COLUMNS.flatMap(([key], i) => (WRAPPED.includes(key) ? [i] : []));
  return {
    key: 'kpiList',
    name: texts.listName,
    rows: [
      [formula('={{sheet:summary}}!$A$1', 'General', 'title')],
      [text(subtitle, 'note')],
      header,
      ...cells,
    ],
    columnWidths: widths.map(charactersOf),
    tables: [
      {
        name: 'KPI_LIST',
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: COLUMNS.length - 1 },
      },
    ],
    charts: [],
    frozenRows: HEADER_ROW + 1,
    wrapColumns,
    fontSize: SIZE,
    hiddenColumns: hidden,
    highlights: [
      ...statusHighlights(area('status'), texts),
      // A name is read once: below it stands back.
      { area: area('project'), formula: repeated('project', first), style: 'quiet' },
      { area: area('name'), formula: repeated('name', first), style: 'quiet' },
      {
        area: area('rate'),
        formula: `=LEFT($${columnOf('status')}${first + 1},1)="×"`,
        style: 'notAchieved',
      },
      { area: area('change'), formula: worseFormula(first + 1, texts), style: 'worse' },
    ],
    print: {
      margins: { left: 26, right: 26, top: 30, bottom: 40 },
      breaks: [],
      rowHeights:
        rows.length > MOST_FITTED
          ? []
          : [24, 16, HEADER_HEIGHT, ...cells.map((row) => heightOf(row, widths, wrapColumns))],
      lastColumn: placeOf(LAST_PRINTED),
    },
  };
}

const WRAPPED: readonly ColumnKey[] = [
  ...(['project', 'name', 'unit', 'period', 'target', 'actual', 'department', 'policy', 'plan'] as const),
  'remark',
];

function repeated(key: ColumnKey, first: number): string {
  const letter = `$${columnOf(key)}`;
  return `=${letter}${first + 1}=${letter}${first}`;
}

/** Behind a change for the worse, in its number format: it is seen without colours. */
const WORSE = '"▼"';

/** What went the wrong way: up where lower is better, down anywhere else. */
function worseFormula(row: number, texts: ReportTexts): string {
  const [change, direction] = [`$${columnOf('change')}${row}`, `$${columnOf('direction')}${row}`];
  return `=AND(ISNUMBER(${change}),IF(${direction}="${texts.directions.lower}",${change}>0,${change}<0))`;
}

/** What nothing stands in is not shown; the columns that formulas read stay where they are. */
function isHidden(
  key: ColumnKey,
  column: number,
  cells: readonly (readonly ReportCell[])[],
  rules: Rules,
): boolean {
  if (key === 'band') return rules.id === STANDARD.id;
  if (key === 'project') return cells.every((row) => isNone(row[column] ?? null));
  return cells.every((row) => (row[column] ?? null) === null);
}

const NO_PROJECT = Object.values(REPORT_TEXTS).map(({ noProject }) => noProject);

const isNone = (cell: ReportCell): boolean =>
  cell === null || (cell.kind === 'text' && NO_PROJECT.includes(cell.text));

/** Room of hidden columns on paper goes to the names. */
function widthsOf(hidden: readonly number[]): number[] {
  const last = placeOf(LAST_PRINTED);
  const spare = hidden.reduce((sum, c) => sum + (c <= last ? COLUMNS[c]![1] : 0), 0) - COLUMNS[last]![1];
  const isWithoutProject = hidden.includes(placeOf('project'));
  return COLUMNS.map(([key, width]): number => {
    if (key === 'name') return width + Math.max(0, spare) * (isWithoutProject ? 1 : 0.6);
    if (key === 'project' && !isWithoutProject) return width + Math.max(0, spare) * 0.4;
    return width;
  });
}

function heightOf(row: readonly ReportCell[], widths: readonly number[], wrapped: readonly number[]): number {
  const lines = wrapped.map((c) => {
    const cell = row[c];
    return cell?.kind === 'text' ? linesOf(cell.text, widths[c]!, SIZE) : 1;
  });
  return heightFor(Math.max(1, ...lines), SIZE);
}

interface RowContext {
  readonly snapshot: WorkbookSnapshot;
  readonly texts: ReportTexts;
  readonly rules: Rules;
  readonly scope: ListScope;
}

/** `row` is the 1-based row of the sheet: formulas refer to cells of their own row. */
function cellsOf({ kpi, period }: ListRow, row: number, context: RowContext): ReportCell[] {
  const { snapshot, texts, rules, scope } = context;
  const cells = { kpi, period, row, snapshot, texts, rules };
  const word = (made: string): ReportCell => ({ kind: 'formula', formula: `=${made}`, format: 'General' });
  const previous = period && previousOf(kpi, period);
  const optional = (value: string | null | undefined): ReportCell => (value ? text(value) : null);
  const levels = kpi.hierarchy;
  const cell: Record<ColumnKey, ReportCell> = {
    project: text(kpi.project ?? texts.noProject),
    name: text(kpi.name),
    unit: optional(kpi.unit),
    period: period ? optional(periodText(period, texts)) : null,
    previous: previous ? valueCell(tie(snapshot, kpi.sheet, previous), previous) : null,
    target: period ? valueCell(tie(snapshot, kpi.sheet, period.target), period.target) : null,
    actual: period ? valueCell(tie(snapshot, kpi.sheet, period.actual), period.actual) : null,
    change: period && previous ? changeCell(kpi, period, row) : null,
    rate: period ? formula(`=${rateFormula({ ...cells, period })}`, rateFormat(rules)) : null,
    status: period ? word(statusFormula({ ...cells, period })) : null,
    band: period ? word(bandFormula({ ...cells, period })) : null,
    department: optional(kpi.department?.text),
    policy: optional(levels.at(-1)?.text),
    plan: levels.length > 1 ? optional(levels[0]?.text) : null,
    no: optional(kpi.no),
    kind: kpi.kind === null ? null : text(texts.kinds[kpi.kind]),
    direction: kpi.direction === null ? null : text(texts.directions[kpi.direction]),
    year: period?.fiscalYear == null ? null : { kind: 'number', value: period.fiscalYear, format: '0' },
    due:
      period === null
        ? null
        : period.status === 'pending'
          ? word(dueFormula({ ...cells, period }))
          : text(texts.due),
    newest: period && scope === 'all' ? word(newestFormula({ ...cells, period })) : text(texts.newest),
    confidence: text(
      kpi.confidence === 'high' ? texts.high : texts.review,
      kpi.confidence === 'high' ? undefined : 'review',
    ),
    source: sourceCell(kpi, period),
    remark: remarkCell(snapshot, kpi, period, { row, texts }),
    why: period ? word(whyFormula({ ...cells, period })) : null,
  };
  return COLUMNS.map(([key]) => cell[key]);
}

/** A period as printed; of a part of a year the months that are reported. */
function periodText({ label, coverage }: Period, texts: ReportTexts): string | null {
  if (!coverage) return label;
  return texts.partOf(label ?? '', coverage.from, coverage.to);
}

function changeCell(kpi: Kpi, period: Period, row: number): ReportCell {
  const [actual, previous] = [`${columnOf('actual')}${row}`, `${columnOf('previous')}${row}`];
  const decimals = decimalsOf(period.actual);
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const isLower = kpi.direction === 'lower';
  const up = `"＋"${digits}${isLower ? WORSE : ''}`;
  const down = `"－"${digits}${isLower ? '' : WORSE}`;
  return formula(
    `=IF(AND(ISNUMBER(${actual}),ISNUMBER(${previous})),ROUND(${actual}-${previous},10),"")`,
    `${up};${down};0`,
  );
}

/** A rate with the decimals the rule profile shows. */
export function rateFormat({ decimals }: Rules): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function valueCell(value: Tie, measured: Measured | null): ReportCell {
  switch (value.kind) {
    case 'live':
      return { kind: 'formula', formula: value.formula, format: value.format ?? numberFormat(measured) };
    case 'constant':
      return { kind: 'number', value: value.value, format: numberFormat(measured) };
    case 'text':
      return text(value.text);
    case 'none':
      return null;
  }
}

/** Shows the decimals the source shows, with thousands separators. */
export function numberFormat(measured: Measured | null): string {
  const decimals = decimalsOf(measured);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function sourceCell(kpi: Kpi, period: Period | null): ReportCell {
  const measured = period?.actual?.cell ? period.actual : period?.target;
  const cell = measured?.cell ?? kpi.nameCell;
  const sheet = (measured?.cell && measured.sheet) || kpi.sheet;
  return source(sheet, cell);
}

function remarkCell(
  snapshot: WorkbookSnapshot,
  kpi: Kpi,
  period: Period | null,
  { row, texts }: { readonly row: number; readonly texts: ReportTexts },
): ReportCell {
  const values = [period?.target ?? null, period?.actual ?? null];
  const remarks = [
    ...(values.some((value) => tie(snapshot, kpi.sheet, value).kind === 'constant')
      ? [texts.readFromText]
      : []),
    ...(values.some((value) => value?.parts != null) ? [texts.summed] : []),
  ];
  if (period?.coverage) {
    // Shown, never judged: how much of the year's target is reached by now.
    const [target, actual] = [`${columnOf('target')}${row}`, `${columnOf('actual')}${row}`];
    const words = [texts.soFar, ...remarks].join('、');
    return formula(`=IFERROR("${texts.soFar}"&TEXT(${actual}/${target},"0.0%"),"${words}")`, 'General');
  }
  return remarks.length === 0 ? null : text(remarks.join('、'));
}
