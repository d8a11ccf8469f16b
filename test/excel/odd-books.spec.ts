/** Workbooks as they do occur, and as nobody would make them on purpose: read whole, within bounds, nothing touched. */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { buildReport } from '../../src/core/report/build';
import { scanWorkbook } from '../../src/core/scan';
import type { ScanResult } from '../../src/core/scan/result';
import { carryOut, ExcelActionError, readWorkbook } from '../../src/excel';
import type { Host } from '../../src/workbench/host';
import { dump, openMade } from './stand-in';

const HEADER = ['事業名', '指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'];
const ROW = ['窓口事業', '相談件数', '件', 100, 90, 120, 110];

function addList(sheet: Worksheet, rows: readonly (readonly unknown[])[] = [ROW]): void {
  for (const row of [HEADER, ...rows]) sheet.addRow([...row]);
}

const scanOpen = async (): Promise<ScanResult> => scanWorkbook(await readWorkbook());
const valuesOf = ({ kpis }: ScanResult): unknown[] =>
  kpis.map(({ sheet, name, periods }) => [
    sheet,
    name,
    ...periods.map(({ fiscalYear, target, actual }) => [fiscalYear, target?.value, actual?.value]),
  ]);
const LIST_VALUES = [
  [2023, 100, 90],
  [2024, 120, 110],
];

/** Inserts the report; the user's sheets must be what they were, and every cell of ours free of an error. */
async function insertInto(host: Host): Promise<void> {
  const before = dump(host);
  const snapshot = await readWorkbook();
  const scan = scanWorkbook(snapshot);
  expect(scan.kpis.length).toBeGreaterThan(0);
  const plan = buildReport(scan, snapshot, { locale: 'ja', now: new Date('2026-11-20T09:00:00+09:00') });
  await carryOut(plan);
  const after = dump(host);
  for (const [name, sheet] of Object.entries(before)) expect(after[name]).toEqual(sheet);
  // Only the trend of a KPI shows the errors of its own cells; no count and no rate is lost to them.
  const summary = Object.values(after['サマリー']!.cells).map((cell) => JSON.parse(cell) as unknown[]);
  const lost = summary.filter(([, value]) => /^#[A-Z/0]+[!?A]$/.test(String(value)));
  for (const [formula] of lost) expect(formula).toContain('KPI一覧!');
}

describe('size', () => {
  test('rows formatted to the last one cost nothing', async () => {
    const host = await openMade((book) => {
      const sheet = book.addWorksheet('一覧');
      addList(sheet);
      sheet.getCell(1_048_576, 1).font = { bold: true };
      sheet.getCell(1, 16_384).font = { bold: true };
    });
    host.injectFault(null);
    expect(valuesOf(await scanOpen())).toEqual([['一覧', '相談件数', ...LIST_VALUES]]);
    expect(host.roundTrips).toBeLessThanOrEqual(4);
    await insertInto(host);
  });

  test('a table out to the last column', async () => {
    await openMade((book) => {
      const sheet = book.addWorksheet('一覧');
      addList(sheet);
      sheet.getCell(1, 16_384).value = '備考';
    });
    expect(valuesOf(await scanOpen())).toEqual([['一覧', '相談件数', ...LIST_VALUES]]);
  });

  test('a title merged over whole rows, as Excel prints them: 1:2', async () => {
    await openMade((book) => {
      const sheet = book.addWorksheet('一覧');
      sheet.getCell('A1').value = '令和6年度';
      sheet.mergeCells('A1:XFD2');
      sheet.getRow(3).values = HEADER;
      sheet.getRow(4).values = ROW;
    });
    const snapshot = await readWorkbook();
    expect(snapshot.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 16_383 }]);
    expect(valuesOf(scanWorkbook(snapshot))).toEqual([['一覧', '相談件数', ...LIST_VALUES]]);
  });

  test('a stray value in the last cell: refused before anything is read, and the sheet is named', async () => {
    const host = await openMade((book) => {
      addList(book.addWorksheet('一覧'));
      const stray = book.addWorksheet('迷子');
      stray.getCell(1, 1).value = 1;
      stray.getCell(1_048_576, 16_384).value = 1;
    });
    host.injectFault(null);
    const error = await readWorkbook().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ExcelActionError);
    expect(error).toMatchObject({
      code: 'tooLarge',
      message: expect.stringContaining('迷子') as string,
    });
    expect(host.roundTrips).toBeLessThanOrEqual(3);
  });

  test('500 sheets, each with a table', async () => {
    const host = await openMade((book) => {
      for (let i = 1; i <= 500; i++) addList(book.addWorksheet(`様式${i}`));
    });
    host.injectFault(null);
    const snapshot = await readWorkbook();
    expect(snapshot.sheets).toHaveLength(500);
    expect(host.roundTrips).toBeLessThanOrEqual(4);
    expect(scanWorkbook(snapshot).kpis).toHaveLength(500);
  }, 30_000);

  test('a megabyte of text in one row, and names as long as a cell can be', async () => {
    const long = 'あ'.repeat(32_767);
    const host = await openMade((book) => {
      const sheet = book.addWorksheet('一覧');
      addList(sheet, [
        ['窓口事業', `相談${long.slice(2)}`, '件', 100, 90, 120, 110, ...Array<string>(31).fill(long)],
      ]);
    });
    const snapshot = await readWorkbook();
    expect(snapshot.sheets[0]!.values[1]).toHaveLength(38);
    expect(snapshot.sheets[0]!.values[1]![37]).toBe(long);
    await insertInto(host);
    const { cells } = dump(host)['KPI一覧']!;
    expect((JSON.parse(cells.B4!) as string[])[1]).toHaveLength(32_767);
    // Read again before it is replaced, this time as the earlier report.
    await insertInto(host);
  }, 30_000);
});

