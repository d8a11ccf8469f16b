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

/** 達成 as columns, 未達成 as a line over them. */
async function withLine(): Promise<Opened> {
  const book = await withChart();
  await book.run(async (sheet, context) => {
    const chart = sheet.charts.getItem('状況');
    const [columns, line] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    columns.format.fill.setSolidColor('#1B5E9B');
    columns.gapWidth = 60;
    line.chartType = 'Line';
    line.markerStyle = 'None';
    line.format.line.color = '#B3261E';
    chart.legend.position = 'Right';
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.title.text = '事業名';
    valueAxis.title.text = '件';
    valueAxis.minimum = 0;
    valueAxis.maximum = 3;
    await context.sync();
  });
  return book;
}

test('a series of a column chart can be a line, until the chart gets another type', async () => {
  const { run } = await withLine();
  const types = (): Promise<string[]> =>
    run(async (sheet, context) => {
      const { series } = sheet.charts
        .getItem('状況')
        .load('series/items/chartType, series/items/markerStyle');
      await context.sync();
      return series.items.map((one) => `${one.chartType} ${one.markerStyle}`);
    });
  expect(await types()).toEqual(['ColumnStacked None', 'Line None']);
  await run(async (sheet, context) => {
    const chart = sheet.charts.getItem('状況');
    chart.series.getItemAt(1).chartType = 'LineMarkers';
    const axis = chart.axes.valueAxis.load('minimum, maximum');
    await context.sync();
    expect([axis.minimum, axis.maximum]).toEqual([0, 3]);
  });
  expect(await types()).toEqual(['ColumnStacked None', 'LineMarkers Automatic']);
  await run(async (sheet, context) => {
    sheet.charts.getItem('状況').chartType = 'ColumnClustered';
    await context.sync();
  });
  expect(await types()).toEqual(['ColumnClustered None', 'ColumnClustered None']);
});

test('what a series cannot be is refused', async () => {
  const { run } = await withLine();
  const ask = (act: (chart: Excel.Chart) => void): Promise<string> =>
    refusal(
      run(async (sheet, context) => {
        act(sheet.charts.getItem('状況'));
        await context.sync();
      }),
    );
  const at = (chart: Excel.Chart, i: number): Excel.ChartSeries => chart.series.getItemAt(i);
  expect(await ask((chart) => (at(chart, 1).gapWidth = 60))).toBe('InvalidArgument at ChartSeries.gapWidth');
  expect(await ask((chart) => (at(chart, 0).markerStyle = 'None'))).toBe(
    'NotImplemented at ChartSeries.markerStyle',
  );
  expect(await ask((chart) => (at(chart, 1).chartType = 'Area'))).toBe(
    'NotImplemented at ChartSeries.chartType',
  );
  const onBars = ask((chart) => {
    chart.chartType = 'BarClustered';
    at(chart, 1).chartType = 'Line';
  });
  expect(await onBars).toBe('NotImplemented at ChartSeries.chartType');
});

test('columns and lines are saved as one chart on one pair of axes, and listed again', async () => {
  const { host } = await withLine();
  const again = await opened(await host.save());
  const charts = again.host.book.get('Sheet1').charts;
  expect(charts.map(({ title }) => title)).toEqual(['達成状況']);
  const { chart } = charts[0]!.loaded!.chartModel!;
  const [columns, line] = chart.plotArea.chartTypes;
  expect([columns, line]).toMatchObject([
    { type: 'bar', grouping: 'stacked', overlap: 100, gapWidth: 60, series: [{}] },
    { type: 'line', marker: false, series: [{ marker: { symbol: 'none' } }] },
  ]);
  expect(JSON.stringify(columns!.series[0])).toContain('1B5E9B');
  expect(JSON.stringify(line!.series[0])).toContain('B3261E');
  expect(JSON.stringify(line!.series[0])).toContain('$C$2:$C$3');
  expect(chart.legend).toMatchObject({ legendPos: 'r' });
  const axes = chart.plotArea.axes ?? [];
  expect(axes).toMatchObject([{ axisType: 'cat' }, { axisType: 'val', scaling: { min: 0, max: 3 } }]);
  expect(axes.map(({ title }) => JSON.stringify(title))).toEqual([
    expect.stringContaining('事業名'),
    expect.stringContaining('>件<'),
  ]);
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
