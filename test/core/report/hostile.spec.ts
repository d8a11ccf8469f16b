import { quoteSheetName } from '../../../src/core/cells/address';
import { buildReport } from '../../../src/core/report/build';
import { columnOf } from '../../../src/core/report/columns';
import { STANDARD } from '../../../src/core/rules/presets';
import type { Rules } from '../../../src/core/rules/schema';
import { scanWorkbook } from '../../../src/core/scan';
import { calculated } from '../../support/calculate';
import { cellsShown } from '../../support/report-figures';
import { sheet, workbook } from '../../support/sheet';

const NOW = new Date('2026-11-20T09:00:00+09:00');
const SNAPSHOT = workbook(
  sheet(
    [
      ['事業名', '指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
      ['窓口', '相談件数', '件', 100, 100, 120, 110],
      ['規則', '条例の制定', '', '制定', '制定', '制定', '未制定'],
    ],
    { name: '一覧' },
  ),
);
const SCAN = scanWorkbook(SNAPSHOT);

test.each(['E2', 'E3', 'F3', 'G3', 'D2'])(
  'an error that comes into %s later shows in its own row and spoils no count',
  (address) => {
    const plan = buildReport(SCAN, SNAPSHOT, { locale: 'ja', now: NOW });
    const book = calculated(SNAPSHOT, plan);
    book.getWorksheet('一覧')!.getCell(address).value = { error: '#DIV/0!' };
    book.calculateFormulas();
    const errors = Object.entries(cellsShown(book, ['サマリー', 'KPI一覧'])).filter(([, value]) =>
      String(value).startsWith('#DIV'),
    );
    // The cell of the list that refers to it, the year after that shows it as 前年度実績, and where サマリー shows it.
    expect(
      errors
        .map(([place]) => place)
        .filter((place) =>
          new RegExp(`^KPI一覧!(${columnOf('target')}|${columnOf('actual')})\\d$`).test(place),
        ),
    ).toHaveLength(1);
    expect(errors.length).toBeLessThanOrEqual(3);
  },
);

test('an actual that is emptied later is no longer achieved, for words as for numbers', () => {
  const plan = buildReport(SCAN, SNAPSHOT, { locale: 'ja', now: NOW });
  const book = calculated(SNAPSHOT, plan);
  book.getWorksheet('一覧')!.getCell('E3').value = null;
  book.calculateFormulas();
  const shown = cellsShown(book, ['KPI一覧']);
  expect([shown[`KPI一覧!${columnOf('status')}6`], shown[`KPI一覧!${columnOf('rate')}6`]]).toEqual([
    '… 未計測',
    undefined,
  ]);
});

test.each(['"', '"&1+1&"', '=1+1', "it's", '{{sheet:summary}}', '"),HYPERLINK("http://example.com'])(
  'a band called %j is shown as that',
  (label) => {
    const named = { ja: label, en: label };
    const rules: Rules = {
      ...STANDARD,
      id: 'own',
      bands: STANDARD.bands.map((band) => ({ ...band, label: named })),
      notEvaluated: named,
    };
    const scan = scanWorkbook(SNAPSHOT, undefined, rules);
    const plan = buildReport(scan, SNAPSHOT, { locale: 'ja', now: NOW, rules });
    const shown = cellsShown(calculated(SNAPSHOT, plan), ['KPI一覧']);
    const column = columnOf('band');
    const bands = [4, 5, 6, 7].map((row) => shown[`KPI一覧!${column}${row}`]);
    expect(bands).toEqual([label, label, label, label]);
  },
);

test.each([
  ['一覧', '一覧'],
  ['Sheet1', 'Sheet1'],
  ['KPI一覧', 'KPI一覧'],
  ['A B', "'A B'"],
  ["it's", "'it''s'"],
  ['R1C1', "'R1C1'"],
  ['r', "'r'"],
  ['RC', "'RC'"],
  ['C12', "'C12'"],
  ['AB12', "'AB12'"],
  ['true', "'true'"],
  ['1月', "'1月'"],
  ['か\u3099', "'か\u3099'"],
  ['ｶﾞ', "'ｶﾞ'"],
  ['🙂', "'🙂'"],
  ['𠮷田', "'𠮷田'"],
  ['第1・2期', "'第1・2期'"],
])('the sheet %s is %s in a formula', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});
