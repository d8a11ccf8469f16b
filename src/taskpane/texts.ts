import { createContext, useContext } from 'react';
import type { Locale } from '../core/report/plan';
import { DICTIONARIES, formatCount, type Dictionary, type Term } from '../i18n';

export interface Texts {
  readonly locale: Locale;
  readonly t: Dictionary;
  /** A glossary term in the pane's language. */
  word(term: Term): string;
  /** A count as the pane's language writes it. */
  count(value: number): string;
}

export function textsOf(locale: Locale): Texts {
  return {
    locale,
    t: DICTIONARIES[locale],
    word: (term) => term[locale],
    count: (value) => formatCount(value, locale),
  };
}

export const TextsContext = createContext<Texts>(textsOf('ja'));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
