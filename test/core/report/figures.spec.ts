import { join } from 'node:path';
import { PRESETS, STANDARD } from '../../../src/core/rules/presets';
import { figuresOn } from '../../support/report-figures';
import { drawn, expectCore, made, MIXED, projects, summaryOf, typeInto } from '../../support/report-made';
import { sheet, workbook } from '../../support/sheet';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

test('counts by status, mean and median over the KPIs, and the groups', () => {
  expect(figuresOn(summaryOf(made(MIXED)))).toEqual({
    statuses: {
      '○ 達成': 2,
      '× 未達成': 1,
      '… 未計測': 1,
      '□ 未設定': 1,
      '？ 判定不能': 1,
      '― 未到来': 0,
      値なし: 0,
    },
    total: 6,
    all: 6,
    mean: (89.5 + 250 + 100) / 3,
    median: 100,
    over: 1,
    rated: 3,
    groups: { 窓口事業: [1, 1, 1], 広報事業: [0, 0, 0], 防災事業: [1, 0, 0] },
  });
  expectCore(made(MIXED));
});

test('the message says the counts, and where most of what was not measured stands', () => {
  expect(summaryOf(made(MIXED))[0]![0]).toBe('6指標のうち2件（33%）が達成。未達成1件、未計測1件');
  const unmeasured = projects([
    ['窓口事業', '相談件数', 20, null],
    ['窓口事業', '登録者数', 10, null],
    ['広報事業', '閲覧件数', 10, null],
    ['広報事業', '発信件数', 10, 12],
  ]);
  expect(summaryOf(made(unmeasured))[0]![0]).toBe(
    '4指標のうち1件（25%）が達成。未計測3件のうち2件は窓口事業',
  );
});

test('nearly all is never said to be all', () => {
  const rows = Array.from({ length: 201 }, (_, i): [string, string, number, number] => [
    'あ事業',
    `利用件数${i + 1}`,
    10,
    i === 0 ? 9 : 11,
  ]);
  expect(summaryOf(made(projects(rows)))[0]![0]).toBe('201指標のうち200件（99%）が達成。未達成1件');
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
  expect(figuresOn(summaryOf(one))).toMatchObject({ mean: 75, median: 45, rated: 4 });
});

test('without any rate there is no average, and no error', () => {
  const one = made(
    projects([
      ['あ事業', '相談件数', 10, '未計測'],
      ['い事業', '登録者数', null, 5],
    ]),
  );
  expect(figuresOn(summaryOf(one))).toMatchObject({ mean: '', median: '', rated: 0 });
  expectCore(one);
});

test('every KPI counts once, by its newest year that is due', () => {
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
  expect(figuresOn(summaryOf(one))).toMatchObject({ mean: 100, median: 100, rated: 1, total: 2 });
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
  expect(figuresOn(summaryOf(one))).toMatchObject({ total: 3, statuses: { '× 未達成': 1 } });
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
  expect(figuresOn(summaryOf(one)).groups).toEqual({
    '窓口*事業': [0, 1, 0],
    窓口の事業: [1, 0, 0],
    'どうする?事業': [1, 0, 0],
    [long]: [1, 0, 0],
  });
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
  const CHART = 'KPI_ACHIEVEMENT';

  test('a bar for each KPI with a rate, the lowest first, in the column of its status', () => {
    const one = made(
      projects([
        ['窓口事業', '登録者数', 10, 25],
        ['窓口事業', '相談件数', 20, 17.9],
        ['窓口事業', '利用者数', 10, null],
        ['窓口事業', '来館者数', 10, 0],
        ['窓口事業', '計画の策定', '策定済み', '策定済み'],
      ]),
    );
    expect(drawn(one, CHART)).toEqual([
      ['指標名', '× 未達成', '○ 達成'],
      ['来館者数', 0.001, ''],
      ['相談件数', 89.5, ''],
      // What is cut off at 200 % says its rate behind the name.
      ['登録者数 250%', '', 200],
    ]);
    typeInto(one, { E3: 21 });
    expect(drawn(one, CHART)[2]).toEqual(['相談件数', '', 105]);
  });

  test('where the periods differ each name carries its own', () => {
    const year = (label: string, name: string, goal: number): ReturnType<typeof sheet> =>
      sheet(
        [
          ['指標名', '単位', `${label}目標`, `${label}実績`],
          [name, '件', goal, 9],
        ],
        { name: label },
      );
    const one = made(workbook(year('R6', '相談件数', 20), year('R5', '登録者数', 10)));
    expect(drawn(one, CHART).map((row) => row[0])).toEqual(['指標名', '相談件数（R6）', '登録者数（R5）']);
  });

  test('names are never cut; of more bars than have room the lowest are shown, and the heading says of how many', () => {
    const rows = Array.from({ length: 60 }, (_, i): [string, string, number, number] => [
      `${i % 3}番の事業`,
      `解決に向けて方向性が見出せるようになった市民の割合その${i + 1}`,
      10,
      70 - i,
    ]);
    const one = made(projects(rows));
    const shown = drawn(one, CHART).slice(1);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThan(40);
    expect(shown[0]).toEqual(['解決に向けて方向性が見出せるようになった市民の割合その60', '', 110]);
    expect(summaryOf(one).flat()).toContain(`達成率（%、低い順、${shown.length}／全60指標、縦線＝目標100%）`);
  });
});

test('a missing actual typed into the source moves counts, averages and the cells of the charts', () => {
  const one = made(MIXED);
  typeInto(one, { E4: 15 });
  expect(figuresOn(summaryOf(one))).toMatchObject({
    mean: (89.5 + 250 + 150 + 100) / 4,
    median: 125,
    rated: 4,
    statuses: { '… 未計測': 0 },
    groups: { 窓口事業: [2, 1, 0] },
  });
  expect(drawn(one, 'KPI_STATUS_BY_GROUP')[1]).toEqual(['窓口事業', 2, 1, 0]);
  expect(summaryOf(one)[0]![0]).toBe('6指標のうち3件（50%）が達成。未達成1件');
});

test('a target that is changed, and an actual that is taken away, are followed too', () => {
  const one = made(MIXED);
  typeInto(one, { D2: 10, E7: null });
  expect(figuresOn(summaryOf(one))).toMatchObject({ rated: 2, mean: (179 + 250) / 2 });
  expect(figuresOn(summaryOf(one)).groups['防災事業']).toEqual([0, 0, 1]);
});

test('charts lie below each other, right of the figures, and each draws from cells that are there', () => {
  const { plan } = made(MIXED);
  const { charts, rows } = plan.sheets[0]!;
  expect(charts.map(({ name }) => name)).toEqual(['KPI_ACHIEVEMENT', 'KPI_STATUS_BY_GROUP']);
  charts.forEach(({ place, source }, i) => {
    expect(place.left).toBeGreaterThan(6);
    if (i > 0) expect(place.top).toBeGreaterThan(charts[i - 1]!.place.bottom);
    for (let r = source.top; r <= source.bottom; r++) {
      for (let c = source.left; c <= source.right; c++) expect(rows[r]![c]).not.toBeUndefined();
    }
  });
});
