import { newAxis } from '../../../src/workbench/host/charts';
import { Workbook } from '@cj-tech-master/excelts';
import { openHost } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';
import { draw } from '../../../src/workbench/charts/draw';
import { pictureOf, type Picture, type PictureSeries } from '../../../src/workbench/charts/picture';
import { scaleOf } from '../../../src/workbench/charts/scale';

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
  expect(pictureOf(chart)).toMatchObject({
    categories: ['A<b>', 'B'],
    series: [
      { name: '達成', values: [3, 2] },
      { name: '未達成', values: [1, 0] },
    ],
  });
  const widths = (svg: string): number[] =>
    [...svg.matchAll(/<rect x="[^"]*" y="[^"]*" width="([\d.]+)"[^>]*><title>/g)].map((m) => Number(m[1]));
  const [first = 0, third = 0, second = 0] = widths(draw(pictureOf(chart), 600, 300));
  expect(first / second).toBeCloseTo(3, 1);
  expect(third / second).toBeCloseTo(2, 1);
  expect(draw(pictureOf(chart), 600, 300)).toContain('A&lt;b&gt;');
  host.typeIntoCell('S', 'B3', '6');
  expect(widths(draw(pictureOf(chart), 600, 300))).not.toEqual([first, third, second]);
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
  return (width) => draw(pictureOf(host.book.get('S').charts[0]!), width, 400);
}

test('a line lies over the columns, and the axis cuts off what is beyond its end', async () => {
  const drawn = (await rates(['a', 'b', 'c']))(600);
  const bars = [
    ...drawn.matchAll(/<rect x="[^"]*" y="([\d.]+)" width="[^"]*" height="([\d.]+)"[^>]*><title>/g),
  ];
  expect(bars).toHaveLength(3);
  const [, top, height] = bars[2]!.map(Number);
  expect(top).toBe(12);
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

/** A picture of these series; what is not named is as in a new column chart. */
function picture(series: readonly Partial<PictureSeries>[], rest: Partial<Picture> = {}): Picture {
  const axis = newAxis();
  const plain = { name: 's', colour: '#000000', values: [], isLine: false, hasMarkers: false, labels: null };
  return {
    isHorizontal: false,
    grouping: 'clustered',
    title: null,
    categoryAxis: axis,
    valueAxis: axis,
    legend: null,
    categories: ['a', 'b'],
    series: series.map((one) => ({ ...plain, ...one })),
    ...rest,
  };
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly of: string;
}

const BAR = /<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"[^>]*><title>([^<]*)</g;

function bars(svg: string): Drawn[] {
  return [...svg.matchAll(BAR)].map(([, x, y, width, height, of = '']) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
    of,
  }));
}

describe('stacked columns', () => {
  test('start at zero and stand on top of each other, what is below zero downwards', () => {
    const drawn = bars(
      draw(
        picture(
          [
            { name: 'up', values: [10, 4] },
            { name: 'more', values: [5, null] },
            { name: 'down', values: [-5, 0] },
          ],
          { grouping: 'stacked' },
        ),
        400,
        400,
      ),
    );
    const [up, second, more, down] = drawn;
    expect(drawn.map(({ of }) => of)).toEqual(['up: 10', 'up: 4', 'more: 5', 'down: -5']);
    const zero = up!.y + up!.height;
    expect(second!.y + second!.height).toBeCloseTo(zero, 0);
    expect(more!.y + more!.height).toBeCloseTo(up!.y, 0);
    expect(down!.y).toBeCloseTo(zero, 0);
    expect(up!.height / more!.height).toBeCloseTo(2, 1);
  });

  test('of 100 % all end at the same height, whatever their sum', () => {
    const series = [{ values: [1, 30] }, { values: [3, 10] }];
    const svg = draw(picture(series, { grouping: 'percent' }), 400, 400);
    const [a, b, aRest, bRest] = bars(svg);
    expect(aRest!.y).toBeCloseTo(bRest!.y, 0);
    expect(a!.height / aRest!.height).toBeCloseTo(1 / 3, 1);
    expect(b!.height / bRest!.height).toBeCloseTo(3, 1);
    expect(svg).toContain('>100%<');
  });

  test('carry their labels in the middle, in a colour that can be read, and none for nothing', () => {
    const labels = { format: '"○ "0;;;', colour: null };
    const series = [
      { colour: '#1B5E9B', values: [3, 0], labels },
      { colour: '#F2C85B', values: [2, 1], labels: { ...labels, format: '"… "0;;;' } },
    ];
    const svg = draw(picture(series, { grouping: 'stacked', isHorizontal: true }), 400, 300);
    const shown = [...svg.matchAll(/<text[^>]*fill="(#\w+)"[^>]*><title>[^<]*<\/title>([○…][^<]*)</g)];
    expect(shown.map(([, colour, text]) => [text, colour])).toEqual([
      ['○ 3', '#fff'],
      ['… 2', '#222'],
      ['… 1', '#222'],
    ]);
  });
});

test('bars are listed from the bottom up, and from the top down where the axis is reversed', () => {
  const series = [{ values: [1, 2] }];
  const tops = (reversed: boolean) => {
    const plain = picture(series, { isHorizontal: true });
    return bars(draw({ ...plain, categoryAxis: { ...plain.categoryAxis, reversed } }, 400, 300)).map(
      ({ y }) => y,
    );
  };
  const [first = 0, second = 0] = tops(false);
  expect(first).toBeGreaterThan(second);
  expect(tops(true)).toEqual([second, first]);
});

test('a line is broken where nothing stands, and has its markers', () => {
  const series = [{ isLine: true, hasMarkers: true, values: [1, 2, null, 3, 4] }];
  const svg = draw(picture(series, { categories: ['a', 'b', 'c', 'd', 'e'] }), 400, 300);
  const lines = [...svg.matchAll(/points="([^"]+)"/g)].map((match) => match[1]!.split(' ').length);
  expect(lines).toEqual([2, 2]);
  expect(svg.match(/<circle/g)).toHaveLength(4);
});

test('a legend that does not fit into one line goes on in the next, and stands at its own side', () => {
  const series = Array.from({ length: 8 }, (_, i) => ({ name: `とても長い系列の名前${i}`, values: [1, 2] }));
  const entries = (legend: Picture['legend']) => [
    ...draw(picture(series, { legend }), 500, 400).matchAll(
      /<text x="([\d.]+)" y="([\d.]+)"[^>]*><title>とても/g,
    ),
  ];
  const below = entries('Bottom');
  expect(below).toHaveLength(8);
  for (const [, x, y] of below) {
    expect(Number(x)).toBeLessThan(500 - 100);
    expect(Number(y)).toBeLessThan(400);
  }
  expect(new Set(below.map(([, , y]) => y)).size).toBeGreaterThan(1);
  expect(entries('Right').every(([, x]) => Number(x) > 300)).toBe(true);
});

test('numbers of the axis look like those of the cells', () => {
  const plain = picture([{ values: [1_000_000, 2_000_000] }]);
  expect(draw({ ...plain, valueAxis: { ...plain.valueAxis, numberFormat: '#,##0' } }, 400, 300)).toContain(
    '>2,000,000<',
  );
});
