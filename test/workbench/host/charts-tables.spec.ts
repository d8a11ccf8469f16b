import { blank, opened, refusal, type Opened } from './support';

async function withChart(): Promise<Opened> {
  const book = await blank();
  await book.run(async (sheet, context) => {
    sheet.getRange('A1:C3').values = [
      ['事業', '達成', '未達成'],
      ['あ', 3, 1],
      ['い', 2, 4],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = '集計';
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.name = '状況';
    chart.title.text = '達成状況';
    chart.setPosition('E1', 'J12');
    await context.sync();
  });
  return book;
}

test('a chart over a block: series by columns, named by the first row', async () => {
  const { run } = await withChart();
  await run(async (sheet, context) => {
    const chart = sheet.charts.getItem('状況').load('chartType, title/text, series/items/name');
    const rows = sheet.charts
      .add('ColumnClustered', sheet.getRange('A1:C3'), 'Rows')
      .load('series/items/name');
    await context.sync();
    expect([chart.chartType, chart.title.text]).toEqual(['ColumnStacked', '達成状況']);
    expect(chart.series.items.map((series) => series.name)).toEqual(['達成', '未達成']);
    expect(rows.series.items.map((series) => series.name)).toEqual(['あ', 'い']);
  });
});

test('a table: its parts, its name once in the workbook, its place after saving', async () => {
  const { run, host } = await withChart();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem('集計');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load('address'),
    );
    const formula = sheet.getRange('A6');
    formula.formulas = [['=SUM(集計[達成])']];
    formula.load('values');
    await context.sync();
    expect(parts.map((range) => range.address)).toEqual(['Sheet1!A1:C3', 'Sheet1!A1:C1', 'Sheet1!A2:C3']);
    expect(formula.values).toEqual([[5]]);
  });
  const naming = run(async (sheet, context) => {
    sheet.getRange('A20:B21').values = [
      ['x', 'y'],
      [1, 2],
    ];
    sheet.tables.add('A20:B21', true).name = '集計';
    await context.sync();
  });
  expect(await refusal(naming)).toBe('ItemAlreadyExists at Table.name');
  const again = await opened(await host.save());
  await again.run(async (sheet, context) => {
    const range = sheet.tables.getItem('集計').getRange().load('address, values');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:C3');
    expect(range.values[1]).toEqual(['あ', 3, 1]);
  });
});

test('a chart that came with the file is listed and deleted, not looked into', async () => {
  const { host } = await withChart();
  const again = await opened(await host.save());
  const ask = (act: (chart: Excel.Chart) => void): Promise<string> =>
    refusal(
      again.run(async (sheet, context) => {
        act(sheet.charts.getItemAt(0));
        await context.sync();
      }),
    );
  expect(await ask((chart) => void chart.load('id, name'))).toBe('accepted');
  expect(await ask((chart) => void chart.load('chartType'))).toBe('NotImplemented at Chart.chartType');
  expect(await ask((chart) => void chart.series.load('count'))).toBe('NotImplemented at Chart.series');
  expect(await ask((chart) => chart.setPosition('A1', 'B2'))).toBe('NotImplemented at Chart.setPosition');
  expect(await ask((chart) => (chart.name = 'neu'))).toBe('NotImplemented at Chart.name');
  expect(again.host.book.get('Sheet1').charts[0]!.name).not.toBe('neu');
  expect(await ask((chart) => chart.delete())).toBe('accepted');
  expect(again.host.book.get('Sheet1').charts).toHaveLength(0);
});
