import { MOST_COLUMNS, MOST_ROWS } from '../../core/cells/address';
import type { CellValue } from '../../core/cells/snapshot';
import { damaged, WorkbookOpenError } from '../package/open-error';
import { pastMarkup, plainText, tagEnd, XmlScanner } from '../package/xml';
import { shiftedFormula } from './formulas';
import { serialOf } from './shown-text';
import { richText, unescaped } from './texts';

/** What the cells of a sheet need of the rest of the workbook. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly from1904: boolean;
}

/** Cells of a sheet in the order of the file, styled blank ones too: the four lists go together. */
export interface Cells {
  /** 0-based. */
  readonly rows: number[];
  readonly columns: number[];
  /** Null: blank, or a formula without a stored result. */
  readonly values: CellValue[];
  readonly styles: number[];
  /** By place in the lists; without `=`. */
  readonly formulas: Map<number, string>;
  /** 0-based. */
  readonly hiddenRows: number[];
}

const SLASH = 0x2f;
const EQUALS = 0x3d;
const MORE = 0x3e;
const QUESTION = 0x3f;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const [C, F, I, R, S, T, V] = [0x63, 0x66, 0x69, 0x72, 0x73, 0x74, 0x76];
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Characters shared formulas may come to when they are told for each cell: a small file can share a long one a million times. */
const MOST_SHARED = 100_000_000;

/** The first cell of a shared formula. */
interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A cell that refers to a shared formula. */
interface Sharing {
  readonly place: number;
  readonly index: string;
}

/**
 * Reads `<sheetData>`. Nearly all of a workbook is here, so this looks at single characters where the scanner of
 * `package/` would make an object of each tag.
 */
export class CellReader {
  readonly cells: Cells = {
    rows: [],
    columns: [],
    values: [],
    styles: [],
    formulas: new Map(),
    hiddenRows: [],
  };
  private row = -1;
  private column = -1;
  private at = 0;
  private readonly shared = new Map<string, Shared>();
  private readonly sharing: Sharing[] = [];
  /** The attribute looked at last: the characters of its name, and of its value without quotes. */
  private nameStart = 0;
  private nameEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;
  /** The tag looked at last ends with `/>`. */
  private isEmpty = false;

  /**
   * @param text the XML of the sheet
   * @param prefix how many characters stand before the name in each tag: 2 for `<x:row>`
   */
  constructor(
    private readonly text: string,
    private readonly prefix: number,
    private readonly context: CellContext,
  ) {}

  /**
   * From behind `<sheetData>`.
   * @returns where its closing tag begins
   * @throws WorkbookOpenError `damaged`
   */
  readFrom(start: number): number {
    this.at = start;
    for (;;) {
      const open = this.nextTag();
      const code = this.text.charCodeAt(open + 1);
      if (code === SLASH) {
        // `</row>` has nothing to say; rows do not overlap.
        if (this.text.charCodeAt(open + 2 + this.prefix) === S) {
          this.shareFormulas();
          return open;
        }
        this.at = tagEnd(this.text, open);
        continue;
      }
      const name = open + 1 + this.prefix;
      const first = this.text.charCodeAt(name);
      if (first === C && this.endsName(name + 1)) this.readCell(name + 1);
      else if (first === R && this.text.startsWith('row', name) && this.endsName(name + 3))
        this.readRow(name + 3);
      else this.skip(open);
    }
  }

  private nextTag(): number {
    for (;;) {
      const open = this.text.indexOf('<', this.at);
      if (open < 0) throw damaged('the rows of a sheet are cut off');
      const code = this.text.charCodeAt(open + 1);
      if (code !== BANG && code !== QUESTION) return open;
      this.at = pastMarkup(this.text, open);
    }
  }

  private endsName(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === MORE || code === SLASH || isBlank(code);
  }

  /** Past an element nobody asked for, and all it holds. */
  private skip(open: number): void {
    const xml = new XmlScanner(this.text);
    xml.end = open;
    xml.next();
    xml.skip();
    this.at = xml.end;
  }

  /** To the next attribute of a tag; false, and behind the tag, where there is none. */
  private nextAttribute(): boolean {
    const { text } = this;
    let { at } = this;
    let code = text.charCodeAt(at);
    while (isBlank(code)) code = text.charCodeAt(++at);
    if (code === MORE || code === SLASH) {
      this.isEmpty = code === SLASH;
      this.at = this.isEmpty ? at + 2 : at + 1;
      return false;
    }
    this.nameStart = at;
    while (code !== EQUALS && !isBlank(code)) {
      if (at >= text.length) throw damaged('the rows of a sheet are cut off');
      code = text.charCodeAt(++at);
    }
    this.nameEnd = at;
    while (code !== QUOTE && code !== APOSTROPHE) {
      if (code !== EQUALS && !isBlank(code)) throw damaged('an attribute has no value');
      code = text.charCodeAt(++at);
    }
    this.valueStart = at + 1;
    this.valueEnd = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (this.valueEnd < 0) throw damaged('the rows of a sheet are cut off');
    this.at = this.valueEnd + 1;
    return true;
  }

  /** The whole number the attribute holds. */
  private number(): number {
    let number = 0;
    for (let i = this.valueStart; i < this.valueEnd; i++) {
      const digit = this.text.charCodeAt(i) - 0x30;
      if (digit < 0 || digit > 9) return Number(this.text.slice(this.valueStart, this.valueEnd).trim());
      number = number * 10 + digit;
    }
    return number;
  }

  private isNamed(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.text.startsWith(name, this.nameStart);
  }

