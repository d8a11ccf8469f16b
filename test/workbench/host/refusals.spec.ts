import { openHost } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';
import { blank, made, refusal, settled, type Opened } from './support';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function refused(act: Act, book?: Opened): Promise<string> {
  const { run } = book ?? (await blank((workbook) => workbook.addWorksheet('B')));
  return refusal(
    run(async (sheet, context) => {
      act(sheet, context);
      await context.sync();
    }),
  );
}

describe('names of sheets', () => {
  test.each(['', 'a'.repeat(32), 'a:b', 'a\\b', 'a/b', 'a?b', 'a*b', 'a[b', 'a]b', "'a", "a'", 'History'])(
    '%p',
    async (name) => {
      const adding = refused((_, context) => void context.workbook.worksheets.add(name));
      expect(await adding).toBe('InvalidArgument at WorksheetCollection.add');
      expect(await refused((sheet) => (sheet.name = name))).toBe('InvalidArgument at Worksheet.name');
    },
  );

  test('31 characters and an apostrophe inside are fine', async () => {
    expect(await refused((sheet) => (sheet.name = `it's ${'あ'.repeat(26)}`))).toBe('accepted');
  });

  test('a name that is taken, whatever its case; its own is not', async () => {
    expect(await refused((_, context) => void context.workbook.worksheets.add('b'))).toBe(
      'ItemAlreadyExists at WorksheetCollection.add',
    );
    expect(await refused((sheet) => (sheet.name = 'SHEET1'))).toBe('accepted');
  });
});

describe('the last visible sheet', () => {
  test('is neither deleted nor hidden', async () => {
    const single = await blank((workbook) => workbook.addWorksheet('hidden', { state: 'hidden' }));
    expect(await refused((sheet) => sheet.delete(), single)).toBe('InvalidOperation at Worksheet.delete');
    expect(await refused((sheet) => (sheet.visibility = 'Hidden'), single)).toBe(
      'InvalidOperation at Worksheet.visibility',
    );
  });

  test('a very hidden sheet cannot be deleted, a hidden one not activated', async () => {
    const book = await blank((workbook) => {
      workbook.addWorksheet('very', { state: 'veryHidden' });
      workbook.addWorksheet('hidden', { state: 'hidden' });
    });
    expect(await refused((_, { workbook }) => workbook.worksheets.getItem('very').delete(), book)).toBe(
      'GeneralException at Worksheet.delete',
    );
    expect(await refused((_, { workbook }) => workbook.worksheets.getItem('hidden').activate(), book)).toBe(
      'InvalidOperation at Worksheet.activate',
    );
  });
});

