import { contains, overlaps, parseAddress } from '../../core/cells/address';
import type { Area, WorkbookSnapshot } from '../../core/cells/snapshot';
import type { Cost } from '../../core/model/money';
import type { Kpi, Measured, Period } from '../../core/model/kpi';
import type { Rating } from '../../core/model/table';
import type { ScanResult } from '../../core/scan/result';
import type { SelectedRange } from '../../excel';
import { sourceCells, type SourceRole } from '../../core/scan/source-cells';

/** What a cell of the user's was taken for. */
export type CellMeaning =
  | {
      readonly what: 'kpi';
      readonly kpi: Kpi;
      readonly role: SourceRole;
      /** Of a value of a period. */
      readonly period: Period | null;
      readonly measured: Measured | null;
      /** How many further KPIs were read from the same cell. */
      readonly others: number;
    }
  | { readonly what: 'cost'; readonly cost: Cost }
  | { readonly what: 'rating'; readonly rating: Rating }
  /** Part of a table, and no value of a KPI: a label, a remark. */
  | { readonly what: 'inTable' }
  | { readonly what: 'unused' }
  /** On a sheet that was not read: one of the report, or a new one. */
  | { readonly what: 'notRead' };

/** One cell, or one merged area, which Excel selects as a whole. */
export function isOneCell(snapshot: WorkbookSnapshot | null, { sheet, area }: SelectedRange): boolean {
  if (area.top === area.bottom && area.left === area.right) return true;
  const merges = snapshot?.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  return merges.some((merge) => sameArea(merge, area));
}

/** What the top left cell of a selection was taken for. */
export function cellMeaning(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  selection: SelectedRange,
): CellMeaning {
  const { top: row, left: column } = selection.area;
  const isHere = (sheet: string, cell: string): boolean =>
    sheet === selection.sheet && contains(parseAddress(cell), row, column);
  if (!snapshot.sheets.some(({ name }) => name === selection.sheet)) return { what: 'notRead' };

  const read = scan.kpis.flatMap((kpi) => {
    const roles = sourceCells(kpi).filter(({ cells }) =>
      cells.some(({ sheet, cell }) => isHere(sheet, cell)),
    );
    // A cell that holds a value says more by it than by the name it holds too.
    const role = roles.find((one) => one.role !== 'name')?.role ?? roles[0]?.role;
    return role ? [{ kpi, role }] : [];
  });
  const [first] = read;
  if (first) return { what: 'kpi', ...first, ...periodOf(first, isHere), others: read.length - 1 };

  const cost = scan.costs.find(({ sheet, cell }) => isHere(sheet, cell));
  if (cost) return { what: 'cost', cost };
  const rating = scan.ratings.find(({ sheet, cell }) => isHere(sheet, cell));
  if (rating) return { what: 'rating', rating };
  const inTable = scan.tables.some(
    ({ sheet, address }) => sheet === selection.sheet && overlaps(parseAddress(address), selection.area),
  );
  return { what: inTable ? 'inTable' : 'unused' };
}

/** The period whose value stands in the cell. */
function periodOf(
  { kpi, role }: { readonly kpi: Kpi; readonly role: SourceRole },
  isHere: (sheet: string, cell: string) => boolean,
): { readonly period: Period | null; readonly measured: Measured | null } {
  for (const period of kpi.periods) {
    const measured = role === 'target' || role === 'actual' ? period[role] : null;
    const cell =
      measured?.cell ??
      (role === 'statedRate'
        ? period.statedRateCell
        : role === 'statedStatus'
          ? period.statedStatusCell
          : null);
    if (cell && isHere(measured?.sheet ?? kpi.sheet, cell)) return { period, measured };
  }
  return { period: null, measured: null };
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
