/** What Microsoft documents, or issues tell, of Excel, and what the product makes of it. */
import {
  carryOut,
  clearMarks,
  ExcelActionError,
  markCells,
  readWorkbook,
  reportStands,
} from '../../src/excel';
import { toActionError } from '../../src/excel/errors';
import { freeSheetName } from '../../src/excel/report-sheets';
import { sheetNameKey } from '../../src/core/cells/sheet-name';
import type { ReportPlan } from '../../src/core/report/plan';
import type { Host } from '../../src/workbench/host';
import { planOf, planOfOpenWorkbook, text } from './plans';
import { dump, openFixture, openMade, settled } from './stand-in';

const openList = (): Promise<Host> =>
  openMade((workbook) => {
    const list = workbook.addWorksheet('一覧');
    list.addRow(['事業名', '指標名', '単位', 'R6目標', 'R6実績']);
    list.addRow(['窓口事業', '相談件数', '件', 100, 90]);
  });

describe('error codes', () => {
  /** Those that say nothing a user could act on; they are told as what they are: unexpected. */
  const UNKNOWN = [
    'GeneralException',
    'InvalidArgument',
    'InvalidBinding',
    'InvalidOperation',
    'InvalidReference',
    // Of members the product does not use.
    'DirtySupportingFormula',
    'OpenWorkbookLinksBlocked',
    'PowerQueryRefreshResourceChallenge',
    'RefreshWorkbookLinksBlocked',
    'UnsupportedFillType',
  ];

  it('every one of Excel is known, and has words of its own where there is something to do', async () => {
    await openList();
    const all = Object.values(Excel.ErrorCodes) as string[];
    expect(all.length).toBeGreaterThan(25);
    const unknown = all.filter(
      (code) => toActionError(Object.assign(new Error(), { code })).code === 'unknown',
    );
    expect(UNKNOWN).toEqual(expect.arrayContaining(unknown));
    for (const code of ['InactiveWorkbook', 'Conflict', 'FilteredRangeConflict', 'OperationCellsExceedLimit'])
      expect(toActionError(Object.assign(new Error(), { code })).code).not.toBe('unknown');
  });
});

describe('a sheet that holds a chart or macros and no cells (OfficeDev/office-js#2444)', () => {
  async function withChartSheet(): Promise<Host> {
    const host = await openList();
    const { book } = host;
    book.withoutCells.add(book.add('グラフ1').id);
    return host;
  }

  it('is left out of the scan, and a report is inserted, found, rebuilt and undone all the same', async () => {
    const host = await withChartSheet();
    expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(['一覧']);
    const plan = await planOfOpenWorkbook();
    await carryOut(plan);
    expect(await reportStands()).toBe(true);
    await carryOut(plan);
    const before = dump(host);
    const failing: ReportPlan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        charts: sheet.charts.map((chart) => ({ ...chart, place: { ...chart.place, top: -1 } })),
      })),
    };
    await expect(carryOut(failing)).rejects.toBeInstanceOf(ExcelActionError);
    expect(dump(host)).toEqual(before);
  });

  it('does not hinder marks', async () => {
    const host = await withChartSheet();
    await markCells([{ sheet: '一覧', cell: 'E2' }]);
    expect(host.book.get('一覧').sheet.conditionalFormattings).toHaveLength(1);
    await clearMarks();
    expect(host.book.get('一覧').sheet.conditionalFormattings).toHaveLength(0);
  });
});

test('a name of a sheet that differs by width or kana only is taken', () => {
  expect(freeSheetName('サマリー', new Set([sheetNameKey('ｻﾏﾘｰ')]))).toBe('サマリー (2)');
  expect(freeSheetName('KPI一覧', new Set([sheetNameKey('ｋｐｉ一覧')]))).toBe('KPI一覧 (2)');
});

describe('a page', () => {
  it('loses the paper alone where a printer refuses that, and whoever wants to know is told', async () => {
    const host = await openFixture('shiroi-r6');
    const plan = await planOfOpenWorkbook();
    host.injectFault(({ actions }) => (actions.includes('PaperSize') ? 'error' : null));
    const { without } = await carryOut(plan);
    host.injectFault(null);
    expect(without).toEqual(['page']);
    const { pageSetup } = host.book.get('KPI一覧').sheet;
    expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1 });
    expect(pageSetup.printTitlesRow).toBe('1:3');
  });

  it('has a scale where it has page breaks: Excel ignores those where it fits a sheet to pages', async () => {
    const host = await openFixture('shiroi-r6');
    const plan = await planOfOpenWorkbook();
    const [summary, ...others] = plan.sheets;
    await carryOut({
      ...plan,
      sheets: [{ ...summary!, print: { ...summary!.print!, breaks: [9] } }, ...others],
    });
    const { sheet } = host.book.get('サマリー');
    expect(sheet.rowBreaks.map(({ id }) => id)).toEqual([9]);
    expect(sheet.pageSetup.fitToPage).toBe(false);
    expect(sheet.pageSetup.scale).toBeGreaterThan(30);
    expect(sheet.pageSetup.scale).toBeLessThanOrEqual(100);
  });
});

