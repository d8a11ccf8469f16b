import { attribute, type PackageParts } from './package-parts';

const TABLE = /\/table$/;

/** `../tables/table1.xml` of a sheet's part, or `/xl/tables/table1.xml`. */
function tablePath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : target.replace(/^\.\.\//, 'xl/');
}

/**
 * Google Sheets writes tables with a `displayName` alone; `name` is optional. The .xlsx library wants it, so a table
 * without one is given its display name before the file is loaded.
 */
export async function nameTables(parts: PackageParts): Promise<void> {
  for (const sheet of (await parts.sheetPaths()).values()) {
    for (const { type, target } of await parts.relationsOf(sheet)) {
      const path = TABLE.test(type) ? tablePath(target) : null;
      const xml = path && (await parts.text(path));
      const tag = xml && /<(?:\w+:)?table\b[^>]*>/.exec(xml)?.[0];
      if (!path || !xml || !tag || attribute(tag, 'name')) continue;
      const shown = /\sdisplayName="[^"]*"/.exec(tag)?.[0];
      if (shown)
        parts.set(path, xml.replace(tag, tag.replace(shown, shown + shown.replace('displayName', 'name'))));
    }
  }
}
