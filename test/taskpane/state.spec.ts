import { parseAddress } from '../../src/core/cells/address';
import { STANDARD } from '../../src/core/rules/presets';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import type { HostInfo } from '../../src/excel';
import {
  canInsert,
  canScan,
  INITIAL_STATE,
  reduce,
  type Found,
  type PaneEvent,
  type PaneState,
  type Quick,
  type Screen,
} from '../../src/taskpane/state';
import { MADE } from './fake-services';
import { EMPTY_SCAN, SAMPLE_SCAN, SAMPLE_SNAPSHOT } from './sample-scan';

const HOST: HostInfo = { supported: true, inExcel: true, locale: 'ja', platform: 'PC', dark: null };
const FOUND: Found = {
  scan: SAMPLE_SCAN,
  snapshot: SAMPLE_SNAPSHOT,
  sourceHash: MADE.sourceHash,
  changes: 0,
};
const QUICK: Quick = {
  place: { sheet: '1-1', area: parseAddress('B2:H9') },
  snapshot: SAMPLE_SNAPSHOT,
  scan: SAMPLE_SCAN,
};
const NONE: Found = { ...FOUND, scan: EMPTY_SCAN };
const STORED = { profile: EMPTY_PROFILE, rules: STANDARD, report: null };
const PROBLEM = { code: 'busy', detail: 'editing' } as const;
const SHEETS = [{ key: 'summary', name: 'サマリー' }] as const;

const screens: Readonly<Record<string, Screen>> = {
  connecting: { name: 'connecting' },
  outside: { name: 'outside' },
  unsupported: { name: 'unsupported' },
  start: { name: 'start' },
  scanning: { name: 'scanning', phase: { step: 'listing' } },
  noKpi: { name: 'noKpi', sheets: 3, seen: { unread: [], titles: [] } },
  result: { name: 'result' },
  quick: { name: 'quick' },
  quickFailed: { name: 'failed', during: 'quick', problem: PROBLEM },
  inserting: { name: 'inserting' },
  done: { name: 'done', sheets: SHEETS, without: [], converted: [] },
  connectFailed: { name: 'failed', during: 'connect', problem: PROBLEM },
  scanFailed: { name: 'failed', during: 'scan', problem: PROBLEM },
  insertFailed: { name: 'failed', during: 'insert', problem: PROBLEM },
};

function at(screen: string, over: Partial<PaneState> = {}): PaneState {
  const shown = screens[screen];
  if (!shown) throw new Error(`no screen ${screen}`);
  return { ...INITIAL_STATE, run: 1, screen: shown, ...over };
}

const events = {
  connected: { type: 'connected', host: HOST },
  scanStarted: { type: 'scanStarted' },
  scanFinished: { type: 'scanFinished', run: 1, found: FOUND, ...STORED },
  nothingFound: { type: 'scanFinished', run: 1, found: NONE, ...STORED },
  scanFailed: { type: 'scanFailed', run: 1, during: 'scan', problem: PROBLEM },
  quickFinished: { type: 'quickFinished', run: 1, quick: QUICK, profile: EMPTY_PROFILE, rules: STANDARD },
  quickClosed: { type: 'quickClosed' },
  cancelled: { type: 'cancelled' },
  waited: { type: 'waited' },
  insertStarted: { type: 'insertStarted' },
  insertFinished: {
    type: 'insertFinished',
    made: { sheets: SHEETS, without: [], converted: [] },
    report: MADE,
  },
  insertFailed: { type: 'insertFailed', problem: PROBLEM },
  insertUndone: { type: 'insertFailed', problem: { code: 'cancelled', detail: '' } },
  connectStarted: { type: 'connectStarted' },
  connectFailed: { type: 'connectFailed', problem: PROBLEM },
} as const satisfies Record<string, PaneEvent>;

/** screen (with a result or not) × event → screen; every pair that is not listed changes nothing. */
const TABLE: readonly (readonly [
  screen: string,
  event: keyof typeof events,
  to: string,
  found: Found | null,
])[] = [
  ['connecting', 'connected', 'start', null],
  ['connecting', 'connectFailed', 'failed', null],
  ['connecting', 'cancelled', 'failed', null],
  ['connecting', 'waited', 'connecting', null],
  ['connectFailed', 'connected', 'start', null],
  ['connectFailed', 'connectStarted', 'connecting', null],
  ['start', 'scanStarted', 'scanning', null],
  ['noKpi', 'scanStarted', 'scanning', null],
  ['result', 'scanStarted', 'scanning', FOUND],
  ['done', 'scanStarted', 'scanning', FOUND],
  ['scanFailed', 'scanStarted', 'scanning', null],
  ['scanFailed', 'scanStarted', 'scanning', FOUND],
  ['insertFailed', 'scanStarted', 'scanning', FOUND],
  ['scanning', 'scanFinished', 'result', null],
  ['scanning', 'scanFinished', 'result', FOUND],
  ['scanning', 'nothingFound', 'noKpi', null],
  ['scanning', 'nothingFound', 'noKpi', FOUND],
  ['scanning', 'scanFailed', 'failed', null],
  ['scanning', 'scanFailed', 'failed', FOUND],
  ['scanning', 'quickFinished', 'quick', null],
  ['scanning', 'quickFinished', 'quick', FOUND],
  ['quick', 'quickClosed', 'start', null],
  ['quick', 'quickClosed', 'result', FOUND],
  ['quickFailed', 'quickClosed', 'start', null],
  ['quickFailed', 'quickClosed', 'result', FOUND],
  ['quick', 'scanStarted', 'scanning', null],
  ['quick', 'scanStarted', 'scanning', FOUND],
  ['quickFailed', 'scanStarted', 'scanning', null],
  ['quickFailed', 'scanStarted', 'scanning', FOUND],
  ['quick', 'insertStarted', 'inserting', FOUND],
  ['quickFailed', 'insertStarted', 'inserting', FOUND],
  ['scanning', 'cancelled', 'start', null],
  ['scanning', 'cancelled', 'result', FOUND],
  ['scanning', 'waited', 'scanning', null],
  ['scanning', 'waited', 'scanning', FOUND],
  ['result', 'insertStarted', 'inserting', FOUND],
  ['done', 'insertStarted', 'inserting', FOUND],
  ['insertFailed', 'insertStarted', 'inserting', FOUND],
  ['scanFailed', 'insertStarted', 'inserting', FOUND],
  ['inserting', 'insertFinished', 'done', FOUND],
  ['inserting', 'insertFailed', 'failed', FOUND],
  ['inserting', 'insertUndone', 'result', FOUND],
  ['inserting', 'cancelled', 'inserting', FOUND],
  ['inserting', 'waited', 'inserting', FOUND],
];

