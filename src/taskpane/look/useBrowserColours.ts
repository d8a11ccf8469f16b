import { useSyncExternalStore } from 'react';
import type { BrowserColours } from './theme';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

function subscribe(listener: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const queries = [matchMedia(FORCED), matchMedia(DARK)];
  queries.forEach((query) => query.addEventListener('change', listener));
  return () => queries.forEach((query) => query.removeEventListener('change', listener));
}

/** Follows the system's colours while the pane is open. */
export function useBrowserColours(): BrowserColours {
  const forced = useSyncExternalStore(subscribe, () => matches(FORCED));
  const dark = useSyncExternalStore(subscribe, () => matches(DARK));
  return { forced, dark };
}
