import { blank, fixture, opened } from './support';

test('values, formulas and displayed text of a range, written and read back', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    range.values = [
      [10000, 'あ'],
      ['=B2*2', true],
    ];
    range.numberFormat = [
      ['#,##0"千円"', '@'],
      ['0.0', 'General'],
    ];
    range.load('values, formulas, text, address, cellCount, valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      [10000, 'あ'],
      [20000, true],
    ]);
    expect(range.formulas[1]).toEqual(['=B2*2', true]);
    expect(range.text).toEqual([
      ['10,000千円', 'あ'],
      ['20000.0', 'TRUE'],
    ]);
    expect(range.valueTypes).toEqual([
      ['Double', 'String'],
      ['Double', 'Boolean'],
    ]);
    expect([range.address, range.cellCount]).toEqual(['Sheet1!B2:C3', 4]);
  });
});

test('one value goes into every cell, null leaves a cell alone, an empty text clears it', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = 7 as unknown as number[][];
    range.values = [[null, '', 'x']];
    range.load('values, valueTypes');
    await context.sync();
    expect(range.values).toEqual([[7, '', 'x']]);
    expect(range.valueTypes).toEqual([['Double', 'Empty', 'String']]);
  });
});

test('a matrix of thousands of cells, which the runtime sends in parts', async () => {
  const { run } = await blank();
  const rows = Array.from({ length: 3000 }, (_, r) => [r, `行${r}`]);
  await run(async (sheet, context) => {
    const range = sheet.getRange('B2:C3001');
    range.values = rows;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});

test.each([
  ['0.0%', 0.1234, '12.3%'],
  ['0%', 0.1, '10%'],
  ['#,##0"千円"', 15400, '15,400千円'],
  ['#,##0;"▲ "#,##0', -1234, '▲ 1,234'],
  ['0.0', 17.95, '18.0'],
  ['General', 0.1 + 0.2, '0.3'],
  ['ggge"年"m"月"d"日"', 45383, '令和6年4月1日'],
  ['[$-411]ggge"年"m"月"d"日"', 43585, '平成31年4月30日'],
  ['[$-411]ge.m.d', 45383, 'R6.4.1'],
  ['yyyy/m/d(aaa)', 45383, '2024/4/1(月)'],
  ['h:mm', 0.75, '18:00'],
  ['[h]:mm', 1.5, '36:00'],
  ['@"様"', '山田', '山田様'],
  ['@', '0012', '0012'],
])('the format %s shows %p as %p', async (format, value, text) => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [[format]];
    range.values = [[value]];
    range.load('text, values');
    await context.sync();
    expect([range.text, range.values]).toEqual([[[text]], [[value]]]);
  });
});

const year = new Date().getFullYear();
const serial = (month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

test.each([
  ['12', 12, 'General'],
  ['１２', 12, 'General'],
  ['1,234', 1234, '#,##0'],
  ['14.7%', 0.147, '0.00%'],
  ['¥1,000', 1000, '"¥"#,##0'],
  ['(100)', -100, 'General'],
  ['1e3', 1000, 'General'],
  ['2024/4/1', 45383, 'yyyy/m/d'],
  ['2024年4月1日', 45383, 'yyyy"年"m"月"d"日"'],
  ['令和6年4月1日', 45383, '[$-411]ggge"年"m"月"d"日"'],
  ['R6.4.1', 45383, '[$-411]ge.m.d'],
  ['1-1', serial(1, 1), 'm"月"d"日"'],
  ['1/2', serial(1, 2), 'm"月"d"日"'],
  ['10:30', 0.4375, 'h:mm'],
  ['true', true, 'General'],
  ['#N/A', '#N/A', 'General'],
  ['2024/2/30', '2024/2/30', 'General'],
  ['400回', '400回', 'General'],
  ['―', '―', 'General'],
  ["'1-1", '1-1', 'General'],
  ["'=1+1", '=1+1', 'General'],
])('%p becomes %p', async (input, value, format) => {
  const { run, host } = await blank();
  host.typeIntoCell('Sheet1', 'A1', input);
  await run(async (sheet, context) => {
    const written = sheet.getRange('B1');
    written.values = [[input]];
    const both = sheet.getRange('A1:B1').load('values, numberFormat');
    await context.sync();
    expect(both.values).toEqual([[value, value]]);
    expect(both.numberFormat).toEqual([[format, format]]);
  });
});

test('in a cell formatted as text everything stays text', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['@', '@']];
    range.values = [['=1+1', '10%']];
    range.load('values, formulas, valueTypes');
    await context.sync();
    expect(range.values).toEqual([['=1+1', '10%']]);
    expect(range.valueTypes).toEqual([['String', 'String']]);
  });
});

