import { hashData, hashSnapshot } from '../../../src/core/cells/hash';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/cells/snapshot';

function sheet(values: CellValue[][], over: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name: '1-1',
    visibility: 'visible',
    top: 0,
    left: 0,
    values,
    texts: values.map((row) => row.map(String)),
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    ...over,
  };
}
const hashOf = (...sheets: SheetSnapshot[]): string => hashSnapshot({ name: 'book.xlsx', sheets });
const BASE = [
  ['指標', '目標'],
  ['利用者数', 100],
];
const base = hashOf(sheet(BASE));

it('is short, and the same for the same contents', () => {
  expect(base).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf(sheet(BASE.map((row) => [...row])))).toBe(base);
  // Pinned: it is compared with what another machine and an earlier version have stored.
  expect(base).toBe('8645b9d745697c49');
});

it('does not depend on the name of the file, formats, or blank cells and sheets around', () => {
  const snapshot: WorkbookSnapshot = { name: '別名.xlsx', sheets: [sheet(BASE)] };
  expect(hashSnapshot(snapshot)).toBe(base);
  expect(hashOf(sheet(BASE, { numberFormats: [['0%']], hiddenRows: [1] }))).toBe(base);
  expect(hashOf(sheet([...BASE.map((row) => [...row, null]), [null, null, null]]))).toBe(base);
  expect(hashOf(sheet(BASE), sheet([], { name: 'Sheet2' }))).toBe(base);
});

it.each<[string, SheetSnapshot]>([
  [
    'a number',
    sheet([
      ['指標', '目標'],
      ['利用者数', 101],
    ]),
  ],
  [
    'a number as text',
    sheet([
      ['指標', '目標'],
      ['利用者数', '100'],
    ]),
  ],
  [
    'text that moved to the next cell',
    sheet([
      ['指', '標目標'],
      ['利用者数', 100],
    ]),
  ],
  ['a place', sheet(BASE, { top: 1 })],
  ['the name of the sheet', sheet(BASE, { name: '1-2' })],
  [
    'a formula of the same value',
    sheet(BASE, {
      formulas: [
        [null, null],
        [null, '=50*2'],
      ],
    }),
  ],
])('changes with %s', (_, changed) => {
  expect(hashOf(changed)).not.toBe(base);
});

it('does not change with the day', () => {
  const on = (day: number): string => hashOf(sheet([[day]], { formulas: [['=TODAY()']] }));
  expect(on(46000)).toBe(on(46001));
  const computed = (day: number): string => hashOf(sheet([[day]], { formulas: [['=TODAY()+1']] }));
  expect(computed(46000)).not.toBe(computed(46001));
});

it('of plain data does not depend on the order of keys, but on that of lists', () => {
  expect(hashData({ a: 1, b: { c: [1, 2], d: null } })).toBe(hashData({ b: { d: null, c: [1, 2] }, a: 1 }));
  expect(hashData([1, 2])).not.toBe(hashData([2, 1]));
});
