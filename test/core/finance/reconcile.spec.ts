import Big from 'big.js';
import fc from 'fast-check';
import type { Amount } from '../../../src/core/finance/costs';
import { grantChecks, reconcile } from '../../../src/core/finance/reconcile';
import { fraction } from '../../../src/core/text/grant-rate';
import { scanWorkbook } from '../../../src/core/scan';
import { sheet, workbook } from '../../support/sheet';

let row = 0;
type Role = 'cost' | 'budget' | 'settled' | 'grant' | 'contract' | 'other';
const amount = (project: string, role: Role, yen: number, more: Partial<Amount> = {}): Amount => ({
  sheet: 'S',
  project,
  label: {
    cost: '事業費',
    budget: '予算額',
    settled: '決算額',
    grant: '交付金額',
    contract: '契約額',
    other: 'その他',
  }[role],
  role,
  period: null,
  raw: String(yen),
  yen,
  cell: `${{ cost: 'B', budget: 'C', settled: 'D', grant: 'E', contract: 'F', other: 'G' }[role]}${++row}`,
  isTotal: false,
  unitYen: 1,
  group: null,
  department: null,
  ...more,
});
const verdicts = (amounts: Amount[], ...terms: Parameters<typeof reconcile>[1][number][]): unknown[] =>
  reconcile(amounts, terms).map(({ project, rule, expected, explained }) => [
    project,
    rule?.base ?? null,
    rule?.rate ?? null,
    expected,
    explained,
  ]);

test('half of the cost, learned from the rows', () => {
  expect(
    verdicts([
      ...[amount('A', 'cost', 100), amount('A', 'grant', 50)],
      ...[amount('B', 'cost', 201), amount('B', 'grant', 100)],
      ...[amount('C', 'cost', 300), amount('C', 'grant', 200)],
    ]),
  ).toEqual([
    ['A', 'cost', '1/2', 50, true],
    ['B', 'cost', '1/2', 100.5, true],
    ['C', 'cost', '1/2', 150, false],
  ]);
});

test('half of the lesser of budget and settlement, in thousands of yen', () => {
  const thousand = { unitYen: 1000, group: null };
  const project = (name: string, budget: number, settled: number, grant: number): Amount[] => [
    amount(name, 'budget', budget, thousand),
    amount(name, 'settled', settled, thousand),
    amount(name, 'grant', grant, thousand),
  ];
  const rows = [
    ...project('A', 2_772_000, 2_772_000, 1_386_000),
    ...project('B', 5_000_000, 4_201_000, 2_100_000),
    ...project('C', 3_000_000, 3_100_000, 1_500_000),
  ];
  expect(reconcile(rows, []).map(({ rule, explained }) => [rule?.base, explained])).toEqual([
    ['lesserOfBudgetAndSettled', true],
    ['lesserOfBudgetAndSettled', true],
    ['lesserOfBudgetAndSettled', true],
  ]);
});

test('a declared rate and cap outweigh what the others follow', () => {
  const rows = [
    amount('A', 'cost', 900),
    amount('A', 'grant', 500),
    amount('B', 'cost', 600),
    amount('B', 'grant', 300),
  ];
  expect(
    verdicts(
      rows,
      { project: 'A', rate: fraction(2, 3), cap: 500 },
      { project: 'B', rate: fraction(1, 2), cap: 500 },
    ),
  ).toEqual([
    ['A', 'cost', '2/3', 500, true],
    ['B', 'cost', '1/2', 300, true],
  ]);
});

test('a single grant without a declared rate is not judged', () => {
  expect(verdicts([amount('A', 'cost', 100), amount('A', 'grant', 77)])).toEqual([
    ['A', null, null, null, true],
  ]);
});

test('a rule of the profile takes the place of the learned one, and leaves declared rates alone', () => {
  const rows = [
    amount('A', 'cost', 900),
    amount('A', 'grant', 300),
    amount('B', 'cost', 600),
    amount('B', 'grant', 300),
  ];
  const checks = grantChecks(
    reconcile(rows, [{ project: 'B', rate: fraction(1, 2), cap: null }], {
      base: 'cost',
      numerator: 1,
      denominator: 3,
    }),
  );
  expect(
    checks.map(({ project, rule, expected, difference, explained }) => [
      project,
      rule?.from,
      rule?.rate,
      expected,
      difference,
      explained,
    ]),
  ).toEqual([
    ['A', 'user', '1/3', 300, 0, true],
    ['B', 'declared', '1/2', 300, 0, true],
  ]);
});

test('the order of rows does not matter', () => {
  const rows = [1, 2, 3, 4, 5].flatMap((n) => [
    amount(`事業${n}の推進`, 'cost', n * 1000),
    amount(`事業${n}の推進`, 'grant', n === 4 ? 3333 : n * 500),
  ]);
  const wrong = (amounts: Amount[]): string[] =>
    reconcile(amounts, [])
      .filter(({ explained }) => !explained)
      .map(({ project }) => project);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(wrong(shuffled)).toEqual(['事業4の推進']);
    }),
  );
});

test('sums of yen are exact: a total of its parts is never off, one yen more always is', () => {
  const yen = fc.integer({ min: 1, max: 9_999_999_999 });
  fc.assert(
    fc.property(fc.array(yen, { minLength: 2, maxLength: 12 }), fc.boolean(), (parts, off) => {
      const total = parts
        .reduce((sum, part) => sum.plus(part), new Big(0))
        .plus(off ? 1 : 0)
        .toNumber();
      const book = workbook(
        sheet([
          ['事業名', '事業費（円）'],
          ...parts.map((part, i) => [`第${i + 1}事業`, part]),
          ['合計', total],
        ]),
      );
      const codes = scanWorkbook(book).findings.map(({ code }) => code);
      expect(codes.includes('TOTAL_MISMATCH')).toBe(off);
    }),
    { numRuns: 100 },
  );
});
