/** Adds a report to the package of a workbook without touching anything else in it. */
export {
  addReport,
  writeInto,
  type Additions,
  type ReportToAdd,
  type SheetEdit,
  type Written,
} from './add-report';
export { PackageWriteError, type WriteReason } from './errors';
export { lightCopy } from './light-copy';
export { type CellEdit } from './cell-edits';
export { type FillRule } from './rule-edits';
