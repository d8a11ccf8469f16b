import { absoluteAddress, quoteSheetName } from '../cells/address';
import { newestDue } from '../kpi/newest';
import type { Kpi, Measured, Narrative, Period } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import { formula, linked, text } from './cells';
import { cutAt, heightFor, linesOf } from './fit';
import { numberFormat, type ListRow } from './kpi-list';
import type { ListReferences } from './list-references';
import type { ReportCell } from './plan';
import type { SummaryTexts } from './summary-texts';

/** A KPI that was missed or not measured, in the period it is counted by. */
export interface Exception {
  readonly kpi: Kpi;
  readonly period: Period;
  /** 0-based row of KPI一覧. */
  readonly index: number;
}

/** × by rate, the lowest first; then what was not measured, as the sheet has it. */
export function exceptionsOf(scan: ScanResult, rows: readonly ListRow[]): Exception[] {
  const indexes = new Map(rows.map(({ period }, i) => [period, i]));
  const all = scan.kpis.flatMap((kpi): Exception[] => {
    const period = newestDue(kpi);
    const index = indexes.get(period);
    return period && index !== undefined ? [{ kpi, period, index }] : [];
  });
  const missed = all.filter(({ period }) => period.status === 'notAchieved');
  const rate = ({ period }: Exception): number => period.ratePercent ?? -Infinity;
  return [
    ...missed.sort((a, b) => rate(a) - rate(b)),
    ...all.filter(({ period }) => period.status === 'notMeasured'),
  ];
}

/** Letters of a reason in one line. */
const LONGEST_REASON = 48;
const SIZE = 9;
const REASON_HEIGHT = 14;

/** Whether the form asks for reasons at all: where it does not, nobody has left one out. */
export function asksForReasons(exceptions: readonly Exception[]): boolean {
  return exceptions.some(({ kpi }) => kpi.narratives.some(({ kind }) => kind === 'reason'));
}

/** The reason of the period's year, else one of no year; null where none is written. */
function reasonOf({ kpi, period }: Exception): Narrative | null {
  const reasons = kpi.narratives.filter(({ kind, text: words }) => kind === 'reason' && words.trim() !== '');
  const ofYear = reasons.find(({ fiscalYear }) => fiscalYear !== null && fiscalYear === period.fiscalYear);
  return ofYear ?? reasons.find(({ fiscalYear }) => fiscalYear === null) ?? null;
}

export interface ExceptionRows {
  readonly rows: readonly (readonly ReportCell[])[];
  readonly heights: readonly number[];
}

interface Context {
  readonly list: ListReferences;
  readonly texts: SummaryTexts;
  readonly hasReasons: boolean;
  readonly hasDepartments: boolean;
  /** Points of the column of names. */
  readonly nameWidth: number;
}

/** One KPI: status, name, target, actual, rate, 担当課; below it what the sheet gives as the reason. */
export function exceptionRows(exception: Exception, context: Context): ExceptionRows {
  const { kpi, period, index } = exception;
  const { list, texts, hasReasons, hasDepartments, nameWidth } = context;
  const name = nameOf(kpi);
  const shownBy = period.actual?.cell ?? period.target?.cell ?? null;
  const first: ReportCell[] = [
    formula(`=${list.shown('status', index)}`, 'General', 'cellName'),
    linked(name, { sheet: kpi.sheet, cell: kpi.nameCell }, 'cellName'),
    valueCell(list.shown('target', index), period.target),
    valueCell(list.shown('actual', index), period.actual),
    formula(`=${list.shown('rate', index)}`, '0.0', 'cellFigure'),
    hasDepartments
      ? text(kpi.department?.text ?? texts.notStated, 'cellWrap')
      : cellLink(kpi.sheet, shownBy ?? kpi.nameCell),
  ];
  const lines = Math.max(
    linesOf(name, nameWidth, SIZE * 1.08),
    ...[first[5]].map((cell) => (cell?.kind === 'text' ? linesOf(cell.text, 62, SIZE) : 1)),
  );
  const rows = [first];
  const heights = [heightFor(lines, SIZE)];
  if (hasReasons) {
    rows.push([null, reasonCell(exception, texts), null, null, null, null]);
    heights.push(REASON_HEIGHT);
  }
  return { rows, heights };
}

/** The cell alone: its sheet is a click away, and the column is narrow. */
function cellLink(sheet: string, cell: string): ReportCell {
  return linked(cell, { sheet, cell }, 'cellLink');
}

export function nameOf({ no, name }: Kpi): string {
  const line = name.replace(/\s+/g, ' ');
  return no === null || no.length > 6 ? line : `${no} ${line}`;
}

/** A number as it stands; of a long text its beginning. */
function valueCell(shown: string, measured: Measured | null): ReportCell {
  if (measured?.value != null) return formula(`=${shown}`, numberFormat(measured), 'cellFigure');
  return formula(`=IF(LEN(${shown})>8,LEFT(${shown},7)&"…",${shown})`, 'General', 'cellFigure');
}

/** By formula, so that it follows its cell; where it is long, as far as a sentence or clause ends. */
function reasonCell(exception: Exception, { noReason }: SummaryTexts): ReportCell {
  const { kpi } = exception;
  const reason = reasonOf(exception);
  if (!reason) return text(noReason, 'reason');
  const cell = `${quoteSheetName(kpi.sheet)}!${absoluteAddress(reason.cell)}`;
  const line = `SUBSTITUTE(${cell},CHAR(10)," ")`;
  const length = cutAt(reason.text.replace(/\r?\n/g, ' '), LONGEST_REASON);
  return formula(
    `=IF(${cell}="","${noReason}",IF(LEN(${line})>${length},LEFT(${line},${length})&"…",${line}))`,
    'General',
    'reason',
  );
}