  private readRow(name: number): void {
    this.at = name;
    let row = this.row + 1;
    let isHidden = false;
    while (this.nextAttribute()) {
      if (this.isNamed('r')) row = this.number() - 1;
      else if (this.isNamed('hidden')) isHidden = isTrue(this.text.slice(this.valueStart, this.valueEnd));
    }
    if (!(row >= 0 && row < MOST_ROWS)) throw damaged(`a row ${row + 1}`);
    this.row = row;
    this.column = -1;
    if (isHidden) this.cells.hiddenRows.push(row);
  }

  private readCell(name: number): void {
    this.at = name;
    let column = this.column + 1;
    let style = 0;
    let [typeStart, typeEnd] = [0, 0];
    while (this.nextAttribute()) {
      if (this.nameEnd - this.nameStart !== 1) continue;
      const code = this.text.charCodeAt(this.nameStart);
      if (code === R) column = this.place();
      else if (code === S) style = this.number();
      else if (code === T) [typeStart, typeEnd] = [this.valueStart, this.valueEnd];
    }
    if (column >= MOST_COLUMNS || this.row < 0) throw damaged('a cell stands beyond its sheet');
    this.column = column;
    const { cells } = this;
    const place = cells.values.length;
    cells.rows.push(this.row);
    cells.columns.push(column);
    cells.styles.push(style);
    cells.values.push(null);
    if (!this.isEmpty) cells.values[place] = this.contents(place, this.text.slice(typeStart, typeEnd) || 'n');
  }

  /** The column of an address like `B3`; the row goes along where it is another one. */
  private place(): number {
    let column = 0;
    let at = this.valueStart;
    for (; at < this.valueEnd; at++) {
      const letter = (this.text.charCodeAt(at) | 0x20) - 0x60;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    this.valueStart = at;
    const row = this.number() - 1;
    if (column === 0 || !(row >= 0 && row < MOST_ROWS)) throw damaged('a cell has no address');
    this.row = row;
    return column - 1;
  }

  /** What a cell holds, up to behind `</c>`. */
  private contents(place: number, type: string): CellValue {
    const { text } = this;
    let value: string | null = null;
    let inline: string | null = null;
    for (;;) {
      const open = this.nextTag();
      if (text.charCodeAt(open + 1) === SLASH) {
        if (text.charCodeAt(open + 2 + this.prefix) !== C) throw damaged('a cell is not closed');
        this.at = tagEnd(text, open);
        break;
      }
      const name = open + 1 + this.prefix;
      const first = text.charCodeAt(name);
      if (first === V && this.endsName(name + 1)) value = this.inner(name + 1);
      else if (first === F && this.endsName(name + 1)) this.readFormula(name + 1, place);
      else if (first === I && text.charCodeAt(name + 1) === S && this.endsName(name + 2))
        inline = this.inlineText(open);
      else this.skip(open);
    }
    // Some writers leave both: the type says which of them holds.
    if (inline !== null && (type === 'inlineStr' || value === null)) return inline;
    if (value === null) return null;
    return this.valueOf(value, type);
  }

  private valueOf(value: string, type: string): CellValue {
    switch (type) {
      case 's': {
        const text = this.context.texts[Number(value)];
        if (text === undefined) throw damaged(`a shared text ${value} is missing`);
        return text;
      }
      case 'str':
      case 'inlineStr':
        return unescaped(value);
      case 'b':
        return isTrue(value.trim());
      case 'e':
        return value;
      case 'd':
        return serialOf(value, this.context.from1904) ?? value;
      default: {
        // Programs that do not calculate leave `<v></v>` behind a formula; a text of no characters has the type `str`.
        if (value.trim() === '') return null;
        const number = Number(value);
        return Number.isFinite(number) ? number : value;
      }
    }
  }

  /** The text of an element without elements in it. */
  private inner(name: number): string {
    this.at = name;
    while (this.nextAttribute());
    return this.isEmpty ? '' : this.innerFrom(this.at);
  }

  private innerFrom(start: number): string {
    const open = this.nextTag();
    if (this.text.charCodeAt(open + 1) !== SLASH) throw damaged('a cell is not closed');
    this.at = tagEnd(this.text, open);
    return plainText(this.text, start, open);
  }

  private inlineText(open: number): string {
    const xml = new XmlScanner(this.text);
    xml.end = open;
    xml.next();
    const inline = richText(xml);
    this.at = xml.end;
    return inline;
  }

  private readFormula(name: number, place: number): void {
    this.at = name;
    let [type, index] = ['', ''];
    while (this.nextAttribute()) {
      if (this.isNamed('t')) type = this.text.slice(this.valueStart, this.valueEnd);
      else if (this.isNamed('si')) index = this.text.slice(this.valueStart, this.valueEnd);
    }
    const formula = this.isEmpty ? '' : this.innerFrom(this.at);
    if (type === 'shared' && formula === '') this.sharing.push({ place, index });
    // The table of a what-if analysis has none.
    if (formula === '') return;
    if (type === 'shared') this.shared.set(index, { row: this.row, column: this.column, formula });
    this.cells.formulas.set(place, formula);
  }

  /** The first cell of a shared formula may come behind others. */
  private shareFormulas(): void {
    const { rows, columns, formulas } = this.cells;
    let characters = 0;
    for (const { place, index } of this.sharing) {
      const first = this.shared.get(index);
      if (!first) throw damaged('a shared formula is missing');
      characters += first.formula.length;
      if (characters > MOST_SHARED) {
        throw new WorkbookOpenError(
          'tooLarge',
          'The file shares formulas of more than 100 MB. Keep only the sheets with the tables and try again.',
        );
      }
      const shifted = shiftedFormula(first.formula, rows[place]! - first.row, columns[place]! - first.column);
      formulas.set(place, shifted);
    }
  }
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}
