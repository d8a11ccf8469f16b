import { buildReport } from '../../../src/core/report/build';
import { PRESETS } from '../../../src/core/rules/presets';
import type { Rules } from '../../../src/core/rules/schema';
import { scanWorkbook } from '../../../src/core/scan';
import { calculated } from '../../support/calculate';
import { expectFigures, shownOn, snapped, verdictsOf, verdictsOn } from '../../support/report-figures';
import { sheet, workbook } from '../../support/sheet';

/** One KPI of two years; the second has no actual yet, or the one typed. */
const book = (typed: number | null) =>
  workbook(
    sheet(
      [
        ['事業名', '指標名', '単位', '基準値', 'R6目標', 'R6実績', 'R7目標', 'R7実績'],
        ['窓口事業', '相談件数', '件', 10, 100, 90, 120, typed],
      ],
      { name: '一覧' },
    ),
  );

/** What the report of the blank year shows once the actual is typed. */
function afterTyping(rules: Rules, typed: number) {
  const before = scanWorkbook(book(null), undefined, rules);
  const plan = buildReport(before, book(null), { locale: 'ja', now: new Date(0), rules });
  const shown = calculated(book(null), plan);
  expect(shownOn(shown, 'KPI一覧').flat()).toContain('未到来');
  shown.getWorksheet('一覧')!.getCell('H2').value = typed;
  shown.calculateFormulas();
  return { summary: shownOn(shown, 'サマリー'), list: shownOn(shown, 'KPI一覧') };
}

test.each(PRESETS.map((rules) => [rules.id, rules] as const))(
  'under %s the first actual of a further year counts as a new scan would count it',
  (_id, rules) => {
    for (const typed of [60, 118, 200]) {
      const { summary, list } = afterTyping(rules, typed);
      const scan = scanWorkbook(book(typed), undefined, rules);
      expect(snapped(verdictsOn(list), verdictsOf(scan))).toEqual(verdictsOf(scan));
      expect(list.flat()).not.toContain('未到来');
      expectFigures(summary, scan);
    }
  },
);

test('a year after the reporting year stays 未到来, whatever is typed', () => {
  const rules: Rules = { ...PRESETS[0]!, reportingYear: 2024 };
  const { summary, list } = afterTyping(rules, 118);
  const scan = scanWorkbook(book(118), undefined, rules);
  expect(list.flat()).toContain('未到来');
  expect(snapped(verdictsOn(list), verdictsOf(scan))).toEqual(verdictsOf(scan));
  expectFigures(summary, scan);
});
