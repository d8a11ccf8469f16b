import { cellAddress, quoteSheetName } from '../../core/cells/address';
import { openPackage, type Relation, type WorkbookPackage } from '../package/package';
import { partKey, relationsPart } from '../package/part-names';
import { withTitles } from './app-properties';
import { withCells, type CellContext, type CellEdit } from './cell-edits';
import { requireSound } from './check';
import { Draft, targetFrom } from './draft';
import { childrenOf, elementsOf, encoded, prefixOf, TextEdits } from './elements';
import { PackageWriteError } from './errors';
import { copySheet, lastTableId, partsOfOnly, sharedTexts } from './report-sheets';
import { withRules, type RuleEdits } from './rule-edits';
import { EMPTY_STYLES, StyleMerge } from './styles';
import { withHeaders } from './table-headers';
import { WorkbookPart, type PrintName, type SheetEntry, type SheetToAdd } from './workbook-part';

/** What is added to a workbook. */
export interface ReportToAdd {
  /** A workbook that holds the sheets of the report under the names they get. */
  readonly sheets: Uint8Array;
  /** Names of its sheets that are added; all of them where nothing is said. */
  readonly only?: readonly string[];
  /** Custom property by which a sheet is known as one of ours. A sheet without it is never replaced. */
  readonly mark: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKSHEET = `${RELATIONSHIPS}/worksheet`;
const STYLES = `${RELATIONSHIPS}/styles`;
const SETTINGS_PART = 'customXml/itemSettings.xml';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What has become of a sheet of the workbook. */
export interface SheetEdit {
  readonly name: string;
  readonly cells: readonly CellEdit[];
  readonly rules: RuleEdits;
  /** What a cell holds now. */
  readonly cellAt: CellContext['cellAt'];
}

export interface Additions {
  readonly report: ReportToAdd | null;
  /** Of sheets that are not replaced. */
  readonly edits: readonly SheetEdit[];
  /** What the product keeps in the workbook, as JSON; null where that is as it was. */
  readonly settings: string | null;
  /** Custom XML parts, by their text. */
  readonly xmlParts?: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

export interface Written {
  readonly bytes: Uint8Array;
  /** Edited cells that stay as they were, as `Sheet!B3`: they are part of something that is not changed in one place. */
  readonly unkept: readonly string[];
}

/**
 * Adds sheets to a workbook's package, or replaces those of an earlier report. Every part of the user stays byte by
 * byte; of content types, workbook, its relationships, styles and document properties the old nodes stay as they are,
 * in order. The order of calculation goes: Excel makes it anew.
 * @returns the same bytes for the same input
 * @throws WorkbookOpenError where the original cannot be read
 * @throws PackageWriteError where nothing can be added to it, or the result fails its own check
 */
export function addReport(original: Uint8Array, report: ReportToAdd): Uint8Array {
  return writeInto(original, { report, edits: [], settings: null }).bytes;
}

/**
 * Writes what has changed into the workbook's package: a report, as `addReport` does, cells, marks and settings. Of an
 * edited sheet everything but the edited cells stays byte by byte. Throws as `addReport`.
 */
export function writeInto(original: Uint8Array, { report, edits, settings, xmlParts }: Additions): Written {
  const pack = openPackage(original);
  const draft = new Draft(pack);
  const workbook = new WorkbookPart(draft.textOf(pack.workbook), pack);
  const relations = new WorkbookRelations(draft);
  const sheets = report && new ReportSheets(report, pack, workbook);
  for (const part of sheets?.leaving ?? []) draft.remove(part);

  const stylesPart = pack.related(pack.workbook, 'styles')[0] ?? null;
  const styles = new StyleMerge(
    stylesPart === null ? EMPTY_STYLES : draft.textOf(stylesPart),
    sheets?.styles ?? EMPTY_STYLES,
  );
  const added = sheets?.copyInto(draft, styles, relations) ?? [];
  const unkept = edits.flatMap((edit) => editSheet(draft, workbook, edit, styles));
  if (styles.hasAdded && stylesPart !== null) draft.edit(stylesPart, styles.done());
  else if (styles.hasAdded) {
    const part = draft.freeName(`${folderOf(pack)}styles`, '.xml');
    draft.add(part, styles.done(), STYLES_TYPE);
    relations.add(STYLES, part);
  }
  if (settings !== null) keepSettings(draft, relations, settings);
  for (const xml of xmlParts?.removed ?? []) removeXmlPart(draft, relations, xml);
  for (const xml of xmlParts?.added ?? []) addXmlPart(draft, relations, xml);

  const names = sheets?.names ?? [];
  if (sheets || edits.some(({ cells }) => cells.length > 0)) {
    draft.edit(pack.workbook, workbook.with(added, names, sheets?.printNames ?? []).done());
    for (const chain of pack.relations(pack.workbook).filter(({ kind }) => kind === 'calcChain')) {
      relations.remove(chain);
      if (pack.has(chain.target)) draft.remove(chain.target);
    }
  }
  relations.write();
  const [properties] = pack.related('', 'extended-properties').filter((part) => pack.has(part));
  if (properties !== undefined) {
    const titles = added.map(({ name }) => name);
    draft.edit(properties, withTitles(draft.textOf(properties), workbook.sheets.length, titles).done());
  }
  const bytes = draft.done();
  requireSound(bytes, pack, names);
  return { bytes, unkept };
}

function folderOf({ workbook }: WorkbookPackage): string {
  return workbook.slice(0, workbook.lastIndexOf('/') + 1);
}

/** The sheets of a report on their way into a workbook. */
class ReportSheets {
  readonly names: readonly string[];
  readonly styles: string;
  readonly printNames: readonly PrintName[];
  /** Parts of an earlier report, its sheets apart: those keep their places. */
  readonly leaving: readonly string[];
  private readonly from: WorkbookPackage;
  private readonly toAdd: readonly SheetEntry[];

