import { Workbook } from '@cj-tech-master/excelts';
import { unzip } from '@cj-tech-master/excelts/archive';
import { openHost } from '../../../src/workbench/host';
import { blank, made, opened } from './support';

async function calculated(formula: string, given: unknown[][] = [[1], [2], [3]]): Promise<unknown> {
  const { run } = await blank();
  return run(async (sheet, context) => {
    sheet.getRange(`A1:A${given.length}`).values = given;
    const cell = sheet.getRange('C1');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    return cell.values[0]![0];
  });
}

test.each([
  ['=SUM(A1:A3)', 6],
  ['=ROUND(89.5,0)', 90],
  ['=IF(A1>0,"達成","未達成")', '達成'],
  ['=IFERROR(1/0,"―")', '―'],
  ['=COUNTIF(A1:A3,">=2")', 2],
  ['=TEXTJOIN("・",TRUE,A1:A3)', '1・2・3'],
  ['=XLOOKUP(2,A1:A3,A1:A3)', 2],
  ['=IFS(A1=1,"一",TRUE,"他")', '一'],
  ['=LEN("あいう")&"字"', '3字'],
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=nosuchfunction(1)', '#NAME?'],
])('%s is %p', async (formula, expected) => {
  expect(await calculated(formula)).toBe(expected);
});

test.each([
  ['=B2', 0],
  ["='Sheet1'!$B$2", 0],
  ['=IF(A1=1,B2,5)', 0],
  ['=IF(A1=1,,5)', 0],
  ['=IFERROR(B2,9)', 0],
  ['=CHOOSE(1,B2,3)', 0],
  ['=INDEX(A1:B3,2,2)', 0],
  ['=VLOOKUP(2,A1:B3,2,FALSE)', 0],
  ['=XLOOKUP(2,A1:A3,B1:B3)', 0],
  ['=OFFSET(A1,1,1)', 0],
  ['=INDIRECT("B2")', 0],
  ['=B2&""', ''],
  ['=IF(B2="","",B2)', ''],
])('over a blank cell %s is %p, as in Excel', async (formula, expected) => {
  expect(await calculated(formula)).toBe(expected);
});

test('what asks a linked blank sees 0, and a file keeps the 0 Excel has stored', async () => {
  const bytes = await made(({ worksheets: [sheet] }) => {
    if (!sheet) return;
    sheet.getCell('A1').value = { formula: 'Z9', result: 0 };
    sheet.getCell('A2').value = { formula: 'A1', result: 0 };
    sheet.getCell('A3').value = { formula: 'IF(A2="","blank",A2+1)', result: 1 };
  });
  const host = await openHost(bytes, { name: 'links.xlsx' });
  host.typeIntoCell('Sheet1', 'B1', '5');
  const saved = new Workbook();
  await saved.xlsx.load(await host.save());
  const results = ['A1', 'A2', 'A3'].map((address) => saved.worksheets[0]!.getCell(address).result);
  expect(results).toEqual([0, 0, 1]);
});

test('what a person types is followed through the whole workbook', async () => {
  const { excel, host } = await blank((workbook) => workbook.addWorksheet('B'));
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('B').getRange('A1:A2').formulas = [['=Sheet1!A1*2'], ['=A1+1']];
    await context.sync();
    host.typeIntoCell('Sheet1', 'A1', '21');
    const range = context.workbook.worksheets.getItem('B').getRange('A1:A2').load('values');
    await context.sync();
    expect(range.values).toEqual([[42], [43]]);
  });
});

test('within a request a read sees the writes before it; suspended, only the next sync does', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    sheet.getRange('B1').formulas = [['=A1*10']];
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    const fresh = sheet.getRange('B1').load('values');
    await context.sync();
    expect(fresh.values).toEqual([[10]]);
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[2]];
    const stale = sheet.getRange('B1').load('values');
    await context.sync();
    expect(stale.values).toEqual([[10]]);
    stale.load('values');
    await context.sync();
    expect(stale.values).toEqual([[20]]);
  });
});

