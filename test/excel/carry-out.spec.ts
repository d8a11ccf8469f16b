import { carryOut, readWorkbook, selectCell } from '../../src/excel';
import type { ReportPlan } from '../../src/core/report/plan';
import { openHost, type Host } from '../../src/workbench/host';
import { ERROR_TEXT } from '../../src/workbench/host/cells';
import { planOf, planOfOpenWorkbook, text } from './plans';
import { dump, NAMES, openFixture, openMade, type SheetDump } from './stand-in';

async function saved(host: Host): Promise<Host> {
  return openHost(await host.save(), { name: 'saved.xlsx' });
}

/** The report's sheets by workbook: 交付金突合 only where amounts are stated. */
const REPORT_NAMES: Readonly<Record<(typeof NAMES)[number], readonly string[]>> = {
  'hitoyoshi-r5': ['サマリー', 'KPI一覧', '要確認', '交付金突合'],
  'ibusuki-r6': ['サマリー', 'KPI一覧', '要確認'],
  'hanamaki-r6': ['サマリー', 'KPI一覧', '要確認', '交付金突合'],
  'kameyama-r6': ['サマリー', 'KPI一覧', '要確認', '交付金突合', '評価集計'],
  'shiroi-r6': ['サマリー', 'KPI一覧', '要確認', '交付金突合', '評価集計'],
};

/** Where a cell shows an error of Excel: its sheet, address and contents. */
function errorsIn(shown: Readonly<Record<string, SheetDump>>, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    Object.entries(shown[name]?.cells ?? {}).flatMap(([address, cell]) => {
      const [, value] = JSON.parse(cell) as unknown[];
      return typeof value === 'string' && ERROR_TEXT.test(value) ? [`${name}!${address} ${cell}`] : [];
    }),
  );
}

describe.each(NAMES)('the report of %s', (name) => {
  test('leaves the sheets of the user as they were, cell by cell, also in the saved file', async () => {
    const host = await openFixture(name);
    const before = dump(host);
    const plan = await planOfOpenWorkbook();
    const { sheets } = await carryOut(plan);
    expect(sheets.map((sheet) => sheet.name)).toEqual(REPORT_NAMES[name]);
    expect(sheets.map(({ key }) => key)).toEqual(plan.sheets.map(({ key }) => key));
    expect(dump(host)).toMatchObject(before);
    const again = dump(await saved(host));
    expect(again).toMatchObject(before);
    expect(Object.keys(again)).toEqual([...Object.keys(before), ...REPORT_NAMES[name]]);
    for (const { name: sheet, charts, tables } of plan.sheets) {
      expect(again[sheet]?.charts).toHaveLength(charts.length);
      expect(again[sheet]?.tables).toHaveLength(tables.length);
    }
    expect(plan.sheets[0]?.charts.length).toBeGreaterThan(0);
  });

  test('is made in five requests at most and rebuilt in six, beside the one that releases references', async () => {
    const host = await openFixture(name);
    const plan = await planOfOpenWorkbook();
    host.injectFault(null);
    await carryOut(plan);
    expect(host.roundTrips).toBeLessThanOrEqual(6);
    host.injectFault(null);
    await carryOut(plan);
    expect(host.roundTrips).toBeLessThanOrEqual(7);
  });

  test('inserted twice is there once, in the same place, and the second scan does not see it', async () => {
    const host = await openFixture(name);
    const plan = await planOfOpenWorkbook();
    await carryOut(plan);
    const once = dump(host);
    const ids = host.book.sheets.map(({ id }) => id);
    expect(await planOfOpenWorkbook()).toEqual(plan);
    await carryOut(plan);
    expect(dump(host)).toEqual(once);
    expect(host.book.sheets.map(({ id }) => id)).toEqual(ids);
  });

  test('holds no error value', async () => {
    const host = await openFixture(name);
    await carryOut(await planOfOpenWorkbook());
    const shown = dump(host);
    for (const sheet of REPORT_NAMES[name]) {
      expect(Object.keys(shown[sheet]?.cells ?? {}).length).toBeGreaterThan(10);
    }
    expect(errorsIn(shown, REPORT_NAMES[name])).toEqual([]);
  });
});

