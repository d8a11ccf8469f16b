/** What the pane shows, as a pure state machine: no Excel, no React, no time. */
import type { WorkbookSnapshot } from '../core/cells/snapshot';
import { STANDARD } from '../core/rules/presets';
import { hashData } from '../core/cells/hash';
import type { SheetKey } from '../core/report/plan';
import type { Rules } from '../core/rules/schema';
import type { Profile } from '../core/profile/schema';
import type { ScanResult } from '../core/scan/result';
import type { Place } from '../core/scan/within';
import type { CarriedOut, HostInfo, MadeReport, SelectedRange } from '../excel';
import { seenIn, type Seen } from './model/seen';
import type { Problem } from './problem';

/** What a scan left behind: the result, and the sheets it was made from. */
export interface Found {
  readonly scan: ScanResult;
  readonly snapshot: WorkbookSnapshot;
  /** What the sheets held. */
  readonly sourceHash: string;
  /** How many changes of the sheets were known when the reading began; a later one is not in it for certain. */
  readonly changes: number;
}

/** A look at a part of one sheet; nothing is inserted from it. */
export interface Quick {
  readonly place: Place;
  /** The whole sheet. */
  readonly snapshot: WorkbookSnapshot;
  readonly scan: ScanResult;
}

/** Sheets of the report that are made only where they are asked for. */
export const OPTIONAL_SHEETS = [
  'checks',
  'followup',
  'grants',
  'data',
] as const satisfies readonly SheetKey[];
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

export type Phase =
  | { readonly step: 'listing' }
  | { readonly step: 'reading'; readonly sheet: string }
  | {
      readonly step: 'judging';
      /** The sheet that is looked at; null once all have been. */
      readonly sheet: string | null;
      /** How much is done: 0 to 1. */
      readonly share: number;
    };

export type Action = 'connect' | 'scan' | 'quick' | 'insert';

export type Screen =
  | { readonly name: 'connecting' }
  | { readonly name: 'outside' }
  | { readonly name: 'unsupported' }
  | { readonly name: 'start' }
  | { readonly name: 'scanning'; readonly phase: Phase }
  | { readonly name: 'noKpi'; readonly sheets: number; readonly seen: Seen }
  | { readonly name: 'result' }
  | { readonly name: 'quick' }
  | {
      readonly name: 'inserting';
      /** The user has cancelled; what was written is being undone. */
      readonly stopping?: true;
    }
  | ({ readonly name: 'done' } & CarriedOut)
  | { readonly name: 'failed'; readonly during: Action; readonly problem: Problem };

/** A passing message that takes nothing away from the screen. */
export type Notice =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'insertCancelled' }
  | { readonly kind: 'linkFailed'; readonly problem: Problem }
  | { readonly kind: 'profileSaved' }
  /** What was asked of the profile did not happen; the one in use stays. */
  | { readonly kind: 'profileFailed'; readonly problem: Problem }
  | { readonly kind: 'marked' }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'markFailed'; readonly problem: Problem }
  | { readonly kind: 'csvSaved'; readonly file: string }
  | { readonly kind: 'csvFailed'; readonly problem: Problem }
  /** What a button of the ribbon was pressed for did not happen. */
  | { readonly kind: 'commandFailed'; readonly problem: Problem }
  /** 要確認 was asked for, and the workbook has no such sheet. */
  | { readonly kind: 'noChecks' }
  /** The report stands, but the workbook did not keep of what it was made. */
  | { readonly kind: 'reportNotKept' }
  | { readonly kind: 'notRemembered' };

export interface PaneState {
  readonly screen: Screen;
  /** Where the pane runs; null until Office has said so. */
  readonly host: HostInfo | null;
  /** The newest scan that found KPIs in the workbook; kept while a further scan runs. */
  readonly found: Found | null;
  /** The look at a selected range that is on screen. */
  readonly quick: Quick | null;
  /** Counts scans; what a cancelled scan still reports is told from the running one by it. */
  readonly run: number;
  readonly notice: Notice | null;
  /** What the user has taught the product, as the workbook keeps it; null until a scan has read it. */
  readonly profile: Profile | null;
  /** The rules under which the scan is judged. */
  readonly rules: Rules;
  /** Which optional sheets the next report gets. */
  readonly sheets: readonly OptionalSheet[];
  /** Of what the report that stands in the workbook was made; null where none is known. */
  readonly report: MadeReport | null;
  /** Counts the changes of the user's sheets the pane was told of. */
  readonly changes: number;
  /** Missing actuals are marked in the user's sheets. */
  readonly marked: boolean;
  /** Excel has not given a sign for a while, and the screen waits for it. */
  readonly slow: boolean;
  /** The source cell last selected from the pane, `Sheet1!B3`. */
  readonly selected: string | null;
  /** What is selected in Excel; null where it is not one rectangle of cells, or not known. */
  readonly selection: SelectedRange | null;
}

