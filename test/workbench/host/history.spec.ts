import { blank, refusal, settled, type Opened } from './support';

/** A sheet with a sum, a percentage and a link. */
const book = () =>
  blank((workbook) => {
    const sheet = workbook.getWorksheet('Sheet1')!;
    sheet.addRows([[1], [2], [{ formula: 'SUM(A1:A2)', result: 3 }]]);
    sheet.getCell('B1').value = 0.5;
    sheet.getCell('B1').numFmt = '0.0%';
    sheet.getCell('C1').value = { text: 'there', hyperlink: '#Sheet1!A1' };
  });

async function read({ run }: Opened, address: string): Promise<unknown[][]> {
  return run(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

async function listened({ excel }: Opened): Promise<string[]> {
  const told: string[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
  });
  return told;
}

test('an entry is taken back and done again; sums follow and handlers are told', async () => {
  const opened = await book();
  const told = await listened(opened);
  const { host } = opened;
  host.typeIntoCell('Sheet1', 'A1', '10');
  expect(await read(opened, 'A1:A3')).toEqual([[10], [2], [12]]);
  expect(host.undo()?.area).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  expect(await read(opened, 'A1:A3')).toEqual([[1], [2], [3]]);
  expect(host.undo()).toBeNull();
  host.redo();
  expect(await read(opened, 'A1:A3')).toEqual([[10], [2], [12]]);
  expect(host.redo()).toBeNull();
  await settled();
  expect(told).toEqual(['A1', 'A1', 'A1']);
});

test('formulas, formats and links come back as they were', async () => {
  const { host } = await book();
  const cell = (address: string) => host.book.active.sheet.getCell(address);
  host.typeIntoCell('Sheet1', 'A3', '7');
  host.typeIntoCell('Sheet1', 'D1', '2024/4/1');
  host.typeIntoCell('Sheet1', 'C1', '5');
  expect(cell('C1').value).toBe(5);
  for (let n = 0; n < 3; n += 1) expect(host.undo()).not.toBeNull();
  expect(cell('A3').formula).toBe('SUM(A1:A2)');
  expect(cell('D1').value).toBeNull();
  expect([undefined, 'General']).toContain(cell('D1').numFmt);
  expect(cell('C1').value).toEqual({ text: 'there', hyperlink: '#Sheet1!A1' });
});

test('pasted rows are one step; one entry that is refused keeps all of them out', async () => {
  const opened = await book();
  const { host } = opened;
  expect(() => host.enter('Sheet1', 'A1', [['8', '9'], ['=SUM(']])).toThrow();
  expect(await read(opened, 'A1:B1')).toEqual([[1, 0.5]]);
  expect(host.book.history.canUndo).toBe(false);
  host.enter('Sheet1', 'A1', [['8', '90%'], ['=A1*2']]);
  expect(await read(opened, 'A1:B3')).toEqual([
    [8, 0.9],
    [16, ''],
    [24, ''],
  ]);
  host.undo();
  expect(await read(opened, 'A1:B3')).toEqual([
    [1, 0.5],
    [2, ''],
    [3, ''],
  ]);
});

test('contents of several areas go and come back at once, a whole column included', async () => {
  const opened = await book();
  const { host } = opened;
  host.clearContents('Sheet1', 'A:A,C1');
  expect(await read(opened, 'A1:C3')).toEqual([
    ['', 0.5, ''],
    ['', '', ''],
    ['', '', ''],
  ]);
  host.undo();
  expect(await read(opened, 'A1:C1')).toEqual([[1, 0.5, 'there']]);
  host.clearContents('Sheet1', 'F5');
  expect(host.book.history.canRedo).toBe(true);
});

test('a step is forgotten once an add-in has written into its cells, and all where a sheet is renamed', async () => {
  const opened = await book();
  const { host, run } = opened;
  host.typeIntoCell('Sheet1', 'A1', '10');
  await run(async (sheet, context) => {
    sheet.getRange('A1').values = [[99]];
    await context.sync();
  });
  expect(host.undo()).toBeNull();
  expect(await read(opened, 'A1')).toEqual([[99]]);
  host.typeIntoCell('Sheet1', 'A2', '3');
  await run(async (sheet, context) => {
    sheet.name = 'New';
    await context.sync();
  });
  expect(host.book.history.canUndo).toBe(false);
});

test('several selected areas are given one by one; a single range there is none', async () => {
  const { host, run, excel } = await book();
  const addresses: string[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
  });
  host.select('Sheet1', 'A1:B2,D:D');
  const ranges = await run(async (_, context) => {
    const selected = context.workbook.getSelectedRanges().load('address,areaCount,cellCount');
    selected.areas.load('items/address');
    const used = selected.getUsedRangeAreasOrNullObject(true).load('address');
    await context.sync();
    return [selected.toJSON(), selected.areas.items.map(({ address }) => address), used.address];
  });
  expect(ranges).toEqual([
    expect.objectContaining({ address: 'Sheet1!A1:B2,Sheet1!D:D', areaCount: 2, cellCount: 1_048_580 }),
    ['Sheet1!A1:B2', 'Sheet1!D:D'],
    'Sheet1!A1:B2',
  ]);
  const single = run(async (_, context) => {
    context.workbook.getSelectedRange().load('address');
    await context.sync();
  });
  expect(await refusal(single)).toBe('InvalidSelection at Workbook.getSelectedRange');
  host.select('Sheet1', 'B2:C4');
  expect(
    await run(async (_, context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  ).toBe('Sheet1!B2:C4');
  await settled();
  expect(addresses).toEqual(['A1:B2,D:D', 'B2:C4']);
});

test('what is saved counts as an edit, where one looks does not', async () => {
  const { host } = await blank((workbook) => workbook.addWorksheet('B'));
  const before = host.book.edits;
  host.activate('B');
  host.select('B', 'C3');
  expect(host.book.edits).toBe(before);
  host.typeIntoCell('B', 'C3', '1');
  expect(host.book.edits).toBeGreaterThan(before);
});
