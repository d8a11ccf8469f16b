import { join } from 'node:path';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import { buildReport } from '../../../src/core/report/build';
import type { ReportPlan } from '../../../src/core/report/plan';
import { STANDARD } from '../../../src/core/rules/presets';
import type { Rules } from '../../../src/core/rules/schema';
import { scanWorkbook } from '../../../src/core/scan';
import type { ScanResult } from '../../../src/core/scan/result';
import { calculated } from '../../support/calculate';
import { HELPER, HELPER_TOP } from '../../../src/core/report/summary-helper';
import { grantsOf, grantsOn, shownOn, snapped, type Shown } from '../../support/report-figures';
import { sheet, workbook } from '../../support/sheet';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

/** A report needs a KPI. */
const KPIS = sheet(
  [
    ['指標名', '単位', 'R6目標', 'R6実績'],
    ['相談件数', '件', 20, 17],
  ],
  { name: '指標' },
);

interface Made {
  readonly snapshot: WorkbookSnapshot;
  readonly scan: ScanResult;
  readonly plan: ReportPlan;
  readonly book: ReturnType<typeof calculated>;
  readonly shown: Shown;
}

function made(snapshot: WorkbookSnapshot, rules: Rules = STANDARD): Made {
  const scan = scanWorkbook(snapshot, undefined, rules);
  const plan = buildReport(scan, snapshot, { locale: 'ja', now: new Date('2025-05-01T00:00:00Z'), rules });
  const book = calculated(snapshot, plan);
  const isThere = plan.sheets.some(({ key }) => key === 'grants');
  return { snapshot, scan, plan, book, shown: isThere ? shownOn(book, '交付金突合') : [] };
}

function amounts(
  rows: readonly (readonly CellValue[])[],
  options: Parameters<typeof sheet>[1] = {},
  rules: Rules = STANDARD,
): Made {
  return made(workbook(KPIS, sheet(rows, { name: '費用', ...options })), rules);
}

/** Half of the cost, as the user chose it: two or three rows make no rule of their own. */
const HALF: Rules = { ...STANDARD, grant: { base: 'cost', numerator: 1, denominator: 2 } };
const LESSER: Rules = {
  ...STANDARD,
  grant: { base: 'lesserOfBudgetAndSettled', numerator: 1, denominator: 2 },
};

/** The table of 交付金突合 below its header, with the named columns only. */
function columns({ shown }: Made, ...titles: string[]): unknown[][] {
  const header = shown.findIndex(([first]) => first === '事業');
  return shown.slice(header + 1).map((row) => titles.map((title) => row[shown[header]!.indexOf(title)]));
}

/** `合計` → title of the column → the sum above it. */
function totals({ shown }: Made): Record<string, unknown> {
  const header = shown.findIndex(([first]) => first === '事業');
  const line = shown.find(([first]) => first === '合計')!;
  return Object.fromEntries(
    line.slice(1).flatMap((value, c) => (value === '' ? [] : [[String(shown[header]![c + 1]), value]])),
  );
}

function expectCore(one: Made): void {
  const found = grantsOn(one.shown);
  expect(snapped(found, grantsOf(one.scan))).toEqual(grantsOf(one.scan));
}

