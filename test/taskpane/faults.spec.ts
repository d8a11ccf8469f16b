/** Every request of every action fails in every way: what happens to the workbook, to the pane, and what the user reads. */
import { createHash } from 'node:crypto';
import { PRESETS, STANDARD } from '../../src/core/rules/presets';
import { carryOut } from '../../src/excel';
import { DICTIONARIES } from '../../src/i18n';
import { liveServices } from '../../src/taskpane/live-services';
import { createSession, type Session } from '../../src/taskpane/session';
import { waitsForExcel, type PaneState } from '../../src/taskpane/state';
import type { ProblemCode } from '../../src/taskpane/problem';
import type { Fault, Host } from '../../src/workbench/host';
import { dump, openMade, settled } from '../excel/stand-in';

const FAULTS: readonly Fault[] = ['error', 'timeout', 'lostSession', 'answerLost', 'silence'];
/** Shorter than a user's, and longer than any answer of the stand-in to this small workbook. */
const PATIENCE = 80;
const UNDO = 1000;

const USERS = ['一覧', '経費'];

function openSmall(): Promise<Host> {
  return openMade((book) => {
    const list = book.addWorksheet('一覧');
    list.addRow(['事業名', '指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績']);
    list.addRow(['窓口事業', '相談件数', '件', 100, null, 120, 110]);
    list.addRow(['窓口事業', '満足度', '％', 80, null, 80, 85]);
    book.addWorksheet('経費').addRow(['メモ', '=1+1', { formula: '1+1', result: 2 }]);
  });
}

/** Short enough to be shown where two differ. */
const digest = (data: unknown): string => createHash('sha256').update(JSON.stringify(data)).digest('hex');

/** The user's sheets as they are, conditional formats included. */
function usersSheets(host: Host): string {
  const all = dump(host);
  const formats = host.book.sheets
    .filter(({ sheet }) => USERS.includes(sheet.name))
    .map(({ sheet }) => sheet.conditionalFormattings);
  return digest([USERS.map((name) => all[name]), formats]);
}

/** Sheets of ours, by name, each with its cells, tables and charts. */
function reportSheets(host: Host): string {
  return digest(Object.entries(dump(host)).filter(([name]) => !USERS.includes(name)));
}

const marks = (host: Host): number => host.book.get('一覧').sheet.conditionalFormattings.length;

interface Case {
  /** What the user has done before. */
  readonly before: (session: Session, host: Host) => Promise<void>;
  readonly act: (session: Session, host: Host) => Promise<void>;
  /** The action has done what it is for. */
  readonly isDone: (state: PaneState, host: Host) => boolean;
  /** The one action that puts something on the user's sheets. */
  readonly marks?: true;
}

const scanned = (session: Session): Promise<void> => session.scan();
const inserted = async (session: Session): Promise<void> => {
  await session.scan();
  await session.insert('ja');
};
const firstKpi = (session: Session) => session.getState().found!.scan.kpis[0]!;
const OTHER_RULES = PRESETS.find(({ id }) => id !== STANDARD.id)!;

const CASES: Readonly<Record<string, Case>> = {
  scan: {
    before: () => Promise.resolve(),
    act: scanned,
    isDone: ({ screen }) => screen.name === 'result',
  },
  insert: {
    before: scanned,
    act: (session) => session.insert('ja'),
    isDone: ({ screen }, host) => screen.name === 'done' && host.book.sheets.length > USERS.length,
  },
  refresh: {
    before: async (session, host) => {
      await inserted(session);
      host.typeIntoCell('一覧', 'G2', '115');
      await session.scan();
    },
    act: (session) => session.insert('ja'),
    isDone: ({ screen }) => screen.name === 'done',
  },
  'save correction': {
    before: scanned,
    act: (session) => session.correct(firstKpi(session), { what: 'confirmed', scope: { of: 'layout' } }),
    isDone: ({ profile }) => (profile?.layouts.length ?? 0) > 0,
  },
  'save rules': {
    before: scanned,
    act: (session) => session.chooseRules(OTHER_RULES),
    isDone: ({ rules }) => rules.id === OTHER_RULES.id,
  },
  'mark missing': {
    before: scanned,
    act: (session) => session.markMissing(true),
    isDone: ({ marked }, host) => marked && marks(host) === 2,
    marks: true,
  },
  'clear marks': {
    before: async (session) => {
      await session.scan();
      await session.markMissing(true);
    },
    act: (session) => session.markMissing(false),
    isDone: ({ marked }, host) => !marked && marks(host) === 0,
    marks: true,
  },
  'open cell': {
    before: scanned,
    act: (session) => session.openCell('一覧', 'D2'),
    isDone: ({ selected }) => selected === '一覧!D2',
  },
  'look at the selection': {
    before: async (session, host) => {
      await session.connect();
      host.select('一覧', 'A2:E3');
    },
    act: (session) => session.scanSelection(),
    isDone: ({ screen }) => screen.name === 'quick',
  },
  'name cell': {
    before: async (session, host) => {
      await session.scan();
      host.select('一覧', 'E2');
    },
    act: (session) => session.nameSelectedCell(firstKpi(session), 'actual', { of: 'layout' }),
    isDone: ({ profile }) => (profile?.layouts.length ?? 0) > 0,
  },
};

