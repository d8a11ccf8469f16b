import { openPackage, type WorkbookPackage } from '../package/package';
import { partKey, relationsPart } from '../package/part-names';
import { XmlScanner } from '../package/xml';
import { attributeOf, elementsOf } from './elements';
import { PackageWriteError } from './errors';
import { SHEET_ORDER } from './sheet-order';
import { countsOf } from './styles';
import { WorkbookPart } from './workbook-part';

/**
 * Looks at a written package as whoever opens it next does. Only what is new or changed is looked at: a fault the
 * original has is the original's, and is carried over as everything else.
 * @param ours names of the sheets that were added or replaced
 * @throws PackageWriteError `failedCheck`
 */
export function requireSound(result: Uint8Array, original: WorkbookPackage, ours: readonly string[]): void {
  try {
    const pack = openPackage(result);
    const fresh = pack.entries.map(({ name }) => name).filter((name) => !isKept(pack, original, name));
    for (const part of fresh) requirePart(pack, original, part);
    const sheets = requireSheets(pack);
    const [styles] = pack.related(pack.workbook, 'styles');
    const limits = styles === undefined ? { cells: 0, differential: 0 } : countsOf(pack.text(styles));
    if (styles !== undefined && fresh.includes(styles)) requireStyles(pack.text(styles), styles);
    for (const name of ours) {
      const part = sheets.sheet(name)?.part;
      if (part == null) fail(`the sheet ${name} is not in it`);
      else requireSheet(pack.text(part), name, limits);
    }
    requireTables(pack, fresh);
  } catch (error) {
    if (error instanceof PackageWriteError) throw error;
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(what: string): never {
  throw new PackageWriteError(
    'failedCheck',
    `The workbook with the report does not pass its check (${what}), so it was not written. Report this as a defect.`,
  );
}

function isKept(pack: WorkbookPackage, original: WorkbookPackage, part: string): boolean {
  if (!original.has(part)) return false;
  const [now, before] = [pack.entry(part), original.entry(part)];
  return now.crc === before.crc && now.size === before.size;
}

function requirePart(pack: WorkbookPackage, original: WorkbookPackage, part: string): void {
  const isXml = /\.(?:xml|rels)$/i.test(part);
  if (isXml) requireWellFormed(pack.text(part), part);
  const isOwn = partKey(part) === '[content_types].xml' || part.toLowerCase().endsWith('.rels');
  if (!isOwn && pack.contentType(part) === null) fail(`${part} has no content type`);
  if (isOwn) return;
  const ids = new Set<string>();
  const before = original.has(part) ? original.relations(part) : [];
  for (const { id, target, isExternal } of pack.relations(part)) {
    const isOld = before.some((one) => one.id === id && one.target === target);
    if (ids.has(id) && !isOld) fail(`${relationsPart(part)} has ${id} twice`);
    ids.add(id);
    if (!isExternal && !isOld && !pack.has(target)) fail(`${part} refers to ${target}, which is missing`);
  }
}

function requireWellFormed(text: string, part: string): void {
  elementsOf(text);
  const xml = new XmlScanner(text);
  while (xml.next()) {
    // Reading it resolves the entities, and refuses unknown ones.
    const between = xml.textBefore();
    if (xml.depth === 0 && xml.isOpening && between.trim() !== '')
      fail(`text in front of the root of ${part}`);
  }
}

/** Ids, names and parts of all sheets. */
function requireSheets(pack: WorkbookPackage): WorkbookPart {
  const workbook = new WorkbookPart(pack.text(pack.workbook), pack);
  const ids = new Set<number>();
  const names = new Set<string>();
  for (const { id, name, part } of workbook.sheets) {
    if (ids.has(id)) fail(`two sheets have the id ${id}`);
    if (names.has(name.toLowerCase())) fail(`two sheets are named ${name}`);
    ids.add(id);
    names.add(name.toLowerCase());
    if (part === null || !pack.has(part)) fail(`the part of the sheet ${name} is missing`);
  }
  for (const name of elementsOf(pack.text(pack.workbook)).children.find((one) => one.name === 'definedNames')
    ?.children ?? []) {
    const sheet = attributeOf(name, 'localSheetId');
    if (sheet !== null && !(Number(sheet) < workbook.sheets.length)) fail('a name belongs to no sheet');
  }
  return workbook;
}

/** Styles that stand in a cell format, by their indexes. */
function requireStyles(text: string, part: string): void {
  const root = elementsOf(text);
  const list = (name: string) => root.children.find((one) => one.name === name)?.children ?? [];
  const sizes = {
    fontId: list('fonts').length,
    fillId: list('fills').length,
    borderId: list('borders').length,
  };
  for (const xf of list('cellXfs')) {
    for (const [name, size] of Object.entries(sizes)) {
      if (Number(attributeOf(xf, name) ?? 0) >= Math.max(1, size))
        fail(`${part} has no ${name} ${attributeOf(xf, name)}`);
    }
  }
}

function requireSheet(
  text: string,
  name: string,
  limits: { readonly cells: number; readonly differential: number },
): void {
  const xml = new XmlScanner(text);
  let last = -1;
  while (xml.next()) {
    if (!xml.isOpening) continue;
    if (xml.depth === 1) {
      const place = SHEET_ORDER.indexOf(xml.name);
      if (place < last) fail(`${xml.name} stands too late in the sheet ${name}`);
      last = place;
    }
    if (xml.name === 'c' || xml.name === 'row') {
      if (Number(xml.attribute('s') ?? 0) >= Math.max(1, limits.cells))
        fail(`a style of the sheet ${name} is missing`);
      if (xml.attribute('t') === 's') fail(`a text of the sheet ${name} is not in its cell`);
    }
    if (xml.name === 'cfRule' && Number(xml.attribute('dxfId') ?? -1) >= limits.differential) {
      fail(`a conditional format of the sheet ${name} has no style`);
    }
  }
}

/** Names and ids of our tables are those of no other. */
function requireTables(pack: WorkbookPackage, fresh: readonly string[]): void {
  const tables = pack.entries
    .map(({ name }) => name)
    .filter((name) => pack.contentType(name)?.endsWith('spreadsheetml.table+xml'));
  if (!tables.some((part) => fresh.includes(part))) return;
  const seen = new Set<string>();
  // Ours last: two tables of the user that are alike are not ours to judge.
  for (const part of [...tables].sort((a, b) => Number(fresh.includes(a)) - Number(fresh.includes(b)))) {
    const root = elementsOf(pack.text(part));
    const keys = [
      `id ${attributeOf(root, 'id')}`,
      `name ${(attributeOf(root, 'displayName') ?? '').toLowerCase()}`,
    ];
    if (fresh.includes(part) && keys.some((key) => seen.has(key)))
      fail(`two tables share an id or a name (${part})`);
    keys.forEach((key) => seen.add(key));
  }
}
