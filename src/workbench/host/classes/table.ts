import type { Row, Table } from '@cj-tech-master/excelts';
import { areaAddress } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import type { Book, HostSheet } from '../book';
import { isCovered } from '../cells';
import { invalidArgument, itemNotFound, MESSAGES, RichApiError } from '../errors';
import { defineClass, isHostObject, NULL_OBJECT, type HostObject } from '../registry';
import { areaOf, intersection } from '../area';
import { eachCell } from '../sheet-cells';
import {
  areaOfTable,
  columnNames,
  convertReferences,
  loseReferences,
  renameReferences,
  resizeTable,
  tableId,
} from '../tables';
import { rangeObject, type RangeSelf } from './range';
import { worksheetObject } from './worksheet';

interface Scope {
  readonly book: Book;
  /** Null: tables of the whole workbook. */
  readonly scope: HostSheet | null;
}

interface TableSelf {
  readonly book: Book;
  readonly target: HostSheet;
  readonly table: Table;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d+[Cc]\d+)$/;

function tables({ book, scope }: Scope): TableSelf[] {
  const sheets = scope ? [scope] : book.sheets;
  return sheets.flatMap((target) => target.sheet.getTables().map((table) => ({ book, target, table })));
}

function find(self: Scope, key: string): TableSelf | null {
  return (
    tables(self).find(
      ({ table }) => tableId(table) === key || table.name.toLowerCase() === key.toLowerCase(),
    ) ?? null
  );
}

function bodyOf(self: TableSelf): Area {
  const area = areaOfTable(self.table);
  return {
    ...area,
    top: area.top + (self.table.headerRow === false ? 0 : 1),
    bottom: area.bottom - (self.table.totalsRow ? 1 : 0),
  };
}

function requireName(book: Book, name: string, self: Table | null): void {
  if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) throw invalidArgument();
  const taken = find({ book, scope: null }, name);
  if (taken && taken.table !== self) throw new RichApiError('ItemAlreadyExists', MESSAGES.itemExists);
}

function freeName(book: Book): string {
  for (let n = 1; ; n++) if (!find({ book, scope: null }, `Table${n}`)) return `Table${n}`;
}

function add(self: Scope, address: HostObject | string, hasHeaders: boolean): HostObject {
  const { book } = self;
  const range = isHostObject(address) ? (address.self as RangeSelf) : null;
  const sheetName =
    !range && String(address).includes('!')
      ? String(address).slice(0, String(address).lastIndexOf('!'))
      : null;
  const target =
    range?.target ?? (sheetName ? book.get(sheetName.replace(/^'|'$/g, '')) : (self.scope ?? book.active));
  const area = range?.area ?? areaOf(String(address));
  book.requireWritable(target);
  if (!hasHeaders)
    throw new RichApiError('NotImplemented', 'The stand-in adds tables with a header row only.');
  for (const other of tables({ book, scope: target })) {
    // https://github.com/OfficeDev/office-js/issues/1199
    if (intersection(areaOfTable(other.table), area))
      throw new RichApiError('InvalidArgument', MESSAGES.tableOverlap);
  }
  requireNoMerges(target, area);
  const { sheet } = target;
  const columns = columnNames(target, area).map((name) => ({ name, filterButton: true }));
  const rows = Array.from({ length: area.bottom - area.top }, (_, r) =>
    columns.map((_column, c) => sheet.getCell(area.top + r + 2, area.left + c + 1).value),
  );
  const table = sheet.addTable({
    name: freeName(book),
    ref: areaAddress({ ...area, bottom: area.top, right: area.left }),
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns,
    rows,
  });
  book.changed(target, area);
  return tableObject({ book, target, table });
}

export const tableCollectionObject: (self: Scope) => HostObject = defineClass<Excel.TableCollection, Scope>(
  'TableCollection',
  {
    get: { count: (self) => tables(self).length },
    items: (self) => tables(self).map((one) => tableObject(one)),
    indexer: (self, key: string) => required(self, key),
    call: {
      add: (self, address: HostObject | string, hasHeaders: boolean) => add(self, address, hasHeaders),
      getItem: (self, key: string) => required(self, key),
      getItemAt: (self, index: number) => {
        const one = tables(self)[index];
        if (!one) throw itemNotFound();
        return tableObject(one);
      },
      getItemOrNullObject: (self, key: string) => {
        const one = find(self, key);
        return one ? tableObject(one) : NULL_OBJECT;
      },
      getCount: (self) => tables(self).length,
    },
  },
);

