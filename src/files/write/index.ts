/** Adds a report to the package of a workbook without touching anything else in it. */
export { addReport, type ReportToAdd } from './add-report';
export { PackageWriteError, type WriteReason } from './errors';
export { lightCopy } from './light-copy';
