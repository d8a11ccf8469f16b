import { STANDARD } from '../../src/core/rules/presets';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import { NothingToReportError } from '../../src/core/report/build';
import { ExcelActionError } from '../../src/excel';
import { createSession, type Session } from '../../src/taskpane/session';
import { SaveBlockedError } from '../../src/taskpane/save-file';
import { isStale, reportStanding, type Screen } from '../../src/taskpane/state';
import { deferred, fakeServices, heldReading, MADE, NOW, PLAN } from './fake-services';
import { EMPTY_SCAN, SAMPLE_SCAN, SAMPLE_SNAPSHOT } from './sample-scan';

async function connected(services = fakeServices()): Promise<Session> {
  const session = createSession(services);
  await session.connect();
  return session;
}

const shown = (session: Session): Screen => session.getState().screen;

describe('scanning', () => {
  it('goes through every phase and ends with the result', async () => {
    const services = fakeServices({
      readWorkbook: ({ onProgress }) => {
        onProgress?.('1-1');
        onProgress?.('1-2');
        return Promise.resolve(SAMPLE_SNAPSHOT);
      },
    });
    const session = await connected(services);
    const seen: Screen[] = [];
    session.subscribe(() => seen.push(shown(session)));
    await session.scan();
    expect(seen).toEqual([
      { name: 'scanning', phase: { step: 'listing' } },
      { name: 'scanning', phase: { step: 'reading', sheet: '1-1' } },
      { name: 'scanning', phase: { step: 'reading', sheet: '1-2' } },
      { name: 'scanning', phase: { step: 'judging', sheet: null, share: 1 } },
      { name: 'result' },
    ]);
    expect(services.scanWorkbook).toHaveBeenCalledWith(
      SAMPLE_SNAPSHOT,
      EMPTY_PROFILE,
      STANDARD,
      expect.anything(),
    );
    expect(session.getState().found).toEqual({
      scan: SAMPLE_SCAN,
      snapshot: SAMPLE_SNAPSHOT,
      sourceHash: MADE.sourceHash,
      changes: 0,
    });
  });

  it('is cancelled at once, tells the reading, and ignores what that still brings', async () => {
    const { read, hold, signals } = heldReading('1-1');
    const services = fakeServices({ readWorkbook: read });
    const session = await connected(services);
    const running = session.scan();
    session.cancel();
    expect(shown(session)).toEqual({ name: 'start' });
    expect(signals.map((signal) => signal.aborted)).toEqual([true]);
    hold.resolve();
    await running;
    expect(shown(session)).toEqual({ name: 'start' });
    expect(services.scanWorkbook).not.toHaveBeenCalled();
  });

  it('does not show the cancellation that the reading reports as an error', async () => {
    const { read, hold } = heldReading('1-1');
    const session = await connected(fakeServices({ readWorkbook: read }));
    const running = session.scan();
    session.cancel();
    hold.reject(new ExcelActionError('cancelled', 'The reading was cancelled.'));
    await running;
    expect(shown(session)).toEqual({ name: 'start' });
  });

  it('runs once, however often it is asked for', async () => {
    const { read, hold } = heldReading('1-1');
    const services = fakeServices({ readWorkbook: read });
    const session = await connected(services);
    const both = [session.scan(), session.scan()];
    hold.resolve();
    await Promise.all(both);
    expect(services.readWorkbook).toHaveBeenCalledTimes(1);
    expect(shown(session).name).toBe('result');
  });

  it.each([
    ['an error of Excel', () => new ExcelActionError('busy', 'InvalidOperationInCellEditMode'), 'busy'],
    ['a defect of ours', () => new TypeError('x is undefined'), 'unknown'],
  ])('fails with %s and can be tried again', async (_, error, code) => {
    const readWorkbook = jest.fn().mockRejectedValueOnce(error()).mockResolvedValueOnce(SAMPLE_SNAPSHOT);
    const session = await connected(fakeServices({ readWorkbook }));
    await session.scan();
    expect(shown(session)).toEqual({
      name: 'failed',
      during: 'scan',
      problem: { code, detail: error().message },
    });
    await session.scan();
    expect(shown(session).name).toBe('result');
  });

  it('fails where the judging throws', async () => {
    const session = await connected(
      fakeServices({
        scanWorkbook: () => {
          throw new RangeError('bad address');
        },
      }),
    );
    await session.scan();
    expect(shown(session)).toMatchObject({
      name: 'failed',
      problem: { code: 'unknown', detail: 'bad address' },
    });
  });
});

