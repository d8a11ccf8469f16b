import type { Area, CellValue, SheetSnapshot } from '../../core/cells/snapshot';
import type { Cells } from './cells';
import { withoutPrefix } from './formulas';
import type { SheetContext } from './sheet';
import { shownText } from './shown-text';

type Matrices = Pick<SheetSnapshot, 'values' | 'texts' | 'formulas' | 'numberFormats'>;

/**
 * The cells of an area as four matrices. Rows that say nothing are one and the same row, so that a value in row 500,000
 * beneath a table of ten rows costs next to nothing.
 * @param covered cells beneath a merged area, which show nothing
 */
export function matricesOf(cells: Cells, covered: Uint8Array, area: Area, context: SheetContext): Matrices {
  const { top, left, bottom, right } = area;
  const height = bottom - top + 1;
  const width = right - left + 1;
  const values = rowsOf<CellValue>(height, width, null);
  const texts = rowsOf(height, width, '');
  const formulas = rowsOf<string | null>(height, width, null);
  const formats = rowsOf(height, width, 'General');
  for (let i = 0; i < cells.rows.length; i++) {
    const r = cells.rows[i]! - top;
    const c = cells.columns[i]! - left;
    if (r < 0 || r >= height || c < 0 || c >= width) continue;
    const format = context.formats[cells.styles[i]!] ?? 'General';
    if (format !== 'General') formats.set(r, c, format);
    if (covered[i]) continue;
    const formula = cells.formulas.get(i);
    if (formula !== undefined) formulas.set(r, c, `=${withoutPrefix(formula)}`);
    const value = cells.values[i]!;
    // A text of no characters is blank; a formula that shows one is not.
    if (value === null || (value === '' && formula === undefined)) continue;
    values.set(r, c, value);
    texts.set(r, c, shownText(value, format, context.from1904));
  }
  return { values: values.all, texts: texts.all, formulas: formulas.all, numberFormats: formats.all };
}

interface Rows<T> {
  readonly all: readonly (readonly T[])[];
  readonly set: (r: number, c: number, value: T) => void;
}

/** Rows that are made as soon as something stands in them. */
function rowsOf<T>(height: number, width: number, blank: T): Rows<T> {
  const nothing = new Array<T>(width).fill(blank);
  const all = new Array<T[]>(height).fill(nothing);
  return {
    all,
    set: (r, c, value) => {
      if (all[r] === nothing) all[r] = nothing.slice();
      all[r]![c] = value;
    },
  };
}
