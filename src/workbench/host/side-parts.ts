import { xmlDecode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import { z } from 'zod';
import type { Book, HostSheet } from './book';
import { putBackLinks } from './links';
import {
  AFTER_CUSTOM_PROPERTIES,
  attribute,
  insertInSheet,
  PackageParts,
  RELATIONSHIPS,
} from './package-parts';

/**
 * Parts of the file the .xlsx library does not know:
 *
 * - `Worksheet.customProperties`, where Excel keeps them: `<customProperties>` in the sheet, one UTF-16 part each;
 * - the document settings, in a custom XML part. Excel keeps those of an add-in in its web-extension part, which
 *   names the add-in's store entry; the stand-in has none, so it uses a part that Excel carries along untouched;
 * - links of cells that hold no text (see `links.ts`).
 */
const CUSTOM_PROPERTY = `${RELATIONSHIPS}/customProperty`;
const CUSTOM_PROPERTY_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
const SETTINGS_PART = 'customXml/itemSettings.xml';
const SETTINGS_NAMESPACE = 'urn:kpi-shukei:document-settings';

const settingsSchema = z.record(z.string(), z.unknown());

/** Reads what an earlier save put into the file. */
export async function readSideParts(file: Uint8Array, book: Book): Promise<void> {
  const parts = new PackageParts(file);
  const paths = await parts.sheetPaths();
  for (const target of book.sheets) {
    const path = paths.get(target.sheet.name);
    const xml = path ? await parts.text(path) : null;
    if (!path || !xml || !xml.includes('customPr ')) continue;
    const rels = await parts.relationsOf(path);
    for (const [tag] of xml.matchAll(/<customPr\b[^>]*>/g)) {
      const rel = rels.find((one) => one.id === attribute(tag, 'r:id'));
      const name = attribute(tag, 'name');
      const content = rel
        ? await parts.bytes(`xl/${rel.target.replace(/^\.\.\//, '').replace(/^\/xl\//, '')}`)
        : null;
      if (name && content) target.customProperties.set(name, new TextDecoder('utf-16le').decode(content));
    }
  }
  const settings = await parts.text(SETTINGS_PART);
  const json = /<settings[^>]*>([\s\S]*)<\/settings>/.exec(settings ?? '')?.[1];
  if (json) {
    const stored = settingsSchema.safeParse(JSON.parse(xmlDecode(json)));
    if (stored.success) for (const [key, value] of Object.entries(stored.data)) book.settings.set(key, value);
  }
}

/** Adds the side parts to a file the library has written. */
export async function writeSideParts(
  file: Uint8Array,
  book: Pick<Book, 'sheets' | 'settings'>,
): Promise<Uint8Array> {
  const parts = new PackageParts(file);
  const paths = await parts.sheetPaths();
  const numbering = { next: 1 };
  for (const target of book.sheets) {
    const path = paths.get(target.sheet.name);
    if (!path) continue;
    await putBackLinks(parts, path, target.links);
    await writeCustomProperties(parts, path, target, numbering);
  }
  if (book.settings.size > 0) await writeSettings(parts, book);
  return parts.done();
}

async function writeCustomProperties(
  parts: PackageParts,
  path: string,
  target: HostSheet,
  numbering: { next: number },
): Promise<void> {
  const xml = await parts.text(path);
  if (!xml || target.customProperties.size === 0) return;
  const entries: string[] = [];
  for (const [key, value] of target.customProperties) {
    const number = numbering.next++;
    const part = `customProperty${number}.bin`;
    const id = `rIdCustom${number}`;
    parts.set(`xl/${part}`, utf16(value));
    await parts.relate(path, id, `Type="${CUSTOM_PROPERTY}" Target="../${part}"`);
    await parts.declare(`<Override PartName="/xl/${part}" ContentType="${CUSTOM_PROPERTY_TYPE}"/>`);
    entries.push(`<customPr name="${xmlEncodeAttr(key)}" r:id="${id}"/>`);
  }
  parts.set(
    path,
    insertInSheet(xml, `<customProperties>${entries.join('')}</customProperties>`, AFTER_CUSTOM_PROPERTIES),
  );
}

async function writeSettings(parts: PackageParts, book: Pick<Book, 'settings'>): Promise<void> {
  const json = xmlEncodeAttr(JSON.stringify(Object.fromEntries(book.settings)));
  parts.set(
    SETTINGS_PART,
    `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`,
  );
  await parts.relate(
    'xl/workbook.xml',
    'rIdSettings',
    `Type="${RELATIONSHIPS}/customXml" Target="../${SETTINGS_PART}"`,
  );
  if (!(await parts.declares(/Extension="xml"/i))) {
    await parts.declare('<Default Extension="xml" ContentType="application/xml"/>', true);
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) & 0xff;
    bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}
