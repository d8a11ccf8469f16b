import { clearMarks, markCells, saveProfile } from '../../../src/excel';
import { EMPTY_PROFILE } from '../../../src/core/profile/schema';
import { readWorkbookFile } from '../../../src/files/read/workbook';
import { openHost, type Host } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';
import { savedInto } from '../../../src/workbench/page/saved';
import { FEATURES, workbookWith } from '../../support/feature-workbooks';
import { partsOf, textOf } from '../../support/package-compare';

const SHEET = 'xl/worksheets/sheet1.xml';
const LIST = '指標一覧';

function fileOf(what: string): Uint8Array {
  const feature = FEATURES.find((one) => one.what === what);
  if (!feature) throw new Error(`There is no feature "${what}".`);
  return workbookWith(feature);
}

async function opened(file: Uint8Array): Promise<Host> {
  const host = await openHost(file, { name: 'book.xlsx', keepsMacros: true });
  const { Excel, Office, OfficeExtension } = loadRuntime(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}

/** Parts that are not as they were. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter(
    (name) => Buffer.compare(old.get(name) ?? Buffer.alloc(0), now.get(name) ?? Buffer.alloc(0)) !== 0,
  );
}

/** A cell as it is read from the file. */
function cellIn(file: Uint8Array, row: number, column: number): { value: unknown; formula: unknown } {
  const { snapshot } = readWorkbookFile(file, 'book.xlsx').sheets[0]!;
  const [r, c] = [row - snapshot.top, column - snapshot.left];
  return { value: snapshot.values[r]?.[c] ?? null, formula: snapshot.formulas[r]?.[c] ?? null };
}

test('nothing was changed: the file itself', async () => {
  const file = fileOf('sparklines');
  const host = await opened(file);
  host.typeIntoCell(LIST, 'D4', '1');
  host.undo();
  expect(await savedInto(file, host)).toEqual({ bytes: file, unkept: [] });
});

test.each([
  'sparklines',
  'form controls',
  'a chart in a drawing without the prefix xdr',
  'macros and their signature',
  'tags with a prefix',
])('a number typed beside %s: that cell and what depends on it, nothing else', async (what) => {
  const file = fileOf(what);
  const host = await opened(file);
  host.typeIntoCell(LIST, 'D4', '60');
  const { bytes, unkept } = await savedInto(file, host);
  expect(unkept).toEqual([]);
  expect(changedParts(file, bytes)).toEqual(['xl/workbook.xml', SHEET]);
  expect(cellIn(bytes, 3, 3)).toEqual({ value: 60, formula: null });
  expect(cellIn(bytes, 3, 4)).toEqual({ value: 0.5, formula: '=D4/C4' });
  const [before, after] = [file, bytes].map((one) => textOf(partsOf(one), SHEET)) as [string, string];
  // Two values differ, to the last character.
  const values = /(<(?:x:)?c r="[DE]4"[^>]*>.*?<\/(?:x:)?c>)/g;
  expect(after.replace(values, '')).toBe(before.replace(values, ''));
});

test('texts, dates, blanks, new rows and formulas', async () => {
  const file = fileOf('nothing else');
  const host = await opened(file);
  host.typeIntoCell(LIST, 'G20', '2025/4/1');
  host.typeIntoCell(LIST, 'A5', ' <満足> & "不満"');
  host.typeIntoCell(LIST, 'B2', '=SUM(D4:D7)');
  host.clearContents(LIST, 'D6');
  const { bytes } = await savedInto(file, host);
  expect(cellIn(bytes, 19, 6).value).toBe(45748);
  expect(cellIn(bytes, 4, 0).value).toBe(' <満足> & "不満"');
  expect(cellIn(bytes, 1, 1)).toEqual({ value: 130 + 72 + 64, formula: '=SUM(D4:D7)' });
  expect(cellIn(bytes, 5, 3).value).toBeNull();
  const { snapshot } = readWorkbookFile(bytes, 'book.xlsx').sheets[0]!;
  expect(snapshot.numberFormats[19 - snapshot.top]![6 - snapshot.left]).toMatch(/y/);
});

test('a formula others share is written out before it is overwritten; one of a range stays', async () => {
  const file = fileOf('formulas of a range, shared formulas and a data table');
  const host = await opened(file);
  host.typeIntoCell(LIST, 'B9', '7');
  host.typeIntoCell(LIST, 'A10', '8');
  const { bytes, unkept } = await savedInto(file, host);
  expect(unkept).toEqual(['指標一覧!A10']);
  expect(cellIn(bytes, 8, 1)).toEqual({ value: 7, formula: null });
  expect(cellIn(bytes, 9, 1)).toEqual({ value: 144, formula: '=D5*2' });
  expect(textOf(partsOf(bytes), SHEET)).toContain('<f t="array" ref="A9:A10">');
});

test('the header of a table: the table follows, or says that it cannot', async () => {
  const file = fileOf('a table with a row of totals');
  const host = await opened(file);
  host.typeIntoCell(LIST, 'A3', '指標の名');
  host.typeIntoCell(LIST, 'B3', 'R6実績');
  const { bytes, unkept } = await savedInto(file, host);
  const table = textOf(partsOf(bytes), 'xl/tables/table1.xml');
  expect(table).toContain('<tableColumn id="1" name="指標の名"/>');
  expect(table).toContain('<totalsRowFormula>SUM(D4:D7)/SUM(C4:C7)</totalsRowFormula>');
  expect(unkept).toEqual(['指標一覧!B3']);
  expect(cellIn(bytes, 2, 1).value).toBe('単位');
});

test('marks are put on and taken off again, other conditional formats stay', async () => {
  const file = fileOf('conditional formats');
  const host = await opened(file);
  await markCells([{ sheet: LIST, cell: 'D5' }]);
  const marked = (await savedInto(file, host)).bytes;
  expect(changedParts(file, marked)).toEqual([SHEET, 'xl/styles.xml']);
  expect(textOf(partsOf(marked), SHEET)).toMatch(
    /<conditionalFormatting sqref="D5"><cfRule type="expression" dxfId="1" priority="3">/,
  );
  const again = await opened(marked);
  await clearMarks();
  const cleared = (await savedInto(marked, again)).bytes;
  expect(textOf(partsOf(cleared), SHEET)).toBe(textOf(partsOf(file), SHEET));
});

test('what is taught goes into a part of its own, other settings stay', async () => {
  const file = fileOf('settings kept by version 0.1');
  const host = await opened(file);
  await saveProfile(EMPTY_PROFILE);
  const { bytes } = await savedInto(file, host);
  expect(changedParts(file, bytes)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'customXml/item1.xml',
  ]);
  const { settings, kept } = readWorkbookFile(bytes, 'book.xlsx');
  expect([...settings.keys()]).toEqual(['another']);
  expect(kept).toHaveLength(1);
  expect(kept[0]).toContain('urn:kpi-shukei:kpi-reading-profile');
});
