/** The buttons of the ribbon in the stand-in, as Excel calls them; the pane is closed unless a button opens it. */
import { associateCommands, readStored, reportStands, showPane, showReportSheet } from '../../src/excel';
import { ribbonCommands } from '../../src/commands/ribbon';
import { liveServices } from '../../src/taskpane/live-services';
import { createSession, type Session } from '../../src/taskpane/session';
import type { Host } from '../../src/workbench/host';
import { dump, open, openMade } from '../excel/stand-in';

interface Ribbon {
  readonly host: Host;
  readonly session: Session;
  /** Times a button opened the pane. */
  readonly opened: () => number;
  /** Presses a button; resolves when Office was told of its end, with what the command threw. */
  readonly press: (name: string) => Promise<unknown>;
}

type Command = (event: { completed(): void }) => Promise<void>;

const never = (): Promise<void> => Promise.reject(new Error('The pane was not opened.'));

/** A workbook with one KPI table, and the add-in's page as Excel loads it for its ribbon. */
async function ribbon(
  opens: () => Promise<void> = () => Promise.resolve(),
  stands = reportStands,
): Promise<Ribbon> {
  const made = await openMade((book) => {
    const sheet = book.addWorksheet('実績');
    sheet.addRows([
      ['指標名', '単位', 'R6目標', 'R6実績'],
      ['相談件数', '件', 100, 90],
      ['講座の開催回数', '回', 10, null],
    ]);
  });
  let openings = 0;
  const showing = (): Promise<void> => {
    openings++;
    return opens();
  };
  const host = await open(await made.save(), 'book.xlsx', { showPane: showing });
  const session = createSession(liveServices);
  associateCommands(ribbonCommands({ session, reportStands: stands, showReportSheet, showPane }));
  const { mappings } = (Office.actions as unknown as { _association: { mappings: Record<string, Command> } })
    ._association;
  return {
    host,
    session,
    opened: () => openings,
    press: async (name) => {
      let told = 0;
      const thrown = await mappings[name.toUpperCase()]!({ completed: () => void told++ }).catch(
        (error: unknown) => error,
      );
      expect(told).toBe(1);
      return thrown;
    },
  };
}

const sheetNames = (host: Host): string[] => host.book.sheets.map(({ sheet }) => sheet.name);
const activeSheet = (host: Host): string | undefined => host.book.active.sheet.name;

/** With a report made by the pane. */
async function withReport(...given: Parameters<typeof ribbon>): Promise<Ribbon> {
  const made = await ribbon(...given);
  await made.session.connect();
  await made.session.scan();
  await made.session.insert('ja');
  expect(made.session.getState().screen.name).toBe('done');
  expect(sheetNames(made.host)).toEqual(['実績', 'サマリー', 'KPI一覧', '要確認']);
  made.session.close();
  return made;
}

