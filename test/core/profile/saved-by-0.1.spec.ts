/**
 * What version 0.1 saved still loads and still means the same. The files of `test/fixtures/saved-by-0.1` were written by that
 * version over the forms of `test/support/saved-forms.ts` as filled in for 令和6年度, and are never written anew: users have
 * such files, and workbooks that hold the same texts. A layout that gets another name, or a form another fingerprint, has to
 * find the old ones all the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import { EMPTY_PROFILE, parseProfile, type Profile } from '../../../src/core/profile/schema';
import { parseRules } from '../../../src/core/rules/schema';
import { scanWorkbook } from '../../../src/core/scan';
import type { Kpi } from '../../../src/core/model/kpi';
import { FORMS, type Values } from '../../support/saved-forms';
import { workbook } from '../../support/sheet';

const FOLDER = join(__dirname, '../../fixtures/saved-by-0.1');
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const PROFILE = parseProfile(textOf('profile.json'));
const RULES = parseRules(textOf('rules.json'));
const SETTINGS = JSON.parse(textOf('settings.json')) as Readonly<Record<string, string>>;

/** Other values than those the corrections were made over, and another place. */
const NEXT: Values = [130, 141, 44, 52, 120, 50];

function read(sheet: SheetSnapshot, profile = PROFILE): readonly Kpi[] {
  return scanWorkbook(workbook(sheet), profile).kpis;
}

type Line = readonly [
  name: string,
  unit: string | null,
  year: number | null,
  target: unknown,
  actual: unknown,
];

function lines(kpis: readonly Kpi[]): Line[] {
  return kpis.flatMap(({ name, unit, periods }) =>
    periods.map(({ fiscalYear, target, actual }): Line => {
      return [name, unit, fiscalYear, target?.value ?? null, actual?.value ?? null];
    }),
  );
}

const directions = (kpis: readonly Kpi[]): unknown[] =>
  kpis.map(({ name, direction, directionBasis }) => [name, direction, directionBasis]);

describe('the files', () => {
  test('hold corrections of five layouts, in every kind, and own words', () => {
    // As they were written: whatever is read into today is told by the tests below.
    const saved = JSON.parse(textOf('profile.json')) as Profile;
    expect(saved.version).toBe(1);
    expect(saved.layouts.map(({ fingerprint }) => fingerprint)).toEqual([
      'list: no | 指標名 | 所管 | 単位 | 目標値 | 着地',
      'two-row-target-actual: 重要業績評価指標 | 単位 | period | 始めの数',
      'card: 目標値',
      'kpi-block: no | 種別 | 単位 | 基準年度 | 基準値',
      'transposed: 指標名 | 単位 | 目標',
    ]);
    const corrections = saved.layouts.flatMap((layout) => layout.corrections);
    expect(corrections).toHaveLength(16);
    expect([...new Set(corrections.map(({ what }) => what))].sort()).toEqual([
      'cell',
      'confirmed',
      'direction',
      'notKpi',
    ]);
    expect(saved.aliases.map(({ word, role }) => `${word} ${role}`)).toEqual([
      'ものさし kpiName',
      '数え方 unit',
      'めやす target',
      'できだか actual',
    ]);
  });

  test('and the texts kept in a workbook say the same', () => {
    expect(parseProfile(SETTINGS['kpi-reading-profile']!)).toEqual(PROFILE);
    expect(parseRules(SETTINGS['kpi-rule-profile']!)).toEqual(RULES);
  });
});

test('every correction and every own word makes a difference to what is read', () => {
  const all = workbook(...Object.values(FORMS).map((form) => form(7, NEXT)));
  const readAs = (profile: Profile): string => JSON.stringify(scanWorkbook(all, profile).kpis);
  const whole = readAs(PROFILE);
  const idleWords = PROFILE.aliases.filter((gone) => {
    return readAs({ ...PROFILE, aliases: PROFILE.aliases.filter((one) => one !== gone) }) === whole;
  });
  const idleCorrections = PROFILE.layouts.flatMap((layout) =>
    layout.corrections.filter((gone) => {
      const rest = { ...layout, corrections: layout.corrections.filter((one) => one !== gone) };
      const layouts = PROFILE.layouts.map((one) => (one === layout ? rest : one));
      return readAs({ ...PROFILE, layouts }) === whole;
    }),
  );
  expect({ idleWords, idleCorrections }).toEqual({ idleWords: [], idleCorrections: [] });
});

