import { placeIn } from '../../../src/core/explain/place';

const SHEETS = ['1-1', 'KPI 一覧', "it's", 'a!b', '1-1!C3', 'Summary'];
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

test.each([
  ['1-1!B3', '1-1', area(2, 1)],
  ["'1-1'!B3", '1-1', area(2, 1)],
  ['1-1!$B$3:D9', '1-1', area(2, 1, 8, 3)],
  ['1-1!D9:B3', '1-1', area(2, 1, 8, 3)],
  ['KPI 一覧!A1', 'KPI 一覧', area(0, 0)],
  ["'KPI 一覧'!A1", 'KPI 一覧', area(0, 0)],
  ["'it''s'!A1", "it's", area(0, 0)],
  ["it's!A1", "it's", area(0, 0)],
  ['a!b!A1', 'a!b', area(0, 0)],
  ["'a!b'!A1", 'a!b', area(0, 0)],
  ['summary!a1', 'Summary', area(0, 0)],
  ['1-1!XFD1048576', '1-1', area(1048575, 16383)],
  ['1-1', '1-1', null],
  ["'KPI 一覧'", 'KPI 一覧', null],
  ['a!b', 'a!b', null],
  // A sheet may be named as a cell of another is written.
  ['1-1!C3', '1-1!C3', null],
  ["'1-1'!C3", '1-1', area(2, 2)],
])('%s', (text, sheet, expected) => {
  expect(placeIn(text, SHEETS)).toEqual({ sheet, area: expected });
});

test.each([
  ['2-1!B3', 'sheet', '2-1'],
  ['B3', 'sheet', 'B3'],
  ["'2 1'", 'sheet', '2 1'],
  ['1-1!A0', 'address', 'A0'],
  ['1-1!XFE1', 'address', 'XFE1'],
  ['1-1!A1048577', 'address', 'A1048577'],
  ['1-1!B', 'address', 'B'],
  ['1-1!', 'address', ''],
  ['1-1!B3:C4:D5', 'address', 'B3:C4:D5'],
])('%s is no place', (text, problem, what) => {
  expect(placeIn(text, SHEETS)).toEqual({ problem, what });
});
