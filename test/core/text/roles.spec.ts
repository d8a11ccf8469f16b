import { labelRoles, readDirection } from '../../../src/core/text/roles';

/** One line per spelling: [text, role, unit, fiscal year]. */
test.each<[string, string, string | null, number | null]>([
  ['目標', 'target', null, null],
  ['目 標 値', 'target', null, null],
  ['【目標値】', 'target', null, null],
  ['目標値：', 'target', null, null],
  ['KPI目標', 'target', null, null],
  ['計画値', 'target', null, null],
  ['年間目標', 'target', null, null],
  ['最終目標値（令和９年度）', 'target', null, 2027],
  ['R6目標', 'target', null, 2024],
  ['目標値（件）', 'target', '件', null],
  ['2024年度末\n目標値', 'target', null, 2024],
  ['2024 Target', 'target', null, 2024],
  ['実績値', 'actual', null, null],
  ['実績（見込）', 'actual', null, null],
  ['令和６年度実績（見込み）', 'actual', null, 2024],
  ['Actual', 'actual', null, null],
  ['最終値（R6）', 'actual', null, 2024],
  ['目標値（R8・累計）', 'target', null, 2026],
  ['基準値（第3期平均）', 'baseline', null, null],
  ['現状値', 'baseline', null, null],
  ['基準値（R1）', 'baseline', null, 2019],
  ['当初値', 'baseline', null, null],
  ['Baseline 2020', 'baseline', null, 2020],
  ['達成率', 'rate', null, null],
  ['達成度（％）', 'rate', '%', null],
  ['進捗率', 'rate', null, null],
  ['達成状況', 'status', null, null],
  ['評価指標', 'kpiName', null, null],
  ['指標名', 'kpiName', null, null],
  ['重要業績評価指標（KPI）', 'kpiName', null, null],
  ['Indicator', 'kpiName', null, null],
  ['担当課', 'department', null, null],
  ['所管課', 'department', null, null],
  ['担当部署', 'department', null, null],
  ['事業費（千円）', 'cost', '千円', null],
  ['交付金充当額', 'grant', null, null],
  ['決算額', 'settled', null, null],
  ['補助率', 'grantRate', null, null],
  ['合計', 'total', null, null],
])('%s', (text, role, unit, year) => {
  const [reading] = labelRoles(text);
  expect([reading?.role, reading?.unit ?? null, reading?.period?.fiscalYear ?? null]).toEqual([
    role,
    unit,
    year,
  ]);
});

test.each([
  '相談件数',
  '目標を達成するための取組を進めた',
  '2024',
  '100',
  '',
  '山田太郎',
  '実績のある事業者',
])('%s is no label', (text) => {
  expect(labelRoles(text).filter(({ exact }) => exact)).toEqual([]);
});

test('KPI①, 指標１ and 目標２ are numbers of KPIs', () => {
  expect(['KPI①', '指標１', '目標２', 'KPI 3'].map((text) => labelRoles(text)[0]?.no)).toEqual([
    'KPI①',
    '指標１',
    '目標２',
    'KPI 3',
  ]);
});

test("the user's own words outweigh the lexicon", () => {
  const aliases = new Map([['着地見込', 'actual' as const]]);
  expect(labelRoles('R6着地見込', aliases)[0]).toMatchObject({
    role: 'actual',
    period: { fiscalYear: 2024 },
  });
});

test.each([
  ['↑', 'higher'],
  ['増加', 'higher'],
  ['高いほど良い', 'higher'],
  ['higher is better', 'higher'],
  ['↓', 'lower'],
  ['減少', 'lower'],
  ['低いほど良い', 'lower'],
  ['維持', null],
  ['―', null],
])('direction %s', (text, direction) => {
  expect(readDirection(text)).toBe(direction);
});

test.each(['実績（県平均）', '実績（前年同期）', '目標（国）', '実績（増減率）', '基準値（全国比）'])(
  '%s is a value of another time, of others or of another kind',
  (text) => {
    expect(labelRoles(text)).toEqual([]);
  },
);
