import { MOST_PARTS, MOST_UNPACKED, tooLarge } from '../../files/package/zip';
import { WorkbookOpenError } from './errors';

/** Deflated data grows to at most 1,032 times its size. */
const MOST_GROWTH = 1032;

interface Part {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: number;
  /** As the file says, which need not be true. */
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly at: number;
}

const MAX_32 = 0xffffffff;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The table of contents of a zip file, without unpacking anything; null where there is none that can be read (a file
 * cut off, or one over 4 GB).
 */
function partsOf(bytes: Uint8Array): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: Part[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!)),
      deflated: view.getUint16(at + 10, true) === 8,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name! + extra! + comment!;
  }
  return parts;
}

/**
 * Refuses a file that would unpack to more than there is room for (a "zip bomb"), before any of it is unpacked, and
 * files that are workbooks of another kind. What else may be wrong with it shows when it is loaded.
 * @throws WorkbookOpenError `tooLarge`, `macros`, `oldFormat`
 */
export async function requireOpenable(bytes: Uint8Array, keepsMacros: boolean): Promise<void> {
  const parts = partsOf(bytes);
  if (!parts) return;
  const declared = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (parts.length > MOST_PARTS || declared > MOST_UNPACKED) throw tooLarge();
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  if (names.has('xl/workbook.bin')) {
    throw new WorkbookOpenError(
      'oldFormat',
      'The file is a binary workbook (.xlsb). Save it as .xlsx and try again.',
    );
  }
  if (!keepsMacros && names.has('xl/vbaproject.bin')) {
    throw new WorkbookOpenError(
      'macros',
      'The file holds macros, which would be lost. Save a copy as .xlsx and try again.',
    );
  }
  const most = parts.reduce((sum, { deflated, packed }) => sum + packed * (deflated ? MOST_GROWTH : 1), 0);
  if (most > MOST_UNPACKED) await requireTruth(bytes, parts);
}

/** A file may say less than it holds: parts that can are unpacked piece by piece and counted, and nothing is kept. */
async function requireTruth(bytes: Uint8Array, parts: readonly Part[]): Promise<void> {
  let total = 0;
  for (const part of parts) {
    if (!part.deflated || part.at + 30 > bytes.length || part.packed === MAX_32) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset + part.at, 30);
    const start = part.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    total += await inflatedSize(bytes.slice(start, start + part.packed), MOST_UNPACKED - total);
    if (total > MOST_UNPACKED) throw tooLarge();
  }
}

/** How much deflated data unpacks to; stops above `most`. Damaged data counts as far as it can be read. */
async function inflatedSize(data: Uint8Array<ArrayBuffer>, most: number): Promise<number> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done && size <= most; read = await reader.read()) {
      size += read.value.length;
    }
  } catch {
    return size;
  }
  await reader.cancel().catch(() => undefined);
  return size;
}
