import type { Cell } from '@cj-tech-master/excelts';
import { areaAddress, parseAddress, quoteSheetName } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import { MAX_COLUMNS, MAX_ROWS, type Book, type HostSheet } from '../book';
import { formatOf, isCovered, readFormula, readText, readValue, valueType, writeInput, type ApiValue } from '../cells';
import { invalidArgument, itemNotFound, MESSAGES, RichApiError } from '../errors';
import { defineClass, NULL_OBJECT, type HostObject } from '../registry';
import { rangeFormatObject } from './range-format';

/** Excel reads at most this many cells in one request. */
const READ_LIMIT = 5_000_000;

export interface RangeSelf {
  readonly book: Book;
  readonly target: HostSheet;
  readonly area: Area;
}

const rows = (area: Area): number => area.bottom - area.top + 1;
const columns = (area: Area): number => area.right - area.left + 1;

export function clampToGrid(area: Area): Area {
  if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) throw invalidArgument();
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
}

/** Reads `A1:B2`, `A:C` or `2:5` (a leading sheet name is dropped). */
export function areaOf(address: string): Area {
  const plain = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const wholeColumns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  const wholeRows = /^(\d+):(\d+)$/.exec(plain);
  try {
    if (wholeColumns) {
      const [a, b] = [parseAddress(`${wholeColumns[1]}1`), parseAddress(`${wholeColumns[2]}1`)];
      return clampToGrid({ top: 0, bottom: MAX_ROWS - 1, left: a.left, right: b.left });
    }
    if (wholeRows) {
      return clampToGrid({ top: Number(wholeRows[1]) - 1, bottom: Number(wholeRows[2]) - 1, left: 0, right: MAX_COLUMNS - 1 });
    }
    return clampToGrid(parseAddress(plain));
  } catch {
    throw invalidArgument();
  }
}

export function fullSheet(): Area {
  return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}

/** The smallest rectangle around used cells; by values alone formatted blanks do not count. Null: nothing is used. */
export function usedArea(target: HostSheet, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  target.sheet.eachRow({ includeEmpty: !valuesOnly }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: !valuesOnly }, (cell, column) => {
      const counts = valuesOnly ? !isCovered(cell) && (cell.value !== null || cell.formula) : true;
      if (!counts) return;
      const [r, c] = [rowNumber - 1, column - 1];
      area = area
        ? { top: Math.min(area.top, r), left: Math.min(area.left, c), bottom: Math.max(area.bottom, r), right: Math.max(area.right, c) }
        : { top: r, left: c, bottom: r, right: c };
    });
  });
  return area;
}

/** Cells of an area that exist in the model; a whole-sheet range does not make 17 billion of them. */
export function eachExistingCell(self: RangeSelf, visit: (cell: Cell) => void): void {
  const used = usedArea(self.target, false);
  if (!used) return;
  const area = intersection(self.area, used);
  if (!area) return;
  eachCell(self.target, area, visit);
}

export function eachCell(target: HostSheet, area: Area, visit: (cell: Cell, r: number, c: number) => void): void {
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) visit(target.sheet.getCell(r + 1, c + 1), r - area.top, c - area.left);
  }
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** A matrix of the range; above the read limit Excel answers null. */
function matrix<T>(self: RangeSelf, read: (cell: Cell) => T, blank: T): T[][] | null {
  const { target, area } = self;
  if (rows(area) * columns(area) > READ_LIMIT) return null;
  const { sheet } = target;
  return Array.from({ length: rows(area) }, (_, r) => {
    const row = sheet.findRow(area.top + r + 1);
    return Array.from({ length: columns(area) }, (_unused, c) => {
      const cell = row?.findCell(area.left + c + 1);
      return cell ? read(cell) : blank;
    });
  });
}

/** One value for all cells, or a matrix of the range's own shape. */
function assign(self: RangeSelf, input: unknown, write: (cell: Cell, value: ApiValue | null) => void): void {
  const { book, target, area } = self;
  book.requireWritable(target);
  if (!Array.isArray(input)) {
    if (rows(area) * columns(area) > READ_LIMIT) throw invalidArgument();
    eachCell(target, area, (cell) => !isCovered(cell) && write(cell, input as ApiValue | null));
    return;
  }
  const given = input as unknown[];
  if (given.length !== rows(area) || given.some((line) => !Array.isArray(line) || line.length !== columns(area))) {
    throw invalidArgument();
  }
  given.forEach((line, r) =>
    (line as (ApiValue | null)[]).forEach((value, c) => {
      const cell = target.sheet.getCell(area.top + r + 1, area.left + c + 1);
      if (!isCovered(cell)) write(cell, value);
    }),
  );
}

function writeCells(self: RangeSelf, input: unknown): void {
  assign(self, input, writeInput);
  self.book.changed(self.target, self.area);
}

function derived(self: RangeSelf, area: Area): HostObject {
  return rangeObject({ ...self, area: clampToGrid(area) });
}

