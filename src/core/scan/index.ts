import type { WorkbookSnapshot } from '../cells/snapshot';
import { SCHEMA_VERSION, type ScanResult } from './result';

/** Recognises every KPI table of a workbook and judges what it found. Pure: same snapshot, same result. */
export function scanWorkbook(snapshot: WorkbookSnapshot): ScanResult {
  return {
    schemaVersion: SCHEMA_VERSION,
    workbook: snapshot.name,
    tables: [],
    kpis: [],
    costs: [],
    ratings: [],
    findings: [],
  };
}