/** What a workbook keeps of what a user taught. */
export interface Taught {
  readonly profile: Profile;
  readonly rules: Rules;
}

export type PaneEvent =
  | { readonly type: 'connected'; readonly host: HostInfo }
  | { readonly type: 'connectStarted' }
  | { readonly type: 'connectFailed'; readonly problem: Problem }
  | { readonly type: 'scanStarted' }
  | { readonly type: 'scanProgressed'; readonly run: number; readonly phase: Phase }
  | {
      readonly type: 'scanFinished';
      readonly run: number;
      readonly found: Found;
      readonly profile: Profile;
      readonly rules: Rules;
      readonly report: MadeReport | null;
    }
  | {
      readonly type: 'quickFinished';
      readonly run: number;
      readonly quick: Quick;
      readonly profile: Profile;
      readonly rules: Rules;
    }
  | { readonly type: 'quickClosed' }
  | {
      readonly type: 'scanFailed';
      readonly run: number;
      readonly during: 'scan' | 'quick';
      readonly problem: Problem;
    }
  | { readonly type: 'cancelled' }
  /** Excel has not given a sign for a while. */
  | { readonly type: 'waited' }
  | {
      readonly type: 'taught';
      readonly profile: Profile;
      readonly rules: Rules;
      readonly scan: ScanResult | null;
      readonly quick: ScanResult | null;
    }
  | { readonly type: 'insertStarted' }
  /** The sheets had changed since the scan; the report is made of them as they stand. */
  | { readonly type: 'readAgain'; readonly found: Found }
  | {
      readonly type: 'insertFinished';
      readonly made: CarriedOut;
      readonly report: MadeReport;
    }
  | { readonly type: 'insertFailed'; readonly problem: Problem }
  | { readonly type: 'sheetChosen'; readonly sheet: OptionalSheet; readonly wanted: boolean }
  | { readonly type: 'sourceChanged' }
  | { readonly type: 'cellSelected'; readonly place: string }
  | { readonly type: 'selectionMoved'; readonly selection: SelectedRange | null }
  | { readonly type: 'marked'; readonly marked: boolean }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'noticeClosed' };

export const INITIAL_STATE: PaneState = {
  screen: { name: 'connecting' },
  host: null,
  found: null,
  quick: null,
  run: 0,
  notice: null,
  profile: null,
  rules: STANDARD,
  sheets: ['checks', 'grants'],
  report: null,
  changes: 0,
  selected: null,
  selection: null,
  marked: false,
  slow: false,
};

/** A scan may start from wherever the pane stands idle in a usable Excel. */
export function canScan({ screen }: PaneState): boolean {
  switch (screen.name) {
    case 'start':
    case 'noKpi':
    case 'result':
    case 'quick':
    case 'done':
      return true;
    case 'failed':
      return screen.during !== 'connect';
    default:
      return false;
  }
}

export function canInsert(state: PaneState): boolean {
  return state.found !== null && canScan(state);
}

/** The user's sheets have changed since they were read for the result on show. */
export function isStale({ found, changes }: PaneState): boolean {
  return found !== null && changes > found.changes;
}

/** What decides, beside the sheets, what a report says. */
export function taughtHash({ profile, rules }: Pick<PaneState, 'profile' | 'rules'>): string {
  return hashData([profile, rules]);
}

/** How the report in the workbook stands to the tables, and to what was taught; null where there is none. */
export function reportStanding(state: PaneState): 'current' | 'sourceChanged' | 'taughtChanged' | null {
  const { found, report } = state;
  if (!found || !report) return null;
  if (isStale(state) || report.sourceHash !== found.sourceHash) return 'sourceChanged';
  return report.taughtHash === taughtHash(state) ? 'current' : 'taughtChanged';
}

/** Nothing can be done on the screen until Excel has answered. */
export function waitsForExcel({ screen }: PaneState): boolean {
  return screen.name === 'connecting' || screen.name === 'scanning' || screen.name === 'inserting';
}

