import { xmlDecode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { z } from 'zod';
import type { Book } from './book';

/**
 * Parts of the file the .xlsx library does not know:
 *
 * - `Worksheet.customProperties`, where Excel keeps them: `<customProperties>` in the sheet, one UTF-16 part each;
 * - the document settings, in a custom XML part. Excel keeps those of an add-in in its web-extension part, which
 *   names the add-in's store entry; the stand-in has none, so it uses a part that Excel carries along untouched.
 */
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_PROPERTY = `${RELATIONSHIPS}/customProperty`;
const CUSTOM_PROPERTY_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
const SETTINGS_PART = 'customXml/itemSettings.xml';
const SETTINGS_NAMESPACE = 'urn:kpi-shukei:document-settings';
const EMPTY_RELS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Elements that follow `customProperties` in a worksheet, in the schema's order. */
const AFTER_CUSTOM_PROPERTIES =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

const settingsSchema = z.record(z.string(), z.unknown());

interface Part {
  text(path: string): Promise<string | null>;
  bytes(path: string): Promise<Uint8Array | null>;
}

function partsOf(file: Uint8Array): Part {
  const zip = unzip(file);
  const bytes = (path: string): Promise<Uint8Array | null> => zip.bytes(path);
  return {
    bytes,
    text: async (path) => {
      const content = await bytes(path);
      return content ? new TextDecoder().decode(content) : null;
    },
  };
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return match?.[1] === undefined ? null : xmlDecode(match[1]);
}

function relationships(xml: string | null): { id: string; type: string; target: string }[] {
  return [...(xml ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id') ?? '',
    type: attribute(tag, 'Type') ?? '',
    target: attribute(tag, 'Target') ?? '',
  }));
}

/** Sheet name → path of its part. */
async function sheetPaths(parts: Part): Promise<Map<string, string>> {
  const rels = relationships(await parts.text('xl/_rels/workbook.xml.rels'));
  const workbook = (await parts.text('xl/workbook.xml')) ?? '';
  const paths = new Map<string, string>();
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const target = rels.find((rel) => rel.id === attribute(tag, 'r:id'))?.target;
    if (name && target) paths.set(name, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return paths;
}

function relsPath(path: string): string {
  const cut = path.lastIndexOf('/');
  return `${path.slice(0, cut)}/_rels${path.slice(cut)}.rels`;
}

/** Reads what an earlier save put into the file. */
export async function readSideParts(file: Uint8Array, book: Book): Promise<void> {
  const parts = partsOf(file);
  const paths = await sheetPaths(parts);
  for (const target of book.sheets) {
    const path = paths.get(target.sheet.name);
    const xml = path ? await parts.text(path) : null;
    if (!path || !xml || !xml.includes('customPr ')) continue;
    const rels = relationships(await parts.text(relsPath(path)));
    for (const [tag] of xml.matchAll(/<customPr\b[^>]*>/g)) {
      const rel = rels.find((one) => one.id === attribute(tag, 'r:id'));
      const name = attribute(tag, 'name');
      const content = rel ? await parts.bytes(`xl/${rel.target.replace(/^\.\.\//, '').replace(/^\/xl\//, '')}`) : null;
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
export async function writeSideParts(file: Uint8Array, book: Book): Promise<Uint8Array> {
  const withProperties = book.sheets.filter((target) => target.customProperties.size > 0);
  if (withProperties.length === 0 && book.settings.size === 0) return file;
  const parts = partsOf(file);
  const paths = await sheetPaths(parts);
  const editor = await editZip(file);
  let contentTypes = (await parts.text('[Content_Types].xml')) ?? '';
  let number = 0;
  for (const target of withProperties) {
    const path = paths.get(target.sheet.name);
    const xml = path ? await parts.text(path) : null;
    if (!path || !xml) continue;
    let rels = (await parts.text(relsPath(path))) ?? EMPTY_RELS;
    const entries = [...target.customProperties].map(([key, value]) => {
      const part = `customProperty${++number}.bin`;
      const id = `rIdCustom${number}`;
      editor.set(`xl/${part}`, utf16(value));
      rels = insertBefore(rels, '</Relationships>', `<Relationship Id="${id}" Type="${CUSTOM_PROPERTY}" Target="../${part}"/>`);
      contentTypes = insertBefore(contentTypes, '</Types>', `<Override PartName="/xl/${part}" ContentType="${CUSTOM_PROPERTY_TYPE}"/>`);
      return `<customPr name="${xmlEncodeAttr(key)}" r:id="${id}"/>`;
    });
    const element = `<customProperties>${entries.join('')}</customProperties>`;
    const at = AFTER_CUSTOM_PROPERTIES.exec(xml)?.index ?? xml.length;
    editor.set(path, withRelationshipNamespace(xml.slice(0, at) + element + xml.slice(at)));
    editor.set(relsPath(path), rels);
  }
  if (book.settings.size > 0) {
    const json = xmlEncodeAttr(JSON.stringify(Object.fromEntries(book.settings)));
    editor.set(SETTINGS_PART, `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`);
    const rels = (await parts.text('xl/_rels/workbook.xml.rels')) ?? EMPTY_RELS;
    editor.set(
      'xl/_rels/workbook.xml.rels',
      insertBefore(rels, '</Relationships>', `<Relationship Id="rIdSettings" Type="${RELATIONSHIPS}/customXml" Target="../${SETTINGS_PART}"/>`),
    );
    if (!/Extension="xml"/i.test(contentTypes)) {
      contentTypes = contentTypes.replace(/<Types[^>]*>/, (tag) => `${tag}<Default Extension="xml" ContentType="application/xml"/>`);
    }
  }
  editor.set('[Content_Types].xml', contentTypes);
  return editor.bytes();
}

function insertBefore(xml: string, mark: string, text: string): string {
  const opened = xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  const at = opened.lastIndexOf(mark);
  return opened.slice(0, at) + text + opened.slice(at);
}

function withRelationshipNamespace(xml: string): string {
  return /<worksheet[^>]*xmlns:r=/.test(xml) ? xml : xml.replace('<worksheet', `<worksheet xmlns:r="${RELATIONSHIPS}"`);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) & 0xff;
    bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}
