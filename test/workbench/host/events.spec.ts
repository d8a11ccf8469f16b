import { blank, settled, type Opened } from './support';

type SheetEvent = 'onChanged' | 'onSelectionChanged' | 'onActivated' | 'onDeactivated' | 'onCalculated';
type AllEvent = SheetEvent | 'onAdded' | 'onDeleted';
interface Told {
  readonly type: string;
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly source?: string;
}

async function listen({ excel }: Opened, event: AllEvent): Promise<Told[]> {
  const told: Told[] = [];
  await excel.run(async (context) => {
    const events = context.workbook.worksheets[event] as OfficeExtension.EventHandlers<Told>;
    events.add(async (args) => void told.push(args));
    await context.sync();
  });
  return told;
}

async function idOf({ excel }: Opened, name: string): Promise<string> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load('id');
    await context.sync();
    return sheet.id;
  });
}

test('a person typing, and an add-in writing, raise onChanged with sheet and address', async () => {
  const book = await blank((workbook) => workbook.addWorksheet('B'));
  const told = await listen(book, 'onChanged');
  book.host.typeIntoCell('B', 'C2', '12');
  await book.run(async (sheet, context) => {
    sheet.getRange('A1:B2').values = 1 as unknown as number[][];
    await context.sync();
  });
  await settled();
  expect(
    told.map(({ type, worksheetId, address, changeType, source }) => ({
      type,
      worksheetId,
      address,
      changeType,
      source,
    })),
  ).toEqual([
    {
      type: 'WorksheetChanged',
      worksheetId: await idOf(book, 'B'),
      address: 'C2',
      changeType: 'RangeEdited',
      source: 'Local',
    },
    {
      type: 'WorksheetChanged',
      worksheetId: await idOf(book, 'Sheet1'),
      address: 'A1:B2',
      changeType: 'RangeEdited',
      source: 'Local',
    },
  ]);
});

test('selection, activation, adding and deleting reach the collection', async () => {
  const book = await blank((workbook) => workbook.addWorksheet('B'));
  const told = {
    selection: await listen(book, 'onSelectionChanged'),
    activated: await listen(book, 'onActivated'),
    deactivated: await listen(book, 'onDeactivated'),
    added: await listen(book, 'onAdded'),
    deleted: await listen(book, 'onDeleted'),
  };
  const ids = { first: await idOf(book, 'Sheet1'), second: await idOf(book, 'B') };
  book.host.select('B', 'B2:C3');
  await book.excel.run(async (context) => {
    context.workbook.worksheets.add('New');
    context.workbook.worksheets.getItem('B').delete();
    await context.sync();
  });
  await settled();
  const newId = await idOf(book, 'New');
  expect(told.selection).toMatchObject([{ worksheetId: ids.second, address: 'B2:C3' }]);
  // The sheet after the deleted one comes forward.
  expect(told.activated.map((one) => one.worksheetId)).toEqual([ids.second, newId]);
  expect(told.deactivated.map((one) => one.worksheetId)).toEqual([ids.first, ids.second]);
  expect(told.added.map((one) => one.worksheetId)).toEqual([newId]);
  expect(told.deleted.map((one) => one.worksheetId)).toEqual([ids.second]);
});

test.each<SheetEvent>(['onChanged', 'onSelectionChanged', 'onActivated', 'onDeactivated'])(
  '%s of one sheet does not tell of another',
  async (event) => {
    const { excel, host } = await blank((workbook) =>
      ['B', 'C'].forEach((name) => workbook.addWorksheet(name)),
    );
    let count = 0;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B').load('id');
      await context.sync();
      (sheet[event] as OfficeExtension.EventHandlers<Told>).add(async () => void count++);
      await context.sync();
    });
    const act = (name: string): void => {
      host.typeIntoCell(name, 'A1', '1');
      host.select(name, 'A1');
      host.activate('Sheet1');
    };
    act('C');
    await settled();
    expect(count).toBe(0);
    act('B');
    await settled();
    expect(count).toBe(1);
  },
);

test('Workbook.onSelectionChanged', async () => {
  const { excel, host } = await blank();
  let count = 0;
  await excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void count++);
    await context.sync();
  });
  host.select('Sheet1', 'B2');
  await settled();
  expect(count).toBe(1);
});

test('a handler that was removed is not called, one event that is not imitated refuses', async () => {
  const { excel, host } = await blank();
  let count = 0;
  const handler = await excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => void count++);
    await context.sync();
    return added;
  });
  await excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.typeIntoCell('Sheet1', 'A1', '1');
  await settled();
  expect(count).toBe(0);
  const unknown = excel.run(async (context) => {
    context.workbook.worksheets.onFormatChanged.add(async () => undefined);
    await context.sync();
  });
  await expect(unknown).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('the page hears of every change', async () => {
  const { run, host } = await blank();
  let drawn = 0;
  const stop = host.book.onChange(() => drawn++);
  await run(async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    await context.sync();
  });
  expect(drawn).toBe(1);
  stop();
  host.select('Sheet1', 'B2');
  expect(drawn).toBe(1);
});
