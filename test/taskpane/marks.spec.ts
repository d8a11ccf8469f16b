import { ExcelActionError } from '../../src/excel';
import { createSession } from '../../src/taskpane/session';
import { fakeServices } from './fake-services';
import { SAMPLE_SCAN } from './sample-scan';

describe('marking missing actuals', () => {
  test('marks the cells of the findings once each, and takes the marks away', async () => {
    const services = fakeServices();
    const session = createSession(services);
    await session.connect();
    await session.scan();
    await session.markMissing(true);
    const wanted = SAMPLE_SCAN.findings.filter(
      ({ code, cell }) => code === 'ACTUAL_MISSING' && cell !== null,
    );
    expect(services.markCells.mock.calls[0]?.[0]).toEqual(wanted.map(({ sheet, cell }) => ({ sheet, cell })));
    expect(session.getState()).toMatchObject({ marked: true, notice: { kind: 'marked' } });
    await session.markMissing(false);
    expect(services.clearMarks).toHaveBeenCalledTimes(1);
    expect(session.getState()).toMatchObject({ marked: false, notice: { kind: 'unmarked' } });
  });

  test('a refusal is told and nothing counts as marked', async () => {
    const refusal = new ExcelActionError('protectedSheet', '1-1 is protected.');
    const session = createSession(fakeServices({ markCells: () => Promise.reject(refusal) }));
    await session.connect();
    await session.scan();
    await session.markMissing(true);
    expect(session.getState()).toMatchObject({ marked: false, notice: { kind: 'markFailed' } });
  });
});
