import type { WorkbookPackage } from '../package/package';
import { partKey } from '../package/part-names';
import { attributeOf, elementsOf, TextEdits } from './elements';
import { targetFrom, type Draft, type NewRelation } from './draft';
import type { StyleMerge } from './styles';

const TABLE = /\/table$/;

/** What the copied parts take from the workbook they go into. */
export interface Into {
  readonly draft: Draft;
  readonly styles: StyleMerge;
  /** Folder of the workbook's part, with the slash. */
  readonly folder: string;
  /** Ids of the tables that are there; each copied table takes the next one. */
  readonly tableIds: { last: number };
  /** The sheet the workbook opens with. */
  readonly isActive: (part: string) => boolean;
}

/** Texts of a workbook's shared strings, as they stand inside a cell of their own. */
export function sharedTexts(report: WorkbookPackage): string[] {
  const [part] = report.related(report.workbook, 'sharedStrings');
  if (part === undefined) return [];
  const text = report.text(part);
  return elementsOf(text).children.map(({ inside, insideEnd }) => text.slice(inside, insideEnd));
}

/**
 * Copies a sheet with everything it is related to: cells with their texts in place, styles by the indexes of the
 * workbook it goes into, drawings, charts, tables and custom properties as new parts.
 * @param from the sheet's part in the report
 * @param to its part in the workbook
 */
export function copySheet(
  report: WorkbookPackage,
  from: string,
  to: string,
  texts: readonly string[],
  into: Into,
): void {
  const styled = restyled(report.text(from), into.styles);
  const xml = shown(inlined(styled, texts), into.isActive(to));
  into.draft.add(to, xml, report.contentType(from) ?? '', copyRelated(report, from, into));
}

function copyRelated(report: WorkbookPackage, of: string, into: Into): NewRelation[] {
  return report.relations(of).map(({ id, type, target, isExternal }) => ({
    id,
    type,
    isExternal,
    target: isExternal ? target : copyPart(report, target, TABLE.test(type), into),
  }));
}

/** The name of the copy: `xl/charts/chart1.xml` becomes the first `charts/chartN.xml` that is free. */
function copyPart(report: WorkbookPackage, part: string, isTable: boolean, into: Into): string {
  const { draft, folder } = into;
  const inFolder = targetFrom(report.workbook, part);
  const [, stem = inFolder, extension = ''] = /^(.*?)\d*(\.\w+)$/.exec(inFolder) ?? [];
  const name = draft.freeName(folder + stem, extension);
  const content = isTable ? copiedTable(report.text(part), into) : report.bytes(part);
  // The name is taken before parts it is related to look for theirs.
  draft.put(name, content);
  draft.add(name, content, report.contentType(part) ?? '', copyRelated(report, part, into));
  return name;
}

function copiedTable(xml: string, { tableIds, styles }: Into): string {
  const edits = new TextEdits(xml);
  edits.setAttribute(elementsOf(xml), 'id', String(++tableIds.last), true);
  return edits.done().replace(/(\s\w*[dD]xfId=")(\d+)(?=")/g, (_, name: string, index: string) => {
    return name + styles.differential(Number(index));
  });
}

/** Style indexes of cells, rows, columns and conditional formats. */
function restyled(xml: string, styles: StyleMerge): string {
  return xml.replace(/<(?:c|row|col|cfRule)\s[^>]*>/g, (tag) => {
    const isRule = tag.startsWith('<cfRule');
    const pattern = isRule
      ? /(\sdxfId=")(\d+)/
      : tag.startsWith('<col')
        ? /(\sstyle=")(\d+)/
        : /(\ss=")(\d+)/;
    return tag.replace(pattern, (_, name: string, index: string) => {
      return name + (isRule ? styles.differential(Number(index)) : styles.cell(Number(index)));
    });
  });
}

/** Shared texts put into their cells: the workbook's own list of texts stays as it is. */
function inlined(xml: string, texts: readonly string[]): string {
  return xml.replace(
    /(<c\s[^>]*?\st=")s("[^>]*>)<v>(\d+)<\/v>/g,
    (_, before: string, after: string, index: string) => {
      return `${before}inlineStr${after}<is>${texts[Number(index)] ?? ''}</is>`;
    },
  );
}

/** Only the sheet the workbook opens with is a selected tab: two selected ones would be edited together. */
function shown(xml: string, isActive: boolean): string {
  return xml.replace(/<sheetView(?=\s)[^>]*>/g, (tag) => {
    const bare = tag.replace(/\stabSelected="[^"]*"/, '');
    return isActive ? bare.replace('<sheetView', '<sheetView tabSelected="1"') : bare;
  });
}

/**
 * Parts that hang on these sheets alone: their drawings, charts, tables … of an earlier report.
 * @param sheets parts of the sheets, which are not among the result
 */
export function partsOfOnly(original: WorkbookPackage, sheets: readonly string[]): string[] {
  const sources = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { name } of original.entries) {
    const of = ownerOf(name);
    if (of === null) continue;
    for (const { target, isExternal } of original.relations(of)) {
      if (isExternal || !original.has(target)) continue;
      const key = partKey(target);
      names.set(key, original.entry(target).name);
      sources.set(key, (sources.get(key) ?? new Set()).add(partKey(of)));
    }
  }
  const ours = new Set(sheets.map(partKey));
  const found = new Set<string>();
  for (let grew = true; grew;) {
    grew = false;
    for (const [key, from] of sources) {
      if (found.has(key) || ours.has(key) || ![...from].every((one) => found.has(one) || ours.has(one)))
        continue;
      found.add(key);
      grew = true;
    }
  }
  return [...found].map((key) => names.get(key)!);
}

/** The part whose relationships a part holds; `''` for the whole package, null for any other part. */
function ownerOf(name: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name.replace(/^\/+/, ''));
  return match ? `${match[1]}${match[2]}` : null;
}

/** The largest id among the tables that stay. */
export function lastTableId(original: WorkbookPackage, leaving: readonly string[]): number {
  const gone = new Set(leaving.map(partKey));
  let last = 0;
  for (const { name } of original.entries) {
    if (gone.has(partKey(name)) || !original.contentType(name)?.endsWith('spreadsheetml.table+xml')) continue;
    last = Math.max(last, Number(attributeOf(elementsOf(original.text(name)), 'id') ?? 0));
  }
  return last;
}
