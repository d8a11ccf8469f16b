import type { Cell, Workbook } from '@cj-tech-master/excelts';
import type { HostSheet } from './book';

type Result = Cell['result'];

/** Formats the engine's TEXT does not know: eras, weekdays and numerals of Japanese Excel. */
const BEYOND_THE_ENGINE = /\bTEXT\s*\([^"]*"[^"]*(?:g{1,3}e|a{3,4}|\[DBNum\d\])/i;

/** `'[1]Sheet'!A1`, `[book.xlsx]Sheet!A1`: the values of another workbook are those Excel has stored. */
const OTHER_BOOK = /\[[^\]]+\][^"'!]*'?!/;

const isError = (result: Result, text?: string): boolean =>
  typeof result === 'object' &&
  result !== null &&
  'error' in result &&
  (text === undefined || result.error === text);

export function eachFormula(
  sheets: readonly HostSheet[],
  visit: (cell: Cell, formula: string) => void,
): void {
  for (const { sheet } of sheets) {
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: false }, (cell) => {
        if (cell.formula) visit(cell, cell.formula);
      });
    });
  }
}

/** Another formula in a cell, its result kept for now; an array formula stays one. */
export function replaceFormula(cell: Cell, formula: string): void {
  const { value, result } = cell;
  const array =
    typeof value === 'object' && value !== null && 'shareType' in value && value.shareType === 'array';
  cell.value = array ? { ...value, formula, result } : { formula, result };
}

/** True where a file holds formulas nobody has calculated; Excel calculates those when it opens the file. */
export function hasUncalculated(sheets: readonly HostSheet[]): boolean {
  let found = false;
  eachFormula(sheets, (cell) => {
    found ||= cell.result === undefined || cell.result === null;
  });
  return found;
}

/** The cells stand as their results until they are given back their formulas. */
function asResults(cells: readonly Cell[]): () => void {
  const formulas = cells.map((cell) => [cell, cell.value, cell.result] as const);
  for (const [cell, , result] of formulas) cell.value = result as Cell['value'];
  return () => {
    for (const [cell, value, result] of formulas) {
      cell.value = value;
      cell.result = result;
    }
  };
}

/** Formulas over other workbooks stand as what Excel had stored while the rest is calculated, so that all can use it. */
function overOtherBooks(sheets: readonly HostSheet[]): Cell[] {
  const found: Cell[] = [];
  eachFormula(sheets, (cell, formula) => {
    const { value, result } = cell;
    const isPlain =
      typeof value === 'object' && value !== null && 'formula' in value && !('shareType' in value);
    if (isPlain && OTHER_BOOK.test(formula) && result !== undefined && result !== null) {
      found.push(cell);
    }
  });
  return found;
}

/** `=入力!B2`, `='4月'!$B$2`: nothing but a cell. */
const PLAIN_REFERENCE = /^(?:'[^']+'!|[^'!()&+*/<>=,"^%: -]+!)?\$?[A-Z]{1,3}\$?[0-9]{1,7}$/i;

/**
 * A formula that ends in a blank cell is 0 in Excel: `=B2`, IF, INDEX, VLOOKUP and all that hand a cell on. The engine keeps
 * it blank, so that `=C2=""` over it would be TRUE. Plain references are made 0 first: what asks them may no longer be blank.
 */
function zeroBlankResults(workbook: Workbook, sheets: readonly HostSheet[]): void {
  const zeroed: Cell[] = [];
  for (const isPlainOnly of [true, false]) {
    const blank: Cell[] = [];
    eachFormula(sheets, (cell, formula) => {
      const isBlank = cell.result === undefined || cell.result === null;
      if (isBlank && (!isPlainOnly || PLAIN_REFERENCE.test(formula))) blank.push(cell);
    });
    if (blank.length === 0) continue;
    for (const cell of blank) cell.result = 0;
    zeroed.push(...blank);
    const restore = asResults(zeroed);
    workbook.calculateFormulas();
    restore();
  }
}

/**
 * Calculates the whole workbook. Where the engine does not know a function, what Excel had calculated before stays:
 * a stale result does less harm than `#NAME?` in a file that is saved again.
 */
export function calculate(workbook: Workbook, sheets: readonly HostSheet[]): void {
  const before: { cell: Cell; result: Result; always: boolean }[] = [];
  eachFormula(sheets, (cell, formula) => {
    const { result } = cell;
    if (result === undefined || result === null || isError(result)) return;
    before.push({ cell, result, always: BEYOND_THE_ENGINE.test(formula) });
  });
  const restore = asResults(overOtherBooks(sheets));
  workbook.calculateFormulas();
  zeroBlankResults(workbook, sheets);
  restore();
  for (const { cell, result, always } of before) {
    if (always || isError(cell.result, '#NAME?')) cell.result = result;
  }
}
