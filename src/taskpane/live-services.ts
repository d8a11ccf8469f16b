import { buildReport } from '../core/report/build';
import { scanWorkbook } from '../core/scan';
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
  selectedCell,
  watchSources,
} from '../excel';
import { saveFile } from './save-file';
import type { PaneServices } from './services';

/** The pane's services in Excel. */
export const liveServices: PaneServices = {
  ready,
  readWorkbook,
  scanWorkbook,
  buildReport,
  carryOut,
  markCells,
  clearMarks,
  selectCell,
  selectedCell,
  readStored,
  saveProfile,
  saveRules,
  saveMadeReport,
  watchSources,
  saveFile,
  now: () => new Date(),
};
