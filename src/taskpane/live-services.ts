import { buildReport } from '../core/report/build';
import { scanWorkbook } from '../core/scan';
import { scanPlace } from '../core/scan/within';
import {
  carryOut,
  clearMarks,
  markCells,
  readStored,
  readWorkbook,
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
import type { PaneServices } from './services';

/** The pane's services in Excel. */
export const liveServices: PaneServices = {
  ready,
  readWorkbook,
  scanWorkbook,
  scanPlace,
  buildReport,
  carryOut,
  markCells,
  clearMarks,
  selectCell,
  selectedRange,
  watchSelection,
  readStored,
  saveProfile,
  saveRules,
  saveMadeReport,
  watchSources,
  saveFile,
  now: () => new Date(),
};
