import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { openHost, WorkbookOpenError } from '../../../src/workbench/host';
import { fixture, made, NAMES } from './support';

const ascii = (text: string): number[] => [...text].map((ch) => ch.charCodeAt(0));
const utf16 = (text: string): number[] => ascii(text).flatMap((code) => [code, 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function reasonFor(bytes: Uint8Array): Promise<string> {
  try {
    await openHost(bytes, { name: 'file' });
    return 'opened';
  } catch (error) {
    if (!(error instanceof WorkbookOpenError)) throw error;
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message).not.toContain('\n');
    return error.reason;
  }
}

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['text', Uint8Array.from(ascii('a,b\n1,2\n')), 'notExcel'],
  [
    'an old .xls',
    Uint8Array.from([...OLE, ...new Array<number>(600).fill(0), ...utf16('Workbook')]),
    'oldFormat',
  ],
  [
    'a workbook behind a password',
    Uint8Array.from([...OLE, ...new Array<number>(600).fill(0), ...utf16('EncryptedPackage')]),
    'encrypted',
  ],
  ['the beginning of a zip', Uint8Array.from([...ascii('PK'), 3, 4, 0, 0, 0, 0]), 'damaged'],
])('%s', async (_, bytes, reason) => {
  expect(await reasonFor(bytes)).toBe(reason);
});

test('a workbook cut off in the middle is damaged', async () => {
  const whole = await made();
  expect(await reasonFor(whole.slice(0, Math.floor(whole.length / 2)))).toBe('damaged');
});

test.each(NAMES)('%s opens', async (name) => {
  const host = await openHost(fixture(name), { name: `${name}.xlsx` });
  expect(host.book.name).toBe(`${name}.xlsx`);
  expect(host.book.active.sheet.state).toBe('visible');
});

test('a table with a display name alone, as Google Sheets writes it', async () => {
  const bytes = await made((book) => {
    book.worksheets[0]!.addTable({
      name: 'Banded',
      ref: 'A1',
      columns: [{ name: 'KPI' }, { name: 'Target' }],
      rows: [['Calls', 10]],
    });
  });
  const path = 'xl/tables/table1.xml';
  const xml = new TextDecoder().decode((await unzip(bytes).bytes(path))!);
  const editor = await editZip(bytes);
  editor.set(path, xml.replace(/\sname="Banded"/, ''));
  const host = await openHost(new Uint8Array(await editor.bytes()), { name: 'book.xlsx' });
  expect(host.book.active.sheet.getTables().map((table) => table.displayName)).toEqual(['Banded']);
});

test('a table made of whole columns, down to row 1,048,576, ends where the cells do', async () => {
  const bytes = await made((book) => {
    book.worksheets[0]!.addTable({
      name: 'Whole',
      ref: 'A1',
      columns: [{ name: 'KPI', filterButton: true }, { name: 'Target' }],
      rows: [['Calls', 10]],
    });
  });
  const path = 'xl/tables/table1.xml';
  const xml = new TextDecoder().decode((await unzip(bytes).bytes(path))!);
  expect(xml).toContain('ref="A1:B2"');
  const editor = await editZip(bytes);
  editor.set(path, xml.replaceAll('ref="A1:B2"', 'ref="A1:B1048576"'));
  const host = await openHost(new Uint8Array(await editor.bytes()), { name: 'book.xlsx' });
  const [table] = host.book.active.sheet.getTables();
  expect(table!.table.tableRef).toBe('A1:B2');
});
