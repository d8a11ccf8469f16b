/** What the examples of the documentation leave out: forms of arguments, agreement with core, honest refusals. */
import { achievementRate } from '../../src/core/rules/rate';
import { measuredOf, readArgument, type CellArgument } from '../../src/functions/cell-argument';
import { FunctionError } from '../../src/functions/errors';
import { rate, status } from '../../src/functions/rate';
import { fiscalYear, number, yen } from '../../src/functions/readers';

function codeOf(run: () => unknown): string {
  try {
    return `no error but ${String(run())}`;
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

describe('missing is not zero', () => {
  test.each<[CellArgument]>([
    [''],
    [null],
    [undefined],
    ['  '],
    ['―'],
    ['未計測'],
    ['集計中'],
    ['N/A'],
    ['―（R7.6頃）'],
  ])('an actual %p', (actual) => {
    expect([rate(20, actual), status(20, actual)]).toEqual(['', '未計測']);
  });
  test.each<[CellArgument]>([[0], ['0'], ['0件'], ['０']])('an actual %p is zero', (actual) => {
    expect([rate(20, actual), status(20, actual)]).toEqual([0, '未達成']);
  });
  test.each<[CellArgument]>([[''], [null], ['未設定'], ['－']])('a target %p', (target) => {
    expect([rate(target, 5), status(target, 5)]).toEqual(['', '未設定']);
  });
  test('neither', () => expect([rate('', ''), status(null, null)]).toEqual(['', '未計測']));
});

describe('numbers as cells hand them over', () => {
  test.each<[CellArgument, number]>([
    [89.5, 89.5],
    ['89.5', 89.5],
    ['-3', -3],
    ['1E-05', 0.00001],
    ['1.5E+15', 1.5e15],
    ['.5', 0.5],
    ['0.1', 0.1],
    ['１２．５％', 12.5],
    ['約1,200人', 1200],
    ['8割5分', 85],
    ['男性3人 女性4人', 7],
  ])('%p is %d', (given, expected) => {
    expect(number(given)).toBe(expected);
  });
  test.each<[CellArgument]>([[true], ['#N/A'], ['2024/5/1'], ['5件増'], ['10～20']])(
    '%p is none',
    (given) => {
      expect(codeOf(() => number(given))).toBe('value');
    },
  );
});

test('a rate is that of core, exact, whichever way the numbers arrive', () => {
  for (const [target, actual] of [
    [20, 17.9],
    [3, 1],
    [0.3, 0.1],
    [1000, 997.6],
    [-5, -10],
    [7, 0],
  ] as const) {
    const measured = (value: number) => measuredOf(readArgument(value));
    for (const direction of ['higher', 'lower'] as const) {
      const { ratePercent } = achievementRate({
        direction,
        target: measured(target),
        actual: measured(actual),
      });
      if (ratePercent === null) continue;
      expect(rate(target, actual, direction)).toBe(ratePercent);
      expect(rate(String(target), String(actual), direction)).toBe(ratePercent);
    }
  }
  expect(rate(20, 17.9)).toBe(89.5);
});

test('the status is judged before rounding', () => {
  expect(status(1000, 997.6)).toBe('未達成');
  expect(status(1000, 1000)).toBe('達成');
  expect(status(100, 89.999, '', '', 'plus-minus-10')).toBe('C');
  expect(status(100, 90, '', '', '基準±10%')).toBe('B');
  expect(status(100, '', '', '', 'plus-minus-10')).toBe('未計測');
});

describe('the direction', () => {
  test.each<[string, CellArgument[], number]>([
    ['is higher where nothing else is known', [10, 12], 120],
    ['comes from a bound', ['20分以内', '25分'], 80],
    ['comes from the baseline', [50, 80, '', 100], 62.5],
    ['can be said', [50, 80, 'higher', 100], 160],
    ['can be said in words', [10, 8, '低いほどよい'], 125],
    ['can be drawn', [10, 8, '↓'], 125],
    ['of a reduction is its own', [-5, -10], 200],
  ])('%s', (_, [target, actual, direction, baseline], expected) => {
    expect(rate(target, actual, direction, baseline)).toBe(expected);
  });
});

describe('texts are judged by whether they are equal', () => {
  test.each<[string, string, number, string]>([
    ['策定', '策定', 100, '達成'],
    ['策定', '未策定', 0, '未達成'],
  ])('%s / %s', (target, actual, percent, word) => {
    expect([rate(target, actual), status(target, actual)]).toEqual([percent, word]);
  });
  test('a text against a number is no rate', () => {
    expect(codeOf(() => rate(100, '策定済み'))).toBe('value');
    expect(status(100, '策定済み')).toBe('判定不能');
  });
});

describe('what cannot be compared is refused, never guessed', () => {
  test.each<[CellArgument, CellArgument]>([
    ['80%', 0.6],
    ['100%', 1.2],
    [0.8, '60%'],
    ['100件', '90人'],
    ['20人未満', '20人'],
  ])('%p against %p', (target, actual) => {
    expect(codeOf(() => rate(target, actual))).toBe('value');
    expect(status(target, actual)).toBe('判定不能');
  });
  test('60 beside 80% can only be 60 percent', () => expect(rate('80%', 60)).toBe(75));
  test('both cells shown as percentages', () => expect(rate('0.8', '0.6')).toBe(75));
  test('two units of money are brought together', () => expect(rate('3万円', '15千円')).toBe(50));
});

describe('errors say which argument', () => {
  test.each<[string, () => unknown, string]>([
    ['nothing to divide by', () => rate(0, 5), 'divisionByZero'],
    ['nothing remains of what should be few', () => rate(5, 0, 'lower'), 'divisionByZero'],
    ['target and baseline are the same', () => rate(100, 120, '', 100, 'progress'), 'divisionByZero'],
    ['no baseline', () => rate(200, 150, '', '', 'progress'), 'notAvailable'],
    ['no baseline for a status', () => status(200, 150, '', '未計測', '80-50-20'), 'notAvailable'],
    ['an unknown direction', () => rate(1, 1, 'sideways'), 'value'],
    ['an unknown method', () => rate(1, 1, '', '', 'yearly-pace'), 'value'],
    ['an unknown language', () => status(1, 1, '', '', '', 'fr'), 'value'],
    ['no unit of money', () => yen(1, '人'), 'value'],
    ['people are no money', () => yen('3人'), 'value'],
  ])('%s', (_, run, code) => {
    expect(codeOf(run)).toBe(code);
  });
});

describe('fiscal years', () => {
  test.each<[CellArgument, number]>([
    ['令和6年度', 2024],
    ['Ｒ６', 2024],
    ['R6年度実績', 2024],
    ['令和６年５月１日', 2024],
    ['2024/3/31', 2023],
    ['平成31年4月', 2019],
    ['令和元年度', 2019],
    ['H31/R1', 2019],
    ['R5.4～R6.3', 2023],
    ['6年度', 2024],
    ['FY2024', 2024],
    [2024, 2024],
    ['2024', 2024],
    [45_383, 2024],
    ['45382', 2023],
    ['45413.5', 2024],
  ])('%p → %d', (given, expected) => {
    expect(fiscalYear(given)).toBe(expected);
  });
  test.each<[CellArgument]>([['R6～R8'], ['達成'], ['20240501'], [500], [true], ['4月']])(
    '%p names none',
    (given) => {
      expect(codeOf(() => fiscalYear(given))).toBe('value');
    },
  );
  test.each<[CellArgument]>([[''], [null], [0]])('%p is an empty cell', (given) => {
    expect(fiscalYear(given)).toBe('');
  });
});

test.each<[CellArgument, CellArgument, number | '']>([
  ['15,400千円', '', 15_400_000],
  ['15,400千円', '百万円', 15_400_000],
  [15_400, '千円', 15_400_000],
  ['15400', '千円', 15_400_000],
  ['1.5百万円', undefined, 1_500_000],
  ['0', '千円', 0],
  ['', '千円', ''],
  ['未定', '', ''],
])('KPI.YEN(%p, %p) → %p', (text, unit, expected) => {
  expect(yen(text, unit)).toBe(expected);
});
