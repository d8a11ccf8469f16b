import type { Cost } from '../../../src/core/model/money';
import type { Kpi, Measured, Observation, Period } from '../../../src/core/model/kpi';
import type { ScanResult } from '../../../src/core/scan/result';
import type { Unread } from '../../../src/core/model/table';
import { workbook } from '../../support/sheet';
import type { GeneratedForm, TrueAmount, TrueKpi, TrueValue } from '../../support/truth';
import { judgeForm, NOTHING, sumOf, type Tally } from '../../support/yardstick';
import { figuresOf, isBetterThan, levelLine, levelOf, worseThan } from '../../support/yardstick-today';

/**
 * The judge of the yardstick on a truth and a scan written by hand:
 *
 *        A       B      C
 *     1  指標     R6目標  R6実績
 *     2  相談件数  100    90
 */
const valued = (cell: string, value: number): TrueValue => ({ cell, value, text: null });

const TRUE: TrueKpi = {
  sheet: 'S',
  name: '相談件数',
  nameCell: 'A2',
  unit: null,
  direction: null,
  project: null,
  department: null,
  periods: [{ fiscalYear: 2024, label: null, target: valued('B2', 100), actual: valued('C2', 90) }],
  observations: [],
};

function formOf(kpis: readonly TrueKpi[], amounts: readonly TrueAmount[] = []): GeneratedForm {
  const truth = { kpis, amounts, terms: [] };
  return { family: 'by hand', seed: 1, traits: [], snapshot: workbook(), truth };
}

const measured = (cell: string, value: number): Measured => ({
  raw: String(value),
  value,
  text: null,
  cell,
  parts: null,
});

function periodOf(fiscalYear: number | null, target: Measured | null, actual: Measured | null): Period {
  return {
    label: null,
    fiscalYear,
    target,
    actual,
    ratePercent: null,
    status: 'undetermined',
    statedRatePercent: null,
    statedRateCell: null,
    statedStatus: null,
    statedStatusCell: null,
  };
}

const BOTH = periodOf(2024, measured('B2', 100), measured('C2', 90));

function recordOf(more: Partial<Kpi> = {}): Kpi {
  return {
    id: 'S!A2',
    sheet: 'S',
    project: null,
    no: null,
    name: '相談件数',
    nameCell: 'A2',
    kind: null,
    unit: null,
    direction: null,
    directionBasis: null,
    baseline: null,
    confidence: 'high',
    evidence: [],
    reasons: [],
    form: null,
    periods: [BOTH],
    observations: [],
    narratives: [],
    department: null,
    hierarchy: [],
    evaluations: [],
    ...more,
  };
}

function scanOf(kpis: readonly Kpi[], more: Partial<ScanResult> = {}): ScanResult {
  return {
    schemaVersion: 2,
    workbook: 'W',
    tables: [],
    unread: [],
    kpis: [...kpis],
    costs: [],
    ratings: [],
    terms: [],
    grants: [],
    findings: [],
    ...more,
  };
}

/** What is counted, without the zeros. */
function counted(form: GeneratedForm, scan: ScanResult): Partial<Tally> {
  const tally = judgeForm(form, scan);
  const keys = (Object.keys(NOTHING) as (keyof Tally)[]).filter((key) => key !== 'forms' && tally[key] > 0);
  return Object.fromEntries(keys.map((key) => [key, tally[key]]));
}

const unread = (address: string, sheet = 'S'): Unread => ({ sheet, address, what: { ja: '', en: '' } });

