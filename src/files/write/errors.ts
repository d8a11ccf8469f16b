/** Why a package could not be written; nothing of it was. */
export type WriteReason =
  /** The original is built in a way the writer does not know how to add to. */
  | 'unsuitable'
  /** What was made does not pass its own check. */
  | 'failedCheck';

/** The result was not written. The message is one line a user can act on. */
export class PackageWriteError extends Error {
  constructor(
    readonly reason: WriteReason,
    message: string,
  ) {
    super(message);
    this.name = 'PackageWriteError';
  }
}