describe('inserting', () => {
  it('hands the scan over in the language of the pane and shows the sheets that came of it', async () => {
    const services = fakeServices();
    const session = await connected(services);
    await session.scan();
    await session.insert('en');
    expect(services.buildReport).toHaveBeenCalledWith(SAMPLE_SCAN, SAMPLE_SNAPSHOT, {
      locale: 'en',
      now: NOW,
      rules: STANDARD,
      sheets: ['checks', 'grants'],
    });
    expect(services.carryOut).toHaveBeenCalledWith(PLAN, { signal: expect.any(AbortSignal) as AbortSignal });
    expect(shown(session)).toEqual({
      name: 'done',
      sheets: [
        { key: 'summary', name: 'サマリー' },
        { key: 'kpiList', name: 'KPI一覧 (2)' },
      ],
      without: [],
      converted: [],
    });
  });

  it('does nothing without a KPI', async () => {
    const services = fakeServices({ scanWorkbook: () => EMPTY_SCAN });
    const session = await connected(services);
    await session.scan();
    await session.insert('ja');
    expect(shown(session)).toEqual({ name: 'noKpi', sheets: 3, seen: { unread: [], titles: [] } });
    expect(services.carryOut).not.toHaveBeenCalled();
  });

  it('inserts once, however often it is asked for', async () => {
    const carried = deferred<{ sheets: []; without: []; converted: [] }>();
    const services = fakeServices({ carryOut: () => carried.promise });
    const session = await connected(services);
    await session.scan();
    const both = [session.insert('ja'), session.insert('ja')];
    carried.resolve({ sheets: [], without: [], converted: [] });
    await Promise.all(both);
    expect(services.carryOut).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['protectedWorkbook', new ExcelActionError('protectedWorkbook', 'AccessDenied')],
    ['nothingToReport', new NothingToReportError('book.xlsx')],
  ])('keeps the result when it fails with %s', async (code, error) => {
    const session = await connected(fakeServices({ carryOut: () => Promise.reject(error) }));
    await session.scan();
    await session.insert('ja');
    expect(session.getState()).toMatchObject({
      screen: { name: 'failed', during: 'insert', problem: { code } },
      found: { scan: SAMPLE_SCAN },
    });
  });
});

describe('the sheets of a report', () => {
  it('are those that are chosen, in tab order', async () => {
    const services = fakeServices();
    const session = await connected(services);
    await session.scan();
    session.chooseSheet('data', true);
    session.chooseSheet('grants', false);
    await session.insert('ja');
    expect(services.buildReport.mock.calls[0]?.[2].sheets).toEqual(['checks', 'data']);
    expect(services.saveMadeReport.mock.calls[0]?.[0].sheets).toEqual(['checks', 'data']);
  });

  it('are those of the report that stands, until others are chosen', async () => {
    const services = fakeServices({
      readStored: () =>
        Promise.resolve({
          profile: EMPTY_PROFILE,
          rules: STANDARD,
          problem: null,
          report: { ...MADE, sheets: ['data'] },
        }),
    });
    const session = await connected(services);
    await session.scan();
    expect(session.getState().sheets).toEqual(['data']);
    session.chooseSheet('checks', true);
    await session.scan();
    expect(session.getState().sheets).toEqual(['checks', 'data']);
  });
});

describe('a report and its source', () => {
  const stored = (report = MADE) =>
    Promise.resolve({ profile: EMPTY_PROFILE, rules: STANDARD, problem: null, report });

  it('keeps of what it was made', async () => {
    const services = fakeServices();
    const session = await connected(services);
    await session.scan();
    expect(reportStanding(session.getState())).toBeNull();
    await session.insert('ja');
    expect(services.saveMadeReport).toHaveBeenCalledWith({ ...MADE, madeAt: NOW.toISOString() });
    expect(reportStanding(session.getState())).toBe('current');
  });

  it('keeps nothing where the insert fails', async () => {
    const services = fakeServices({ carryOut: () => Promise.reject(new Error('stopped')) });
    const session = await connected(services);
    await session.scan();
    await session.insert('ja');
    expect(services.saveMadeReport).not.toHaveBeenCalled();
    expect(session.getState().report).toBeNull();
  });

  it('stands, and says so, where the workbook does not keep that', async () => {
    const services = fakeServices({
      saveMadeReport: () => Promise.reject(new ExcelActionError('notKept', 'not kept')),
    });
    const session = await connected(services);
    await session.scan();
    await session.insert('ja');
    expect(session.getState()).toMatchObject({ screen: { name: 'done' }, notice: { kind: 'reportNotKept' } });
  });

  it.each([
    ['current', MADE],
    ['sourceChanged', { ...MADE, sourceHash: 'ffffffffffffffff' }],
    ['taughtChanged', { ...MADE, taughtHash: 'ffffffffffffffff' }],
  ])('is found %s by a later scan', async (standing, report) => {
    const session = await connected(fakeServices({ readStored: () => stored(report) }));
    await session.scan();
    expect(reportStanding(session.getState())).toBe(standing);
  });

  it('is no longer current once a rule is chosen, and is again once that is taken back', async () => {
    const session = await connected(fakeServices({ readStored: () => stored() }));
    await session.scan();
    await session.chooseRules({ ...STANDARD, decimals: 0 });
    expect(reportStanding(session.getState())).toBe('taughtChanged');
    await session.chooseRules({ ...STANDARD });
    expect(reportStanding(session.getState())).toBe('current');
  });
});