test('text stays the text it is, numbers and formulas live', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 21));
  const words = [
    '=1+1',
    '+5',
    '-3',
    '@x',
    "'quoted'",
    '1-1',
    '10%',
    'R6.4.1',
    '2024/4/1',
    'TRUE',
    '00123',
    '1,000',
    '長'.repeat(400),
    '＝１',
  ];
  await carryOut(
    planOf([
      ...words.map((word) => [text(word)]),
      [{ kind: 'number', value: 0.125, format: '0.0%' }],
      [{ kind: 'formula', formula: '=S!A1*2', format: '0.0' }],
    ]),
  );
  host.typeIntoCell('S', 'A1', '30');
  const { sheet } = host.book.get('サマリー');
  words.forEach((word, r) => {
    expect(sheet.getCell(r + 1, 1).value).toBe(word);
    expect(sheet.getCell(r + 1, 1).formula).toBeUndefined();
  });
  const cells = dump(host)['サマリー']?.cells;
  expect(cells?.[`A${words.length + 1}`]).toBe(JSON.stringify([0.125, 0.125, '0.0%']));
  expect(cells?.[`A${words.length + 2}`]).toBe(JSON.stringify(['=S!A1*2', 60, '0.0']));
});

test('names that the user has are avoided, and the formulas follow the names really used', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  const users = REPORT_NAMES['shiroi-r6'];
  for (const name of users) host.book.add(name).sheet.getCell('A1').value = 'mine';
  const { tables } = plan.sheets[1]!;
  expect(tables).toHaveLength(1);
  host.book.workbook.definedNames.add("'1-1'!$A$1", tables[0]!.name);
  const { sheets } = await carryOut(plan);
  expect(sheets.map(({ name }) => name)).toEqual(users.map((name) => `${name} (2)`));
  const shown = dump(host);
  for (const name of users) {
    expect(shown[name]?.cells).toEqual({ A1: JSON.stringify(['mine', 'mine', 'General']) });
  }
  expect(shown['KPI一覧 (2)']?.tables[0]).toMatch(new RegExp(`^${tables[0]!.name}_2 `));
  const formulas = Object.values(shown['サマリー (2)']?.cells ?? {}).filter((cell) =>
    cell.includes('KPI一覧'),
  );
  expect(formulas.length).toBeGreaterThan(0);
  for (const cell of formulas) expect(cell).toContain("'KPI一覧 (2)'!");

  host.book.rename(host.book.get('KPI一覧 (2)'), '一覧');
  host.book.rename(host.book.get('要確認 (2)'), '確認');
  const again = await carryOut(plan);
  expect(again.sheets.map(({ name }) => name)).toEqual([
    'サマリー (2)',
    '一覧',
    '確認',
    '交付金突合 (2)',
    '評価集計 (2)',
  ]);
});

test('a report of an older version is rebuilt; sheets it did not have are added', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  const older: ReportPlan = {
    ...plan,
    sheets: plan.sheets.slice(0, 2).map((sheet) => ({
      ...sheet,
      rows: [[text('旧')], ...sheet.rows.slice(1, 5)],
      charts: [],
      tables: [],
    })),
  };
  await carryOut(older);
  host.book.add('要確認').sheet.getCell('A1').value = 'mine';
  const ids = host.book.sheets.map(({ id }) => id);
  const { sheets } = await carryOut(plan);
  expect(sheets.map(({ name }) => name)).toEqual([
    'サマリー',
    'KPI一覧',
    '要確認 (2)',
    '交付金突合',
    '評価集計',
  ]);
  expect(host.book.sheets.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
  const shown = dump(host);
  expect(shown['要確認']?.cells).toEqual({ A1: JSON.stringify(['mine', 'mine', 'General']) });
  expect(shown['サマリー']?.charts).toHaveLength(plan.sheets[0]!.charts.length);
  expect(JSON.stringify(shown)).not.toContain('旧');
  await carryOut(plan);
  expect(dump(host)).toEqual(shown);
});

