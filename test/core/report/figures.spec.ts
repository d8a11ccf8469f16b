import { join } from 'node:path';
import type { CellValue } from '../../../src/core/cells/snapshot';
import { PRESETS, STANDARD } from '../../../src/core/rules/presets';
import { figuresOn } from '../../support/report-figures';
import {
  chartOf,
  drawn,
  expectCore,
  made,
  MIXED,
  projects,
  summaryOf,
  typeInto,
  type Made,
} from '../../support/report-made';
import { sheet, workbook } from '../../support/sheet';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

test('counts, shares, mean, median and the averages of projects', () => {
  expect(figuresOn(summaryOf(made(MIXED)))).toEqual({
    statuses: [
      ['○ 達成', 2, 2 / 6, 2, 2 / 6],
      ['× 未達成', 1, 1 / 6, 1, 1 / 6],
      ['… 未計測', 1, 1 / 6, 1, 1 / 6],
      ['□ 未設定', 1, 1 / 6, 1, 1 / 6],
      ['？ 判定不能', 1, 1 / 6, 1, 1 / 6],
      ['― 未到来', 0, 0, '', ''],
      ['合計', 6, '', 6, ''],
    ],
    average: (89.5 + 250 + 100) / 3,
    median: 100,
    rated: 3,
    missing: 1,
    projects: [
      ['窓口事業', 1, 1, 1, 0, 0, (89.5 + 250) / 2],
      ['広報事業', 0, 0, 0, 1, 1, ''],
      ['防災事業', 1, 0, 0, 0, 0, 100],
    ],
  });
  expectCore(made(MIXED));
});

test('the median of an even number of rates lies between the middle two', () => {
  const one = made(
    projects([
      ['あ事業', '相談件数', 10, 1],
      ['あ事業', '登録者数', 10, 20],
      ['あ事業', '利用者数', 10, 4],
      ['あ事業', '閲覧件数', 10, 5],
    ]),
  );
  expect(figuresOn(summaryOf(one))).toMatchObject({ average: 75, median: 45, rated: 4 });
});

test('without any rate there is no average, and no error', () => {
  const one = made(
    projects([
      ['あ事業', '相談件数', 10, '未計測'],
      ['あ事業', '登録者数', null, 5],
    ]),
  );
  const found = figuresOn(summaryOf(one));
  expect(found).toMatchObject({ average: '', median: '', rated: 0, missing: 1 });
  expect(found.projects).toEqual([['あ事業', 0, 0, 1, 1, 0, '']]);
  expectCore(one);
});

test('years that are not due are in no figure', () => {
  const one = made(
    workbook(
      sheet(
        [
          ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績', 'R7目標', 'R7実績'],
          ['相談件数', '件', 10, 5, 20, 20, 30, null],
          ['登録者数', '人', 10, 10, 20, null, 30, null],
        ],
        { name: '一覧' },
      ),
    ),
  );
  expect(figuresOn(summaryOf(one))).toMatchObject({ average: 250 / 3, median: 100, rated: 3, missing: 1 });
  expect(figuresOn(summaryOf(one)).statuses.at(-1)).toEqual(['合計', 2, '', 4, '']);
  expectCore(one);
});

test('a year after the one the rule profile reports on is not due though its numbers are there', () => {
  const snapshot = workbook(
    sheet(
      [
        ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
        ['相談件数', '件', 10, 5, 20, 30],
        ['計画の策定', '', '策定済み', '策定済み', '策定済み', '策定済み'],
        ['登録者数', '人', 10, 10, null, 5],
      ],
      { name: '一覧' },
    ),
  );
  const one = made(snapshot, { ...STANDARD, reportingYear: 2023 });
  expect(one.scan.kpis[0]!.periods.map(({ status }) => status)).toEqual(['notAchieved', 'pending']);
  expect(figuresOn(summaryOf(one)).statuses.at(-1)).toEqual(['合計', 3, '', 3, '']);
  expectCore(one);
});

test('names of projects that look like patterns, and a name of 300 letters, count their own rows only', () => {
  const long = '長'.repeat(300);
  const one = made(
    projects([
      ['窓口*事業', '相談件数', 10, 5],
      ['窓口の事業', '登録者数', 10, 10],
      ['どうする?事業', '利用者数', 10, 20],
      [long, '閲覧件数', 10, 40],
    ]),
  );
  expect(figuresOn(summaryOf(one)).projects.map((row) => row.at(-1))).toEqual([50, 100, 200, 400]);
  expectCore(one);
});

