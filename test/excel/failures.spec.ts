import type { ReportPlan } from '../../src/core/report/plan';
import { carryOut, ExcelActionError } from '../../src/excel';
import type { Fault, Host } from '../../src/workbench/host';
import { planOf, planOfOpenWorkbook, planThatFailsHalfway, text } from './plans';
import { dump, openFixture, settled } from './stand-in';

/** Runs with one round trip failing; the error, or null where the run went through. */
async function withFault(
  host: Host,
  plan: ReportPlan,
  at: number,
  fault: Fault,
): Promise<ExcelActionError | null> {
  await settled();
  host.injectFault(({ index }) => (index === at ? fault : null));
  try {
    await carryOut(plan);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(ExcelActionError);
    return error as ExcelActionError;
  } finally {
    host.injectFault(null);
  }
}

const long = (word: string): ReportPlan =>
  planOf(
    Array.from({ length: 2300 }, (_, r) => [
      text(`${word}${r}`),
      ...Array.from({ length: 10 }, () => text('長い'.repeat(25))),
    ]),
  );

/** Lets every round trip fail in turn, until one fault is met by nobody; how many runs failed. */
async function failEach(
  open: () => Promise<Host>,
  plan: ReportPlan,
  fault: Fault,
  check: (host: Host) => void,
): Promise<number> {
  for (let at = 0; ; at++) {
    const host = await open();
    const error = await withFault(host, plan, at, fault);
    if (error === null) return at;
    check(host);
  }
}

// Every kind of fault at every request of every action is in test/taskpane/faults.spec.ts.
test('a first insert that fails at any round trip leaves nothing', async () => {
  const first = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  const before = dump(first);
  const active = first.book.active.sheet.name;
  const failed = await failEach(
    () => openFixture('shiroi-r6'),
    plan,
    'error',
    (host) => {
      expect(dump(host)).toEqual(before);
      expect(host.book.active.sheet.name).toBe(active);
    },
  );
  // Two requests look, one writes, one draws; the fifth asks for what a report can do without.
  expect(failed).toBe(4);
});

test('a rebuild that fails at any round trip leaves the earlier report', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  const before = dump(host);
  const renewed: ReportPlan = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: [[text('新')], ...sheet.rows.slice(1)] })),
  };
  const failed = await failEach(
    () => Promise.resolve(host),
    renewed,
    'error',
    () => expect(dump(host)).toEqual(before),
  );
  // A sixth request, for the charts of the earlier report, does not count: it is made once more.
  expect(failed).toBe(5);
  expect(dump(host)['サマリー']?.cells.A1).toContain('新');
});

test('charts of the earlier report go last: a fault there, or a lost answer, does not bring the old report back', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  const charts = host.book.get('サマリー').charts.length;
  const renewed: ReportPlan = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: [[text('新')], ...sheet.rows.slice(1)] })),
  };
  for (const fault of ['error', 'answerLost'] as const) {
    await carryOut(plan);
    // Three requests look, the fourth writes, the fifth draws.
    expect(await withFault(host, renewed, 5, fault)).toBeNull();
    const { cells, charts: now } = dump(host)['サマリー']!;
    expect(cells.A1).toContain('新');
    expect(now).toHaveLength(charts);
  }
});

describe('what a report can do without', () => {
  const refuse = (host: Host, words: RegExp): void =>
    host.injectFault(({ actions }) => (actions.some((name) => words.test(name)) ? 'error' : null));

  test.each([
    ['charts', /gapWidth|markerStyle/i],
    ['page', /paperSize/i],
    ['freeze', /freezeRows/i],
    ['front', /^activate/i],
  ] as const)('%s: refused by Excel, the report stands and says so', async (what, words) => {
    const host = await openFixture('shiroi-r6');
    const plan = await planOfOpenWorkbook();
    refuse(host, words);
    const { without, sheets } = await carryOut(plan);
    host.injectFault(null);
    expect(without).toEqual([what]);
    const [summary, list] = sheets.map(({ name }) => host.book.get(name).sheet);
    expect(summary?.pageSetup.paperSize).toBe(what === 'page' ? undefined : 9);
    expect(list?.views[0]?.state).toBe(what === 'freeze' ? undefined : 'frozen');
    expect(host.book.active.sheet.name === summary?.name).toBe(what !== 'front');
    expect(dump(host)['サマリー']?.charts).toHaveLength(plan.sheets[0]!.charts.length);
    expect(await carryOut(plan)).toEqual({ sheets, without: [], converted: [] });
  });

  test('is added also where the charts of the earlier report went at the second attempt only', async () => {
    const host = await openFixture('shiroi-r6');
    const plan = await planOfOpenWorkbook();
    await carryOut(plan);
    host.book.activate(host.book.sheets[0]!);
    await settled();
    host.injectFault(({ index }) => (index === 5 ? 'error' : null));
    expect((await carryOut(plan)).without).toEqual([]);
    expect(host.book.active.sheet.name).toBe('サマリー');
  });
});

