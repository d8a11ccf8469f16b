import { chooseTheme } from '../../src/taskpane/look/theme';
import { choices, departmentsOf, filtered } from '../../src/taskpane/model/filter';
import { groupFindings } from '../../src/taskpane/model/findings';
import { grouped, overviewOf } from '../../src/taskpane/model/overview';
import type { Kpi } from '../../src/core/model/kpi';
import { newestDue } from '../../src/core/kpi/newest';
import { readAs, shownRate, shownRaw } from '../../src/taskpane/model/shown-values';
import { sourceCells } from '../../src/core/scan/source-cells';
import { finding, kpi, measured, period, SAMPLE_SCAN } from './sample-scan';

describe('a rate as it is shown', () => {
  it.each([
    [147.38, '147.4%'],
    [89.5, '89.5%'],
    [89.45, '89.5%'],
    [1.005, '1.0%'],
    [99.95, '99.9%'],
    [99.96, '99.9%'],
    [99.999999, '99.9%'],
    [99.94, '99.9%'],
    [100, '100.0%'],
    [100.04, '100.0%'],
    [2617, '2,617.0%'],
    [0, '0.0%'],
    [-40.25, '-40.3%'],
  ])('%d is %s', (rate, shown) => {
    expect(shownRate(rate, 'ja')).toBe(shown);
  });

  it('is absent where there is none', () => {
    expect(shownRate(null, 'ja')).toBeNull();
  });
});

describe('a value as it is shown', () => {
  it.each([
    ['11086', '11,086'],
    ['-5', '-5'],
    ['3.0', '3.0'],
    ['1234.50', '1,234.50'],
    ['0.1', '0.1'],
    ['14,738', '14,738'],
    ['▲5', '▲5'],
    ['10%', '10%'],
    ['未計測', '未計測'],
    ['定期申請360万円\n変更申請3万円', '定期申請360万円 変更申請3万円'],
    ['007', '007'],
    ['123456789012345678', '123456789012345678'],
  ])('%j is %j', (raw, shown) => {
    expect(shownRaw(raw, 'ja')).toBe(shown);
  });

  it('is absent for a blank', () => {
    expect(shownRaw(null, 'ja')).toBeNull();
  });

  it.each([
    ['11086', 11086, null],
    ['14,738', 14738, null],
    ['86.2%', 86.2, null],
    ['４００回', 400, null],
    ['60%（満足とした回答率）', 60, { kind: 'number', text: '60' }],
    ['▲5', -5, { kind: 'number', text: '-5' }],
    ['2,000万円', 20000000, { kind: 'number', text: '20,000,000' }],
    ['未計測', null, null],
  ])('%j read as %j tells %j', (raw, value, told) => {
    expect(readAs(measured(raw, value), 'ja')).toEqual(told);
  });

  it('tells the sum of a composite', () => {
    const parts = [{ label: null, value: 1800 }];
    expect(readAs({ ...measured('1,800 + 200', 2000), parts }, 'en')).toEqual({ kind: 'sum', text: '2,000' });
  });
});

describe('the period a KPI is shown by', () => {
  it('is the newest that is due, wherever it stands', () => {
    const periods = [
      period({ label: 'R6', fiscalYear: 2024, status: 'achieved' }),
      period({ label: 'R5', fiscalYear: 2023, status: 'notAchieved' }),
      period({ label: 'R7', fiscalYear: 2025, status: 'pending' }),
    ];
    expect(newestDue(kpi({ periods }))?.label).toBe('R6');
  });

  it('is the last one printed where years are not known', () => {
    const periods = ['前期', '後期'].map((label) => period({ label, fiscalYear: null, status: 'achieved' }));
    expect(newestDue(kpi({ periods }))?.label).toBe('後期');
  });

  it('is none where nothing is due', () => {
    expect(newestDue(kpi({ periods: [period({ status: 'pending' })] }))).toBeNull();
  });
});

describe('the overview', () => {
  it('counts each KPI once, by its shown period', () => {
    expect(overviewOf(SAMPLE_SCAN)).toEqual({
      workbook: '見本.xlsx',
      sheets: 2,
      kpis: 4,
      review: 2,
      statuses: [
        { status: 'achieved', count: 1 },
        { status: 'notAchieved', count: 1 },
        { status: 'notMeasured', count: 1 },
        { status: 'noValues', count: 1 },
      ],
      years: [2024],
      findings: [
        { severity: 'error', count: 1 },
        { severity: 'warning', count: 2 },
        { severity: 'info', count: 0 },
      ],
    });
  });

  it('groups by project in printed order, those without one last', () => {
    const kpis = [
      kpi({ project: null }),
      kpi({ project: 'B' }),
      kpi({ project: 'A' }),
      kpi({ project: 'B' }),
    ];
    expect(grouped(kpis, 'project').map(({ name, kpis: own }) => [name, own.length])).toEqual([
      ['B', 2],
      ['A', 1],
      [null, 1],
    ]);
  });

  it('counts the achieved among those that can be judged', () => {
    const [windows] = grouped(SAMPLE_SCAN.kpis, 'project');
    expect(windows).toMatchObject({ name: '窓口の改善', achieved: 1, judged: 2 });
  });
});