test('formulas stay formulas where the user formatted the report as text', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  const once = dump(host);
  host.book.get('KPI一覧').sheet.eachRow((row) => row.eachCell((cell) => (cell.numFmt = '@')));
  const formatted = dump(host);
  host.injectFault(({ index }) => (index === 3 ? 'error' : null));
  await expect(carryOut(plan)).rejects.toBeDefined();
  host.injectFault(null);
  expect(dump(host)).toEqual(formatted);
  await carryOut(plan);
  expect(dump(host)).toEqual(once);
});

test('the flat table is a sheet of its own where it is asked for', async () => {
  const host = await openFixture('hanamaki-r6');
  const plan = await planOfOpenWorkbook({ sheets: ['data'] });
  const { sheets } = await carryOut(plan);
  expect(sheets.map(({ name }) => name)).toEqual(['サマリー', 'KPI一覧', 'データ']);
  const once = dump(host);
  expect(once['データ']?.tables).toEqual([expect.stringMatching(/^KPI_DATA A1:/)]);
  expect(errorsIn(once, ['データ'])).toEqual([]);
  await carryOut(plan);
  expect(dump(host)).toEqual(once);
});

test('links lead to the source cells, whatever the sheet is called', async () => {
  await openMade((workbook) => (workbook.addWorksheet("it's 1").getCell('B2').value = 7));
  const link = { sheet: "it's 1", cell: 'B2' };
  await carryOut(planOf([[{ kind: 'text', text: '=B2', style: 'link', link }]]));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('サマリー').getRange('A1');
    range.load('hyperlink, values');
    await context.sync();
    expect(range.hyperlink).toMatchObject({ documentReference: "'it''s 1'!B2" });
    expect(range.values).toEqual([['=B2']]);
  });
});

test('the report is laid out for A4, with the header frozen and repeated, and comes to the front', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  expect(host.book.active.sheet.name).toBe('サマリー');
  const { sheet } = host.book.get('KPI一覧');
  const { frozenRows } = plan.sheets[1]!;
  expect(frozenRows).toBeGreaterThan(0);
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `$1:$${frozenRows}`.replace(/\$/g, ''),
  });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: frozenRows });
});

