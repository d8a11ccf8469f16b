import { blank, fixture, opened, refusal, type Opened } from './support';

async function names({ excel }: Opened): Promise<string[]> {
  return excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name, items/position, items/visibility');
    await context.sync();
    return sheets.items.map(({ name, position, visibility }) => `${position} ${name} ${visibility}`);
  });
}

test('sheets of a file with a hidden one', async () => {
  const book = await opened(fixture('hanamaki-r6'));
  expect(await names(book)).toEqual(
    [
      '0 活用状況 Visible',
      '1 (1)情報発信 Visible',
      '2 (2)公開型GIS Visible',
      '3 (3)行かない窓口 Visible',
      '4 (4)庁内業務 Visible',
      '5 (5)校務支援 Visible',
      '6 選択肢 Hidden',
    ].map((line, i) => expect.stringMatching(new RegExp(`^${i} .+ ${line.split(' ')[2]!}$`)) as string),
  );
});

test('adding, naming, moving, hiding and deleting', async () => {
  const book = await blank();
  await book.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('サマリー');
    const unnamed = worksheets.add();
    added.position = 0;
    unnamed.load('name');
    await context.sync();
    expect(unnamed.name).toBe('Sheet3');
    unnamed.visibility = 'Hidden';
    await context.sync();
  });
  expect(await names(book)).toEqual(['0 サマリー Visible', '1 Sheet1 Visible', '2 Sheet3 Hidden']);
  await book.excel.run(async (context) => {
    context.workbook.worksheets.getItem('サマリー').delete();
    context.workbook.worksheets.getItem('sheet1').name = '表紙';
    await context.sync();
  });
  expect(await names(book)).toEqual(['0 表紙 Visible', '1 Sheet3 Hidden']);
});

test('renaming rewrites formulas and names, deleting breaks them for good', async () => {
  const { excel } = await blank((workbook) => (workbook.addWorksheet('元 データ').getCell('A1').value = 5));
  await excel.run(async (context) => {
    const { worksheets, names: defined } = context.workbook;
    const formula = worksheets.getItem('Sheet1').getRange('A1:B1');
    formula.formulas = [['=\'元 データ\'!$A$1*2&"元 データ!A1"', "=SUM('元 データ'!A1:A3)"]];
    defined.add('基準', worksheets.getItem('元 データ').getRange('A1'));
    await context.sync();
    worksheets.getItem('元 データ').name = 'R6';
    formula.load('formulas, values');
    defined.load('items/formula');
    await context.sync();
    expect(formula.formulas).toEqual([['=\'R6\'!$A$1*2&"元 データ!A1"', "=SUM('R6'!A1:A3)"]]);
    expect(formula.values).toEqual([['10元 データ!A1', 5]]);
    expect(defined.items[0]!.formula).toMatch(/^='?R6'?!\$A\$1$/);
    worksheets.getItem('R6').delete();
    worksheets.add('R6').getRange('A1').values = [[7]];
    formula.load('formulas, values');
    await context.sync();
    expect(formula.formulas[0]![1]).toBe('=SUM(#REF!)');
    expect(formula.values).toEqual([['#REF!', '#REF!']]);
  });
});

test('activation and selection; each sheet keeps its own', async () => {
  const { excel, host } = await blank((workbook) => workbook.addWorksheet('B'));
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('B').getRange('C3:D4').select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([active.name, selected.address]).toEqual(['B', 'B!C3:D4']);
    worksheets.getItem('Sheet1').activate();
    await context.sync();
  });
  expect(host.book.selection).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  host.activate('B');
  expect(host.book.selection).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
});

test('neighbours, with and without hidden sheets', async () => {
  const { excel } = await blank((workbook) => {
    workbook.addWorksheet('hidden', { state: 'hidden' });
    workbook.addWorksheet('last');
  });
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const next = [first.getNext(), first.getNext(true)].map((sheet) => sheet.load('name'));
    const none = first.getPreviousOrNullObject().load('name');
    const count = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect(next.map((sheet) => sheet.name)).toEqual(['hidden', 'last']);
    expect(none.isNullObject).toBe(true);
    expect(count.value).toBe(2);
  });
});

test('frozen panes, gridlines and tab colours', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.tabColor = '#4472C4';
    sheet.showGridlines = false;
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.load('tabColor, showGridlines');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!A1:B3');
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#4472C4', false]);
    sheet.freezePanes.unfreeze();
    const gone = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('custom properties of a sheet and settings of the workbook survive saving', async () => {
  const { run, host } = await blank();
  await run(async (sheet, context) => {
    sheet.customProperties.add('kpi.report', 'サマリー<&>');
    context.workbook.settings.add('profile', { bands: [80, 50] });
    await context.sync();
  });
  const again = await opened(await host.save());
  await again.run(async (sheet, context) => {
    const property = sheet.customProperties.getItemOrNullObject('KPI.report').load('value');
    const setting = context.workbook.settings.getItem('profile').load('value');
    await context.sync();
    expect(property.value).toBe('サマリー<&>');
    expect(setting.value).toEqual({ bands: [80, 50] });
  });
});

test('an unknown sheet is not found', async () => {
  const { excel } = await blank();
  const asking = excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nowhere').load('name');
    await context.sync();
  });
  expect(await refusal(asking)).toBe('ItemNotFound at WorksheetCollection.getItem');
});
