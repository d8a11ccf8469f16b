import { damaged, WorkbookOpenError } from './open-error';
import { partKey, relationsPart, targetPart } from './part-names';
import { XmlScanner, xmlText } from './xml';
import { entriesOf, packedBytes, PORTABLE, unpackedBytes, type Codec, type ZipEntry } from './zip';

/** OLE compound file: an encrypted .xlsx or an old .xls. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const CONTENT_TYPES = '[Content_Types].xml';
/** What a workbook's own part may be: .xlsx and .xltx, or .xlsm and .xltm. */
const WORKBOOK_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/i;
const BINARY_TYPE = /^application\/vnd\.ms-excel\.sheet\.binary\./i;

/** What one part says of another. */
export interface Relation {
  readonly id: string;
  /** As it is written; its beginning differs between the two forms of the standard. */
  readonly type: string;
  /** The last word of the type: `worksheet`, `sharedStrings`, `table` … the same in both forms of the standard. */
  readonly kind: string;
  /** Name of the part, or the address of something outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The parts of an Excel file. They are found by their relationships and content types, as the standard wants it: their
 * names are free. Nothing is unpacked before it is asked for; what is given back is never changed.
 */
export class WorkbookPackage {
  /** Parts by what their names have in common. */
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly relationsOf = new Map<string, readonly Relation[]>();
  private types: ContentTypes | null = null;

  constructor(
    private readonly file: Uint8Array,
    /** In the order of the file, without folders. */
    readonly entries: readonly ZipEntry[],
    private readonly codec: Codec,
  ) {
    for (const entry of entries) {
      const key = partKey(entry.name);
      // Which of the two is meant nobody knows, and another reader may take the other.
      if (this.byKey.has(key)) throw damaged(`${entry.name} is in it twice`);
      this.byKey.set(key, entry);
    }
  }

  has(part: string): boolean {
    return this.byKey.has(partKey(part));
  }

  /**
   * @throws WorkbookOpenError `damaged` where it is missing, cut off or not what its checksum says
   */
  bytes(part: string): Uint8Array {
    return unpackedBytes(this.file, this.entry(part), this.codec);
  }

  /** An XML part as text; errors as for `bytes`. */
  text(part: string): string {
    return xmlText(this.bytes(part), part);
  }

  /** A part as it is packed, to be carried over as it is. */
  packed(part: string): Uint8Array {
    return packedBytes(this.file, this.entry(part));
  }

  /** As the table of contents has it, name and all. */
  entry(part: string): ZipEntry {
    const entry = this.byKey.get(partKey(part));
    if (!entry) throw damaged(`${part} is missing`);
    return entry;
  }

  /** Null where nothing is said of it. */
  contentType(part: string): string | null {
    this.types ??= contentTypesOf(this.has(CONTENT_TYPES) ? this.text(CONTENT_TYPES) : '<Types/>');
    const key = partKey(part);
    const extension = key.slice(key.lastIndexOf('.') + 1);
    return this.types.parts.get(key) ?? this.types.extensions.get(extension) ?? null;
  }

  /**
   * The relationships of a part, in their order; those of the whole package for `''`.
   * @throws WorkbookOpenError `damaged`
   */
  relations(of: string): readonly Relation[] {
    const key = partKey(of);
    let relations = this.relationsOf.get(key);
    if (!relations) {
      const part = relationsPart(of);
      relations = this.has(part) ? relationsIn(this.text(part), of) : [];
      this.relationsOf.set(key, relations);
    }
    return relations;
  }

  /** Names of the parts a part is related to in one way. */
  related(of: string, kind: string): string[] {
    return this.relations(of).flatMap((relation) =>
      relation.kind === kind && !relation.isExternal ? [relation.target] : [],
    );
  }

  /** The part of the workbook itself. */
  get workbook(): string {
    const [part] = this.related('', 'officeDocument');
    if (part === undefined) throw notExcel();
    return part;
  }

  /** It holds macros: .xlsm, or an .xlsx that carries some along. */
  get hasMacros(): boolean {
    return this.related(this.workbook, 'vbaProject').length > 0;
  }
}

/**
 * Opens the package of an Excel file: .xlsx and .xlsm, templates too.
 * @param codec how parts are unpacked, where the platform has something faster
 * @throws WorkbookOpenError for anything else, or where it is damaged
 */
export function openPackage(bytes: Uint8Array, codec: Codec = PORTABLE): WorkbookPackage {
  if (bytes.length === 0) throw new WorkbookOpenError('empty', 'The file is empty.');
  if (startsWith(bytes, OLE)) throw oleRefusal(bytes);
  if (!startsWith(bytes, ZIP)) throw notExcel();
  const opened = new WorkbookPackage(bytes, entriesOf(bytes), codec);
  const type = opened.contentType(opened.workbook) ?? '';
  if (BINARY_TYPE.test(type)) {
    throw new WorkbookOpenError(
      'oldFormat',
      'The file is a binary workbook (.xlsb). Save it as .xlsx and try again.',
    );
  }
  if (!WORKBOOK_TYPE.test(type)) throw notExcel();
  return opened;
}

function oleRefusal(bytes: Uint8Array): WorkbookOpenError {
  return contains(bytes, 'EncryptedPackage')
    ? new WorkbookOpenError(
        'encrypted',
        'The file is protected with a password. Save it without one and try again.',
      )
    : new WorkbookOpenError(
        'oldFormat',
        'The file is in an old Excel format. Save it as .xlsx and try again.',
      );
}

function notExcel(): WorkbookOpenError {
  return new WorkbookOpenError('notExcel', 'The file is not an .xlsx workbook.');
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/** Names inside an OLE file are UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  const needle = [...name].flatMap((ch) => [ch.charCodeAt(0), 0]);
  for (let i = bytes.indexOf(needle[0]!); i >= 0; i = bytes.indexOf(needle[0]!, i + 1)) {
    if (needle.every((byte, k) => bytes[i + k] === byte)) return true;
  }
  return false;
}

interface ContentTypes {
  readonly extensions: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
}

function contentTypesOf(text: string): ContentTypes {
  const extensions = new Map<string, string>();
  const parts = new Map<string, string>();
  const xml = new XmlScanner(text);
  while (xml.next()) {
    if (!xml.isOpening) continue;
    const type = xml.attribute('ContentType') ?? '';
    if (xml.name === 'Default') extensions.set((xml.attribute('Extension') ?? '').toLowerCase(), type);
    if (xml.name === 'Override') parts.set(partKey(xml.attribute('PartName') ?? ''), type);
  }
  return { extensions, parts };
}

function relationsIn(text: string, of: string): Relation[] {
  const found: Relation[] = [];
  const xml = new XmlScanner(text);
  while (xml.next()) {
    if (!xml.isOpening || xml.name !== 'Relationship') continue;
    const type = xml.attribute('Type') ?? '';
    const target = xml.attribute('Target') ?? '';
    const isExternal = xml.attribute('TargetMode') === 'External';
    found.push({
      id: xml.attribute('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : targetPart(of, target),
      isExternal,
    });
  }
  return found;
}
