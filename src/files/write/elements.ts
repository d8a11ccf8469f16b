import { damaged } from '../package/open-error';
import { XmlScanner } from '../package/xml';

/** An element with its place in the text: `start` at its `<`, `end` behind its last `>`. */
export interface XmlElement {
  /** Without prefix, and as it is written. */
  readonly name: string;
  readonly qualifiedName: string;
  /** Names as they are written → values, entities resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** Behind the start tag. */
  readonly inside: number;
  /** Written as `<name/>`. */
  readonly isEmpty: boolean;
  readonly children: XmlElement[];
  /** Where the end tag begins; for `<name/>` the same as `inside`. */
  insideEnd: number;
  end: number;
}

/**
 * The root of an XML text with all elements beneath it.
 * @throws WorkbookOpenError `damaged` where it is not well-formed, or has more than one root or none
 */
export function elementsOf(text: string): XmlElement {
  const xml = new XmlScanner(text);
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  while (xml.next()) {
    if (xml.isOpening) {
      const element: XmlElement = {
        name: xml.name,
        qualifiedName: xml.qualifiedName,
        attributes: new Map(xml.attributes()),
        start: xml.start,
        inside: xml.end,
        isEmpty: xml.isEmpty,
        children: [],
        insideEnd: xml.end,
        end: xml.end,
      };
      const parent = open.at(-1);
      if (!parent && root) throw damaged('a part has two roots');
      if (parent) parent.children.push(element);
      else root = element;
      if (!xml.isEmpty) open.push(element);
    } else {
      const element = open.pop()!;
      element.insideEnd = xml.start;
      element.end = xml.end;
    }
  }
  if (!root) throw damaged('a part is empty');
  return root;
}

/** An attribute by its name as it is written, or by what stands behind its prefix; null where it is not there. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const exact = element.attributes.get(name);
  if (exact !== undefined) return exact;
  for (const [key, value] of element.attributes) if (key.endsWith(`:${name}`)) return value;
  return null;
}

export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((one) => one.name === name) ?? null;
}

export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** `x:` of `<x:workbook>`, nothing of `<workbook>`: what names added inside it begin with. */
export function prefixOf({ qualifiedName, name }: XmlElement): string {
  return qualifiedName.slice(0, qualifiedName.length - name.length);
}

/** Tags of ours, written without prefix, with the prefix of the text they go into. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** Text as it stands in a quoted value or between tags. */
export function encoded(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Changes to a text, by places of the text as it was. Everything else stays as it is, to the last blank. */
export class TextEdits {
  private readonly edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(readonly text: string) {}

  replace(from: number, to: number, text: string): void {
    if (this.text.slice(from, to) !== text) this.edits.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    if (text !== '') this.edits.push({ from: at, to: at, text });
  }

  remove({ start, end }: XmlElement): void {
    this.edits.push({ from: start, to: end, text: '' });
  }

  /** Puts text behind the last child of an element; `<name/>` is opened for it. */
  append(element: XmlElement, text: string): void {
    if (text === '') return;
    if (!element.isEmpty) return this.insert(element.insideEnd, text);
    const slash = this.text.lastIndexOf('/', element.end);
    this.replace(slash, element.end, `>${text}</${element.qualifiedName}>`);
  }

  /** Gives an attribute another value; one that is not there is added where `add` says so. */
  setAttribute(element: XmlElement, name: string, value: string, add: boolean): void {
    const tag = this.text.slice(element.start, element.inside);
    const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
    if (found) {
      const length = (found[1] ?? found[2] ?? '').length;
      const from = element.start + found.index + found[0].length - 1 - length;
      this.replace(from, from + length, encoded(value));
    } else if (add) {
      this.insert(element.start + 1 + element.qualifiedName.length, ` ${name}="${encoded(value)}"`);
    }
  }

  /** The text with all changes; what is inserted at one place comes in the order it was asked for. */
  done(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of [...this.edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
      pieces.push(this.text.slice(at, from), text);
      at = to;
    }
    pieces.push(this.text.slice(at));
    return pieces.join('');
  }
}
