import type { Area } from '../cells/snapshot';
import { isValueTitle, titlesNames, type Mark, type Marks } from './marks';

/** Columns from `left` to `right`. */
export type Span = Pick<Area, 'left' | 'right'>;

const STRIPS = new WeakMap<Marks, readonly Span[]>();

/**
 * Where tables stand beside one another with blank columns between, each with names of its own:
 *
 *     指標名   │ R5 │ R6 │   │ 指標名 │ 内訳 │ R6
 *     相談件数 │ 10 │ 12 │   │ 講座数 │ 目標 │ 4
 *
 * A blank column inside a table separates no names. Headings reach over everything and are left out.
 */
export function stripsOf(marks: Marks): readonly Span[] {
  const known = STRIPS.get(marks);
  if (known) return known;
  const { extent } = marks.grid;
  const strips: Run[] = [];
  for (const run of filledRuns(marks)) {
    const last = strips[strips.length - 1];
    if (last && !(last.named && last.valued && run.named)) {
      const named = last.named || run.named;
      strips[strips.length - 1] = {
        left: last.left,
        right: run.right,
        named,
        valued: last.valued || run.valued,
      };
    } else strips.push(run);
  }
  const spans = strips.map(({ left, right }, i) => ({
    left: i === 0 ? extent.left : left,
    right: i === strips.length - 1 ? extent.right : right,
  }));
  const found = spans.length > 1 ? spans : [{ left: extent.left, right: extent.right }];
  STRIPS.set(marks, found);
  return found;
}

interface Run extends Span {
  /** A title of names stands in these columns. */
  readonly named: boolean;
  /** … and one of values. */
  readonly valued: boolean;
}

/** Titles of values stand right of it, in its row or the next one. */
function isBesideValues(marks: Marks, { cell }: Mark): boolean {
  return [cell.top, cell.top + 1].some((row) =>
    marks.starting(row).some((mark) => mark.cell.left > cell.left && isValueTitle(mark)),
  );
}

/** Columns that hold something, side by side without a blank one between. */
function filledRuns(marks: Marks): Run[] {
  const { extent } = marks.grid;
  const width = extent.right - extent.left + 1;
  const isFilled = new Uint8Array(width);
  const isNamed = new Uint8Array(width);
  const isValued = new Uint8Array(width);
  for (let row = extent.top; row <= extent.bottom; row++) {
    const line = marks.starting(row);
    if (line.length < 2) continue;
    for (const mark of line) {
      const { left, right } = mark.cell;
      isFilled.fill(1, left - extent.left, Math.min(right, extent.right) - extent.left + 1);
      if (titlesNames(mark) && isBesideValues(marks, mark)) isNamed[left - extent.left] = 1;
      if (isValueTitle(mark)) isValued[left - extent.left] = 1;
    }
  }
  const runs: Run[] = [];
  for (let at = 0; at < width; at++) {
    if (!isFilled[at]) continue;
    let end = at;
    while (end + 1 < width && isFilled[end + 1]) end++;
    runs.push({
      left: extent.left + at,
      right: extent.left + end,
      named: isNamed.subarray(at, end + 1).includes(1),
      valued: isValued.subarray(at, end + 1).includes(1),
    });
    at = end;
  }
  return runs;
}
