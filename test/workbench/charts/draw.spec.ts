import { Workbook } from '@cj-tech-master/excelts';
import { openHost } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';
import { chartData, drawChart, scaleOf } from '../../../src/workbench/charts/draw';

test.each([
  [0, 4, [0, 1, 2, 3, 4]],
  [0, 97, [0, 20, 40, 60, 80, 100]],
  [-3, 8, [-5, 0, 5, 10]],
  [0, 0, [0]],
])('a scale from %d to %d has the steps %j', (low, high, ticks) => {
  expect(scaleOf(low, high).ticks).toEqual(ticks);
});

test('a chart is drawn from the current values of its cells', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('S').addRows([
    ['事業', '達成', '未達成'],
    ['A<b>', 3, 1],
    ['B', 2, 0],
  ]);
  const host = await openHost(new Uint8Array(await workbook.xlsx.writeBuffer()), { name: 's.xlsx' });
  await loadRuntime(host).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns').title.text = '事業別';
    await context.sync();
  });
  const chart = host.book.get('S').charts[0]!;
  expect(chartData(chart)).toMatchObject({
    categories: ['A<b>', 'B'],
    series: [
      { name: '達成', values: [3, 2] },
      { name: '未達成', values: [1, 0] },
    ],
  });
  const widths = (svg: string): number[] =>
    [...svg.matchAll(/<rect x="[^"]*" y="[^"]*" width="([\d.]+)"[^>]*><title>/g)].map((m) => Number(m[1]));
  const [first = 0, second = 0, third = 0] = widths(drawChart(chart, 600, 300));
  expect(first / second).toBeCloseTo(3, 1);
  expect(third / second).toBeCloseTo(2, 1);
  expect(drawChart(chart, 600, 300)).toContain('A&lt;b&gt;');
  host.typeIntoCell('S', 'B3', '6');
  expect(widths(drawChart(chart, 600, 300))).not.toEqual([first, second, third]);
});