test.each(['=LET(x,1,x+1)', '=SUM(A1#)'])('%s is not taken rather than written wrong', async (formula) => {
  await expect(calculated(formula)).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('a text of more than 255 characters in a formula is refused; one in a cell, or the name of a sheet, is not', async () => {
  await expect(calculated(`="${'あ'.repeat(256)}"`)).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(await calculated(`=LEN("${'"'.repeat(510)}")`)).toBe(255);
});

test('manual calculation is not imitated', async () => {
  const { run } = await blank();
  const setting = run(async (_, context) => {
    context.application.calculationMode = 'Manual';
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('formulas nobody has calculated are calculated when the file is opened', async () => {
  const { host } = await blank((workbook) => {
    const sheet = workbook.getWorksheet('Sheet1')!;
    sheet.getCell('A1').value = 4;
    sheet.getCell('B1').value = { formula: 'A1*2' };
  });
  expect(host.book.get('Sheet1').sheet.getCell('B1').result).toBe(8);
});

test('what Excel calculated with functions the engine does not know stays', async () => {
  const bytes = await made((workbook) => {
    const sheet = workbook.getWorksheet('Sheet1')!;
    sheet.getCell('A1').value = 45383;
    sheet.getCell('B1').value = { formula: 'TEXT(A1,"ggge年m月d日")', result: '令和6年4月1日' };
    sheet.getCell('B2').value = { formula: 'SOMETHINGNEW(A1)', result: 7 };
    sheet.getCell('B3').value = { formula: 'TEXT(A1,"yyyy/m/d")', result: 'stale' };
  });
  const { host } = await opened(bytes);
  host.typeIntoCell('Sheet1', 'C1', '1');
  const { sheet } = host.book.get('Sheet1');
  expect(['B1', 'B2', 'B3'].map((address) => sheet.getCell(address).result)).toEqual([
    '令和6年4月1日',
    7,
    '2024/4/1',
  ]);
});

test('young functions carry their prefix in the file and nowhere else', async () => {
  const formulas = ['=TEXTJOIN(",",TRUE,A1:A2)&"IFS("', '=textjoin("-",TRUE,1,2)', '=SUM(1,2)'];
  const { run, host } = await blank();
  await run(async (sheet, context) => {
    sheet.getRange('C1:C3').formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  const file = await host.save();
  const xml = new TextDecoder().decode((await unzip(file).bytes('xl/worksheets/sheet1.xml'))!);
  const written = [...xml.matchAll(/<f>(.*?)<\/f>/g)].map((match) => match[1]!.replace(/&quot;/g, '"'));
  expect(written).toEqual(
    ['_xlfn.TEXTJOIN(",",TRUE,A1:A2)&"IFS("', '_xlfn.TEXTJOIN("-",TRUE,1,2)', 'SUM(1,2)'].map((f) =>
      f.replace(/&(?!amp)/g, '&amp;'),
    ),
  );
  const again = await opened(file);
  await again.run(async (sheet, context) => {
    const range = sheet.getRange('C1:C2').load('formulas, values');
    await context.sync();
    expect(range.formulas).toEqual([[formulas[0]], ['=TEXTJOIN("-",TRUE,1,2)']]);
    expect(range.values[1]).toEqual(['1-2']);
  });
  expect(host.book.get('Sheet1').sheet.getCell('C1').formula).not.toContain('_xlfn');
});

test('a prefix of an array function is the one of its own namespace', async () => {
  const { run, host } = await blank();
  await run(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[2], [1]];
    sheet.getRange('C1').formulas = [['=SUM(SORT(A1:A2),FILTER(A1:A2,A1:A2>1))']];
    await context.sync();
  });
  const workbook = new Workbook();
  await workbook.xlsx.load(await host.save());
  expect(workbook.getWorksheet('Sheet1')!.getCell('C1').formula).toBe(
    'SUM(_xlfn._xlws.SORT(A1:A2),_xlfn._xlws.FILTER(A1:A2,A1:A2>1))',
  );
  expect(
    (await openHost(await host.save(), { name: 'x' })).book.get('Sheet1').sheet.getCell('C1').result,
  ).toBe(5);
});