describe('values', () => {
  const form = formOf([TRUE]);

  test('right, in a record shown as settled and in one to be checked', () => {
    expect(counted(form, scanOf([recordOf()]))).toEqual({ values: 2, right: 2, rightHigh: 2 });
    expect(counted(form, scanOf([recordOf({ confidence: 'review' })]))).toEqual({ values: 2, right: 2 });
  });

  test('nothing read and nothing said: missed', () => {
    expect(counted(form, scanOf([]))).toEqual({ values: 2, missed: 2 });
  });

  test('a blank slot of a settled record is missed, of a record to be checked asked', () => {
    const periods = [periodOf(2024, measured('B2', 100), null)];
    expect(counted(form, scanOf([recordOf({ periods })]))).toEqual({
      values: 2,
      right: 1,
      rightHigh: 1,
      missed: 1,
    });
    expect(counted(form, scanOf([recordOf({ periods, confidence: 'review' })]))).toEqual({
      values: 2,
      right: 1,
      asked: 1,
    });
  });

  test('cells named as unread, or by a finding, are asked; those of another sheet are not', () => {
    expect(counted(form, scanOf([], { unread: [unread('A1:B9')] }))).toEqual({
      values: 2,
      asked: 1,
      missed: 1,
    });
    expect(counted(form, scanOf([], { unread: [unread('A1:C9', 'T')] }))).toEqual({ values: 2, missed: 2 });
    const finding = {
      code: 'CELLS_UNREAD',
      severity: 'info' as const,
      sheet: 'S',
      cell: 'B2',
      kpiId: null,
      params: { address: 'B2:C2' },
      message: { ja: '', en: '' },
    };
    expect(counted(form, scanOf([], { findings: [finding] }))).toEqual({ values: 2, asked: 2 });
  });

  test('another year: what is said is wrong, and what is right is missed or asked', () => {
    const periods = [periodOf(2023, measured('B2', 100), measured('C2', 90))];
    expect(counted(form, scanOf([recordOf({ periods })]))).toEqual({ values: 2, missed: 2, wrongHigh: 2 });
    expect(counted(form, scanOf([recordOf({ periods, confidence: 'review' })]))).toEqual({
      values: 2,
      asked: 2,
      wrongAsked: 2,
    });
  });

  test('target and actual changed over are four errors', () => {
    const periods = [periodOf(2024, measured('C2', 90), measured('B2', 100))];
    expect(counted(form, scanOf([recordOf({ periods })]))).toEqual({ values: 2, missed: 2, wrongHigh: 2 });
  });

  test('a month is not its year', () => {
    const periods = [{ ...BOTH, span: 'month' as const, from: '2024-04', to: '2024-04' }];
    expect(counted(form, scanOf([recordOf({ periods })]))).toEqual({ values: 2, missed: 2, wrongHigh: 2 });
  });

  test('words are compared without width and space', () => {
    const actual = { cell: 'C2', value: null, text: '策定 済み' };
    const worded: TrueKpi = {
      ...TRUE,
      periods: [{ fiscalYear: 2024, label: null, target: null, actual }],
    };
    const said: Measured = { raw: '策定済み', value: null, text: '策定済み', cell: 'C2', parts: null };
    const periods = [periodOf(2024, null, said)];
    expect(counted(formOf([worded]), scanOf([recordOf({ periods })]))).toEqual({
      values: 1,
      right: 1,
      rightHigh: 1,
    });
  });
});

describe('records', () => {
  test('one of no KPI is spurious; its values are wrong', () => {
    const other = recordOf({ id: 'S!A9', name: '合計', nameCell: 'A9' });
    expect(counted(formOf([TRUE]), scanOf([recordOf(), other]))).toEqual({
      values: 2,
      right: 2,
      rightHigh: 2,
      wrongHigh: 2,
      spurious: 1,
    });
    expect(counted(formOf([]), scanOf([{ ...other, confidence: 'review' }]))).toEqual({
      wrongAsked: 2,
      spurious: 1,
    });
  });

  test('one that is only listed, without a period, is not spurious', () => {
    expect(counted(formOf([]), scanOf([recordOf({ periods: [] })]))).toEqual({});
  });

  test('one under another name at the cell is no match; one under the name elsewhere is', () => {
    expect(counted(formOf([TRUE]), scanOf([recordOf({ name: '窓口課' })]))).toMatchObject({
      missed: 2,
      spurious: 1,
    });
    expect(counted(formOf([TRUE]), scanOf([recordOf({ nameCell: 'A5' })]))).toMatchObject({ right: 2 });
  });

  test('two of the same name elsewhere: nobody knows which is meant', () => {
    const twice = ['A5', 'A6'].map((nameCell) => recordOf({ id: nameCell, nameCell }));
    expect(counted(formOf([TRUE]), scanOf(twice))).toMatchObject({ missed: 2, spurious: 2 });
  });

  test('another cell that holds the name is as good', () => {
    const again = { ...TRUE, otherNameCells: ['A12'] };
    const records = [recordOf({ nameCell: 'A12' }), recordOf({ id: 'S!A20', nameCell: 'A20', periods: [] })];
    expect(counted(formOf([again]), scanOf(records))).toEqual({ values: 2, right: 2, rightHigh: 2 });
  });
});

