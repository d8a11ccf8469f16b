import { parseAddress } from '../../core/cells/address';
import type { SheetSnapshot } from '../../core/cells/snapshot';
import type { Unread } from '../../core/model/table';

/** The tables of a workbook that nobody read, and the titles over their columns. */
export interface Seen {
  readonly unread: readonly Unread[];
  readonly titles: readonly string[];
}

/** A list to choose from is of no use when it is longer. */
const MOST_TITLES = 40;
const LONGEST_TITLE = 30;
/** Titles stand in the first rows of a table. */
const TITLE_ROWS = 4;

export function seenIn(unread: readonly Unread[], sheets: readonly SheetSnapshot[]): Seen {
  const titles = new Set<string>();
  for (const { sheet: name, address } of unread) {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) continue;
    for (const title of titlesIn(sheet, address)) {
      if (titles.size < MOST_TITLES) titles.add(title);
    }
  }
  return { unread, titles: [...titles] };
}

/** The texts of the first row that has several, none of them long. */
function titlesIn(sheet: SheetSnapshot, address: string): string[] {
  const area = parseAddress(address);
  for (let row = area.top; row < Math.min(area.top + TITLE_ROWS, area.bottom); row++) {
    const line = sheet.values[row - sheet.top]?.slice(area.left - sheet.left, area.right - sheet.left + 1);
    const texts = (line ?? []).flatMap((value) => (typeof value === 'string' ? value.trim() || [] : []));
    if (texts.length >= 2) return texts.filter((text) => text.length <= LONGEST_TITLE);
  }
  return [];
}
