import type { Book, HostSheet } from '../book';
import { areaOf } from '../area';
import { defineClass, isHostObject, type HostObject } from '../registry';
import type { RangeSelf } from './range';

interface SheetSelf {
  readonly book: Book;
  readonly target: HostSheet;
}

interface BreakSelf extends SheetSelf {
  /** 0-based row below the break. */
  readonly row: number;
}

/** The file counts the rows above a break: its `id` is the 0-based row below. */
function rowsOf({ target }: SheetSelf): number[] {
  return target.sheet.rowBreaks.map(({ id }) => id).sort((a, b) => a - b);
}

/** Breaks between rows; those between columns are not imitated. */
export const pageBreakCollectionObject: (self: SheetSelf) => HostObject = defineClass<
  Excel.PageBreakCollection,
  SheetSelf
>('PageBreakCollection', {
  items: (self) => rowsOf(self).map((row) => pageBreakObject({ ...self, row })),
  call: {
    add: (self, range: HostObject | string) => {
      const { top: row } = isHostObject(range) ? (range.self as RangeSelf).area : areaOf(range);
      const { sheet } = self.target;
      if (row > 0 && !sheet.rowBreaks.some(({ id }) => id === row)) {
        sheet.rowBreaks.push({ id: row, max: 16383, man: 1 });
      }
      return pageBreakObject({ ...self, row });
    },
    getCount: (self) => rowsOf(self).length,
    removePageBreaks: ({ target }) => {
      target.sheet.rowBreaks.length = 0;
    },
  },
});

const pageBreakObject: (self: BreakSelf) => HostObject = defineClass<Excel.PageBreak, BreakSelf>(
  'PageBreak',
  {
    identity: ({ row }) => ({ Id: String(row) }),
    get: { rowIndex: ({ row }) => row, columnIndex: () => 0 },
  },
);