/** Merged areas whose top-left corner lies in the range. */
export function mergesIn(self: RangeSelf): Area[] {
  return self.target.sheet.mergedRegions
    .map((region): Area => ({ top: region.top - 1, left: region.left - 1, bottom: region.bottom - 1, right: region.right - 1 }))
    .filter((m) => m.top >= self.area.top && m.top <= self.area.bottom && m.left >= self.area.left && m.left <= self.area.right);
}

function addressOf(self: RangeSelf): string {
  const { area } = self;
  const whole = columns(area) === MAX_COLUMNS && rows(area) === MAX_ROWS;
  const plain = whole ? `1:${MAX_ROWS}` : areaAddress(area);
  return `${quoteSheetName(self.target.sheet.name)}!${plain}`;
}

interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

function readHyperlink(self: RangeSelf): Hyperlink | null {
  const { value } = self.target.sheet.getCell(self.area.top + 1, self.area.left + 1);
  if (value === null || typeof value !== 'object' || !('hyperlink' in value)) return null;
  const target = value.hyperlink;
  const inside = target.startsWith('#');
  return {
    ...(inside ? { documentReference: target.slice(1) } : { address: target }),
    ...(value.tooltip ? { screenTip: value.tooltip } : {}),
    textToDisplay: value.text,
  };
}

function writeHyperlink(self: RangeSelf, link: Hyperlink): void {
  const { book, target, area } = self;
  book.requireWritable(target);
  const hyperlink = link.documentReference !== undefined ? `#${link.documentReference}` : link.address;
  if (!hyperlink) throw invalidArgument();
  eachCell(target, area, (cell) => {
    const shown = link.textToDisplay ?? readText(cell);
    cell.value = { text: shown, hyperlink, ...(link.screenTip ? { tooltip: link.screenTip } : {}) };
    cell.font = { ...cell.font, color: { theme: 10 }, underline: true };
  });
  book.changed(target, area);
}

function clear(self: RangeSelf, applyTo: string | undefined): void {
  const { book, target } = self;
  book.requireWritable(target);
  const what = applyTo ?? 'All';
  eachExistingCell(self, (cell) => {
    if (what === 'All' || what === 'Contents') if (!isCovered(cell)) cell.value = null;
    if (what === 'All' || what === 'Formats') cell.style = {};
    if (what === 'Hyperlinks' && cell.value !== null && typeof cell.value === 'object' && 'hyperlink' in cell.value) {
      cell.value = cell.value.text;
    }
  });
  if (what === 'All' || what === 'Formats') for (const merge of mergesIn(self)) target.sheet.unMergeCells(areaAddress(merge));
  book.changed(target, self.area);
}

function merge(self: RangeSelf, across: boolean | undefined): void {
  const { book, target, area } = self;
  book.requireWritable(target);
  if (mergesIn({ ...self, area }).length > 0) throw new RichApiError('InvalidOperation', MESSAGES.invalidArgument);
  const lines = across ? Array.from({ length: rows(area) }, (_, r) => ({ ...area, top: area.top + r, bottom: area.top + r })) : [area];
  for (const line of lines) target.sheet.mergeCells(areaAddress(line));
  book.changed(target, area);
}

