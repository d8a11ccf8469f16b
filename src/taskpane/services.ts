import type { Locale, ReportPlan, SheetKey } from '../core/report/plan';
import type { WorkbookSnapshot } from '../core/cells/snapshot';
import type { Rules } from '../core/rules/schema';
import type { ScanStep } from '../core/scan';
import type { ScanResult } from '../core/scan/result';
import type { Place } from '../core/scan/within';
import type { Profile } from '../core/profile/schema';
import type {
  CarriedOut,
  CarryOutOptions,
  CellPlace,
  Diagnosis,
  HostInfo,
  MadeReport,
  ReadForScan,
  ReadOptions,
  SelectedRange,
} from '../excel';

export interface ScanOptions {
  readonly onStep?: (step: ScanStep) => void;
  readonly signal?: AbortSignal;
}

/** Everything the pane asks of the world around it. Failures of Excel arrive as `ExcelActionError`. */
export interface PaneServices {
  ready(): Promise<HostInfo>;
  /** The user's sheets, and what the workbook keeps for the product. */
  readForScan(options: ReadOptions): Promise<ReadForScan>;
  /**
   * Recognises and judges, with pauses in which the pane lives on.
   * @throws LeftError once the signal is aborted
   */
  scanWorkbook(
    snapshot: WorkbookSnapshot,
    profile: Profile,
    rules: Rules,
    options?: ScanOptions,
  ): Promise<ScanResult>;
  /** The same for a rectangle of one sheet. */
  scanPlace(
    snapshot: WorkbookSnapshot,
    place: Place,
    profile: Profile,
    rules: Rules,
    options?: ScanOptions,
  ): Promise<ScanResult>;
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
  /** Asks Excel what the product takes for granted of it, on a sheet of its own that goes again. */
  diagnose(): Promise<Diagnosis>;
  /** A diagnosis as lines to send. */
  diagnosisLines(diagnosis: Diagnosis): readonly string[];
  /** Shows a cell (`B3`) to the user. */
  selectCell(sheet: string, cell: string): Promise<void>;
  /**
   * Hands a text to the browser as a file to be saved.
   * @throws SaveBlockedError
   */
  saveFile(name: string, text: string, type: string): void;
  now(): Date;
}
