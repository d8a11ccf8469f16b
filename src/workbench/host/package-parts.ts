import { xmlDecode } from '@cj-tech-master/excelts';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_RELS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const CONTENT_TYPES = '[Content_Types].xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return match?.[1] === undefined ? null : xmlDecode(match[1]);
}

export function relationships(xml: string | null): Relationship[] {
  return [...(xml ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id') ?? '',
    type: attribute(tag, 'Type') ?? '',
    target: attribute(tag, 'Target') ?? '',
  }));
}

function relsPath(path: string): string {
  const cut = path.lastIndexOf('/');
  return `${path.slice(0, cut)}/_rels${path.slice(cut)}.rels`;
}

/** The parts of an .xlsx file the .xlsx library does not know, read and changed as text. Changes build on each other. */
export class PackageParts {
  private readonly zip;
  private readonly changed = new Map<string, string | Uint8Array>();

  constructor(private readonly file: Uint8Array) {
    this.zip = unzip(file);
  }

  async bytes(path: string): Promise<Uint8Array | null> {
    return this.zip.bytes(path);
  }

  async text(path: string): Promise<string | null> {
    const changed = this.changed.get(path);
    if (typeof changed === 'string') return changed;
    const content = await this.bytes(path);
    return content ? new TextDecoder().decode(content) : null;
  }

  set(path: string, content: string | Uint8Array): void {
    this.changed.set(path, content);
  }

  /** Relationships of a part. */
  async relationsOf(path: string): Promise<Relationship[]> {
    return relationships(await this.text(relsPath(path)));
  }

  async relate(path: string, id: string, attributes: string): Promise<void> {
    const rels = (await this.text(relsPath(path))) ?? EMPTY_RELS;
    const opened = rels.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
    this.set(relsPath(path), opened.replace('</Relationships>', `<Relationship Id="${id}" ${attributes}/></Relationships>`));
  }

  async declare(entry: string, first = false): Promise<void> {
    const types = (await this.text(CONTENT_TYPES)) ?? '';
    this.set(
      CONTENT_TYPES,
      first ? types.replace(/<Types[^>]*>/, (tag) => tag + entry) : types.replace('</Types>', `${entry}</Types>`),
    );
  }

  async declares(pattern: RegExp): Promise<boolean> {
    return pattern.test((await this.text(CONTENT_TYPES)) ?? '');
  }

  /** Sheet name → path of its part. */
  async sheetPaths(): Promise<Map<string, string>> {
    const rels = await this.relationsOf('xl/workbook.xml');
    const workbook = (await this.text('xl/workbook.xml')) ?? '';
    const paths = new Map<string, string>();
    for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
      const name = attribute(tag, 'name');
      const target = rels.find((rel) => rel.id === attribute(tag, 'r:id'))?.target;
      if (name && target) paths.set(name, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    }
    return paths;
  }

  /** The file with the changes; the file itself where there are none. */
  async done(): Promise<Uint8Array> {
    if (this.changed.size === 0) return this.file;
    const editor = await editZip(this.file);
    for (const [path, content] of this.changed) editor.set(path, content);
    return editor.bytes();
  }
}

/** Adds `xml` to a worksheet before the first element of `followers`, the schema's order. */
export function insertInSheet(sheet: string, xml: string, followers: readonly string[]): string {
  const at = new RegExp(`<(?:${followers.join('|')})\\b|</worksheet>`).exec(sheet)?.index ?? sheet.length;
  const whole = sheet.slice(0, at) + xml + sheet.slice(at);
  return /<worksheet[^>]*xmlns:r=/.test(whole) ? whole : whole.replace('<worksheet', `<worksheet xmlns:r="${RELATIONSHIPS}"`);
}

/** What may follow `customProperties` in a worksheet. */
export const AFTER_CUSTOM_PROPERTIES = [
  'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects',
  'controls', 'webPublishItems', 'tableParts', 'extLst',
] as const; // prettier-ignore
/** What may follow `hyperlinks`. */
export const AFTER_HYPERLINKS = [
  'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties',
  ...AFTER_CUSTOM_PROPERTIES,
] as const; // prettier-ignore
