import { buildReport } from '../core/report/build';
import { scanInSteps, type ScanStep } from '../core/scan';
import type { InSteps } from '../core/cells/steps';
import type { ScanResult } from '../core/scan/result';
import { runInSlices } from '../core/scan/slices';
import { scanPlaceInSteps } from '../core/scan/within';
import {
  carryOut,
  clearMarks,
  markCells,
  readForScan,
  ready,
  saveMadeReport,
  saveProfile,
  saveRules,
  selectCell,
  selectedRange,
  watchSelection,
  watchSources,
} from '../excel';
import { saveFile } from './save-file';
import type { PaneServices, ScanOptions } from './services';

/** The pane's services in Excel. */
export const liveServices: PaneServices = {
  ready,
  readForScan,
  scanWorkbook: (snapshot, profile, rules, options) =>
    inSlices(scanInSteps(snapshot, profile, rules), options),
  scanPlace: (snapshot, place, profile, rules, options) =>
    inSlices(scanPlaceInSteps(snapshot, place, profile, rules), options),
  buildReport,
  carryOut,
  markCells,
  clearMarks,
  selectCell,
  selectedRange,
  watchSelection,
  saveProfile,
  saveRules,
  saveMadeReport,
  watchSources,
  saveFile,
  now: () => new Date(),
};

/** Between the slices the browser draws and takes what the user does. */
function inSlices(work: InSteps<ScanResult, ScanStep>, options: ScanOptions = {}): Promise<ScanResult> {
  return runInSlices(work, {
    ...options,
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
}
