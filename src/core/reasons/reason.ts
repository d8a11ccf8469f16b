import { REASONS, type ReasonCode } from './catalogue';
import { fillTemplate } from './template';

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

export function reasonText({ code, params }: Reason, language: 'ja' | 'en'): string {
  return fillTemplate(REASONS[code][language], (name) => params[name] ?? '');
}

/** The same reasons without repeats, in the order in which they fired. */
export function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((one) => {
    const key = reasonText(one, 'en');
    return seen.size < seen.add(key).size;
  });
}