test('addresses in every form', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    context.workbook.names.add('目標', sheet.getRange('B2:C3'));
    const asked = ['A1', '$B$2:C$3', 'C3:B2', 'A:C', '2:3', "'Sheet1'!B1", '目標', undefined].map((address) =>
      sheet.getRange(address).load('address'),
    );
    await context.sync();
    // prettier-ignore
    expect(asked.map((range) => range.address.replace('Sheet1!', ''))).toEqual([
      'A1', 'B2:C3', 'B2:C3', 'A:C', '2:3', 'B1', 'B2:C3', '1:1048576',
    ]);
  });
});

test('ranges from ranges', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const range = sheet.getRange('B2:D5');
    const others = {
      cell: range.getCell(1, 1),
      outside: range.getCell(9, 9),
      row: range.getRow(2),
      column: range.getColumn(0),
      lastCell: range.getLastCell(),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(-1, 2),
      absolute: range.getAbsoluteResizedRange(1, 2),
      bounding: range.getBoundingRect('F7'),
      shared: range.getIntersectionOrNullObject('D4:F9'),
      none: range.getIntersectionOrNullObject(sheet.getRange('Z1')),
    };
    for (const one of Object.values(others)) one.load('address');
    await context.sync();
    const { none, ...found } = others;
    expect(none.isNullObject).toBe(true);
    // prettier-ignore
    expect(Object.values(found).map((one) => one.address.replace('Sheet1!', ''))).toEqual([
      'C3', 'K11', 'B4:D4', 'B2:B5', 'D5', '2:5', 'B:D', 'A3:C6', 'B2:F4', 'B2:C2', 'B2:F7', 'D4:D5',
    ]);
  });
});

test('whole rows and columns have no cell properties', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const range = sheet.getRange('A:B').load('values, text, rowCount, cellCount, isEntireColumn');
    const whole = sheet.getRange().load('cellCount');
    await context.sync();
    expect([range.values, range.text, range.rowCount, range.cellCount]).toEqual([
      null,
      null,
      1_048_576,
      2_097_152,
    ]);
    expect(whole.cellCount).toBe(-1);
  });
});

test('the used range, with values alone and with formats', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject().load('address');
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange('C4').values = [[1]];
    sheet.getRange('D6').format.fill.color = '#FF0000';
    const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange('C:C').getUsedRange(true)];
    const none = sheet.getRange('E1:F3').getUsedRangeOrNullObject(true);
    for (const range of [...ranges, none]) range.load('address');
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual(['Sheet1!C4:D6', 'Sheet1!C4', 'Sheet1!C4']);
    expect(none.isNullObject).toBe(true);
  });
});

test('merged areas of a government form: those whose corner lies in the range', async () => {
  const { excel } = await opened(fixture('hanamaki-r6'));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('(2)公開型GIS');
    const used = sheet.getUsedRange(true).load('address');
    const merged = used.getMergedAreasOrNullObject().load('areas/items/address, areaCount');
    const below = sheet.getRange('B15:C20').getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    expect(used.address).toBe("'(2)公開型GIS'!B1:H55");
    const addresses = merged.areas.items.map((area) => area.address);
    expect(addresses).toContain("'(2)公開型GIS'!B14:C20");
    expect(addresses).toHaveLength(merged.areaCount);
    expect(below.isNullObject).toBe(true);
  });
});

