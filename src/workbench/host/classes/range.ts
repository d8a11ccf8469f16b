import { quoteSheetName } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import {
  addressText,
  areaOf,
  cellCount,
  clampToGrid,
  columns,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  rows,
} from '../area';
import type { Book, HostSheet } from '../book';
import { formatOf, readFormula, readText, readValue, valueType, type ApiValue } from '../cells';
import { invalidArgument, itemNotFound, MESSAGES, RichApiError } from '../errors';
import { defineClass, isHostObject, NULL_OBJECT, type HostObject } from '../registry';
import { heldArea, mergesFrom, usedArea } from '../sheet-cells';
import { conditionalFormatCollectionObject } from './conditional-format';
import {
  clear,
  matrix,
  merge,
  readHyperlink,
  unmerge,
  writeContents,
  writeFormats,
  writeHyperlink,
  type Hyperlink,
  type RangeSelf,
} from './range-contents';
import { dataValidationObject } from './data-validation';
import { rangeFormatObject } from './range-format';

export type { RangeSelf } from './range-contents';

/** More merged areas in one range and Excel fails to answer (documented at `getMergedAreasOrNullObject`). */
const MOST_MERGES = 512;

function derived(self: RangeSelf, area: Area): HostObject {
  return rangeObject({ book: self.book, target: self.target, area: clampToGrid(area) });
}

/** A range on the same sheet, as object or address. */
function otherArea(self: RangeSelf, other: HostObject | string): Area {
  if (!isHostObject(other)) return areaOf(other);
  const range = other.self as RangeSelf;
  if (range.target !== self.target) throw invalidArgument();
  return range.area;
}

function addressOf({ target, area }: RangeSelf): string {
  return `${quoteSheetName(target.sheet.name)}!${addressText(area)}`;
}

/** Excel answers -1 for a count that does not fit into 31 bits. */
const knownCount = (count: number): number => (count > 2 ** 31 - 1 ? -1 : count);

/** Number formats in Japanese Excel: only the name of the general one differs. */
const localFormat = (format: string): string => (format === 'General' ? 'G/標準' : format);

export const rangeObject: (self: RangeSelf) => HostObject = defineClass<Excel.Range, RangeSelf>('Range', {
  get: {
    address: addressOf,
    addressLocal: addressOf,
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => rows(area),
    columnCount: ({ area }) => columns(area),
    cellCount: ({ area }) => knownCount(cellCount(area)),
    values: (self) => matrix<ApiValue>(self, readValue, ''),
    text: (self) => matrix(self, readText, ''),
    formulas: (self) => matrix<ApiValue>(self, readFormula, ''),
    formulasLocal: (self) => matrix<ApiValue>(self, readFormula, ''),
    numberFormat: (self) => matrix(self, formatOf, 'General'),
    numberFormatLocal: (self) => matrix(self, (cell) => localFormat(formatOf(cell)), localFormat('General')),
    valueTypes: (self) => matrix(self, valueType, 'Empty'),
    hyperlink: readHyperlink,
    isEntireColumn: ({ area }) => rows(area) === MAX_ROWS,
    isEntireRow: ({ area }) => columns(area) === MAX_COLUMNS,
    hidden: (self) => common([areRowsHidden(self), areColumnsHidden(self)]),
    rowHidden: (self) => areRowsHidden(self),
    columnHidden: (self) => areColumnsHidden(self),
  },
  set: {
    values: (self, input: unknown) => writeContents(self, input),
    formulas: (self, input: unknown) => writeContents(self, shortEnough(input)),
    formulasLocal: (self, input: unknown) => writeContents(self, shortEnough(input)),
    numberFormat: (self, input: unknown) => writeFormats(self, input),
    hyperlink: (self, link: Hyperlink) => writeHyperlink(self, link),
    rowHidden: (self, hidden: boolean) => {
      self.book.requireWritable(self.target);
      for (const r of heldRows(self)) self.target.sheet.getRow(r).hidden = hidden;
      self.book.touch();
    },
    columnHidden: (self, hidden: boolean) => {
      self.book.requireWritable(self.target);
      for (const c of heldColumns(self)) self.target.sheet.getColumn(c).hidden = hidden;
      self.book.touch();
    },
  },
  navigate: {
    format: (self) => rangeFormatObject(self),
    conditionalFormats: (self) => conditionalFormatCollectionObject(self),
    dataValidation: (self) => dataValidationObject(self),
    worksheet: (self) => worksheetOf(self),
  },
  call: {
    getCell: (self, row: number, column: number) =>
      derived(self, {
        top: self.area.top + row,
        left: self.area.left + column,
        bottom: self.area.top + row,
        right: self.area.left + column,
      }),
    getRow: (self, row: number) =>
      derived(self, { ...self.area, top: self.area.top + row, bottom: self.area.top + row }),
    getColumn: (self, column: number) =>
      derived(self, { ...self.area, left: self.area.left + column, right: self.area.left + column }),
    getLastCell: (self) => derived(self, { ...self.area, top: self.area.bottom, left: self.area.right }),
    getLastRow: (self) => derived(self, { ...self.area, top: self.area.bottom }),
    getLastColumn: (self) => derived(self, { ...self.area, left: self.area.right }),
    getEntireRow: (self) => derived(self, { ...self.area, left: 0, right: MAX_COLUMNS - 1 }),
    getEntireColumn: (self) => derived(self, { ...self.area, top: 0, bottom: MAX_ROWS - 1 }),
    getOffsetRange: (self, row: number, column: number) =>
      derived(self, {
        top: self.area.top + row,
        bottom: self.area.bottom + row,
        left: self.area.left + column,
        right: self.area.right + column,
      }),
    getResizedRange: (self, row: number, column: number) =>
      derived(self, { ...self.area, bottom: self.area.bottom + row, right: self.area.right + column }),
    getAbsoluteResizedRange: (self, rowCount: number, columnCount: number) =>
      derived(self, {
        ...self.area,
        bottom: self.area.top + rowCount - 1,
        right: self.area.left + columnCount - 1,
      }),
    getBoundingRect: (self, other: HostObject | string) => {
      const b = otherArea(self, other);
      const { area: a } = self;
      return derived(self, {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      });
    },
    getIntersectionOrNullObject: (self, other: HostObject | string) => {
      const area = intersection(self.area, otherArea(self, other));
      return area ? derived(self, area) : NULL_OBJECT;
    },
    getIntersection: (self, other: HostObject | string) => {
      const area = intersection(self.area, otherArea(self, other));
      if (!area) throw itemNotFound();
      return derived(self, area);
    },
    getUsedRangeOrNullObject: (self, valuesOnly?: boolean) =>
      usedWithin(self, valuesOnly ?? false) ?? NULL_OBJECT,
    getUsedRange: (self, valuesOnly?: boolean) =>
      usedWithin(self, valuesOnly ?? false) ??
      derived(self, { ...self.area, bottom: self.area.top, right: self.area.left }),
    getMergedAreasOrNullObject: (self) => {
      const areas = mergesFrom(self.target, self.area);
      if (areas.length > MOST_MERGES) {
        if (self.book.manyMerges === 'refused') throw new RichApiError('GeneralException', MESSAGES.general);
        return NULL_OBJECT;
      }
      return areas.length === 0 ? NULL_OBJECT : rangeAreasObject({ self, areas });
    },
    clear: (self, applyTo?: string) => clear(self, applyTo),
    merge: (self, across?: boolean) => merge(self, across),
    unmerge: (self) => unmerge(self),
    select: (self) => self.book.select(self.target, self.area),
    calculate: (self) => self.book.recalculate(),
  },
  internal: {
    // Announces a matrix of more than 1,500 cells, which then comes in parts.
    _ValidateArraySize: ({ area }, rowCount: number, columnCount: number) => {
      if (rowCount !== rows(area) || columnCount !== columns(area)) throw invalidArgument();
    },
  },
  onDemand: [
    'hyperlink',
    'hidden',
    'rowHidden',
    'columnHidden',
    'isEntireColumn',
    'isEntireRow',
    'addressLocal',
    'formulasLocal',
    'numberFormatLocal',
  ],
});

