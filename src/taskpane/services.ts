import type { Locale, ReportPlan, SheetKey } from '../core/report/plan';
import type { WorkbookSnapshot } from '../core/cells/snapshot';
import type { Rules } from '../core/rules/schema';
import type { ScanResult } from '../core/scan/result';
import type { Place } from '../core/scan/within';
import type { Profile } from '../core/profile/schema';
import type {
  CarriedOut,
  CarryOutOptions,
  CellPlace,
  HostInfo,
  MadeReport,
  ReadOptions,
  SelectedRange,
  Stored,
} from '../excel';

/** Everything the pane asks of the world around it. Failures of Excel arrive as `ExcelActionError`. */
export interface PaneServices {
  ready(): Promise<HostInfo>;
  readWorkbook(options: ReadOptions): Promise<WorkbookSnapshot>;
  scanWorkbook(snapshot: WorkbookSnapshot, profile: Profile, rules: Rules): ScanResult;
  /** A look at a rectangle of one sheet. */
  scanPlace(snapshot: WorkbookSnapshot, place: Place, profile: Profile, rules: Rules): ScanResult;
  /** The profile and the rules kept in the workbook, and of what its report was made. */
  readStored(): Promise<Stored>;
  saveProfile(profile: Profile): Promise<void>;
  saveRules(rules: Rules): Promise<void>;
  saveMadeReport(report: MadeReport): Promise<void>;
  /** Calls back after every change of the user's sheets, until it is ended. */
  watchSources(onChanged: () => void): Promise<() => Promise<void>>;
  /** Which cells the user has selected. */
  selectedRange(): Promise<SelectedRange>;
  /** Tells what is selected now and after every move, until it is ended. */
  watchSelection(onSelected: (range: SelectedRange | null) => void): Promise<() => Promise<void>>;
  buildReport(
    scan: ScanResult,
    snapshot: WorkbookSnapshot,
    options: {
      readonly locale: Locale;
      readonly now: Date;
      readonly rules: Rules;
      readonly sheets: readonly SheetKey[];
    },
  ): ReportPlan;
  carryOut(plan: ReportPlan, options: CarryOutOptions): Promise<CarriedOut>;
  /** Marks cells that want a value with conditional formats of our own. */
  markCells(cells: readonly CellPlace[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** Shows a cell (`B3`) to the user. */
  selectCell(sheet: string, cell: string): Promise<void>;
  /**
   * Hands a text to the browser as a file to be saved.
   * @throws SaveBlockedError
   */
  saveFile(name: string, text: string, type: string): void;
  now(): Date;
}
