import { columnName } from '../../../src/core/cells/address';
import type { Area, SheetSnapshot } from '../../../src/core/cells/snapshot';
import type { Random } from '../random';
import { columnsOf, insert } from '../regrid';
import { laid, put, written, type Ground, type Operator, type SheetMutant, type Write } from './change';
import {
  coversAll,
  isEdge,
  isRowEdge,
  lastRow,
  plainLists,
  reader,
  upTo,
  type PlainList,
} from './plain-lists';

/** Titles that no list of words would know, each with what may stand under it. */
type Pool = readonly { readonly title: string; readonly under: readonly (string | number)[] }[];

const TEXTS: Pool = [
  {
    title: '選定理由',
    under: [
      '総合計画の柱に関わるため',
      '市民の関心が高いため',
      '国の指針に定めがあるため',
      '前の計画から引き続き把握するため',
      '他市と比べられるため',
    ],
  },
  { title: '頻度', under: ['毎月', '年1回', '四半期ごと', '随時'] },
  { title: '重要度', under: ['高', '中', '低'] },
  { title: '地区', under: ['東部', '西部', '中央', '全域'] },
  { title: '公表先', under: ['市ホームページ', '広報紙', '議会'] },
  { title: '関連計画', under: ['総合計画', '環境基本計画', '地域福祉計画'] },
];
const NUMBERS: Pool = [
  { title: '重み', under: [1, 2, 3, 5] },
  { title: '優先順位', under: [4, 1, 3, 2, 5] },
  { title: 'ランクNo.', under: [12, 7, 3, 21] },
  { title: '人口', under: [12345, 8021, 30410, 5512] },
  { title: '配点', under: [10, 20, 15, 5] },
];
const ENGLISH_TEXTS: Pool = [
  { title: 'Why chosen', under: ['Core of the plan', 'Asked for by residents', 'Required by law'] },
  { title: 'How often', under: ['Monthly', 'Once a year', 'Every quarter'] },
  { title: 'Importance', under: ['Very', 'Fairly', 'Slightly'] },
];
const ENGLISH_NUMBERS: Pool = [
  { title: 'Importance (1-5)', under: [1, 2, 3, 5] },
  { title: 'Population', under: [12345, 8021, 30410, 5512] },
];

export const isEnglish = (sheet: SheetSnapshot): boolean =>
  !sheet.texts.some((row) => row.some((text) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)));

/** The lists that a column put in before `column` stands in or at the edge of. */
export const listsAt = (lists: readonly PlainList[], column: number): PlainList[] =>
  lists.filter((list) => column >= list.left && column <= list.right + 1);

/** The last row of the last record. */
export const endOf = (list: PlainList): number => list.records[list.records.length - 1]!.bottom;

/** Places before which a column may be put into all lists of the sheet it meets, without cutting a merged area of them. */
export function gaps(sheet: SheetSnapshot, lists: readonly PlainList[], isUnderOneTitle: boolean): number[] {
  const places = new Set(lists.flatMap((list) => upTo(list.left, list.right + 1)));
  return [...places].filter((column) =>
    listsAt(lists, column).every((list) =>
      isEdge(sheet, column, isUnderOneTitle ? list.headBottom : list.headTop, endOf(list)),
    ),
  );
}

/** The sheet with a blank column put in before `column`. */
export const withColumn = (sheet: SheetSnapshot, column: number) =>
  laid(sheet, { columns: insert(columnsOf(sheet), column - sheet.left) });

/** What is written into a new column of a list: its title and one cell per record. */
export function columnOf(
  sheet: SheetSnapshot,
  list: PlainList,
  column: number,
  title: string,
  under: (record: number) => string | number | null,
  random: Random,
): { writes: Write[]; merges: Area[] } {
  const at = (top: number, bottom: number): Area => ({ top, left: column, bottom, right: column });
  const isTall = (m: Area): boolean =>
    m.top === list.headTop && m.bottom === list.headBottom && m.left >= list.left && m.right <= list.right;
  const mayBeTall = sheet.merges.some(isTall) && isEdge(sheet, column, list.headTop, list.headBottom);
  const headTop = mayBeTall && random.below(2) === 0 ? list.headTop : list.headBottom;
  const writes = [
    { row: headTop, column, value: title },
    ...list.records.map(({ top }, i) => ({ row: top, column, value: under(i) })),
  ];
  return { writes, merges: [at(headTop, list.headBottom), ...list.records.map((r) => at(r.top, r.bottom))] };
}

