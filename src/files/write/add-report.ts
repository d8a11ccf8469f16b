import { openPackage, type Relation, type WorkbookPackage } from '../package/package';
import { partKey, relationsPart } from '../package/part-names';
import { withTitles } from './app-properties';
import { requireSound } from './check';
import { Draft, targetFrom } from './draft';
import { childrenOf, elementsOf, encoded, prefixOf, TextEdits } from './elements';
import { PackageWriteError } from './errors';
import { copySheet, lastTableId, partsOfOnly, sharedTexts } from './report-sheets';
import { EMPTY_STYLES, StyleMerge } from './styles';
import { WorkbookPart, type SheetEntry, type SheetToAdd } from './workbook-part';

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
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * Adds sheets to a workbook's package, or replaces those of an earlier report. Every part of the user stays byte by
 * byte; of content types, workbook, its relationships, styles and document properties the old nodes stay as they are,
 * in order. The order of calculation goes: Excel makes it anew.
 * @returns the same bytes for the same input
 * @throws WorkbookOpenError where the original cannot be read
 * @throws PackageWriteError where nothing can be added to it, or the result fails its own check
 */
export function addReport(original: Uint8Array, { sheets, mark, only }: ReportToAdd): Uint8Array {
  const pack = openPackage(original);
  const report = openPackage(sheets);
  const draft = new Draft(pack);
  const workbook = new WorkbookPart(draft.textOf(pack.workbook), pack);
  const reported = new WorkbookPart(report.text(report.workbook), report);
  const folder = pack.workbook.slice(0, pack.workbook.lastIndexOf('/') + 1);
  const relations = new WorkbookRelations(draft);

  const toAdd = reported.sheets.filter(({ name }) => only?.includes(name) ?? true);
  const standing = toAdd.map(({ name }) => workbook.sheet(name));
  const replaced = standing.flatMap((sheet) => (sheet ? [requireOurs(pack, sheet, mark)] : []));
  const leaving = partsOfOnly(pack, replaced);
  for (const part of leaving) draft.remove(part);

  const stylesPart = pack.related(pack.workbook, 'styles')[0] ?? null;
  const [reportStyles] = report.related(report.workbook, 'styles');
  const styles = new StyleMerge(
    stylesPart === null ? EMPTY_STYLES : draft.textOf(stylesPart),
    reportStyles === undefined ? EMPTY_STYLES : report.text(reportStyles),
  );
  const { active } = workbook;
  const into = {
    draft,
    styles,
    folder,
    tableIds: { last: lastTableId(pack, leaving) },
    isActive: (part: string) => active !== null && partKey(part) === partKey(active),
  };
  const texts = sharedTexts(report);
  const added: SheetToAdd[] = [];
  toAdd.forEach(({ name, part, state }, i) => {
    if (part === null) return;
    const existing = standing[i]?.part;
    const to = existing ?? draft.freeName(`${folder}worksheets/sheet`, '.xml');
    copySheet(report, part, to, texts, into);
    if (existing == null) added.push({ name, state, relationId: relations.add(WORKSHEET, to) });
  });

  if (stylesPart !== null) draft.edit(stylesPart, styles.done());
  else {
    const part = draft.freeName(`${folder}styles`, '.xml');
    draft.add(part, styles.done(), STYLES_TYPE);
    relations.add(STYLES, part);
  }
  const names = toAdd.map(({ name }) => name);
  draft.edit(
    pack.workbook,
    workbook
      .with(
        added,
        names,
        reported.printNames().filter(({ sheet }) => names.includes(sheet)),
      )
      .done(),
  );
  for (const chain of pack.relations(pack.workbook).filter(({ kind }) => kind === 'calcChain')) {
    relations.remove(chain);
    if (pack.has(chain.target)) draft.remove(chain.target);
  }
  relations.write();
  const [properties] = pack.related('', 'extended-properties').filter((part) => pack.has(part));
  if (properties !== undefined) {
    const titles = withTitles(
      draft.textOf(properties),
      workbook.sheets.length,
      added.map(({ name }) => name),
    );
    draft.edit(properties, titles.done());
  }
  const result = draft.done();
  requireSound(result, pack, names);
  return result;
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
