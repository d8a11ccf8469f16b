/** The language Excel speaks, as far as the product does; Japanese where Office has not said yet. */
export function displayLocale(): 'ja' | 'en' {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  return context?.displayLanguage === undefined ? 'ja' : localeOf(context.displayLanguage);
}

/** `ja-JP` is Japanese, everything else English. */
export function localeOf(language: string): 'ja' | 'en' {
  return language.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
