import { overlaps, parseAddress } from '../cells/address';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../cells/snapshot';
import type { InSteps } from '../cells/steps';
import type { Profile } from '../profile/schema';
import type { Rules } from '../rules/schema';
import { scanInSteps, type ScanStep } from './index';
import type { ScanResult } from './result';
import { sourceCells } from './source-cells';

/** A rectangle of one sheet, in sheet coordinates. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * A look at a rectangle: what a scan of its sheet found there, with the labels and units around it; where that is no KPI,
 * what the rectangle says when it is read alone.
 * @param snapshot of that sheet at least
 */
export function* scanPlaceInSteps(
  snapshot: WorkbookSnapshot,
  place: Place,
  profile?: Profile,
  rules?: Rules,
): InSteps<ScanResult, ScanStep> {
  const around = withinPlace(yield* scanInSteps(snapshot, profile, rules), place);
  if (around.kpis.length > 0) return around;
  const alone = yield* scanInSteps(onlyPlace(snapshot, place), profile, rules);
  return alone.kpis.length > 0 ? alone : around;
}

/**
 * What of a scan lies in a rectangle: KPIs with any of their cells in it, tables that reach into it, amounts and ratings
 * in it, and the findings of all of these. Labels outside the rectangle have done their part in the scan already, so that
 * a few rows of a list are enough:
 *
 *     指標      目標値  実績値
 *     ┌──────────────────────┐
 *     │相談件数    100     90│   one KPI
 *     └──────────────────────┘
 */
export function withinPlace(scan: ScanResult, place: Place): ScanResult {
  const isIn = (sheet: string, cell: string | null | undefined): boolean =>
    sheet === place.sheet && cell != null && overlaps(parseAddress(cell), place.area);
  const kpis = scan.kpis.filter((kpi) =>
    sourceCells(kpi).some(({ cells }) => cells.some(({ sheet, cell }) => isIn(sheet, cell))),
  );
  const kept = new Set<string | null>(kpis.map(({ id }) => id));
  return {
    ...scan,
    kpis,
    tables: scan.tables.filter(({ sheet, address }) => isIn(sheet, address)),
    costs: scan.costs.filter(({ sheet, cell }) => isIn(sheet, cell)),
    ratings: scan.ratings.filter(({ sheet, cell }) => isIn(sheet, cell)),
    grants: scan.grants.filter(({ sheet, cell }) => isIn(sheet, cell)),
    findings: scan.findings.filter(({ kpiId, sheet, cell }) => kept.has(kpiId) || isIn(sheet, cell)),
  };
}

/** The workbook as if it held this rectangle and nothing else. A merged area that reaches out of it is cut. */
export function onlyPlace(snapshot: WorkbookSnapshot, { sheet: name, area }: Place): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => sheet.name === name).map((sheet) => cut(sheet, area)),
  };
}

function cut(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const top = Math.max(area.top, sheet.top);
  const left = Math.max(area.left, sheet.left);
  const part = <T>(matrix: readonly (readonly T[])[]): (readonly T[])[] =>
    matrix
      .slice(top - sheet.top, Math.max(0, area.bottom + 1 - sheet.top))
      .map((row) => row.slice(left - sheet.left, Math.max(0, area.right + 1 - sheet.left)));
  return {
    ...sheet,
    top,
    left,
    values: part(sheet.values),
    texts: part(sheet.texts),
    formulas: part(sheet.formulas),
    numberFormats: part(sheet.numberFormats),
    merges: sheet.merges
      .filter((merge) => overlaps(merge, area))
      .map((merge) => ({
        top: Math.max(merge.top, area.top),
        left: Math.max(merge.left, area.left),
        bottom: Math.min(merge.bottom, area.bottom),
        right: Math.min(merge.right, area.right),
      })),
    hiddenRows: sheet.hiddenRows.filter((row) => row >= area.top && row <= area.bottom),
  };
}