function required(self: Scope, key: string): HostObject {
  const one = find(self, key);
  if (!one) throw itemNotFound();
  return tableObject(one);
}

export const tableObject: (self: TableSelf) => HostObject = defineClass<Excel.Table, TableSelf>('Table', {
  identity: ({ table }) => ({ Id: tableId(table) }),
  get: {
    id: ({ table }) => tableId(table),
    name: ({ table }) => table.name,
    style: ({ table }) => table.theme ?? '',
    showHeaders: ({ table }) => table.headerRow !== false,
    showTotals: ({ table }) => table.totalsRow ?? false,
    showBandedRows: ({ table }) => table.showRowStripes ?? false,
    showBandedColumns: ({ table }) => table.showColumnStripes ?? false,
    showFilterButton: ({ table }) => table.table.columns.every((column) => column.filterButton !== false),
  },
  set: {
    name: ({ book, target, table }, name: string) => {
      book.requireWritable(target);
      requireName(book, name, table);
      renameReferences(book, target, table, name);
      table.name = name;
      table.displayName = name;
      book.touch();
    },
    style: ({ book, target, table }, style: string) => {
      book.requireWritable(target);
      table.theme = style as typeof table.theme;
      book.touch();
    },
    showBandedRows: ({ book, target, table }, value: boolean) => {
      book.requireWritable(target);
      table.showRowStripes = value;
    },
    showFilterButton: ({ book, target, table }, value: boolean) => {
      book.requireWritable(target);
      for (const column of table.table.columns) column.filterButton = value;
    },
  },
  navigate: {
    worksheet: ({ book, target }) => worksheetObject({ book, target }),
    autoFilter: (self) => autoFilterObject(self),
  },
  call: {
    getRange: (self) => rangeObject({ ...self, area: areaOfTable(self.table) }),
    getHeaderRowRange: (self) => {
      const area = areaOfTable(self.table);
      return rangeObject({ ...self, area: { ...area, bottom: area.top } });
    },
    getDataBodyRange: (self) => rangeObject({ ...self, area: bodyOf(self) }),
    delete: ({ book, target, table }) => {
      book.requireWritable(target);
      loseReferences(book, target, table);
      target.sheet.removeTable(table.name);
      book.touch();
    },
    convertToRange: (self) => {
      self.book.requireWritable(self.target);
      const area = areaOfTable(self.table);
      convertReferences(self.book, self.target, self.table);
      self.target.sheet.removeTable(self.table.name);
      self.book.touch();
      return rangeObject({ ...self, area });
    },
    resize: (self, range: HostObject | string) => resize(self, range),
  },
});

/** Rows a filter hides are hidden rows to the model; which of them the user hid by hand it does not know. */
const autoFilterObject = defineClass<Excel.AutoFilter, TableSelf>('AutoFilter', {
  get: { isDataFiltered: (self) => bodyRows(self).some((row) => row.hidden) },
  call: {
    clearCriteria: (self) => {
      self.book.requireWritable(self.target);
      for (const row of bodyRows(self)) row.hidden = false;
      self.book.touch();
    },
  },
});

function bodyRows(self: TableSelf): Row[] {
  const { top, bottom } = bodyOf(self);
  return Array.from({ length: bottom - top + 1 }, (_, r) => self.target.sheet.getRow(top + r + 1));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1) */
function resize(self: TableSelf, given: HostObject | string): void {
  const { book, target, table } = self;
  book.requireWritable(target);
  const range = isHostObject(given) ? (given.self as RangeSelf) : null;
  if (range && range.target !== target) throw invalidArgument();
  const area = range?.area ?? areaOf(String(given));
  const before = areaOfTable(table);
  if (area.top !== before.top || area.bottom <= area.top || !intersection(area, before))
    throw invalidArgument();
  for (const other of tables({ book, scope: target })) {
    if (other.table !== table && intersection(areaOfTable(other.table), area))
      throw new RichApiError('InvalidArgument', MESSAGES.tableOverlap);
  }
  requireNoMerges(target, area);
  resizeTable(target, table, area);
  book.changed(target, area);
}

function requireNoMerges(target: HostSheet, area: Area): void {
  eachCell(target, area, (cell) => {
    if (isCovered(cell) || cell.isMerged) throw new RichApiError('InvalidOperation', MESSAGES.mergedCells);
  });
}
