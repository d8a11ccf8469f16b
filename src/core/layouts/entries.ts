import { boundingArea, type GridCell } from '../cells/grid';
import { reason } from '../reasons/reason';
import { listEntries } from './entries-list';
import { columnEntries, titledColumnEntries } from './entries-columns';
import { isName, reasonAt, type Entry } from './entry';
import { leafOf, type HeaderColumn } from './header';
import { isGoalOverNames, isKpiNumber, roleOf, type Marks } from './marks';
import type { Pair } from './pair';
import { splitNumbered } from '../text/fold';
import type { LabelReading } from '../text/roles';
import { isUnitWord, unitInName } from '../text/unit';
import { linesOf } from './inline-pairs';
import { headingsAbove } from './headings';
import { cellInColumn, rolesOfRows, type Table } from './tables';

export function entriesOf(marks: Marks, tables: readonly Table[], pairs: readonly Pair[]): Entry[] {
  return [
    ...tables.flatMap((table) => entriesOfTable(marks, table, pairs)),
    ...cardEntries(marks, pairs),
    ...tileEntries(marks, pairs),
  ];
}

function entriesOfTable(marks: Marks, table: Table, pairs: readonly Pair[]): Entry[] {
  const numbered = table.header.columns.find((column) => isKpiNumber(leafOf(column)));
  if (numbered) return headedEntry(marks, table, numbered);
  const listed = listEntries(marks, table);
  if (listed.length > 0) return listed;
  const overColumns = columnEntries(marks, table);
  if (overColumns.length > 0) return overColumns;
  const titled = titledColumnEntries(marks, table);
  return titled.length > 0 ? titled : headingEntry(marks, table, pairs);
}

/** A name stands at most this many rows above the table of its values. */
const NAME_REACH = 2;
/** Headings that say what a table holds rather than what is measured. */
const NO_NAME = /一覧|シート|報告|状況|推移|年度|目標|実績|評価|管理表|様式|計画|KPI$/i;

/**
 * A table of one KPI whose name is the heading above it:
 *
 *     1．オンライン申請率（％）
 *            │ R4 │ R5 │ R6
 *     目標   │ 30 │ 40 │ 50
 *     実績   │ 28 │ 41 │ 48
 */
function headingEntry(marks: Marks, table: Table, pairs: readonly Pair[]): Entry[] {
  const roles = rolesOfRows(marks, table);
  for (const column of table.header.columns) for (const { role } of leafOf(column).labels) roles.add(role);
  const dated =
    table.header.columns.some((column) => leafOf(column).period !== null) ||
    table.rows.some((row) => marks.at(row, table.header.area.left).period !== null);
  const heading = headingsAbove(marks, table.header.area)[0];
  if (!roles.has('target') || !roles.has('actual') || !dated || !heading) return [];
  const [only, more] = splitNumbered(heading.text);
  const tooFar = table.header.area.top - heading.bottom > NAME_REACH;
  if (tooFar || !only || more || !isName(marks, heading) || NO_NAME.test(only.name)) return [];
  if (isUnitWord(only.name)) return [];
  if (marks.of(heading).kind === 'label' || linesOf(heading, marks.aliases).length > 0) return [];
  if (pairs.some(({ value }) => value.address === heading.address)) return [];
  const telling = only.no !== null || unitInName(only.name) !== null;
  return [
    {
      table,
      shared: false,
      rows: table.rows,
      columns: null,
      area: boundingArea([heading, table.area]),
      no: only.no ? { text: only.no, cell: heading } : null,
      name: { text: only.name, cell: heading },
      nameTitle: null,
      project: null,
      kind: null,
      upperLower: null,
      consumed: new Set([heading.address]),
      reasons: [reasonAt('NAME_IN_HEADING', heading), ...(telling ? [] : [reason('WEAK_TABLE')])],
    },
  ];
}

/**
 *     KPI① │ 種別 │ 単位        the number is a title, the name stands below it
 *     <name>│ …    │ …
 */