/** The next state. An event that does not fit the screen (a late answer, a second click) changes nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const next = step(state, event);
  // A screen that moves on is a sign of Excel.
  return next.slow && next.screen !== state.screen ? { ...next, slow: false } : next;
}

function step(state: PaneState, event: PaneEvent): PaneState {
  const { screen } = state;
  switch (event.type) {
    case 'connectStarted':
      return screen.name === 'failed' && screen.during === 'connect' ? INITIAL_STATE : state;
    case 'connected':
      // An answer that came late is welcome too.
      return screen.name === 'connecting' || (screen.name === 'failed' && screen.during === 'connect')
        ? { ...state, host: event.host, screen: firstScreen(event.host) }
        : state;
    case 'connectFailed':
      return screen.name === 'connecting' ? failed(state, 'connect', event.problem) : state;

    case 'scanStarted':
      if (!canScan(state)) return state;
      return {
        ...state,
        screen: { name: 'scanning', phase: { step: 'listing' } },
        quick: null,
        run: state.run + 1,
        notice: null,
        selected: null,
      };
    case 'scanProgressed':
      return isRunning(state, event.run)
        ? { ...state, screen: { name: 'scanning', phase: event.phase } }
        : state;
    case 'scanFinished':
      return isRunning(state, event.run)
        ? finished({ ...state, ...taughtOf(event), ...reportOf(state, event.report) }, event.found)
        : state;
    case 'quickFinished':
      return isRunning(state, event.run)
        ? { ...state, ...taughtOf(event), quick: event.quick, screen: { name: 'quick' } }
        : state;
    case 'quickClosed':
      return screen.name === 'quick' || (screen.name === 'failed' && screen.during === 'quick')
        ? { ...state, quick: null, screen: { name: state.found ? 'result' : 'start' } }
        : state;
    case 'scanFailed':
      return isRunning(state, event.run) ? failed(state, event.during, event.problem) : state;
    case 'cancelled':
      return cancelled(state);
    case 'waited':
      return waitsForExcel(state) ? { ...state, slow: true } : state;

    case 'insertStarted':
      return canInsert(state) ? { ...state, screen: { name: 'inserting' }, notice: null } : state;
    case 'readAgain':
      return screen.name === 'inserting' ? { ...state, found: event.found } : state;
    case 'insertFinished':
      return screen.name === 'inserting'
        ? { ...state, report: event.report, screen: { name: 'done', ...event.made } }
        : state;
    case 'insertFailed':
      if (screen.name !== 'inserting') return state;
      return event.problem.code === 'cancelled'
        ? { ...state, screen: { name: 'result' }, notice: { kind: 'insertCancelled' } }
        : failed(state, 'insert', event.problem);

    case 'taught':
      return {
        ...state,
        ...taughtOf(event),
        found: state.found && event.scan ? { ...state.found, scan: event.scan } : state.found,
        quick: state.quick && event.quick ? { ...state.quick, scan: event.quick } : state.quick,
        notice: { kind: 'profileSaved' },
      };

    case 'sheetChosen':
      return {
        ...state,
        sheets: OPTIONAL_SHEETS.filter((key) =>
          key === event.sheet ? event.wanted : state.sheets.includes(key),
        ),
      };
    case 'sourceChanged':
      return { ...state, changes: state.changes + 1 };

    case 'cellSelected':
      return {
        ...state,
        selected: event.place,
        notice: state.notice?.kind === 'linkFailed' ? null : state.notice,
      };
    case 'selectionMoved':
      return { ...state, selection: event.selection };
    case 'marked':
      return {
        ...state,
        marked: event.marked,
        notice: { kind: event.marked ? 'marked' : 'unmarked' },
      };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}

function firstScreen(host: HostInfo): Screen {
  if (!host.inExcel) return { name: 'outside' };
  return { name: host.supported ? 'start' : 'unsupported' };
}

/** A scan is left at once; of an insert that was begun there may be something to undo first. */
function cancelled(state: PaneState): PaneState {
  switch (state.screen.name) {
    case 'connecting':
      return failed(state, 'connect', { code: 'noAnswer', detail: 'The user stopped waiting.' });
    case 'scanning':
      return { ...state, screen: { name: state.found ? 'result' : 'start' }, notice: { kind: 'cancelled' } };
    case 'inserting':
      return state.screen.stopping ? state : { ...state, screen: { name: 'inserting', stopping: true } };
    default:
      return state;
  }
}

/** What a scan still reports after it was cancelled, or replaced by another, no longer counts. */
function isRunning({ screen, run }: PaneState, ofRun: number): boolean {
  return screen.name === 'scanning' && run === ofRun;
}

function taughtOf({ profile, rules }: Taught): Taught {
  return { profile, rules };
}

/** A report found in the workbook is made again with the sheets it had, until the user chooses others. */
function reportOf(state: PaneState, report: MadeReport | null): Pick<PaneState, 'report' | 'sheets'> {
  if (!report || state.report) return { report, sheets: state.sheets };
  return { report, sheets: OPTIONAL_SHEETS.filter((key) => report.sheets.includes(key)) };
}

function finished(state: PaneState, found: Found): PaneState {
  if (found.scan.kpis.length > 0) return { ...state, found, screen: { name: 'result' } };
  const { sheets } = found.snapshot;
  return {
    ...state,
    found: null,
    screen: { name: 'noKpi', sheets: sheets.length, seen: seenIn(found.scan.unread, sheets) },
  };
}

function failed(state: PaneState, during: Action, problem: Problem): PaneState {
  return { ...state, screen: { name: 'failed', during, problem } };
}
