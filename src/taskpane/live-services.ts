import { buildReport } from '../core/report/build';
import { scanWorkbook } from '../core/scan';
import {
  carryOut,
  readStored,
  readWorkbook,
  ready,
  saveProfile,
  saveRules,
  selectCell,
  selectedCell,
} from '../excel';
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
  now: () => new Date(),
};