it('groups findings by code, worst first', () => {
  const findings = [
    finding({ code: 'B', severity: 'info' }),
    finding({ code: 'A', severity: 'error' }),
    finding({ code: 'B', severity: 'info' }),
    finding({ code: 'C', severity: 'error' }),
  ];
  expect(groupFindings(findings).map(({ code, findings: own }) => [code, own.length])).toEqual([
    ['A', 1],
    ['C', 1],
    ['B', 2],
  ]);
});

it('names every source cell of a KPI once', () => {
  const found = sourceCells(SAMPLE_SCAN.kpis[0]!);
  expect(
    found.map(({ role, cells }) => [role, ...cells.map(({ sheet, cell }) => `${sheet}!${cell}`)]),
  ).toEqual([
    ['name', '1-1!C3'],
    ['target', '1-1!G3', '1-1!G4'],
    ['actual', '1-1!H3', '1-1!H4'],
    ['baseline', '1-1!F3'],
    ['statedStatus', '1-1!J3'],
    ['narrative', '1-1!C9'],
  ]);
});

it.each([
  [null, { forced: false, dark: false }, 'light'],
  [null, { forced: false, dark: true }, 'dark'],
  [false, { forced: false, dark: true }, 'light'],
  [true, { forced: false, dark: false }, 'dark'],
  [true, { forced: true, dark: true }, 'highContrast'],
])('Office dark %s and browser %j give %s', (office, browser, theme) => {
  expect(chooseTheme(office, browser)).toBe(theme);
});

describe('the KPIs that are looked for', () => {
  const kpis = [
    kpi({
      id: 'a',
      name: 'ＬＩＮＥ登録者数',
      project: '窓口の改善',
      periods: [period({ status: 'achieved' })],
    }),
    kpi({ id: 'b', name: '待ち時間', project: '窓口の改善', periods: [period({ status: 'notAchieved' })] }),
    kpi({ id: 'c', name: '申請件数', project: null, no: '③', confidence: 'review', periods: [period({})] }),
    kpi({ id: 'd', name: '満足度', project: '広報', periods: [] }),
  ];

  it.each([
    ['all', '', 'abcd'],
    ['all', 'line', 'a'],
    ['all', '窓口', 'ab'],
    ['all', '窓口　時間', 'b'],
    ['all', '3', 'c'],
    ['all', 'なし', ''],
    ['achieved', '', 'a'],
    ['pending', '', 'c'],
    ['noValues', '', 'd'],
    ['review', '', 'c'],
    ['notAchieved', 'line', ''],
  ] as const)('%s, “%s”: %s', (show, query, found) => {
    expect(
      filtered(kpis, { show, department: null, query })
        .map(({ id }) => id)
        .join(''),
    ).toBe(found);
  });

  const inCharge = (...names: string[]): Kpi['department'] => ({ text: '', names, cell: 'A1', sheet: null });
  const lying = [
    kpi({ id: 'a', department: inCharge('税務課', '市民課') }),
    kpi({ id: 'b', department: inCharge('市民課') }),
    kpi({ id: 'c', department: null }),
  ];

  it.each([
    ['税務課', '', 'a'],
    ['市民課', '', 'ab'],
    ['', '', 'c'],
    [null, '市民', 'ab'],
    ['環境課', '', ''],
  ] as const)('of department %j, “%s”: %s', (department, query, found) => {
    const shown = filtered(lying, { show: 'all', department, query });
    expect(shown.map(({ id }) => id).join('')).toBe(found);
  });

  it('offers departments where there is a choice', () => {
    expect(departmentsOf(lying)).toEqual(['税務課', '市民課', '']);
    expect(departmentsOf(lying.slice(1, 2))).toEqual([]);
    expect(departmentsOf(lying.slice(2))).toEqual([]);
    expect(grouped(lying, 'department').map(({ name }) => name)).toEqual(['税務課・市民課', '市民課', null]);
  });

  it('offers only what would show something', () => {
    expect(choices(kpis)).toEqual(['all', 'review', 'achieved', 'notAchieved', 'pending', 'noValues']);
    expect(choices(kpis.slice(0, 1))).toEqual(['all', 'achieved']);
  });
});