test.each(['hitoyoshi-r5', 'ibusuki-r6', 'hanamaki-r6', 'kameyama-r6', 'shiroi-r6'])(
  'amounts by the rule, differences and verdicts of %s are those of core',
  async (name) => {
    const one = made(await snapshotOfFile(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`)));
    const hasAmounts = one.scan.costs.some(({ isTotal, yen }) => !isTotal && yen !== null);
    expect(one.shown.length > 0).toBe(hasAmounts);
    if (hasAmounts) expectCore(one);
    expect(one.scan.grants).toHaveLength({ 'hanamaki-r6': 5, 'shiroi-r6': 3 }[name] ?? 0);
  },
);

test('half of the cost: the row that is off is × by its difference', () => {
  const rows = [
    ['事業名', '事業費', '交付金額'],
    ['あ事業', 100, 50],
    ['い事業', 201, 100],
    ['う事業', 300, 200],
  ];
  const one = amounts(rows, {}, HALF);
  expect(columns(one, '事業', '交付率', '規則', '規則による額（円）', '差額（円）', '判定', '出典')).toEqual([
    ['あ事業', 0.5, '事業費×1/2（判定ルールの指定）', 50, 0, '○ 一致', '費用!C2'],
    ['い事業', 100 / 201, '事業費×1/2（判定ルールの指定）', 100, 0, '○ 一致', '費用!C3'],
    ['う事業', 2 / 3, '事業費×1/2（判定ルールの指定）', 150, 50, '× 差異', '費用!C4'],
  ]);
  expectCore(one);
  expect(totals(one)).toEqual({ '事業費（円）': 601, '交付金額（円）': 350 });
});

test('a declared rate and cap; what is rounded down to whole thousands is as expected', () => {
  const one = amounts([
    ['事業名', '対象経費', '補助率', '補助上限額', '交付金額'],
    ['あ事業', 1_000_000, '1/2', 300_000, 300_000],
    ['い事業', 500_001, '2/3', 400_000, 333_000],
    ['う事業', 300_000, '1/2', 400_000, 140_000],
    ['え事業', 20_000, '45%', 400_000, 9_000],
    ['お事業', 1_000, '1/3', 400_000, 333],
  ]);
  expect(columns(one, '規則', '規則による額（円）', '差額（円）', '判定')).toEqual([
    ['対象経費×1/2（表の記載） 上限 300,000円', 300_000, 0, '○ 一致'],
    ['対象経費×2/3（表の記載）', 333_000, 0, '○ 一致'],
    ['対象経費×1/2（表の記載）', 150_000, -10_000, '× 差異'],
    ['対象経費×9/20（表の記載）', 9_000, 0, '○ 一致'],
    ['対象経費×1/3（表の記載）', 333, 0, '○ 一致'],
  ]);
  expectCore(one);
});

test('a rate kept as 0.07 gives the same whole thousands in the sheet as in core', () => {
  // 700,000 × 0.07 is 49000.00000000001 in binary, 100,000 × 0.29 is 28999.999999999996.
  const one = amounts([
    ['事業名', '対象経費', '補助率', '交付金額'],
    ['あ事業', 700_000, 0.07, 49_000],
    ['い事業', 100_000, 0.29, 29_000],
    ['う事業', 100_000, 0.29, 28_000],
  ]);
  expect(columns(one, '判定')).toEqual([['○ 一致'], ['○ 一致'], ['× 差異']]);
  expectCore(one);
});

test('a ceiling that nothing states but several grants share', () => {
  const one = amounts([
    ['事業名', '事業費', '交付金額'],
    ['あ事業', 1_000_000, 500_000],
    ['い事業', 600_000, 300_000],
    ['う事業', 800_000, 400_000],
    ['え事業', 3_000_000, 1_000_000],
    ['お事業', 4_000_000, 1_000_000],
  ]);
  // Three rows keep it, which is too few to say anything of the others.
  expect(columns(one, '規則', '規則による額（円）', '判定').slice(2, 4)).toEqual([
    ['', '', '― 規則なし'],
    ['', '', '― 規則なし'],
  ]);
  expectCore(one);
});

test('amounts in 千円 are shown in yen, and may be off by their rounding', () => {
  const rows = [
    ['事業名', '予算額（千円）', '決算額（千円）', '交付金額（千円）'],
    ['あ事業', 2772, 2771, 1386],
    ['い事業', 3120, 3130, 1560],
    ['う事業', 4096, 2314, 1160],
  ];
  const one = amounts(rows, {}, LESSER);
  expect(
    columns(one, '予算額（円）', '決算額（円）', '規則による額（円）', '許容差（円未満）', '判定'),
  ).toEqual([
    [2_772_000, 2_771_000, 1_385_500, 1250, '○ 一致'],
    [3_120_000, 3_130_000, 1_560_000, 1250, '○ 一致'],
    [4_096_000, 2_314_000, 1_157_000, 1250, '× 差異'],
  ]);
  expectCore(one);
  expect(totals(one)).toEqual({
    '予算額（円）': 9_988_000,
    '決算額（円）': 8_215_000,
    '交付金額（円）': 4_106_000,
  });
});

test('a grant that is off by the whole tolerance is a difference, in the sheet as in core', () => {
  const one = amounts([
    ['事業名', '対象経費（千円）', '補助率', '交付金額（千円）'],
    ['あ事業', 2, '2/3', 0],
    ['い事業', 2, '2/3', 2],
    ['う事業', 4, '2/3', 4],
  ]);
  expect(columns(one, '許容差（円未満）', '判定')).toEqual([
    [4000 / 3, '× 差異'],
    [4000 / 3, '○ 一致'],
    [4000 / 3, '× 差異'],
  ]);
  expectCore(one);
});

test('cost without a grant and grant without a cost are told, and are no difference', () => {
  const one = amounts([
    ['事業名', '事業費', '交付金額'],
    ['あ事業', 1000, 500],
    ['い事業', 600, 300],
    ['う事業', 700, null],
    ['え事業', null, 500],
  ]);
  expect(columns(one, '事業', '交付率', '差額（円）', '判定').slice(2)).toEqual([
    ['う事業', '', '', '？ 交付金の記載なし'],
    ['え事業', '', '', '？ 事業費の記載なし'],
  ]);
  expectCore(one);
});

test('a workbook without any grant blames no project for that', () => {
  const one = amounts([
    ['事業名', '事業費'],
    ['あ事業', 1000],
    ['い事業', 600],
  ]);
  expect(columns(one, '判定')).toEqual([['― 規則なし'], ['― 規則なし']]);
  expect(one.plan.sheets[0]!.charts.map(({ name }) => name)).not.toContain('KPI_COST_AND_GRANT');
});

test('without amounts there is no such sheet', () => {
  expect(made(workbook(KPIS)).plan.sheets.map(({ key }) => key)).toEqual(['summary', 'kpiList', 'checks']);
});

test('cost and grant of two sheets meet though the names differ, and the remark says so', () => {
  const one = made(
    workbook(
      KPIS,
      sheet(
        [
          ['事業名', '事業費'],
          ['行政手続オンライン化推進事業', 1000],
          ['公務支援システム導入事業', 600],
        ],
        { name: '費用' },
      ),
      sheet(
        [
          ['事業名', '交付金額'],
          ['行政手続オンライン化推進事業', 500],
          ['校務支援システム導入事業', 300],
        ],
        { name: '交付' },
      ),
    ),
    HALF,
  );
  expect(columns(one, '事業', '事業費（円）', '交付金額（円）', '判定', '備考', '出典')).toEqual([
    ['行政手続オンライン化推進事業', 1000, 500, '○ 一致', '', '交付!B2'],
    [
      '公務支援システム導入事業',
      600,
      300,
      '○ 一致',
      '表記が異なります: 公務支援システム導入事業／校務支援システム導入事業',
      '交付!B3',
    ],
  ]);
});

test('a project that its own form spells otherwise than the list is remarked upon, with both places', async () => {
  const one = made(await snapshotOfFile(join(__dirname, '../../fixtures/workbooks/hanamaki-r6.xlsx')));
  const remarks = columns(one, '事業', '備考');
  expect(remarks.filter(([, remark]) => remark !== '')).toEqual([
    [
      '(5) 統合型公務支援システム導入',
      '表記が異なります: (5) 統合型公務支援システム導入（活用状況!B12）／(5) 統合型校務支援システム導入（(5)校務支援!B1）',
    ],
  ]);
  expect(remarks).toHaveLength(5);
});

test('交付決定 beside 額の確定: each grant against the cost of its own group', () => {
  const one = amounts(
    [
      ['事業名', '交付決定', null, '額の確定', null],
      [null, '事業費', '交付金額', '事業費', '交付金額'],
      ['あ事業', 1000, 500, 800, 400],
      ['い事業', 600, 300, 500, 250],
      ['う事業', 2000, 1000, 1000, 700],
    ],
    { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
    HALF,
  );
  expect(columns(one, '事業費（円）', '交付金額（円）', '規則', '差額（円）', '判定', '備考')).toEqual([
    [1000, 500, '事業費×1/2（判定ルールの指定）', 0, '○ 一致', '事業費が2か所にあります'],
    [800, 400, '事業費×1/2（判定ルールの指定）', 0, '○ 一致', '事業費が2か所にあります'],
    [600, 300, '事業費×1/2（判定ルールの指定）', 0, '○ 一致', '事業費が2か所にあります'],
    [500, 250, '事業費×1/2（判定ルールの指定）', 0, '○ 一致', '事業費が2か所にあります'],
    [2000, 1000, '事業費×1/2（判定ルールの指定）', 0, '○ 一致', '事業費が2か所にあります'],
    [1000, 700, '事業費×1/2（判定ルールの指定）', 200, '× 差異', '事業費が2か所にあります'],
  ]);
  expectCore(one);
});

test('two grants for one cost: the cost is in the totals once, and either grant still follows it', () => {
  const rows = [
    ['事業名', '事業費', '交付金額', '補助金額'],
    ['あ事業', 1000, 500, 250],
    ['い事業', 600, 300, 150],
    ['う事業', 2000, 1000, 500],
  ];
  const one = amounts(rows, {}, HALF);
  expect(columns(one, '事業費（円）', '交付金額（円）', '交付率', '規則による額（円）').slice(0, 2)).toEqual([
    [1000, 500, 0.5, 500],
    ['', 250, 0.25, 500],
  ]);
  expectCore(one);
  expect(totals(one)).toEqual({ '事業費（円）': 3600, '交付金額（円）': 2700 });
  // サマリー has one row per project, beside the page: its grants together.
  const sums = (): unknown =>
    shownOn(one.book, 'サマリー')
      .slice(HELPER_TOP + 1, HELPER_TOP + 4)
      .map((row) => row.slice(HELPER.money + 1, HELPER.money + 3));
  expect(sums()).toEqual([
    [1000, 750],
    [600, 450],
    [2000, 1500],
  ]);
  one.book.getWorksheet('費用')!.getCell('B2').value = 1200;
  one.book.calculateFormulas();
  const after = { ...one, shown: shownOn(one.book, '交付金突合') };
  expect(columns(after, '規則による額（円）', '差額（円）', '判定').slice(0, 2)).toEqual([
    [600, -100, '× 差異'],
    [600, -350, '× 差異'],
  ]);
  one.book.getWorksheet('費用')!.getCell('D3').value = null;
  one.book.calculateFormulas();
  expect(sums()).toEqual([
    [1200, 750],
    [600, 300],
    [2000, 1500],
  ]);
});

test('the rule of the rule profile takes the place of the learned one', () => {
  const rows = [
    ['事業名', '事業費', '交付金額'],
    ['あ事業', 900, 450],
    ['い事業', 600, 300],
  ];
  const rules: Rules = { ...STANDARD, grant: { base: 'cost', numerator: 2, denominator: 3 } };
  const one = amounts(rows, {}, rules);
  expect(columns(one, '規則', '規則による額（円）', '判定')).toEqual([
    ['事業費×2/3（判定ルールの指定）', 600, '× 差異'],
    ['事業費×2/3（判定ルールの指定）', 400, '× 差異'],
  ]);
  expectCore(one);
});

test('a changed amount moves rule, difference, verdict and totals; an emptied one leaves nothing to compare', () => {
  const rows = [
    ['事業名', '事業費', '交付金額'],
    ['あ事業', 1000, 500],
    ['い事業', 600, 300],
    ['う事業', 3000, 1500],
  ];
  const one = amounts(rows, {}, HALF);
  const source = one.book.getWorksheet('費用')!;
  source.getCell('B2').value = 1400;
  source.getCell('C3').value = null;
  source.getCell('B4').value = null;
  one.book.calculateFormulas();
  const after = { ...one, shown: shownOn(one.book, '交付金突合') };
  expect(columns(after, '交付率', '規則による額（円）', '差額（円）', '判定')).toEqual([
    [500 / 1400, 700, -200, '× 差異'],
    [expect.anything(), 300, '', '― 規則なし'],
    ['', '', '', '― 規則なし'],
  ]);
  expect(totals(after)).toEqual({ '事業費（円）': 2000, '交付金額（円）': 2000 });
});

test('the totals leave out what a filter hides: SUBTOTAL over the rows of the table', () => {
  const { plan } = amounts([
    ['事業名', '事業費', '交付金額'],
    ['あ事業', 1000, 500],
    ['い事業', 600, 300],
  ]);
  const { rows, tables } = plan.sheets.find(({ key }) => key === 'grants')!;
  expect(rows[2]!.slice(1, 3)).toMatchObject([
    { formula: '=SUBTOTAL(109,B6:B7)' },
    { formula: '=SUBTOTAL(109,C6:C7)' },
  ]);
  expect(tables[0]!.area).toMatchObject({ top: 4, bottom: 6 });
});
