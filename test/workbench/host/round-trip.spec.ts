import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { openHost } from '../../../src/workbench/host';
import { blank, fixture, made, NAMES, opened } from './support';

function cells(sheet: Worksheet): Map<string, Cell> {
  const found = new Map<string, Cell>();
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell) => {
      found.set(cell.address, cell);
    });
  });
  return found;
}

/** What a sheet is, as plain data: contents, formats, merged areas, sizes, hidden rows, rules and lists. */
function described(sheet: Worksheet): unknown {
  const drawn = [...cells(sheet)].map(([address, cell]) => [
    address,
    cell.formula ? { formula: cell.formula, result: cell.result ?? '' } : cell.value,
    cell.numFmt,
    cell.style,
  ]);
  return {
    name: sheet.name,
    state: sheet.state,
    cells: drawn,
    merges: sheet.mergedRegions.map(({ top, left, bottom, right }) => [top, left, bottom, right]).sort(),
    widths: Array.from({ length: sheet.columnCount }, (_, c) => sheet.getColumn(c + 1).width),
    heights: Array.from({ length: sheet.rowCount }, (_, r) => sheet.findRow(r + 1)?.height),
    hidden: Array.from({ length: sheet.rowCount }, (_, r) => sheet.findRow(r + 1)?.hidden ?? false),
    rules: sheet.conditionalFormattings.length,
    lists: Object.keys(sheet.dataValidations.model),
  };
}

async function reloaded(bytes: Uint8Array): Promise<unknown[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets.map(described);
}

describe.each(NAMES)('%s', (name) => {
  test('is the same after opening and saving', async () => {
    const host = await openHost(fixture(name), { name });
    const before = await reloaded(fixture(name));
    expect(before.length).toBeGreaterThan(2);
    expect(await reloaded(await host.save())).toEqual(before);
  });

  test('reads the same through the client runtime after a round trip', async () => {
    const read = async (bytes: Uint8Array): Promise<unknown[]> => {
      const { excel } = await opened(bytes);
      return excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load('items/name, items/visibility');
        await context.sync();
        const ranges = sheets.items.map((sheet) =>
          sheet.getUsedRange(true).load('address, values, text, formulas, numberFormat'),
        );
        await context.sync();
        return ranges.map(({ address, values, text, formulas, numberFormat }, i) => [
          sheets.items[i]!.visibility,
          address,
          values,
          text,
          formulas,
          numberFormat,
        ]);
      });
    };
    const host = await openHost(fixture(name), { name });
    expect(await read(await host.save())).toEqual(await read(fixture(name)));
  });
});

async function parts(file: Uint8Array, ...paths: string[]): Promise<string[]> {
  const zip = unzip(file);
  return Promise.all(
    paths.map(async (path) => new TextDecoder().decode((await zip.bytes(path)) ?? new Uint8Array())),
  );
}

test('fills of conditional formats get a pattern: without one the file is invalid', async () => {
  const bytes = await made((workbook) => {
    workbook.getWorksheet('Sheet1')!.addConditionalFormatting({
      ref: 'A1:A9',
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: ['$A1=""'],
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
        },
      ],
    });
  });
  const dxfOf = async (file: Uint8Array): Promise<string> =>
    /<dxf>.*?<\/dxf>/s.exec((await parts(file, 'xl/styles.xml'))[0]!)![0];
  // Excel itself writes these fills without a pattern, and takes them for solid.
  const editor = await editZip(bytes);
  const [styles] = await parts(bytes, 'xl/styles.xml');
  editor.set(
    'xl/styles.xml',
    styles!.replace(/<dxf>.*?<\/dxf>/s, (dxf) => dxf.replace(' patternType="solid"', '')),
  );
  const fromExcel = await editor.bytes();
  expect(await dxfOf(fromExcel)).not.toContain('patternType');
  const saved = await dxfOf(await (await openHost(fromExcel, { name: 'x' })).save());
  expect(saved).toContain('FFFFC7CE');
  expect(saved).toContain('patternType="solid"');
});

