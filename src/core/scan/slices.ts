import type { InSteps } from '../cells/steps';

/** The work was left before it was done. */
export class LeftError extends Error {
  constructor() {
    super('The work was left before it was done.');
    this.name = 'LeftError';
  }
}

export interface Slices<Step> {
  /** Milliseconds from any start; core has no clock of its own. */
  readonly now: () => number;
  /** Lets everything else have its turn, and comes back. */
  readonly pause: () => Promise<void>;
  /** How long to work between two pauses, in milliseconds; a step is never cut. */
  readonly longest?: number;
  /** Before every pause, with how far the work is. */
  readonly onStep?: (step: Step) => void;
  /** Looked at after every pause. */
  readonly signal?: { readonly aborted: boolean };
}

/** Short enough for typing and clicking to stay smooth, long enough for the pauses to cost little. */
const LONGEST = 40;

/**
 * Runs work in slices, with a pause after each.
 * @throws LeftError once the signal is aborted; whatever the work throws
 */
export async function runInSlices<Result, Step>(
  work: InSteps<Result, Step>,
  { now, pause, longest = LONGEST, onStep, signal }: Slices<Step>,
): Promise<Result> {
  for (let start = now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() - start < longest) continue;
    onStep?.(step.value);
    await pause();
    if (signal?.aborted) {
      // What the work tidies up at its end is done now.
      work.return(undefined as never);
      throw new LeftError();
    }
    start = now();
  }
}
