import fc from 'fast-check';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import { buildReport } from '../../../src/core/report/build';
import { columnOf } from '../../../src/core/report/columns';
import { REPORT_TEXTS } from '../../../src/core/report/texts';
import { PRESETS, STANDARD } from '../../../src/core/rules/presets';
import { parseRules, RulesError, rulesSchema, rulesText, type Rules } from '../../../src/core/rules/schema';
import { scanWorkbook } from '../../../src/core/scan';
import { EMPTY_PROFILE } from '../../../src/core/profile/schema';
import { calculated, shown } from '../../support/calculate';
import { sheet, workbook } from '../../support/sheet';

const preset = (id: string): Rules => PRESETS.find((rules) => rules.id === id)!;

type Row = readonly [
  name: string,
  baseline: CellValue,
  r5: CellValue,
  a5: CellValue,
  r6: CellValue,
  a6: CellValue,
];

function book(rows: readonly Row[]): WorkbookSnapshot {
  return workbook(
    sheet(
      [
        ['指標名', '単位', '基準値', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
        ...rows.map(([name, ...values]) => [name, '件', ...values]),
      ],
      {
        name: '一覧',
      },
    ),
  );
}

const judged = (rules: Rules, row: Row): unknown[] => {
  const [kpi] = scanWorkbook(book([row]), EMPTY_PROFILE, rules).kpis;
  const period = kpi!.periods[kpi!.periods.length - 1]!;
  return [
    period.ratePercent === null ? null : Number(period.ratePercent.toFixed(4)),
    period.status,
    period.band?.ja ?? null,
  ];
};

test.each(PRESETS.map((rules) => [rules.id, rules] as const))(
  '%s keeps its own schema, out and in',
  (_, rules) => {
    expect(rulesSchema.parse(rules)).toEqual(rules);
    expect(parseRules(rulesText(rules))).toEqual(rules);
  },
);

/** The examples that document each preset. */
test.each<[string, string, Row, unknown[]]>([
  ['standard', '17.9 of 20 is 89.5 %', ['利用者数', 5, 10, 11, 20, 17.9], [89.5, 'notAchieved', null]],
  ['standard', '99.76 % is not achieved', ['利用者数', 5, 10, 11, 100, 99.76], [99.76, 'notAchieved', null]],
  ['plus-minus-10', '112 % is S', ['利用者数', 5, 10, 11, 100, 112], [112, 'achieved', 'S']],
  ['plus-minus-10', '100 % is A', ['利用者数', 5, 10, 11, 100, 100], [100, 'achieved', 'A']],
  ['plus-minus-10', '92 % is B', ['利用者数', 5, 10, 11, 100, 92], [92, 'notAchieved', 'B']],
  ['plus-minus-10', '89.9 % is C', ['利用者数', 5, 10, 11, 100, 89.9], [89.9, 'notAchieved', 'C']],
  ['plus-minus-10', 'no actual is −', ['利用者数', 5, 10, 11, 100, '未計測'], [null, 'notMeasured', '－']],
  [
    'plus-minus-10',
    'lower is better turns the ratio',
    ['待ち時間', 30, 25, 24, 20, 18],
    [111.1111, 'achieved', 'S'],
  ],
  ['80-50-20', '79.9 % of the way is B', ['利用者数', 0, 500, 400, 1000, 799], [79.9, 'notAchieved', 'B']],
  ['80-50-20', 'down is a way too', ['待ち時間', 30, 25, 24, 20, 22], [80, 'achieved', 'A']],
  [
    '80-50-20',
    'no baseline: no rate, the comparison decides',
    ['利用者数', null, 10, 11, 20, 19],
    [null, 'notAchieved', 'D'],
  ],
  [
    '80-50-20',
    'nothing to judge',
    ['利用者数', 0, 10, 11, 20, '未計測'],
    [null, 'notMeasured', '評価対象外'],
  ],
])('%s: %s', (id, _, row, expected) => {
  expect(judged(preset(id), row)).toEqual(expected);
});

test('yearly pace: 50 % of the way in year 2 of 5 is 125 %', () => {
  const pace: Rules = { ...preset('yearly-pace'), method: { by: 'pace', firstYear: 2023, years: 5 } };
  expect(judged(pace, ['利用者数', 100, 150, 120, 200, 150])).toEqual([125, 'achieved', '順調']);
  expect(judged(pace, ['利用者数', 100, 150, 120, 200, 130])).toEqual([75, 'notAchieved', 'やや遅れ']);
  expect(
    judged({ ...pace, method: { by: 'pace', firstYear: 2030, years: 5 } }, [
      '利用者数',
      100,
      150,
      120,
      200,
      150,
    ]),
  ).toEqual([null, 'notAchieved', '遅れ']);
});

test('the report tells the calculation of a pace with its n/N', () => {
  const pace: Rules = { ...preset('yearly-pace'), method: { by: 'pace', firstYear: 2023, years: 5 } };
  const snapshot = book([['利用者数', 100, 150, 120, 200, 150]]);
  const plan = buildReport(scanWorkbook(snapshot, EMPTY_PROFILE, pace), snapshot, {
    locale: 'ja',
    now: new Date(2025, 4, 1),
    rules: pace,
  });
  const made = calculated(snapshot, plan);
  expect(shown(made, REPORT_TEXTS.ja.listName, `${columnOf('why')}5`)).toBe(
    '(実績値 150（G2） − 基準値 100（C2）) ÷ (目標値 200（F2） − 基準値 100（C2）) ÷ 2/5 = 125.0%',
  );
});

test('a reporting year decides what is due; a direction set by name decides what is better', () => {
  const rules: Rules = {
    ...STANDARD,
    id: 'own',
    reportingYear: 2023,
    directions: [{ name: '利用者数', direction: 'lower' }],
  };
  const [kpi] = scanWorkbook(book([['利用者数', 5, 10, 11, 20, 21]]), EMPTY_PROFILE, rules).kpis;
  expect(kpi!.periods.map(({ status }) => status)).toEqual(['notAchieved', 'pending']);
  expect([kpi!.direction, kpi!.directionBasis]).toEqual(['lower', 'explicit']);
});

const changed = (change: (data: Record<string, unknown>) => void): string => {
  const data = JSON.parse(rulesText(STANDARD)) as Record<string, unknown>;
  change(data);
  return JSON.stringify(data);
};

test.each<[string, string, string]>([
  ['no JSON', 'S,A,B', 'notJson'],
  ['something else', '{}', 'notRules'],
  ['a newer version', changed((data) => (data['version'] = 2)), 'tooNew'],
  ['bands that rise', changed((data) => (data['bands'] as unknown[]).reverse()), 'damaged'],
  ['an unknown method', changed((data) => (data['method'] = { by: 'feeling' })), 'damaged'],
])('%s is refused', (_, text, problem) => {
  expect(() => parseRules(text)).toThrow(RulesError);
  try {
    parseRules(text);
  } catch (error) {
    expect((error as RulesError).problem).toBe(problem);
  }
});

/** Rate, status and band as the formulas of the report give them, beside what core computed. */
test.each(PRESETS.map((rules) => [rules.id, rules] as const))(
  'the formulas under %s are what core says',
  (_, rules) => {
    const value = fc.oneof(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
    );
    const name = fc.constantFrom('利用者数', '待ち時間');
    const texts = REPORT_TEXTS.ja;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, value, value, value, value, value), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const snapshot = book(rows.map(([n, ...values], i): Row => [`${n}${i}`, ...values]));
          const scan = scanWorkbook(snapshot, EMPTY_PROFILE, rules);
          const made = calculated(
            snapshot,
            buildReport(scan, snapshot, { locale: 'ja', now: new Date(2025, 4, 1), rules }),
          );
          scan.kpis
            .flatMap((kpi) => kpi.periods)
            .forEach((period, i) => {
              const row = i + 4;
              const rate = shown(made, texts.listName, `${columnOf('rate')}${row}`);
              if (period.ratePercent === null) expect(rate).toBe('');
              // Excel computes in binary: as near as its 15 digits allow.
              else {
                const off = Math.abs(Number(rate) - period.ratePercent);
                expect(off).toBeLessThan(1e-6 + 1e-9 * Math.abs(period.ratePercent));
              }
              expect(shown(made, texts.listName, `${columnOf('status')}${row}`)).toBe(
                texts.statuses[period.status],
              );
              if (period.band)
                expect(shown(made, texts.listName, `${columnOf('band')}${row}`)).toBe(period.band.ja);
            });
        },
      ),
      { numRuns: 30 },
    );
  },
);
