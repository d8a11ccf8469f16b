import { parseAddress } from '../../core/cells/address';
import { attributeOf, childOf, childrenOf, elementsOf, TextEdits } from './elements';
import type { CellEdit } from './cell-edits';

/**
 * A table names its columns by the cells of its header row: where such a cell is edited, the table has to follow, or Excel
 * takes the workbook for damaged. A header that is blank, no text or there twice is none Excel takes.
 */
export function withHeaders(
  text: string,
  edits: readonly CellEdit[],
): { readonly text: string; readonly unkept: readonly CellEdit[] } {
  const root = elementsOf(text);
  const columns = childrenOf(childOf(root, 'tableColumns'), 'tableColumn');
  const { top, left } = parseAddress(attributeOf(root, 'ref') ?? 'A1');
  if (attributeOf(root, 'headerRowCount') === '0') return { text, unkept: [] };
  const result = new TextEdits(text);
  const unkept: CellEdit[] = [];
  const names = columns.map((one) => (attributeOf(one, 'name') ?? '').toLowerCase());
  for (const edit of edits) {
    const index = edit.column - left;
    const column = columns[index];
    if (edit.row !== top || !column || edit.isResult) continue;
    const { value } = edit;
    const isTaken =
      typeof value === 'string' && names.some((name, i) => i !== index && name === value.toLowerCase());
    if (typeof value !== 'string' || value === '' || edit.formula !== null || isTaken) unkept.push(edit);
    else {
      names[index] = value.toLowerCase();
      result.setAttribute(column, 'name', value.replace(/\r?\n/g, '_x000a_'), true);
    }
  }
  return { text: result.done(), unkept };
}
