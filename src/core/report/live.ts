import Big from 'big.js';
import { absoluteAddress, cellAddress, parseAddress, quoteSheetName } from '../cells/address';
import { endOfLink } from '../cells/empty-links';
import type { CellValue, WorkbookSnapshot } from '../cells/snapshot';
import type { Measured } from '../model/kpi';

/** How a value of the report keeps its tie to the source cell. */
export type Tie =
  /** A formula over the source cell. */
  | {
      readonly kind: 'live';
      readonly formula: string;
      /** The number format of a source cell that shows its number as something else: a date. */
      readonly format?: string;
    }
  /** The parsed number: the source is text, or no single factor leads to it. */
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' };

interface Source {
  readonly value: CellValue;
  readonly format: string;
}

function sourceOf(snapshot: WorkbookSnapshot, sheetName: string, address: string): Source {
  const sheet = snapshot.sheets.find((one) => one.name === sheetName);
  const { top, left } = parseAddress(address);
  const [row, column] = [top - (sheet?.top ?? 0), left - (sheet?.left ?? 0)];
  return {
    value: sheet?.values[row]?.[column] ?? null,
    format: sheet?.numberFormats[row]?.[column] ?? 'General',
  };
}

/**
 * A target or actual as the report shows it. A number cell, a blank one and a word that stands for a missing
 * number (未計測) stay live; a blank must not become 0. A source cell that only refers to another one is 0 where that is
 * blank, so that one is tested.
 * @param home the sheet of the KPI
 */
export function tie(snapshot: WorkbookSnapshot, home: string, measured: Measured | null): Tie {
  if (!measured) return { kind: 'none' };
  const sheet = measured.sheet ?? home;
  if (!measured.cell) {
    if (measured.value !== null) return { kind: 'constant', value: measured.value };
    return measured.text === null ? { kind: 'none' } : { kind: 'text', text: measured.text };
  }
  const source = `${quoteSheetName(sheet)}!${absoluteAddress(measured.cell)}`;
  const { value, format } = sourceOf(snapshot, sheet, measured.cell);
  const end = endOfLink(snapshot, sheet, measured.cell);
  const tested = `${quoteSheetName(end.sheet)}!${absoluteAddress(cellAddress(end.row, end.column))}`;
  if (measured.value === null) {
    // The 0 of one of several cells: which of them is blank only a scan can tell.
    const isZero = value === 0 && tested === source;
    const formula = `=IF(${isZero ? `${source}=0` : `${tested}=""`},"",${source})`;
    return typeof value === 'number' ? { kind: 'live', formula, format } : { kind: 'live', formula };
  }
  if (typeof value !== 'number') return { kind: 'constant', value: measured.value };
  const factor = powerOfTen(value, measured.value);
  if (factor === null) return { kind: 'constant', value: measured.value };
  if (factor === 1) return { kind: 'live', formula: `=IF(${tested}="","",${source})` };
  // 0.07*100 is 7.000000000000001 in binary arithmetic
  return {
    kind: 'live',
    formula:
      tested === source
        ? `=IF(ISNUMBER(${source}),ROUND(${source}*${factor},10),IF(${source}="","",${source}))`
        : `=IF(${tested}="","",IF(ISNUMBER(${source}),ROUND(${source}*${factor},10),${source}))`,
  };
}

/** The decimals of a number as its source shows it, or as many as it has. */
export function decimalsOf(read: Pick<Measured, 'raw' | 'value'> | null): number {
  const shown = /[.．]([0-9０-９]+)/.exec(read?.raw ?? '')?.[1]?.length ?? 0;
  const exact = read?.value == null ? 0 : (String(read.value).split('.')[1]?.length ?? 0);
  return Math.min(6, Math.max(shown, exact));
}

/** The factor that brings the cell's number to the value (100 for percent formats), where it is a power of ten. */
function powerOfTen(cell: number, value: number): number | null {
  if (cell === value) return 1;
  for (const factor of [100, 1000, 10_000, 1_000_000, 100_000_000]) {
    if (new Big(cell).times(factor).eq(value)) return factor;
  }
  return null;
}
