import type { WorkbookSnapshot } from '../cells/snapshot';
import { columnName } from '../cells/address';
import type { Kpi, Measured, Period, ScanResult } from '../scan/result';
import { tie, type Tie } from './live';
import type { CellStyle, ReportCell, ReportSheet } from './plan';
import type { ReportTexts } from './texts';

/** The columns of KPI一覧, left to right, with their widths in characters. */
export const COLUMNS = [
  ['project', 26],
  ['no', 8],
  ['name', 38],
  ['kind', 12],
  ['unit', 10],
  ['direction', 14],
  ['period', 13],
  ['year', 10],
  ['target', 12],
  ['actual', 12],
  ['rate', 12],
  ['status', 12],
  ['due', 10],
  ['confidence', 10],
  ['source', 18],
  ['remark', 22],
] as const;

type ColumnKey = (typeof COLUMNS)[number][0];

/** Title row, a note, the table's header. */
export const HEADER_ROW = 2;

export function columnOf(key: ColumnKey): string {
  return columnName(COLUMNS.findIndex(([name]) => name === key));
}

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

export function kpiListSheet(scan: ScanResult, snapshot: WorkbookSnapshot, texts: ReportTexts): ReportSheet {
  const rows = listRows(scan);
  const header = COLUMNS.map(([key]): ReportCell => text(texts.columns[key], 'header'));
  return {
    key: 'kpiList',
    name: texts.listName,
    rows: [
      [text(texts.listTitle, 'title')],
      [text(texts.live, 'note')],
      header,
      ...rows.map((row, i) => cellsOf(row, HEADER_ROW + 2 + i, snapshot, texts)),
    ],
    columnWidths: COLUMNS.map(([, width]) => width),
    tables: [
      {
        name: 'KPI_LIST',
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: COLUMNS.length - 1 },
      },
    ],
    charts: [],
    frozenRows: HEADER_ROW + 1,
    wrapColumns: [0, 2, 15],
  };
}

function text(value: string, style?: CellStyle): ReportCell {
  return style ? { kind: 'text', text: value, style } : { kind: 'text', text: value };
}

/** `row` is the 1-based row of the sheet: formulas refer to cells of their own row. */
function cellsOf(
  { kpi, period }: ListRow,
  row: number,
  snapshot: WorkbookSnapshot,
  texts: ReportTexts,
): ReportCell[] {
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
          formula: isIncomparable(period) ? '=""' : `=${rateFormula(kpi, row)}`,
          format: '0.0',
        }
      : null,
    status: period
      ? { kind: 'formula', formula: `=${statusFormula(kpi, period, row, texts)}`, format: 'General' }
      : null,
    due: period ? text(period.status === 'pending' ? texts.notDue : texts.due) : null,
    confidence: text(
      kpi.confidence === 'high' ? texts.high : texts.review,
      kpi.confidence === 'high' ? undefined : 'review',
    ),
    source: sourceCell(kpi, period),
    remark: remarkCell(snapshot, kpi, period, texts),
  };
  return COLUMNS.map(([key]) => cell[key]);
}

function valueCell(value: Tie, measured: Measured | null): ReportCell {
  switch (value.kind) {
    case 'live':
      return { kind: 'formula', formula: value.formula, format: numberFormat(measured) };
    case 'constant':
      return { kind: 'number', value: value.value, format: numberFormat(measured) };
    case 'text':
      return text(value.text);
    case 'none':
      return null;
  }
}

/** Shows the decimals the source shows, with thousands separators. */
function numberFormat(measured: Measured | null): string {
  const shown = /[.．]([0-9０-９]+)/.exec(measured?.raw ?? '')?.[1]?.length ?? 0;
  const exact = measured?.value == null ? 0 : (String(measured.value).split('.')[1]?.length ?? 0);
  const decimals = Math.min(6, Math.max(shown, exact));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function sourceCell(kpi: Kpi, period: Period | null): ReportCell {
  const measured = period?.actual?.cell ? period.actual : period?.target;
  const cell = measured?.cell ?? kpi.nameCell;
  const sheet = (measured?.cell && measured.sheet) || kpi.sheet;
  return { kind: 'text', text: `${sheet}!${cell}`, style: 'link', link: { sheet, cell } };
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

/**
 * The same rule as `achievementRate` in core, over the cells of the row. The product comes before the division:
 * 17.9*100/20 is exactly 89.5, 17.9/20*100 is not.
 */
function rateFormula(kpi: Kpi, row: number): string {
  const target = `${columnOf('target')}${row}`;
  const actual = `${columnOf('actual')}${row}`;
  const both = `AND(ISNUMBER(${target}),ISNUMBER(${actual}))`;
  const ratio = (dividend: string, divisor: string): string => `ROUND(${dividend}*100/${divisor},10)`;
  switch (kpi.direction) {
    case 'text':
      return `IF(OR(${target}="",${actual}="",ISNUMBER(${target}),ISNUMBER(${actual})),"",IF(EXACT(${target},${actual}),100,0))`;
    case 'lower':
      return (
        `IF(${both},IF(${target}<0,${ratio(actual, target)},` +
        `IF(${target}=0,IF(${actual}<=0,100,""),IF(${actual}<=0,"",${ratio(target, actual)}))),"")`
      );
    case 'higher':
    case null:
      return `IF(${both},IF(${target}>0,${ratio(actual, target)},""),"")`;
  }
}

/** Two numbers in units that cannot be brought together: no arithmetic over the cells can say that. */
function isIncomparable({ status, target, actual }: Period): boolean {
  return (
    status === 'undetermined' &&
    typeof target?.value === 'number' &&
    typeof actual?.value === 'number' &&
    target.value !== 0
  );
}

/** Where the row holds no two numbers, the status is the one core gave, so that 未計測 and 判定不能 stay what they are. */
function statusFormula(kpi: Kpi, period: Period, row: number, texts: ReportTexts): string {
  const { statuses } = texts;
  const quoted = (status: keyof typeof statuses): string => `"${statuses[status]}"`;
  const target = `${columnOf('target')}${row}`;
  const actual = `${columnOf('actual')}${row}`;
  const judged = (test: string): string => `IF(${test},${quoted('achieved')},${quoted('notAchieved')})`;
  if (isIncomparable(period)) return quoted('undetermined');
  const isNumberBased = typeof period.target?.value === 'number' && typeof period.actual?.value === 'number';
  const otherwise = isNumberBased ? quoted('notMeasured') : quoted(period.status);
  if (kpi.direction === 'text') {
    return `IF(OR(${target}="",${actual}=""),${otherwise},${judged(`EXACT(${target},${actual})`)})`;
  }
  const compare =
    kpi.direction === 'lower'
      ? judged(`${actual}<=${target}`)
      : `IF(${target}=0,${quoted('undetermined')},${judged(`${actual}>=${target}`)})`;
  const noTarget = period.target?.text != null ? quoted('undetermined') : quoted('notSet');
  return `IF(ISNUMBER(${actual}),IF(ISNUMBER(${target}),${compare},${noTarget}),${otherwise})`;
}
