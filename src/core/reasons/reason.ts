import { REASONS, type ReasonCode } from './catalogue';

/** One rule that fired, with what it saw. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string>>;
}

export function reason(code: ReasonCode, params: Reason['params'] = {}): Reason {
  return { code, params };
}

export function isDoubt({ code }: Reason): boolean {
  return REASONS[code].doubt;
}

/** A template in pieces: every other one is the name of a parameter. */
const PIECES = new Map<string, readonly string[]>();

function piecesOf(template: string): readonly string[] {
  let pieces = PIECES.get(template);
  if (!pieces) PIECES.set(template, (pieces = template.split(/\{(\w+)\}/)));
  return pieces;
}

export function reasonText({ code, params }: Reason, language: 'ja' | 'en'): string {
  let text = '';
  piecesOf(REASONS[code][language]).forEach((piece, i) => {
    text += i % 2 === 0 ? piece : (params[piece] ?? '');
  });
  return text;
}

/** The same reasons without repeats, in the order in which they fired. */
export function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((one) => {
    const key = reasonText(one, 'en');
    return seen.size < seen.add(key).size;
  });
}
