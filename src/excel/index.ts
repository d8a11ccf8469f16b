/** Everything the rest of the product may ask of Excel. No proxy object leaves this folder. */
export { carryOut, type CarriedOut, type CarryOutOptions } from './carry-out';
export { type Comfort } from './comfort';
export { ExcelActionError, type ExcelActionCode } from './errors';
export { clearMarks, markCells, type CellPlace } from './marks';
export { displayLocale } from './language';
export { readWorkbook, type ReadOptions } from './read';
export { readForScan, type ReadForScan } from './read-for-scan';
export { ready, type HostInfo } from './ready';
export { associateCommands, showPane } from './ribbon';
export { reportStands, showReportSheet } from './show-report';
export { readStored, saveMadeReport, saveProfile, saveRules, type MadeReport, type Stored } from './stored';
export { selectCell, selectedRange, watchSelection, type SelectedRange } from './select';
export { watchSources } from './watch';