function unknownColumn(pools: { ja: Pool; en: Pool }, isUnderOneTitle: boolean): Operator {
  return (ground, random): SheetMutant | null => {
    const { sheet } = ground;
    const lists = plainLists(ground);
    if (lists.length === 0 || !coversAll(lists, ground)) return null;
    const places = gaps(sheet, lists, isUnderOneTitle);
    const known = new Set(sheet.texts.flat());
    const pool = (isEnglish(sheet) ? pools.en : pools.ja).filter(({ title }) => !known.has(title));
    if (places.length === 0 || pool.length === 0) return null;
    const column = random.pick(places);
    const { title, under } = random.pick(pool);
    const { sheet: wider, moved } = withColumn(sheet, column);
    const start = random.below(under.length);
    const parts = listsAt(lists, column).map((list) =>
      columnOf(sheet, list, column, title, (i) => under[(start + i) % under.length]!, random),
    );
    return {
      sheet: written(
        wider,
        parts.flatMap(({ writes }) => writes),
        parts.flatMap(({ merges }) => merges),
      ),
      moved,
      place: `${title} before column ${columnName(column)}`,
    };
  };
}

/** A text column nobody knows: no value changes its meaning. */
export const textColumnIn = unknownColumn({ ja: TEXTS, en: ENGLISH_TEXTS }, true);

/** A number column nobody knows. It stays out of merged titles: under 目標値 a person might take it for a target. */
export const numberColumnIn = unknownColumn({ ja: NUMBERS, en: ENGLISH_NUMBERS }, false);

/** Titles that say all by themselves: none stands twice, and with several periods each value's names its own. */
function areSelfContained(ground: Ground, list: PlainList): boolean {
  const { text } = reader(ground.sheet);
  const title = (column: number): string =>
    upTo(list.headTop, list.headBottom)
      .map((row) => text(row, column).normalize('NFKC').replace(/\s/g, ''))
      .join('/');
  const titles = upTo(list.left, list.right).map(title);
  if (new Set(titles).size < titles.length) return false;
  const periods = new Set(ground.tuples.map(({ period }) => period));
  return periods.size < 2 || list.slotColumns.every((column) => /\d/.test(title(column)));
}

/** Columns that merged areas of these rows hold together, from left to right. */
function blocksOf(sheet: SheetSnapshot, columns: readonly number[], top: number, bottom: number): number[][] {
  const blocks: number[][] = [];
  for (const column of columns) {
    const isNew = blocks.length === 0 || isEdge(sheet, column, top, bottom);
    if (isNew) blocks.push([column]);
    else blocks[blocks.length - 1]!.push(column);
  }
  return blocks;
}

/** The list may be shuffled: nothing but its own cells is meant by a column's place. */
function isShuffleable(ground: Ground, list: PlainList): boolean {
  const { sheet } = ground;
  const { text } = reader(sheet);
  const end = endOf(list);
  const columns = upTo(list.left, list.right);
  return (
    list.isPure &&
    [list.left, list.right + 1].every((column) => isEdge(sheet, column, list.headTop, end)) &&
    isRowEdge(sheet, list.headTop, list.left, list.right) &&
    isRowEdge(sheet, end + 1, list.left, list.right) &&
    // An outer title that is not merged reaches as far as the next one.
    upTo(list.headTop, list.headBottom).every((row) => columns.every((column) => text(row, column) !== '')) &&
    // A row of totals below would lose its label.
    (end === lastRow(sheet) || columns.every((column) => text(end + 1, column) === '')) &&
    areSelfContained(ground, list)
  );
}

/** Columns of a list in another order; those under one merged title stay together. Nothing else moves. */
export const columnsShuffled: Operator = (ground, random) => {
  const { sheet } = ground;
  const lists = plainLists(ground).filter((list) => isShuffleable(ground, list));
  if (lists.length === 0) return null;
  const list = random.pick(lists);
  const end = endOf(list);
  const old = upTo(list.left, list.right);
  const blocks = blocksOf(sheet, old, list.headTop, end).map((block) => {
    const inner = blocksOf(sheet, block, list.headTop + 1, end);
    return inner.length > 1 ? random.shuffle(inner).flat() : block;
  });
  const order = random.shuffle(blocks).flat();
  if (order.every((column, i) => column === old[i])) return null;
  const isIn = (row: number, column: number): boolean =>
    row >= list.headTop && row <= end && old.includes(column);
  // A merged title stays in one piece: only the columns below it change places.
  const { areaAt } = reader(sheet);
  const to = (row: number, column: number): number => {
    const area = areaAt(row, column);
    const places = upTo(area.left, area.right).map((one) => order.indexOf(one));
    return list.left + Math.min(...places) + column - area.left;
  };
  return {
    ...put(sheet, (row, column) => (isIn(row, column) ? [row, to(row, column)] : [row, column])),
    place: `columns of row ${list.headTop + 1}: ${order.map(columnName).join(' ')}`,
  };
};
