import { cellAddress, parseAddress } from '../core/cells/address';
import { hashSnapshot } from '../core/cells/hash';
import { mergeProfiles, withCorrection, withoutCorrections } from '../core/profile/edit';
import {
  parseProfile,
  type CellField,
  type Correction,
  type Profile,
  type Scope,
} from '../core/profile/schema';
import { parseRules, type Rules } from '../core/rules/schema';
import type { Kpi } from '../core/scan/result';
import type { Locale } from '../core/report/plan';
import { tidyCsv } from '../core/report/tidy';
import type { MadeReport, ReadOptions, Stored } from '../excel';
import { problemOf, type Problem } from './problem';
import { missingCells } from './model/missing';
import type { PaneServices } from './services';
import {
  canScan,
  INITIAL_STATE,
  reduce,
  taughtHash,
  type Notice,
  type OptionalSheet,
  type PaneEvent,
  type PaneState,
  type Phase,
  type Taught,
} from './state';

/** The pane at work: the state machine, and the actions that feed it. Actions never reject. */
export interface Session {
  getState(): PaneState;
  /** Calls the listener after every change; returns the way to stop that. */
  subscribe(listener: () => void): () => void;
  /** Finds out where the pane runs. */
  connect(): Promise<void>;
  scan(): Promise<void>;
  /** A look at what is selected, without the rest of the workbook. */
  scanSelection(): Promise<void>;
  /** Back to the scan of the workbook. */
  closeQuick(): void;
  cancel(): void;
  insert(locale: Locale): Promise<void>;
  /** Whether the next report gets this sheet. */
  chooseSheet(sheet: OptionalSheet, wanted: boolean): void;
  /** Hands the scan as CSV to the browser. */
  saveCsv(): void;
  /** Marks the cells of missing actuals in the user's sheets, or takes the marks away. */
  markMissing(marked: boolean): Promise<void>;
  /** Shows a cell (`B3`) to the user. */
  openCell(sheet: string, cell: string): Promise<void>;
  /** Teaches a correction for the layout of a KPI, keeps it in the workbook and reads the scan anew. */
  correct(kpi: Kpi, correction: Correction): Promise<void>;
  /** The selected cell is this field of the KPI. */
  nameSelectedCell(kpi: Kpi, field: CellField, scope: Scope): Promise<void>;
  takeBack(kpi: Kpi, scope: Scope): Promise<void>;
  /** Keeps another profile: aliases added or dropped, an imported one merged in. */
  changeProfile(change: (profile: Profile) => Profile): Promise<void>;
  /** Judges under other rules from now on. */
  chooseRules(rules: Rules): Promise<void>;
  /** Judges under the rules of a file; a bad file changes nothing. */
  importRules(text: string): Promise<void>;
  /** Adds what a profile file says to the profile in use; a bad file changes nothing. */
  importProfile(text: string): Promise<void>;
  notice(notice: Notice): void;
  closeNotice(): void;
  /** The pane goes: Excel need not tell it of changes any more. */
  close(): void;
}

/** What ends a watch; null where Excel took no handler. */
type Watch = Promise<(() => Promise<void>) | null> | null;

