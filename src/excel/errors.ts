/** Why Excel did not do what was asked, in terms the pane can explain. */
export type ExcelActionCode =
  | 'busy'
  | 'protectedWorkbook'
  | 'protectedSheet'
  | 'unsupported'
  | 'tooLarge'
  | 'sheetGone'
  /** Another workbook is in front. */
  | 'inactiveWorkbook'
  /** A chart or macro sheet was asked for cells. */
  | 'unsupportedSheet'
  /** Merged, filtered, pivot or protected cells stand where something is to be written. */
  | 'cellConflict'
  /** A name or a thing is there already: somebody was quicker. */
  | 'nameTaken'
  /** Somebody else changed the workbook at the same moment. */
  | 'conflict'
  | 'formulaTooLong'
  | 'emptyChart'
  | 'noRange'
  | 'readOnly'
  | 'notKept'
  /** Excel has not answered in time, or says so itself. */
  | 'noAnswer'
  | 'sessionLost'
  /** A run that failed could not be undone either. */
  | 'notUndone'
  | 'cancelled'
  | 'unknown';

/** A refusal or failure of Excel. `message` is Excel's own and goes into the details, not into the headline. */
export class ExcelActionError extends Error {
  constructor(
    readonly code: ExcelActionCode,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelActionError';
  }
}

/**
 * Excel's error codes and what they mean here; see `Excel.ErrorCodes` and
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const CODES: ReadonlyMap<string, ExcelActionCode> = new Map([
  ['InvalidOperationInCellEditMode', 'busy'],
  ['HostIsBusy', 'busy'],
  ['ApiCallInProgress', 'busy'],
  ['RequestAborted', 'busy'],
  ['Timeout', 'noAnswer'],
  ['InvalidOrTimedOutSession', 'sessionLost'],
  ['ConnectionFailure', 'sessionLost'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['InsufficientMemory', 'tooLarge'],
  ['RangeExceedsLimit', 'tooLarge'],
  ['OperationCellsExceedLimit', 'tooLarge'],
  ['RangeImageExceedsLimit', 'tooLarge'],
  ['InactiveWorkbook', 'inactiveWorkbook'],
  ['UnsupportedSheet', 'unsupportedSheet'],
  ['MergedRangeConflict', 'cellConflict'],
  ['FilteredRangeConflict', 'cellConflict'],
  ['InsertDeleteConflict', 'cellConflict'],
  ['NonBlankCellOffSheet', 'cellConflict'],
  ['PivotTableRangeConflict', 'cellConflict'],
  ['ItemAlreadyExists', 'nameTaken'],
  ['Conflict', 'conflict'],
  ['FormulaLengthExceedsLimit', 'formulaTooLong'],
  ['EmptyChartSeries', 'emptyChart'],
  ['ActivityLimitReached', 'busy'],
  ['ServiceNotAvailable', 'sessionLost'],
  ['Unauthenticated', 'sessionLost'],
  ['ItemNotFound', 'sheetGone'],
  // A chart or several areas are selected (OfficeDev/office-js#2268, by design).
  ['InvalidSelection', 'noRange'],
  ['ApiNotFound', 'unsupported'],
  ['ApiNotAvailable', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['UnsupportedOperation', 'unsupported'],
  ['UnsupportedFeature', 'unsupported'],
]);

/** The code of an error of the client runtime (`OfficeExtension.Error`), or null for anything else. */
function hostCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}

/**
 * Turns whatever a round trip threw into an ExcelActionError; our own errors pass through.
 * @param denied what Excel's `AccessDenied` means for the action at hand; Excel gives one code for all of them
 */
export function toActionError(
  error: unknown,
  denied: ExcelActionCode = 'protectedWorkbook',
): ExcelActionError {
  if (error instanceof ExcelActionError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const host = hostCode(error);
  if (host === null) return new ExcelActionError('unknown', message);
  const code = host === 'AccessDenied' ? denied : (CODES.get(host) ?? 'unknown');
  return new ExcelActionError(code, `${host}: ${message}`);
}
