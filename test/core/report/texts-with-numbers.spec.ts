import { explainVerdict } from '../../../src/core/rules/explain';
import { STANDARD } from '../../../src/core/rules/presets';
import { REPORT_TEXTS } from '../../../src/core/report/texts';
import { checksSheet } from '../../../src/core/report/checks';
import { scanWorkbook } from '../../../src/core/scan';
import { figuresOn, shownOn, verdictsOn } from '../../support/report-figures';
import { expectCore, made, summaryOf } from '../../support/report-made';
import { sheet, workbook } from '../../support/sheet';

test('texts that nothing can weigh have no rate, in the report as in the scan, and no average counts them', () => {
  const one = made(
    workbook(
      sheet(
        [
          ['指標名', 'R6目標', 'R6実績'],
          ['広場の比率', '3:1', '4:1'],
          ['開始の時刻', '0:30', '0:25'],
          ['団体の割合', '3/5', '4/5'],
          ['受講者数', 10, 12],
        ],
        { name: '一覧' },
      ),
    ),
  );
  const { undetermined, achieved } = REPORT_TEXTS.ja.statuses;
  expect(verdictsOn(shownOn(one.book, 'KPI一覧'))).toEqual([
    ['', undetermined],
    ['', undetermined],
    ['', undetermined],
    [120, achieved],
  ]);
  expect(figuresOn(summaryOf(one))).toMatchObject({ mean: 120, median: 120, rated: 1 });
  expectCore(one);
});

test('texts that are one but for width, shares among percentages and numbers in words: the report says what the scan says', () => {
  const one = made(
    workbook(
      sheet(
        [
          ['指標名', '単位', 'R6目標', 'R6実績'],
          ['計画の策定', null, '策定済み', '策定済み '],
          ['要領の策定', null, 'Ｒ6.3策定', 'R6.3策定'],
          ['方針の策定', null, '策定', '未策定'],
          ['住民満足度', '％', 85, 0.852],
          ['苦情の割合', '％', 0.9, 88],
          ['団体の数', null, '10社中8社', '10社中9社'],
          ['収支差額', '千円', -50, -30],
          ['魅力度', '位', 3, 5],
        ],
        { name: '一覧' },
      ),
    ),
  );
  expectCore(one);
});

test('a rate just short of 100 is not shown as 100 beside 未達成', () => {
  const list = (actual: number): ReturnType<typeof made> =>
    made(
      workbook(
        sheet([
          ['指標名', '単位', '目標値', '実績値'],
          ['来館者数', '人', 80, actual],
        ]),
      ),
    );
  for (const [actual, shown] of [
    [79.96, '= 99.95%'],
    [79.9984, '= 99.998%'],
    [79.92, '= 99.9%'],
    [80, '= 100.0%'],
  ] as const) {
    const one = list(actual);
    const [header = [], row = []] = shownOn(one.book, 'KPI一覧').slice(2);
    expect(String(row[header.indexOf('判定の理由')])).toContain(shown);
    const [kpi] = one.scan.kpis;
    expect(explainVerdict(kpi!, kpi!.periods[0]!, STANDARD)?.ja).toContain(shown);
  }
});

test('a printed status that differs is told in words, and no sentence begins with の or holds two spaces', () => {
  const scan = scanWorkbook(
    workbook(
      sheet([
        ['指標名', '単位', '目標値', '実績値', '達成状況'],
        ['丙の件数', '件', 10, 8, '達成'],
      ]),
    ),
  );
  const [finding] = scan.findings;
  expect(finding?.message).toEqual({
    ja: '「丙の件数」は「達成」と記載されていますが、値からは「未達成」です。',
    en: '"丙の件数" is printed as "達成", but the values say "not achieved".',
  });
  expect(finding?.params).toMatchObject({ computed: 'notAchieved' });
  for (const locale of ['ja', 'en'] as const) {
    const shown = JSON.stringify(checksSheet(scan, REPORT_TEXTS[locale]).rows);
    expect(shown).not.toMatch(/。の|notAchieved|\S {2}/);
  }
});
