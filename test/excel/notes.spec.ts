import type { ReportPlan } from '../../src/core/report/plan';
import { carryOut } from '../../src/excel';
import { openHost, type Host } from '../../src/workbench/host';
import { planOfOpenWorkbook, planThatFailsHalfway } from './plans';
import { dump, openFixture } from './stand-in';

const SHEET = '要確認';
/** Its table: title, note, header; the notes stand in E, the code in G. */
const FIRST = 4;

/** Contents by column of the table's rows, as formulas. */
function rowsOf(host: Host): Record<'severity' | 'message' | 'note' | 'source' | 'code', string>[] {
  const { cells, tables } = dump(host)[SHEET]!;
  const bottom = Number(/(\d+)$/.exec(tables[0]!)![1]);
  const at = (letter: string, row: number): string => {
    const cell = cells[`${letter}${row}`];
    return cell === undefined ? '' : String((JSON.parse(cell) as unknown[])[0]);
  };
  return Array.from({ length: bottom - FIRST + 1 }, (_, i) => {
    const row = FIRST + i;
    return {
      severity: at('A', row),
      message: at('F', row),
      note: at('J', row),
      source: at('K', row),
      code: at('L', row),
    };
  });
}

async function inserted(): Promise<{ host: Host; plan: ReportPlan }> {
  const host = await openFixture('shiroi-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  return { host, plan };
}

const NOTES = ['担当課に照会中', '5', '=1+2', "'=1+2", '2026/3/31', '10%', 'TRUE', "''済"];

test('notes of every kind stay where they were, byte for byte', async () => {
  const host = await openFixture('hanamaki-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  NOTES.forEach((note, i) => host.typeIntoCell(SHEET, `J${FIRST + i}`, note));
  const typed = dump(host);
  const { cells } = typed[SHEET]!;
  expect(NOTES.map((_, i) => cells[`J${FIRST + i}`])).toEqual(
    [
      ['担当課に照会中', '担当課に照会中', 'General'],
      [5, 5, 'General'],
      ['=1+2', 3, 'General'],
      ['=1+2', '=1+2', 'General'],
      [46112, 46112, 'yyyy/m/d'],
      [0.1, 0.1, '0%'],
      [true, true, 'General'],
      ["'済", "'済", 'General'],
    ].map((cell) => JSON.stringify(cell)),
  );
  for (let time = 0; time < 2; time++) {
    await carryOut(plan);
    expect(dump(host)).toEqual(typed);
  }
});

test('a note follows its row into the other language and back', async () => {
  const { host, plan } = await inserted();
  const before = rowsOf(host);
  before.forEach((_, i) => host.typeIntoCell(SHEET, `J${FIRST + i}`, `note ${i}`));
  const typed = dump(host);
  const english = await planOfOpenWorkbook({ locale: 'en' });
  const { sheets } = await carryOut(english);
  expect(sheets.map(({ name }) => name)).toContain(SHEET);
  const rows = rowsOf(host);
  expect(rows).toHaveLength(before.length);
  rows.forEach(({ note, source, code, message }, i) => {
    const told = before[Number(note.replace('note ', ''))]!;
    expect({ source, code }).toEqual({ source: told.source, code: told.code });
    expect(message).not.toBe(before[i]!.message);
  });
  await carryOut(plan);
  expect(dump(host)).toEqual(typed);
});

test('notes follow their rows after the user sorted the table', async () => {
  const { host, plan } = await inserted();
  host.typeIntoCell(SHEET, `J${FIRST}`, 'first');
  const typed = dump(host);
  const { sheet } = host.book.get(SHEET);
  const { bottom } = plan.sheets.find(({ key }) => key === 'checks')!.tables[0]!.area;
  const values = Array.from({ length: bottom + 2 - FIRST }, (_, i) =>
    Array.from({ length: 12 }, (_cell, c) => sheet.getCell(FIRST + i, c + 1).value),
  ).reverse();
  values.forEach((row, i) => row.forEach((value, c) => (sheet.getCell(FIRST + i, c + 1).value = value)));
  expect(dump(host)).not.toEqual(typed);
  await carryOut(plan);
  expect(dump(host)).toEqual(typed);
});

test('the note of a finding that vanished stays at the end, marked, and returns with it', async () => {
  const { host, plan } = await inserted();
  host.typeIntoCell(SHEET, `J${FIRST}`, 'kept');
  const [gone, ...others] = rowsOf(host);
  const typed = dump(host);
  const settled: ReportPlan = {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.key !== 'checks' || !table) return sheet;
      const area = { ...table.area, bottom: table.area.bottom - 1 };
      const rows = sheet.rows.filter((_, r) => r !== FIRST - 1);
      return { ...sheet, rows, tables: [{ ...table, area }] };
    }),
  };
  for (let time = 0; time < 2; time++) {
    await carryOut(settled);
    expect(rowsOf(host)).toEqual([...others, { ...gone!, severity: '解消' }]);
  }
  await carryOut(plan);
  expect(dump(host)).toEqual(typed);
});

