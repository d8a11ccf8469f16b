import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { foldText } from '../text/fold';
import { withinYear, type PeriodReading } from '../text/period';
import { kindOf, type LabelReading } from '../text/roles';
import { isUnitNote, isUnitWord } from '../text/unit';
import { lineOfCell } from './cell-lines';
import type { Entry } from './entry';
import type { Fact, FactRole } from './facts';
import { leafOf, type HeaderColumn } from './header';
import { NUMBER_MARK } from './list-rows';
import { isGoalOverNames, type Mark, type Marks } from './marks';
import type { Pair } from './pair';
import { bandsOf, periodBesideRow, periodInRow, periodOfGroup } from './row-periods';
import { cellInColumn, isMoney, rowLabels, type Table } from './tables';
import { factReading, foreseen, titlesOf, type ColumnTitles, type FactReading } from './titles';
import { mentions } from '../text/mentions';

/** @param within the columns that speak of the entry, where two forms share a table's rows */
export function factsOfRows(
  marks: Marks,
  table: Table,
  rows: readonly number[],
  anchor: Entry,
  within: Area | null = null,
): Fact[] {
  const columns = anchor.columns ?? table.header.columns;
  const titles = titlesOf(table);
  const bands = bandsOf(marks, table);
  const isNamed = anchor.columns?.length === 1 && anchor.shared;
  const onlyYears = table.header.columns.every((column) => leafOf(column).kind === 'period');
  const hasGoals = [...titles.values()].some(({ titled }) => titled?.role === 'target');
  const facts: Fact[] = [];
  const labelsOf = rows.map((row) =>
    rowLabels(marks, table, row).filter(
      ({ role, word }) => !(hasGoals && role === 'target' && isGoalOverNames(word)),
    ),
  );
  const roles = foreseen(labelsOf.map(factReading));
  rows.forEach((row, index) => {
    const labels = labelsOf[index] ?? [];
    const line: Line = {
      role: roles[index] ?? null,
      isOther: labels.some(({ role }) => role === 'other' || (onlyYears && isMoney(role))),
      order: anchor.upperLower?.[index] ?? null,
      period:
        periodInRow(marks, table, row, 'period') ??
        periodBesideRow(marks, table, row) ??
        bands.get(row) ??
        null,
      targetPeriod: periodInRow(marks, table, row, 'targetPeriod'),
      actualPeriod: periodInRow(marks, table, row, 'actualPeriod'),
    };
    const ofRow: Fact[] = [];
    columns.forEach((column, i) => {
      const title = titles.get(column);
      if (!title || title.isPeriodOfGroup) return;
      // 数値目標 over the names: a name repeated in every row is no target.
      if (title.leaf.cell === anchor.nameTitle && title.titled?.role === 'target') return;
      if (within && (column.left > within.right || column.right < within.left)) return;
      const { cell, year } = valueAndYear(marks, column, row);
      if (CIRCLED.test(cell.text.trim())) return;
      // 目標 │ 指標 │ 目標値: a text under 目標 left of the name says what the KPI is for.
      const { kind } = marks.of(cell);
      const isNumbering =
        OPENING.includes(cell.text.trim().slice(0, 1)) &&
        NUMBER_MARK.test(cell.text.trim()) &&
        hasOtherGoals(title, titles);
      const isBefore =
        column.right < anchor.name.cell.left && (kind === 'title' || kind === 'prose' || isNumbering);
      if (isBefore && title.titled?.role === 'target') return;
      if ((cell.top !== row && index > 0) || anchor.consumed.has(cell.address)) return;
      if (isTitleOfValues(marks.of(cell))) return;
      // 目標 over a value and its unit: what follows the value in its column goes with it, and so does a unit in
      // a narrow column of its own that no title stands over.
      const gap = Math.min((columns[i + 1]?.left ?? column.right + 2) - 1, marks.grid.extent.right);
      const trailing = trailingOf(marks, row, cell.right + 1, Math.max(gap, column.right), column);
      const beside: Beside = {
        period: year ?? periodOfGroup(marks, columns, column, row),
        unit: unitOfColumn(marks, table, column),
        trailing,
      };
      ofRow.push(...factsInColumn(title, withBound(cell, trailing), line, beside, isNamed));
    });
    facts.push(...(isBaselineRow(labels) ? asBaseline(ofRow) : ofRow));
  });
  const kind = facts.some(({ role, cell }) => role === 'kind' && kindOf(cell.text) !== null)
    ? null
    : (kindBeside(marks, table, rows, anchor) ?? anchor.kind);
  const unit = facts.some(({ role }) => role === 'unit') ? null : unitBesideName(marks, table, rows, anchor);
  const { line } = anchor;
  const own = line
    ? facts.map((fact) => ({ ...fact, cell: lineOfCell(fact.cell, line) ?? fact.cell }))
    : facts;
  return [
    ...own,
    ...(kind ? [ownFact(marks, 'kind', kind)] : []),
    ...(unit ? [ownFact(marks, 'unit', unit)] : []),
  ];
}