interface Prepared {
  readonly host: Host;
  readonly session: Session;
  readonly users: string;
  readonly report: string;
}

async function prepared({ before }: Case): Promise<Prepared> {
  const host = await openSmall();
  const session = createSession(
    { ...liveServices, carryOut: (plan, options) => carryOut(plan, { ...options, undoWithin: UNDO }) },
    PATIENCE,
  );
  await session.connect();
  await before(session, host);
  await settled();
  return { host, session, users: usersSheets(host), report: reportSheets(host) };
}

/** The codes of what the pane says went wrong, each with words and a next step; [] where it says nothing. */
function told({ screen, notice }: PaneState): string[] {
  const codes: ProblemCode[] = [
    ...(screen.name === 'failed' ? [screen.problem.code] : []),
    ...(notice && 'problem' in notice ? [notice.problem.code] : []),
  ];
  for (const code of codes) {
    for (const { problem } of Object.values(DICTIONARIES)) {
      expect(problem.codes[code].what.length).toBeGreaterThan(5);
      expect(problem.codes[code].next.length).toBeGreaterThan(10);
    }
  }
  const passing = notice?.kind === 'cancelled' || notice?.kind === 'insertCancelled';
  return [
    ...codes,
    ...(passing ? [notice.kind] : []),
    ...(notice?.kind === 'reportNotKept' ? [notice.kind] : []),
  ];
}

/**
 * Carries out the action with one request failing. Whoever waits for Excel presses 中止 once the pane says that
 * Excel is silent; what happens beside the screen is not waited for.
 * @returns whether there was such a request
 */
async function withFault(
  { host, session }: Prepared,
  { act }: Case,
  at: number,
  fault: Fault,
): Promise<boolean> {
  let hit = false;
  host.injectFault(({ index }) => {
    if (index !== at) return null;
    hit = true;
    return fault;
  });
  let ended = false;
  const acting = act(session, host).finally(() => (ended = true));
  const deadline = Date.now() + 200 * PATIENCE;
  while (!ended) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const state = session.getState();
    if (hit && fault === 'silence') {
      if (waitsForExcel(state)) {
        if (state.slow) session.cancel();
      } else if (told(state).length > 0) break;
    }
    if (Date.now() > deadline) throw new Error(`The pane waits for ever: ${JSON.stringify(state.screen)}`);
  }
  if (ended) await acting;
  host.injectFault(null);
  await settled();
  return hit;
}

type Outcome = 'told' | 'passed';

/** What became of the fault. Fails where the workbook is touched, the pane waits or nothing is said. */
function outcomeOf({ host, session, users, report }: Prepared, one: Case): Outcome {
  const state = session.getState();
  expect(waitsForExcel(state)).toBe(false);
  const isDone = one.isDone(state, host);
  if (!one.marks) expect(usersSheets(host)).toBe(users);
  // Marks come in one request: all of them or none.
  else expect([0, 2]).toContain(marks(host));
  if (isDone) {
    // What is kept beside the report may be lost; the user is told.
    return told(state).length > 0 ? 'told' : 'passed';
  }
  expect(told(state)).not.toEqual([]);
  if (state.screen.name !== 'done') expect(reportSheets(host)).toBe(report);
  return 'told';
}

const table: string[] = [];

afterAll(() => {
  process.stdout.write(
    [
      '',
      'Each request of each action fails in turn',
      `${'action'.padEnd(20)}  ${FAULTS.map((fault) => fault.padEnd(24)).join('')}`,
      ...table,
      'told: a message with a next step, nothing changed, and the same action works when repeated',
      'passed: the action succeeded all the same',
      '',
    ].join('\n'),
  );
});

test.each(Object.entries(CASES))(
  '%s: a fault at any request leaves the sheets, says what to do, and leaves a pane that goes on',
  async (name, one) => {
    const row: string[] = [];
    for (const fault of FAULTS) {
      const counts: Record<Outcome, number> = { told: 0, passed: 0 };
      let ready = await prepared(one);
      for (let at = 0; ; at++) {
        const hit = await withFault(ready, one, at, fault);
        if (!hit) {
          // The same pane, after all those faults.
          expect(one.isDone(ready.session.getState(), ready.host)).toBe(true);
          break;
        }
        const outcome = outcomeOf(ready, one);
        counts[outcome] += 1;
        if (one.isDone(ready.session.getState(), ready.host) || one.marks) ready = await prepared(one);
      }
      expect(counts.told).toBeGreaterThan(0);
      row.push(`${counts.told} told, ${counts.passed} passed`.padEnd(24));
    }
    table.push(`${name.padEnd(20)}  ${row.join('')}`);
  },
  240_000,
);
