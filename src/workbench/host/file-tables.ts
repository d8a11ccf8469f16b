import { attribute, type PackageParts } from './package-parts';

const TABLE = /\/table$/;

/** `../tables/table1.xml` of a sheet's part, or `/xl/tables/table1.xml`. */
function tablePath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : target.replace(/^\.\.\//, 'xl/');
}

/** Rows a table may reach beyond the cells of its sheet. The library makes a cell of every place of a table. */
const MOST_BEYOND = 1_000;

/** The last row of a sheet, counted from 1; 0 where that is not told. */
function lastRow(sheet: string): number {
  const at = Math.max(sheet.lastIndexOf('<row '), sheet.lastIndexOf(':row '));
  return at < 0 ? 0 : Number(attribute(sheet.slice(at, sheet.indexOf('>', at)), 'r') ?? 0);
}

/** The same table down to another last row, its filter too. */
function cutAt(xml: string, last: number): string {
  return xml.replace(
    /(\sref="\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?)(\d{1,7})"/g,
    (whole, start: string, bottom: string) => (Number(bottom) > last ? `${start}${last}"` : whole),
  );
}

/** With a name, as the library wants it: its display name where it has none. */
function named(xml: string): string {
  const tag = /<(?:\w+:)?table\b[^>]*>/.exec(xml)?.[0];
  const shown = tag && !attribute(tag, 'name') ? /\sdisplayName="[^"]*"/.exec(tag)?.[0] : undefined;
  return tag && shown
    ? xml.replace(tag, tag.replace(shown, shown + shown.replace('displayName', 'name')))
    : xml;
}

/**
 * Tables as the .xlsx library can load them. Google Sheets writes them with a `displayName` alone; and one that was made of
 * whole columns reaches down to row 1,048,576, which the library does not come to the end of: it is opened down to the last
 * row that holds anything.
 */
export async function prepareTables(parts: PackageParts): Promise<void> {
  for (const sheet of (await parts.sheetPaths()).values()) {
    for (const { type, target } of await parts.relationsOf(sheet)) {
      const path = TABLE.test(type) ? tablePath(target) : null;
      const xml = path && (await parts.text(path));
      if (!path || !xml) continue;
      const bottom = Number(/\sref="[^"]*?(\d{1,7})"/.exec(xml)?.[1] ?? 0);
      const last = Math.max(2, lastRow((await parts.text(sheet)) ?? ''));
      const fitting = named(bottom > last + MOST_BEYOND ? cutAt(xml, last) : xml);
      if (fitting !== xml) parts.set(path, fitting);
    }
  }
}