const OPENING = ['(', '（'];

/** 中期計画 │ 指標 │ 目標値, over (1) │ <name> │ 50: the values aimed at stand in another column. */
function hasOtherGoals(own: ColumnTitles, titles: ReadonlyMap<HeaderColumn, ColumnTitles>): boolean {
  return [...titles.values()].some((other) => other !== own && other.titled?.role === 'target');
}

/** ① under 目標 numbers the goal the KPI belongs to. */
const CIRCLED = /^[①-⑳㉑-㉟⑴-⒇]$/;

/**
 *     │      当初値       │         the year of the value in the same column, in front of it
 *     │ 2020年 │ 12MW    │
 */
function valueAndYear(
  marks: Marks,
  column: HeaderColumn,
  row: number,
): { readonly cell: GridCell; readonly year: PeriodReading | null } {
  const cell = cellInColumn(marks, column, row);
  const next = cell.right < column.right ? marks.grid.at(row, cell.right + 1) : null;
  const { kind, period } = marks.of(cell);
  const isYear = kind === 'period' && next !== null && !next.blank && marks.of(next).kind !== 'period';
  return isYear ? { cell: next, year: period } : { cell, year: null };
}

function isBaselineRow(labels: readonly LabelReading[]): boolean {
  return (
    labels.some(({ role }) => role === 'baseline' || role === 'baselinePeriod') &&
    !labels.some(({ role }) => role === 'target' || role === 'actual')
  );
}

const YEARLY: readonly (FactRole | null)[] = ['target', 'actual', 'rate', 'status'];

/**
 *     年度             │ 目標値 │ 実績値
 *     R4年度（基準値）  │        │ 2400       the value of the first year is what the others are measured against
 *     R5年度           │ 2500  │ 2600
 */
function asBaseline(facts: readonly Fact[]): readonly Fact[] {
  const value = facts.find(({ role, basis, cell }) => role === 'actual' && basis === 'title' && !cell.blank);
  if (!value) return facts;
  return [...facts.filter(({ role }) => !YEARLY.includes(role)), { ...value, role: 'baseline' }];
}

/** What the titles of a row say about its values. */
interface Line {
  readonly role: FactReading | null;
  /** The row holds a difference, an amount of money or the like. */
  readonly isOther: boolean;
  readonly order: FactRole | null;
  readonly period: PeriodReading | null;
  /** 目標年度 in a column of its own speaks of the target only. */
  readonly targetPeriod: PeriodReading | null;
  readonly actualPeriod: PeriodReading | null;
}

/** What stands around a value in its row and column. */
interface Beside {
  /** From the 年度 of its group; it outweighs the titles. */
  readonly period: PeriodReading | null;
  readonly unit: string | null;
  readonly trailing: readonly GridCell[];
}

/** What follows a value within its column, and a unit or bound right behind it. */
function trailingOf(
  marks: Marks,
  row: number,
  left: number,
  right: number,
  column: HeaderColumn,
): readonly GridCell[] {
  if (left > right) return [];
  return marks.grid
    .shown(row, left, right)
    .filter((other) => other.left <= column.right || isBeside(other.text));
}

function factsInColumn(
  title: ColumnTitles,
  cell: GridCell,
  line: Line,
  beside: Beside,
  anchorsColumn: boolean,
): Fact[] {
  const { leaf, period, titled } = title;
  const fact = (
    own: { readonly role: Fact['role']; readonly cell: GridCell },
    basis: Fact['basis'],
    when: PeriodReading | null,
    unit: string | null = null,
    titleWord = '',
  ): Fact => ({
    role: own.role,
    basis,
    period: beside.period ?? when,
    cell: own.cell,
    title: leaf,
    titleWord,
    unit: unit ?? beside.unit,
    trailing: beside.trailing,
  });
  // 分子 and 分母 under a year are no values of the KPI.
  if (title.isOther) return [];
  const both = bothInCell(title, cell);
  if (both.length > 0) {
    const when = period ? withinYear(period, line.period) : line.period;
    return both.map((own) => fact(own, 'title', when));
  }
  if (titled) {
    const { role } = titled;
    const ownPeriod = role === 'target' ? line.targetPeriod : role === 'actual' ? line.actualPeriod : null;
    const when = period ? withinYear(period, line.period) : (ownPeriod ?? line.period);
    const found = fact({ role, cell }, 'title', when, titled.unit, titled.word);
    return [titled.yearOffset === undefined || when ? found : { ...found, yearOffset: titled.yearOffset }];
  }
  // 値 beside 区分 目標 / 実績: the row says what the value is.
  if (title.value && line.role) {
    return [fact({ role: line.role.role, cell }, 'row-title', period ?? line.period, title.value.unit)];
  }
  // The column is named by its KPI; the row says what stands in it.
  if (anchorsColumn && line.role && line.period) {
    return [fact({ role: line.role.role, cell }, 'row-title', line.period, null, line.role.word)];
  }
  if (line.isOther && !line.role && !line.order) return [];
  const labelled = period && !line.role ? rolesInCell(cell) : [];
  if (labelled.length > 0) {
    const when = period ? withinYear(period, line.period) : null;
    return labelled.map((own) => fact(own, 'row-title', when));
  }
  // 所管 under 令和7年5月現在: a word that says what stands beneath, and no value.
  const isNoValue = leaf.kind === 'label' && leaf.labels.every(({ role }) => role !== 'total');
  if (!period || !title.isDated || isNoValue) return [];
  const role = line.role?.role ?? line.order ?? (title.isGoalYear ? 'target' : null);
  const basis = line.role ? 'row-title' : line.order ? 'upper-lower' : role ? 'title' : 'none';
  return [fact({ role, cell }, basis, withinYear(period, line.period), null, line.role?.word ?? '')];
}

