import { cellAddress } from '../../../src/core/cells/address';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import { unmoved, type Ground, type Operator } from './change';
import { plainLists, reader, upTo, type PlainList } from './plain-lists';

/** All formulas of a sheet as the values they show. */
export const formulasToValues: Operator = ({ sheet }) => {
  const count = sheet.formulas.flat().filter((formula) => formula !== null).length;
  if (count === 0) return null;
  const plain: SheetSnapshot = { ...sheet, formulas: sheet.formulas.map((row) => row.map(() => null)) };
  return { ...unmoved(plain), place: `${count} formulas` };
};

/** Printed rates and differences that follow from target and actual, as formulas. The values stay. */
export const valuesToFormulas: Operator = (ground) => {
  const { sheet, named } = ground;
  const found = plainLists(ground).flatMap((list) => computedOf(ground, list));
  const formulas = new Map(
    found.filter(({ cell }) => !named.has(cell)).map((one) => [one.cell, one.formula]),
  );
  if (formulas.size === 0) return null;
  const changed: SheetSnapshot = {
    ...sheet,
    formulas: sheet.formulas.map((row, r) =>
      row.map((old, c) => old ?? formulas.get(cellAddress(sheet.top + r, sheet.left + c)) ?? null),
    ),
  };
  return { ...unmoved(changed), place: `${[...formulas.keys()].join(' ')}` };
};

/** How a column may follow from target and actual. */
const RELATIONS: readonly {
  readonly of: (target: number, actual: number) => number;
  readonly formula: (target: string, actual: string) => string;
}[] = [
  { of: (target, actual) => actual / target, formula: (target, actual) => `=${actual}/${target}` },
  {
    of: (target, actual) => (actual / target) * 100,
    formula: (target, actual) => `=${actual}/${target}*100`,
  },
  { of: (target, actual) => actual - target, formula: (target, actual) => `=${actual}-${target}` },
];

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** The cells of a list's columns that one relation gives in at least two rows and contradicts in none. */
function computedOf({ sheet, tuples }: Ground, list: PlainList): { cell: string; formula: string }[] {
  const { value } = reader(sheet);
  const columnOf = (role: 'target' | 'actual'): number[] =>
    list.slotColumns.filter((column) =>
      list.records.every(({ top }) =>
        tuples.every(({ at, role: own }) => at.cell !== cellAddress(top, column) || own === role),
      ),
    );
  const [target, actual] = [columnOf('target'), columnOf('actual')];
  if (target.length !== 1 || actual.length !== 1) return [];
  const free = upTo(list.left, list.right).filter((column) => !list.slotColumns.includes(column));
  return free.flatMap((column) => {
    const rows = list.records.flatMap(({ top }) => {
      const [t, a, x] = [target[0]!, actual[0]!, column].map((c) => value(top, c));
      const isWhole = typeof t === 'number' && typeof a === 'number' && typeof x === 'number' && t !== 0;
      return isWhole ? [{ top, t, a, x }] : [];
    });
    const relation = RELATIONS.find(({ of }) => rows.every(({ t, a, x }) => isClose(of(t, a), x)));
    if (rows.length < 2 || !relation) return [];
    return rows.map(({ top }) => ({
      cell: cellAddress(top, column),
      formula: relation.formula(cellAddress(top, target[0]!), cellAddress(top, actual[0]!)),
    }));
  });
}
