import { damaged } from './open-error';

const SLASH = 0x2f;
const EQUALS = 0x3d;
const MORE = 0x3e;
const QUESTION = 0x3f;
const BANG = 0x21;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/**
 * The text of an XML part: UTF-8, or what its byte order mark or its declaration says.
 * @throws WorkbookOpenError `damaged` for bytes that are no such text
 */
export function xmlText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`${part} is no text`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  let head = '';
  for (const byte of bytes.subarray(0, 100)) head += String.fromCharCode(byte);
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]{1,60}\sencoding=["']([\w-]{1,20})["']/.exec(head)?.[1] ?? 'utf-8';
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Text between tags or quotes as it is meant: entities resolved, line ends as XML has them.
 * @throws WorkbookOpenError `damaged` for an entity XML does not know by itself: workbooks declare none
 */
export function decoded(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(/&([^;&]{0,12})(;?)/g, (_, name: string, end: string) => {
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = code ? (code[1] ? parseInt(code[1], 16) : Number(code[2])) : -1;
    const found = code ? (point <= 0x10ffff ? String.fromCodePoint(point) : undefined) : NAMED[name];
    if (found === undefined || end === '') throw damaged(`an unknown entity, &${name}`);
    return found;
  });
}

/**
 * Goes through the tags of an XML text from the first to the last. Tags must close in order; a document type, which
 * workbooks have no use for, is refused. Names are told without their prefix, so that `<x:row>` is a `row`.
 *
 *     const xml = new XmlScanner(text);
 *     while (xml.next()) if (xml.isOpening && xml.name === 'sheet') names.push(xml.attribute('name'));
 */
export class XmlScanner {
  /** Of the tag the scanner stands at: without prefix, and as it is written. */
  name = '';
  qualifiedName = '';
  /** `<a>` and `<a/>`, not `</a>`. */
  isOpening = false;
  isEmpty = false;
  /** The characters of the tag: from `start`, up to and without `end`. */
  start = 0;
  end = 0;
  /** Elements around this one; 0 for the root. */
  depth = 0;
  private gap = 0;
  private readonly open: string[] = [];

  constructor(readonly text: string) {}

  /**
   * To the next tag; false where there is none.
   * @throws WorkbookOpenError `damaged` where tags are cut off or do not close in order
   */
  next(): boolean {
    const { text } = this;
    this.gap = this.end;
    const start = this.nextTag();
    if (start < 0) {
      if (this.open.length > 0) throw damaged(`<${this.open.at(-1) ?? ''}> is not closed`);
      return false;
    }
    const closes = text.charCodeAt(start + 1) === SLASH;
    const end = tagEnd(text, start);
    let at = start + (closes ? 2 : 1);
    const nameStart = at;
    let local = at;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON) local = at + 1;
      else if (isBlank(code) || code === SLASH || code === MORE) break;
    }
    this.start = start;
    this.end = end;
    this.qualifiedName = text.slice(nameStart, at);
    this.name = local === nameStart ? this.qualifiedName : text.slice(local, at);
    this.isOpening = !closes;
    this.isEmpty = !closes && text.charCodeAt(end - 2) === SLASH;
    if (closes && this.open.pop() !== this.qualifiedName)
      throw damaged(`</${this.qualifiedName}> closes nothing`);
    this.depth = this.open.length;
    if (!closes && !this.isEmpty) this.open.push(this.qualifiedName);
    return true;
  }

  /** Where the next tag begins; comments, instructions and marked text are no tags. */
  private nextTag(): number {
    const { text } = this;
    for (let at = this.end; ;) {
      const start = text.indexOf('<', at);
      if (start < 0) return -1;
      const code = text.charCodeAt(start + 1);
      if (code !== BANG && code !== QUESTION) return start;
      at = pastMarkup(text, start);
    }
  }

  /** What stands between the tag before and this one, as it is meant. */
  textBefore(): string {
    return plainText(this.text, this.gap, this.start);
  }

  /** An attribute of this tag by its name without prefix; null where it has none. */
  attribute(name: string): string | null {
    for (const [key, value] of attributesOf(this.text, this.start, this.end)) {
      if (key.slice(key.indexOf(':') + 1) === name) return value;
    }
    return null;
  }

  /** All attributes of this tag, names as they are written. */
  attributes(): [name: string, value: string][] {
    return attributesOf(this.text, this.start, this.end);
  }

  /** Past everything inside this element: the scanner stands at its closing tag, or still at `<a/>`. */
  skip(): void {
    if (!this.isOpening || this.isEmpty) return;
    const { depth } = this;
    while (this.next()) if (!this.isOpening && this.depth === depth) return;
  }

  /** All text inside this element, without its tags; the scanner then stands at its closing tag. */
  innerText(): string {
    if (!this.isOpening || this.isEmpty) return '';
    const { depth } = this;
    let inner = '';
    while (this.next()) {
      inner += this.textBefore();
      if (!this.isOpening && this.depth === depth) break;
    }
    return inner;
  }
}

/** Behind the `>` of a tag; one inside quotes does not end it. */
export function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === MORE) return at + 1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw damaged('a tag is cut off');
}

/** What begins and ends it; anything else behind `<!` is a document type. */
const MARKUP = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Behind a comment, an instruction or marked text that begins at `start`. */
export function pastMarkup(text: string, start: number): number {
  const kind = MARKUP.find(([begin]) => text.startsWith(begin, start));
  if (!kind) throw damaged('a document type is declared');
  const [begin, end] = kind;
  const at = text.indexOf(end, start + begin.length);
  if (at < 0) throw damaged('a part is cut off');
  return at + end.length;
}

/** Text that holds no tags, from `start` to `end`; comments are left out, marked text stands as it is. */
export function plainText(text: string, start: number, end: number): string {
  let plain = '';
  let at = start;
  for (let mark = text.indexOf('<', at); mark >= 0 && mark < end; mark = text.indexOf('<', at)) {
    plain += decoded(text.slice(at, mark));
    at = pastMarkup(text, mark);
    if (text.startsWith('<![CDATA[', mark)) plain += text.slice(mark + 9, at - 3);
  }
  return plain + decoded(text.slice(at, end));
}

function attributesOf(text: string, start: number, end: number): [name: string, value: string][] {
  const found: [string, string][] = [];
  let at = start + 1;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  for (;;) {
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (at >= end || code === MORE || code === SLASH) return found;
    const nameStart = at;
    while (at < end && text.charCodeAt(at) !== EQUALS && !isBlank(text.charCodeAt(at))) at++;
    const name = text.slice(nameStart, at);
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== EQUALS) throw damaged(`the attribute ${name} has no value`);
    at++;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    const close = quote === QUOTE ? '"' : quote === APOSTROPHE ? "'" : null;
    const valueEnd = close === null ? -1 : text.indexOf(close, at + 1);
    if (valueEnd < 0) throw damaged(`the attribute ${name} has no value`);
    found.push([name, decoded(text.slice(at + 1, valueEnd))]);
    at = valueEnd + 1;
  }
}
