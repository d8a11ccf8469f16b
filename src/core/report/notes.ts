import { text } from './cells';
import type { KeptColumn, KeptNotes, ReportArea, ReportCell, ReportSheet } from './plan';

type Content = string | number | boolean;

/** What a sheet of an earlier report holds, from its cell A1 on. */
export interface EarlierCells {
  /** As they would have to be written: text behind an apostrophe, a formula with its `=`. */
  readonly contents: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * A report sheet with the notes the user typed into its earlier version. A note whose row is gone is kept in a row of
 * its own at the end: nothing a user wrote is lost.
 */
export function withNotes(sheet: ReportSheet, earlier: EarlierCells): ReportSheet {
  const { keeps } = sheet;
  const area = keeps?.area ?? sheet.tables[0]?.area;
  if (!keeps || !area) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  const body = rows.slice(area.top + 1, area.bottom + 1);
  const left = metAgain(body, earlierRows(earlier, keeps), keeps).filter(({ notes }) =>
    notes.some((note) => note !== null),
  );
  return left.length === 0 ? { ...sheet, rows } : withSettled(sheet, keeps, area, { rows, left });
}

interface EarlierRow {
  /** One for each column of notes. */
  readonly notes: readonly ReportCell[];
  /** What stood in a column of the sheet, in words of this report; '' where the earlier report had no such column. */
  readonly word: (column: number) => string;
}

/**
 * Puts the notes into the rows they belong to; the earlier rows that are gone. All earlier rows are looked for, not
 * only those with a note: a row that stands again cannot be mistaken for another one at the same cell.
 */
function metAgain(
  body: readonly ReportCell[][],
  earlier: readonly EarlierRow[],
  keeps: KeptNotes,
): EarlierRow[] {
  let left = [...earlier];
  let waiting = [...body];
  for (const identity of keeps.identities) {
    const byKey = new Map<string, EarlierRow[]>();
    for (const row of left) {
      const key = keyOf(identity, row.word);
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    const met = new Set<EarlierRow>();
    waiting = waiting.filter((cells) => {
      const key = keyOf(identity, (column) => shown(cells[column] ?? null));
      const row = key === null ? undefined : byKey.get(key)?.shift();
      if (!row) return true;
      keeps.notes.forEach(({ column }, n) => {
        const note = row.notes[n] ?? null;
        if (note !== null) cells[column] = dressedAs(note, cells[column] ?? null);
      });
      met.add(row);
      return false;
    });
    left = left.filter((row) => !met.has(row));
  }
  return left;
}

/** Null where none of the columns holds anything. */
function keyOf(identity: readonly KeptColumn[], word: (column: number) => string): string | null {
  const parts = identity.map(({ column }) => word(column));
  return parts.every((part) => part === '') ? null : JSON.stringify(parts);
}

function earlierRows({ contents, numberFormats }: EarlierCells, keeps: KeptNotes): EarlierRow[] {
  const headerAt = contents.findIndex((row) => isHeader(row, keeps));
  const header = contents[headerAt];
  if (!header) return [];
  const places = new Map(keeps.columns.map(({ column, titles }) => [column, placeOf(header, titles)]));
  // A heading the user put into other words: the notes are where we had put them.
  const titled = keeps.notes.map(({ titles }) => placeOf(header, titles));
  const known = [...places.values(), ...titled];
  const noteAt = keeps.notes.map(({ column }, n) =>
    titled[n]! >= 0 ? titled[n]! : known.includes(column) ? -1 : column,
  );
  return contents.slice(headerAt + 1).map((cells, r): EarlierRow => ({
    notes: noteAt.map((at) => noteCell(cells[at] ?? '', numberFormats[headerAt + 1 + r]?.[at] ?? 'General')),
    word: (column) => {
      const word = plain(cells[places.get(column) ?? -1] ?? '');
      return keeps.translations.get(word) ?? word;
    },
  }));
}

/** The row that titles the notes; where the user has renamed them, the one that titles all the row is known by. */
function isHeader(row: readonly Content[], { notes, identities }: KeptNotes): boolean {
  if (notes.some(({ titles }) => placeOf(row, titles) >= 0)) return true;
  return identities.some((identity) => identity.every(({ titles }) => placeOf(row, titles) >= 0));
}

function placeOf(row: readonly Content[], titles: readonly string[]): number {
  return row.findIndex((cell) => titles.includes(plain(cell)));
}

/** A note as it was, dates and percentages with their number formats; null where nothing was written. */
function noteCell(content: Content, format: string): ReportCell {
  if (typeof content === 'number') return { kind: 'number', value: content, format };
  if (typeof content === 'boolean') return { kind: 'kept', content };
  if (content.startsWith('=')) return { kind: 'formula', formula: content, format };
  return plain(content).trim() === '' ? null : { kind: 'kept', content };
}

/** A note looks as the cell it is written into. */
function dressedAs(note: ReportCell, cell: ReportCell): ReportCell {
  return note && cell?.style ? { ...note, style: cell.style } : note;
}

/** Rows for the notes whose rows are gone, at the end of the table. */
function withSettled(
  sheet: ReportSheet,
  keeps: KeptNotes,
  area: ReportArea,
  { rows, left }: { readonly rows: readonly ReportCell[][]; readonly left: readonly EarlierRow[] },
): ReportSheet {
  const settled = left.map(({ notes, word }) => {
    const row: ReportCell[] = Array.from({ length: area.right + 1 }, () => null);
    for (const { column } of keeps.columns) row[column] = word(column) === '' ? null : text(word(column));
    const isOurs = keeps.identities.some((identity) => keyOf(identity, word) !== null);
    if (isOurs) row[keeps.goneColumn] = text(keeps.goneWord);
    keeps.notes.forEach(({ column }, n) => (row[column] = notes[n] ?? null));
    return row;
  });
  const end = area.bottom + 1;
  const [table, ...others] = sheet.tables;
  const longer = { ...area, bottom: area.bottom + settled.length };
  return {
    ...sheet,
    rows: [...rows.slice(0, end), ...settled, ...rows.slice(end)],
    tables: keeps.area || !table ? sheet.tables : [{ ...table, area: longer }, ...others],
  };
}

function shown(cell: ReportCell): string {
  return cell?.kind === 'text' ? cell.text : '';
}

/** Text is written behind an apostrophe. */
function plain(cell: Content): string {
  return typeof cell === 'string' ? cell.replace(/^'/, '') : String(cell);
}
