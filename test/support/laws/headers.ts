import { cellAddress, contains, parseAddress } from '../../../src/core/cells/address';
import type { Area, SheetSnapshot } from '../../../src/core/cells/snapshot';
import { insert, rowsOf } from '../regrid';
import { laid, unmoved, written, type Ground, type Operator, type SheetMutant, type Write } from './change';
import { endOf } from './columns';
import { coversAll, isRowEdge, lastColumn, plainLists, reader, upTo, type PlainList } from './plain-lists';

const PERIOD = '(?:令和|平成|[RＲHＨ])[0-9０-９元]{1,2}(?:年度?)?末?|[0-9０-９]{4}年度?末?|FY ?[0-9]{2,4}';
const DATED = new RegExp(`^(${PERIOD})[\\s　の]*(目標値?|実績値?|計画値?|達成率|Target|Actual)$`, 'u');
const IS_PERIOD = new RegExp(`^(?:${PERIOD})$`, 'u');
const ROLE = /^(?:目標値?|実績値?|計画値?|達成率|Target|Actual)$/u;

/** A period and a word in one title; null for any other text. */
export function readDated(text: string): { period: string; word: string } | null {
  const [, period, word] = DATED.exec(text.trim()) ?? [];
  return period && word ? { period, word } : null;
}

/** Lists whose rows no other list shares and whose titles are not merged sideways into other columns. */
function listsAlone(ground: Ground): PlainList[] {
  const lists = plainLists(ground);
  if (!coversAll(lists, ground)) return [];
  return lists.filter((list) =>
    lists.every((other) => other === list || other.headTop > endOf(list) || endOf(other) < list.headTop),
  );
}

/** Old cells whose place is not where the lines of the sheet went. */
const except = (moved: SheetMutant['moved'], others: ReadonlyMap<string, string>): SheetMutant['moved'] => {
  return (cell) => others.get(cell) ?? moved(cell);
};

/** R6目標 │ R6実績 → R6 over 目標 │ 実績; the other titles stand in both rows. */
export const headSplit: Operator = (ground, random) => {
  const { sheet } = ground;
  const { areaAt, own } = reader(sheet);
  const fit = listsAlone(ground).filter((list) => {
    const columns = upTo(list.left, list.right);
    return (
      list.headTop === list.headBottom &&
      columns.every((column) => {
        const area = areaAt(list.headTop, column);
        return area.left === area.right && area.top === area.bottom;
      }) &&
      list.slotColumns.every((column) => readDated(own(list.headTop, column)) !== null) &&
      isRowEdge(sheet, list.headTop, sheet.left, lastColumn(sheet))
    );
  });
  if (fit.length === 0) return null;
  const list = random.pick(fit);
  const top = list.headTop;
  const { sheet: taller, moved } = laid(sheet, { rows: insert(rowsOf(sheet), top - sheet.top) });
  const [writes, merges, reworded]: [Write[], Area[], string[]] = [[], [], []];
  const others = new Map<string, string>();
  let group = null as { period: string; area: Area } | null;
  for (const column of upTo(list.left, list.right)) {
    const text = own(top, column);
    const title = readDated(text);
    if (!title) {
      group = null;
      if (text === '') continue;
      const write = { row: top, column, value: sheet.values[top - sheet.top]![column - sheet.left]!, text };
      writes.push(write, { row: top + 1, column, value: null });
      merges.push({ top, bottom: top + 1, left: column, right: column });
      others.set(cellAddress(top, column), cellAddress(top, column));
      continue;
    }
    writes.push({ row: top + 1, column, value: title.word });
    reworded.push(cellAddress(top + 1, column));
    if (group?.period === title.period) {
      group.area = { ...group.area, right: column };
      merges[merges.length - 1] = group.area;
    } else {
      group = { period: title.period, area: { top, bottom: top, left: column, right: column } };
      merges.push(group.area);
      writes.push({ row: top, column, value: title.period });
    }
  }
  return {
    sheet: written(taller, writes, merges),
    moved: except(moved, others),
    reworded,
    place: `titles of row ${top + 1} in two rows`,
  };
};

/** R6 over 目標 │ 実績 → R6目標 │ R6実績 in one row. */
export const headMerged: Operator = (ground, random) => {
  const { sheet } = ground;
  const read = reader(sheet);
  const fit = listsAlone(ground).flatMap((list) => {
    const titles = oneRowTitles(sheet, list);
    return titles ? [{ list, titles }] : [];
  });
  if (fit.length === 0) return null;
  const { list, titles } = random.pick(fit);
  const top = list.headTop;
  const { sheet: shorter, moved } = laid(sheet, { rows: rowsOf(sheet).filter((r) => r !== top - sheet.top) });
  const others = new Map<string, string>();
  const [writes, reworded]: [Write[], string[]] = [[], []];
  for (const [column, title] of titles) {
    writes.push({ row: top, column, value: title });
    if (title === read.own(top, column)) others.set(cellAddress(top, column), cellAddress(top, column));
    else if (title !== read.own(top + 1, column)) reworded.push(cellAddress(top, column));
  }
  return {
    sheet: written(shorter, writes),
    moved: except(moved, others),
    reworded,
    place: `titles of rows ${top + 1} and ${top + 2} in one row`,
  };
};

