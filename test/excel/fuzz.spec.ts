/** Random grids through the whole way: read, scan, report, inserted, read and inserted again. */
import fc from 'fast-check';
import { buildReport } from '../../src/core/report/build';
import { scanWorkbook } from '../../src/core/scan';
import { carryOut, readWorkbook } from '../../src/excel';
import { dump, openMade } from './stand-in';

const NASTY = [
  '=1+1',
  "'=1",
  '+a',
  '@b',
  '-c',
  '<b>x</b>',
  '"',
  "it's",
  '🙂',
  'ｶﾞ',
  'か\u3099',
  '\u202eabc',
  '未計測',
  '―',
  '策定済み',
  '10%',
  '1,234人',
  'あ'.repeat(3000),
];

const value = fc.oneof(
  fc.integer({ min: -5, max: 200 }),
  fc.constantFrom(...NASTY, null),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);
const name = fc.oneof(
  fc.constantFrom(...NASTY.filter((text) => text.length < 100)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `${text}件数`),
);
const sheetName = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
    fc.constantFrom("it's", 'R1C1', '=1', '🙂', 'か\u3099'),
  )
  .map((text) => text.replace(/[\\/:*?[\]\p{C}]/gu, '').slice(0, 20))
  .filter(
    (text) =>
      text.trim() !== '' &&
      !/^'|'$/.test(text) &&
      !/^(history|サマリー|KPI一覧|要確認|交付金突合)$/i.test(text),
  );

const book = fc.record({
  sheetName,
  rows: fc.array(fc.tuple(name, name, value, value, value, value), { minLength: 1, maxLength: 5 }),
});

test('random workbooks: the report is inserted twice, and no cell of the user changes', async () => {
  let inserted = 0;
  await fc.assert(
    fc.asyncProperty(book, async ({ sheetName: called, rows }) => {
      const host = await openMade((workbook) => {
        const sheet = workbook.addWorksheet(called);
        sheet.addRow(['事業名', '指標名', 'R5目標', 'R5実績', 'R6目標', 'R6実績']);
        for (const row of rows) sheet.addRow([...row]);
        workbook.addWorksheet('ほか').addRow(['触らない', '=1+1', 1]);
      });
      const before = dump(host);
      for (const round of [1, 2]) {
        const snapshot = await readWorkbook();
        expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual([called, 'ほか']);
        const scan = scanWorkbook(snapshot);
        if (scan.kpis.length === 0) return;
        await carryOut(buildReport(scan, snapshot, { locale: 'ja', now: new Date('2026-11-20T00:00:00Z') }));
        const after = dump(host);
        for (const [own, sheet] of Object.entries(before)) expect(after[own]).toEqual(sheet);
        if (round === 2) inserted += 1;
      }
    }),
    { numRuns: 25 },
  );
  expect(inserted).toBeGreaterThan(12);
}, 60_000);