describe('changes of the sheets', () => {
  /** A session that is told of changes by hand. */
  async function watched(over: Parameters<typeof fakeServices>[0] = {}) {
    let tell = (): void => undefined;
    const stop = jest.fn(() => Promise.resolve());
    const services = fakeServices({
      watchSources: (onChanged) => {
        tell = onChanged;
        return Promise.resolve(stop);
      },
      ...over,
    });
    const session = await connected(services);
    return { session, services, stop, tell: () => tell() };
  }

  it('make the result old until the next scan', async () => {
    const { session, services, tell } = await watched();
    await session.scan();
    expect(isStale(session.getState())).toBe(false);
    tell();
    tell();
    expect(isStale(session.getState())).toBe(true);
    await session.scan();
    expect(isStale(session.getState())).toBe(false);
    expect(services.watchSources).toHaveBeenCalledTimes(1);
  });

  it('count while a scan reads, and are not forgotten where it is cancelled', async () => {
    const { read, hold } = heldReading('1-1');
    const { session, tell } = await watched({ readWorkbook: read });
    const running = session.scan();
    tell();
    hold.resolve();
    await running;
    expect(isStale(session.getState())).toBe(true);
    const again = session.scan();
    session.cancel();
    await again;
    expect(isStale(session.getState())).toBe(true);
  });

  it('make the report old', async () => {
    const { session, tell } = await watched();
    await session.scan();
    await session.insert('ja');
    tell();
    expect(reportStanding(session.getState())).toBe('sourceChanged');
  });

  it('are not told by an Excel that takes no handler; it is asked again at the next scan', async () => {
    const watchSources = jest
      .fn()
      .mockRejectedValueOnce(new ExcelActionError('unsupported', 'ApiNotFound'))
      .mockResolvedValueOnce(() => Promise.resolve());
    const { session } = await watched({ watchSources });
    await session.scan();
    expect(session.getState()).toMatchObject({ screen: { name: 'result' }, notice: null });
    await session.scan();
    await session.scan();
    expect(watchSources).toHaveBeenCalledTimes(2);
  });

  it('are no longer asked for once the pane is closed', async () => {
    const { session, stop } = await watched();
    await session.scan();
    session.close();
    session.close();
    await Promise.resolve();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('may be told while Excel refuses to end it', async () => {
    const { session, stop } = await watched();
    stop.mockRejectedValue(new Error('gone'));
    await session.scan();
    session.close();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(shown(session).name).toBe('result');
  });
});

describe('the scan as CSV', () => {
  it.each([
    ['見本.xlsx', '見本-kpi.csv'],
    ['R6.4月 実績.XLSM', 'R6.4月 実績-kpi.csv'],
    ['Book1', 'Book1-kpi.csv'],
  ])('of %s is saved as %s', async (workbook, file) => {
    const services = fakeServices({ scanWorkbook: () => ({ ...SAMPLE_SCAN, workbook }) });
    const session = await connected(services);
    await session.scan();
    session.saveCsv();
    expect(services.saveFile).toHaveBeenCalledWith(
      file,
      expect.stringMatching(/^\ufeffworkbook,/),
      'text/csv;charset=utf-8',
    );
    expect(session.getState().notice).toEqual({ kind: 'csvSaved', file });
  });

  it('says why where the browser saves nothing', async () => {
    const session = await connected(
      fakeServices({
        saveFile: () => {
          throw new SaveBlockedError(new TypeError('createObjectURL is not a function'));
        },
      }),
    );
    await session.scan();
    session.saveCsv();
    expect(session.getState().notice).toMatchObject({ kind: 'csvFailed', problem: { code: 'saveBlocked' } });
  });

  it('is nothing without a scan', async () => {
    const services = fakeServices();
    const session = await connected(services);
    session.saveCsv();
    expect(services.saveFile).not.toHaveBeenCalled();
  });
});

describe('links', () => {
  it('select the cell', async () => {
    const services = fakeServices();
    const session = await connected(services);
    await session.openCell('1-1', 'H3');
    expect(services.selectCell).toHaveBeenCalledWith('1-1', 'H3');
    expect(session.getState().selected).toBe('1-1!H3');
  });

  it('say why when they cannot, and leave the screen alone', async () => {
    const session = await connected(
      fakeServices({ selectCell: () => Promise.reject(new ExcelActionError('sheetGone', 'ItemNotFound')) }),
    );
    await session.scan();
    await session.openCell('1-1', 'H3');
    expect(session.getState()).toMatchObject({
      screen: { name: 'result' },
      notice: { kind: 'linkFailed', problem: { code: 'sheetGone' } },
    });
  });
});

it('can connect again after a failure', async () => {
  const ready = jest
    .fn()
    .mockRejectedValueOnce(new Error('Office did not answer'))
    .mockResolvedValueOnce({ supported: true, inExcel: true, locale: 'en', platform: 'PC', dark: true });
  const session = createSession(fakeServices({ ready }));
  await session.connect();
  expect(shown(session)).toMatchObject({ name: 'failed', during: 'connect' });
  await session.connect();
  expect(session.getState()).toMatchObject({ screen: { name: 'start' }, host: { locale: 'en', dark: true } });
});