describe('ranges', () => {
  const cases: [string, Act, string][] = [
    [
      'too few rows',
      (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]),
      'InvalidArgument at Range.values',
    ],
    [
      'too few columns',
      (sheet) => (sheet.getRange('A1:B2').values = [[1], [2]]),
      'InvalidArgument at Range.values',
    ],
    [
      'a ragged matrix',
      (sheet) => (sheet.getRange('A1:B2').formulas = [[1, 2], [3]]),
      'InvalidArgument at Range.formulas',
    ],
    [
      'formats of another shape',
      (sheet) => (sheet.getRange('A1:B1').numberFormat = [['0']]),
      'InvalidArgument at Range.numberFormat',
    ],
    [
      'a large matrix of the wrong shape',
      (sheet) => (sheet.getRange('A1:A2000').values = Array.from({ length: 1999 }, () => [1])),
      'InvalidArgument at Range._ValidateArraySize',
    ],
    [
      'a formula that is none',
      (sheet) => (sheet.getRange('A1').formulas = [['=SUM(']]),
      'InvalidArgument at Range.formulas',
    ],
    [
      'an object as value',
      (sheet) => (sheet.getRange('A1').values = [[{ a: 1 }]]),
      'InvalidArgument at Range.values',
    ],
    [
      'too long a text',
      (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
      'InvalidArgument at Range.values',
    ],
    [
      'values for whole columns',
      (sheet) => (sheet.getRange('A:B').values = [[1]]),
      'InvalidArgument at Range.values',
    ],
    [
      'an address outside the grid',
      (sheet) => void sheet.getRange('XFE1').load('address'),
      'InvalidArgument at Worksheet.getRange',
    ],
    [
      'a row outside the grid',
      (sheet) => void sheet.getRange('A1048577').load('address'),
      'InvalidArgument at Worksheet.getRange',
    ],
    [
      'no address',
      (sheet) => void sheet.getRange('売上 2024').load('address'),
      'InvalidArgument at Worksheet.getRange',
    ],
    [
      'an address of another sheet',
      (sheet) => void sheet.getRange('B!A1').load('address'),
      'InvalidArgument at Worksheet.getRange',
    ],
    [
      'an offset off the sheet',
      (sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
      'InvalidArgument at Range.getOffsetRange',
    ],
    [
      'indexes off the sheet',
      (sheet) => void sheet.getRangeByIndexes(0, 16_380, 1, 5).load('address'),
      'InvalidArgument at Worksheet.getRangeByIndexes',
    ],
    [
      'no overlap',
      (sheet) => void sheet.getRange('A1').getIntersection('B2').load('address'),
      'ItemNotFound at Range.getIntersection',
    ],
    [
      'a colour that is none',
      (sheet) => (sheet.getRange('A1').format.fill.color = 'reddish'),
      'InvalidArgument at RangeFill.color',
    ],
    [
      'an unknown kind of clearing',
      (sheet) => sheet.getRange('A1').clear('Everything' as 'All'),
      'InvalidArgument at Range.clear',
    ],
  ];

  test.each(cases)('%s', async (_, act, expected) => {
    expect(await refused(act)).toBe(expected);
  });

  test('one wrong formula keeps the whole matrix out', async () => {
    const book = await blank();
    expect(await refused((sheet) => (sheet.getRange('A1:B1').formulas = [[1, '=1+*2']]), book)).toContain(
      'InvalidArgument',
    );
    expect(book.host.book.get('Sheet1').sheet.getCell('A1').value).toBeNull();
  });

  test('more than five million cells', async () => {
    const book = await blank();
    const act: Act = (sheet) => void sheet.getRange('A1:E1000001').load('values');
    expect(await refused(act, book)).toBe('ResponsePayloadSizeLimitExceeded at Range.values');
  });
});

describe('merged cells', () => {
  const withMerge = (): Promise<Opened> =>
    blank((workbook) => workbook.getWorksheet('Sheet1')!.mergeCells('B2:C3'));

  test('merging across the edge of a merged area, clearing a part of one', async () => {
    expect(await refused((sheet) => sheet.getRange('C3:D4').merge(), await withMerge())).toBe(
      'InvalidOperation at Range.merge',
    );
    expect(await refused((sheet) => sheet.getRange('C3').clear('Contents'), await withMerge())).toBe(
      'InvalidOperation at Range.clear',
    );
    expect(await refused((sheet) => sheet.getRange('A1:D4').merge(), await withMerge())).toBe('accepted');
  });

  test('a table over merged cells, over another table', async () => {
    const book = await withMerge();
    expect(await refused((sheet) => void sheet.tables.add('A1:C5', true), book)).toBe(
      'InvalidOperation at TableCollection.add',
    );
    expect(await refused((sheet) => void sheet.tables.add('F1:G3', true), book)).toBe('accepted');
    expect(await refused((sheet) => void sheet.tables.add('G2:H4', true), book)).toBe(
      'InvalidArgument at TableCollection.add',
    );
    expect(await refused((sheet) => sheet.getRange('F1:F2').merge(), book)).toBe(
      'InvalidOperation at Range.merge',
    );
  });
});

describe('protection', () => {
  test('a protected sheet takes contents in unlocked cells only', async () => {
    const book = await blank((workbook) => {
      workbook.getWorksheet('Sheet1')!.getCell('B2').protection = { locked: false };
    });
    expect(await refused((sheet) => sheet.protection.protect(), book)).toBe('accepted');
    expect(await refused((sheet) => (sheet.getRange('A1').values = [[1]]), book)).toBe(
      'AccessDenied at Range.values',
    );
    expect(await refused((sheet) => (sheet.getRange('B2').values = [[1]]), book)).toBe('accepted');
    expect(await refused((sheet) => (sheet.getRange('B2:B3').values = [[1], [2]]), book)).toBe(
      'AccessDenied at Range.values',
    );
    expect(await refused((sheet) => (sheet.getRange('A1').format.font.bold = true), book)).toBe(
      'AccessDenied at RangeFont.bold',
    );
    expect(await refused((sheet) => sheet.getRange('A1').merge(), book)).toBe('AccessDenied at Range.merge');
    expect(() => book.host.typeIntoCell('Sheet1', 'A1', '1')).toThrow(
      'You cannot perform the requested operation.',
    );
  });

  test('protecting twice, unprotecting what is not protected, a wrong password', async () => {
    const book = await blank();
    expect(await refused((sheet) => sheet.protection.unprotect(), book)).toBe(
      'AccessDenied at WorksheetProtection.unprotect',
    );
    expect(await refused((sheet) => sheet.protection.protect({ allowSort: true }, '秘密'), book)).toBe(
      'accepted',
    );
    expect(await refused((sheet) => sheet.protection.protect(), book)).toBe(
      'AccessDenied at WorksheetProtection.protect',
    );
    expect(await refused((sheet) => sheet.protection.unprotect('no'), book)).toBe(
      'AccessDenied at WorksheetProtection.unprotect',
    );
    const saved = await openHost(await book.host.save(), { name: 'saved.xlsx' });
    expect(saved.book.get('Sheet1').sheet.sheetProtection).toMatchObject({
      sheet: true,
      sort: true,
      hashValue: expect.any(String) as string,
    });
    expect(await refused((sheet) => sheet.protection.unprotect('秘密'), book)).toBe('accepted');
  });

  test('a protected structure keeps the sheets as they are, also after saving', async () => {
    const book = await blank((workbook) => workbook.addWorksheet('B'));
    expect(await refused((_, { workbook }) => workbook.protection.protect(), book)).toBe('accepted');
    const { Excel: excel } = loadRuntime(await openHost(await book.host.save(), { name: 'saved.xlsx' }));
    for (const run of [book.excel.run, excel.run] as (typeof Excel.run)[]) {
      const act = (change: (sheets: Excel.WorksheetCollection) => void): Promise<string> =>
        refusal(
          run(async (context) => {
            change(context.workbook.worksheets);
            await context.sync();
          }),
        );
      expect(await act((sheets) => void sheets.add('C'))).toBe('AccessDenied at WorksheetCollection.add');
      expect(await act((sheets) => (sheets.getItem('B').name = 'C'))).toBe('AccessDenied at Worksheet.name');
      expect(await act((sheets) => sheets.getItem('B').delete())).toBe('AccessDenied at Worksheet.delete');
      expect(await act((sheets) => (sheets.getItem('B').position = 0))).toBe(
        'AccessDenied at Worksheet.position',
      );
      expect(await act((sheets) => (sheets.getItem('B').getRange('A1').values = [[1]]))).toBe('accepted');
    }
  });

  test('a read-only workbook takes nothing', async () => {
    const host = await openHost(await made(), { name: 'locked.xlsx', readOnly: true });
    const { Excel: excel } = loadRuntime(host);
    const writing = excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await workbook.context.sync();
      return sync;
    });
    expect(await refusal(writing)).toBe('AccessDenied at Range.values');
  });
});

describe('size', () => {
  const text = 'あ'.repeat(1000);

  test('a request over 5 MB, counted in bytes', async () => {
    const write =
      (rows: number): Act =>
      (sheet) =>
        (sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => [text]));
    expect(await refused(write(1700))).toBe('accepted');
    expect(await refused(write(1800))).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('an answer over 5 MB, counted in bytes', async () => {
    const book = await blank((workbook) => {
      const sheet = workbook.getWorksheet('Sheet1')!;
      for (let r = 1; r <= 2000; r++) sheet.getCell(r, 1).value = text;
    });
    const read =
      (rows: number): Act =>
      (sheet) =>
        void sheet.getRange(`A1:A${rows}`).load('values');
    expect(await refused(read(1700), book)).toBe('accepted');
    expect(await refused(read(2000), book)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

test('while a cell is being edited Excel takes nothing, reading neither', async () => {
  const book = await blank();
  book.host.setCellEditMode(true);
  expect(await refused((sheet) => void sheet.load('name'), book)).toMatch(/^InvalidOperationInCellEditMode/);
  book.host.setCellEditMode(false);
  await settled();
  expect(await refused((sheet) => void sheet.load('name'), book)).toBe('accepted');
});