function headedEntry(marks: Marks, table: Table, column: HeaderColumn): Entry[] {
  const row = table.rows[0];
  if (row === undefined) return [];
  const name = cellInColumn(marks, column, row);
  if (!isName(marks, name)) return [];
  const title = leafOf(column);
  const no = roleOf(title, 'kpiNo')?.no ?? title.cell.text;
  return [
    {
      table,
      shared: false,
      rows: table.rows,
      columns: null,
      area: table.header.area,
      no: { text: no, cell: title.cell },
      name: { text: name.text, cell: name },
      nameTitle: title.cell,
      project: null,
      kind: null,
      upperLower: null,
      consumed: new Set([title.cell.address, name.address]),
      reasons: [reasonAt('NAME_BELOW_NUMBER', title.cell)],
    },
  ];
}

/** 数値目標 │ <name>: a word for targets beside a text without a number. */
function goalOverName(marks: Marks, { label, value }: Pair): LabelReading | null {
  const goal = roleOf(label, 'target');
  const isText = ['title', 'prose'].includes(marks.of(value).kind) && !/[0-9０-９]/.test(value.text);
  return goal && goal.period === null && isGoalOverNames(goal.word) && isText ? goal : null;
}

/** `指標１ │ <name>` or `指標名 │ <name>`: the name stands beside its label. */
function cardEntries(marks: Marks, pairs: readonly Pair[]): Entry[] {
  return pairs.flatMap((pair): Entry[] => {
    const numbered = pair.label.labels.find((reading) => reading.role === 'kpiNo' && reading.no);
    const titled = roleOf(pair.label, 'kpiName') ?? goalOverName(marks, pair);
    const fits = pair.direction === 'right' || (titled && pair.direction === 'down');
    if ((!numbered && !titled) || !fits || !isName(marks, pair.value) || isAmongTitles(marks, pair))
      return [];
    return [
      {
        table: null,
        shared: false,
        rows: [],
        columns: null,
        area: boundingArea([pair.label.cell, pair.value]),
        no: numbered?.no ? { text: numbered.no, cell: pair.label.cell } : null,
        name: { text: pair.value.text, cell: pair.value },
        nameTitle: pair.label.cell,
        project: null,
        kind: null,
        upperLower: null,
        consumed: new Set([pair.label.cell.address, pair.value.address]),
        reasons: [reasonAt('NAME_BESIDE_LABEL', pair.label.cell)],
      },
    ];
  });
}

/**
 *     Area   │ Indicator │ Benchmark │ Plant A        titles of columns the lexicon does not know: Indicator is one of
 *     Safety │ Accidents │ none      │ …              them, not the label of what stands beside it
 */
function isAmongTitles(marks: Marks, { label, value, direction }: Pair): boolean {
  const { cell } = label;
  const [before, after] = [marks.grid.leftOf(cell.top, cell.left), marks.grid.rightOf(value)];
  if (direction !== 'right' || !before || before.top !== cell.top || after?.top !== cell.top) return false;
  const isTitle = (one: GridCell): boolean => marks.of(one).kind === 'title';
  const below = (one: GridCell): GridCell => marks.grid.at(one.bottom + 1, one.left);
  return [before, value, after].every(isTitle) && [before, cell].map(below).every(isTitle);
}

/**
 *     │ Net promoter score │        a tile: the name across the top, target and actual beneath it
 *     │ Target │ 35        │
 *     │ Actual │ 31        │
 */
function tileEntries(marks: Marks, pairs: readonly Pair[]): Entry[] {
  return pairs.flatMap((target): Entry[] => {
    const { cell } = target.label;
    const actual = pairs.find(
      ({ label }) =>
        roleOf(label, 'actual') && label.cell.left === cell.left && label.cell.top === cell.bottom + 1,
    );
    const name = marks.at(cell.top - 1, cell.left);
    const spans = name.cell.left === cell.left && name.cell.right >= target.value.right;
    const isTile =
      roleOf(target.label, 'target') !== null && target.direction === 'right' && actual !== undefined;
    if (!isTile || !spans || name.kind !== 'title' || !isName(marks, name.cell)) return [];
    return [
      {
        table: null,
        shared: false,
        rows: [],
        columns: null,
        area: boundingArea([name.cell, { ...cell, right: target.value.right }]),
        no: null,
        name: { text: name.cell.text, cell: name.cell },
        nameTitle: null,
        project: null,
        kind: null,
        upperLower: null,
        consumed: new Set([name.cell.address]),
        reasons: [reasonAt('NAME_IN_HEADING', name.cell), reason('WEAK_TABLE')],
      },
    ];
  });
}
