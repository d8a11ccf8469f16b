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
import type { Kpi } from '../core/model/kpi';
import type { Locale } from '../core/report/plan';
import { tidyCsv } from '../core/report/tidy';
import type { MadeReport, ReadOptions, Stored } from '../excel';
import { fileName } from './file-name';
import { problemOf, type Problem } from './problem';
import { missingCells } from './model/missing';
import type { PaneServices, ScanOptions } from './services';
import { createWatch } from './watch';
import {
  canScan,
  INITIAL_STATE,
  reduce,
  taughtHash,
  waitsForExcel,
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

/** How long, in milliseconds, Excel may be silent before the pane says so. */
const PATIENCE = 15_000;

/** @param patience how long, in milliseconds, Excel may be silent before the pane says so */
export function createSession(services: PaneServices, patience = PATIENCE): Session {
  let state = INITIAL_STATE;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();

  /** @returns whether the event changed anything */
  const dispatch = (event: PaneEvent): boolean => {
    const next = reduce(state, event);
    if (next === state) return false;
    const moved = next.screen !== state.screen;
    state = next;
    if (moved) awaitSign();
    listeners.forEach((listener) => listener());
    return true;
  };

  /** From now on Excel has its time to give a sign, where the screen waits for one. */
  const awaitSign = (): void => {
    clearTimeout(waiting);
    if (waitsForExcel(state)) waiting = setTimeout(() => dispatch({ type: 'waited' }), patience);
  };

  /** The same for what is asked of Excel beside the screen: the pane stays usable, and an answer that comes late counts. */
  const orTell = async <T>(work: Promise<T>, tell: (problem: Problem) => Notice): Promise<T> => {
    const late = (): void => {
      const problem: Problem = { code: 'noAnswer', detail: `No answer within ${patience} ms.` };
      dispatch({ type: 'noticed', notice: tell(problem) });
    };
    const timer = setTimeout(late, patience);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  };
  const profileFailed = (problem: Problem): Notice => ({ kind: 'profileFailed', problem });
  const markFailed = (problem: Problem): Notice => ({ kind: 'markFailed', problem });
  const linkFailed = (problem: Problem): Notice => ({ kind: 'linkFailed', problem });

  const watches = [
    createWatch(() => services.watchSources(() => void dispatch({ type: 'sourceChanged' })), patience),
    createWatch(
      () => services.watchSelection((selection) => void dispatch({ type: 'selectionMoved', selection })),
      patience,
    ),
  ];
  const watch = (): void => watches.forEach((one) => one.begin());

  /** One after the other; one that Excel does not answer is passed over once the user has been told. */
  let keeping: Promise<void> = Promise.resolve();
  const keep = (change: (known: Taught) => Taught): Promise<void> =>
    (keeping = atMost(patience, keeping).then(() => keepNow(change)));
  /** What is taught is kept in the workbook first; only then does the pane show what it does. */
  const keepNow = async (change: (known: Taught) => Taught): Promise<void> => {
    // Nothing is written over something stored that has not been read.
    if (!state.profile) return;
    try {
      const before = { profile: state.profile, rules: state.rules };
      const { profile, rules } = change(before);
      if (profile !== before.profile) await orTell(services.saveProfile(profile), profileFailed);
      if (rules !== before.rules) await orTell(services.saveRules(rules), profileFailed);
      const { found, quick } = state;
      const scan = found && (await services.scanWorkbook(found.snapshot, profile, rules));
      const part = quick && (await services.scanPlace(quick.snapshot, quick.place, profile, rules));
      // A scan that came in between was made under what the workbook keeps.
      const isSame = state.found?.snapshot === found?.snapshot;
      dispatch({ type: 'taught', profile, rules, scan: isSame ? scan : null, quick: part });
    } catch (error) {
      dispatch({ type: 'noticed', notice: profileFailed(problemOf(error)) });
    }
  };
  const changeProfile = (change: (profile: Profile) => Profile): Promise<void> =>
    keep(({ profile, rules }) => ({ profile: change(profile), rules }));

  /**
   * One reading of the workbook, or of a part of it, as the pane shows it: with progress, and to be cancelled.
   * @param read what is to be read, and what becomes of it; what it tells after it was cancelled does not count
   */
  const reading = async (
    during: 'scan' | 'quick',
    read: (run: number, options: ReadOptions, judging: ScanOptions) => Promise<Stored['problem'] | undefined>,
  ): Promise<void> => {
    if (!dispatch({ type: 'scanStarted' })) return;
    const { run } = state;
    watch();
    const abort = new AbortController();
    running = abort;
    const progress = (phase: Phase): void => void dispatch({ type: 'scanProgressed', run, phase });
    try {
      const { signal } = abort;
      const problem = await read(
        run,
        { signal, onProgress: (sheet) => progress({ step: 'reading', sheet }) },
        {
          signal,
          onStep: ({ sheet, done, of }) => progress({ step: 'judging', sheet, share: done / of }),
        },
      );
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
      if (!dispatch({ type: 'connectStarted' })) awaitSign();
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
        const { snapshot, stored } = await services.readForScan(options);
        if (judging.signal?.aborted) return;
        const { profile, rules, report, problem } = stored;
        const scan = await services.scanWorkbook(snapshot, profile, rules, judging);
        const found = { scan, snapshot, sourceHash: hashSnapshot(snapshot), changes };
        dispatch({ type: 'scanFinished', run, found, profile, rules, report });
        return problem;
      }),

    scanSelection: () =>
      reading('quick', async (run, options, judging) => {
        const place = await services.selectedRange();
        const { snapshot, stored } = await services.readForScan({ ...options, only: place.sheet });
        if (judging.signal?.aborted) return;
        const { profile, rules, problem } = stored;
        const scan = await services.scanPlace(snapshot, place, profile, rules, judging);
        dispatch({ type: 'quickFinished', run, quick: { place, snapshot, scan }, profile, rules });
        return problem;
      }),

    closeQuick: () => void dispatch({ type: 'quickClosed' }),

    cancel() {
      running?.abort();
      dispatch({ type: 'cancelled' });
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
      const abort = new AbortController();
      running = abort;
      try {
        await painted();
        const plan = services.buildReport(found.scan, found.snapshot, {
          locale,
          now,
          rules: state.rules,
          sheets: state.sheets,
        });
        awaitSign();
        const made = await services.carryOut(plan, { signal: abort.signal });
        dispatch({ type: 'insertFinished', made, report });
      } catch (error) {
        dispatch({ type: 'insertFailed', problem: problemOf(error) });
        return;
      } finally {
        if (running === abort) running = null;
      }
      try {
        await orTell(services.saveMadeReport(report), () => ({ kind: 'reportNotKept' }));
        if (state.notice?.kind === 'reportNotKept') dispatch({ type: 'noticeClosed' });
      } catch {
        dispatch({ type: 'noticed', notice: { kind: 'reportNotKept' } });
      }
    },

    chooseSheet: (sheet, wanted) => void dispatch({ type: 'sheetChosen', sheet, wanted }),

    saveCsv() {
      if (!state.found) return;
      const { scan } = state.found;
      const file = fileName(scan.workbook.replace(/\.(xls[xmb]?|ods|csv)$/i, ''), '-kpi.csv');
      try {
        services.saveFile(file, tidyCsv(scan), 'text/csv;charset=utf-8');
        dispatch({ type: 'noticed', notice: { kind: 'csvSaved', file } });
      } catch (error) {
        dispatch({ type: 'noticed', notice: { kind: 'csvFailed', problem: problemOf(error) } });
      }
    },

    async markMissing(marked) {
      try {
        const cells = missingCells(state.found?.scan ?? null);
        await orTell(marked ? services.markCells(cells) : services.clearMarks(), markFailed);
        dispatch({ type: 'marked', marked });
      } catch (error) {
        dispatch({ type: 'noticed', notice: markFailed(problemOf(error)) });
      }
    },

    async openCell(sheet, cell) {
      try {
        await orTell(services.selectCell(sheet, cell), linkFailed);
        dispatch({ type: 'cellSelected', place: `${sheet}!${cell}` });
      } catch (error) {
        dispatch({ type: 'noticed', notice: linkFailed(problemOf(error)) });
      }
    },

    correct: teach,

    async nameSelectedCell(kpi, field, scope) {
      try {
        const { sheet, area: to } = await orTell(services.selectedRange(), profileFailed);
        if (sheet !== kpi.sheet) {
          const problem: Problem = { code: 'otherSheet', detail: `${sheet}!${cellAddress(to.top, to.left)}` };
          dispatch({ type: 'noticed', notice: profileFailed(problem) });
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
        dispatch({ type: 'noticed', notice: profileFailed(problemOf(error)) });
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
      watches.forEach((one) => one.end());
      clearTimeout(waiting);
    },
  };
}

/** Waits for work, but no longer than so many milliseconds. */
async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}

/** Lets the browser draw before work that occupies it. Not an animation frame: a hidden pane gets none. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