/** The cell as if only this part of what it says had been typed. */
function typed(cell: GridCell, text: string): GridCell {
  return { ...cell, text, value: text, formula: null, numberFormat: 'General' };
}

/** R6実績（目標） over 90（100）: the title says what the brackets are. */
function bothInCell({ both }: ColumnTitles, cell: GridCell): { role: FactRole; cell: GridCell }[] {
  if (!both || typeof cell.value !== 'string') return [];
  const printed = /^([^()]+)\(([^()]+)\)$/.exec(foldText(cell.text));
  if (!printed) return [];
  return both.map((role, i) => ({ role, cell: typed(cell, printed[i + 1]!.trim()) }));
}

const LABELLED_VALUE = /^(目標|計画|実績|target|actual)値?\s*[:：]?\s*(?=[0-9▲△約-])(.+)$/i;

/** `目標 400` and `実績 436` in the cells under a year, one per line. */
function rolesInCell(cell: GridCell): { role: FactRole; cell: GridCell }[] {
  if (typeof cell.value !== 'string') return [];
  const lines = cell.text
    .split(/\n|[/／](?=\s*(?:目標|計画|実績))/)
    .map((line) => LABELLED_VALUE.exec(foldText(line)));
  return lines.flatMap((match) => {
    const [, word, text] = match ?? [];
    if (!word || !text) return [];
    const role = mentions(word, ['実績', 'actual']) ? ('actual' as const) : ('target' as const);
    return [{ role, cell: typed(cell, text) }];
  });
}

function relative({ yearOffset }: LabelReading, period: PeriodReading | null): Pick<Fact, 'yearOffset'> {
  return yearOffset === undefined || period ? {} : { yearOffset };
}

/** The unit in the row of units under the titles. */
function unitOfColumn(marks: Marks, { unitRow }: Table, column: HeaderColumn): string | null {
  if (unitRow === null) return null;
  const { text } = cellInColumn(marks, column, unitRow);
  return text.trim().replace(/^[（(［[]\s*(?:単位\s*[:：])?\s*(.*?)\s*[)）\]］]$/, '$1') || null;
}

const BOUND = /^(?:以上|以下|未満|以内|超)$/;

/** What may stand behind a value in a narrow column without a title. */
function isBeside(text: string): boolean {
  return isUnitWord(text) || BOUND.test(text.trim());
}

/** 5 │ 以下: one target in two cells. */
function withBound(cell: GridCell, trailing: readonly GridCell[]): GridCell {
  const bound = trailing.find(({ text }) => BOUND.test(text.trim()))?.text.trim();
  if (!bound || cell.blank) return cell;
  return typed(cell, `${cell.text}${bound}`);
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
      .flatMap((row) => marks.grid.shown(row, own.left, end))
      .find((cell) => !consumed.has(cell.address) && isUnitNote(cell.text)) ?? null
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
  const { name, nameTitle } = anchor;
  // 活動 │ <name> under one merged 指標名
  const isUnderName = ({ left, right }: GridCell): boolean =>
    nameTitle !== null && left >= nameTitle.left && right < name.cell.left;
  return (
    marks.grid
      .shown(row, marks.grid.extent.left, table.header.area.right)
      .find(
        (cell) =>
          !anchor.consumed.has(cell.address) &&
          cell.text.length <= LONGEST_KIND &&
          kindOf(isUnderName(cell) ? `${cell.text.trim()}指標` : cell.text) !== null,
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

export function factsOfPair(pair: Pair): Fact[] {
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
