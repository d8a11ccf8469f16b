import { parseAddress } from '../../../src/core/cells/address';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import { toEnd } from '../../../src/core/cells/steps';
import { onlyPlace, scanPlaceInSteps } from '../../../src/core/scan/place';
import { sheet, workbook } from '../../support/sheet';

/**
 * The newest rows of a list, a second list beside it, and amounts below:
 *
 *       A        B      C      D   E
 *     1 指標     目標値 実績値 達成率
 *     2 相談件数 100    90     90%
 *     3 講座数   20     25
 *     4
 *     5 事業名   事業費 交付金額
 *     6 講座     2,000千円 1,000千円
 */
const LIST = sheet(
  [
    ['令和6年度 指標一覧', null, null, null],
    ['指標名', '目標値', '実績値', '達成率'],
    ['相談件数', 100, 90, '90%'],
    ['講座数', 20, 25, '125%'],
    ['参加者数', 300, null, null],
    [null, null, null, null],
    ['事業名', '事業費（円）', '交付金額（円）', null],
    ['講座事業', 2000000, 1000000, null],
  ],
  { name: '一覧' },
);
const OTHER = sheet(
  [
    ['指標名', '目標値', '実績値'],
    ['利用者数', 10, 12],
  ],
  { name: '別表' },
);

const look = (address: string, name = '一覧', sheets: readonly SheetSnapshot[] = [LIST, OTHER]) =>
  toEnd(scanPlaceInSteps(workbook(...sheets), { sheet: name, area: parseAddress(address) }));

describe('a look at a part of a sheet', () => {
  test.each([
    ['rows without their header', 'A4:C4', ['講座数']],
    ['the actuals alone', 'C3:C5', ['相談件数', '講座数', '参加者数']],
    ['a single value', 'B5', ['参加者数']],
    ['a printed rate', 'D3', ['相談件数']],
    ['the whole table', 'A1:D5', ['相談件数', '講座数', '参加者数']],
    ['whole columns', 'A1:D1048576', ['相談件数', '講座数', '参加者数']],
    ['amounts only', 'A7:C8', []],
    ['blank cells beside', 'H1:J9', []],
    ['far below', 'A100:B200', []],
  ])('%s', (_what, address, names) => {
    expect(look(address).kpis.map(({ name }) => name)).toEqual(names);
  });

  test('findings and amounts are those of the part', () => {
    expect(look('A3:C4').findings.map(({ code }) => code)).not.toContain('ACTUAL_MISSING');
    expect(look('A5:C5').findings.map(({ code }) => code)).toContain('ACTUAL_MISSING');
    expect(look('A3:C4').costs).toEqual([]);
    expect(look('A7:C8').costs.map(({ yen }) => yen)).toEqual([2_000_000, 1_000_000]);
  });

  test('other sheets have no part in it', () => {
    expect(look('A1:C5', '別表').kpis.map(({ name }) => name)).toEqual(['利用者数']);
    expect(look('A1:C5', 'ない表').kpis).toEqual([]);
  });

  test('a table on a sheet of examples is read where it is pointed at', () => {
    const example = sheet(
      [
        ['【記入例】', null, null],
        ['指標名', '目標値', '実績値'],
        ['来館者数', 100, 120],
      ],
      { name: '記入例' },
    );
    expect(look('A1:C3', '記入例', [example]).kpis).toEqual([]);
    expect(look('A2:C3', '様式', [{ ...example, name: '様式' }]).kpis).toHaveLength(1);
  });
});

test('a merged area that reaches out of a rectangle is cut, and rows keep their places', () => {
  const grid = sheet(
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    { at: 'B2', merges: ['B2:C3'], hiddenRows: [2, 4] },
  );
  const [cut] = onlyPlace(workbook(grid), { sheet: 'Sheet1', area: parseAddress('A3:B9') }).sheets;
  expect(cut).toMatchObject({
    top: 2,
    left: 1,
    values: [['c'], ['e']],
    merges: [parseAddress('B3')],
    hiddenRows: [3],
  });
});
