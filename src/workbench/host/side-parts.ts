import { xmlDecode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import { z } from 'zod';
import { FIRST_ADD_IN, type Book, type HostSheet } from './book';
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
/** Settings of the first installation as they are, those of others by its name: `{"…": 1, "others": {"second": {…}}}`. */
const OTHERS = 'kpi-shukei:others';
const othersSchema = z.record(z.string(), settingsSchema);

const CUSTOM_XML = `${RELATIONSHIPS}/customXml`;
const CUSTOM_XML_PROPS = `${RELATIONSHIPS}/customXmlProps`;
const CUSTOM_XML_PROPS_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

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
    if (stored.success) readSettings(stored.data, book);
  }
  await readXmlParts(parts, book);
}

function readSettings({ [OTHERS]: others, ...first }: Record<string, unknown>, book: Book): void {
  const all = [[FIRST_ADD_IN, first] as const, ...Object.entries(othersSchema.safeParse(others).data ?? {})];
  for (const [addIn, settings] of all) book.settingsOf.set(addIn, new Map(Object.entries(settings)));
}

/** The .xlsx library drops custom XML parts; Excel carries all of them along. */
async function readXmlParts(parts: PackageParts, book: Book): Promise<void> {
  const related = await parts.relationsOf('xl/workbook.xml');
  for (const { type, target } of related) {
    const path = target.replace(/^\.\.\/|^\//, '');
    if (type !== CUSTOM_XML || path === SETTINGS_PART) continue;
    const xml = await parts.text(path);
    const props = (await parts.relationsOf(path)).find((one) => one.type === CUSTOM_XML_PROPS);
    const described = props && (await parts.text(`customXml/${props.target.split('/').at(-1)!}`));
    const id = /itemID="([^"]+)"/.exec(described ?? '')?.[1] ?? book.nextPartId();
    if (xml !== null) book.xmlParts.set(id, xml);
  }
}

/** Adds the side parts to a file the library has written. */
export async function writeSideParts(
  file: Uint8Array,
  book: Pick<Book, 'sheets' | 'settingsOf' | 'xmlParts'>,
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
  if ([...book.settingsOf.values()].some(({ size }) => size > 0)) await writeSettings(parts, book);
  await writeXmlParts(parts, book);
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

async function writeSettings(parts: PackageParts, book: Pick<Book, 'settingsOf'>): Promise<void> {
  const { [FIRST_ADD_IN]: first, ...others } = Object.fromEntries(
    [...book.settingsOf]
      .filter(([, settings]) => settings.size > 0)
      .map(([addIn, settings]) => [addIn, Object.fromEntries(settings)]),
  );
  const all = { ...first, ...(Object.keys(others).length > 0 ? { [OTHERS]: others } : {}) };
  const json = xmlEncodeAttr(JSON.stringify(all));
  parts.set(
    SETTINGS_PART,
    `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`,
  );
  await parts.relate(
    'xl/workbook.xml',
    'rIdSettings',
    `Type="${RELATIONSHIPS}/customXml" Target="../${SETTINGS_PART}"`,
  );
  await declareXml(parts);
}

async function declareXml(parts: PackageParts): Promise<void> {
  if (!(await parts.declares(/Extension="xml"/i))) {
    await parts.declare('<Default Extension="xml" ContentType="application/xml"/>', true);
  }
}

async function writeXmlParts(parts: PackageParts, book: Pick<Book, 'xmlParts'>): Promise<void> {
  let number = 0;
  for (const [id, xml] of book.xmlParts) {
    number += 1;
    const [item, props] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
    parts.set(item, xml);
    parts.set(
      props,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${xmlEncodeAttr(id)}" xmlns:ds="${CUSTOM_XML_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    await parts.relate('xl/workbook.xml', `rIdXml${number}`, `Type="${CUSTOM_XML}" Target="../${item}"`);
    await parts.relate(item, 'rId1', `Type="${CUSTOM_XML_PROPS}" Target="itemProps${number}.xml"`);
    await parts.declare(`<Override PartName="/${props}" ContentType="${CUSTOM_XML_PROPS_TYPE}"/>`);
  }
  if (number > 0) await declareXml(parts);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) & 0xff;
    bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}
