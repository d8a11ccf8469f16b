/** Files made to do harm, or by accident: refused by name, quickly, and without taking the memory of the machine. */
import { randomBytes } from 'node:crypto';
import { editZip } from '@cj-tech-master/excelts/archive';
import { openHost, WorkbookOpenError } from '../../../src/workbench/host';
import { fixture, made } from './support';

async function reasonFor(bytes: Uint8Array): Promise<string> {
  try {
    await openHost(bytes, { name: 'file.xlsx' });
    return 'opened';
  } catch (error) {
    if (!(error instanceof WorkbookOpenError)) throw error;
    expect(error.message).toMatch(/\.$|\)\.$/);
    return error.reason;
  }
}

/** A good workbook with other parts beside its own. */
async function withParts(parts: Readonly<Record<string, Uint8Array | string>>): Promise<Uint8Array> {
  const editor = await editZip(await made());
  for (const [path, content] of Object.entries(parts)) editor.set(path, content);
  return new Uint8Array(await editor.bytes());
}

/** The same file, saying of each part of `size` bytes that it has ten. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let found = 0;
  for (let i = 0; i + 30 < copy.length; i++) {
    const at = { [0x04034b50]: 22, [0x02014b50]: 24 }[view.getUint32(i, true)];
    if (at === undefined || view.getUint32(i + at, true) !== size) continue;
    view.setUint32(i + at, 10, true);
    found += 1;
  }
  expect(found).toBeGreaterThan(0);
  return copy;
}

const SIZE = 210_000_000;

describe('a zip bomb', () => {
  let bomb: Uint8Array;
  beforeAll(async () => {
    bomb = await withParts({ 'xl/media/zeros.bin': new Uint8Array(SIZE) });
    expect(bomb.length).toBeLessThan(1_000_000);
  }, 30_000);

  test('that says how large it is, is not unpacked at all', async () => {
    const start = performance.now();
    expect(await reasonFor(bomb)).toBe('tooLarge');
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('that says it is small, is found out', async () => {
    expect(await reasonFor(lying(bomb, SIZE))).toBe('tooLarge');
  });

  test('of very many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`x/${i}`, '']));
    expect(await reasonFor(await withParts(parts))).toBe('tooLarge');
  }, 30_000);
});

test('a large part that does not shrink is nothing bad', async () => {
  expect(
    await reasonFor(await withParts({ 'xl/media/photo.jpg': new Uint8Array(randomBytes(2_000_000)) })),
  ).toBe('opened');
});

test.each([
  ['a workbook with macros', 'xl/vbaProject.bin', 'macros'],
  ['a binary workbook', 'xl/workbook.bin', 'oldFormat'],
])('%s is refused by name', async (_, path, reason) => {
  expect(await reasonFor(await withParts({ [path]: 'x' }))).toBe(reason);
});

test('a workbook cut off anywhere is damaged, never half read', async () => {
  const whole = fixture('shiroi-r6');
  for (let i = 1; i < 20; i++) {
    expect(await reasonFor(whole.slice(0, Math.floor((whole.length * i) / 20)))).toBe('damaged');
  }
});

test('bytes turned over anywhere: opened or refused by name, nothing else', async () => {
  const whole = await made((book) => book.addWorksheet('表').addRow(['指標名', 'R6目標', 'R6実績']));
  for (let i = 0; i < 150; i++) {
    const broken = whole.slice();
    const at = Math.floor((whole.length * i) / 150);
    broken[at] = broken[at]! ^ 0xff;
    expect(['opened', 'damaged', 'notExcel', 'tooLarge']).toContain(await reasonFor(broken));
  }
}, 30_000);

test.each([
  [
    'entities that grow',
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>',
  ],
  ['an entity of another file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'],
  ['no XML', 'PK'],
  ['tags never closed', '<sst>'.repeat(10_000)],
])('shared texts with %s', async (_, xml) => {
  const start = performance.now();
  const reason = await reasonFor(await withParts({ 'xl/sharedStrings.xml': xml }));
  expect(['opened', 'damaged']).toContain(reason);
  expect(performance.now() - start).toBeLessThan(3000);
});