describe('再集計', () => {
  test('rebuilds the report in place without the pane', async () => {
    const { host, session, press, opened } = await withReport();
    const before = await readStored();
    host.typeIntoCell('実績', 'D3', '12');
    host.activate('実績');
    expect(await press('kpiRecalculate')).toBeUndefined();
    expect(opened()).toBe(0);
    expect(session.getState().screen).toMatchObject({ name: 'done' });
    expect(sheetNames(host)).toEqual(['実績', 'サマリー', 'KPI一覧', '要確認']);
    expect(activeSheet(host)).toBe('サマリー');
    // 要確認 names the missing actual no more, and the record of the report is that of the new values.
    expect(JSON.stringify(dump(host)['要確認'])).not.toContain('講座の開催回数');
    expect((await readStored()).report?.sourceHash).not.toBe(before.report?.sourceHash);
  });

  test('a renamed report is found by its mark', async () => {
    const { host, press, opened } = await withReport();
    host.book.rename(host.book.get('サマリー'), '概要');
    expect(await press('kpiRecalculate')).toBeUndefined();
    expect([opened(), sheetNames(host)]).toEqual([0, ['実績', '概要', 'KPI一覧', '要確認']]);
  });

  test('adds no sheet where there is no report: the pane opens with the scan', async () => {
    const { host, session, press, opened } = await ribbon();
    const before = dump(host);
    expect(await press('kpiRecalculate')).toBeUndefined();
    expect([opened(), session.getState().screen.name]).toEqual([1, 'result']);
    expect(session.getState().found?.scan.kpis).toHaveLength(2);
    expect(dump(host)).toEqual(before);
  });

  test.each<[string, (host: Host) => void, string]>([
    ['a cell is being edited', (host) => host.setCellEditMode(true), 'busy'],
    [
      'the report is protected',
      (host) => {
        host.book.get('サマリー').sheet.protect('', {});
      },
      'protectedSheet',
    ],
  ])('opens the pane, which says why, where %s', async (_, hinder, code) => {
    const { host, session, press, opened } = await withReport();
    const before = dump(host);
    hinder(host);
    expect(await press('kpiRecalculate')).toBeUndefined();
    host.setCellEditMode(false);
    expect(opened()).toBe(1);
    expect(session.getState().screen).toMatchObject({ name: 'failed', problem: { code } });
    expect(dump(host)).toEqual(before);
  });

  test('opens the pane, which says why, where Excel does not say whether there is a report', async () => {
    const hindered = { fault: (): void => undefined };
    const { host, session, press, opened } = await withReport(undefined, () => {
      hindered.fault();
      return reportStands();
    });
    hindered.fault = () => host.setCellEditMode(true);
    const before = dump(host);
    expect(await press('kpiRecalculate')).toBeUndefined();
    host.setCellEditMode(false);
    expect(opened()).toBe(1);
    expect(session.getState().notice).toMatchObject({ kind: 'commandFailed', problem: { code: 'busy' } });
    expect(dump(host)).toEqual(before);
  });

  test('nothing is rebuilt under other rules where the stored ones cannot be used', async () => {
    const { host, session, press, opened } = await withReport();
    host.book.settings.set('kpi-rule-profile', '{"kind":"kpi-rule-profile","version":99}');
    const before = dump(host);
    expect(await press('kpiRecalculate')).toBeUndefined();
    expect([opened(), session.getState().screen.name]).toEqual([1, 'result']);
    expect(session.getState().notice).toMatchObject({ kind: 'profileFailed' });
    expect(dump(host)).toEqual(before);
  });

  test('a workbook without KPIs: the pane opens and says so', async () => {
    const { host, session, press, opened } = await ribbon();
    for (const cell of ['A1', 'B1', 'C1', 'D1', 'C2', 'D2', 'C3']) host.typeIntoCell('実績', cell, 'x');
    expect(await press('kpiRecalculate')).toBeUndefined();
    expect([opened(), session.getState().screen.name]).toEqual([1, 'noKpi']);
  });

  test('Office is told of the end even where the pane cannot be opened; the failure waits in the pane', async () => {
    const { host, session, press, opened } = await withReport(never);
    host.setCellEditMode(true);
    expect(await press('kpiRecalculate')).toMatchObject({ message: 'The pane was not opened.' });
    expect([opened(), session.getState().screen.name]).toEqual([1, 'failed']);
  });
});

describe('要確認を表示', () => {
  test('brings the sheet to the front, without the pane', async () => {
    const { host, press, opened } = await withReport();
    host.activate('実績');
    expect(await press('kpiShowChecks')).toBeUndefined();
    expect([activeSheet(host), opened()]).toEqual(['要確認', 0]);
  });

  test('also where the user renamed and hid it', async () => {
    const { host, press, opened } = await withReport();
    host.book.rename(host.book.get('要確認'), '確認済み');
    host.activate('実績');
    host.book.get('確認済み').sheet.state = 'hidden';
    expect(await press('kpiShowChecks')).toBeUndefined();
    expect([activeSheet(host), host.book.get('確認済み').sheet.state, opened()]).toEqual([
      '確認済み',
      'visible',
      0,
    ]);
  });

  test('a sheet of the user that is called 要確認 is not ours: the pane opens and says so', async () => {
    const { host, session, press, opened } = await ribbon();
    host.book.rename(host.book.get('実績'), '要確認');
    expect(await press('kpiShowChecks')).toBeUndefined();
    expect([opened(), session.getState().notice, session.getState().screen.name]).toEqual([
      1,
      { kind: 'noChecks' },
      'start',
    ]);
  });

  test('Excel refusing is told in the pane', async () => {
    const { host, session, press, opened } = await withReport();
    host.setCellEditMode(true);
    expect(await press('kpiShowChecks')).toBeUndefined();
    expect(opened()).toBe(1);
    expect(session.getState().notice).toMatchObject({ kind: 'commandFailed', problem: { code: 'busy' } });
    host.setCellEditMode(false);
  });
});

test('where pane and ribbon share no page, the pane is not promised', async () => {
  await ribbon();
  const { requirements } = Office.context;
  Object.assign(Office.context, { requirements: { isSetSupported: () => false } });
  await expect(showPane()).rejects.toMatchObject({ name: 'ExcelActionError', code: 'unsupported' });
  Object.assign(Office.context, { requirements });
});
