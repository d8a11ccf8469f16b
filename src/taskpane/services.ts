import type { Locale, ReportPlan } from '../core/report/plan';
import type { WorkbookSnapshot } from '../core/cells/snapshot';
import type { Rules } from '../core/rules/schema';
import type { ScanResult } from '../core/scan/result';
import type { Profile } from '../core/profile/schema';
import type { CarriedOut, HostInfo, ReadOptions, SelectedCell, Stored } from '../excel';

/** Everything the pane asks of the world around it. Failures of Excel arrive as `ExcelActionError`. */
export interface PaneServices {
  ready(): Promise<HostInfo>;
  readWorkbook(options: ReadOptions): Promise<WorkbookSnapshot>;
  scanWorkbook(snapshot: WorkbookSnapshot, profile: Profile, rules: Rules): ScanResult;
  /** The profile and the rules kept in the workbook. */
  readStored(): Promise<Stored>;
  saveProfile(profile: Profile): Promise<void>;
  saveRules(rules: Rules): Promise<void>;
  selectedCell(): Promise<SelectedCell>;
  buildReport(
    scan: ScanResult,
    snapshot: WorkbookSnapshot,
    options: { readonly locale: Locale; readonly now: Date; readonly rules: Rules },
  ): ReportPlan;
  carryOut(plan: ReportPlan): Promise<CarriedOut>;
  /** Shows a cell (`B3`) to the user. */
  selectCell(sheet: string, cell: string): Promise<void>;
  now(): Date;
}
