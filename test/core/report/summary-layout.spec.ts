import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import { LINE, pageOf } from '../../../src/core/report/page';
import type { ReportSheet } from '../../../src/core/report/plan';
import { cellUnits } from '../../../src/core/report/widths';
import { made, projects } from '../../support/report-made';
import { sheet, workbook } from '../../support/sheet';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

const FILES = ['hitoyoshi-r5', 'ibusuki-r6', 'hanamaki-r6', 'kameyama-r6', 'shiroi-r6'];

function summaryOf(snapshot: WorkbookSnapshot): ReportSheet {
  return made(snapshot).plan.sheets[0]!;
}

function pagesOf({ print }: ReportSheet): { top: number; bottom: number; points: number }[] {
  const { breaks, rowHeights } = print!;
  return [0, ...breaks].map((top, i) => {
    const bottom = (breaks[i] ?? rowHeights.length) - 1;
    return { top, bottom, points: rowHeights.slice(top, bottom + 1).reduce((sum, one) => sum + one, 0) };
  });
}

/** Pages hold what they are said to hold, and no chart is cut. */
function expectWhole(summary: ReportSheet): void {
  const pages = pagesOf(summary);
  const { rows } = pageOf(summary.columnWidths);
  for (const { points } of pages) expect(points).toBeLessThanOrEqual(rows);
  for (const { place } of summary.charts) {
    expect(pages.filter(({ top, bottom }) => place.top <= bottom && place.bottom >= top)).toHaveLength(1);
    for (const other of summary.charts) {
      if (other.place.top > place.top) expect(other.place.top).toBeGreaterThan(place.bottom);
    }
  }
}

test.each(FILES)('%s: no chart is cut where a page ends, and no page is longer than paper', async (name) => {
  const summary = summaryOf(
    await snapshotOfFile(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`)),
  );
  expect(summary.charts.length).toBeGreaterThan(0);
  expectWhole(summary);
});

test.each([1, 12, 25, 40, 120])('%i projects with long names', (count) => {
  const name = '誰ひとり取り残さない地域共生社会の実現に向けた重層的支援体制整備事業';
  const summary = summaryOf(
    projects(Array.from({ length: count }, (_, i) => [`${name}（第${i + 1}）`, `相談件数${i + 1}`, 10, 9])),
  );
  expectWhole(summary);
  const { rows, print, columnWidths } = summary;
  const named = rows.flatMap((row, r) =>
    row[0]?.kind === 'text' && row[0].text.startsWith(name) ? [r] : [],
  );
  expect(named).toHaveLength(count);
  for (const r of named) {
    const [cell] = rows[r]!;
    expect(cell).toMatchObject({ style: 'name' });
    const lines = cellUnits(`${name}（第1）`) / columnWidths[0]!;
    expect(print!.rowHeights[r]).toBeGreaterThanOrEqual(LINE * Math.ceil(lines));
  }
});

test('the table of a trend stands beside its chart, on the same page', () => {
  const years = [4, 5, 6].flatMap((year) => [`R${year}目標`, `R${year}実績`]);
  const rows = Array.from({ length: 8 }, (_, i) => [`利用件数${i + 1}`, '件', 10, 9, 20, 18, 30, 27]);
  const summary = summaryOf(workbook(sheet([['指標名', '単位', ...years], ...rows], { name: '一覧' })));
  expectWhole(summary);
  const trends = summary.charts.filter(({ name }) => name.startsWith('KPI_TREND'));
  expect(trends).toHaveLength(8);
  for (const { place, source } of trends) {
    expect(source.top).toBeGreaterThan(place.top - 1);
    expect(source.bottom).toBeLessThanOrEqual(place.bottom);
  }
});
