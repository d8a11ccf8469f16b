import { Workbook } from '@cj-tech-master/excelts';
import { areaAt, cellsToPaint, mergesOf } from '../../../../src/workbench/page/grid/cells';
import { columnAxis, rowAxis } from '../../../../src/workbench/page/grid/geometry';
import { moved, rectangle } from '../../../../src/workbench/page/grid/moves';

function sheet() {
  const ws = new Workbook().addWorksheet('a');
  ws.getCell('A1').value = 'one';
  ws.getCell('B2').value = 'merged';
  ws.mergeCells('B2:D5');
  return ws;
}
const single = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('what is painted', () => {
  const merges = mergesOf(sheet());

  it('paints every cell, and a merged area once', () => {
    const rows = cellsToPaint(merges, { top: 0, left: 0, bottom: 5, right: 4 }, null);
    expect([...rows.keys()]).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rows.get(1)).toEqual([single(1, 0), { top: 1, left: 1, bottom: 4, right: 3 }, single(1, 4)]);
    expect(rows.get(2)).toEqual([single(2, 0), single(2, 4)]);
  });

  it('paints a merged area whose first cell has scrolled away', () => {
    const rows = cellsToPaint(merges, { top: 3, left: 2, bottom: 4, right: 3 }, null);
    expect([...rows.values()].flat()).toEqual([{ top: 1, left: 1, bottom: 4, right: 3 }]);
  });

  it('paints the active cell though it is off screen, and only once', () => {
    const window = { top: 0, left: 0, bottom: 5, right: 5 };
    expect(cellsToPaint(merges, window, single(40, 7)).get(40)).toEqual([single(40, 7)]);
    const first = cellsToPaint(merges, window, single(0, 0)).get(0);
    expect(first?.filter(({ left }) => left === 0)).toEqual([single(0, 0)]);
  });
});

describe('the cursor', () => {
  const ws = sheet();
  ws.getRow(7).hidden = true;
  const merges = mergesOf(ws);
  const columns = columnAxis(ws, 10);
  const way = {
    columns,
    rows: rowAxis(ws, 20, columns, () => ''),
    merges,
    page: 5,
    end: { row: 6, column: 4 },
    isFilled: (row: number, column: number) => ws.getCell(row + 1, column + 1).value !== null,
  };
  const from = (row: number, column: number) => ({ row, column });

  it('crosses a merged area in one step and keeps its column', () => {
    expect(moved('ArrowDown', {}, from(2, 2), way)).toEqual(from(5, 2));
    expect(moved('ArrowRight', {}, from(1, 1), way)).toEqual(from(1, 4));
    expect(moved('ArrowLeft', {}, from(3, 3), way)).toEqual(from(3, 0));
  });

  it('steps over hidden rows and stops at the edges', () => {
    expect(moved('ArrowDown', {}, from(5, 0), way)).toEqual(from(7, 0));
    expect(moved('ArrowUp', {}, from(0, 0), way)).toEqual(from(0, 0));
    expect(moved('PageDown', {}, from(18, 0), way)).toEqual(from(19, 0));
  });

  it('goes with Ctrl to the end of what is filled, then on to the next, then to the edge', () => {
    for (const row of [9, 10, 11, 15]) ws.getCell(row, 7).value = row;
    const down = (row: number) => moved('ArrowDown', { ctrl: true }, from(row, 6), way)?.row;
    expect([down(0), down(8), down(10), down(14)]).toEqual([8, 10, 14, 19]);
    expect(moved('ArrowUp', { ctrl: true }, from(19, 6), way)).toEqual(from(14, 6));
    expect(moved('ArrowRight', { ctrl: true }, from(8, 2), way)).toEqual(from(8, 6));
    expect(moved('ArrowLeft', { ctrl: true }, from(8, 2), way)).toEqual(from(8, 0));
  });

  it('goes to the first and the last cell that is used', () => {
    expect(moved('End', { ctrl: true }, from(0, 0), way)).toEqual(from(6, 4));
    expect(moved('End', {}, from(2, 0), way)).toEqual(from(2, 4));
    expect(moved('Home', { ctrl: true }, from(9, 9), way)).toEqual(from(0, 0));
    expect(moved('Home', {}, from(9, 9), way)).toEqual(from(9, 0));
  });

  it('goes back with Shift and Enter or Tab', () => {
    expect(moved('Enter', { shift: true }, from(7, 0), way)).toEqual(from(5, 0));
    expect(moved('Tab', { shift: true }, from(7, 1), way)).toEqual(from(7, 0));
  });

  it('leaves other keys alone', () => {
    expect(moved('a', {}, from(0, 0), way)).toBeNull();
  });

  it('selects no part of a merged area', () => {
    expect(rectangle(from(0, 0), from(1, 1), merges)).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
    expect(rectangle(from(0, 5), from(0, 4), merges)).toEqual({ top: 0, left: 4, bottom: 0, right: 5 });
    expect(areaAt(merges, 4, 3)).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  });
});
