/** What is a workbook and what is not, and how its parts are found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 as nodeCrc32, inflateRawSync } from 'node:zlib';
import { WorkbookOpenError } from '../../../src/files/package/open-error';
import { openPackage } from '../../../src/files/package/package';
import { crc32 } from '../../../src/files/package/zip';
import { bookOf, partsOf, STRICT, zipOf } from '../literal-book';

const EMPTY = '<sheetData/>';
const ascii = (text: string): number[] => [...text].map((ch) => ch.charCodeAt(0));
const utf16 = (text: string): number[] => ascii(text).flatMap((code) => [code, 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const fixture = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks/shiroi-r6.xlsx')));

/** Opens it and reads every part. */
function reasonFor(bytes: Uint8Array): string {
  try {
    const opened = openPackage(bytes);
    for (const { name } of opened.entries) opened.bytes(name);
    return 'opened';
  } catch (error) {
    if (!(error instanceof WorkbookOpenError)) throw error;
    expect(error.message).toMatch(/^[^\n]{10,200}\.$/);
    return error.reason;
  }
}

/** The little-endian number at a signature's offset, changed in every header of the zip file. */
function withField(
  bytes: Uint8Array,
  offset: { local: number; entry: number },
  change: (old: number) => number,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 46 < copy.length; i++) {
    const at = { [0x04034b50]: offset.local, [0x02014b50]: offset.entry }[view.getUint32(i, true)];
    if (at !== undefined) view.setUint32(i + at, change(view.getUint32(i + at, true)), true);
  }
  return copy;
}

describe('refused by name', () => {
  test.each<[string, Uint8Array, string]>([
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
    ['a zip of something else', zipOf({ 'a.txt': 'text' }), 'notExcel'],
    [
      'a binary workbook',
      bookOf({ sheets: EMPTY, type: 'vnd.ms-excel.sheet.binary.macroEnabled.main' }),
      'oldFormat',
    ],
    [
      'a text document',
      bookOf({ sheets: EMPTY, type: 'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' }),
      'notExcel',
    ],
    ['a part twice', zipOf({ ...partsOf({ sheets: EMPTY }), 'XL/Workbook.xml': '<workbook/>' }), 'damaged'],
    [
      'no workbook',
      zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' }),
      'notExcel',
    ],
    [
      'relationships with entities that grow',
      zipOf({ ...partsOf({ sheets: EMPTY }), '_rels/.rels': '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>' }),
      'damaged',
    ],
    [
      'a zip behind a password',
      withField(bookOf({ sheets: EMPTY }), { local: 6, entry: 8 }, (old) => old | 1),
      'encrypted',
    ],
    [
      'packed in another way',
      withField(bookOf({ sheets: EMPTY }), { local: 8, entry: 10 }, (old) => (old & 0xffff0000) | 12),
      'damaged',
    ],
  ])('%s', (_, bytes, reason) => expect(reasonFor(bytes)).toBe(reason));

  test('a zip bomb that says how large it is, before anything is unpacked', () => {
    const bomb = withField(bookOf({ sheets: EMPTY }), { local: 22, entry: 24 }, () => 60_000_000);
    expect(reasonFor(bomb)).toBe('tooLarge');
  });

  test('a zip bomb that says it is small: unpacked to that size and no further', () => {
    const zeros = new Uint8Array(50_000_000);
    const bomb = zipOf({ ...partsOf({ sheets: EMPTY }), 'xl/media/zeros.bin': zeros });
    const lying = withField(bomb, { local: 22, entry: 24 }, (old) => (old === zeros.length ? 10 : old));
    expect(reasonFor(lying)).toBe('damaged');
  });

  test('very many parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`x/${i}`, '']));
    expect(reasonFor(zipOf({ ...partsOf({ sheets: EMPTY }), ...parts }))).toBe('tooLarge');
  });
});

test('a workbook cut off anywhere is damaged, never half read', () => {
  const whole = fixture();
  for (let i = 1; i < 20; i++) {
    expect(reasonFor(whole.slice(0, Math.floor((whole.length * i) / 20)))).toBe('damaged');
  }
});

test('a bit turned over in any part is found by its checksum', () => {
  const whole = fixture();
  for (const { name } of openPackage(whole).entries) {
    const broken = whole.slice();
    const packed = openPackage(broken).packed(name);
    packed[packed.length >> 1]! ^= 0x10;
    expect(reasonFor(broken)).toBe('damaged');
  }
});

test('bytes turned over anywhere: opened or refused by name, nothing else', () => {
  const whole = bookOf({ sheets: EMPTY, texts: '' });
  for (let at = 0; at < whole.length; at += 3) {
    const broken = whole.slice();
    broken[at]! ^= 0xff;
    expect(['opened', 'damaged', 'notExcel', 'tooLarge', 'encrypted']).toContain(reasonFor(broken));
  }
});

test('parts are found by relationship, whatever they are called', () => {
  const {
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relations,
    ...parts
  } = partsOf({ sheets: EMPTY });
  const opened = openPackage(
    zipOf({
      '[Content_Types].xml': (parts['[Content_Types].xml'] as string).replace(
        '/xl/workbook.xml',
        '/My%20Book/W.XML',
      ),
      '_rels/.rels': (parts['_rels/.rels'] as string).replace('xl/workbook.xml', '/My%20Book/W.XML'),
      'my book/w.xml': workbook!,
      'My Book\\_rels\\W.xml.rels': (relations as string).replace('worksheets/', '../one/two/../'),
      'one/SHEET1.xml': '<worksheet/>',
    }),
  );
  expect(opened.workbook).toBe('My%20Book/W.XML');
  expect(opened.relations(opened.workbook)).toEqual([
    expect.objectContaining({ id: 's0', kind: 'worksheet', target: 'one/sheet1.xml', isExternal: false }),
  ]);
  expect(opened.text('one/sheet1.xml')).toBe('<worksheet/>');
});

test('strict workbooks relate in the same kinds', () => {
  const opened = openPackage(bookOf({ sheets: EMPTY, texts: '', namespaces: STRICT }));
  expect(opened.relations(opened.workbook).map(({ kind }) => kind)).toEqual(['worksheet', 'sharedStrings']);
});

test('macros are told', () => {
  const parts = partsOf({ sheets: EMPTY, type: 'vnd.ms-excel.sheet.macroEnabled.main+xml' });
  expect(openPackage(zipOf(parts)).hasMacros).toBe(false);
  const rels = 'xl/_rels/workbook.xml.rels';
  const macros =
    '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>';
  parts[rels] = (parts[rels] as string).replace('</Relationships>', macros);
  expect(openPackage(zipOf(parts)).hasMacros).toBe(true);
});

test('another codec gives the same parts', () => {
  const bytes = fixture();
  const [portable, native] = [
    openPackage(bytes),
    openPackage(bytes, {
      inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size }),
      crc32: (content) => nodeCrc32(content),
    }),
  ];
  for (const { name } of portable.entries) {
    expect(Buffer.from(native.bytes(name)).equals(Buffer.from(portable.bytes(name)))).toBe(true);
    expect(crc32(portable.bytes(name))).toBe(portable.entry(name).crc);
  }
});
