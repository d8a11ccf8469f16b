import { useEffect, useState } from 'react';
import type { Locale } from '../core/report/plan';
import { rememberedLanguage, rememberLanguage } from './language';

interface PaneLanguage {
  readonly locale: Locale;
  /** Changes to the other language. Returns whether the browser will remember it. */
  switchLanguage(): boolean;
}

/** The pane's language: chosen here before, else Excel's, else Japanese. */
export function usePaneLanguage(
  hostLocale: Locale | null,
  titleOf: (locale: Locale) => string,
): PaneLanguage {
  const [chosen, setChosen] = useState(rememberedLanguage);
  const locale = chosen ?? hostLocale ?? 'ja';
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = titleOf(locale);
  }, [locale, titleOf]);
  return {
    locale,
    switchLanguage: () => {
      const other = locale === 'ja' ? 'en' : 'ja';
      setChosen(other);
      return rememberLanguage(other);
    },
  };
}
