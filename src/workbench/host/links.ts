import { xmlEncodeAttr, type Cell, type CellValue } from '@cj-tech-master/excelts';
import type { Area } from '../../core/cells/snapshot';
import { areaOf, cellCount, intersection, isWithin } from './area';
import type { HostSheet } from './book';
import {
  AFTER_HYPERLINKS,
  attribute,
  insertInSheet,
  RELATIONSHIPS,
  type PackageParts,
} from './package-parts';

/**
 * Hyperlinks. The .xlsx library keeps a link in the *value* of its cell and makes text of a number or a formula that
 * has one. Links of texts stay there; all others are held beside the cells, taken out of the file before it is loaded
 * and put back when it is saved.
 */
export interface Link {
  /** `#Sheet1!A1` inside the workbook, an address outside. */
  readonly target: string;
  readonly tooltip?: string;
}

/** Links beside the cells of one sheet: of single cells by address, and of areas, of which files have few. */
export class LinkLayer {
  private readonly single = new Map<string, Link>();
  private readonly areas = new Map<string, Link>();

  get size(): number {
    return this.single.size + this.areas.size;
  }

  /** `B3` or `B3:D9`. */
  set(address: string, link: Link): void {
    (address.includes(':') ? this.areas : this.single).set(address, link);
  }

  entries(): [address: string, link: Link][] {
    return [...this.single, ...this.areas];
  }

  /** The address under which a cell has a link. */
  addressAt(cell: Cell): string | null {
    if (this.single.has(cell.address)) return cell.address;
    for (const address of this.areas.keys())
      if (intersection(areaOf(address), areaOf(cell.address))) return address;
    return null;
  }

  get(address: string): Link | null {
    return this.single.get(address) ?? this.areas.get(address) ?? null;
  }

  delete(address: string): void {
    this.single.delete(address);
    this.areas.delete(address);
  }

  /** Links that lie wholly in an area go. */
  deleteWithin(area: Area): void {
    for (const [address] of this.entries()) if (isWithin(areaOf(address), area)) this.delete(address);
  }
}

const isText = (value: CellValue | undefined): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'hyperlink' in value && !('formula' in value));

/** The library's cell shows links of its own; a link beside it is shown in the same place. */
function show(cell: Cell, target: string | null): void {
  if (target === null) Reflect.deleteProperty(cell, 'hyperlink');
  else Object.defineProperty(cell, 'hyperlink', { value: target, configurable: true });
}

export function linkOf(target: HostSheet, cell: Cell): Link | null {
  const { value } = cell;
  if (value !== null && typeof value === 'object' && 'hyperlink' in value && value.hyperlink) {
    return { target: value.hyperlink, ...(value.tooltip ? { tooltip: value.tooltip } : {}) };
  }
  const address = target.links.size > 0 ? target.links.addressAt(cell) : null;
  return address === null ? null : target.links.get(address);
}

/** Null takes the link away; the contents stay. */
export function setLink(target: HostSheet, cell: Cell, link: Link | null): void {
  const { value } = cell;
  const address = target.links.addressAt(cell);
  if (address) {
    target.links.delete(address);
    show(cell, null);
  }
  const plain =
    value !== null && typeof value === 'object' && 'hyperlink' in value ? (value.text as CellValue) : value;
  if (link === null) cell.value = plain;
  else if (isText(value)) {
    cell.value = {
      text: String(plain),
      hyperlink: link.target,
      ...(link.tooltip ? { tooltip: link.tooltip } : {}),
    };
  } else {
    target.links.set(cell.address, link);
    show(cell, link.target);
  }
}

/** New contents of a cell; a link it has stays, as in Excel. */
export function putContents(target: HostSheet, cell: Cell, contents: CellValue): void {
  const link = linkOf(target, cell);
  cell.value = contents;
  if (link) setLink(target, cell, link);
}

/** Shows the links of the layer on their cells; after loading. */
export function attachLinks(target: HostSheet): void {
  for (const [address, link] of target.links.entries()) {
    const area = areaOf(address);
    if (cellCount(area) > 10_000) continue;
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        const cell = target.sheet.findRow(r + 1)?.findCell(c + 1);
        if (cell) show(cell, link.target);
      }
    }
  }
}

/** Takes the links the library would do harm with out of the file. Sheet name → its links. */
export async function takeOutLinks(parts: PackageParts): Promise<Map<string, LinkLayer>> {
  const layers = new Map<string, LinkLayer>();
  for (const [name, path] of await parts.sheetPaths()) {
    const xml = await parts.text(path);
    if (!xml?.includes('<hyperlink ')) continue;
    const rels = await parts.relationsOf(path);
    const layer = new LinkLayer();
    const textCells = new Set(
      [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*\st="(?:s|inlineStr)"[^>]*>(?!\s*<f)/g)].map(
        (match) => match[1]!,
      ),
    );
    const kept = xml.replace(/<hyperlink\s[^>]*?(?:\/>|>\s*<\/hyperlink>)/g, (tag) => {
      const ref = attribute(tag, 'ref') ?? '';
      if (textCells.has(ref)) return tag;
      const location = attribute(tag, 'location');
      const outside = rels.find((rel) => rel.id === attribute(tag, 'r:id'))?.target;
      const target = outside ? outside + (location ? `#${location}` : '') : location ? `#${location}` : null;
      const tooltip = attribute(tag, 'tooltip');
      if (target) layer.set(ref, { target, ...(tooltip ? { tooltip } : {}) });
      return target ? '' : tag;
    });
    if (layer.size === 0) continue;
    parts.set(path, kept.replace(/<hyperlinks>\s*<\/hyperlinks>/, ''));
    layers.set(name, layer);
  }
  return layers;
}

/** Puts the links of the layer into a saved sheet. */
export async function putBackLinks(parts: PackageParts, path: string, layer: LinkLayer): Promise<void> {
  const xml = await parts.text(path);
  if (!xml || layer.size === 0) return;
  const tags: string[] = [];
  let number = 0;
  for (const [ref, { target, tooltip }] of layer.entries()) {
    const shown = tooltip ? ` tooltip="${xmlEncodeAttr(tooltip)}"` : '';
    if (target.startsWith('#')) {
      tags.push(`<hyperlink ref="${ref}" location="${xmlEncodeAttr(target.slice(1))}"${shown}/>`);
    } else {
      const id = `rIdLink${++number}`;
      await parts.relate(
        path,
        id,
        `Type="${RELATIONSHIPS}/hyperlink" Target="${xmlEncodeAttr(target)}" TargetMode="External"`,
      );
      tags.push(`<hyperlink ref="${ref}" r:id="${id}"${shown}/>`);
    }
  }
  parts.set(
    path,
    xml.includes('</hyperlinks>')
      ? xml.replace('</hyperlinks>', `${tags.join('')}</hyperlinks>`)
      : insertInSheet(xml, `<hyperlinks>${tags.join('')}</hyperlinks>`, AFTER_HYPERLINKS),
  );
}
