import { deflateSync } from 'fflate';
import { crc32, type ZipEntry } from '../package/zip';

/** One part of the file to be written: packed bytes carried over, or new content. */
export type PartToWrite =
  | { readonly entry: ZipEntry; readonly packed: Uint8Array }
  | { readonly name: string; readonly content: Uint8Array };

/** 1 January 1980, the zero of zip files: the same report gives the same bytes. */
const DATE = 0x21;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const MOST_BYTES = 0xffffffff;

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

function packedOf(part: PartToWrite): Packed {
  if ('entry' in part) {
    const { entry, packed } = part;
    const { name, method, crc, size } = entry;
    return { name: new TextEncoder().encode(name), method, crc, size, data: packed };
  }
  const { name, content } = part;
  return {
    name: new TextEncoder().encode(name),
    method: DEFLATED,
    crc: crc32(content),
    size: content.length,
    data: deflateSync(content, { level: 6 }),
  };
}

/**
 * A zip file of these parts, in this order.
 * @throws RangeError above 4 GB, which no workbook that was opened reaches
 */
export function zipOf(parts: readonly PartToWrite[]): Uint8Array {
  const packed = parts.map(packedOf);
  const bodies = packed.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0);
  const contents = packed.reduce((sum, { name }) => sum + 46 + name.length, 0);
  if (bodies + contents + 22 > MOST_BYTES) throw new RangeError('The file would be larger than 4 GB.');
  const bytes = new Uint8Array(bodies + contents + 22);
  const view = new DataView(bytes.buffer);
  let body = 0;
  let entry = bodies;
  for (const { name, method, crc, size, data } of packed) {
    view.setUint32(body, 0x04034b50, true);
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, VERSION, true);
    // The same fields in both places: version, flags, method, time, date, checksum, sizes, length of the name.
    for (const at of [body + 4, entry + 6]) {
      view.setUint16(at, VERSION, true);
      view.setUint16(at + 2, UTF8_NAMES, true);
      view.setUint16(at + 4, method, true);
      view.setUint16(at + 8, DATE, true);
      view.setUint32(at + 10, crc, true);
      view.setUint32(at + 14, data.length, true);
      view.setUint32(at + 18, size, true);
      view.setUint16(at + 22, name.length, true);
    }
    view.setUint32(entry + 42, body, true);
    bytes.set(name, body + 30);
    bytes.set(name, entry + 46);
    bytes.set(data, body + 30 + name.length);
    body += 30 + name.length + data.length;
    entry += 46 + name.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, packed.length, true);
  view.setUint16(entry + 10, packed.length, true);
  view.setUint32(entry + 12, contents, true);
  view.setUint32(entry + 16, bodies, true);
  return bytes;
}
