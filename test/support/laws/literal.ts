import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import type { Random } from '../random';
import type { Ground } from './change';

/** Takes the first of everything, and turns every order round. */
export const FIRST: Random = {
  below: () => 0,
  pick: (list) => list[0]!,
  shuffle: (list) => [...list].reverse(),
};
/** Takes the last of everything. */
export const LAST: Random = {
  below: (n) => n - 1,
  pick: (list) => list[list.length - 1]!,
  shuffle: (list) => [...list],
};

type Slot = readonly [role: 'target' | 'actual', period: number | null, cell: string, value: number];
export type Named = readonly [nameCell: string, name: string, ...slots: Slot[]];

/** A sheet and what a person reads in it, without any scan. */
export function ground(one: SheetSnapshot, records: readonly Named[]): Ground {
  return {
    sheet: one,
    records: records.map(([nameCell, , ...slots]) => ({ nameCell, slots: slots.map(([, , cell]) => cell) })),
    tuples: records.flatMap(([nameCell, name, ...slots]) =>
      slots.map(([role, period, cell, value]) => ({
        sheet: one.name,
        nameCell,
        name,
        period,
        role,
        value,
        at: { sheet: one.name, cell },
        high: true,
      })),
    ),
    named: new Set(
      records.flatMap(([nameCell, , ...slots]) => [nameCell, ...slots.map(([, , cell]) => cell)]),
    ),
    names: new Set(records.map(([, name]) => name)),
  };
}
