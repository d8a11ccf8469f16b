import { cellAddress, columnName } from '../../../src/core/cells/address';
import type { CellValue, SheetSnapshot } from '../../../src/core/cells/snapshot';
import { insert, rowsOf } from '../regrid';
import { laid, unmoved, written, type Ground, type Operator, type SheetMutant } from './change';
import { columnOf, gaps, isEnglish, withColumn } from './columns';
import { readDated } from './headers';
import { coversAll, isRowEdge, lastColumn, lastRow, plainLists, reader, type PlainList } from './plain-lists';
import type { Tuple } from './subject';

/** R6 → R5, 令和6年度 → 令和5年度, 2024年度 → 2023年度; null where the era had no year before. */
function yearBefore(period: string): string | null {
  const digits = /[0-9]+/.exec(period)?.[0];
  if (!digits || Number(digits) < 2) return null;
  return period.replace(digits, String(Number(digits) - 1));
}

/** The only actual column of a list with one year of target and actual; null for any other list. */
function yearlyActual(
  ground: Ground,
  list: PlainList,
): { column: number; year: number; tuples: Tuple[] } | null {
  const inside = ground.tuples.filter(({ at }) =>
    list.records.some(({ top }) => list.slotColumns.some((column) => cellAddress(top, column) === at.cell)),
  );
  const years = [...new Set(inside.map(({ period }) => period))];
  const actuals = inside.filter(({ role }) => role === 'actual');
  const columns = list.slotColumns.filter((column) =>
    actuals.some(({ at }) => list.records.some(({ top }) => cellAddress(top, column) === at.cell)),
  );
  const [year, column] = [years[0], columns[0]];
  if (years.length !== 1 || typeof year !== 'number' || columns.length !== 1 || column === undefined)
    return null;
  return list.slotColumns.length <= 2 ? { column, year, tuples: actuals } : null;
}

/** 前年度実績 or R5実績 beside R6: every record gains last year's actual. */
export const lastYearIn: Operator = (ground, random) => {
  const { sheet } = ground;
  const lists = plainLists(ground);
  const list = lists[0];
  if (!list?.isPure || lists.length > 1 || !coversAll(lists, ground) || isEnglish(sheet)) return null;
  const yearly = list.headTop === list.headBottom ? yearlyActual(ground, list) : null;
  if (!yearly) return null;
  const { text, value } = reader(sheet);
  const printed = text(list.headBottom, yearly.column);
  const dated = readDated(printed);
  if (!dated && /[0-9０-９]/.test(printed)) return null;
  const before = dated && yearBefore(dated.period);
  const title = dated ? before && before + dated.word : '前年度実績';
  if (title === null || sheet.texts.flat().includes(title)) return null;
  const edges = [list.slotColumns[0]!, list.slotColumns[list.slotColumns.length - 1]! + 1];
  const places = gaps(sheet, lists, false).filter((column) => edges.includes(column));
  if (places.length === 0) return null;
  const column = random.pick(places);
  const values = list.records.map(({ top }): { value: number; of: Tuple } | null => {
    const of = yearly.tuples.find(({ at }) => at.cell === cellAddress(top, yearly.column));
    const old = value(top, yearly.column);
    if (!of || typeof old !== 'number' || old !== of.value || text(top, yearly.column) !== String(old))
      return null;
    const places = (/\.(\d+)$/.exec(String(old))?.[1] ?? '').length;
    return { value: Number((old * 0.9).toFixed(places)), of };
  });
  if (values.filter((one) => one !== null).length < 2) return null;
  const { sheet: wider, moved } = withColumn(sheet, column);
  const under = columnOf(sheet, list, column, title, (i) => values[i]?.value ?? null, random);
  const added = values.flatMap((one, i): Tuple[] => {
    if (!one) return [];
    const cell = cellAddress(list.records[i]!.top, column);
    const nameCell = moved(one.of.nameCell)!;
    const at = { sheet: sheet.name, cell };
    return [{ ...one.of, nameCell, period: yearly.year - 1, role: 'actual', value: one.value, at }];
  });
  return {
    sheet: written(wider, under.writes, under.merges),
    moved,
    added,
    place: `${title} before column ${columnName(column)}`,
  };
};

