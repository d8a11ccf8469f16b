/** Formulas of the user that name a table of ours, over rebuilds. */
import type { ReportPlan } from '../../src/core/report/plan';
import { carryOut } from '../../src/excel';
import type { Host } from '../../src/workbench/host';
import { planOf, planOfOpenWorkbook, text } from './plans';
import { dump, openFixture, openMade } from './stand-in';

const TABLE = 'KPI_TEST';

/** A table of two columns below a title, with so many rows. */
function planWith(values: readonly number[], headers: readonly string[] = ['指標', '達成率']): ReportPlan {
  const rows = values.map((value) => [
    text('k'),
    { kind: 'number' as const, value, format: '0' },
    ...headers.slice(2).map(() => text('x')),
  ]);
  return planOf([[text('題')], headers.map(text), ...rows], {
    tables: [
      { name: TABLE, area: { top: 1, left: 0, bottom: 1 + values.length, right: headers.length - 1 } },
    ],
  });
}

const openUsers = (): Promise<Host> =>
  openMade((workbook) => {
    const sheet = workbook.addWorksheet('利用者');
    sheet.getCell('A1').value = 1;
  });

/** A formula as the user typed it, and what it shows. */
function usersFormula(host: Host, cell = 'B1'): readonly unknown[] {
  const [formula, value] = JSON.parse(dump(host)['利用者']!.cells[cell] ?? '[]') as unknown[];
  return [formula, value];
}

test('a rebuild of another length leaves them, and they follow it', async () => {
  const host = await openUsers();
  await carryOut(planWith([1, 2]));
  host.typeIntoCell('利用者', 'B1', `=SUM(${TABLE}[達成率])`);
  expect(usersFormula(host)).toEqual([`=SUM(${TABLE}[達成率])`, 3]);
  for (const [values, sum] of [
    [[1, 2, 3, 4], 10],
    [[5], 5],
    [[1, 1, 1], 3],
  ] as const) {
    expect(await carryOut(planWith(values))).toMatchObject({ converted: [], without: [] });
    expect(usersFormula(host)).toEqual([`=SUM(${TABLE}[達成率])`, sum]);
    expect(dump(host)['サマリー']!.tables).toEqual([`${TABLE} A2:B${2 + values.length}`]);
  }
});

test('a table the user gave another name stays that table', async () => {
  const host = await openUsers();
  await carryOut(planWith([1, 2]));
  host.book.get('サマリー').sheet.getTables()[0]!.name = 'わたしの表';
  host.typeIntoCell('利用者', 'B1', '=SUM(わたしの表[達成率])');
  await carryOut(planWith([4, 5, 6]));
  expect(usersFormula(host)).toEqual(['=SUM(わたしの表[達成率])', 15]);
});

test('a filtered table shows all its rows again', async () => {
  const host = await openUsers();
  await carryOut(planWith([1, 2]));
  const { sheet } = host.book.get('サマリー');
  sheet.getRow(4).hidden = true;
  await carryOut(planWith([1, 2, 3]));
  expect([3, 4, 5].map((row) => sheet.getRow(row).hidden ?? false)).toEqual([false, false, false]);
});

test('where its columns changed it becomes plain cells, and that is said', async () => {
  const host = await openUsers();
  await carryOut(planWith([1, 2]));
  host.typeIntoCell('利用者', 'B1', `=SUM(${TABLE}[達成率])`);
  const made = await carryOut(planWith([3, 4], ['指標', '達成率', '備考']));
  expect(made.converted).toEqual([TABLE]);
  expect(usersFormula(host)).toEqual(['=SUM(サマリー!$B$3:$B$4)', 7]);
  expect(dump(host)['サマリー']!.tables).toEqual([`${TABLE} A2:C4`]);
});

test('a table with a total row of the user becomes plain cells', async () => {
  const host = await openUsers();
  await carryOut(planWith([1, 2]));
  host.book.get('サマリー').sheet.getTables()[0]!.totalsRow = true;
  expect((await carryOut(planWith([3, 4]))).converted).toEqual([TABLE]);
});

test('a rebuild that fails leaves them too', async () => {
  const host = await openUsers();
  await carryOut(planWith([1, 2]));
  host.typeIntoCell('利用者', 'B1', `=SUM(${TABLE}[達成率])`);
  const before = dump(host);
  const halfway = planWith([5, 6, 7]);
  const failing: ReportPlan = {
    ...halfway,
    // A second table over the first: Excel stops there, within the request.
    sheets: halfway.sheets.map((sheet) => ({
      ...sheet,
      tables: [...sheet.tables, { ...sheet.tables[0]!, name: 'T' }],
    })),
  };
  await expect(carryOut(failing)).rejects.toMatchObject({ name: 'ExcelActionError' });
  expect(dump(host)).toEqual(before);
});

test('a real report over two rebuilds, with one KPI fewer and back', async () => {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  host.typeIntoCell('1-1', 'Z1', '=ROWS(KPI_LIST[単位])');
  const rowsBefore = JSON.parse(dump(host)['1-1']!.cells.Z1!) as unknown[];
  const shorter: ReportPlan = {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.key === 'kpiList'
        ? {
            ...sheet,
            rows: sheet.rows.slice(0, -1),
            tables: sheet.tables.map((table) => ({
              ...table,
              area: { ...table.area, bottom: table.area.bottom - 1 },
            })),
          }
        : sheet,
    ),
  };
  expect((await carryOut(shorter)).converted).toEqual([]);
  const after = JSON.parse(dump(host)['1-1']!.cells.Z1!) as unknown[];
  expect(after[0]).toBe('=ROWS(KPI_LIST[単位])');
  expect(after[1]).toBe(Number(rowsBefore[1]) - 1);
  await carryOut(plan);
  expect(JSON.parse(dump(host)['1-1']!.cells.Z1!)).toEqual(rowsBefore);
});
