import { STANDARD } from '../../src/core/rules/presets';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import { NothingToReportError } from '../../src/core/report/build';
import { ExcelActionError } from '../../src/excel';
import { createSession, type Session } from '../../src/taskpane/session';
import type { Screen } from '../../src/taskpane/state';
import { deferred, fakeServices, heldReading, NOW, PLAN } from './fake-services';
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
      { name: 'scanning', phase: { step: 'judging' } },
      { name: 'result' },
    ]);
    expect(services.scanWorkbook).toHaveBeenCalledWith(SAMPLE_SNAPSHOT, EMPTY_PROFILE, STANDARD);
    expect(session.getState().found).toEqual({ scan: SAMPLE_SCAN, snapshot: SAMPLE_SNAPSHOT });
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
    });
    expect(services.carryOut).toHaveBeenCalledWith(PLAN);
    expect(shown(session)).toEqual({
      name: 'done',
      sheets: [
        { key: 'summary', name: 'サマリー' },
        { key: 'kpiList', name: 'KPI一覧 (2)' },
      ],
    });
  });

  it('does nothing without a KPI', async () => {
    const services = fakeServices({ scanWorkbook: () => EMPTY_SCAN });
    const session = await connected(services);
    await session.scan();
    await session.insert('ja');
    expect(shown(session)).toEqual({ name: 'noKpi', sheets: 3 });
    expect(services.carryOut).not.toHaveBeenCalled();
  });

  it('inserts once, however often it is asked for', async () => {
    const carried = deferred<{ sheets: [] }>();
    const services = fakeServices({ carryOut: () => carried.promise });
    const session = await connected(services);
    await session.scan();
    const both = [session.insert('ja'), session.insert('ja')];
    carried.resolve({ sheets: [] });
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