test('the active sheet is the only selected tab', async () => {
  const bytes = await made((workbook) => {
    workbook.getWorksheet('Sheet1')!.views = [
      { state: 'normal', tabSelected: true } as Worksheet['views'][number],
    ];
    workbook.addWorksheet('B').views = [
      { state: 'frozen', xSplit: 0, ySplit: 1 } as Worksheet['views'][number],
    ];
  });
  const host = await openHost(bytes, { name: 'x' });
  host.activate('B');
  const file = await host.save();
  const [first, second, workbook] = await parts(
    file,
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/workbook.xml',
  );
  expect(first).not.toContain('tabSelected="1"');
  expect(second).toContain('tabSelected="1"');
  expect(workbook).toContain('activeTab="1"');
  expect((await openHost(file, { name: 'x' })).book.active.sheet.name).toBe('B');
});

test('moved sheets are saved in their new order', async () => {
  const { excel, host } = await blank((workbook) =>
    ['B', 'C'].forEach((name) => workbook.addWorksheet(name)),
  );
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('C').position = 0;
    context.workbook.worksheets.getItem('C').activate();
    await context.sync();
  });
  const again = await openHost(await host.save(), { name: 'x' });
  expect(again.book.sheets.map(({ sheet }) => sheet.name)).toEqual(['C', 'Sheet1', 'B']);
  expect(again.book.active.sheet.name).toBe('C');
});

test('saving twice gives the same workbook, and the open one goes on', async () => {
  const host = await openHost(fixture('hanamaki-r6'), { name: 'x' });
  const once = await reloaded(await host.save());
  expect(await reloaded(await host.save())).toEqual(once);
});

test('shared and array formulas stay whole when one is typed over and their sheet is renamed', async () => {
  const bytes = await made((workbook) => {
    const source = workbook.addWorksheet('B');
    for (let r = 1; r <= 3; r++) source.getCell(r, 1).value = r;
    const sheet = workbook.getWorksheet('Sheet1')!;
    sheet.fillFormula('A1:A3', 'B!A1*2', [2, 4, 6], 'shared');
    sheet.fillFormula('D1:D3', 'B!A1:A3*3', [3, 6, 9], 'array');
  });
  const { excel, host } = await opened(bytes);
  host.typeIntoCell('Sheet1', 'A1', '99');
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('B').name = '元 データ';
    await context.sync();
  });
  const file = await host.save();
  const [xml] = await parts(file, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<f t="array" ref="D1:D3">');
  const { sheet } = (await openHost(file, { name: 'x' })).book.get('Sheet1');
  expect(
    ['A1', 'A2', 'A3', 'D1'].map((address) => sheet.getCell(address).formula ?? sheet.getCell(address).value),
  ).toEqual([99, "'元 データ'!A2*2", "'元 データ'!A3*2", "'元 データ'!A1:A3*3"]);
});

test('charts of the file and charts on a new sheet are kept in drawings of their own', async () => {
  const addChart = (sheet: Excel.Worksheet, title: string): void => {
    const range = sheet.getRange('A1:B3');
    range.values = [
      ['area', 'visits'],
      ['North', 1],
      ['South', 2],
    ];
    sheet.charts.add('ColumnClustered', range, 'Columns').title.text = title;
  };
  const first = await blank();
  await first.run(async (sheet, context) => {
    addChart(sheet, 'of the user');
    await context.sync();
  });
  const again = await opened(await first.host.save());
  await again.run(async (_, context) => {
    addChart(context.workbook.worksheets.add('report'), 'of the report');
    await context.sync();
  });
  const last = await opened(await again.host.save());
  const titles = await last.run(async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/charts/items/title/text');
    await context.sync();
    return worksheets.items.map(({ charts }) => charts.items.map(({ title }) => title.text));
  });
  expect(titles).toEqual([['of the user'], ['of the report']]);
});
