import { Grid } from '../../../src/core/cells/grid';
import type { Area, SheetSnapshot } from '../../../src/core/cells/snapshot';

const BLANK = { value: [null, null], text: ['', ''] };

/** A value in A1, one in B of the last row, and nothing between. */
function far(rows: number, merges: readonly Area[] = []): SheetSnapshot {
  const values = new Array<(string | null)[]>(rows).fill(BLANK.value);
  const texts = new Array<string[]>(rows).fill(BLANK.text);
  [values[0], values[rows - 1]] = [
    ['a', null],
    [null, 'z'],
  ];
  [texts[0], texts[rows - 1]] = [
    ['a', ''],
    ['', 'z'],
  ];
  const formulas = new Array<null[]>(rows).fill([null, null]);
  const numberFormats = new Array<string[]>(rows).fill(['General', 'General']);
  return {
    name: '表',
    visibility: 'visible',
    top: 0,
    left: 0,
    values,
    texts,
    formulas,
    numberFormats,
    merges,
    hiddenRows: [],
  };
}

test('no cell is made of rows in which nothing stands', () => {
  const grid = new Grid(far(500_000));
  const at = jest.spyOn(grid, 'at');
  expect(grid.filled().map(({ address }) => address)).toEqual(['A1', 'B500000']);
  expect(at.mock.calls.length).toBeLessThan(10);
});

test('a cell merged down shows in the blank rows beneath it', () => {
  const grid = new Grid(far(6, [{ top: 0, left: 0, bottom: 3, right: 0 }]));
  expect([1, 3, 4].map((row) => grid.shown(row).map(({ text }) => text))).toEqual([['a'], ['a'], []]);
});