test('series keep the cells they are named by, also where no number stands there yet (OfficeDev/office-js#2941)', async () => {
  const host = await openMade((workbook) => {
    const list = workbook.addWorksheet('一覧');
    list.addRow(['事業名', '指標名', '単位', 'R6目標', 'R6実績']);
    list.addRow(['窓口事業', '相談件数', '件', 100, null]);
    list.addRow(['窓口事業', '来庁者数', '人', 90, 95]);
  });
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  const charts = host.book.sheets.flatMap((sheet) => sheet.charts);
  expect(charts.length).toBeGreaterThan(0);
  for (const { series } of charts) {
    for (const one of series) expect([one.label, one.name === null]).toEqual([null, false]);
  }
  // The numbers that stood there for a moment are gone.
  const formulas = Object.values(dump(host)['サマリー']!.cells).filter((cell) => cell.startsWith('["='));
  expect(formulas.length).toBeGreaterThan(5);
});

test('a text that is longer than a formula may be is written, and put back where a rebuild fails', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const long = '長'.repeat(9000);
  await carryOut(planOf([[text('題'), text(long)]]));
  expect(host.book.get('サマリー').sheet.getCell('B1').value).toBe(long);
  const before = dump(host);
  const overlapping = [
    { name: 'A', area: { top: 0, left: 0, bottom: 1, right: 0 } },
    { name: 'B', area: { top: 0, left: 0, bottom: 1, right: 0 } },
  ];
  await expect(carryOut(planOf([[text('新')], [text('1')]], { tables: overlapping }))).rejects.toBeInstanceOf(
    ExcelActionError,
  );
  expect(dump(host)).toEqual(before);
});

test('what is used once is not kept by Excel: 2,000 links leave no releases to be sent at the end', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const rows = Array.from({ length: 2000 }, (_, r) => [
    { kind: 'text' as const, text: `S!A${r + 1}`, style: 'link' as const, link: { sheet: 'S', cell: 'A1' } },
  ]);
  const releases: number[] = [];
  host.injectFault(({ actions }) => {
    releases.push(actions.filter((name) => name === '_RemoveReference').length);
    return null;
  });
  await carryOut(planOf(rows));
  await settled();
  host.injectFault(null);
  expect(Math.max(...releases)).toBeLessThan(50);
});

test('a source that is deleted or renamed after the survey is told, and nothing is written', async () => {
  for (const change of ['remove', 'rename'] as const) {
    const host = await openFixture('shiroi-r6');
    const plan = await planOfOpenWorkbook();
    const source = plan.sheets
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (cell && 'link' in cell && cell.link ? [cell.link.sheet] : []))[0]!;
    host.injectFault(({ index }) => {
      // Two requests have looked.
      if (index === 2 && change === 'remove') host.book.remove(host.book.get(source));
      if (index === 2 && change === 'rename') host.book.rename(host.book.get(source), '別名');
      return null;
    });
    await expect(carryOut(plan)).rejects.toMatchObject({ code: 'sheetGone' });
    host.injectFault(null);
    expect(host.book.sheets.some(({ customProperties }) => customProperties.size > 0)).toBe(false);
  }
});

test('a report somebody else inserts at the same moment is left alone', async () => {
  const host = await openList();
  const plan = await planOfOpenWorkbook();
  host.injectFault(({ index }) => {
    if (index === 2) {
      const other = host.book.add('サマリー');
      other.customProperties.set('kpiReportSheet', 'summary');
      other.customProperties.set('kpiReportRun', 'of somebody else');
      other.sheet.getCell('A1').value = '他の人の集計';
    }
    return null;
  });
  await expect(carryOut(plan)).rejects.toMatchObject({ code: 'nameTaken' });
  host.injectFault(null);
  expect(host.book.sheets.map(({ sheet }) => sheet.name)).toEqual(['一覧', 'サマリー']);
  expect(host.book.get('サマリー').sheet.getCell('A1').value).toBe('他の人の集計');
});
