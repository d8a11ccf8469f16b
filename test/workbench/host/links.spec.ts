import { Workbook } from '@cj-tech-master/excelts';
import { openHost, type Host } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';
import { blank } from './support';

type Row = readonly [values: unknown, formula: unknown, link: unknown];

async function linked(host: Host): Promise<Row[]> {
  const { Excel: excel } = loadRuntime(host);
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cells = ['A1', 'A2', 'A3', 'A4'].map((address) =>
      sheet.getRange(address).load('values, formulas, hyperlink'),
    );
    await context.sync();
    return cells.map((cell): Row => [
      cell.values[0]![0],
      cell.formulas[0]![0],
      cell.hyperlink?.documentReference ?? cell.hyperlink?.address,
    ]);
  });
}

async function withLinks(): Promise<Host> {
  const { run, host } = await blank((workbook) => workbook.addWorksheet('it s'));
  await run(async (sheet, context) => {
    sheet.getRange('A1:A3').formulas = [[12.5], ['=A1*2'], ['文字']];
    sheet.getRange('A1').hyperlink = { documentReference: "'it s'!B2", screenTip: '元のセル' };
    sheet.getRange('A2').hyperlink = { documentReference: "'it s'!B3" };
    sheet.getRange('A3').hyperlink = { address: 'https://example.com/?a=1&b=2' };
    sheet.getRange('A4').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: '戻る' };
    await context.sync();
  });
  return host;
}

const EXPECTED: Row[] = [
  [12.5, 12.5, "'it s'!B2"],
  [25, '=A1*2', "'it s'!B3"],
  ['文字', '文字', 'https://example.com/?a=1&b=2'],
  ['戻る', '戻る', 'Sheet1!A1'],
];

test('a linked number stays a number and a linked formula a formula, also through the file', async () => {
  const host = await withLinks();
  expect(await linked(host)).toEqual(EXPECTED);
  const once = await openHost(await host.save(), { name: 'once.xlsx' });
  expect(await linked(once)).toEqual(EXPECTED);
  once.typeIntoCell('Sheet1', 'A1', '3');
  expect((await linked(once)).slice(0, 2)).toEqual([
    [3, 3, "'it s'!B2"],
    [6, '=A1*2', "'it s'!B3"],
  ]);
  const twice = await openHost(await once.save(), { name: 'twice.xlsx' });
  expect((await linked(twice))[0]).toEqual([3, 3, "'it s'!B2"]);
});

test('other readers of the file see the links', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(await (await withLinks()).save());
  const sheet = workbook.getWorksheet('Sheet1')!;
  expect(['A1', 'A2', 'A3', 'A4'].map((address) => sheet.getCell(address).hyperlink)).toEqual([
    "#'it s'!B2",
    "#'it s'!B3",
    'https://example.com/?a=1&b=2',
    '#Sheet1!A1',
  ]);
});

test('the page finds a link on its cell', async () => {
  const host = await withLinks();
  const { sheet } = host.book.get('Sheet1');
  expect(['A1', 'A3', 'B1'].map((address) => sheet.getCell(address).hyperlink)).toEqual([
    "#'it s'!B2",
    'https://example.com/?a=1&b=2',
    undefined,
  ]);
});

test('clearing takes a link away or leaves it', async () => {
  const host = await withLinks();
  const { Excel: excel } = loadRuntime(host);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').clear('Hyperlinks');
    sheet.getRange('A2').clear('All');
    sheet.getRange('A3').clear('Hyperlinks');
    await context.sync();
  });
  expect(await linked(host)).toEqual([
    [12.5, 12.5, undefined],
    ['', '', undefined],
    ['文字', '文字', undefined],
    EXPECTED[3],
  ]);
});

test('a link over several cells is kept as one', async () => {
  const host = await withLinks();
  host.book.get('Sheet1').links.set('C1:D2', { target: '#Sheet1!A1' });
  const again = await openHost(await host.save(), { name: 'x' });
  expect(again.book.get('Sheet1').links.get('C1:D2')).toEqual({ target: '#Sheet1!A1' });
  const { Excel: excel } = loadRuntime(again);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('D2').values = [[5]];
    const cells = ['D2', 'D3'].map((address) => sheet.getRange(address).load('hyperlink'));
    await context.sync();
    expect(cells.map((cell) => cell.hyperlink?.documentReference)).toEqual(['Sheet1!A1', undefined]);
  });
});
