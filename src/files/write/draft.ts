import type { Relation, WorkbookPackage } from '../package/package';
import { partKey, relationsPart } from '../package/part-names';
import { childrenOf, elementsOf, encoded, prefixOf, TextEdits } from './elements';
import { PackageWriteError } from './errors';
import { zipOf, type PartToWrite } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const BOM = [0xef, 0xbb, 0xbf] as const;

/** A relationship of a new part; the target is the name of a part, or an address outside the file. */
export type NewRelation = Pick<Relation, 'id' | 'type' | 'target' | 'isExternal'>;

/**
 * A package as it is going to be written: the original with parts changed, removed and added. What nobody changes is
 * carried over as it is packed. Of a changed text everything stays but what the edits name.
 */
export class Draft {
  private readonly changed = new Map<string, { readonly name: string; readonly content: Uint8Array }>();
  private readonly removed = new Set<string>();
  /** Part → content type; null: it is not declared any more. */
  private readonly types = new Map<string, { readonly name: string; readonly type: string | null }>();

  constructor(readonly original: WorkbookPackage) {}

  /** An original part as text that may be edited. */
  textOf(part: string): string {
    const text = this.original.text(part);
    const bytes = this.original.bytes(part);
    const bom = BOM.every((byte, i) => bytes[i] === byte) ? BOM.length : 0;
    if (new TextEncoder().encode(text).length + bom !== bytes.length)
      throw new PackageWriteError(
        'unsuitable',
        `${part} is not written in UTF-8, so nothing can be added to it.`,
      );
    return text;
  }

  /** Puts another text in the place of an original part; one that is the same is no change. */
  edit(part: string, text: string): void {
    if (text === this.original.text(part)) return;
    const content = new TextEncoder().encode(text);
    const bytes = this.original.bytes(part);
    const hasBom = BOM.every((byte, i) => bytes[i] === byte);
    this.put(this.original.entry(part).name, hasBom ? new Uint8Array([...BOM, ...content]) : content);
  }

  /** Adds a part, or puts another content in its place. */
  put(part: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const key = partKey(part);
    this.removed.delete(key);
    this.changed.set(key, { name: part, content: bytes });
  }

  /** Adds a part with its type and relationships. */
  add(
    part: string,
    content: Uint8Array | string,
    type: string,
    relations: readonly NewRelation[] = [],
  ): void {
    this.put(part, content);
    this.types.set(partKey(part), { name: part, type });
    if (relations.length > 0) this.put(relationsPart(part), relationsText(part, relations));
    else this.drop(relationsPart(part));
  }

  /** Removes a part with its relationships. */
  remove(part: string): void {
    this.drop(part);
    this.drop(relationsPart(part));
    this.types.set(partKey(part), { name: part, type: null });
  }

  private drop(part: string): void {
    const key = partKey(part);
    this.changed.delete(key);
    if (this.original.has(part)) this.removed.add(key);
  }

  has(part: string): boolean {
    const key = partKey(part);
    return this.changed.has(key) || (this.original.has(part) && !this.removed.has(key));
  }

  /** `xl/charts/chart3.xml`: the first number nothing has yet. */
  freeName(stem: string, extension: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  /** The file. Parts stand in the order of the original, new ones behind them. */
  done(): Uint8Array {
    this.declare();
    const { original, changed, removed } = this;
    const parts: PartToWrite[] = [];
    const left = new Map(changed);
    for (const entry of original.entries) {
      const key = partKey(entry.name);
      const change = left.get(key);
      left.delete(key);
      if (change) parts.push(change);
      else if (!removed.has(key)) parts.push({ entry, packed: original.packed(entry.name) });
    }
    return zipOf([...parts, ...left.values()]);
  }

  private declare(): void {
    const edits = new TextEdits(this.textOf(CONTENT_TYPES));
    const root = elementsOf(edits.text);
    const known = new Map(
      childrenOf(root, 'Override').map((one) => [partKey(one.attributes.get('PartName') ?? ''), one]),
    );
    const added: string[] = [];
    for (const [key, { name, type }] of this.types) {
      const standing = known.get(key);
      if (standing && standing.attributes.get('ContentType') === type) continue;
      if (standing) edits.remove(standing);
      if (type !== null)
        added.push(
          `<${prefixOf(root)}Override PartName="/${encoded(name)}" ContentType="${encoded(type)}"/>`,
        );
    }
    edits.append(root, added.join(''));
    this.edit(CONTENT_TYPES, edits.done());
  }
}

function relationsText(of: string, relations: readonly NewRelation[]): string {
  const items = relations.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${encoded(id)}" Type="${encoded(type)}" Target="${encoded(
        isExternal ? target : targetFrom(of, target),
      )}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

/** How a part names another: `../charts/chart1.xml` from `xl/drawings/drawing1.xml`. */
export function targetFrom(of: string, part: string): string {
  const from = of.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