/** `formulas` takes no content that is longer than a formula may be, be it a text; `values` takes it. */
function shortEnough(input: unknown): unknown {
  const contents: unknown[] = Array.isArray(input) ? input.flat() : [input];
  if (contents.some((one) => typeof one === 'string' && one.length > 8192))
    throw new RichApiError('FormulaLengthExceedsLimit', MESSAGES.formulaTooLong);
  return input;
}

function usedWithin(self: RangeSelf, valuesOnly: boolean): HostObject | null {
  const used = usedArea(self.target, valuesOnly);
  const area = used && intersection(self.area, used);
  return area ? derived(self, area) : null;
}

/** Numbers (from 1) of the rows the model holds in the range, at least one; a whole column has a million blank ones. */
function heldRows({ target, area }: RangeSelf): number[] {
  const bottom = Math.max(area.top, Math.min(area.bottom, target.sheet.rowCount - 1, area.top + 100_000));
  const last = rows(area) === MAX_ROWS ? bottom : Math.min(area.bottom, area.top + 100_000);
  return Array.from({ length: last - area.top + 1 }, (_, i) => area.top + 1 + i);
}

function heldColumns({ target, area }: RangeSelf): number[] {
  const last = columns(area) === MAX_COLUMNS ? Math.max(area.left, heldArea(target).right) : area.right;
  return Array.from({ length: last - area.left + 1 }, (_, i) => area.left + 1 + i);
}

function areRowsHidden(self: RangeSelf): boolean | null {
  return common(heldRows(self).map((r) => self.target.sheet.findRow(r)?.hidden ?? false));
}

function areColumnsHidden(self: RangeSelf): boolean | null {
  return common(heldColumns(self).map((c) => self.target.sheet.getColumn(c).hidden ?? false));
}

/** Excel answers null where the cells of a range differ. */
export function common<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Areas of one sheet that are taken together; at least one. */
interface RangeAreasSelf {
  readonly self: RangeSelf;
  readonly areas: readonly Area[];
}

export const rangeAreasObject: (self: RangeAreasSelf) => HostObject = defineClass<
  Excel.RangeAreas,
  RangeAreasSelf
>('RangeAreas', {
  get: {
    address: ({ self, areas }) => areas.map((area) => addressOf({ ...self, area })).join(','),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => knownCount(areas.reduce((sum, area) => sum + cellCount(area), 0)),
  },
  navigate: { areas: (self) => rangeCollectionObject(self), worksheet: ({ self }) => worksheetOf(self) },
  call: {
    getUsedRangeAreasOrNullObject: ({ self, areas }, valuesOnly?: boolean) => {
      const used = usedArea(self.target, valuesOnly ?? false);
      const parts = used ? areas.flatMap((area) => intersection(area, used) ?? []) : [];
      return parts.length === 0 ? NULL_OBJECT : rangeAreasObject({ self, areas: parts });
    },
  },
});

const rangeCollectionObject: (self: RangeAreasSelf) => HostObject = defineClass<
  Excel.RangeCollection,
  RangeAreasSelf
>('RangeCollection', {
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
