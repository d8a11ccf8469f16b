import { carryOut } from '../../src/excel';
import type { ReportCell, ReportChart } from '../../src/core/report/plan';
import { openHost } from '../../src/workbench/host';
import { planOf, text } from './plans';
import { openMade } from './stand-in';

const number = (value: number): ReportCell => ({ kind: 'number', value, format: '0' });

const ROWS: readonly (readonly ReportCell[])[] = [
  [text('指標'), text('目標'), text('達成率')],
  [text('あ'), number(100), number(80)],
  [text('い'), number(100), number(340)],
];

const CHART: ReportChart = {
  name: 'RATES',
  title: '達成率',
  type: 'columnClustered',
  source: { top: 0, left: 0, bottom: 2, right: 2 },
  seriesBy: 'columns',
  categoryAxisTitle: '指標',
  valueAxisTitle: '%',
  valueAxisMinimum: 0,
  seriesColours: ['#B3261E', '#1B5E9B'],
  place: { top: 5, left: 0, bottom: 20, right: 6 },
};

async function drawn(chart: ReportChart) {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  await carryOut(planOf(ROWS, { charts: [chart] }));
  return { host, made: host.book.get('サマリー').charts[0]! };
}

test('a series named as a line lies over the columns, without markers, and the axis ends where it is told', async () => {
  const { host, made } = await drawn({ ...CHART, lineSeries: [0], valueAxisMaximum: 200 });
  expect(made.type).toBe('ColumnClustered');
  expect(made.series).toMatchObject([
    { type: 'Line', line: '#B3261E', fill: null, hasMarkers: false },
    { type: null, fill: '#1B5E9B' },
  ]);
  expect(made.valueAxis).toMatchObject({ minimum: 0, maximum: 200 });
  const again = await openHost(await host.save(), { name: 'saved.xlsx' });
  const [saved] = again.book.get('サマリー').charts;
  expect(saved?.title).toBe('達成率');
  const parts = saved?.loaded?.chartModel?.chart.plotArea.chartTypes;
  expect(parts?.map((part) => [part.type, part.series.length])).toEqual([
    ['bar', 1],
    ['line', 1],
  ]);
});

test('without them every series is a column, and the axis ends where Excel likes', async () => {
  const { made } = await drawn(CHART);
  expect(made.series).toMatchObject([
    { type: null, fill: '#B3261E' },
    { type: null, fill: '#1B5E9B' },
  ]);
  expect(made.valueAxis).toMatchObject({ minimum: 0, maximum: null });
});

test('in a line chart all series are coloured as lines', async () => {
  const { made } = await drawn({ ...CHART, type: 'line' });
  expect(made.type).toBe('LineMarkers');
  expect(made.series).toMatchObject([{ line: '#B3261E' }, { line: '#1B5E9B' }]);
});

/** A series is named by its cell, which Excel keeps in the file, not by a literal. */
const nameIn = (column: number) => ({ top: 0, left: column, bottom: 0, right: column });

test('a column that shows no number yet is a series all the same, under its own name', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const open: ReportCell = { kind: 'formula', formula: '=IF(S!A2="","",S!A2)', format: '0' };
  const rows = ROWS.map((row, r) => (r === 0 ? row : [row[0]!, open, row[2]!]));
  await carryOut(planOf(rows, { charts: [{ ...CHART, lineSeries: [1] }] }));
  const { series } = host.book.get('サマリー').charts[0]!;
  const down = (column: number) => ({ top: 1, left: column, bottom: 2, right: column });
  expect(series).toMatchObject([
    { label: null, name: nameIn(1), values: down(1), categories: down(0), fill: '#B3261E', type: null },
    { label: null, name: nameIn(2), values: down(2), categories: down(0), line: '#1B5E9B', type: 'Line' },
  ]);
});

test('a first row without numbers is no second line of names', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const blank: ReportCell = { kind: 'formula', formula: '=""', format: '0' };
  const rows = [ROWS[0]!, [text('あ'), blank, blank], ROWS[2]!];
  await carryOut(planOf(rows, { charts: [CHART] }));
  expect(host.book.get('サマリー').charts[0]!.series).toMatchObject([
    { label: null, name: nameIn(1), values: { top: 1, left: 1, bottom: 2, right: 1 } },
    { label: null, name: nameIn(2), values: { top: 1, left: 2, bottom: 2, right: 2 } },
  ]);
});

test('labels of the series are written into the columns, in a format and a colour of their own', async () => {
  const seriesLabels = [
    { format: '"○ "0;;;', colour: '#FFFFFF' },
    { format: '"× "0;;;', colour: '#1A1A1A' },
  ];
  const { host, made } = await drawn({ ...CHART, type: 'barStacked', seriesLabels });
  expect(made.series.map(({ dataLabels }) => dataLabels)).toMatchObject(seriesLabels);
  const again = await openHost(await host.save(), { name: 'saved.xlsx' });
  const [part] = again.book.get('サマリー').charts[0]?.loaded?.chartModel?.chart.plotArea.chartTypes ?? [];
  const labels = part?.series.map((series) => ('dataLabels' in series ? series.dataLabels : undefined));
  expect(labels).toMatchObject(
    seriesLabels.map(({ format }) => ({ showVal: true, numFmt: { formatCode: format } })),
  );
});
