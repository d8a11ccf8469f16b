import { scanWorkbook } from '../../../src/core/scan';
import { withAlias, withCorrection, withoutCorrections } from '../../../src/core/profile/edit';
import { EMPTY_PROFILE, type Correction, type Profile } from '../../../src/core/profile/schema';
import type { CellValue, SheetSnapshot } from '../../../src/core/cells/snapshot';
import type { Kpi } from '../../../src/core/model/kpi';
import { sheet, workbook } from '../../support/sheet';

const LAYOUT = { of: 'layout' } as const;

/** A list whose 着地見込 column no lexicon knows. */
const list = (year: string, at = 'A1', rows: CellValue[][] = []): SheetSnapshot =>
  sheet(
    [
      ['指標名', '単位', `${year}目標値`, '着地'],
      ['相談件数', '件', 100, 120],
      ['苦情対応の削減', '件', 50, 40],
      ...rows,
    ],
    { at },
  );

function kpis(profile: Profile, ...sheets: SheetSnapshot[]): Kpi[] {
  return scanWorkbook(workbook(...sheets), profile).kpis;
}

const fingerprint = kpis(EMPTY_PROFILE, list('R6'))[0]!.form!.fingerprint;
const with1 = (...corrections: Correction[]): Profile =>
  corrections.reduce((profile, one) => withCorrection(profile, fingerprint, one), EMPTY_PROFILE);

test('the same form has the same fingerprint in another year, at another place', () => {
  expect(kpis(EMPTY_PROFILE, list('令和７年度', 'D9'))[0]!.form?.fingerprint).toBe(fingerprint);
});

test('"this cell is the actual", said once, holds for every KPI of the next file of the form', () => {
  const profile = with1({ what: 'cell', scope: LAYOUT, field: 'actual', down: 0, right: 3 });
  const next = kpis(profile, list('R7', 'B5', [['講座数', '回', 4, 5]]));
  expect(next.map((kpi) => kpi.periods.map((p) => [p.target?.value, p.actual?.value]))).toEqual([
    [[100, 120]],
    [[50, 40]],
    [[4, 5]],
  ]);
});

test('"lower is better" for one KPI leaves the others alone', () => {
  const scope = { of: 'kpi', name: '苦情対応の削減', no: null } as const;
  const [first, second] = kpis(with1({ what: 'direction', scope, direction: 'lower' }), list('R6'));
  expect([first?.direction, first?.directionBasis]).not.toEqual(['lower', 'explicit']);
  expect([second?.direction, second?.directionBasis]).toEqual(['lower', 'explicit']);
});

test('"not a KPI" for one, then for all of the layout', () => {
  const scope = { of: 'kpi', name: '相談件数', no: null } as const;
  expect(kpis(with1({ what: 'notKpi', scope }), list('R6')).map((k) => k.name)).toEqual(['苦情対応の削減']);
  expect(kpis(with1({ what: 'notKpi', scope: LAYOUT }), list('R6'))).toEqual([]);
});

test('"read rightly" settles what was in doubt', () => {
  const doubtful = kpis(EMPTY_PROFILE, list('R6'))[1]!;
  expect(doubtful.confidence).toBe('review');
  const [, settled] = kpis(with1({ what: 'confirmed', scope: LAYOUT }), list('R6'));
  expect(settled?.confidence).toBe('high');
});

test('another cell as the name and as the unit', () => {
  const form = sheet([
    ['指標名', '正式名称', '目標値', '実績値', '備考'],
    ['A', '相談件数', 1, 2, '件'],
  ]);
  const key = kpis(EMPTY_PROFILE, form)[0]!.form!.fingerprint;
  const profile = [
    { what: 'cell', scope: LAYOUT, field: 'name', down: 0, right: 1 },
    { what: 'cell', scope: LAYOUT, field: 'unit', down: 0, right: 4 },
  ].reduce((p, one) => withCorrection(p, key, one as Correction), EMPTY_PROFILE);
  expect(kpis(profile, form).map((k) => [k.name, k.nameCell, k.unit])).toEqual([['相談件数', 'B2', '件']]);
});

test("a word of the user's own is a label everywhere", () => {
  const profile = withAlias(EMPTY_PROFILE, '着地', 'actual');
  expect(kpis(profile, list('R6'))[0]!.periods.map((p) => p.actual?.value)).toEqual([120]);
});

test('a later correction takes the place of an earlier one; taking back leaves nothing behind', () => {
  const lower = { what: 'direction', scope: LAYOUT, direction: 'lower' } as const;
  const higher = { what: 'direction', scope: LAYOUT, direction: 'higher' } as const;
  const profile = with1(lower, higher);
  expect(profile.layouts).toEqual([{ fingerprint, corrections: [higher] }]);
  expect(withoutCorrections(profile, fingerprint, LAYOUT)).toEqual(EMPTY_PROFILE);
});

test('a transposed table is corrected by places on the sheet', () => {
  const form = sheet([
    ['指標名', '相談件数', '講座数'],
    ['目標値', 100, 4],
    ['着地', 120, 3],
  ]);
  const key = kpis(EMPTY_PROFILE, form)[0]!.form!.fingerprint;
  const profile = withCorrection(EMPTY_PROFILE, key, {
    what: 'cell',
    scope: LAYOUT,
    field: 'actual',
    down: 2,
    right: 0,
  });
  expect(kpis(profile, form).map((k) => k.periods[0]?.actual?.value)).toEqual([120, 3]);
});
