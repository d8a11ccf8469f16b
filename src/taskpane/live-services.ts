import { buildReport } from '../core/report/build';
import { scanWorkbook } from '../core/scan';
import {
  carryOut,
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
