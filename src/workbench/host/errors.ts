/**
 * What Excel answers instead of a result. The codes are Excel's own (`Excel.ErrorCodes`); `NotImplemented`
 * also names what the stand-in does not imitate.
 */
export type RichApiCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation'
  | 'RequestAborted'
  | 'Timeout'
  | 'InvalidOrTimedOutSession';

export class RichApiError extends Error {
  /** `Class.member` where it happened; what `debugInfo.errorLocation` shows. */
  location: string | null = null;

  constructor(
    readonly code: RichApiCode,
    message: string,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

/** The messages Excel prints with its codes. */
export const MESSAGES = {
  general: 'There was an internal error while processing the request.',
  invalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  itemNotFound: "The requested resource doesn't exist.",
  itemExists: 'The resource being created already exists.',
  accessDenied: 'You cannot perform the requested operation.',
  cellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  requestTooLarge: 'The request payload size has exceeded the limit.',
  responseTooLarge: 'The response payload size has exceeded the limit.',
  invalidReference: 'This reference is not valid for the current operation.',
  severalAreas: 'The current selection is invalid for this operation.',
  lastSheet: 'A workbook must contain at least one visible worksheet.',
  tableOverlap: "A table can't overlap another table.",
  mergedCells: 'You cannot perform this operation on a part of a merged cell.',
} as const;

/** Runs `action` as `Class.member`: an error that comes out of it says so, unless it happened further inside. */
export function located<T>(location: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof RichApiError) error.location ??= location;
    throw error;
  }
}

export function invalidArgument(): RichApiError {
  return new RichApiError('InvalidArgument', MESSAGES.invalidArgument);
}

export function itemNotFound(): RichApiError {
  return new RichApiError('ItemNotFound', MESSAGES.itemNotFound);
}

export { WorkbookOpenError, type OpenFailure } from '../../files/package/open-error';