  constructor(
    { sheets, only, mark }: ReportToAdd,
    private readonly pack: WorkbookPackage,
    private readonly workbook: WorkbookPart,
  ) {
    this.from = openPackage(sheets);
    const reported = new WorkbookPart(this.from.text(this.from.workbook), this.from);
    this.toAdd = reported.sheets.filter(({ name }) => only?.includes(name) ?? true);
    this.names = this.toAdd.map(({ name }) => name);
    this.printNames = reported.printNames().filter(({ sheet }) => this.names.includes(sheet));
    const [styles] = this.from.related(this.from.workbook, 'styles');
    this.styles = styles === undefined ? EMPTY_STYLES : this.from.text(styles);
    const standing = this.names.flatMap((name) => workbook.sheet(name) ?? []);
    this.leaving = partsOfOnly(
      pack,
      standing.map((sheet) => requireOurs(pack, sheet, mark)),
    );
  }

  /** @returns the sheets that are new to the workbook */
  copyInto(draft: Draft, styles: StyleMerge, relations: WorkbookRelations): SheetToAdd[] {
    const { pack, workbook, from } = this;
    const folder = folderOf(pack);
    const { active } = workbook;
    const into = {
      draft,
      styles,
      folder,
      tableIds: { last: lastTableId(pack, this.leaving) },
      isActive: (part: string) => active !== null && partKey(part) === partKey(active),
    };
    const texts = sharedTexts(from);
    return this.toAdd.flatMap(({ name, part, state }) => {
      if (part === null) return [];
      const standing = workbook.sheet(name)?.part ?? null;
      const to = standing ?? draft.freeName(`${folder}worksheets/sheet`, '.xml');
      copySheet(from, part, to, texts, into);
      return standing === null ? [{ name, state, relationId: relations.add(WORKSHEET, to) }] : [];
    });
  }
}

/** @returns edited cells that stay as they were */
function editSheet(draft: Draft, workbook: WorkbookPart, edit: SheetEdit, styles: StyleMerge): string[] {
  const { name, cells, rules, cellAt } = edit;
  const part = workbook.sheet(name)?.part;
  if (part == null)
    throw new PackageWriteError('unsuitable', `The sheet ${name} is not in the workbook it came from.`);
  const lost: CellEdit[] = [];
  for (const table of draft.original.related(part, 'table')) {
    const headers = withHeaders(draft.textOf(table), cells);
    draft.edit(table, headers.text);
    lost.push(...headers.unkept);
  }
  const context = { cellAt, withFormat: (style: number, format: string) => styles.withFormat(style, format) };
  const edited = withCells(
    draft.textOf(part),
    cells.filter((one) => !lost.includes(one)),
    context,
  );
  draft.edit(part, withRules(edited.text, rules, styles));
  return [...lost, ...edited.unkept].map(
    ({ row, column }) => `${quoteSheetName(name)}!${cellAddress(row, column)}`,
  );
}

const SETTINGS_NAMESPACE = 'urn:kpi-shukei:document-settings';

/** Settings stay in the part they are in, which the stand-in of version 0.1 made; else they get one like it. */
function keepSettings(draft: Draft, relations: WorkbookRelations, settings: string): void {
  const pack = draft.original;
  const text = `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${encoded(settings)}</settings>`;
  const standing = pack
    .related(pack.workbook, 'customXml')
    .find((part) => pack.has(part) && pack.text(part).includes(SETTINGS_NAMESPACE));
  if (standing !== undefined) return draft.edit(standing, text);
  const part = draft.has(SETTINGS_PART) ? draft.freeName('customXml/itemSettings', '.xml') : SETTINGS_PART;
  draft.add(part, text, 'application/xml');
  relations.add(`${RELATIONSHIPS}/customXml`, part);
}

const CUSTOM_XML = `${RELATIONSHIPS}/customXml`;

function addXmlPart(draft: Draft, relations: WorkbookRelations, xml: string): void {
  const part = draft.freeName('customXml/item', '.xml');
  draft.add(part, xml, 'application/xml');
  relations.add(CUSTOM_XML, part);
}

function removeXmlPart(draft: Draft, relations: WorkbookRelations, xml: string): void {
  const pack = draft.original;
  for (const relation of pack.relations(pack.workbook).filter(({ kind }) => kind === 'customXml')) {
    if (!pack.has(relation.target) || pack.text(relation.target) !== xml) continue;
    relations.remove(relation);
    for (const { target } of pack.relations(relation.target)) if (pack.has(target)) draft.remove(target);
    draft.remove(relation.target);
  }
}

/** @throws PackageWriteError for a sheet of the user */
function requireOurs(pack: WorkbookPackage, { name, part }: SheetEntry, mark: string): string {
  const isOurs =
    part !== null &&
    pack.has(part) &&
    pack.relations(part).some(({ kind }) => kind === 'customProperty') &&
    pack.text(part).includes(`name="${mark}"`);
  if (!isOurs)
    throw new PackageWriteError(
      'unsuitable',
      `The sheet ${name} is not one of a report, so it is not replaced.`,
    );
  return part;
}

/** The relationships of the workbook: those that are there stay, with their ids. */
class WorkbookRelations {
  private readonly edits: TextEdits;
  private readonly part: string;
  private readonly added: string[] = [];
  private readonly ids: Set<string>;
  private next = 1;

  constructor(private readonly draft: Draft) {
    const { original } = draft;
    this.part = relationsPart(original.workbook);
    this.edits = new TextEdits(draft.textOf(this.part));
    this.ids = new Set(original.relations(original.workbook).map(({ id }) => id));
  }

  /** The id of the new relationship. */
  add(type: string, target: string): string {
    while (this.ids.has(`rId${this.next}`)) this.next++;
    const id = `rId${this.next}`;
    this.ids.add(id);
    const { workbook } = this.draft.original;
    const prefix = prefixOf(elementsOf(this.edits.text));
    this.added.push(
      `<${prefix}Relationship Id="${id}" Type="${type}" Target="${encoded(targetFrom(workbook, target))}"/>`,
    );
    return id;
  }

  remove({ id }: Relation): void {
    const found = childrenOf(elementsOf(this.edits.text), 'Relationship').find(
      (one) => one.attributes.get('Id') === id,
    );
    if (found) this.edits.remove(found);
  }

  write(): void {
    this.edits.append(elementsOf(this.edits.text), this.added.join(''));
    this.draft.edit(this.part, this.edits.done());
  }
}
