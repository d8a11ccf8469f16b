/** Dates are read as the sheet shows them: which day their numbers count from is nothing the API tells. */
import { buildReport } from '../../src/core/report/build';
import { scanWorkbook } from '../../src/core/scan';
import { carryOut, readWorkbook } from '../../src/excel';
import { dump, openMade } from './stand-in';

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

function openDated(date1904: boolean) {
  return openMade((book) => {
    book.properties = { ...book.properties, date1904 };
    const sheet = book.addWorksheet('一覧');
    sheet.addRow(['指標名', '単位', day(2024, 3, 31), day(2025, 3, 31)]);
    sheet.addRow([null, null, '実績', '実績']);
    sheet.addRow(['相談件数', '件', 90, 95]);
    sheet.getCell('C1').numFmt = 'yyyy/m/d';
    sheet.getCell('D1').numFmt = 'ggge"年"m"月"d"日"';
    const plan = book.addWorksheet('計画');
    plan.addRow(['指標名', 'R6目標', 'R6実績']);
    plan.addRow(['計画の策定', day(2025, 3, 31), day(2025, 2, 28)]);
    for (const address of ['B2', 'C2']) plan.getCell(address).numFmt = 'yyyy/m/d';
  });
}

test.each([
  ['1900', false, 45_382],
  ['1904', true, 45_382 - 1462],
])('a workbook that counts days from %s', async (_, date1904, serial) => {
  const host = await openDated(date1904);
  const snapshot = await readWorkbook();
  // As Excel answers: the number of the workbook's own system, the text as shown.
  expect([snapshot.sheets[0]!.values[0]![2], snapshot.sheets[0]!.texts[0]![2]]).toEqual([
    serial,
    '2024/3/31',
  ]);
  const scan = scanWorkbook(snapshot);
  expect(
    scan.kpis.map(({ name, periods }) => [
      name,
      ...periods.map(({ fiscalYear, target, actual }) => [
        fiscalYear,
        target?.value ?? target?.text,
        actual?.value ?? actual?.text,
      ]),
    ]),
  ).toEqual([
    ['相談件数', [2023, undefined, 90], [2024, undefined, 95]],
    ['計画の策定', [2024, '2025/3/31', '2025/2/28']],
  ]);

  await carryOut(buildReport(scan, snapshot, { locale: 'ja', now: new Date('2026-11-20T09:00:00+09:00') }));
  // A date stays one in the report: its number, in the format of its source.
  const { cells } = dump(host)['KPI一覧']!;
  const dates = Object.values(cells).filter((cell) => cell.includes('計画!$'));
  expect(dates.map((cell) => (JSON.parse(cell) as unknown[])[2])).toEqual(['yyyy/m/d', 'yyyy/m/d']);

  host.typeIntoCell('計画', 'C2', '2025/3/1');
  const again = await readWorkbook();
  expect(again.sheets.find(({ name }) => name === '計画')!.texts[1]![2]).toBe('2025/3/1');
});

test('dates before 1900 are texts, and negative ones show nothing that could be read', async () => {
  await openMade((book) => {
    const sheet = book.addWorksheet('一覧');
    sheet.addRow(['指標名', '単位', '1899/3/31実績', 'R6目標', 'R6実績']);
    sheet.addRow(['相談件数', '件', 5, 100, 90]);
    sheet.addRow(['来庁者数', '人', 5, 100, -5]);
    sheet.getCell('E3').numFmt = 'yyyy/m/d';
  });
  const [first, second] = scanWorkbook(await readWorkbook()).kpis;
  expect(first!.periods.find(({ fiscalYear }) => fiscalYear === 2024)).toMatchObject({
    status: 'notAchieved',
  });
  const dated = second!.periods.find(({ fiscalYear }) => fiscalYear === 2024)!;
  expect(dated.actual?.value).toBeNull();
  expect(['undetermined', 'notMeasured']).toContain(dated.status);
});
