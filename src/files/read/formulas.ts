import { columnIndex, columnName, MOST_COLUMNS, MOST_ROWS } from '../../core/cells/address';

/** Functions younger than the file format carry a prefix in the file that no one types: `_xlfn.TEXTJOIN`. */
export function withoutPrefix(formula: string): string {
  return formula.includes('_xl')
    ? outsideStrings(formula, (part) => part.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, ''))
    : formula;
}

/** Changes everything but texts in quotes and quoted sheet names. */
export function outsideStrings(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}

/** Texts, quoted sheet names and what stands in brackets are no references; words may be. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}\p{N}_.$\\?]+/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * A formula as it reads so many rows further down and columns further right, `$` as Excel takes it: what a shared formula
 * says of another cell. Beyond the edge of the sheet references go on at the other edge, as in Excel.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string): string =>
    fixed + (fixed ? name : columnName((columnIndex(name) + columns + MOST_COLUMNS) % MOST_COLUMNS));
  const row = (fixed: string, number: string): string =>
    fixed + (fixed ? number : String(((Number(number) - 1 + rows + MOST_ROWS) % MOST_ROWS) + 1));
  return formula.replace(TOKEN, (word: string, at: number) => {
    const [before, after] = [formula[at - 1], formula[at + word.length]];
    // A function or the name of a sheet.
    if (after === '(' || after === '!') return word;
    const cell = CELL.exec(word);
    if (cell) {
      const isOnSheet = columnIndex(cell[2]!) < MOST_COLUMNS && Number(cell[4]) <= MOST_ROWS;
      return isOnSheet ? column(cell[1]!, cell[2]!) + row(cell[3]!, cell[4]!) : word;
    }
    // `A:C` and `2:5`; a name or a number by itself has no colon beside it.
    if (before !== ':' && after !== ':') return word;
    const wholeColumn = COLUMN.exec(word);
    if (wholeColumn && columnIndex(wholeColumn[2]!) < MOST_COLUMNS)
      return column(wholeColumn[1]!, wholeColumn[2]!);
    const wholeRow = ROW.exec(word);
    return wholeRow && Number(wholeRow[2]) <= MOST_ROWS ? row(wholeRow[1]!, wholeRow[2]!) : word;
  });
}