describe('cancelled by the user', () => {
  const cancelledAt = (host: Host, at: number): AbortSignal => {
    const abort = new AbortController();
    host.injectFault(({ index }) => {
      if (index === at) abort.abort();
      return null;
    });
    return abort.signal;
  };

  test.each([0, 1, 2, 3])('while request %i is under way: nothing is left', async (at) => {
    const host = await openFixture('shiroi-r6');
    const before = dump(host);
    const signal = cancelledAt(host, at);
    await expect(carryOut(long('a'), { signal })).rejects.toMatchObject({ code: 'cancelled' });
    await settled();
    expect(dump(host)).toEqual(before);
  });

  test('before anything was asked for', async () => {
    const host = await openFixture('shiroi-r6');
    const before = dump(host);
    await expect(carryOut(long('a'), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    await settled();
    expect(dump(host)).toEqual(before);
  });

  test('while Excel is gone for good: told within the time, that something may be left', async () => {
    const host = await openFixture('shiroi-r6');
    const abort = new AbortController();
    host.injectFault(({ index }) => {
      if (index < 3) return null;
      setTimeout(() => abort.abort(), 10);
      return 'silence';
    });
    await expect(carryOut(long('a'), { signal: abort.signal, undoWithin: 50 })).rejects.toMatchObject({
      code: 'notUndone',
      message: expect.stringContaining('サマリー') as string,
    });
  });
});

test('several requests: a fault at any of them leaves no half-made sheet, new or rebuilt', async () => {
  const host = await openFixture('shiroi-r6');
  const before = dump(host);
  const inserting = await failEach(
    () => Promise.resolve(host),
    long('a'),
    'error',
    () => expect(dump(host)).toEqual(before),
  );
  expect(inserting).toBeGreaterThan(3);
  const standing = dump(host);
  const rebuilding = await failEach(
    () => Promise.resolve(host),
    long('b'),
    'error',
    () => expect(dump(host)).toEqual(standing),
  );
  // The report that stands is recorded in parts: in one answer it would be over 5 MB.
  expect(rebuilding).toBeGreaterThan(inserting + 1);
  expect(rebuilding).toBeLessThanOrEqual(inserting + 4);
}, 60_000);

test('Excel stopping inside the request: new sheets are removed, a rebuilt one gets its contents back', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  const before = dump(host);
  await expect(carryOut(planThatFailsHalfway(plan))).rejects.toMatchObject({
    code: 'unknown',
    message: expect.stringContaining('InvalidArgument') as string,
  });
  expect(dump(host)).toEqual(before);

  await carryOut(plan);
  const standing = dump(host);
  await expect(carryOut(planThatFailsHalfway(plan))).rejects.toBeInstanceOf(ExcelActionError);
  expect(dump(host)).toEqual(standing);
  await carryOut(plan);
  expect(dump(host)).toEqual(standing);
});

test('an Excel that refuses the undoing too is told in the message', async () => {
  const host = await openFixture('shiroi-r6');
  const sheets = Object.keys(dump(host));
  // Two requests look, the third writes; the user begins to type before the fourth.
  host.injectFault(({ index }) => {
    if (index === 3) host.book.cellEditMode = true;
    return null;
  });
  await expect(carryOut(long('a'))).rejects.toMatchObject({
    code: 'notUndone',
    message: expect.stringContaining('Not undone (サマリー)') as string,
  });
  host.book.cellEditMode = false;
  host.injectFault(null);
  await carryOut(long('a'));
  expect(Object.keys(dump(host))).toEqual([...sheets, 'サマリー']);
});

describe('what Excel refuses', () => {
  const refused = async (prepare: (host: Host) => void, first = false): Promise<string> => {
    const host = await openFixture('shiroi-r6');
    const plan = await planOfOpenWorkbook();
    if (first) await carryOut(plan);
    prepare(host);
    const before = dump(host);
    const error = await carryOut(plan).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ExcelActionError);
    host.book.cellEditMode = false;
    expect(dump(host)).toEqual(before);
    return (error as ExcelActionError).code;
  };

  test('while a cell is being edited', async () => {
    expect(await refused((host) => (host.book.cellEditMode = true))).toBe('busy');
  });
  test('in a workbook whose structure is protected', async () => {
    expect(await refused((host) => (host.book.structureProtected = true))).toBe('protectedWorkbook');
  });
  test('in a report sheet the user has protected', async () => {
    expect(
      await refused((host) => (host.book.get('KPI一覧').sheet.sheetProtection = { sheet: true }), true),
    ).toBe('protectedSheet');
  });
  test('in a workbook opened for reading', async () => {
    expect(await refused((host) => (host.book.readOnly = true))).toBe('readOnly');
  });
  test('where a source sheet was deleted since the scan', async () => {
    expect(await refused((host) => host.book.remove(host.book.get('1-2')))).toBe('sheetGone');
  });
});

test('a protected structure does not hinder a rebuild', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  const standing = dump(host);
  host.book.structureProtected = true;
  await carryOut(plan);
  expect(dump(host)).toEqual(standing);
});
