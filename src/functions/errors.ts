/** A text in both languages. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/**
 * Errors a cell can show: `#VALUE!` for an argument that cannot be used, `#N/A` for a value that is not there,
 * `#DIV/0!`. Excel shows the message with the first two only.
 */
export type FunctionErrorCode = 'value' | 'notAvailable' | 'divisionByZero';

/** A worksheet function has no result. */
export class FunctionError extends Error {
  constructor(
    readonly code: FunctionErrorCode,
    /** What is wrong and what to do, for the person who typed the formula. */
    readonly words: Words,
  ) {
    super(words.en);
    this.name = 'FunctionError';
  }
}
