/** Something to be asked of Excel, and about how many bytes the asking takes in the request. */
export interface Step {
  readonly bytes: number;
  readonly ask: () => void;
}

/** Request size per call on an object: its path, the action and the argument. */
export const CALL_BYTES = 500;

/** Excel refuses requests over 5 MB; the estimate of a step may be off. */
export const REQUEST_BUDGET = 3_000_000;

/** What a value takes in a request. Japanese text is three bytes a character. */
export function bytesOf(value: unknown): number {
  return utf8Bytes(JSON.stringify(value)) + CALL_BYTES;
}

/** Counted without making the bytes: a large report is weighed in megabytes. Half of a surrogate pair counts as two. */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** Steps in order, packed into requests of at most `budget` bytes. */
export function packed(steps: readonly Step[], budget: number = REQUEST_BUDGET): Step[][] {
  const requests: Step[][] = [];
  let current: Step[] = [];
  let room = budget;
  for (const step of steps) {
    if (step.bytes > room && current.length > 0) {
      requests.push(current);
      current = [];
      room = budget;
    }
    current.push(step);
    room -= step.bytes;
  }
  return current.length === 0 ? requests : [...requests, current];
}
