import { inflateSync } from 'fflate';
import { damaged, WorkbookOpenError } from './open-error';

/** Bytes a file may unpack to: about 3 million cells. More would not fit into the memory of a page. */
export const MOST_UNPACKED = 200_000_000;
/** Parts a file may have; a workbook of 500 sheets has about 1,000. */
export const MOST_PARTS = 20_000;

const STORED = 0;
const DEFLATED = 8;

/** A part as the table of contents of a zip file has it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file, and of the part itself. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** How a part is unpacked and checked. Where the platform has something faster, it can be handed over. */
export interface Codec {
  /** At most `size` bytes; longer data is cut off or refused. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** What every platform has. */
export const PORTABLE: Codec = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  crc32,
};

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_PLACE = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The table of contents of a zip file; nothing is unpacked. Folders are left out.
 * @throws WorkbookOpenError `damaged`, or `tooLarge` where the parts say they unpack to more than there is room for
 */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, at: first } = placeOfContents(view);
  const entries: ZipEntry[] = [];
  let at = first;
  let unpacked = 0;
  if (count > MOST_PARTS) throw tooLarge();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw damaged('its table of contents is cut off');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if (view.getUint16(at + 8, true) & ENCRYPTED) {
      throw new WorkbookOpenError(
        'encrypted',
        'The file is protected with a password. Save it without one and try again.',
      );
    }
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...largeNumbers(view, at, at + 46 + nameLength, extraLength),
    };
    unpacked += entry.size;
    if (unpacked > MOST_UNPACKED) throw tooLarge();
    if (!name.endsWith('/')) entries.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the table of contents begins, and how many entries it has. */
function placeOfContents(view: DataView): { readonly count: number; readonly at: number } {
  const least = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  let end = view.byteLength - 22;
  while (end >= least && view.getUint32(end, true) !== END) end--;
  if (end < least) throw damaged('it is cut off');
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== MAX_16 && at !== MAX_32) return { count, at };
  const place = end - 20;
  if (place < 0 || view.getUint32(place, true) !== END_64_PLACE) return { count, at };
  const end64 = Number(view.getBigUint64(place + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) {
    throw damaged('its table of contents is cut off');
  }
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    at: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/** Sizes and place of an entry; those that do not fit into 32 bits stand in an extra field, in this order. */
function largeNumbers(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { size: number; packed: number; at: number } {
  const numbers = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  };
  if (numbers.size !== MAX_32 && numbers.packed !== MAX_32 && numbers.at !== MAX_32) return numbers;
  const end = Math.min(extra + extraLength, view.byteLength);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const key of ['size', 'packed', 'at'] as const) {
      if (numbers[key] !== MAX_32) continue;
      if (next + 8 > end) throw damaged('its table of contents is cut off');
      numbers[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return numbers;
}

/**
 * The bytes of a part as they stand in the file, packed or not.
 * @throws WorkbookOpenError `damaged`
 */
export function packedBytes(bytes: Uint8Array, { name, at, packed }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged(`${name} is cut off`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw damaged(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}

/**
 * A part, unpacked. Never more than its entry says is unpacked, and what does not agree with its checksum is refused.
 * @throws WorkbookOpenError `damaged`
 */
export function unpackedBytes(bytes: Uint8Array, entry: ZipEntry, codec: Codec = PORTABLE): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const content = entry.method === STORED ? packed : inflated(packed, entry, codec);
  if (content.length !== entry.size || codec.crc32(content) !== entry.crc) {
    throw damaged(`${entry.name} does not agree with its checksum`);
  }
  return content;
}

function inflated(packed: Uint8Array, { name, method, size }: ZipEntry, codec: Codec): Uint8Array {
  if (method !== DEFLATED) throw damaged(`${name} is packed in a way workbooks are not`);
  try {
    return codec.inflate(packed, size);
  } catch {
    throw damaged(`${name} cannot be unpacked`);
  }
}

let crcTable: Int32Array | null = null;

/** The checksum zip files carry. */
export function crc32(bytes: Uint8Array): number {
  crcTable ??= Int32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

export function tooLarge(): WorkbookOpenError {
  return new WorkbookOpenError(
    'tooLarge',
    `The file unpacks to more than ${MOST_UNPACKED / 1_000_000} MB. Keep only the sheets with the tables and try again.`,
  );
}