/** The titles of a head of two rows as one row says them; null where they cannot be said in one row. */
function oneRowTitles(sheet: SheetSnapshot, list: PlainList): Map<number, string> | null {
  const { areaAt, own, text } = reader(sheet);
  const top = list.headTop;
  if (list.headBottom !== top + 1) return null;
  const titles = new Map<number, string>();
  for (const column of upTo(list.left, list.right)) {
    const [outer, inner] = [areaAt(top, column), areaAt(top + 1, column)];
    if (inner.left !== inner.right || outer.top !== top) return null;
    const isTall = outer.bottom === top + 1 && outer.left === outer.right;
    if (!isTall && outer.bottom !== top) return null;
    const [over, under] = [text(top, column), own(top + 1, column)];
    const isDated = IS_PERIOD.test(over) && ROLE.test(under);
    if (list.slotColumns.includes(column) && !isDated) return null;
    if (isTall) titles.set(column, over);
    else if (isDated) titles.set(column, over + under);
    else if (over === '') titles.set(column, under);
    else return null;
  }
  const all = [...titles.values()].filter((title) => title !== '');
  const isElsewhere = (column: number): boolean => column < list.left || column > list.right;
  const isAlone = upTo(sheet.left, lastColumn(sheet)).every(
    (column) => !isElsewhere(column) || text(top, column) === '',
  );
  const isFree = isRowEdge(sheet, top, sheet.left, lastColumn(sheet));
  return isAlone && isFree && new Set(all).size === all.length ? titles : null;
}

/** Words a person reads as the same, and where they must stand so that they are titles of what a tuple says. */
const SYNONYMS: readonly {
  readonly from: string;
  readonly to: string;
  readonly over: 'target' | 'actual' | 'name' | 'any';
}[] = [
  { from: '目標値', to: '目標', over: 'target' },
  { from: '目標', to: '目標値', over: 'target' },
  { from: '実績値', to: '実績', over: 'actual' },
  { from: '実績', to: '実績値', over: 'actual' },
  { from: '指標名', to: '指標', over: 'name' },
  { from: '指標', to: '指標名', over: 'name' },
  { from: '評価指標', to: '指標名', over: 'name' },
  { from: 'KPI', to: 'KPI名', over: 'name' },
  { from: 'Target', to: 'Target value', over: 'target' },
  { from: 'Actual', to: 'Actual value', over: 'actual' },
  { from: 'Indicator', to: 'Indicator name', over: 'name' },
  { from: '達成率', to: '目標達成率', over: 'any' },
  { from: '担当課', to: '担当部署', over: 'any' },
  { from: '事業名', to: '事業名称', over: 'any' },
];

/** A title: perhaps a period, a word, perhaps something in brackets. */
const TITLE = new RegExp(`^((?:${PERIOD})?[\\s　]*)([^（(\\s　]+)([\\s　]*[（(][^（）()]*[)）])?$`, 'u');

/** Words swapped, each wherever it stands on the sheet; a word that also means something else there stays. */
export const wordsSwapped: Operator = (ground) => {
  const { sheet, named } = ground;
  const cells = sheet.texts.flatMap((row, r) =>
    row.flatMap((text, c) => {
      const [, before = '', word, after = ''] = TITLE.exec(text.trim()) ?? [];
      const cell = cellAddress(sheet.top + r, sheet.left + c);
      return word ? [{ row: sheet.top + r, column: sheet.left + c, cell, before, word, after }] : [];
    }),
  );
  const words = new Set(cells.map(({ word }) => word));
  const writes: Write[] = [];
  const swapped: string[] = [];
  for (const { from, to, over } of SYNONYMS) {
    const own = cells.filter(({ word }) => word === from);
    const isTitle = ({ row, column, cell }: (typeof own)[number]): boolean =>
      !named.has(cell) && (over === 'any' || standsOver(ground, row, column, over));
    if (own.length === 0 || words.has(to) || !own.every(isTitle)) continue;
    for (const { row, column, before, after } of own)
      writes.push({ row, column, value: before + to + after });
    swapped.push(`${from} → ${to}`);
  }
  if (writes.length === 0) return null;
  return {
    ...unmoved(written(sheet, writes)),
    reworded: writes.map(({ row, column }) => cellAddress(row, column)),
    place: swapped.join(', '),
  };
};

/** The cell stands above, or in the rows to the left of, what it is the title of. */
function standsOver(
  ground: Ground,
  row: number,
  column: number,
  over: 'target' | 'actual' | 'name',
): boolean {
  const area = reader(ground.sheet).areaAt(row, column);
  const cells = ground.tuples.flatMap((tuple) => {
    if (over === 'name') return [tuple.nameCell];
    return tuple.role === over ? [tuple.at.cell] : [];
  });
  return cells.map(parseAddress).some(({ top, left }) => {
    const isBelow = top > area.bottom && contains({ ...area, bottom: top }, top, left);
    const isBeside = left > area.right && contains({ ...area, right: left }, top, left);
    return isBelow || isBeside;
  });
}
