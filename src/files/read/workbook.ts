import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../../core/cells/snapshot';
import { damaged, WorkbookOpenError } from '../package/open-error';
import { openPackage, type WorkbookPackage } from '../package/package';
import { XmlScanner } from '../package/xml';
import type { Codec } from '../package/zip';
import { numberFormatsIn } from './number-formats';
import { sheetPart, sheetSnapshot, type SheetContext } from './sheet';
import { sharedTextsIn } from './texts';

/** A sheet of a file, and what programs keep with it. */
export interface FileSheet {
  readonly snapshot: SheetSnapshot;
  /** Custom properties of the sheet, name → value. */
  readonly properties: ReadonlyMap<string, string>;
}

/** A file as it stands, without anything calculated: a formula without a stored result has the value null. */
export interface FileWorkbook {
  readonly name: string;
  /** Worksheets in their order, hidden ones too; sheets that hold a chart alone are left out. */
  readonly sheets: readonly FileSheet[];
  /** What the product keeps in the workbook. */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Namespace of the custom XML part that holds the settings of the product. */
const SETTINGS = 'urn:kpi-shukei:document-settings';

interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

/**
 * Reads an .xlsx or .xlsm file; macros are not looked at.
 * @param name of the file, for instance `shiroi-r6.xlsx`
 * @param codec how parts are unpacked, where the platform has something faster
 * @throws WorkbookOpenError for anything that is no readable workbook; nothing else
 */
export function readWorkbookFile(bytes: Uint8Array, name: string, codec?: Codec): FileWorkbook {
  const opened = openPackage(bytes, codec);
  const { workbook } = opened;
  const { sheets, from1904 } = bookPart(opened);
  if (sheets.length === 0) {
    throw new WorkbookOpenError('notExcel', 'The file is not an .xlsx workbook: it has no worksheets.');
  }
  const [texts] = opened.related(workbook, 'sharedStrings');
  const [styles] = opened.related(workbook, 'styles');
  const context: SheetContext = {
    from1904,
    texts: texts === undefined ? [] : sharedTextsIn(opened.text(texts)),
    formats: styles === undefined ? [] : numberFormatsIn(opened.text(styles)),
  };
  return {
    name,
    sheets: sheets.map((sheet) => fileSheet(opened, sheet, context)),
    settings: settingsOf(opened),
  };
}

/** The sheets of a file as core scans them. */
export function snapshotOf({ name, sheets }: FileWorkbook): WorkbookSnapshot {
  return { name, sheets: sheets.map(({ snapshot }) => snapshot) };
}

function bookPart(opened: WorkbookPackage): { readonly sheets: SheetEntry[]; readonly from1904: boolean } {
  const { workbook } = opened;
  const worksheets = new Map(
    opened
      .relations(workbook)
      .flatMap(({ id, kind, target }) => (kind === 'worksheet' ? [[id, target]] : [])),
  );
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  const xml = new XmlScanner(opened.text(workbook));
  while (xml.next()) {
    if (!xml.isOpening) continue;
    if (xml.name === 'workbookPr') from1904 = ['1', 'true'].includes(xml.attribute('date1904') ?? '');
    if (xml.name === 'extLst' || xml.name === 'AlternateContent') xml.skip();
    if (xml.name !== 'sheet') continue;
    const part = worksheets.get(xml.attribute('id') ?? '');
    if (part === undefined) continue;
    const state = xml.attribute('state');
    sheets.push({
      name: xml.attribute('name') ?? '',
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      part,
    });
  }
  return { sheets, from1904 };
}

function fileSheet(
  opened: WorkbookPackage,
  { name, visibility, part }: SheetEntry,
  context: SheetContext,
): FileSheet {
  const read = sheetPart(opened.text(part), context);
  const relations = opened.relations(part);
  const properties = new Map<string, string>();
  for (const [property, id] of read.properties) {
    const relation = relations.find((one) => one.id === id);
    if (relation) properties.set(property, new TextDecoder('utf-16le').decode(opened.bytes(relation.target)));
  }
  return { snapshot: sheetSnapshot(name, visibility, read, context), properties };
}

function settingsOf(opened: WorkbookPackage): ReadonlyMap<string, unknown> {
  for (const part of opened.related(opened.workbook, 'customXml')) {
    const text = opened.text(part);
    // What others keep there is theirs, well-formed or not.
    if (!text.includes(SETTINGS)) continue;
    const xml = new XmlScanner(text);
    xml.next();
    const settings = parsed(xml.innerText());
    if (typeof settings !== 'object' || settings === null) throw damaged(`${part} holds no settings`);
    return new Map(Object.entries(settings));
  }
  return new Map();
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
