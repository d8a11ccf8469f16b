/** Something Excel tells the pane of its own accord. */
export interface Watch {
  /** Asks Excel to tell; nothing where it does already. */
  begin(): void;
  /** Excel need not tell any more. */
  end(): void;
}

/**
 * An Excel that takes no handler, or says nothing, is asked again with the next `begin`; the user misses a hint only.
 * @param start resolves with what ends the watch
 * @param patience how long, in milliseconds, Excel may be silent
 */
export function createWatch(start: () => Promise<() => Promise<void>>, patience: number): Watch {
  let started: Promise<(() => Promise<void>) | null> | null = null;
  const forget = (): null => (started = null);
  return {
    begin() {
      if (started) return;
      const timer = setTimeout(forget, patience);
      started = start()
        .catch(forget)
        .finally(() => clearTimeout(timer));
    },
    end() {
      // An Excel that does not answer any more forgets its handlers with the pane.
      void started?.then((stop) => stop?.()).catch(() => undefined);
      started = null;
    },
  };
}