const OTHERS: readonly (readonly [string, number, number])[] = [
  ['緑化講習会の参加者数', 240, 255],
  ['防災メールの登録件数', 1800, 1620],
  ['花壇コンクールの応募数', 35, 41],
  ['ため池の点検箇所数', 60, 60],
];
const ENGLISH: typeof OTHERS = [
  ['Flower beds planted', 240, 255],
  ['Ponds inspected', 1800, 1620],
  ['Benches repaired', 35, 41],
];

/** A small list of other KPIs at the given corner, and what it says. */
function otherTable(sheet: SheetSnapshot, names: ReadonlySet<string>, top: number, left: number) {
  const rows = (isEnglish(sheet) ? ENGLISH : OTHERS).filter(([name]) => !names.has(name)).slice(0, 2);
  const titles = isEnglish(sheet)
    ? ['Indicator', 'FY2024 Target', 'FY2024 Actual']
    : ['指標名', 'R6目標', 'R6実績'];
  const grid: CellValue[][] = [titles, ...rows.map((row) => [...row])];
  const writes = grid.flatMap((row, r) => row.map((value, c) => ({ row: top + r, column: left + c, value })));
  const added = rows.flatMap(([name, target, actual], i): Tuple[] =>
    (['target', 'actual'] as const).map((role, c): Tuple => {
      const row = top + 1 + i;
      return {
        sheet: sheet.name,
        nameCell: cellAddress(row, left),
        name: name.normalize('NFKC').replace(/\s/g, ''),
        period: 2024,
        role,
        value: role === 'target' ? target : actual,
        at: { sheet: sheet.name, cell: cellAddress(row, left + 1 + c) },
        high: false,
      };
    }),
  );
  return { ...unmoved(written(sheet, writes)), added };
}

/** A small list of other KPIs below everything, after two blank rows. */
export const tableBelow: Operator = ({ sheet, names }): SheetMutant => {
  const top = lastRow(sheet) + 3;
  return { ...otherTable(sheet, names, top, sheet.left), place: `at row ${top + 1}` };
};

/** A small list of other KPIs to the right of everything, level with the titles of the first list. */
export const tableBeside: Operator = (ground, random): SheetMutant | null => {
  const { sheet, names } = ground;
  const lists = plainLists(ground);
  if (lists.length === 0 || !coversAll(lists, ground)) return null;
  const left = lastColumn(sheet) + 2 + random.below(2);
  return { ...otherTable(sheet, names, lists[0]!.headBottom, left), place: `at column ${columnName(left)}` };
};

const NOTES = ['※ 端数は四捨五入している。', '（注）詳細は別冊のとおり。', '※ 数値は各課の調べによる。'];
const ENGLISH_NOTES = ['* Figures may not add up because of rounding.', 'Note: see the annex for details.'];

/** A row of its own with a note, between the titles and the first record or between two records. */
export const noteRow: Operator = (ground, random) => {
  const { sheet } = ground;
  const lists = plainLists(ground);
  if (!coversAll(lists, ground)) return null;
  const places = lists.flatMap((list) =>
    list.records.flatMap(({ top }, i) =>
      top === (list.records[i - 1]?.bottom ?? list.headBottom) + 1 ? [{ list, row: top }] : [],
    ),
  );
  const free = places.filter(({ row }) => isRowEdge(sheet, row, sheet.left, lastColumn(sheet)));
  if (free.length === 0) return null;
  const { list, row } = random.pick(free);
  const { sheet: taller, moved } = laid(sheet, { rows: insert(rowsOf(sheet), row - sheet.top) });
  const note = random.pick(isEnglish(sheet) ? ENGLISH_NOTES : NOTES);
  const line = { top: row, bottom: row, left: list.left, right: list.right };
  return {
    sheet: written(taller, [{ row, column: list.left, value: note }], random.below(2) === 0 ? [line] : []),
    moved,
    place: `${note} before row ${row + 1}`,
  };
};
