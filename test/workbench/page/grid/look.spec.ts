import { Workbook } from '@cj-tech-master/excelts';
import { lookOf } from '../../../../src/workbench/page/grid/look';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('how a cell looks', () => {
  const ws = new Workbook().addWorksheet('a');

  it('puts numbers right, text left, truth values in the middle', () => {
    const align = (value: unknown) => lookOf(ws, at(0, 0), undefined, value).align;
    expect([align(1), align('1'), align(true), align(null)]).toEqual(['right', 'left', 'center', 'left']);
  });

  it('shows a border that only the neighbour has set', () => {
    ws.getCell('B2').border = {
      right: { style: 'thin', color: { argb: 'FF112233' } },
      bottom: { style: 'medium' },
    };
    expect(lookOf(ws, at(1, 2), ws.getCell('C2'), 'x').box.borderLeft).toBe('1px solid #112233');
    expect(lookOf(ws, at(2, 1), ws.getCell('B3'), 'x').box.borderTop).toBe('2px solid #000');
    expect(lookOf(ws, at(1, 1), ws.getCell('B2'), 'x').box.borderLeft).toBeUndefined();
  });

  it('takes the sides of a merged area from the cells along them', () => {
    ws.getCell('F6').border = { right: { style: 'double' } };
    expect(lookOf(ws, at(4, 4, 5, 5), ws.getCell('E5'), 'x').box.borderRight).toBeUndefined();
    ws.getCell('F5').border = { right: { style: 'double' } };
    expect(lookOf(ws, at(4, 4, 5, 5), ws.getCell('E5'), 'x').box.borderRight).toBe('3px double #000');
  });

  it('wraps only where the cell says so', () => {
    ws.getCell('A9').alignment = { wrapText: true, vertical: 'top' };
    const look = lookOf(ws, at(8, 0), ws.getCell('A9'), 'x');
    expect(look.text.whiteSpace).toBe('pre-wrap');
    expect(look.text.justifyContent).toBe('flex-start');
    expect(lookOf(ws, at(9, 0), undefined, 'x').text.whiteSpace).toBe('pre');
  });
});