test.each(['hitoyoshi-r5', 'ibusuki-r6', 'hanamaki-r6', 'kameyama-r6', 'shiroi-r6'])(
  'every figure of %s is what core counts',
  async (name) => {
    const snapshot = await snapshotOfFile(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`));
    const one = made(snapshot);
    expectCore(one);
    for (const rules of PRESETS.slice(1)) expectCore(made(snapshot, rules));
  },
);

test.each(PRESETS.map((rules) => [rules.id, rules] as const))(
  'rates, statuses and figures under %s are those of core',
  (_, rules) => {
    const years = ['R6目標', 'R6実績', 'R7目標', 'R7実績', 'R10目標', 'R10実績'];
    const snapshot = workbook(
      sheet(
        [
          ['事業名', '指標名', '単位', '基準値', ...years],
          ['窓口事業', '相談件数', '件', 100, 120, 118, 150, 150, 200, null],
          ['窓口事業', '苦情の件数', '件', 50, 40, 45, 30, 20, 10, null],
          ['広報事業', '登録者数', '人', null, 10, 11, 20, 23, 100, null],
          [
            '広報事業',
            '計画の策定',
            '',
            null,
            '策定済み',
            '策定済み',
            '策定済み',
            '未策定',
            '策定済み',
            null,
          ],
        ],
        { name: '一覧' },
      ),
    );
    const one = made(snapshot, rules);
    expect(one.scan.kpis).toHaveLength(4);
    expectCore(one);
  },
);

describe('achievement by KPI', () => {
  test('one row per KPI that can have a rate, in its newest year that is due, beside 100 %', () => {
    const one = made(
      workbook(
        sheet(
          [
            ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績', 'R7目標', 'R7実績'],
            ['相談件数', '件', 10, 5, 20, 17.9, 30, null],
            ['とても長い名前の総合相談窓口利用者数', '人', 10, 10, 20, null, 30, null],
            ['計画の策定', '', '策定済み', '策定済み', '策定済み', '策定済み', '策定済み', null],
          ],
          { name: '一覧' },
        ),
      ),
    );
    expect(drawn(one, 'KPI_ACHIEVEMENT')).toEqual([
      ['指標名', '達成率（%）', '目標（100%）'],
      ['相談件数', 89.5, 100],
      ['とても長い名…談窓口利用者数', '', 100],
    ]);
    const { source } = chartOf(one, 'KPI_ACHIEVEMENT');
    const periods = summaryOf(one)
      .slice(source.top, source.bottom + 1)
      .map((row) => row[source.right + 1]);
    expect(periods).toEqual(['期間', 'R6', 'R6']);
    typeInto(one, { F3: 25 });
    expect(drawn(one, 'KPI_ACHIEVEMENT').map((row) => row[1])).toEqual(['達成率（%）', 89.5, 125]);
    expect(chartOf(one, 'KPI_ACHIEVEMENT')).toMatchObject({ lineSeries: [1], title: 'KPI別の達成率（R6）' });
  });

  test('where the periods differ each name carries its own, and the title says so', () => {
    const one = made(
      workbook(
        sheet(
          [
            ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
            ['相談件数', '件', 10, 5, 20, 17],
            ['登録者数', '人', 10, 9, null, null],
          ],
          { name: '一覧' },
        ),
      ),
    );
    expect(drawn(one, 'KPI_ACHIEVEMENT').map((row) => row.slice(0, 2))).toEqual([
      ['指標名', '達成率（%）'],
      ['相談件数（R6）', 85],
      ['登録者数（R5）', 90],
    ]);
    expect(chartOf(one, 'KPI_ACHIEVEMENT').title).toBe('KPI別の達成率（期間は指標名の後）');
    expect(summaryOf(one).flat()).toContain('KPI別の達成率（KPIごとに判定できた最新の期間）');
  });

  test('names that begin alike stay apart, and the project stands beside the chart', () => {
    const rows = ['女性', '児童'].map(
      (who) => ['相談', `解決に向けて方向性が見出せた${who}の割合`, 9, 8] as const,
    );
    const one = made(projects([...rows, [null, '利用者数', 10, 5]]));
    const [, ...names] = drawn(one, 'KPI_ACHIEVEMENT').map(([name]) => name);
    expect(names).toEqual(['解決に向けて…せた女性の割合', '解決に向けて…せた児童の割合', '利用者数']);
    const row = summaryOf(one).find(([name]) => name === names[1])!;
    expect(row[chartOf(one, 'KPI_ACHIEVEMENT').source.right + 2]).toBe('相談');
  });

  test('of more than thirty the lowest are shown, and the heading says so; a rate beyond 200 % is cut off', () => {
    const rows = Array.from({ length: 35 }, (_, i): [string, string, number, number] => [
      'あ事業',
      `利用件数${i + 1}`,
      10,
      i === 3 ? 90 : 40 - i,
    ]);
    const one = made(projects(rows));
    const block = drawn(one, 'KPI_ACHIEVEMENT').slice(1);
    expect(block).toHaveLength(30);
    const rates = block.map((row) => Number(row[1]));
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    expect([rates[0], rates.at(-1)]).toEqual([60, 350]);
    expect(summaryOf(one).map(([first]) => first)).toContain('KPI別の達成率（R6、低い順に30件／全35件）');
    expect(chartOf(one, 'KPI_ACHIEVEMENT')).toMatchObject({
      valueAxisMaximum: 200,
      title: 'KPI別の達成率（R6、200%で打ち切り）',
    });
  });
});

describe('trends', () => {
  const YEARS = ['R4目標', 'R4実績', 'R5目標', 'R5実績', 'R6目標', 'R6実績'];
  const trends = (rows: readonly (readonly CellValue[])[]): Made =>
    made(workbook(sheet([['事業名', '指標名', '単位', ...YEARS], ...rows], { name: '一覧' })));

  test('target and actual of every year; nothing measured is nothing, not 0', () => {
    const one = trends([['窓口事業', '相談件数', '件', 10, 5, 20, 17.9, 30, null]]);
    expect(drawn(one, 'KPI_TREND_1')).toEqual([
      ['年度', '目標値', '実績値'],
      ['R4', 10, 5],
      ['R5', 20, 17.9],
      ['R6', 30, ''],
    ]);
    expect(chartOf(one, 'KPI_TREND_1')).toMatchObject({ title: '相談件数', valueAxisTitle: '値（件）' });
    expect(summaryOf(one).map(([first]) => first)).toContain('相談件数（単位：件）');
    typeInto(one, { I2: 33, F2: 21 });
    expect(drawn(one, 'KPI_TREND_1').slice(1)).toEqual([
      ['R4', 10, 5],
      ['R5', 21, 17.9],
      ['R6', 30, 33],
    ]);
  });

  test('bars stand on zero, and below it where a value is negative', () => {
    const rising = trends([['窓口事業', '相談件数', '件', 10, 5, 20, 17.9, 30, null]]);
    expect(chartOf(rising, 'KPI_TREND_1').valueAxisMinimum).toBe(0);
    const falling = trends([['窓口事業', '窓口対応時間の減少', '%', -5, -10, -25, null, -50, null]]);
    expect(chartOf(falling, 'KPI_TREND_1')).not.toHaveProperty('valueAxisMinimum');
  });

  test('a year without a slot for its actual shows nothing either', () => {
    const one = made(
      workbook(
        sheet(
          [
            ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標'],
            ['相談件数', '件', 10, 5, 20],
          ],
          { name: '一覧' },
        ),
      ),
    );
    const { rows } = one.plan.sheets[0]!;
    const { source } = chartOf(one, 'KPI_TREND_1');
    // A plain reference to a blank cell is 0 in Excel; the engine of the stand-in leaves it blank, so it is read here.
    expect(rows[source.bottom]![2]).toMatchObject({
      formula: '=IF({{sheet:kpiList}}!J5="","",{{sheet:kpiList}}!J5)',
    });
    expect(drawn(one, 'KPI_TREND_1').at(-1)).toEqual(['R6', 20, '']);
  });

  test('the eight KPIs with most years reported, and the heading says of how many', () => {
    const one = trends(
      [1, 3, 2, 3, 1, 0, 2, 1, 3, 3, 2].map((reported, i) => [
        'あ事業',
        `利用件数${i + 1}`,
        '件',
        ...[1, 2, 3].flatMap((year) => [10 * year, year <= reported ? 9 * year : null]),
      ]),
    );
    const titles = one.plan.sheets[0]!.charts.map(({ title }) => title);
    expect(titles.slice(-8)).toEqual([2, 4, 9, 10, 3, 7, 11, 1].map((n) => `利用件数${n}`));
    expect(summaryOf(one).map(([first]) => first)).toContain(
      '目標値と実績値の推移（年度の多いKPIから8件／全10件）',
    );
  });

  test('one year is no trend', () => {
    expect(made(MIXED).plan.sheets[0]!.charts.map(({ name }) => name)).toEqual([
      'KPI_STATUS_BY_PROJECT',
      'KPI_ACHIEVEMENT',
    ]);
  });
});

test('a missing actual typed into the source moves counts, averages and the cells of the charts', () => {
  const one = made(MIXED);
  typeInto(one, { E4: 15 });
  expect(figuresOn(summaryOf(one))).toMatchObject({
    average: (89.5 + 250 + 150 + 100) / 4,
    median: 125,
    rated: 4,
    missing: 0,
  });
  expect(figuresOn(summaryOf(one)).projects[0]).toEqual(['窓口事業', 2, 1, 0, 0, 0, (89.5 + 250 + 150) / 3]);
  expect(drawn(one, 'KPI_STATUS_BY_PROJECT')[1]).toEqual(['窓口事業', 2, 1, 0, 0, 0]);
  expect(drawn(one, 'KPI_ACHIEVEMENT').map((row) => row[1])).toContain(150);
});

test('a target that is changed, and an actual that is taken away, are followed too', () => {
  const one = made(MIXED);
  typeInto(one, { D2: 10, E7: null });
  expect(figuresOn(summaryOf(one))).toMatchObject({ rated: 2, missing: 2, average: (179 + 250) / 2 });
  expect(figuresOn(summaryOf(one)).projects[2]).toEqual(['防災事業', 0, 0, 1, 0, 0, '']);
});

test('charts lie below each other, right of the figures, and each draws from cells that are there', () => {
  const { plan } = made(MIXED);
  const { charts, rows } = plan.sheets[0]!;
  charts.forEach(({ place, source }, i) => {
    expect(place.left).toBeGreaterThan(6);
    if (i > 0) expect(place.top).toBeGreaterThan(charts[i - 1]!.place.bottom);
    for (let r = source.top; r <= source.bottom; r++) {
      for (let c = source.left; c <= source.right; c++) expect(rows[r]![c]).not.toBeUndefined();
    }
  });
});
