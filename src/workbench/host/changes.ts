import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Book, HostSheet } from './book';
import { formatOf, readFormula, readValue } from './cells';

type Rules = Worksheet['conditionalFormattings'];

/** A cell before it was edited for the first time. */
interface Before {
  readonly cell: Cell;
  readonly content: string;
  readonly format: string;
}

interface SheetBefore {
  readonly name: string;
  readonly state: string;
  readonly rules: Rules;
}

/** Keeps what is needed to tell later what has changed since a file was opened: edited cells alone, not the workbook. */
export class Changes {
  /** Sheets an add-in has written into. */
  readonly rewritten = new Set<HostSheet>();
  readonly cells = new Map<HostSheet, Map<string, Before>>();
  /** What formulas showed before the first edit. */
  readonly results = new Map<Cell, string>();
  sheets: ReadonlyMap<HostSheet, SheetBefore> = new Map();
  settings = '';
  /** Custom XML parts by their ids. */
  xmlParts: ReadonlyMap<string, string> = new Map();

  /** The workbook is as it stands in its file. */
  begin({ sheets, settings, xmlParts }: Pick<Book, 'sheets' | 'settings' | 'xmlParts'>): void {
    this.settings = settingsText(settings);
    this.xmlParts = new Map(xmlParts);
    this.sheets = new Map(
      sheets.map((target) => {
        const { name, state, conditionalFormattings } = target.sheet;
        return [target, { name, state, rules: [...conditionalFormattings] }];
      }),
    );
    this.rewritten.clear();
  }

  get hasEdits(): boolean {
    return this.cells.size > 0;
  }

  record(target: HostSheet, cells: readonly Cell[]): void {
    const known = this.cells.get(target) ?? new Map<string, Before>();
    this.cells.set(target, known);
    for (const cell of cells) {
      if (!known.has(cell.address)) {
        known.set(cell.address, { cell, content: contentText(cell), format: formatOf(cell) });
      }
    }
  }

  recordResult(cell: Cell): void {
    this.results.set(cell, resultText(cell));
  }
}

export function settingsText(settings: ReadonlyMap<string, unknown>): string {
  return JSON.stringify(Object.fromEntries(settings));
}

/** As the formula bar shows it; a number and the text that looks like it differ. */
export function contentText(cell: Cell): string {
  const content = readFormula(cell);
  return `${typeof content} ${String(content)}`;
}

export function resultText(cell: Cell): string {
  const value = readValue(cell);
  return `${typeof value} ${String(value)}`;
}
