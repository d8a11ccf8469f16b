import { Workbook } from '@cj-tech-master/excelts';
import { openHost } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';

async function opened(bytes?: Uint8Array) {
  const workbook = new Workbook();
  workbook.addWorksheet('S').addRows([
    ['目標', '実績'],
    [10, null],
  ]);
  const host = await openHost(bytes ?? new Uint8Array(await workbook.xlsx.writeBuffer()), { name: 's.xlsx' });
  return { host, excel: loadRuntime(host).Excel };
}

test('a rule over blank cells is added, survives saving, and is cleared again', async () => {
  const { host, excel } = await opened();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange('B2:B10');
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=ISBLANK(B2)';
    custom.format.fill.color = '#FFF2CC';
    custom.format.font.bold = true;
    await context.sync();
  });
  const again = await opened(await host.save());
  await again.excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('S').getRange('B2');
    conditionalFormats.load('items/type, items/custom/rule/formula, items/custom/format/fill/color');
    await context.sync();
    expect(
      conditionalFormats.items.map((item) => [
        item.type,
        item.custom.rule.formula,
        item.custom.format.fill.color,
      ]),
    ).toEqual([['Custom', '=ISBLANK(B2)', '#FFF2CC']]);
    conditionalFormats.clearAll();
    const left = conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test('a range beside it has none, and a protected sheet takes none', async () => {
  const { excel } = await opened();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    const beside = sheet.getRange('D2').conditionalFormats.getCount();
    await context.sync();
    expect(beside.value).toBe(0);
    sheet.protection.protect();
    await context.sync();
  });
  await expect(
    excel.run((context) => {
      context.workbook.worksheets.getItem('S').getRange('A1').conditionalFormats.add('Custom');
      return context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
});
