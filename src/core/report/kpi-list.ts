import type { WorkbookSnapshot } from '../cells/snapshot';
import type { Kpi, Measured, Period } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import { columnsOf, type ColumnKey } from './columns';
import type { Rules } from '../rules/schema';
import { bandFormula, dueFormula, newestFormula, rateFormula, statusFormula, whyFormula } from './formulas';
import { decimalsOf, tie, type Tie } from './live';
import { source, text } from './cells';
import type { ReportCell, ReportSheet } from './plan';
import type { ReportTexts } from './texts';

/** Title row, a note, the table's header. */
export const HEADER_ROW = 2;

/** One row per KPI and period; a KPI that is only named has one row without values. */
export interface ListRow {
  readonly kpi: Kpi;
  readonly period: Period | null;
}

export function listRows(scan: ScanResult): ListRow[] {
  return scan.kpis.flatMap((kpi): ListRow[] =>
    kpi.periods.length === 0 ? [{ kpi, period: null }] : kpi.periods.map((period) => ({ kpi, period })),
  );
}

export function kpiListSheet(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  texts: ReportTexts,
  rules: Rules,
): ReportSheet {
  const rows = listRows(scan);
  const columns = columnsOf(rules);
  const header = columns.map(([key]): ReportCell => text(texts.columns[key], 'header'));
  return {
    key: 'kpiList',
    name: texts.listName,
    rows: [
      [text(texts.listTitle, 'title')],
      [text(texts.live, 'note')],
      header,
      ...rows.map((row, i) => cellsOf(row, HEADER_ROW + 2 + i, snapshot, texts, rules)),
    ],
    columnWidths: columns.map(([, width]) => width),
    tables: [
      {
        name: 'KPI_LIST',
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: columns.length - 1 },
      },
    ],
    charts: [],
    frozenRows: HEADER_ROW + 1,
    wrapColumns: columns.flatMap(([key], i) => (WRAPPED.includes(key) ? [i] : [])),
  };
}

const WRAPPED: readonly ColumnKey[] = ['project', 'name', 'remark', 'why'];

/** `row` is the 1-based row of the sheet: formulas refer to cells of their own row. */
function cellsOf(
  { kpi, period }: ListRow,
  row: number,
  snapshot: WorkbookSnapshot,
  texts: ReportTexts,
  rules: Rules,
): ReportCell[] {
  const cells = { kpi, period, row, snapshot, texts, rules };
  const cell: Record<ColumnKey, ReportCell> = {
    project: text(kpi.project ?? texts.noProject),
    no: kpi.no === null ? null : text(kpi.no),
    name: text(kpi.name),
    kind: kpi.kind === null ? null : text(texts.kinds[kpi.kind]),
    unit: kpi.unit === null ? null : text(kpi.unit),
    direction: kpi.direction === null ? null : text(texts.directions[kpi.direction]),
    period: period?.label == null ? null : text(period.label),
    year: period?.fiscalYear == null ? null : { kind: 'number', value: period.fiscalYear, format: '0' },
    target: period ? valueCell(tie(snapshot, kpi.sheet, period.target), period.target) : null,
    actual: period ? valueCell(tie(snapshot, kpi.sheet, period.actual), period.actual) : null,
    rate: period
      ? {
          kind: 'formula',
          formula: `=${rateFormula({ ...cells, period })}`,
          format: rateFormat(rules),
        }
      : null,
    status: period
      ? { kind: 'formula', formula: `=${statusFormula({ ...cells, period })}`, format: 'General' }
      : null,
    due:
      period === null
        ? null
        : period.status === 'pending'
          ? { kind: 'formula', formula: `=${dueFormula({ ...cells, period })}`, format: 'General' }
          : text(texts.due),
    newest: period
      ? { kind: 'formula', formula: `=${newestFormula({ ...cells, period })}`, format: 'General' }
      : text(texts.newest),
    confidence: text(
      kpi.confidence === 'high' ? texts.high : texts.review,
      kpi.confidence === 'high' ? undefined : 'review',
    ),
    source: sourceCell(kpi, period),
    remark: remarkCell(snapshot, kpi, period, texts),
    why: period
      ? { kind: 'formula', formula: `=${whyFormula({ ...cells, period })}`, format: 'General' }
      : null,
    band: period
      ? { kind: 'formula', formula: `=${bandFormula({ ...cells, period })}`, format: 'General' }
      : null,
  };
  return columnsOf(rules).map(([key]) => cell[key]);
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
  texts: ReportTexts,
): ReportCell {
  const values = [period?.target ?? null, period?.actual ?? null];
  const remarks = [
    ...(values.some((value) => tie(snapshot, kpi.sheet, value).kind === 'constant')
      ? [texts.readFromText]
      : []),
    ...(values.some((value) => value?.parts != null) ? [texts.summed] : []),
  ];
  return remarks.length === 0 ? null : text(remarks.join('、'));
}