describe('observations', () => {
  const april = { cell: 'D2', value: 7, text: null, label: '4月', fiscalYear: 2024, from: null, to: null };
  const form = formOf([{ ...TRUE, periods: [], observations: [april] }]);
  const observed = (value: number): Observation => ({
    ...april,
    role: 'actual',
    raw: String(value),
    value,
  });

  test('an observation counts by its cell and value', () => {
    expect(counted(form, scanOf([recordOf({ periods: [], observations: [observed(7)] })]))).toEqual({
      values: 1,
      right: 1,
      rightHigh: 1,
    });
    expect(counted(form, scanOf([recordOf({ periods: [], observations: [observed(8)] })]))).toEqual({
      values: 1,
      missed: 1,
      wrongHigh: 1,
    });
  });

  test('an observation told as the actual of a year is wrong and missed', () => {
    const periods = [periodOf(2024, null, measured('D2', 7))];
    expect(counted(form, scanOf([recordOf({ periods })]))).toEqual({ values: 1, missed: 1, wrongHigh: 1 });
  });
});

describe('amounts', () => {
  const amount: TrueAmount = {
    sheet: 'S',
    project: null,
    role: 'budget',
    label: '予算額',
    period: null,
    group: null,
    yen: 5000,
    cell: 'B5',
    isTotal: false,
  };
  const cost = (more: Partial<Cost> = {}): Cost => ({
    ...amount,
    role: 'budget',
    raw: '5,000',
    department: null,
    ...more,
  });
  const judged = (...costs: Cost[]): Partial<Tally> => counted(formOf([], [amount]), scanOf([], { costs }));

  test('right by cell, role and yen; anything else is extra', () => {
    expect(judged(cost())).toEqual({ amounts: 1, amountsRight: 1 });
    expect(judged(cost({ yen: 5 }))).toEqual({ amounts: 1, amountsExtra: 1 });
    expect(judged(cost({ role: 'settled' }))).toEqual({ amounts: 1, amountsExtra: 1 });
    expect(judged(cost(), cost({ cell: 'B6' }))).toEqual({ amounts: 1, amountsRight: 1, amountsExtra: 1 });
  });

  test('one without yen or of another kind says nothing wrong', () => {
    expect(judged(cost({ yen: null }))).toEqual({ amounts: 1 });
    expect(judged(cost({ role: 'other' }))).toEqual({ amounts: 1 });
  });
});

describe('levels', () => {
  const tally: Tally = {
    ...NOTHING,
    values: 200,
    right: 151,
    rightHigh: 149,
    wrongHigh: 1,
    amounts: 10,
    amountsRight: 8,
    amountsExtra: 2,
  };

  test('right and amounts are rounded down, wrong up, with two points to spare', () => {
    expect(figuresOf(tally)).toEqual({ right: 75.5, wrong: 100 / 150, amounts: 80 });
    expect(levelOf(tally)).toEqual({ right: 73, wrong: 3, amounts: 78 });
    expect(levelLine('two-rows', levelOf(tally))).toBe("    'two-rows': at(73, 3, 78),");
    expect(levelOf(NOTHING)).toEqual({ right: null, wrong: 2, amounts: null });
    expect(levelLine('list', levelOf(NOTHING))).toBe('    list: at(null, 2),');
  });

  test('a tally is worse where one of its figures is', () => {
    expect(worseThan(levelOf(tally), tally)).toEqual([]);
    expect(worseThan({ right: 76, wrong: 0.5, amounts: 81 }, tally)).toEqual([
      'right 75.5 % of at least 76 %',
      'amounts 80.0 % of at least 81 %',
      'wrong 0.7 % of at most 0.5 %',
    ]);
  });

  test('better only where nothing is weaker', () => {
    expect(isBetterThan({ right: 70, wrong: 3, amounts: 78 }, tally)).toBe(true);
    expect(isBetterThan({ right: 70, wrong: 2, amounts: 78 }, tally)).toBe(false);
    expect(isBetterThan(levelOf(tally), tally)).toBe(false);
  });

  test('tallies add up key by key', () => {
    expect(sumOf([tally, tally])).toMatchObject({ values: 400, right: 302, amountsExtra: 4, missed: 0 });
  });
});
