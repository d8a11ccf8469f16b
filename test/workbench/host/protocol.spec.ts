import { blank, refusal, settled } from './support';

test('what is loaded can be read after sync, in every form of load', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1, 'あ']];
    const byText = sheet.getRange('A1:B1').load('values, format/font/bold');
    const byArray = sheet.getRange('A1').load(['address', 'rowIndex']);
    const byObject = sheet.getRange('A1');
    byObject.load({ address: true, format: { fill: { color: true } } });
    const everything = sheet.load();
    const all = sheet.getRange('B1').load('$all' as 'values');
    await context.sync();
    expect(byText.values).toEqual([[1, 'あ']]);
    expect(byText.format.font.bold).toBe(false);
    expect([byArray.address, byArray.rowIndex]).toEqual(['Sheet1!A1', 0]);
    expect([byObject.address, byObject.format.fill.color]).toEqual(['Sheet1!A1', '#FFFFFF']);
    expect([everything.name, everything.position]).toEqual(['Sheet1', 0]);
    expect(all.text).toEqual([['あ']]);
  });
});

test('a property that was not loaded cannot be read, one that was not named neither', async () => {
  const { run } = await blank();
  const reading = run(async (sheet, context) => {
    const range = sheet.getRange('A1').load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1');
    return range.values;
  });
  expect(await refusal(reading)).toBe('PropertyNotLoaded at Range.values');
});

test('top and skip take a part of a collection', async () => {
  const { excel } = await blank((workbook) => ['B', 'C', 'D'].forEach((name) => workbook.addWorksheet(name)));
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ select: 'name', top: 2, skip: 1 });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(['B', 'C']);
  });
});

test('null objects: nothing found is told, what hangs on it is null too, and it takes no write', async () => {
  const { excel } = await blank();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    used.load('address');
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
  const writing = excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('Nowhere').name = 'x';
    await context.sync();
  });
  expect(await refusal(writing)).toContain('ItemNotFound');
});

test('an error says where, and stops the request there; what came before stays', async () => {
  const { run, host } = await blank();
  const failing = run(async (sheet, context) => {
    sheet.getRange('A1').values = [['before']];
    context.workbook.worksheets.getItem('Nowhere').activate();
    sheet.getRange('A2').values = [['after']];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    debugInfo: {
      errorLocation: 'WorksheetCollection.getItem',
      statement: expect.stringContaining('getItem(') as string,
    },
  });
  const { sheet } = host.book.get('Sheet1');
  expect([sheet.getCell('A1').value, sheet.getCell('A2').value]).toEqual(['before', null]);
});

test('what the stand-in does not imitate says so, reading, writing and calling', async () => {
  const { run } = await blank();
  const calling = run(async (sheet, context) => {
    sheet.getRange('A1:B2').removeDuplicates([0], false);
    await context.sync();
  });
  const reading = run(async (sheet, context) => {
    sheet.load('showHeadings');
    await context.sync();
  });
  const navigating = run(async (sheet, context) => {
    sheet.getRange('A1').getSpillParentOrNullObject().load('address');
    await context.sync();
  });
  expect(await refusal(calling)).toBe('NotImplemented at Range.removeDuplicates');
  expect(await refusal(reading)).toBe('NotImplemented at Worksheet.showHeadings');
  expect(await refusal(navigating)).toBe('NotImplemented at Range.getSpillParentOrNullObject');
});

test('an API above the claimed requirement set is refused as in an older Excel', async () => {
  const precedents = async (excelApi: string): Promise<string> => {
    const { run } = await blank(undefined, { excelApi });
    return refusal(
      run(async (sheet, context) => {
        sheet.getRange('A1').getPrecedents();
        await context.sync();
      }),
    );
  };
  expect(await precedents('1.13')).toBe('ApiNotFound at Range.getPrecedents');
  expect(await precedents('1.14')).toBe('NotImplemented at Range.getPrecedents');
});

test('tracked objects live across requests and are released at the end', async () => {
  const { run, host } = await blank();
  await run(async (sheet, context) => {
    const range = sheet.getRange('B2').getResizedRange(1, 1);
    await context.sync();
    expect(host.keptReferences).toBeGreaterThan(0);
    range.values = [
      [1, 2],
      [3, 4],
    ];
    const last = range.getLastCell().load('address');
    await context.sync();
    expect(last.address).toBe('Sheet1!C3');
  });
  await settled();
  expect(host.keptReferences).toBe(0);
});

test('proxies of a deleted sheet find nothing', async () => {
  const { run, host } = await blank((workbook) => workbook.addWorksheet('Gone'));
  const writing = run(async (_, context) => {
    const sheet = context.workbook.worksheets.getItem('Gone');
    const range = sheet.getRange('A1');
    range.load('address');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(await refusal(writing)).toBe('ItemNotFound at Range.values');
  expect(host.book.sheets.map(({ sheet }) => sheet.name)).toEqual(['Sheet1']);
});

test('context.trace marks reached before an error are told', async () => {
  const { run } = await blank();
  const failing = run(async (sheet, context) => {
    context.trace('first');
    sheet.getRange('nonsense here');
    context.trace('second');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ traceMessages: ['first'] });
});
