/** What is inserted where the sheets changed between scan and insert. */
import { liveServices } from '../../src/taskpane/live-services';
import { createSession } from '../../src/taskpane/session';
import type { Host } from '../../src/workbench/host';
import { dump, openMade, settled } from '../excel/stand-in';

const openTwo = (): Promise<Host> =>
  openMade((book) => {
    for (const [name, actual] of [
      ['北', 90],
      ['南', 20],
    ] as const) {
      const list = book.addWorksheet(name);
      list.addRow(['事業名', '指標名', '単位', 'R6目標', 'R6実績']);
      list.addRow([`${name}事業`, `${name}の件数`, '件', 100, actual]);
    }
  });

/** The rows of KPI一覧: name of the KPI and the formula of its actual. */
function rows(host: Host): string[] {
  const { cells } = dump(host)['KPI一覧']!;
  return Object.values(cells).filter((cell) => /!\$?E\$?\d/.test(cell));
}

async function scannedThen(change: (host: Host) => void) {
  const host = await openTwo();
  const session = createSession(liveServices);
  await session.connect();
  await session.scan();
  change(host);
  await session.insert('ja');
  await settled();
  return { host, session };
}

test('a renamed sheet: the report names it as it is called now', async () => {
  const { host, session } = await scannedThen(({ book }) => book.rename(book.get('北'), '北部'));
  expect(session.getState().screen.name).toBe('done');
  expect(rows(host).join()).toContain('北部');
  expect(JSON.stringify(dump(host))).not.toContain('#REF!');
});

test('names of two sheets swapped: each value still stands with its own KPI', async () => {
  const { session } = await scannedThen(({ book }) => {
    const [north, south] = [book.get('北'), book.get('南')];
    book.rename(north, 'x');
    book.rename(south, '北');
    book.rename(north, '南');
  });
  expect(session.getState().screen.name).toBe('done');
  const of = (name: string) => session.getState().found!.scan.kpis.find((kpi) => kpi.name === name)!;
  expect([of('北の件数').sheet, of('南の件数').sheet]).toEqual(['南', '北']);
});

test('rows inserted above the table: the report is made of the table where it stands now', async () => {
  const { host, session } = await scannedThen(({ book }) => {
    book.get('北').sheet.insertRow(1, ['題']);
    book.changed(book.get('北'), { top: 0, left: 0, bottom: 2, right: 4 });
  });
  expect(session.getState().screen.name).toBe('done');
  expect(rows(host).some((cell) => /北'?!\$?E\$?3/.test(cell))).toBe(true);
});

test('nothing changed: it is judged once only', async () => {
  const scanWorkbook = jest.fn(liveServices.scanWorkbook);
  await openTwo();
  const session = createSession({ ...liveServices, scanWorkbook });
  await session.connect();
  await session.scan();
  await session.insert('ja');
  expect(scanWorkbook).toHaveBeenCalledTimes(1);
});