describe('list', () => {
  const kpis = read(FORMS.list(7, NEXT, 'D9'));

  test('着地 is the actual of every row; the third row is no KPI', () => {
    expect(lines(kpis)).toEqual([
      ['相談件数', '件', 2025, 130, 141],
      ['苦情の申出', '件', 2025, 44, 52],
    ]);
  });

  test('lower is better for the first', () => {
    expect(directions(kpis)[0]).toEqual(['相談件数', 'lower', 'explicit']);
  });

  test('all are read rightly', () => {
    expect(kpis.map(({ confidence }) => confidence)).toEqual(['high', 'high']);
  });
});

describe('two rows of target and actual', () => {
  const kpis = read(FORMS.twoRows(7, NEXT));

  test('始めの数 is the baseline', () => {
    expect(kpis.map(({ name, baseline }) => [name, baseline?.value])).toEqual([
      ['電子申請の利用件数', 1500],
      ['窓口での平均滞在', 21],
    ]);
    expect(lines(kpis)).toEqual([
      ['電子申請の利用件数', '件', 2025, 130, 141],
      ['電子申請の利用件数', '件', 2026, 120, null],
      ['窓口での平均滞在', '分', 2025, 44, 52],
      ['窓口での平均滞在', '分', 2026, 50, null],
    ]);
  });

  test('higher is better for ②; ① is read rightly', () => {
    expect(directions(kpis)[1]).toEqual(['窓口での平均滞在', 'higher', 'explicit']);
    expect(kpis[0]!.confidence).toBe('high');
  });
});

test('card: another cell is the name, the unit and the actual', () => {
  expect(lines(read(FORMS.card(7, [130, 141], 'F11')))).toEqual([
    ['教室を受講した市民の数', '人', 2025, 130, 141],
  ]);
});

describe('block', () => {
  const kpis = read(FORMS.block(7, NEXT, 'C4'));

  test('確定した数 is the actual', () => {
    expect(lines(kpis)).toEqual([
      ['ごみ袋の配布枚数', '枚', 2025, 130, 44],
      ['講座の満足度', '%', 2025, 52, 50],
    ]);
  });

  test('higher is better for KPI①; KPI② is read rightly', () => {
    expect(directions(kpis)[0]).toEqual(['ごみ袋の配布枚数', 'higher', 'explicit']);
    expect(kpis[1]!.confidence).toBe('high');
  });
});

describe('transposed', () => {
  const kpis = read(FORMS.lying(7, NEXT, 'B2'));

  test('着地 is the actual; the third column is no KPI', () => {
    expect(lines(kpis)).toEqual([
      ['研修の受講者数', '人', 2025, 130, 141],
      ['時間外の勤務', '時間', 2025, 44, 52],
    ]);
  });

  test('lower is better for the first', () => {
    expect(directions(kpis)[0]).toEqual(['研修の受講者数', 'lower', 'explicit']);
  });
});

test('a form that is labelled in own words alone is read by them', () => {
  const form = FORMS.ownWords(7, [130, 141], 'C3');
  expect(lines(read(form))).toEqual([['花壇の整備', 'か所', 2025, 130, 141]]);
  expect(read(form, EMPTY_PROFILE)).toEqual([]);
});

describe('rules', () => {
  const judged = scanWorkbook(
    workbook(FORMS.block(7, [100, 1, 94, 80, 1, 84.5]), FORMS.ownWords(7, [10, 8])),
    PROFILE,
    RULES,
  ).kpis;

  test('of one’s own: bands, directions, the reporting year', () => {
    expect(RULES).toMatchObject({ id: 'own-2026', reportingYear: 2025, decimals: 2 });
    expect(RULES.grant).toEqual({ base: 'eligible', numerator: 1, denominator: 2 });
    expect(
      judged.map(({ name, direction, periods: [period] }) => [
        name,
        direction,
        period?.ratePercent,
        period?.band?.ja,
        period?.status,
      ]),
    ).toEqual([
      ['ごみ袋の配布枚数', 'higher', 94, '△', 'notAchieved'],
      ['講座の満足度', 'higher', 105.625, '◎', 'achieved'],
      ['花壇の整備', 'lower', 125, '◎', 'achieved'],
    ]);
  });
});
