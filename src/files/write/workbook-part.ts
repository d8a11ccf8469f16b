import type { WorkbookPackage } from '../package/package';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  encoded,
  prefixOf,
  TextEdits,
  type XmlElement,
} from './elements';
import { PackageWriteError } from './errors';

/** Children of `workbook` in the order of the standard, as far as something is put between them. */
const BEFORE_NAMES = ['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences']; // prettier-ignore
const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames'];
/** Names Excel keeps for the print layout of a sheet. */
const PRINT_NAMES: ReadonlySet<string> = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']);

/** A sheet of a workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly id: number;
  readonly part: string | null;
  /** `hidden`, `veryHidden`; null for one that is shown. */
  readonly state: string | null;
}

/** The print layout of a sheet as a defined name. */
export interface PrintName {
  readonly name: string;
  readonly sheet: string;
  /** As it stands in the file. */
  readonly reference: string;
}

export interface SheetToAdd {
  readonly name: string;
  readonly relationId: string;
  readonly state: string | null;
}

/** The workbook's own part: its sheets, names and how it is calculated. */
export class WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  private readonly root: XmlElement;
  private readonly prefix: string;

  constructor(
    private readonly text: string,
    pack: WorkbookPackage,
  ) {
    this.root = elementsOf(text);
    this.prefix = prefixOf(this.root);
    const targets = new Map(
      pack.relations(pack.workbook).map((one) => [one.id, one.isExternal ? null : one.target]),
    );
    this.sheets = childrenOf(childOf(this.root, 'sheets'), 'sheet').map((element) => ({
      name: attributeOf(element, 'name') ?? '',
      id: Number(element.attributes.get('sheetId') ?? 0),
      part: targets.get(relationIdOf(element)) ?? null,
      state: attributeOf(element, 'state'),
    }));
  }

  /** By name; Excel does not tell names apart by case. */
  sheet(name: string): SheetEntry | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((one) => one.name.toLowerCase() === wanted) ?? null;
  }

  /** Part of the sheet the workbook opens with. */
  get active(): string | null {
    const view = childOf(childOf(this.root, 'bookViews') ?? this.root, 'workbookView');
    const index = Number((view && attributeOf(view, 'activeTab')) ?? 0);
    return this.sheets[index]?.part ?? null;
  }

  /** All defined names, hidden ones too. */
  get definedNames(): string[] {
    return this.names().map((element) => attributeOf(element, 'name') ?? '');
  }

  /** Days are counted from 1904. */
  get from1904(): boolean {
    return this.says('workbookPr', 'date1904');
  }

  /** Sheets can neither be added nor removed. */
  get isLocked(): boolean {
    return this.says('workbookProtection', 'lockStructure');
  }

  private says(element: string, name: string): boolean {
    const found = childOf(this.root, element);
    return /^(?:1|true)$/.test((found && attributeOf(found, name)) ?? '');
  }

  /** Print areas and titles, by sheet. */
  printNames(): PrintName[] {
    return this.names().flatMap((element) => {
      const sheet = this.sheets[Number(attributeOf(element, 'localSheetId') ?? -1)];
      const name = attributeOf(element, 'name') ?? '';
      if (!sheet || !PRINT_NAMES.has(name)) return [];
      return [{ name, sheet: sheet.name, reference: this.text.slice(element.inside, element.insideEnd) }];
    });
  }

  /**
   * The part with sheets added behind its own, and their print layout. Names of the print layout that sheets of an
   * earlier report have are replaced where they changed.
   */
  with(added: readonly SheetToAdd[], ours: readonly string[], printNames: readonly PrintName[]): TextEdits {
    const edits = new TextEdits(this.text);
    const all = [...this.sheets.map(({ name }) => name), ...added.map(({ name }) => name)];
    this.addSheets(edits, added);
    this.setPrintNames(edits, all, ours, printNames);
    this.calculateOnLoad(edits);
    return edits;
  }

  private addSheets(edits: TextEdits, added: readonly SheetToAdd[]): void {
    if (added.length === 0) return;
    const list = childOf(this.root, 'sheets');
    if (!list) throw new PackageWriteError('unsuitable', 'The workbook has no list of sheets.');
    let id = Math.max(0, ...this.sheets.map((one) => one.id));
    const relations = relationsPrefix(this.root, list);
    const items = added.map(({ name, relationId, state }) => {
      const shown = state === null ? '' : ` state="${encoded(state)}"`;
      return `<${this.prefix}sheet name="${encoded(name)}" sheetId="${++id}"${shown}${relations.declaration} ${relations.prefix}:id="${encoded(relationId)}"/>`;
    });
    edits.append(list, items.join(''));
  }

  private names(): XmlElement[] {
    return childrenOf(childOf(this.root, 'definedNames'), 'definedName');
  }

  private setPrintNames(
    edits: TextEdits,
    all: readonly string[],
    ours: readonly string[],
    printNames: readonly PrintName[],
  ): void {
    const key = (name: string, sheet: number): string => `${name} ${sheet}`;
    const wanted = new Map(
      printNames.map((one) => {
        const sheet = all.indexOf(one.sheet);
        return [key(one.name, sheet), { ...one, sheet }];
      }),
    );
    const ourIndexes = new Set(ours.map((name) => all.indexOf(name)));
    for (const element of this.names()) {
      const sheet = Number(attributeOf(element, 'localSheetId') ?? -1);
      const name = attributeOf(element, 'name') ?? '';
      if (!ourIndexes.has(sheet) || !PRINT_NAMES.has(name)) continue;
      const found = wanted.get(key(name, sheet));
      if (found) edits.replace(element.inside, element.insideEnd, found.reference);
      else edits.remove(element);
      wanted.delete(key(name, sheet));
    }
    if (wanted.size === 0) return;
    const tag = `${this.prefix}definedName`;
    const items = [...wanted.values()].map(
      ({ name, sheet, reference }) => `<${tag} name="${name}" localSheetId="${sheet}">${reference}</${tag}>`,
    );
    const list = childOf(this.root, 'definedNames');
    if (list) edits.append(list, items.join(''));
    else this.insertBehind(edits, BEFORE_NAMES, `<${tag}s>${items.join('')}</${tag}s>`);
  }

  /**
   * The figures of the report are stored; Excel calculates once more on opening, as its own results are the ones that
   * count. A workbook set to calculate by hand stays as it is.
   */
  private calculateOnLoad(edits: TextEdits): void {
    const calculation = childOf(this.root, 'calcPr');
    if (!calculation) {
      this.insertBehind(edits, BEFORE_CALCULATION, `<${this.prefix}calcPr fullCalcOnLoad="1"/>`);
    } else if (attributeOf(calculation, 'calcMode') !== 'manual') {
      const isSet = /^(?:1|true)$/.test(attributeOf(calculation, 'fullCalcOnLoad') ?? '');
      if (!isSet) edits.setAttribute(calculation, 'fullCalcOnLoad', '1', true);
    }
  }

  private insertBehind(edits: TextEdits, before: readonly string[], text: string): void {
    const last = this.root.children.filter(({ name }) => before.includes(name)).at(-1);
    edits.insert(last?.end ?? this.root.inside, text);
  }
}

/** Whatever the prefix of the relationships is. */
function relationIdOf(element: XmlElement): string {
  for (const [name, value] of element.attributes) if (name.endsWith(':id')) return value;
  return '';
}

const RELATIONS =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships$/;

/** The prefix the workbook has for relationships; where it is said in each sheet only, it is said again. */
function relationsPrefix(
  root: XmlElement,
  list: XmlElement,
): { readonly prefix: string; readonly declaration: string } {
  for (const element of [list, root]) {
    for (const [name, value] of element.attributes) {
      if (name.startsWith('xmlns:') && RELATIONS.test(value))
        return { prefix: name.slice(6), declaration: '' };
    }
  }
  return {
    prefix: 'r',
    declaration: ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  };
}
