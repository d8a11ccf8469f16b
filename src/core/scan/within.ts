import { overlaps, parseAddress } from '../cells/address';
import type { Area } from '../cells/snapshot';
import type { ScanResult } from './result';
import { sourceCells } from './source-cells';

/** A rectangle of one sheet, in sheet coordinates. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
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
