/** A reason the user can act on; printed as one line. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

/** The command was not understood; exit code 2. */
export class UsageError extends Refusal {}

/** `ENOENT` and the like, for the end of a sentence. */
export function systemReason(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