test('a formula that refers to the table it stands in is kept as what it shows', async () => {
  const { host, plan } = await inserted();
  host.typeIntoCell(SHEET, `J${FIRST}`, '=ROWS(KPI_CHECKS[メモ])+LEN("[a]")');
  const [row] = rowsOf(host);
  expect(row?.note).toContain('KPI_CHECKS[');
  const shown = (JSON.parse(dump(host)[SHEET]!.cells[`J${FIRST}`]!) as unknown[])[1];
  await carryOut(plan);
  expect(rowsOf(host)[0]?.note).toBe(String(shown));
});

test('notes outlive a rebuild that failed, halfway or at any round trip, and one after saving', async () => {
  const { host, plan } = await inserted();
  NOTES.slice(0, 4).forEach((note, i) => host.typeIntoCell(SHEET, `J${FIRST + i}`, note));
  const typed = dump(host);
  await expect(carryOut(planThatFailsHalfway(plan))).rejects.toBeDefined();
  expect(dump(host)).toEqual(typed);
  for (let at = 0; ; at++) {
    host.injectFault(({ index }) => (index === at ? 'error' : null));
    const failed = await carryOut(plan).then(
      () => false,
      () => true,
    );
    host.injectFault(null);
    expect(dump(host)).toEqual(typed);
    if (!failed) break;
  }
  const again = await openHost(await host.save(), { name: 'saved.xlsx' });
  expect(dump(again)[SHEET]).toEqual(typed[SHEET]);
});

test('due date and state outlive a rebuild as the note does, in 要確認 and in 督促リスト', async () => {
  const host = await openFixture('hitoyoshi-r5');
  const plan = await planOfOpenWorkbook({ sheets: ['checks', 'followup'] });
  await carryOut(plan);
  host.typeIntoCell('要確認', 'H5', '2026/12/9');
  host.typeIntoCell('要確認', 'I5', '確認中');
  const followup = plan.sheets.find(({ key }) => key === 'followup')!;
  const row = followup.rows.length;
  host.typeIntoCell('督促リスト', `E${row}`, '2026/12/9');
  host.typeIntoCell('督促リスト', `G${row}`, '電話で依頼');
  const typed = dump(host);
  await carryOut(plan);
  expect(dump(host)).toEqual(typed);
  // What is asked for no more keeps what was written, at the end.
  await carryOut({
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.key === 'followup'
        ? {
            ...sheet,
            rows: sheet.rows.slice(0, -1),
            keeps: { ...sheet.keeps!, area: { ...sheet.keeps!.area!, bottom: row - 2 } },
          }
        : sheet,
    ),
  });
  const cells = dump(host)['督促リスト']!.cells;
  expect(cells[`A${row}`]).toContain('解消');
  expect(cells[`G${row}`]).toContain('電話で依頼');
});
