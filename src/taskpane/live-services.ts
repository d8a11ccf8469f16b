import { buildReport } from '../core/report/build';
import { scanWorkbook } from '../core/scan';
import { carryOut, readProfile, readWorkbook, ready, saveProfile, selectCell, selectedCell } from '../excel';
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
  readProfile,
  saveProfile,
  now: () => new Date(),
};
