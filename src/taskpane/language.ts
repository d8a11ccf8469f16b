import type { Locale } from '../core/report/plan';

const KEY = 'kpi.language';

/** The language chosen here before; null where none was, or where the browser keeps nothing. */
export function rememberedLanguage(): Locale | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'ja' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}

/** The pane's language: chosen here before, else Excel's, else Japanese. */
export function paneLanguage(hostLocale: Locale | null): Locale {
  return rememberedLanguage() ?? hostLocale ?? 'ja';
}

/** @returns false where the browser refuses to keep it (private mode, storage blocked by policy, quota) */
export function rememberLanguage(locale: Locale): boolean {
  try {
    localStorage.setItem(KEY, locale);
    return true;
  } catch {
    return false;
  }
}
