import { areaAddress, absoluteAddress, cellAddress, quoteSheetName } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';

/** A table as references to it see it. */
export interface ReferredTable {
  readonly name: string;
  readonly sheet: string;
  /** Header row, data and totals. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** `KPI_LIST[[#All],[目標値]:[実績値]]`, taken apart. */
export interface Specifier {
  /** `#All`, `#Data`, `#Headers`, `#Totals`, `#This Row`; none means the data. */
  readonly items: readonly string[];
  /** The first and the last column; null for all of them. */
  readonly columns: readonly [string, string] | null;
}

/**
 * Changes the references of a formula to tables, `Name[…]` and, within a table, `[@…]`; texts between quotation marks, quoted
 * sheet names and the brackets of other workbooks stay.
 * @param change gives what stands there instead; null leaves the reference as it is. `name` is '' for one within its table
 */
export function withReferences(
  formula: string,
  change: (name: string, specifier: Specifier) => string | null,
): string {
  if (!formula.includes('[')) return formula;
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const quote = formula[at];
    if (quote === '"' || quote === "'") {
      const end = endOfQuoted(formula, at);
      result += formula.slice(at, end);
      at = end;
    } else if (quote === '[') {
      const end = endOfBrackets(formula, at);
      const name = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(result)?.[0] ?? '';
      const isOtherBook = /^[^[\]!]*!/.test(formula.slice(end)) && name === '';
      const changed = isOtherBook ? null : change(name, specifierOf(formula.slice(at + 1, end - 1)));
      result =
        changed === null
          ? result + formula.slice(at, end)
          : result.slice(0, result.length - name.length) + changed;
      at = end;
    } else {
      result += quote;
      at += 1;
    }
  }
  return result;
}

function endOfQuoted(formula: string, from: number): number {
  const quote = formula[from];
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] === quote && formula[at + 1] !== quote) return at + 1;
    at += formula[at] === quote ? 2 : 1;
  }
  return formula.length;
}

/** Behind the bracket that closes the one at `from`; `'` takes the meaning from the sign behind it. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function specifierOf(inner: string): Specifier {
  const thisRow = inner.startsWith('@');
  const rest = thisRow ? inner.slice(1) : inner;
  const parts = rest.startsWith('[') ? bracketed(rest) : rest === '' ? [] : [rest];
  const items = parts.filter((part) => part.startsWith('#'));
  const columns = parts.filter((part) => !part.startsWith('#')).map(plainName);
  return {
    items: thisRow ? ['#This Row'] : items,
    columns: columns.length === 0 ? null : [columns[0]!, columns.at(-1)!],
  };
}

/** `[#All],[a]:[b]` → `#All`, `a`, `b`. */
function bracketed(text: string): string[] {
  const parts: string[] = [];
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
    const end = endOfBrackets(text, at);
    parts.push(text.slice(at + 1, end - 1));
    at = end;
  }
  return parts;
}

const plainName = (name: string): string => name.replace(/'(.)/g, '$1');

const escapedName = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

/** The reference as Excel writes it. */
export function referenceText(name: string, { items, columns }: Specifier): string {
  const [first, last] = columns ?? ['', ''];
  if (items.length === 0) {
    if (!columns) return `${name}[]`;
    return first === last
      ? `${name}[${escapedName(first)}]`
      : `${name}[[${escapedName(first)}]:[${escapedName(last)}]]`;
  }
  const span = first === last ? `[${escapedName(first)}]` : `[${escapedName(first)}]:[${escapedName(last)}]`;
  const parts = [...items.map((item) => `[${item}]`), ...(columns ? [span] : [])];
  return parts.length === 1 ? `${name}${parts[0]}` : `${name}[${parts.join(',')}]`;
}

/**
 * The address a reference stands for, as Excel writes it into formulas when the table becomes plain cells.
 * @param row of the formula, for `[@…]`
 */
export function addressOf(table: ReferredTable, { items, columns }: Specifier, row: number): string {
  const [first, last] = (columns ?? [table.columns[0]!, table.columns.at(-1)!]).map((name) =>
    table.columns.findIndex((one) => one.toLowerCase() === name.toLowerCase()),
  ) as [number, number];
  if (first < 0 || last < 0) return '#REF!';
  const left = table.area.left + Math.min(first, last);
  const right = table.area.left + Math.max(first, last);
  const rows = rowsOf(table, items, row);
  if (!rows) return '#REF!';
  const area = { top: rows[0], bottom: rows[1], left, right };
  const text = area.top === area.bottom && left === right ? cellAddress(area.top, left) : areaAddress(area);
  return `${quoteSheetName(table.sheet)}!${absoluteAddress(text)}`;
}

function rowsOf(
  { area, hasTotals }: ReferredTable,
  items: readonly string[],
  row: number,
): readonly [number, number] | null {
  const dataBottom = area.bottom - (hasTotals ? 1 : 0);
  const parts = (items.length === 0 ? ['#Data'] : items).map((item): readonly [number, number] | null => {
    switch (item.toLowerCase()) {
      case '#all':
        return [area.top, area.bottom];
      case '#headers':
        return [area.top, area.top];
      case '#totals':
        return hasTotals ? [area.bottom, area.bottom] : null;
      case '#this row':
        return [row, row];
      default:
        return [area.top + 1, dataBottom];
    }
  });
  if (parts.some((part) => part === null)) return null;
  const known = parts as (readonly [number, number])[];
  return [Math.min(...known.map(([top]) => top)), Math.max(...known.map(([, bottom]) => bottom))];
}
