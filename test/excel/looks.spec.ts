import { carryOut } from '../../src/excel';
import { columnOf } from '../../src/core/report/columns';
import { planOf, planOfOpenWorkbook, text } from './plans';
import { openFixture } from './stand-in';

test('numbers of the report are right-aligned, and text right of a number stands off it', async () => {
  const host = await openFixture('hanamaki-r6');
  const plan = await planOfOpenWorkbook();
  await carryOut(plan);
  for (const { name, rows } of plan.sheets) {
    const { sheet } = host.book.get(name);
    let numbers = 0;
    let beside = 0;
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const { alignment } = sheet.getCell(r + 1, c + 1);
        if ((cell?.kind === 'formula' || cell?.kind === 'number') && cell.format !== 'General') {
          numbers++;
          expect(alignment).toMatchObject({ horizontal: 'right' });
          const next = row[c + 1];
          if (next?.kind !== 'text') return;
          beside++;
          expect(sheet.getCell(r + 1, c + 2).alignment).toMatchObject({ horizontal: 'left', indent: 1 });
        }
      }),
    );
    if (name === '要確認') continue;
    expect(numbers).toBeGreaterThan(10);
    if (name !== 'KPI一覧') expect(beside).toBeGreaterThan(4);
    // 状態 is a formula in words, right of the rate.
    else {
      const status = `${columnOf('status')}4`;
      expect(sheet.getCell(status).alignment).toMatchObject({ horizontal: 'left', indent: 1 });
    }
  }
});

test('a word for a missing number stands where the numbers of its column do', async () => {
  const host = await openFixture('shiroi-r6');
  const number = { kind: 'number' as const, value: 5, format: '0' };
  const rows = [
    [text('件数'), text('備考')],
    [number, null],
    [text('未計測'), text('x')],
  ];
  await carryOut(planOf(rows, { tables: [{ name: 'T', area: { top: 0, left: 0, bottom: 2, right: 1 } }] }));
  const { sheet } = host.book.get('サマリー');
  const aligned = ['A1', 'A2', 'A3', 'B2', 'B3'].map((cell) => sheet.getCell(cell).alignment?.horizontal);
  expect(aligned).toEqual([undefined, 'right', 'right', 'left', 'left']);
});
