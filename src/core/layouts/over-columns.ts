import { isValueTitle, roleOf, type Mark, type Marks } from './marks';

// Whether titles are titles is told by what stands beneath them, not by their own words.

/**
 *     Key metrics │ Harbour Mills │ Target │ Difference      titles the lexicon does not know between those it does
 *     Sites       │ 49            │ 55     │ -6
 */
export function areOverNumbers(marks: Marks, [first, ...others]: readonly Mark[]): boolean {
  const below = (mark: Mark): Mark => marks.at(mark.cell.bottom + 1, mark.cell.left);
  return (
    first !== undefined &&
    others.length >= 3 &&
    ['title', 'prose'].includes(below(first).kind) &&
    others.every((mark) => below(mark).kind === 'number')
  );
}

/**
 * Titles stand over what they title, whatever else stands between them: a number right below every title of a value, a text
 * below the title of the names.
 *
 *     指標名   │ 対象地区 │ 目標値 │ 重み │ 実績値
 *     相談件数 │ 北部     │ 100   │ 3   │ 90
 */
export function areOverValues(marks: Marks, starting: readonly Mark[]): boolean {
  const values = starting.filter(isValueTitle);
  const name = starting.find((mark) => roleOf(mark, 'kpiName'));
  const areTexts = starting.every(({ cell, kind }) => typeof cell.value === 'string' || kind === 'period');
  if (!areTexts || !name || values.length === 0) return false;
  // A blank row beneath the titles parts them from their values without a meaning.
  const last = Math.max(...starting.map(({ cell }) => cell.bottom));
  const gap = marks.grid.shown(last + 1).length === 0 ? 1 : 0;
  const below = (mark: Mark): Mark => marks.at(mark.cell.bottom + 1 + gap, mark.cell.left);
  return (
    ['title', 'prose'].includes(below(name).kind) &&
    starting.every((mark) => below(mark).cell.left === mark.cell.left || below(mark).kind === 'blank') &&
    values.every((mark) => below(mark).kind === 'number') &&
    starting.every((mark) => below(mark).kind !== 'label' || roleOf(mark, 'kind') !== null)
  );
}

/**
 *     │       指標名       │ 頻度 │        a title as wide as the name beneath it, and wider than its neighbour
 *     │ <name>             │ 毎月 │
 */
export function isOverWideName(marks: Marks, starting: readonly Mark[]): boolean {
  const [title, other, more] = starting;
  if (!title || !other || more || !roleOf(title, 'kpiName') || other.kind !== 'title') return false;
  const width = ({ cell }: Mark): number => cell.right - cell.left;
  const [name, value] = [title, other].map(({ cell }) => marks.at(cell.bottom + 1, cell.left));
  const isSame = (a: Mark, b: Mark): boolean => a.cell.left === b.cell.left && a.cell.right === b.cell.right;
  return (
    width(title) > width(other) &&
    isSame(title, name!) &&
    isSame(other, value!) &&
    ['title', 'prose'].includes(name!.kind) &&
    value!.kind === 'title'
  );
}
