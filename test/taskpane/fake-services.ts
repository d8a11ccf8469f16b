import { STANDARD } from '../../src/core/rules/presets';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import type { ReportPlan } from '../../src/core/report/plan';
import type { WorkbookSnapshot } from '../../src/core/cells/snapshot';
import type { ScanResult } from '../../src/core/scan/result';
import {
  diagnosisLines,
  type Diagnosis,
  type MadeReport,
  type ReadOptions,
  type Stored,
} from '../../src/excel';
import { parseAddress } from '../../src/core/cells/address';
import { hashSnapshot } from '../../src/core/cells/hash';
import type { PaneServices } from '../../src/taskpane/services';
import { taughtHash } from '../../src/taskpane/state';
import { SAMPLE_SCAN, SAMPLE_SNAPSHOT } from './sample-scan';

export const PLAN: ReportPlan = { locale: 'ja', sheets: [] };
export const NOW = new Date('2026-04-01T09:00:00');

/** Of two probes one is answered otherwise. */
const DIAGNOSIS: Diagnosis = {
  host: ['Excel PC 16.0.1'],
  answers: [
    { id: 'sheet-mark', expected: 'diagnosis', got: 'diagnosis', milliseconds: 3 },
    { id: 'page-setup', expected: 'Landscape | 1', got: 'GeneralException', milliseconds: 8 },
  ],
  pictures: { chart: 'iVBORw0KGgo=', cells: null },
  cleanedUp: true,
};

/** A report of the sample as it stands, made earlier. */
export const MADE: MadeReport = {
  kind: 'kpi-report-made',
  version: 1,
  madeAt: new Date('2026-03-21T10:00:00').toISOString(),
  sourceHash: hashSnapshot(SAMPLE_SNAPSHOT),
  sources: ['1-1', '1-2', '資料'],
  rules: STANDARD.id,
  taughtHash: taughtHash({ profile: EMPTY_PROFILE, rules: STANDARD }),
  sheets: ['checks', 'grants'],
};

type Scanned = ScanResult | Promise<ScanResult>;

/** What a test may replace: the two readings of a scan one by one, and recognition without promises too. */
export interface Replaceable extends Omit<PaneServices, 'readForScan' | 'scanWorkbook' | 'scanPlace'> {
  readWorkbook(options: ReadOptions): Promise<WorkbookSnapshot>;
  readStored(): Promise<Stored>;
  scanWorkbook(...args: Parameters<PaneServices['scanWorkbook']>): Scanned;
  scanPlace(...args: Parameters<PaneServices['scanPlace']>): Scanned;
}

const DEFAULTS: Replaceable = {
  ready: () => Promise.resolve({ supported: true, inExcel: true, locale: 'ja', platform: 'PC', dark: null }),
  readWorkbook: () => Promise.resolve(SAMPLE_SNAPSHOT),
  scanWorkbook: (_snapshot, _profile, _rules, options) => {
    options?.onStep?.({ stage: 'judging', sheet: null, done: 1, of: 1 });
    return SAMPLE_SCAN;
  },
  buildReport: () => PLAN,
  carryOut: () =>
    Promise.resolve({
      sheets: [
        { key: 'summary', name: 'サマリー' },
        { key: 'kpiList', name: 'KPI一覧 (2)' },
      ],
      without: [],
      converted: [],
    }),
  markCells: () => Promise.resolve(),
  clearMarks: () => Promise.resolve(),
  diagnose: () => Promise.resolve(DIAGNOSIS),
  diagnosisLines,
  selectCell: () => Promise.resolve(),
  scanPlace: () => SAMPLE_SCAN,
  selectedRange: () => Promise.resolve({ sheet: '1-1', area: parseAddress('H4') }),
  watchSelection: () => Promise.resolve(() => Promise.resolve()),
  readStored: () => Promise.resolve({ profile: EMPTY_PROFILE, rules: STANDARD, problem: null, report: null }),
  saveProfile: () => Promise.resolve(),
  saveRules: () => Promise.resolve(),
  saveMadeReport: () => Promise.resolve(),
  watchSources: () => Promise.resolve(() => Promise.resolve()),
  saveFile: () => undefined,
  now: () => NOW,
};

type Watched = {
  readonly [K in keyof PaneServices]: jest.MockedFunction<PaneServices[K]>;
} & {
  readonly [K in 'readWorkbook' | 'readStored']: jest.MockedFunction<Replaceable[K]>;
};

/** The pane's services in a small supported Excel; a test replaces what it is about, and may ask what was called. */
export function fakeServices(over: Partial<Replaceable> = {}): Watched {
  const services = { ...DEFAULTS, ...over };
  const readWorkbook = jest.fn(services.readWorkbook);
  const readStored = jest.fn(services.readStored);
  return {
    ready: jest.fn(services.ready),
    readWorkbook,
    readStored,
    readForScan: jest.fn(async (options: ReadOptions) => ({
      snapshot: await readWorkbook(options),
      stored: await readStored(),
    })),
    scanWorkbook: jest.fn(async (...args: Parameters<PaneServices['scanWorkbook']>) =>
      services.scanWorkbook(...args),
    ),
    scanPlace: jest.fn(async (...args: Parameters<PaneServices['scanPlace']>) => services.scanPlace(...args)),
    buildReport: jest.fn(services.buildReport),
    carryOut: jest.fn(services.carryOut),
    markCells: jest.fn(services.markCells),
    clearMarks: jest.fn(services.clearMarks),
    diagnose: jest.fn(services.diagnose),
    diagnosisLines: jest.fn(services.diagnosisLines),
    selectCell: jest.fn(services.selectCell),
    selectedRange: jest.fn(services.selectedRange),
    watchSelection: jest.fn(services.watchSelection),
    saveProfile: jest.fn(services.saveProfile),
    saveRules: jest.fn(services.saveRules),
    saveMadeReport: jest.fn(services.saveMadeReport),
    watchSources: jest.fn(services.watchSources),
    saveFile: jest.fn(services.saveFile),
    now: jest.fn(services.now),
  };
}

/** A promise that is settled by hand. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: unknown): void;
}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A reading that stops at a sheet until it is let go, and fails like Excel's when cancelled. */
export function heldReading(sheet: string): {
  read: Replaceable['readWorkbook'];
  hold: Deferred<void>;
  signals: AbortSignal[];
} {
  const hold = deferred<void>();
  const signals: AbortSignal[] = [];
  const read = async ({ onProgress, signal }: ReadOptions) => {
    if (signal) signals.push(signal);
    onProgress?.(sheet);
    await hold.promise;
    return SAMPLE_SNAPSHOT;
  };
  return { read, hold, signals };
}
