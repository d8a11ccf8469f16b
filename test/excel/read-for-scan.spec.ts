import { hashData } from '../../src/core/cells/hash';
import { withAlias } from '../../src/core/profile/edit';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import { PRESETS } from '../../src/core/rules/presets';
import {
  carryOut,
  readForScan,
  readStored,
  readWorkbook,
  saveMadeReport,
  saveProfile,
  saveRules,
} from '../../src/excel';
import { planOf, text } from './plans';
import { openFixture, openMade, settled } from './stand-in';

const PROFILE = withAlias(EMPTY_PROFILE, '着地見込', 'actual');

test('sheets and what is kept in three round trips, the same as read one after the other', async () => {
  const host = await openFixture('hanamaki-r6');
  await saveProfile(PROFILE);
  await saveRules(PRESETS[1]!);
  await settled();
  const [snapshot, stored] = [await readWorkbook(), await readStored()];
  await settled();
  const before = host.roundTrips;
  const both = await readForScan();
  expect(host.roundTrips - before).toBe(3);
  expect(hashData(both.snapshot)).toBe(hashData(snapshot));
  expect(both.stored).toEqual(stored);
  expect(stored).toMatchObject({ profile: PROFILE, rules: PRESETS[1] });
});

test('of a report that stands it is known of what it was made; of one that was deleted nothing', async () => {
  const host = await openMade((book) => {
    book.addWorksheet('表').getCell('B3').value = '目標値';
  });
  await carryOut(planOf([[text('a')]]));
  await saveMadeReport({
    kind: 'kpi-report-made',
    version: 1,
    madeAt: '2026-11-21T01:00:00.000Z',
    sourceHash: 'a',
    sources: ['表'],
    rules: 'standard',
    taughtHash: 'b',
    sheets: [],
  });
  const { snapshot, stored } = await readForScan();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['表']);
  expect(stored.report).toMatchObject({ sourceHash: 'a' });
  for (const { name } of host.book.workbook.worksheets.filter((sheet) => sheet.name !== '表')) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  }
  expect((await readForScan()).stored.report).toBeNull();
});

test('leaving and refusals are told as those of reading', async () => {
  const host = await openFixture('shiroi-r6');
  const gone = new AbortController();
  gone.abort();
  await expect(readForScan({ signal: gone.signal })).rejects.toMatchObject({ code: 'cancelled' });
  host.injectFault(() => 'error');
  await expect(readForScan()).rejects.toMatchObject({ name: 'ExcelActionError', code: 'unknown' });
  host.injectFault(null);
});
