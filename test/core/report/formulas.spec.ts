import fc from 'fast-check';
import type { Workbook } from '@cj-tech-master/excelts';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import { buildReport, NothingToReportError } from '../../../src/core/report/build';
import { COLUMNS, placeOf } from '../../../src/core/report/columns';
import { HEADER_ROW } from '../../../src/core/report/kpi-list';
import { REPORT_TEXTS } from '../../../src/core/report/texts';
import { scanWorkbook } from '../../../src/core/scan';
import { calculated, shown } from '../../support/calculate';
import { sheet, workbook } from '../../support/sheet';

const NOW = new Date('2025-05-01T00:00:00Z');

/** A list of KPIs: [name, target, actual] under one year. */
function list(rows: readonly [string, CellValue, CellValue][]): WorkbookSnapshot {
  return workbook(
    sheet(
      [
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ...rows.map(([name, target, actual]) => [name, '件', target, actual]),
      ],
      {
        name: '一覧',
      },
    ),
  );
}

const columnAt = (key: (typeof COLUMNS)[number][0]): string =>
  String.fromCharCode(65 + COLUMNS.findIndex(([name]) => name === key));

/** Rate and status of every list row as the formulas give them, beside what core computed. */
function compare(snapshot: WorkbookSnapshot): { formulas: unknown[][]; core: unknown[][] } {
  const scan = scanWorkbook(snapshot);
  const book = calculated(snapshot, buildReport(scan, snapshot, { locale: 'ja', now: NOW }));
  const periods = scan.kpis.flatMap((kpi) => kpi.periods);
  const name = REPORT_TEXTS.ja.listName;
  const row = (i: number): number => HEADER_ROW + 2 + i;
  // The sheet calculates in binary: a rate within a billionth of core's is core's. Rounding both would differ at a tie.
  const nearly = (rate: unknown, exact: number | null): unknown =>
    typeof rate === 'number' &&
    exact !== null &&
    Math.abs(rate - exact) <= 1e-9 * Math.max(1, Math.abs(exact))
      ? exact
      : rate;
  return {
    formulas: periods.map((p, i) => [
      nearly(shown(book, name, `${columnAt('rate')}${row(i)}`), p.ratePercent),
      shown(book, name, `${columnAt('status')}${row(i)}`),
    ]),
    core: periods.map((p) => [p.ratePercent ?? '', REPORT_TEXTS.ja.statuses[p.status]]),
  };
}

test.each<[string, [string, CellValue, CellValue][]]>([
  [
    'higher is better',
    [
      ['相談件数', 20, 17.9],
      ['登録者数', 100, 100],
      ['利用件数', 100, 99.76],
    ],
  ],
  [
    'lower is better',
    [
      ['苦情の件数', 10, 8],
      ['苦情の数', 10, 12],
      ['事故の件数', 0, 0],
      ['事故の数', 0, 3],
      ['火災の件数', 5, 0],
    ],
  ],
  [
    'negative targets',
    [
      ['対応時間の減少', -5, -10],
      ['受付時間の減少', -5, -2],
      ['処理時間の変化', -5, 3],
    ],
  ],
  ['a target of zero', [['参加者数', 0, 3]]],
  [
    'text',
    [
      ['計画の策定', '策定済み', '策定済み'],
      ['方針の策定', '策定済み', '未策定'],
    ],
  ],
  [
    'missing values',
    [
      ['登録者数', 10, null],
      ['利用者数', 10, '未計測'],
      ['参加者数', null, 4],
      ['受講者数', 10, 12],
    ],
  ],
])('rates and status of the formulas are those of core: %s', (_, rows) => {
  const { formulas, core } = compare(list(rows));
  expect(formulas).toEqual(core);
  expect(core.length).toBe(rows.length);
});

test('any two numbers give the same rate and status in the sheet and in core', () => {
  const number = fc.oneof(
    fc.integer({ min: -50, max: 5000 }),
    fc.integer({ min: 0, max: 9999 }).map((n) => n / 100),
  );
  const name = fc.constantFrom('利用者数', '苦情の件数', '対応時間の減少', '満足度');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, number, number), { minLength: 1, maxLength: 12 }), (rows) => {
      const { formulas, core } = compare(list(rows.map(([n, t, a], i) => [`${n}${i}`, t, a])));
      expect(formulas).toEqual(core);
    }),
    { numRuns: 60 },
  );
});

test('a missing actual typed into the source changes rate, status and the counts of the summary', () => {
  const snapshot = list([
    ['相談件数', 20, null],
    ['登録者数', 10, 12],
  ]);
  const plan = buildReport(scanWorkbook(snapshot), snapshot, { locale: 'ja', now: NOW });
  const before = calculated(snapshot, plan);
  const at = (book: Workbook): unknown[] => [
    shown(book, 'KPI一覧', `${columnAt('actual')}4`),
    shown(book, 'KPI一覧', `${columnAt('status')}4`),
    shown(book, 'サマリー', 'A5'),
    shown(book, 'サマリー', 'E5'),
  ];
  expect(at(before)).toEqual(['', '… 未計測', '1件', '1件']);
  before.getWorksheet('一覧')!.getCell('D2').value = 30;
  before.calculateFormulas();
  expect(at(before)).toEqual([30, '○ 達成', '2件', '0件']);
});

test('a percentage cell stays live and is shown in percentage points', () => {
  const snapshot = workbook(
    sheet(
      [
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['満足度', '%', 0.6, 0.07],
      ],
      {
        formats: { C2: '0%', D2: '0%' },
        texts: { C2: '60%', D2: '7%' },
      },
    ),
  );
  const plan = buildReport(scanWorkbook(snapshot), snapshot, { locale: 'ja', now: NOW });
  const book = calculated(snapshot, plan);
  expect(shown(book, 'KPI一覧', `${columnAt('actual')}4`)).toBe(7);
  expect(plan.sheets[1]!.rows[HEADER_ROW + 1]![placeOf('actual')]).toMatchObject({ kind: 'formula' });
});

test('a number read from text is written as a number and marked', () => {
  const plan = (() => {
    const snapshot = list([['満足度', '60%（満足とした回答率）', 65]]);
    return buildReport(scanWorkbook(snapshot), snapshot, { locale: 'ja', now: NOW });
  })();
  const row = plan.sheets[1]!.rows[HEADER_ROW + 1]!;
  expect(row[placeOf('target')]).toMatchObject({ kind: 'number', value: 60 });
  expect(row[COLUMNS.findIndex(([key]) => key === 'remark')]).toMatchObject({ text: '文字から読み取った値' });
});

test('English where the user works in English', () => {
  const snapshot = list([['相談件数', 20, 25]]);
  const plan = buildReport(scanWorkbook(snapshot), snapshot, { locale: 'en', now: NOW });
  expect(plan.sheets.map((s) => s.name)).toEqual(['KPI Summary', 'KPI List', 'To check']);
  expect(shown(calculated(snapshot, plan), 'KPI List', `${columnAt('status')}4`)).toBe('○ Achieved');
});

test('nothing to report is an error of its own', () => {
  const snapshot = workbook(
    sheet([
      ['氏名', '電話番号'],
      ['山田', '0980'],
    ]),
  );
  expect(() => buildReport(scanWorkbook(snapshot), snapshot, { locale: 'ja', now: NOW })).toThrow(
    NothingToReportError,
  );
});