describe('the pane as a state machine', () => {
  it.each(TABLE)('%s + %s → %s', (screen, event, to, found) => {
    expect(reduce(at(screen, { found }), events[event]).screen.name).toBe(to);
  });

  const listed = new Set(
    TABLE.map(([screen, event, , found]) => `${screen} ${found ? 'found' : 'null'} ${event}`),
  );
  const hasResult: Readonly<Record<string, readonly (Found | null)[]>> = {
    result: [FOUND],
    inserting: [FOUND],
    done: [FOUND],
    insertFailed: [FOUND],
    scanning: [null, FOUND],
    scanFailed: [null, FOUND],
    quick: [null, FOUND],
    quickFailed: [null, FOUND],
  };
  const others = Object.keys(screens).flatMap((screen) =>
    (hasResult[screen] ?? [null]).flatMap((found) =>
      (Object.keys(events) as (keyof typeof events)[])
        .filter((event) => !listed.has(`${screen} ${found ? 'found' : 'null'} ${event}`))
        .map((event) => [screen, event, found] as const),
    ),
  );

  it.each(others)('%s takes no %s', (screen, event, found) => {
    const before = at(screen, { found });
    expect(reduce(before, events[event])).toBe(before);
  });

  it('opens outside Excel, and in an Excel that is too old, without a way to scan', () => {
    const outside = reduce(INITIAL_STATE, {
      type: 'connected',
      host: { ...HOST, inExcel: false, supported: false },
    });
    const old = reduce(INITIAL_STATE, { type: 'connected', host: { ...HOST, supported: false } });
    expect([outside.screen.name, canScan(outside)]).toEqual(['outside', false]);
    expect([old.screen.name, canScan(old)]).toEqual(['unsupported', false]);
  });

  it('ignores what a cancelled scan still reports, also while the next one runs', () => {
    let state = reduce(at('start', { run: 0 }), { type: 'scanStarted' });
    state = reduce(state, { type: 'cancelled' });
    expect(reduce(state, events.scanFinished)).toBe(state);
    state = reduce(state, { type: 'scanStarted' });
    expect(state.run).toBe(2);
    expect(reduce(state, events.scanFinished)).toBe(state);
    expect(reduce(state, events.scanFailed)).toBe(state);
    expect(
      reduce(state, { type: 'scanProgressed', run: 1, phase: { step: 'judging', sheet: null, share: 1 } }),
    ).toBe(state);
  });

  it('says that a scan was cancelled, and forgets that with the next one', () => {
    const cancelled = reduce(at('scanning', { found: FOUND }), { type: 'cancelled' });
    expect(cancelled).toMatchObject({ notice: { kind: 'cancelled' }, found: FOUND });
    expect(reduce(cancelled, { type: 'scanStarted' }).notice).toBeNull();
  });

  it('says that Excel is silent until it gives a sign', () => {
    const slow = reduce(at('scanning'), { type: 'waited' });
    expect(slow.slow).toBe(true);
    const phase = { step: 'reading', sheet: '1-1' } as const;
    expect(reduce(slow, { type: 'scanProgressed', run: 1, phase }).slow).toBe(false);
    expect(reduce(slow, { type: 'cancelled' }).slow).toBe(false);
    expect(reduce(slow, { type: 'sourceChanged' }).slow).toBe(true);
  });

  it('stops an insert once', () => {
    const stopping = reduce(at('inserting', { found: FOUND }), { type: 'cancelled' });
    expect(stopping.screen).toEqual({ name: 'inserting', stopping: true });
    expect(reduce(stopping, { type: 'cancelled' })).toBe(stopping);
    expect(reduce(stopping, events.insertUndone).notice).toEqual({ kind: 'insertCancelled' });
  });

  it('keeps the former result when a further scan fails, and drops it when nothing is found any more', () => {
    const failed = reduce(at('scanning', { found: FOUND }), events.scanFailed);
    expect([failed.found, canInsert(failed)]).toEqual([FOUND, true]);
    const none = reduce(at('scanning', { found: FOUND }), events.nothingFound);
    expect([none.found, canInsert(none)]).toEqual([null, false]);
    expect(none.screen).toEqual({ name: 'noKpi', sheets: 3, seen: { unread: [], titles: [] } });
  });

  it('takes the notice of a failed link away once a link works', () => {
    const failed = reduce(at('result', { found: FOUND }), {
      type: 'noticed',
      notice: { kind: 'linkFailed', problem: PROBLEM },
    });
    expect(failed.notice).not.toBeNull();
    const worked = reduce(failed, { type: 'cellSelected', place: '1-1!H3' });
    expect(worked).toMatchObject({ notice: null, selected: '1-1!H3' });
  });
});
