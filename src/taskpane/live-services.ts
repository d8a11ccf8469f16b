import { buildReport } from '../core/report/build';
import type { ScanStep } from '../core/scan';
import type { InSteps } from '../core/cells/steps';
import type { ScanResult } from '../core/scan/result';
import { runInSlices } from '../core/scan/slices';
import {
  carryOut,
  clearMarks,
  diagnose,
  diagnosisLines,
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

/**
 * What reads a workbook is most of the code and is not needed before the first scan: it comes behind the first page, and
 * is there by the time somebody presses the button. A load that failed is tried again with the next scan.
 */
const loadScan = (): Promise<typeof import('../core/scan')> =>
  import(/* webpackChunkName: "scan" */ '../core/scan');
const loadPlace = (): Promise<typeof import('../core/scan/place')> =>
  import(/* webpackChunkName: "scan" */ '../core/scan/place');

/** Fetches it while nothing else is to be done, so that a scan works although the server is gone by then. */
function loadAhead(): void {
  setTimeout(() => void Promise.all([loadScan(), loadPlace()]).catch(() => undefined));
}

/** The pane's services in Excel. */
export const liveServices: PaneServices = {
  ready: async () => {
    const found = await ready();
    loadAhead();
    return found;
  },
  readForScan,
  scanWorkbook: async (snapshot, profile, rules, options) =>
    inSlices((await loadScan()).scanInSteps(snapshot, profile, rules), options),
  scanPlace: async (snapshot, place, profile, rules, options) =>
    inSlices((await loadPlace()).scanPlaceInSteps(snapshot, place, profile, rules), options),
  buildReport,
  carryOut,
  markCells,
  clearMarks,
  diagnose: () => diagnose({ now: () => performance.now() }),
  diagnosisLines,
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