describe('sheets', () => {
  test.each(['hidden', 'veryHidden'] as const)('%s ones are read and said to be hidden', async (state) => {
    const host = await openMade((book) => {
      book.addWorksheet('表紙').getCell('A1').value = '表紙';
      const sheet = book.addWorksheet('裏');
      addList(sheet);
      sheet.state = state;
    });
    const snapshot = await readWorkbook();
    expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual(['visible', state]);
    await insertInto(host);
    expect(host.book.get('裏').sheet.state).toBe(state);
  });

  test.each([
    "it's",
    "a''b",
    '"quoted"',
    '=1+1',
    '-2',
    '@SUM',
    '+a',
    'R1C1',
    'rc',
    'C',
    'A1',
    'TRUE',
    '1月',
    '令和6年度 (2)',
    'a&b<c>',
    '🙂絵文字',
    'ガイド'.normalize('NFD'),
    'ｶﾞｲﾄﾞ',
    'عربي',
    '{{sheet}}',
    'あ'.repeat(31),
    '#REF!',
    'a,b;c',
  ])('called %j: formulas and links lead back to it', async (name) => {
    const host = await openMade((book) => addList(book.addWorksheet(name)));
    await insertInto(host);
    host.typeIntoCell(name, 'G2', '111');
    const list = host.book.get('KPI一覧');
    const [actual, rate] = [list.sheet.getCell('G5'), list.sheet.getCell('I5')];
    expect([actual.result, rate.result]).toEqual([111, 92.5]);
  });

  test('names of 255 characters in another script, and a table named like ours', async () => {
    const host = await openMade((book) => {
      const sheet = book.addWorksheet('一覧');
      addList(sheet);
      book.definedNames.add("'一覧'!$A$1", 'ж'.repeat(255));
      sheet.addTable({
        name: 'KPI_LIST',
        ref: 'J1',
        columns: [{ name: 'a' }, { name: 'b' }],
        rows: [[1, 2]],
      });
    });
    await insertInto(host);
    expect(dump(host)['KPI一覧']!.tables).toEqual([expect.stringMatching(/^KPI_LIST_2 /)]);
  });
});

describe('cells', () => {
  test('formulas in a circle, links to other workbooks, and errors everywhere', async () => {
    const error = (text: string) => ({ error: text }) as never;
    const host = await openMade((book) => {
      const sheet = book.addWorksheet('一覧');
      addList(sheet, [
        ['窓口事業', '相談件数', '件', 100, { formula: 'F2', result: 0 }, 120, 110],
        [
          '窓口事業',
          '外の表',
          '件',
          { formula: "'[前年度.xlsx]一覧'!$B$2", result: 50 },
          40,
          120,
          error('#REF!'),
        ],
        ['窓口事業', '誤り', '件', error('#DIV/0!'), error('#N/A'), error('#NAME?'), error('#NULL!')],
        ['窓口事業', '条例の制定', null, '制定', error('#VALUE!'), '制定', '制定'],
      ]);
      sheet.getCell('F2').value = { formula: 'E2', result: 0 };
    });
    const { kpis } = await scanOpen();
    const wrong = kpis.find(({ name }) => name === '誤り')!;
    expect(wrong.confidence).toBe('review');
    expect(wrong.periods.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      [null, null],
      [null, null],
    ]);
    const outside = kpis.find(({ name }) => name === '外の表')!;
    expect(outside.periods[0]?.target?.value).toBe(50);
    await insertInto(host);
  });

  test('texts that begin like formulas stay texts, in every sheet of the report', async () => {
    const nasty = [
      '=HYPERLINK("http://example.com","x")',
      '+増加',
      '-減少',
      '@SUM(A1)',
      '\t=1',
      "'=1",
      '<script>alert(1)</script>',
    ];
    const host = await openMade((book) =>
      addList(
        book.addWorksheet('一覧'),
        nasty.map((text) => [`${text} 事業`, `${text} の件数`, '件', 100, null, 120, 110]),
      ),
    );
    const plain = (book: Workbook): string[] =>
      book.worksheets.flatMap((sheet) => {
        const found: string[] = [];
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            // Within quotes it is text; what stands outside of them is ours.
            const outside = cell.formula?.replace(/"(?:[^"]|"")*"/g, '') ?? '';
            const isLink = outside === 'HYPERLINK(,)';
            if (!isLink && /HYPERLINK|script|SUM\(A1\)/.test(outside)) found.push(outside);
          }),
        );
        return found;
      });
    await insertInto(host);
    expect(plain(host.book.workbook)).toEqual([]);
    const names = Object.values(dump(host)['KPI一覧']!.cells).map(
      (cell) => (JSON.parse(cell) as unknown[])[1],
    );
    for (const text of nasty) {
      // A dash in front is a bullet, a tab is white space.
      const name = `${text.replace(/^[-\t]/, '')} の件数`;
      expect(names.filter((shown) => String(shown).endsWith(name)).length).toBeGreaterThan(0);
    }
    // The same holds for a report that is read back and made again.
    await insertInto(host);
    expect(plain(host.book.workbook)).toEqual([]);
  });
});
