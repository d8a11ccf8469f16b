export type OpenFailure =
  'empty' | 'notExcel' | 'oldFormat' | 'encrypted' | 'damaged' | 'tooLarge' | 'macros';

/** A file that cannot be opened as an .xlsx workbook, and why. */
export class WorkbookOpenError extends Error {
  constructor(
    readonly reason: OpenFailure,
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookOpenError';
  }
}

/** @param what is wrong with the file, for the end of a sentence */
export function damaged(what: string): WorkbookOpenError {
  return new WorkbookOpenError('damaged', `The file cannot be read as an .xlsx workbook (${what}).`);
}
