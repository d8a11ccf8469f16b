import { InvalidAddressError, MOST_COLUMNS, MOST_ROWS, parseAddress } from '../cells/address';
import type { Area } from '../cells/snapshot';

/** A sheet, or a part of it. */
export interface SheetPlace {
  readonly sheet: string;
  /** Null: the whole sheet. */
  readonly area: Area | null;
}

/** Why a text names no place of a workbook. */
export interface NoPlace {
  readonly problem: 'sheet' | 'address';
  /** The part of the text that is not understood. */
  readonly what: string;
}

/**
 * Reads `Sheet!B3`, `'Sheet name'!B3:D9` or the name of a sheet alone. Quotes inside a quoted name are doubled, as in
 * formulas; a name that holds `!` may stand with or without quotes. Names are compared as Excel does, without case.
 */
export function placeIn(text: string, sheets: readonly string[]): SheetPlace | NoPlace {
  const trimmed = text.trim();
  const whole = sheetNamed(trimmed, sheets) ?? sheetNamed(unquoted(trimmed), sheets);
  if (whole !== null) return { sheet: whole, area: null };
  const bang = trimmed.lastIndexOf('!');
  if (bang < 0) return { problem: 'sheet', what: unquoted(trimmed) };
  const name = trimmed.slice(0, bang);
  const sheet = sheetNamed(name, sheets) ?? sheetNamed(unquoted(name), sheets);
  if (sheet === null) return { problem: 'sheet', what: unquoted(name) };
  const address = trimmed.slice(bang + 1);
  const area = areaOf(address);
  return area ? { sheet, area } : { problem: 'address', what: address };
}

function sheetNamed(name: string, sheets: readonly string[]): string | null {
  const exact = sheets.find((sheet) => sheet === name);
  return exact ?? sheets.find((sheet) => sheet.toLowerCase() === name.toLowerCase()) ?? null;
}

/** `'it''s'` → `it's`; a text without quotes as it is. */
function unquoted(name: string): string {
  return name.length > 1 && name.startsWith("'") && name.endsWith("'")
    ? name.slice(1, -1).replace(/''/g, "'")
    : name;
}

/** The area an address names, its corners in order; null where Excel has no such cells. */
function areaOf(address: string): Area | null {
  try {
    const { top, left, bottom, right } = parseAddress(address);
    const area = {
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    };
    return area.top >= 0 && area.bottom < MOST_ROWS && area.right < MOST_COLUMNS ? area : null;
  } catch (error) {
    if (error instanceof InvalidAddressError) return null;
    throw error;
  }
}
