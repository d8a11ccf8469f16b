import { areaAddress } from '../cells/address';
import { boundingArea, overlapsColumns, type GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { withinYear, type PeriodReading } from '../text/period';
import { foldLabel, foldText } from '../text/fold';
import { kindOf, type LabelReading } from '../text/roles';
import { isUnitNote, isUnitWord } from '../text/unit';
import { isFactRole, type Fact, type FactRole, type KpiBlock } from './facts';
import { isHeaderLike, roleOf, yearOf, type Mark, type Marks } from './marks';
import { headingsAbove } from './headings';
import type { HeaderColumn } from './headers';
import type { Pair } from './pairs';
import { reason, type Reason } from '../reasons/reason';
import { entriesOf, oneLine, type Entry } from './entries';
import { cellInColumn, rowLabels, type Table } from './tables';

/** KPI blocks of one sheet: every entry of a table or card, with the tables and pairs beneath it. */
export function findBlocks(marks: Marks, tables: readonly Table[], pairs: readonly Pair[]): KpiBlock[] {
  const anchors = entriesOf(marks, tables, pairs)
    .filter((entry) => !isExample(marks, entry))
    .filter(isFirstOfName())
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const named = new Set(anchors.map((anchor) => anchor.table).filter(Boolean));
  return anchors.map((anchor, i) => {
    const region = anchor.shared ? null : regionOf(marks, anchor, anchors.slice(i + 1));
    const own = anchor.table ? factsOfRows(marks, anchor.table, anchor.rows, anchor) : [];
    const beneath = tables
      .filter((table) => !named.has(table) && region && inside(table.header.area, region))
      .flatMap((table) => factsOfRows(marks, table, table.rows, anchor, region));
    const beside = region
      ? pairs
          .filter((pair) => inside(pair.label.cell, region) && !isConsumed(anchor, pair))
          .flatMap(factsOfPair)
      : [];
    const facts = [...own, ...beneath, ...beside];
    const layout = layoutName(anchor, own, beneath, beside);
    const cells = [anchor.area, ...facts.flatMap((fact) => [fact.cell, fact.title.cell])];
    return {
      sheet: marks.grid.name,
      layout,
      area: boundingArea(
        beneath.length + beside.length > 0 ? cells : [anchor.area, ...own.map((f) => f.cell)],
      ),
      table: anchor.table ? `${marks.grid.name}!${areaAddress(anchor.table.header.area)}` : null,
      head: anchor.table?.header.area ?? anchor.area,
      no: anchor.no,
      name: anchor.name,
      nameTitle: anchor.nameTitle,
      project: anchor.project,
      facts,
      notes: region ? notesIn(marks, region) : [],
      dated: region ? datedIn(pairs, region) : null,
      form: { fingerprint: fingerprintOf(layout, anchor, beside), anchor: anchor.name.cell.address },
      direction: null,
      confirmed: false,
      reasons: [...anchor.reasons, ...unreadValues(marks, anchor, own)],
    };
  });
}

/**
 * What tells one form from another: how it lies and the titles it has, without years and numbers (list: 指標名 | 単位 |
 * 目標値 | 実績値). Two files of the same form agree on it wherever it stands and whichever year it reports.
 */
function fingerprintOf(layout: string, anchor: Entry, beside: readonly Fact[]): string {
  const columns = anchor.columns ?? anchor.table?.header.columns ?? [];
  const marks = [...columns.flatMap(({ path }) => path), ...beside.map(({ title }) => title)];
  const words = marks.map((mark) => {
    const label = mark.labels[0];
    if (label) return label.role === 'kpiNo' ? 'no' : foldLabel(label.word);
    return mark.period ? 'period' : foldLabel(mark.cell.text);
  });
  const titles = [...new Set(words)].filter((word) => word !== foldLabel(anchor.name.text));
  return `${layout}: ${titles.join(' | ')}`;
}

/** One cell names one KPI, whichever way it was found; several lines of one cell may name several. */
function isFirstOfName(): (entry: Entry) => boolean {
  const seen = new Set<string>();
  return ({ name }) => seen.size < seen.add(`${name.cell.address} ${name.text}`).size;
}

const EXAMPLE = /記入例|記載例|入力例|作成例|サンプル|(^|[^a-z])(example|sample)/i;
/** A heading speaks of what follows within this many rows. */
const HEADING_REACH = 4;

/** A sheet that shows how to fill in the form. */
export function isExampleSheet(name: string): boolean {
  return EXAMPLE.test(name);
}

/** A sheet, or a table right beneath a heading, that shows how to fill in the form. */
function isExample(marks: Marks, entry: Entry): boolean {
  if (isExampleSheet(marks.grid.name)) return true;
  const area = entry.table?.area ?? entry.area;
  const heading = headingsAbove(marks, area)[0];
  if (heading === undefined || area.top - heading.bottom > HEADING_REACH) return false;
  return EXAMPLE.test(heading.text) && !/参考|参照|ください|下さい|別/.test(heading.text);
}

/**
 * Numbers under a title nobody knows, in a row that lacks a target or an actual: it may be the missing one.
 *
 *     指標名 │ 目標値 │ 着地
 */
function unreadValues(marks: Marks, anchor: Entry, own: readonly Fact[]): Reason[] {
  const complete = ['target', 'actual'].every((role) => own.some((fact) => fact.role === role));
  if (!anchor.table || complete) return [];
  const unread = anchor.table.header.columns.filter(({ path, left, right }) => {
    const leaf = path[path.length - 1]!;
    const isKnown = path.some((mark) => mark.kind !== 'title');
    return (
      !isKnown &&
      leaf.cell.address !== anchor.nameTitle?.address &&
      anchor.rows.some((row) => marks.of(cellInColumn(marks, { path, left, right }, row)).kind === 'number')
    );
  });
  return unread.map(({ path }) => {
    const { cell } = path[path.length - 1]!;
    return reason('UNREAD_VALUES', { cell: cell.address, text: oneLine(cell.text) });
  });
}

function notesIn(marks: Marks, region: Area): GridCell[] {
  const notes: GridCell[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    for (const cell of marks.grid.row(row, region.left, region.right)) {
      const { kind } = marks.of(cell);
      if (cell.top === row && (kind === 'title' || kind === 'prose')) notes.push(cell);
    }
  }
  return notes;
}

function datedIn(pairs: readonly Pair[], region: Area): GridCell | null {
  const own = pairs.filter((pair) => roleOf(pair.label, 'period') && inside(pair.label.cell, region));
  // 対象年度：令和6年度 may share one cell.
  const whole = own.find((pair) => pair.label.period !== null);
  return own.find((pair) => !pair.value.blank)?.value ?? whole?.label.cell ?? null;
}

/** The pair names the KPI; it says nothing more about it. Several pairs may share one cell. */
function isConsumed(anchor: Entry, { label, value }: Pair): boolean {
  return label.cell.address !== value.address && anchor.consumed.has(label.cell.address);
}

function inside(area: Area, region: Area): boolean {
  return area.top >= region.top && area.bottom <= region.bottom && overlapsColumns(area, region);
}

/**
 * The cells that speak about an entry: its own rows, and, where it is the last entry of its table or a card,
 * the rows beneath it down to the next entry over the same columns or to a gap.
 */
function regionOf(marks: Marks, anchor: Entry, later: readonly Entry[]): Area {
  const { extent } = marks.grid;
  const right = Math.min(
    extent.right,
    ...later
      .filter((other) => other.area.top <= anchor.area.bottom && other.area.left > anchor.area.right)
      .map((other) => other.area.left - 1),
  );
  const columns = { left: anchor.area.left, right };
  const next = later
    .filter((other) => other.area.top > anchor.area.top && overlapsColumns(other.area, columns as Area))
    .map((other) => other.area.top - 1);
  const limit = Math.min(extent.bottom, ...next);
  let bottom = anchor.area.bottom;
  for (let row = bottom + 1, gap = 0; row <= limit; row++) {
    const cells = marks.grid.row(row, columns.left, columns.right).filter((cell) => !cell.blank);
    if (cells.length === 0) {
      if (++gap > 1) break;
      continue;
    }
    if (gap > 0 && startsSection(marks, cells)) break;
    gap = 0;
    bottom = row;
  }
  return { top: anchor.area.top, bottom: Math.max(bottom, anchor.area.bottom), ...columns };
}

/** After a gap, one unlabelled text alone in its row opens another section (`5 コスト`). */
function startsSection(marks: Marks, cells: readonly GridCell[]): boolean {
  return cells.length === 1 && !isHeaderLike(marks.of(cells[0]!));
}

/** @param within the columns that speak of the entry, where two forms share a table's rows */
function factsOfRows(
  marks: Marks,
  table: Table,
  rows: readonly number[],
  anchor: Entry,
  within: Area | null = null,
): Fact[] {
  const partial = table.header.columns.some((c) => c.path.some((m) => m.period?.fiscalYear === null));
  const columns = anchor.columns ?? table.header.columns;
  const facts = rows.flatMap((row, index) => {
    const labels = rowLabels(marks, table, row);
    const line: Line = {
      role: factReading(labels),
      isOther: labels.some(({ role }) => role === 'other'),
      order: anchor.upperLower?.[index] ?? null,
      period: periodInRow(marks, table, row, 'period') ?? periodBesideRow(marks, table, row),
      targetPeriod: periodInRow(marks, table, row, 'targetPeriod'),
    };
    return columns.flatMap((column, i): Fact[] => {
      if (within && (column.left > within.right || column.right < within.left)) return [];
      if (isPeriodOfGroup(column)) return [];
      const cell = cellInColumn(marks, column, row);
      if ((cell.top !== row && index > 0) || anchor.consumed.has(cell.address)) return [];
      if (isTitleOfValues(marks.of(cell))) return [];
      // 目標 over a value and its unit: what follows the value in its column goes with it, and so does a unit in
      // a narrow column of its own that no title stands over.
      const gap = Math.min((columns[i + 1]?.left ?? column.right + 2) - 1, marks.grid.extent.right);
      const trailing = marks.grid
        .row(row, cell.right + 1, Math.max(gap, column.right))
        .filter((other) => !other.blank && (other.left <= column.right || isUnitWord(other.text)));
      const dated = periodOfGroup(marks, columns, column, row);
      return factInColumn(column, cell, line, partial).map((fact) => ({
        ...fact,
        period: dated ?? fact.period,
        trailing,
      }));
    });
  });
  const kind = facts.some(({ role, cell }) => role === 'kind' && kindOf(cell.text) !== null)
    ? null
    : (kindBeside(marks, table, rows, anchor) ?? anchor.kind);
  const unit = facts.some(({ role }) => role === 'unit') ? null : unitBesideName(marks, table, rows, anchor);
  return [
    ...facts,
    ...(kind ? [ownFact(marks, 'kind', kind)] : []),
    ...(unit ? [ownFact(marks, 'unit', unit)] : []),
  ];
}

/** A unit under or beside the name, where no title stands over it: <name> │ 千人, or （人） in the row below. */
function unitBesideName(
  marks: Marks,
  table: Table,
  rows: readonly number[],
  { name, consumed }: Entry,
): GridCell | null {
  const { columns } = table.header;
  const i = columns.findIndex(({ left, right }) => left <= name.cell.left && name.cell.left <= right);
  const own = columns[i];
  if (!own) return null;
  const end = Math.max(own.right, (columns[i + 1]?.left ?? own.right + 1) - 1);
  return (
    rows
      .flatMap((row) => marks.grid.row(row, own.left, end))
      .find((cell) => !consumed.has(cell.address) && !cell.blank && isUnitNote(cell.text)) ?? null
  );
}

/** 目標値, 2024年度末 実績値 …: a title that stands where a value could is none. */
function isTitleOfValues(mark: Mark): boolean {
  return mark.labels.some(({ role }) => ['target', 'actual', 'rate', 'status', 'baseline'].includes(role));
}

const LONGEST_KIND = 12;

/** 活動指標, アウトカム …: a cell of the KPI's first row, under or left of the titles, that says nothing but its kind. */
function kindBeside(marks: Marks, table: Table, rows: readonly number[], anchor: Entry): GridCell | null {
  const [row] = rows;
  if (row === undefined) return null;
  return (
    marks.grid
      .row(row, marks.grid.extent.left, table.header.area.right)
      .find(
        (cell) =>
          !anchor.consumed.has(cell.address) &&
          cell.text.length <= LONGEST_KIND &&
          kindOf(cell.text) !== null,
      ) ?? null
  );
}

/** A fact no title gives. */
function ownFact(marks: Marks, role: FactRole, cell: GridCell): Fact {
  return {
    role,
    basis: 'row-title',
    period: null,
    cell,
    title: marks.of(cell),
    titleWord: '',
    unit: null,
    trailing: [],
  };
}

/**
 *              │ 目標値 │ 実績値        periods down the rows, left of the titles
 *     2024年度 │ 20    │ 18
 */
function periodBesideRow(marks: Marks, table: Table, row: number): PeriodReading | null {
  const outside = marks.grid
    .row(row, marks.grid.extent.left, table.header.area.left - 1)
    .filter((cell) => !cell.blank);
  const nearest = outside[outside.length - 1];
  const mark = nearest ? marks.of(nearest) : null;
  return mark?.kind === 'period' ? mark.period : null;
}

function relative({ yearOffset }: LabelReading, period: PeriodReading | null): Pick<Fact, 'yearOffset'> {
  return yearOffset === undefined || period ? {} : { yearOffset };
}

/** What the titles of a row say about its values. */
interface Line {
  readonly role: FactReading | null;
  /** The row holds a difference or the like. */
  readonly isOther: boolean;
  readonly order: FactRole | null;
  readonly period: PeriodReading | null;
  /** 目標年度 in a column of its own speaks of the target only. */
  readonly targetPeriod: PeriodReading | null;
}

function factInColumn(column: HeaderColumn, cell: GridCell, line: Line, partial: boolean): Fact[] {
  const readings = column.path.flatMap((mark) => [...mark.labels]);
  const period = periodOfPath(column.path, partial);
  const base = { cell, title: column.path[column.path.length - 1]!, titleWord: '', trailing: [] };
  const leaf = column.path[column.path.length - 1]!;
  const titled = factReading(
    leaf.kind === 'period' ? readings.filter(({ role }) => role !== 'status') : readings,
  );
  if (titled) {
    const own = titled.role === 'target' ? (line.targetPeriod ?? line.period) : line.period;
    const when = period ? withinYear(period, line.period) : own;
    return [
      {
        ...base,
        titleWord: titled.word,
        role: titled.role,
        basis: 'title',
        period: when,
        unit: titled.unit,
        ...relative(titled, when),
      },
    ];
  }
  // 値 beside 区分 目標 / 実績: the row says what the value is.
  const value = readings.find(({ role }) => role === 'value');
  if (value && line.role) {
    return [
      { ...base, role: line.role.role, basis: 'row-title', period: period ?? line.period, unit: value.unit },
    ];
  }
  if (line.isOther && !line.role && !line.order) return [];
  const labelled = period && !line.role ? rolesInCell(cell) : [];
  if (labelled.length > 0) {
    const when = period ? withinYear(period, line.period) : null;
    return labelled.map((own) => ({ ...base, ...own, basis: 'row-title', period: when, unit: null }));
  }
  if (!period || !column.path.some((mark) => mark.kind === 'period' || roleOf(mark, 'total'))) return [];
  const role = line.role?.role ?? line.order;
  const basis = line.role ? 'row-title' : line.order ? 'upper-lower' : 'none';
  return [{ ...base, role, basis, period: withinYear(period, line.period), unit: null }];
}

const LABELLED_VALUE = /^(目標|計画|実績|target|actual)値?\s*[:：]?\s*(?=[0-9▲△約-])(.+)$/i;

/** `目標 400` and `実績 436` in the cells under a year, one per line. */
function rolesInCell(cell: GridCell): Pick<Fact, 'role' | 'cell'>[] {
  if (typeof cell.value !== 'string') return [];
  const lines = cell.text
    .split(/\n|[/／](?=\s*(?:目標|計画|実績))/)
    .map((line) => LABELLED_VALUE.exec(foldText(line)));
  return lines.flatMap((match) => {
    const [, word, text] = match ?? [];
    if (!word || !text) return [];
    const role = /実績|actual/i.test(word) ? ('actual' as const) : ('target' as const);
    return [{ role, cell: { ...cell, text, value: text, formula: null, numberFormat: 'General' } }];
  });
}

/**
 * The period of a column, from its outermost title to its leaf: R6年度 over 4月. Beside months or quarters a total
 * stands for their whole year.
 */
function periodOfPath(path: readonly Mark[], besideParts: boolean): PeriodReading | null {
  const period = path.reduce<PeriodReading | null>(
    (outer, { period: inner }) => (inner ? withinYear(inner, outer) : outer),
    null,
  );
  const total = path.find((mark) => roleOf(mark, 'total'));
  if (!besideParts || !total) return period;
  const label = total.cell.text.trim();
  return {
    label,
    fiscalYear: period?.fiscalYear ?? null,
    kind: 'fiscalYear',
    month: null,
    quarter: null,
    cumulative: true,
  };
}

/**
 *     策定時の値   │ 直近の実績         the year of each value in a column beside it
 *     年度 │ 値   │ 年度 │ 値
 *     R3  │ 28.4 │ R6  │ 27.9
 */
function isPeriodOfGroup({ path }: HeaderColumn): boolean {
  const [leaf, group] = [path[path.length - 1], path[path.length - 2]];
  return (
    leaf !== undefined &&
    roleOf(leaf, 'period') !== null &&
    group !== undefined &&
    factReading(group.labels) !== null
  );
}

function periodOfGroup(
  marks: Marks,
  columns: readonly HeaderColumn[],
  { path }: HeaderColumn,
  row: number,
): PeriodReading | null {
  const group = path[path.length - 2];
  const sibling = group && columns.find((other) => other.path.includes(group) && isPeriodOfGroup(other));
  if (!sibling) return null;
  const cell = cellInColumn(marks, sibling, row);
  return marks.of(cell).period ?? yearOf(cell);
}

/** Long tables print the period of a row in a column of its own (年度). */
function periodInRow(
  marks: Marks,
  table: Table,
  row: number,
  role: 'period' | 'targetPeriod',
): PeriodReading | null {
  const column = table.header.columns.find(
    (c) => c.path.some((mark) => roleOf(mark, role)) && !isPeriodOfGroup(c),
  );
  if (!column) return null;
  const cell = cellInColumn(marks, column, row);
  return marks.of(cell).period ?? yearOf(cell);
}

function factsOfPair(pair: Pair): Fact[] {
  const reading = factReading(pair.label.labels);
  if (!reading && pair.label.kind !== 'period') return [];
  return [
    {
      role: reading?.role ?? null,
      basis: reading ? 'title' : 'none',
      period: pair.label.period,
      ...(reading ? relative(reading, pair.label.period) : {}),
      cell: pair.value,
      title: pair.label,
      titleWord: reading?.word ?? '',
      unit: reading?.unit ?? null,
      trailing: pair.trailing,
    },
  ];
}

type FactReading = LabelReading & { readonly role: FactRole };

function factReading(readings: readonly LabelReading[]): FactReading | null {
  return readings.find((reading): reading is FactReading => isFactRole(reading.role)) ?? null;
}

function layoutName(
  anchor: Entry,
  own: readonly Fact[],
  beneath: readonly Fact[],
  beside: readonly Fact[],
): string {
  if (own.some((fact) => fact.basis === 'upper-lower')) return 'two-row-target-actual';
  if (!anchor.table) return beneath.length > 0 ? 'kpi-block' : 'card';
  if (beneath.length + beside.length > 0) return 'kpi-block';
  return 'list';
}
