import { createContext, useContext } from 'react';

/** Brings a KPI of the list into sight, open. */
export interface Reveal {
  /** The KPI asked for last; a new object each time, so that it can be asked for again. */
  readonly revealed: { readonly id: string } | null;
  readonly reveal: (id: string) => void;
}

export const RevealContext = createContext<Reveal>({ revealed: null, reveal: () => undefined });

export function useReveal(): Reveal {
  return useContext(RevealContext);
}
