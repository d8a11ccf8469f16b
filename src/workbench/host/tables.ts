import type { Table } from '@cj-tech-master/excelts';
import { areaAddress, cellAddress } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';
import { areaOf, intersection } from './area';
import type { Book, HostSheet } from './book';
import { readText } from './cells';
import {
  addressOf,
  referenceText,
  withReferences,
  type ReferredTable,
  type Specifier,
} from './structured-references';

const IDS = new WeakMap<Table, string>();
let nextId = 1;

/** Stays the same when the table is renamed: proxies find it by this. */
export function tableId(table: Table): string {
  const known = IDS.get(table);
  if (known) return known;
  const id = `{00000000-000C-0000-FFFF-${String(nextId++).padStart(12, '0')}}`;
  IDS.set(table, id);
  return id;
}

/** Header row, data and totals. */
export function areaOfTable(table: Table): Area {
  return areaOf(table.table.tableRef ?? table.ref);
}

/** Titles of columns: the texts of the header row, a number behind one that stands there already; a blank one gets a name. */
export function columnNames(target: HostSheet, area: Area): string[] {
  const names = new Set<string>();
  return Array.from({ length: area.right - area.left + 1 }, (_, c) => {
    const text = readText(target.sheet.getCell(area.top + 1, area.left + c + 1)) || `Column${c + 1}`;
    let name = text;
    for (let n = 2; names.has(name.toLowerCase()); n++) name = `${text}${n}`;
    names.add(name.toLowerCase());
    return name;
  });
}

/** Another size; the header row stays where it is. Blank headers of new columns get names, as in Excel. */
export function resizeTable(target: HostSheet, table: Table, area: Area): void {
  const { sheet } = target;
  const names = columnNames(target, area);
  names.forEach((name, c) => {
    const header = sheet.getCell(area.top + 1, area.left + c + 1);
    if (readText(header) !== name) header.value = name;
  });
  const { columns } = table.table;
  const ref = areaAddress(area);
  Object.assign(table.table, {
    ref: cellAddress(area.top, area.left),
    tl: { row: area.top + 1, col: area.left + 1, address: cellAddress(area.top, area.left) },
    tableRef: ref,
    autoFilterRef: ref,
    columns: names.map((name) => columns.find((one) => one.name === name) ?? { name, filterButton: true }),
    rows: Array.from({ length: area.bottom - area.top }, (_, r) =>
      names.map((_name, c) => sheet.getCell(area.top + r + 2, area.left + c + 1).value),
    ),
  });
}

function referred(target: HostSheet, table: Table): ReferredTable {
  return {
    name: table.name,
    sheet: target.sheet.name,
    area: areaOfTable(table),
    hasTotals: table.totalsRow ?? false,
    columns: table.table.columns.map(({ name }) => name),
  };
}

/** Formulas that name a table, or stand in it and name its columns, are changed. */
function rewrite(
  book: Book,
  target: HostSheet,
  table: Table,
  change: (specifier: Specifier, row: number) => string,
): void {
  const { name, area } = referred(target, table);
  book.rewriteFormulas((formula, place) =>
    withReferences(formula, (given, specifier) => {
      const isWithin =
        given === '' &&
        place !== null &&
        place.target === target &&
        intersection(area, { top: place.row, bottom: place.row, left: place.column, right: place.column });
      if (given.toLowerCase() !== name.toLowerCase() && !isWithin) return null;
      return change(specifier, place?.row ?? -1);
    }),
  );
}

/**
 * The table becomes plain cells: formulas that named it hold addresses from then on.
 * https://support.microsoft.com/office/0b326ff1-1764-4ebe-84ea-786265d41c77
 */
export function convertReferences(book: Book, target: HostSheet, table: Table): void {
  const before = referred(target, table);
  rewrite(book, target, table, (specifier, row) => addressOf(before, specifier, row));
}

/** The table goes with its cells: what referred to it refers to nothing. */
export function loseReferences(book: Book, target: HostSheet, table: Table): void {
  rewrite(book, target, table, () => '#REF!');
}

/** Formulas follow the table's name. */
export function renameReferences(book: Book, target: HostSheet, table: Table, name: string): void {
  rewrite(book, target, table, (specifier) => referenceText(name, specifier));
}

/**
 * What is written into a header cell becomes the title of its column, and formulas follow by the place of the column, not by
 * its title; a header that is emptied gets a name of Excel's own.
 */
export function followHeaders(book: Book, target: HostSheet, written: Area): void {
  for (const table of target.sheet.getTables()) {
    if (table.headerRow === false) continue;
    const area = areaOfTable(table);
    if (!intersection(written, { ...area, bottom: area.top })) continue;
    const before = table.table.columns.map(({ name }) => name);
    const after = columnNames(target, area);
    const changed = new Map(before.map((name, c) => [name.toLowerCase(), after[c]!]));
    if (before.every((name, c) => name === after[c])) continue;
    const renamed = (name: string): string => changed.get(name.toLowerCase()) ?? name;
    rewrite(book, target, table, ({ items, columns }) =>
      referenceText(table.name, {
        items,
        columns: columns && [renamed(columns[0]), renamed(columns[1])],
      }),
    );
    resizeTable(target, table, area);
  }
}
