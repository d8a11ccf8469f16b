import { STANDARD } from '../../src/core/rules/presets';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import type { ReportPlan } from '../../src/core/report/plan';
import type { MadeReport, ReadOptions } from '../../src/excel';
import { parseAddress } from '../../src/core/cells/address';
import { hashSnapshot } from '../../src/core/cells/hash';
import type { PaneServices } from '../../src/taskpane/services';
import { taughtHash } from '../../src/taskpane/state';
import { SAMPLE_SCAN, SAMPLE_SNAPSHOT } from './sample-scan';

export const PLAN: ReportPlan = { locale: 'ja', sheets: [] };
export const NOW = new Date('2026-04-01T09:00:00');

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

const DEFAULTS: PaneServices = {
  ready: () => Promise.resolve({ supported: true, inExcel: true, locale: 'ja', platform: 'PC', dark: null }),
  readWorkbook: () => Promise.resolve(SAMPLE_SNAPSHOT),
  scanWorkbook: () => SAMPLE_SCAN,
  buildReport: () => PLAN,
  carryOut: () =>
    Promise.resolve({
      sheets: [
        { key: 'summary', name: 'サマリー' },
        { key: 'kpiList', name: 'KPI一覧 (2)' },
      ],
    }),
  markCells: () => Promise.resolve(),
  clearMarks: () => Promise.resolve(),
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

type Watched = { readonly [K in keyof PaneServices]: jest.MockedFunction<PaneServices[K]> };

/** The pane's services in a small supported Excel; a test replaces what it is about, and may ask what was called. */
export function fakeServices(over: Partial<PaneServices> = {}): Watched {
  const services = { ...DEFAULTS, ...over };
  return {
    ready: jest.fn(services.ready),
    readWorkbook: jest.fn(services.readWorkbook),
    scanWorkbook: jest.fn(services.scanWorkbook),
    buildReport: jest.fn(services.buildReport),
    carryOut: jest.fn(services.carryOut),
    markCells: jest.fn(services.markCells),
    clearMarks: jest.fn(services.clearMarks),
    selectCell: jest.fn(services.selectCell),
    scanPlace: jest.fn(services.scanPlace),
    selectedRange: jest.fn(services.selectedRange),
    watchSelection: jest.fn(services.watchSelection),
    readStored: jest.fn(services.readStored),
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
  read: PaneServices['readWorkbook'];
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
