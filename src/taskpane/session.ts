import type { Locale } from '../core/report/plan';
import { problemOf } from './problem';
import type { PaneServices } from './services';
import { INITIAL_STATE, reduce, type Notice, type PaneEvent, type PaneState, type Phase } from './state';

/** The pane at work: the state machine, and the actions that feed it. Actions never reject. */
export interface Session {
  getState(): PaneState;
  /** Calls the listener after every change; returns the way to stop that. */
  subscribe(listener: () => void): () => void;
  /** Finds out where the pane runs. */
  connect(): Promise<void>;
  scan(): Promise<void>;
  cancel(): void;
  insert(locale: Locale): Promise<void>;
  /** Shows a cell (`B3`) to the user. */
  openCell(sheet: string, cell: string): Promise<void>;
  notice(notice: Notice): void;
  closeNotice(): void;
}

export function createSession(services: PaneServices): Session {
  let state = INITIAL_STATE;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();

  /** @returns whether the event changed anything */
  const dispatch = (event: PaneEvent): boolean => {
    const next = reduce(state, event);
    if (next === state) return false;
    state = next;
    listeners.forEach((listener) => listener());
    return true;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async connect() {
      dispatch({ type: 'connectStarted' });
      try {
        const host = await services.ready();
        dispatch({ type: 'connected', host });
      } catch (error) {
        dispatch({ type: 'connectFailed', problem: problemOf(error) });
      }
    },

    async scan() {
      if (!dispatch({ type: 'scanStarted' })) return;
      const { run } = state;
      const abort = new AbortController();
      running = abort;
      const progress = (phase: Phase): void => {
        dispatch({ type: 'scanProgressed', run, phase });
      };
      try {
        const snapshot = await services.readWorkbook({
          signal: abort.signal,
          onProgress: (sheet) => progress({ step: 'reading', sheet }),
        });
        if (abort.signal.aborted) return;
        progress({ step: 'judging' });
        await painted();
        if (abort.signal.aborted) return;
        const scan = services.scanWorkbook(snapshot);
        dispatch({ type: 'scanFinished', run, found: { scan, snapshot } });
      } catch (error) {
        dispatch({ type: 'scanFailed', run, problem: problemOf(error) });
      } finally {
        if (running === abort) running = null;
      }
    },

    cancel() {
      running?.abort();
      dispatch({ type: 'scanCancelled' });
    },

    async insert(locale) {
      const { found } = state;
      if (!dispatch({ type: 'insertStarted' }) || !found) return;
      try {
        await painted();
        const plan = services.buildReport(found.scan, found.snapshot, { locale, now: services.now() });
        const { sheets } = await services.carryOut(plan);
        dispatch({ type: 'insertFinished', sheets });
      } catch (error) {
        dispatch({ type: 'insertFailed', problem: problemOf(error) });
      }
    },

    async openCell(sheet, cell) {
      try {
        await services.selectCell(sheet, cell);
        dispatch({ type: 'cellSelected', place: `${sheet}!${cell}` });
      } catch (error) {
        dispatch({ type: 'noticed', notice: { kind: 'linkFailed', problem: problemOf(error) } });
      }
    },

    notice: (notice) => void dispatch({ type: 'noticed', notice }),
    closeNotice: () => void dispatch({ type: 'noticeClosed' }),
  };
}

/** Lets the browser draw before work that occupies it. Not an animation frame: a hidden pane gets none. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
