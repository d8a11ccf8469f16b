import { join } from 'node:path';
import { explainVerdict } from '../../../src/core/rules/explain';
import { PRESETS, STANDARD } from '../../../src/core/rules/presets';
import { shownOn } from '../../support/report-figures';
import { made, typeInto, type Made } from '../../support/report-made';
import { sheet, workbook } from '../../support/sheet';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

/** The column 判定の理由 of KPI一覧, row by row. */
function reasons({ book }: Made): string[] {
  const [header = [], ...rows] = shownOn(book, 'KPI一覧').slice(2);
  return rows.map((row) => String(row[header.indexOf('判定の理由')]));
}

const list = (...rows: (string | number | null)[][]): Made =>
  made(workbook(sheet([['指標名', '単位', 'R6目標', 'R6実績'], ...rows], { name: '一覧' })));

test('names both values as they are printed, with thousands separators, and the cells they stand in', () => {
  const one = list(
    ['来場者数', '人', 20000, 17900],
    ['待ち時間', '分', 20, 25],
    ['計画の策定', '', '策定済み', '策定済み'],
    ['満足度', '％', 60, 'アンケートで 72.5％'],
    ['登録者数', '人', 100, null],
  );
  expect(reasons(one)).toEqual([
    '実績値 17,900（D2） ÷ 目標値 20,000（C2） = 89.5%',
    '目標値 20（C3） ÷ 実績値 25（D3） = 80.0%',
    '実績値 策定済み（D4） と 目標値 策定済み（C4） = 100.0%',
    expect.stringContaining('目標値 60（C5）') as string,
    '',
  ]);
});

test('a number with more decimals than its cell had is not rounded, so that the calculation stays right', () => {
  const one = list(['登録者数', '人', 1000, null], ['来場者数', '人', 20000, 17900]);
  typeInto(one, { D2: 999.6, D3: 12345 });
  expect(reasons(one)).toEqual([
    '実績値 999.6（D2） ÷ 目標値 1,000（C2） = 99.96%',
    '実績値 12,345（D3） ÷ 目標値 20,000（C3） = 61.7%',
  ]);
});

/** Beside `explainVerdict`: without its bound, and without zeros at the end that a cell may show. */
const plain = (text: string): string =>
  text
    .replace(/( = [\d.,-]+%).*/, '$1')
    .replace(/(\.\d*?)0+(?=\D|$)/g, '$1')
    .replace(/\.(?=\D|$)/g, '');

test.each(['hanamaki-r6', 'ibusuki-r6'])('says of %s what the pane says', async (name) => {
  const snapshot = await snapshotOfFile(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`));
  for (const rules of [STANDARD, ...PRESETS.slice(1)]) {
    const one = made(snapshot, rules);
    const expected = one.scan.kpis.flatMap((kpi) =>
      kpi.periods.length === 0
        ? ['']
        : kpi.periods.map((period) => explainVerdict(kpi, period, rules)?.ja ?? ''),
    );
    if (rules === STANDARD) expect(expected.filter((text) => text !== '').length).toBeGreaterThan(5);
    expect(reasons(one).map(plain)).toEqual(expected.map(plain));
  }
});
