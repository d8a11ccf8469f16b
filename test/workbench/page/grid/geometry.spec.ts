import { Workbook } from '@cj-tech-master/excelts';
import {
  columnAxis,
  columnPx,
  indexAt,
  rowAxis,
  span,
  start,
} from '../../../../src/workbench/page/grid/geometry';

const noText = () => '';

function sheet() {
  return new Workbook().addWorksheet('a');
}

describe('where rows and columns lie', () => {
  it('turns widths in characters into the px Excel shows', () => {
    // Excel: 8.43 digits of Calibri 11 and 5 px of padding are stored as 9.140625 and shown 64 px wide.
    expect(columnPx(9.140625)).toBe(64);
    expect(columnPx(0)).toBe(0);
    expect(columnPx(22)).toBe(154);
  });

  it('gives hidden columns no room and finds the column under a px', () => {
    const ws = sheet();
    ws.getColumn(1).width = 10;
    ws.getColumn(2).width = 20;
    ws.getColumn(2).hidden = true;
    const axis = columnAxis(ws, 5);
    expect(span(axis, 0)).toBe(70);
    expect(span(axis, 1)).toBe(0);
    expect(start(axis, 2)).toBe(70);
    expect(indexAt(axis, 0)).toBe(0);
    expect(indexAt(axis, 69)).toBe(0);
    expect(indexAt(axis, 70)).toBe(2);
    expect(indexAt(axis, 99_999)).toBe(4);
  });

  it('never lands on a hidden first or last item', () => {
    const ws = sheet();
    ws.getColumn(5).hidden = true;
    const axis = columnAxis(ws, 5);
    expect(indexAt(axis, 99_999)).toBe(3);
  });

  it('takes heights from the file, from the default and from the tallest font', () => {
    const ws = sheet();
    ws.properties.defaultRowHeight = 18;
    ws.getRow(2).height = 30;
    ws.getRow(3).hidden = true;
    ws.getCell('A4').value = 'large';
    ws.getCell('A4').font = { size: 36 };
    ws.getCell('A5').value = 'large, but merged';
    ws.getCell('A5').font = { size: 36 };
    ws.mergeCells('A5:B5');
    const axis = rowAxis(ws, 6, columnAxis(ws, 3), noText);
    expect([0, 1, 2].map((row) => span(axis, row))).toEqual([24, 40, 0]);
    expect(span(axis, 3)).toBeGreaterThan(48);
    expect(span(axis, 4)).toBe(24);
    expect(span(axis, 5)).toBe(24);
  });
});