export function createSession(services: PaneServices): Session {
  let state = INITIAL_STATE;
  let running: AbortController | null = null;
  let watching: Watch = null;
  let following: Watch = null;
  const listeners = new Set<() => void>();

  /** @returns whether the event changed anything */
  const dispatch = (event: PaneEvent): boolean => {
    const next = reduce(state, event);
    if (next === state) return false;
    state = next;
    listeners.forEach((listener) => listener());
    return true;
  };

  /** What is taught is kept in the workbook first; only then does the pane show what it does. */
  const keep = async (change: (known: Taught) => Taught): Promise<void> => {
    // Nothing is written over something stored that has not been read.
    if (!state.profile) return;
    try {
      const before = { profile: state.profile, rules: state.rules };
      const { profile, rules } = change(before);
      if (profile !== before.profile) await services.saveProfile(profile);
      if (rules !== before.rules) await services.saveRules(rules);
      const { found, quick } = state;
      const scan = found && services.scanWorkbook(found.snapshot, profile, rules);
      const part = quick && services.scanPlace(quick.snapshot, quick.place, profile, rules);
      dispatch({ type: 'taught', profile, rules, scan, quick: part });
    } catch (error) {
      dispatch({ type: 'noticed', notice: { kind: 'profileFailed', problem: problemOf(error) } });
    }
  };
  const changeProfile = (change: (profile: Profile) => Profile): Promise<void> =>
    keep(({ profile, rules }) => ({ profile: change(profile), rules }));

  /** An Excel that takes no handler is asked again at the next scan; the user misses a hint and nothing else. */
  const watch = (): void => {
    watching ??= services
      .watchSources(() => void dispatch({ type: 'sourceChanged' }))
      .catch(() => (watching = null));
    following ??= services
      .watchSelection((selection) => void dispatch({ type: 'selectionMoved', selection }))
      .catch(() => (following = null));
  };

  /**
   * One reading of the workbook, or of a part of it, as the pane shows it: with progress, to be cancelled, judged after the
   * browser has drawn.
   * @param read what is to be read, and what becomes of it; nothing further happens once it was cancelled
   */
  const reading = async (
    during: 'scan' | 'quick',
    read: (
      run: number,
      options: ReadOptions,
      judging: () => Promise<boolean>,
    ) => Promise<Stored['problem'] | undefined>,
  ): Promise<void> => {
    if (!dispatch({ type: 'scanStarted' })) return;
    const { run } = state;
    watch();
    const abort = new AbortController();
    running = abort;
    const progress = (phase: Phase): void => void dispatch({ type: 'scanProgressed', run, phase });
    const judging = async (): Promise<boolean> => {
      progress({ step: 'judging' });
      await painted();
      return !abort.signal.aborted;
    };
    try {
      const options = {
        signal: abort.signal,
        onProgress: (sheet: string) => progress({ step: 'reading', sheet }),
      };
      const problem = await read(run, options, judging);
      if (problem) {
        dispatch({ type: 'noticed', notice: { kind: 'profileFailed', problem: problemOf(problem) } });
      }
    } catch (error) {
      dispatch({ type: 'scanFailed', run, during, problem: problemOf(error) });
    } finally {
      if (running === abort) running = null;
    }
  };

  const teach = (kpi: Kpi, correction: Correction): Promise<void> =>
    changeProfile((profile) =>
      kpi.form === null ? profile : withCorrection(profile, kpi.form.fingerprint, correction),
    );

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
        if (canScan(state)) watch();
      } catch (error) {
        dispatch({ type: 'connectFailed', problem: problemOf(error) });
      }
    },

    scan: () =>
      reading('scan', async (run, options, judging) => {
        const { changes } = state;
        const snapshot = await services.readWorkbook(options);
        const stored = await services.readStored();
        if (!(await judging())) return;
        const { profile, rules, report, problem } = stored;
        const scan = services.scanWorkbook(snapshot, profile, rules);
        const found = { scan, snapshot, sourceHash: hashSnapshot(snapshot), changes };
        dispatch({ type: 'scanFinished', run, found, profile, rules, report });
        return problem;
      }),

    scanSelection: () =>
      reading('quick', async (run, options, judging) => {
        const place = await services.selectedRange();
        const snapshot = await services.readWorkbook({ ...options, only: place.sheet });
        const { profile, rules, problem } = await services.readStored();
        if (!(await judging())) return;
        const scan = services.scanPlace(snapshot, place, profile, rules);
        dispatch({ type: 'quickFinished', run, quick: { place, snapshot, scan }, profile, rules });
        return problem;
      }),

    closeQuick: () => void dispatch({ type: 'quickClosed' }),

    cancel() {
      running?.abort();
      dispatch({ type: 'scanCancelled' });
    },

    async insert(locale) {
      const { found } = state;
      if (!dispatch({ type: 'insertStarted' }) || !found) return;
      const now = services.now();
      const report: MadeReport = {
        kind: 'kpi-report-made',
        version: 1,
        madeAt: now.toISOString(),
        sourceHash: found.sourceHash,
        sources: found.snapshot.sheets.map(({ name }) => name),
        rules: state.rules.id,
        taughtHash: taughtHash(state),
        sheets: [...state.sheets],
      };
      try {
        await painted();
        const plan = services.buildReport(found.scan, found.snapshot, {
          locale,
          now,
          rules: state.rules,
          sheets: state.sheets,
        });
        const { sheets } = await services.carryOut(plan);
        dispatch({ type: 'insertFinished', sheets, report });
      } catch (error) {
        dispatch({ type: 'insertFailed', problem: problemOf(error) });
        return;
      }
      try {
        await services.saveMadeReport(report);
      } catch {
        dispatch({ type: 'noticed', notice: { kind: 'reportNotKept' } });
      }
    },

    chooseSheet: (sheet, wanted) => void dispatch({ type: 'sheetChosen', sheet, wanted }),

    saveCsv() {
      if (!state.found) return;
      const { scan } = state.found;
      const file = `${scan.workbook.replace(/\.(xls[xmb]?|ods|csv)$/i, '')}-kpi.csv`;
      try {
        services.saveFile(file, tidyCsv(scan), 'text/csv;charset=utf-8');
        dispatch({ type: 'noticed', notice: { kind: 'csvSaved', file } });
      } catch (error) {
        dispatch({ type: 'noticed', notice: { kind: 'csvFailed', problem: problemOf(error) } });
      }
    },

    async markMissing(marked) {
      try {
        if (marked) await services.markCells(missingCells(state.found?.scan ?? null));
        else await services.clearMarks();
        dispatch({ type: 'marked', marked });
      } catch (error) {
        dispatch({ type: 'noticed', notice: { kind: 'markFailed', problem: problemOf(error) } });
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

    correct: teach,

    async nameSelectedCell(kpi, field, scope) {
      try {
        const { sheet, area: to } = await services.selectedRange();
        if (sheet !== kpi.sheet) {
          const problem: Problem = { code: 'otherSheet', detail: `${sheet}!${cellAddress(to.top, to.left)}` };
          dispatch({ type: 'noticed', notice: { kind: 'profileFailed', problem } });
          return;
        }
        const from = parseAddress(kpi.form?.anchor ?? kpi.nameCell);
        await teach(kpi, {
          what: 'cell',
          scope,
          field,
          down: to.top - from.top,
          right: to.left - from.left,
        });
      } catch (error) {
        dispatch({ type: 'noticed', notice: { kind: 'profileFailed', problem: problemOf(error) } });
      }
    },

    takeBack: (kpi, scope) =>
      changeProfile((profile) =>
        kpi.form === null ? profile : withoutCorrections(profile, kpi.form.fingerprint, scope),
      ),

    changeProfile,

    chooseRules: (rules) => keep(({ profile }) => ({ profile, rules })),

    importRules: (text) => keep(({ profile }) => ({ profile, rules: parseRules(text) })),

    importProfile: (text) => changeProfile((profile) => mergeProfiles(profile, parseProfile(text))),

    notice: (notice) => void dispatch({ type: 'noticed', notice }),
    closeNotice: () => void dispatch({ type: 'noticeClosed' }),

    close() {
      // An Excel that does not answer any more forgets its handlers with the pane.
      for (const watch of [watching, following]) {
        void watch?.then((stop) => stop?.()).catch(() => undefined);
      }
      watching = null;
      following = null;
    },
  };
}

/** Lets the browser draw before work that occupies it. Not an animation frame: a hidden pane gets none. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
