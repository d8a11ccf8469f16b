import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport, type AddChartSeriesOptions } from '@cj-tech-master/excelts/chart';
import { drawFileChart, filePicture } from '../../../src/workbench/charts/file-chart';
import { openHost } from '../../../src/workbench/host';

type Options = Parameters<ReturnType<Workbook['addWorksheet']>['addChart']>[0];

const SERIES: AddChartSeriesOptions[] = [
  { name: { formula: 'Data!$B$1' }, categories: 'Data!$A$2:$A$4', values: 'Data!$B$2:$B$4', fill: '1B5E9B' },
  { name: { formula: 'Data!$C$1' }, categories: 'Data!$A$2:$A$4', values: 'Data!$C$2:$C$4', fill: 'E07B39' },
];

/** A workbook from disk with one chart on its own sheet over another one. */
async function fromFile(options: Options) {
  installChartSupport();
  const workbook = new Workbook();
  workbook.addWorksheet('Data').addRows([
    ['事業', '達成', '未達成'],
    ['A', 3, 1],
    ['B', 2, 4],
    ['C', null, 5],
  ]);
  workbook.addWorksheet('Charts').addChart(options, 'B2:J20');
  const host = await openHost(new Uint8Array(await workbook.xlsx.writeBuffer()), { name: 'c.xlsx' });
  const sheet = host.book.get('Charts');
  const { loaded } = sheet.charts[0]!;
  return {
    host,
    picture: () => filePicture(loaded!.chartModel!, host.book.workbook),
    svg: () => drawFileChart(loaded!, host.book.workbook, sheet.sheet, 500, 300),
  };
}

test('a chart of the file shows what its references hold now', async () => {
  const { host, picture, svg } = await fromFile({
    type: 'bar',
    barDir: 'bar',
    grouping: 'stacked',
    title: '事業別の状態',
    series: SERIES,
    valueAxis: { title: '件数', min: 0 },
    categoryAxis: { title: '事業', orientation: 'maxMin' },
    legendPosition: 'b',
  });
  expect(picture()).toMatchObject({
    isHorizontal: true,
    grouping: 'stacked',
    title: '事業別の状態',
    legend: 'Bottom',
    categories: ['A', 'B', 'C'],
    valueAxis: { title: '件数', minimum: 0, reversed: false },
    categoryAxis: { title: '事業', reversed: true },
    series: [
      { name: '達成', colour: '#1B5E9B', values: [3, 2, null] },
      { name: '未達成', colour: '#E07B39', values: [1, 4, 5] },
    ],
  });
  expect(svg()).toContain('達成: 3');
  host.typeIntoCell('Data', 'B2', '7');
  host.typeIntoCell('Data', 'B1', '完了');
  expect(svg()).toContain('完了: 7');
  host.undo();
  host.undo();
  expect(svg()).toContain('達成: 3');
});

test('a pie of the file is drawn by the library, from the cells too', async () => {
  const { host, picture, svg } = await fromFile({
    type: 'pie',
    title: '内訳',
    series: SERIES.slice(0, 1),
    dataLabels: { showVal: true },
  });
  expect(picture()).toBeNull();
  const before = svg();
  expect(before).toContain('<svg');
  host.typeIntoCell('Data', 'B2', '300');
  expect(svg()).not.toBe(before);
});

test('lines of the file keep their series and their order', async () => {
  const { host, picture } = await fromFile({
    type: 'line',
    series: SERIES,
  });
  expect(picture()?.series.map(({ isLine, name }) => [isLine, name])).toEqual([
    [true, '達成'],
    [true, '未達成'],
  ]);
  expect(picture()?.title).toBeNull();
  expect(host.book.get('Charts').charts).toHaveLength(1);
});
