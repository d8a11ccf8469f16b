import { MOST_COLUMNS, MOST_ROWS, columnIndex } from './address';
import type { Area } from './snapshot';

/** What a formula is made of, as far as it tells which cells it may hand on; anything else is `other`. */
export type Formula =
  | { readonly kind: 'range'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** A defined name: what it stands for is not known. */
  | { readonly kind: 'name' }
  | { readonly kind: 'joined'; readonly parts: readonly Formula[] }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Formula[] }
  /** An argument left out: `IF(A1,,5)`. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'other' };

const OTHER: Formula = { kind: 'other' };
/** Longer formulas, and deeper ones, are not looked into. */
const LONGEST = 2000;
const DEEPEST = 24;

/** @param formula with or without its `=`; whatever is no formula of Excel is `other` */
export function parseFormula(formula: string): Formula {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (text.length > LONGEST) return OTHER;
  const parser = new Parser(text);
  const parsed = parser.expression(0);
  return parser.isAtEnd() ? parsed : OTHER;
}

const isIn = (from: string, to: string, character: string): boolean => character >= from && character <= to;
const isDigit = (character: string): boolean => isIn('0', '9', character);
const STOPS = '()[]{},;"\'&+-*/^<>=%: \n!';

/** A reading from left to right; each character is looked at once or twice. */
class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    this.skipBlanks();
    return this.at >= this.text.length;
  }

  /** Terms joined by `&`; any other operator makes a calculation of it, whose terms are still read past. */
  expression(depth: number): Formula {
    const parts: Formula[] = [];
    let isCalculated = false;
    for (;;) {
      this.skipBlanks();
      if (this.peek() === '+' && parts.length === 0) this.at++;
      while ('+-'.includes(this.peek()) && this.peek() !== '') {
        this.at++;
        isCalculated = true;
      }
      parts.push(this.term(depth));
      this.skipBlanks();
      while (this.peek() === '%') {
        this.at++;
        isCalculated = true;
      }
      this.skipBlanks();
      const next = this.peek();
      if (next === '&') {
        this.at++;
        continue;
      }
      if (next === '' || !'+-*/^<>='.includes(next)) break;
      isCalculated = true;
      this.at++;
      while ('=>'.includes(this.peek()) && this.peek() !== '') this.at++;
    }
    if (isCalculated) return OTHER;
    return parts.length === 1 ? parts[0]! : { kind: 'joined', parts };
  }

  private term(depth: number): Formula {
    this.skipBlanks();
    const next = this.peek();
    if (depth > DEEPEST) return this.giveUp();
    if (next === '(') {
      this.at++;
      const inner = this.expression(depth + 1);
      return this.take(')') ? inner : this.giveUp();
    }
    if (next === '"') return { kind: 'text', value: this.quoted('"') };
    if (next === "'") {
      const sheet = this.quoted("'");
      return this.take('!') ? this.range(sheet) : this.giveUp();
    }
    const word = this.word();
    if (word === '') return this.giveUp();
    if (this.peek() === '!') {
      this.at++;
      return this.range(word);
    }
    if (this.peek() === '(') return this.call(word, depth);
    if (isDigit(word[0]!) && !Number.isNaN(Number(word)) && this.peek() !== ':') {
      return { kind: 'number', value: Number(word) };
    }
    const truth = word.toUpperCase();
    if (truth === 'TRUE' || truth === 'FALSE') return { kind: 'truth', value: truth === 'TRUE' };
    if (!corner(word)) return this.peek() === '[' ? this.giveUp() : { kind: 'name' };
    this.at -= word.length;
    return this.range(null);
  }

  private call(name: string, depth: number): Formula {
    this.at++;
    const given: Formula[] = [];
    for (;;) {
      this.skipBlanks();
      const next = this.peek();
      if (next === ')' && given.length === 0) break;
      given.push(next === ',' || next === ')' ? { kind: 'left-out' } : this.expression(depth + 1));
      this.skipBlanks();
      if (this.peek() !== ',') break;
      this.at++;
    }
    return this.take(')') ? { kind: 'call', name: plainName(name), given } : this.giveUp();
  }

  /** `B2`, `$B$2:C9`, `B:C`, `2:9`. */
  private range(sheet: string | null): Formula {
    const first = corner(this.word());
    if (!first) return this.giveUp();
    let last = first;
    if (this.peek() === ':') {
      this.at++;
      const other = corner(this.word());
      if (!other) return this.giveUp();
      last = other;
    } else if (first.row === null || first.column === null) {
      return this.giveUp();
    }
    if ('#!('.includes(this.peek()) && this.peek() !== '') return this.giveUp();
    const rows = [first.row, last.row].map((row, i) => row ?? (i === 0 ? 0 : MOST_ROWS - 1));
    const columns = [first.column, last.column].map(
      (column, i) => column ?? (i === 0 ? 0 : MOST_COLUMNS - 1),
    );
    const area = {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
    return { kind: 'range', sheet, area };
  }

  /** Up to the end: what cannot be read says nothing. */
  private giveUp(): Formula {
    this.at = this.text.length + 1;
    return OTHER;
  }

  private quoted(mark: string): string {
    let value = '';
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]!;
      if (character !== mark) value += character;
      else if (this.text[this.at + 1] === mark) {
        value += mark;
        this.at++;
      } else break;
    }
    this.at++;
    return value;
  }

  private word(): string {
    const start = this.at;
    while (this.at < this.text.length && !STOPS.includes(this.text[this.at]!)) this.at++;
    return this.text.slice(start, this.at);
  }

  private peek(): string {
    return this.text[this.at] ?? '';
  }

  private take(character: string): boolean {
    this.skipBlanks();
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }

  private skipBlanks(): void {
    while (this.peek() === ' ' || this.peek() === '\n') this.at++;
  }
}

/** The name of a function without the prefix it has in a file. */
function plainName(name: string): string {
  return name.toUpperCase().split('.').at(-1)!;
}

/** `$B$2` → row 1, column 1; `B` and `2` leave the other one open. */
function corner(word: string): { readonly row: number | null; readonly column: number | null } | null {
  const plain = word.split('$').join('').toUpperCase();
  let letters = 0;
  while (letters < plain.length && isIn('A', 'Z', plain[letters]!)) letters++;
  const digits = plain.slice(letters);
  if (plain === '' || letters > 3 || ![...digits].every(isDigit)) return null;
  const row = digits === '' ? null : Number(digits) - 1;
  const column = letters === 0 ? null : columnIndex(plain.slice(0, letters));
  if ((row !== null && (row < 0 || row >= MOST_ROWS)) || (column !== null && column >= MOST_COLUMNS))
    return null;
  return { row, column };
}