export const rangeObject: (self: RangeSelf) => HostObject = defineClass<Excel.Range, RangeSelf>('Range', {
  get: {
    address: addressOf,
    addressLocal: addressOf,
    rowIndex: (self) => self.area.top,
    columnIndex: (self) => self.area.left,
    rowCount: (self) => rows(self.area),
    columnCount: (self) => columns(self.area),
    cellCount: (self) => (rows(self.area) * columns(self.area) > 2 ** 31 - 1 ? -1 : rows(self.area) * columns(self.area)),
    values: (self) => matrix<ApiValue>(self, readValue, ''),
    text: (self) => matrix(self, readText, ''),
    formulas: (self) => matrix<ApiValue>(self, readFormula, ''),
    formulasLocal: (self) => matrix<ApiValue>(self, readFormula, ''),
    numberFormat: (self) => matrix(self, formatOf, 'General'),
    valueTypes: (self) => matrix(self, valueType, 'Empty'),
    hyperlink: readHyperlink,
    isEntireColumn: (self) => rows(self.area) === MAX_ROWS,
    isEntireRow: (self) => columns(self.area) === MAX_COLUMNS,
    rowHidden: (self) => common(rowNumbers(self).map((r) => self.target.sheet.findRow(r)?.hidden ?? false)),
    columnHidden: (self) => common(columnNumbers(self).map((c) => self.target.sheet.getColumn(c).hidden ?? false)),
  },
  set: {
    values: (self, input: unknown) => writeCells(self, input),
    formulas: (self, input: unknown) => writeCells(self, input),
    formulasLocal: (self, input: unknown) => writeCells(self, input),
    numberFormat: (self, input: unknown) => {
      assign(self, input, (cell, value) => {
        if (value !== null) cell.numFmt = String(value);
      });
      self.book.touch();
    },
    hyperlink: (self, link: Hyperlink) => writeHyperlink(self, link),
    rowHidden: (self, hidden: boolean) => {
      self.book.requireWritable(self.target);
      for (const r of rowNumbers(self)) self.target.sheet.getRow(r).hidden = hidden;
      self.book.touch();
    },
  },
  navigate: {
    format: (self) => rangeFormatObject(self),
    worksheet: (self) => worksheetOf(self),
  },
  call: {
    getCell: (self, row: number, column: number) =>
      derived(self, { top: self.area.top + row, left: self.area.left + column, bottom: self.area.top + row, right: self.area.left + column }),
    getRow: (self, row: number) => derived(self, { ...self.area, top: self.area.top + row, bottom: self.area.top + row }),
    getColumn: (self, column: number) => derived(self, { ...self.area, left: self.area.left + column, right: self.area.left + column }),
    getLastCell: (self) => derived(self, { ...self.area, top: self.area.bottom, left: self.area.right }),
    getLastRow: (self) => derived(self, { ...self.area, top: self.area.bottom }),
    getEntireRow: (self) => derived(self, { ...self.area, left: 0, right: MAX_COLUMNS - 1 }),
    getEntireColumn: (self) => derived(self, { ...self.area, top: 0, bottom: MAX_ROWS - 1 }),
    getOffsetRange: (self, row: number, column: number) =>
      derived(self, { top: self.area.top + row, bottom: self.area.bottom + row, left: self.area.left + column, right: self.area.right + column }),
    getResizedRange: (self, row: number, column: number) =>
      derived(self, { ...self.area, bottom: self.area.bottom + row, right: self.area.right + column }),
    getIntersectionOrNullObject: (self, other: HostObject | string) => {
      const area = intersection(self.area, typeof other === 'string' ? areaOf(other) : (other.self as RangeSelf).area);
      return area ? derived(self, area) : NULL_OBJECT;
    },
    getIntersection: (self, other: HostObject | string) => {
      const area = intersection(self.area, typeof other === 'string' ? areaOf(other) : (other.self as RangeSelf).area);
      if (!area) throw itemNotFound();
      return derived(self, area);
    },
    getUsedRangeOrNullObject: (self, valuesOnly?: boolean) => usedWithin(self, valuesOnly ?? false) ?? NULL_OBJECT,
    getUsedRange: (self, valuesOnly?: boolean) =>
      usedWithin(self, valuesOnly ?? false) ?? derived(self, { ...self.area, bottom: self.area.top, right: self.area.left }),
    getMergedAreasOrNullObject: (self) => {
      const areas = mergesIn(self);
      return areas.length === 0 ? NULL_OBJECT : rangeAreasObject({ self, areas });
    },
    clear: (self, applyTo?: string) => clear(self, applyTo),
    merge: (self, across?: boolean) => merge(self, across),
    unmerge: (self) => {
      self.book.requireWritable(self.target);
      for (const area of mergesIn(self)) self.target.sheet.unMergeCells(areaAddress(area));
      self.book.touch();
    },
    select: (self) => self.book.select(self.target, self.area),
    calculate: (self) => self.book.recalculate(),
  },
  onDemand: ['hyperlink', 'rowHidden', 'columnHidden', 'isEntireColumn', 'isEntireRow', 'addressLocal', 'formulasLocal'],
});

function usedWithin(self: RangeSelf, valuesOnly: boolean): HostObject | null {
  const used = usedArea(self.target, valuesOnly);
  const area = used && intersection(self.area, used);
  return area ? derived(self, area) : null;
}

function rowNumbers(self: RangeSelf): number[] {
  const used = usedArea(self.target, false);
  const bottom = Math.min(self.area.bottom, Math.max(self.area.top, used?.bottom ?? 0));
  return Array.from({ length: bottom - self.area.top + 1 }, (_, i) => self.area.top + 1 + i);
}

function columnNumbers(self: RangeSelf): number[] {
  return Array.from({ length: Math.min(columns(self.area), 1000) }, (_, i) => self.area.left + 1 + i);
}

/** Excel answers null where the cells of a range differ. */
export function common<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

interface RangeAreasSelf {
  readonly self: RangeSelf;
  readonly areas: readonly Area[];
}

const rangeAreasObject: (self: RangeAreasSelf) => HostObject = defineClass<Excel.RangeAreas, RangeAreasSelf>('RangeAreas', {
  get: {
    address: ({ self, areas }) => areas.map((area) => `${quoteSheetName(self.target.sheet.name)}!${areaAddress(area)}`).join(','),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + rows(area) * columns(area), 0),
  },
  navigate: { areas: (self) => rangeCollectionObject(self) },
});

const rangeCollectionObject: (self: RangeAreasSelf) => HostObject = defineClass<Excel.RangeCollection, RangeAreasSelf>('RangeCollection', {
  items: ({ self, areas }) => areas.map((area) => rangeObject({ ...self, area })),
  call: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ self, areas }, index: number) => {
      const area = areas[index];
      if (!area) throw itemNotFound();
      return rangeObject({ ...self, area });
    },
  },
});

/** Set by the worksheet's own file; classes refer to each other. */
let worksheetOf: (self: RangeSelf) => HostObject = () => NULL_OBJECT;

export function linkWorksheetClass(make: (book: Book, target: HostSheet) => HostObject): void {
  worksheetOf = (self) => make(self.book, self.target);
}
