import type { Cell, CellValue } from '@cj-tech-master/excelts';
import { areaAddress } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import { areaOf, cellCount, columns, intersection, isUnbounded, rows } from '../area';
import type { Book, HostSheet } from '../book';
import { formatOf, isCovered, readValue } from '../cells';
import { invalidArgument, MESSAGES, RichApiError } from '../errors';
import { linkOf, setLink, type Link } from '../links';
import { cutsMerge, eachCell, eachExistingCell, mergesTouching } from '../sheet-cells';
import { followHeaders } from '../tables';
import { entryOf, writeEntry, type Entry } from '../typed';

/** What a range stands for. */
export interface RangeSelf {
  readonly book: Book;
  readonly target: HostSheet;
  readonly area: Area;
}

/** Excel reads at most this many cells of one range. */
const READ_LIMIT = 5_000_000;

/**
 * A matrix of the range. Of whole rows, columns or sheets Excel gives null; above its limit for a bounded range the
 * answer is refused as too large.
 */
export function matrix<T>(self: RangeSelf, read: (cell: Cell) => T, blank: T): T[][] | null {
  const { target, area } = self;
  if (isUnbounded(area)) return null;
  if (cellCount(area) > READ_LIMIT)
    throw new RichApiError('ResponsePayloadSizeLimitExceeded', MESSAGES.responseTooLarge);
  const { sheet } = target;
  return Array.from({ length: rows(area) }, (_, r) => {
    const row = sheet.findRow(area.top + r + 1);
    return Array.from({ length: columns(area) }, (_unused, c) => {
      const cell = row?.findCell(area.left + c + 1);
      return cell ? read(cell) : blank;
    });
  });
}

/** `given` for each cell: one value for all, or a matrix of the range's own shape. Null leaves a cell as it is. */
function spread<T>(
  { target, area }: RangeSelf,
  given: unknown,
  take: (cell: Cell, value: unknown) => T,
): Map<Cell, T> {
  const taken = new Map<Cell, T>();
  if (isUnbounded(area)) throw invalidArgument();
  if (Array.isArray(given)) {
    const fits =
      given.length === rows(area) &&
      given.every((line) => Array.isArray(line) && line.length === columns(area));
    if (!fits) throw invalidArgument();
  }
  eachCell(target, area, (cell, r, c) => {
    const value: unknown = Array.isArray(given) ? (given as unknown[][])[r]![c] : given;
    if (value !== null && !isCovered(cell)) taken.set(cell, take(cell, value));
  });
  return taken;
}

/** All of it or nothing: one entry Excel refuses keeps the others out too. */
export function writeContents(self: RangeSelf, given: unknown): void {
  self.book.requireWritable(self.target, isUnbounded(self.area) ? undefined : self.area);
  const entries = spread<Entry>(self, given, (cell, value) => entryOf(value, formatOf(cell) === '@'));
  for (const [cell, entry] of entries) writeEntry(self.target, cell, entry);
  followHeaders(self.book, self.target, self.area);
  self.book.changed(self.target, self.area);
}

export function writeFormats(self: RangeSelf, given: unknown): void {
  self.book.requireWritable(self.target);
  if (isUnbounded(self.area) && typeof given === 'string') {
    eachExistingCell(self.target, self.area, (cell) => (cell.numFmt = given));
  } else {
    for (const [cell, format] of spread(self, given, (_, value) => String(value))) cell.numFmt = format;
  }
  self.book.touch();
}

/** `RangeHyperlink` of the API. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export function readHyperlink({ target, area }: RangeSelf): Hyperlink | null {
  const cell = target.sheet.findRow(area.top + 1)?.findCell(area.left + 1);
  const link = cell ? linkOf(target, cell) : null;
  if (!cell || !link) return null;
  const inside = link.target.startsWith('#');
  return {
    ...(inside ? { documentReference: link.target.slice(1) } : { address: link.target }),
    ...(link.tooltip ? { screenTip: link.tooltip } : {}),
    textToDisplay: String(readValue(cell)),
  };
}

/** A cell keeps its contents; a blank one, or one given `textToDisplay`, shows that text or the target. */
export function writeHyperlink(self: RangeSelf, given: Hyperlink): void {
  const { book, target, area } = self;
  book.requireWritable(target);
  const to = given?.documentReference !== undefined ? `#${given.documentReference}` : given?.address;
  if (!to || isUnbounded(area)) throw invalidArgument();
  const link: Link = { target: to, ...(given.screenTip ? { tooltip: given.screenTip } : {}) };
  eachCell(target, area, (cell) => {
    if (isCovered(cell)) return;
    const blank = cell.value === null;
    if (given.textToDisplay !== undefined)
      writeEntry(target, cell, entryOf(given.textToDisplay, formatOf(cell) === '@'));
    else if (blank) cell.value = given.documentReference ?? given.address ?? null;
    setLink(target, cell, link);
    cell.font = { ...cell.font, color: { theme: 10 }, underline: true };
  });
  book.changed(target, area);
}

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** `clear(applyTo)`. Contents of a part of a merged cell cannot be cleared. */
export function clear(self: RangeSelf, applyTo = 'All'): void {
  const { book, target, area } = self;
  const what = CLEARED.find((kind) => kind === applyTo);
  if (!what) throw invalidArgument();
  book.requireWritable(target, what === 'Contents' && !isUnbounded(area) ? area : undefined);
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats';
  const unlinks = what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks';
  if (contents && cutsMerge(target, area)) throw new RichApiError('InvalidOperation', MESSAGES.mergedCells);
  eachExistingCell(target, area, (cell) => {
    if (unlinks && linkOf(target, cell)) setLink(target, cell, null);
    if (contents && !isCovered(cell)) cell.value = null;
    if (formats || what === 'RemoveHyperlinks') cell.style = {};
  });
  if (contents) followHeaders(book, target, area);
  if (what === 'All') target.links.deleteWithin(area);
  if (formats) unmerge(self);
  book.changed(target, area);
}

export function unmerge({ book, target, area }: RangeSelf): void {
  book.requireWritable(target);
  for (const merge of mergesTouching(target, area)) target.sheet.unMergeCells(areaAddress(merge));
  book.touch();
}

/** One cell of each area keeps its contents: the top left one, or the first that has any. */
export function merge(self: RangeSelf, across = false): void {
  const { book, target, area } = self;
  book.requireWritable(target);
  if (cutsMerge(target, area)) throw new RichApiError('InvalidOperation', MESSAGES.mergedCells);
  const inTable = target.sheet
    .getTables()
    .some((table) => intersection(areaOf(table.table.tableRef ?? table.ref), area));
  if (inTable) throw new RichApiError('InvalidOperation', MESSAGES.mergedCells);
  unmerge(self);
  const lines = across
    ? Array.from({ length: rows(area) }, (_, r) => ({ ...area, top: area.top + r, bottom: area.top + r }))
    : [area];
  for (const line of lines) {
    if (cellCount(line) === 1) continue;
    const kept = firstContents(target, line);
    eachExistingCell(target, line, (cell) => (cell.value = null));
    target.sheet.mergeCells(areaAddress(line));
    target.sheet.getCell(line.top + 1, line.left + 1).value = kept;
  }
  book.changed(target, area);
}

function firstContents(target: HostSheet, area: Area): CellValue {
  let found: CellValue = null;
  eachExistingCell(target, area, (cell) => {
    found ??= cell.value;
  });
  return found;
}