test('merging keeps one value, in the corner; covered cells read blank and take nothing', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['', 2],
      [3, 4],
    ];
    range.merge();
    sheet.getRange('B2').values = [['covered']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [2, ''],
      ['', ''],
    ]);
    range.unmerge();
    const across = sheet.getRange('D1:E2');
    across.merge(true);
    const areas = sheet.getRange().getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(areas.address).toBe('Sheet1!D1:E1,Sheet1!D2:E2');
  });
});

test('clearing contents, formats, all', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const ranges = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
    for (const range of ranges) {
      range.values = [[0.5]];
      range.numberFormat = [['0%']];
    }
    (['Contents', 'Formats', 'All'] as const).forEach((what, i) => ranges[i]!.clear(what));
    for (const range of ranges) range.load('values, numberFormat');
    await context.sync();
    expect(ranges.map((range) => [range.values[0]![0], range.numberFormat[0]![0]])).toEqual([
      ['', '0%'],
      [0.5, 'General'],
      ['', 'General'],
    ]);
  });
});

test('formats of cells, rows and columns', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    const { format } = sheet.getRange('B2:C3');
    format.columnWidth = 100.5;
    format.rowHeight = 30;
    format.wrapText = true;
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.fill.color = 'yellow';
    format.font.set({ bold: true, color: '#C00000', size: 14, name: 'Yu Gothic' });
    format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('5:6').rowHidden = true;
    const cell = sheet.getRange('C3');
    const edge = cell.format.borders.getItem('EdgeBottom').load('style, color');
    const inner = sheet.getRange('C2').format.borders.getItem('EdgeBottom').load('style');
    cell.load(
      'format/columnWidth, format/rowHeight, format/wrapText, format/horizontalAlignment, format/verticalAlignment',
    );
    cell.load('format/fill/color, format/font/bold, format/font/color, format/font/size, format/font/name');
    const rows = ['A4', 'A5', 'A5:A6', 'A4:A5'].map((address) => sheet.getRange(address).load('rowHidden'));
    await context.sync();
    expect([cell.format.columnWidth, cell.format.rowHeight, cell.format.wrapText]).toEqual([100.5, 30, true]);
    expect([cell.format.horizontalAlignment, cell.format.verticalAlignment]).toEqual(['Center', 'Top']);
    expect(cell.format.fill.color).toBe('#FFFF00');
    expect([
      cell.format.font.bold,
      cell.format.font.color,
      cell.format.font.size,
      cell.format.font.name,
    ]).toEqual([true, '#C00000', 14, 'Yu Gothic']);
    expect([edge.style, inner.style]).toEqual(['Continuous', 'None']);
    expect(rows.map((row) => row.rowHidden)).toEqual([false, true, true, null]);
    format.fill.clear();
    cell.load('format/fill/color');
    await context.sync();
    expect(cell.format.fill.color).toBe('#FFFFFF');
  });
});

test('formats that differ within a range are null', async () => {
  const { run } = await blank();
  await run(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:A2').format.fill.color = '#112233';
    sheet.getRange('B1').format.columnWidth = 120;
    const range = sheet.getRange('A1:B1').load('format/font/bold, format/fill/color, format/columnWidth');
    const column = sheet.getRange('A1:A2').load('format/font/bold, format/fill/color');
    await context.sync();
    expect([range.format.font.bold, range.format.fill.color, range.format.columnWidth]).toEqual([
      null,
      null,
      null,
    ]);
    expect([column.format.font.bold, column.format.fill.color]).toEqual([null, '#112233']);
  });
});

test('colours of the theme and of the old palette are read as colours', async () => {
  const { run } = await blank((workbook) => {
    const sheet = workbook.getWorksheet('Sheet1')!;
    sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
    sheet.getCell('A1').font = { color: { theme: 0 } };
    sheet.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFabcdef' } };
  });
  await run(async (sheet, context) => {
    const cells = ['A1', 'A2'].map((address) =>
      sheet.getRange(address).load('format/fill/color, format/font/color'),
    );
    await context.sync();
    expect(cells.map((cell) => [cell.format.fill.color, cell.format.font.color])).toEqual([
      ['#4472C4', '#FFFFFF'],
      ['#ABCDEF', '#000000'],
    ]);
  });
});
