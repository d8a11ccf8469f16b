import { areaAddress, cellAddress } from '../../core/cells/address';
import type { SheetSnapshot } from '../../core/cells/snapshot';

/**
 * A sheet as the call of `sheet` in `test/support/sheet.ts` that makes it. Grid and options are JSON at the same time, so
 * that other tools can read them; `npm run format` gives them the form of the house.
 */
export function literalOf(sheet: SheetSnapshot): string {
  const rows = withoutBlankEnd(sheet);
  const options: Record<string, unknown> = { name: sheet.name, at: cellAddress(sheet.top, sheet.left) };
  options.merges = sheet.merges.map(areaAddress);
  options.formats = byAddress(sheet, (r, c) => {
    const format = sheet.numberFormats[r]?.[c] ?? 'General';
    return sheet.values[r]?.[c] == null || format === 'General' ? null : format;
  });
  options.texts = byAddress(sheet, (r, c) => {
    const [value, text] = [sheet.values[r]?.[c] ?? null, sheet.texts[r]?.[c] ?? ''];
    return text === (value === null ? '' : String(value)) ? null : text;
  });
  options.formulas = byAddress(sheet, (r, c) => sheet.formulas[r]?.[c] ?? null);
  options.hiddenRows = sheet.hiddenRows.map((row) => row + 1);
  const isNeeded = ([key, value]: [string, unknown]): boolean =>
    !['texts', 'formulas', 'hiddenRows'].includes(key) || Object.keys(value as object).length > 0;
  const lines = Object.entries(options)
    .filter(isNeeded)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${spaced(value)}`);
  const grid = rows.map((row) => `    ${spaced(row)}`).join(',\n');
  return `sheet(\n  [\n${grid}\n  ],\n  {\n${lines.join(',\n')}\n  }\n)`;
}

/** Blank cells at the end of a row say nothing; the first row keeps them, as it makes the grid as wide as it was. */
function withoutBlankEnd({ values }: SheetSnapshot): (readonly unknown[])[] {
  return values.map((row, r) => {
    if (r === 0) return row;
    let end = row.length;
    while (end > 0 && row[end - 1] === null) end--;
    return row.slice(0, end);
  });
}

function byAddress(
  { values, top, left }: SheetSnapshot,
  read: (row: number, column: number) => string | null,
): Record<string, string> {
  const found: Record<string, string> = {};
  values.forEach((row, r) =>
    row.forEach((_, c) => {
      const text = read(r, c);
      if (text !== null) found[cellAddress(top + r, left + c)] = text;
    }),
  );
  return found;
}

/** JSON in one line, with room after commas and colons. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return JSON.stringify(value);
}
