import { columnName, parseAddress } from '../../../src/core/cells/address';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import { columnsOf, insert, rowsOf } from '../regrid';
import { laid, put, unmoved, type Ground, type Operator } from './change';
import { endOf } from './columns';
import {
  coversAll,
  isRowEdge,
  lastColumn,
  lastRow,
  plainLists,
  reader,
  upTo,
  type PlainList,
} from './plain-lists';

/** The whole used range elsewhere. */
export const sheetMoved: Operator = ({ sheet }, random) => {
  const [down, right] = [random.below(7), 1 + random.below(4)];
  return { ...laid(sheet, { down, right }), place: `${down} down, ${right} right` };
};

const isBlankRow = (sheet: SheetSnapshot, row: number): boolean =>
  sheet.texts[row - sheet.top]!.every((text) => text.trim() === '');

/** Rows that touch, between blank rows no merged area reaches over. */
function rowGroups(sheet: SheetSnapshot): { top: number; bottom: number }[] {
  const groups: { top: number; bottom: number }[] = [];
  const right = lastColumn(sheet);
  for (const row of upTo(sheet.top, lastRow(sheet))) {
    const last = groups[groups.length - 1];
    const isNew = !last || (isBlankRow(sheet, row - 1) && isRowEdge(sheet, row, sheet.left, right));
    if (isNew) groups.push({ top: row, bottom: row });
    else last.bottom = row;
  }
  return groups;
}

/** One of several tables that stand below each other goes some columns to the right. */
export const tableMoved: Operator = (ground, random) => {
  const { sheet } = ground;
  const lists = plainLists(ground);
  if (lists.length < 2 || !coversAll(lists, ground)) return null;
  const inside = (group: { top: number; bottom: number }): PlainList[] =>
    lists.filter((list) => list.headTop >= group.top && endOf(list) <= group.bottom);
  const groups = rowGroups(sheet).filter((group) => inside(group).length > 0);
  if (groups.length < 2) return null;
  const group = random.pick(groups);
  const by = 1 + random.below(3);
  return {
    ...put(sheet, (row, column) => [row, row >= group.top && row <= group.bottom ? column + by : column]),
    place: `rows ${group.top + 1} to ${group.bottom + 1} by ${by} to the right`,
  };
};

/** A blank row between two records, or between the titles and the first record. */
export const spacerRow: Operator = (ground, random) => {
  const { sheet } = ground;
  const lists = plainLists(ground);
  if (!coversAll(lists, ground)) return null;
  const places = lists.flatMap(({ records, headBottom }) =>
    records.flatMap(({ top }, i) => (top === (records[i - 1]?.bottom ?? headBottom) + 1 ? [top] : [])),
  );
  const free = places.filter((row) => isRowEdge(sheet, row, sheet.left, lastColumn(sheet)));
  if (free.length === 0) return null;
  const row = random.pick(free);
  return {
    ...laid(sheet, { rows: insert(rowsOf(sheet), row - sheet.top) }),
    place: `a blank row before row ${row + 1}`,
  };
};

/** A blank column between two that are filled; merged areas grow over it. */
export const spacerColumn: Operator = ({ sheet }, random) => {
  const isFilled = (c: number): boolean => sheet.texts.some((row) => row[c]?.trim());
  const places = columnsOf(sheet).filter((c) => c > 0 && isFilled(c - 1) && isFilled(c));
  if (places.length === 0) return null;
  const c = random.pick(places);
  return {
    ...laid(sheet, { columns: insert(columnsOf(sheet), c) }),
    place: `a blank column before ${columnName(sheet.left + c)}`,
  };
};

/** The ground seen with rows and columns in each other's place. */
function turned(ground: Ground): { ground: Ground; moved: (cell: string) => string | null } {
  const { sheet, moved } = put(ground.sheet, (row, column) => [column, row]);
  const at = (cell: string): string => moved(cell)!;
  return {
    ground: {
      ...ground,
      sheet,
      tuples: [],
      records: ground.records.map(({ nameCell, slots }) => ({
        nameCell: at(nameCell),
        slots: slots.map(at),
      })),
    },
    moved,
  };
}

/** The only list of a sheet, with nothing beside or below it; null where there is more. */
function onlyList(ground: Ground): PlainList | null {
  const lists = plainLists(ground);
  const list = lists[0];
  if (!list?.isPure || lists.length > 1 || !coversAll(lists, ground)) return null;
  const { sheet } = ground;
  const { areaAt, own } = reader(sheet);
  const isIn = (row: number, column: number): boolean => {
    const { top, left, bottom, right } = areaAt(row, column);
    return top >= list.headTop && bottom <= endOf(list) && left >= list.left && right <= list.right;
  };
  const isAlone = upTo(list.headTop, lastRow(sheet)).every((row) =>
    upTo(sheet.left, lastColumn(sheet)).every((column) => own(row, column) === '' || isIn(row, column)),
  );
  return isAlone && isRowEdge(sheet, list.headTop, list.left, list.right) ? list : null;
}

/** A list on its side, or a list that lay on its side put upright. What stands above a list stays. */
export const transposed: Operator = (ground) => {
  const { sheet } = ground;
  const list = onlyList(ground);
  if (list) {
    const isIn = (row: number, column: number): boolean =>
      row >= list.headTop && row <= endOf(list) && column >= list.left && column <= list.right;
    const changed = put(sheet, (row, column) => {
      if (isIn(row, column)) return [list.headTop + column - list.left, list.left + row - list.headTop];
      return row < list.headTop ? [row, column] : null;
    });
    return { ...changed, place: 'the list on its side' };
  }
  const other = turned(ground);
  const upright = onlyList(other.ground);
  const isWhole = upright?.headTop === other.ground.sheet.top;
  const isFlat = ground.records.every(({ nameCell, slots }) =>
    slots.every((slot) => parseAddress(slot).left === parseAddress(nameCell).left),
  );
  if (!isWhole || !isFlat) return null;
  return { sheet: other.ground.sheet, moved: other.moved, place: 'the list put upright' };
};

/** Every merged area taken apart; its text stays in the upper left cell. */
export const unmerged: Operator = ({ sheet }) => {
  if (sheet.merges.length === 0) return null;
  return { ...unmoved({ ...sheet, merges: [] }), place: `${sheet.merges.length} merged areas` };
};
