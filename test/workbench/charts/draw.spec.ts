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

/** Rates of `names`, the third one far off the scale, with a line at 100 on an axis from 0 to 200. */
async function rates(names: readonly string[]): Promise<(width: number) => string> {
  const workbook = new Workbook();
  workbook
    .addWorksheet('S')
    .addRows([['指標', '達成率', '目標'], ...names.map((name, i) => [name, i === 2 ? 900 : 50 + i, 100])]);
  const host = await openHost(new Uint8Array(await workbook.xlsx.writeBuffer()), { name: 's.xlsx' });
  await loadRuntime(host).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange(`A1:C${names.length + 1}`), 'Columns');
    const line = chart.series.getItemAt(1);
    line.chartType = 'Line';
    line.format.line.color = '#B3261E';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 200;
    chart.axes.categoryAxis.title.text = '指標名';
    await context.sync();
  });
  return (width) => drawChart(host.book.get('S').charts[0]!, width, 400);
}

test('a line lies over the columns, and the axis cuts off what is beyond its end', async () => {
  const drawn = (await rates(['a', 'b', 'c']))(600);
  const bars = [
    ...drawn.matchAll(/<rect x="[^"]*" y="([\d.]+)" width="[^"]*" height="([\d.]+)"[^>]*><title>/g),
  ];
  expect(bars).toHaveLength(3);
  const [, top, height] = bars[2]!.map(Number);
  expect(top).toBe(44);
  expect(Number(bars[0]![2]) / height!).toBeCloseTo(50 / 200, 2);
  expect(drawn).toContain('達成率: 900');
  const [, points = ''] = /<polyline points="([^"]+)"[^>]* stroke="#B3261E"/.exec(drawn) ?? [];
  const heights = points.split(' ').map((point) => Number(point.split(',')[1]));
  expect(heights).toEqual([height! / 2, height! / 2, height! / 2]);
  expect(drawn.indexOf('<polyline')).toBeGreaterThan(bars[2]!.index);
  expect(drawn).not.toContain('>250<');
});

describe('the names of many categories', () => {
  const TURNED = /<text x="([\d.]+)" y="([\d.]+)"[^>]*rotate\(-45 [^>]*><title>[^<]*<\/title>([^<]*)</g;
  const names = Array.from({ length: 30 }, (_, i) => `とても長い名前の指標で切らないと入らないもの${i}`);

  test('stand upright where there is room', async () => {
    expect((await rates(['短い', '名前']))(600)).not.toContain('rotate(-45');
  });

  test.each([
    [640, 30],
    [400, 15],
  ])('are turned, shortened and kept apart in %d pixels: %d of 30', async (width, count) => {
    const turned = [...(await rates(names))(width).matchAll(TURNED)];
    expect(turned).toHaveLength(count);
    const at = turned.map((found) => Number(found[1]));
    at.slice(1).forEach((x, i) => expect((x - at[i]!) * Math.SQRT1_2).toBeGreaterThan(11.5));
    for (const [, x, , shown] of turned) {
      expect([...shown!].length).toBeLessThanOrEqual(11);
      expect(Number(x)).toBeGreaterThan(11 * 11 * Math.SQRT1_2);
    }
  });
});
