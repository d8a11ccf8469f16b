import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/cells/snapshot';

/** Where two snapshots of one workbook differ, cell for cell; at most 20 of them. */
export function differences(got: WorkbookSnapshot, wanted: WorkbookSnapshot): string[] {
  const found: string[] = [];
  const compare = (where: string, a: unknown, b: unknown): void => {
    if (found.length < 20 && JSON.stringify(a) !== JSON.stringify(b))
      found.push(`${where}: ${JSON.stringify(a)} for ${JSON.stringify(b)}`);
  };
  compare(
    'sheets',
    got.sheets.map(({ name }) => name),
    wanted.sheets.map(({ name }) => name),
  );
  wanted.sheets.forEach((sheet, i) => {
    const other = got.sheets[i];
    if (other) compareSheets(other, sheet, (where, a, b) => compare(`${sheet.name} ${where}`, a, b));
  });
  return found;
}

type Compare = (where: string, a: unknown, b: unknown) => void;

function compareSheets(got: SheetSnapshot, wanted: SheetSnapshot, compare: Compare): void {
  for (const key of ['visibility', 'top', 'left', 'merges', 'hiddenRows'] as const)
    compare(key, got[key], wanted[key]);
  compare('rows', got.values.length, wanted.values.length);
  compare('columns', got.values[0]?.length, wanted.values[0]?.length);
  for (const key of ['values', 'texts', 'formulas', 'numberFormats'] as const) {
    wanted[key].forEach((row, r) =>
      row.forEach((cell, c) => {
        const other = got[key][r]?.[c];
        if (other !== cell) compare(`${key} R${wanted.top + r + 1}C${wanted.left + c + 1}`, other, cell);
      }),
    );
  }
}