test('サマリー is told to be one page; the list prints the columns a reader needs', async () => {
  const host = await openFixture('hanamaki-r6');
  const plan = await planOfOpenWorkbook({ sheets: ['checks', 'followup'] });
  await carryOut(plan);
  const { print } = plan.sheets[0]!;
  const { sheet } = host.book.get('サマリー');
  expect(sheet.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
  expect(sheet.pageSetup.printArea).toBe(`A1:K${print!.lastRow! + 1}`);
  expect(print!.rowHeights.map((_, r) => sheet.getRow(r + 1).height)).toEqual(print!.rowHeights);
  expect(host.book.get('KPI一覧').sheet.pageSetup).toMatchObject({
    printArea: expect.stringMatching(/^A1:K\d+$/) as string,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  const followup = plan.sheets.find(({ key }) => key === 'followup')!;
  const { sheet: reminders } = host.book.get('督促リスト');
  expect(reminders.rowBreaks.map(({ id }) => id)).toEqual(followup.print!.breaks);
});

test('columns without content are hidden, and shown again when a rebuild fills them', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const rows = [[text('a'), text('b')]];
  await carryOut(planOf(rows, { columnWidths: [20, 20], hiddenColumns: [1] }));
  const { sheet } = host.book.get('サマリー');
  expect([1, 2].map((c) => sheet.getColumn(c).hidden ?? false)).toEqual([false, true]);
  await carryOut(planOf(rows, { columnWidths: [20, 20] }));
  expect([1, 2].map((c) => sheet.getColumn(c).hidden ?? false)).toEqual([false, false]);
});

test('colours by formula and choices of words come with the cells, once, however often they are rebuilt', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  const plan = planOf([[text('× a')], [text('b')]], {
    highlights: [{ area, formula: '=LEFT($A1,1)="×"', style: 'notAchieved' }],
    choices: [{ area, words: ['未着手', '済'] }],
  });
  for (let run = 0; run < 2; run++) {
    await carryOut(plan);
    const { sheet } = host.book.get('サマリー');
    expect(sheet.conditionalFormattings.map(({ ref, rules }) => [ref, rules.length])).toEqual([['A1:A2', 1]]);
    expect(sheet.conditionalFormattings[0]!.rules[0]).toMatchObject({ formulae: ['LEFT($A1,1)="×"'] });
    expect(sheet.getCell('A2').dataValidation).toMatchObject({ type: 'list', formulae: ['"未着手,済"'] });
  }
  await carryOut(planOf([[text('a')]]));
  const { sheet } = host.book.get('サマリー');
  expect(sheet.conditionalFormattings).toEqual([]);
  expect(sheet.getCell('A2').dataValidation).toBeUndefined();
});

test('a rebuild shrinks with its plan, and brings a hidden report sheet back', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const long: ReportPlan = planOf(
    [
      [text('a'), text('b')],
      [text('1'), text('2')],
      [text('3'), text('4')],
    ],
    {
      tables: [{ name: 'T_REPORT', area: { top: 0, left: 0, bottom: 2, right: 1 } }],
    },
  );
  await carryOut(long);
  host.book.activate(host.book.get('S'));
  host.book.get('サマリー').sheet.state = 'hidden';
  await carryOut(
    planOf([[text('a')], [text('1')]], {
      tables: [{ name: 'T_REPORT', area: { top: 0, left: 0, bottom: 1, right: 0 } }],
    }),
  );
  const { cells, tables, state } = dump(host)['サマリー']!;
  expect(Object.keys(cells)).toEqual(['A1', 'A2']);
  expect(tables).toEqual(['T_REPORT A1:A2']);
  expect(state).toBe('visible');
});

test('rows a filter or the user hid in the earlier report do not hide rows of the new one', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const plan = planOf([[text('a')], [text('b')], [text('c')]]);
  await carryOut(plan);
  const { sheet } = host.book.get('サマリー');
  sheet.getRow(2).hidden = true;
  await carryOut(plan);
  expect([1, 2, 3].map((row) => sheet.getRow(row).hidden ?? false)).toEqual([false, false, false]);
});

test('a list of 3,000 rows stays within the request limit and eight round trips', async () => {
  const host = await openMade((workbook) => (workbook.addWorksheet('S').getCell('A1').value = 1));
  const rows = Array.from({ length: 3000 }, (_, r) => [
    text(`指標${r}`),
    ...Array.from({ length: 12 }, () => text('とても長い指標の名前とその説明')),
    { kind: 'text' as const, text: 'S!A1', style: 'link' as const, link: { sheet: 'S', cell: 'A1' } },
  ]);
  await carryOut(planOf(rows));
  expect(host.roundTrips).toBeLessThanOrEqual(8);
  const { sheet } = host.book.get('サマリー');
  expect(sheet.getCell(3000, 1).value).toBe('指標2999');
  expect(sheet.getCell(3000, 14).value).toMatchObject({ text: 'S!A1', hyperlink: '#S!A1' });
});

test('selecting a cell brings its sheet to the front; a sheet that is gone is told', async () => {
  const host = await openFixture('shiroi-r6');
  await selectCell('1-2', 'C36');
  expect(host.book.active.sheet.name).toBe('1-2');
  expect(host.book.selection).toEqual({ top: 35, left: 2, bottom: 35, right: 2 });
  await expect(selectCell('9-9', 'A1')).rejects.toMatchObject({ code: 'sheetGone' });
  expect((await readWorkbook()).sheets).toHaveLength(3);
});
