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
    this.set(
      relsPath(path),
      opened.replace('</Relationships>', `<Relationship Id="${id}" ${attributes}/></Relationships>`),
    );
  }

  async declare(entry: string, first = false): Promise<void> {
    const types = (await this.text(CONTENT_TYPES)) ?? '';
    this.set(
      CONTENT_TYPES,
      first
        ? types.replace(/<Types[^>]*>/, (tag) => tag + entry)
        : types.replace('</Types>', `${entry}</Types>`),
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

/**
 * Adds `xml` to a worksheet before the first of its own elements that is one of `followers`, the schema's order. The
 * same names further inside (`extLst` of a rule, `pageMargins` of a custom view) do not count.
 */
export function insertInSheet(sheet: string, xml: string, followers: readonly string[]): string {
  const at = positionOf(sheet, followers);
  const whole = sheet.slice(0, at) + xml + sheet.slice(at);
  return /<worksheet[^>]*xmlns:r=/.test(whole)
    ? whole
    : whole.replace('<worksheet', `<worksheet xmlns:r="${RELATIONSHIPS}"`);
}

function positionOf(sheet: string, followers: readonly string[]): number {
  const data = /<\/sheetData>|<sheetData\s*\/>/.exec(sheet);
  const tag = /<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g;
  tag.lastIndex = data ? data.index + data[0].length : 0;
  let depth = 0;
  for (let match = tag.exec(sheet); match; match = tag.exec(sheet)) {
    const [, closes, name, empty] = match;
    if (depth === 0 && (closes || followers.includes(name!))) return match.index;
    if (closes) depth -= 1;
    else if (!empty) depth += 1;
  }
  return sheet.length;
}

/** What may follow `customProperties` in a worksheet. */
// prettier-ignore
export const AFTER_CUSTOM_PROPERTIES = [
  'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture',
  'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
] as const;
/** What may follow `hyperlinks`. */
// prettier-ignore
export const AFTER_HYPERLINKS = [
  'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks',
  'customProperties', ...AFTER_CUSTOM_PROPERTIES,
] as const;
