import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { openHost, type Host } from '../../../src/workbench/host';
import { loadRuntime, type OfficeGlobals } from '../../../src/workbench/host/runtime-node';

export const FIXTURES = join(__dirname, '../../fixtures/workbooks');

async function blank(): Promise<{ host: Host; excel: OfficeGlobals['Excel'] }> {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  const host = await openHost(new Uint8Array(await workbook.xlsx.writeBuffer()), { name: 'blank.xlsx' });
  return { host, excel: loadRuntime(host).Excel };
}

test('values, formulas and displayed text of a range, written and read back', async () => {
  const { excel } = await blank();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B2:C3');
    range.values = [
      [10000, 'あ'],
      ['=B2*2', true],
    ];
    range.numberFormat = [
      ['#,##0"千円"', '@'],
      ['0.0', 'General'],
    ];
    range.load('values, formulas, text, address, cellCount');
    await context.sync();
    expect(range.values).toEqual([
      [10000, 'あ'],
      [20000, true],
    ]);
    expect(range.formulas[1]).toEqual(['=B2*2', true]);
    expect(range.text).toEqual([
      ['10,000千円', 'あ'],
      ['20000.0', 'TRUE'],
    ]);
    expect(range.address).toBe('Sheet1!B2:C3');
    expect(range.cellCount).toBe(4);
  });
});

test('a property that was not loaded cannot be read', async () => {
  const { excel } = await blank();
  await expect(
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return range.values;
    }),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('an API above the requirement set of the host is refused', async () => {
  const { excel } = await blank();
  await expect(
    excel.run((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getPrecedents();
      return context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('what the stand-in does not imitate says so', async () => {
  const { excel } = await blank();
  await expect(
    excel.run((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').removeDuplicates([0], false);
      return context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('an empty sheet has no used range', async () => {
  const { excel } = await blank();
  await excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test('merged areas of a government form', async () => {
  const host = await openHost(readFileSync(join(FIXTURES, 'hanamaki-r6.xlsx')), { name: 'hanamaki-r6.xlsx' });
  const { Excel: excel } = loadRuntime(host);
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name, items/visibility');
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility]).slice(-2)).toEqual([
      ['(5)校務支援', 'Visible'],
      ['選択肢', 'Hidden'],
    ]);
    const used = sheets.getItem('(2)公開型GIS').getUsedRange(true);
    const merged = used.getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    used.load('address');
    await context.sync();
    expect(used.address).toBe("'(2)公開型GIS'!B1:H55");
    expect(merged.areas.items.map((area) => area.address)).toContain("'(2)公開型GIS'!B14:C20");
  });
});
