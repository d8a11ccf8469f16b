import { boundingArea, overlapsColumns, type GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { foldText } from '../text/fold';
import type { PeriodReading } from '../text/period';
import type { LabelReading } from '../text/roles';
import { areOverNumbers, areOverValues, isOverWideName } from './over-columns';
import { splitSideBySide } from './side-by-side';
import { stripsOf, type Span } from './strips';
import type { Header, HeaderColumn } from './header';
import { isHeaderLike, isKpiNumber, isValueTitle, roleOf, type Mark, type Marks } from './marks';

/**
 * Is this row a header (titles side by side, values below) or a line of label → value pairs?
 *
 *     header:  KPI① │ 種別 │ 単位 │ 基準年度 │ 基準値          labels next to labels
 *     pairs:   予算額 │ 2,772千円 │ 決算額 │ 2,772千円          label, value, label, value
 */
export type RowShape = 'header' | 'pairs' | 'other';

/** Everything that shows in this row, cells merged down from above included. */
function lineOf(marks: Marks, row: number, span: Span = marks.grid.extent): readonly Mark[] {
  return marks.shown(row, span.left, span.right);
}

/** What begins in this row. */
function startingIn(marks: Marks, row: number, span: Span = marks.grid.extent): readonly Mark[] {
  return marks.starting(row, span.left, span.right);
}

function alternates(line: readonly Mark[]): boolean {
  return (
    line.length >= 2 &&
    line.every((mark, i) => (i % 2 === 0 ? mark.kind === 'label' : mark.kind !== 'label')) &&
    !(line.length === 2 && line[1]?.kind === 'title')
  );
}

/** True where at least one column has something other than a label right below its title. */
function hasValuesBelow(marks: Marks, line: readonly Mark[]): boolean {
  return line.some((mark) => {
    const below = marks.at(mark.cell.bottom + 1, mark.cell.left);
    // A cell reaching over from another column is not its value.
    return below.kind !== 'blank' && below.kind !== 'label' && below.cell.left >= mark.cell.left;
  });
}

/** □ 新規 ☑ 継続: a choice of the form. */
const CHECKBOX = /[□☐☑☒]\s*\S/;

/** 指標 │ <name> │ │ 指標 │ │ │ 指標 │ <name>: cards beside one another, the one in the middle empty. */
function repeatsLabel(starting: readonly Mark[]): boolean {
  const labels = starting.filter(isHeaderLike);
  const words = new Set(labels.map(({ cell }) => foldText(cell.text)));
  const touch = labels.some(({ cell }, i) => labels[i - 1]?.cell.right === cell.left - 1);
  return labels.length >= 2 && words.size === 1 && !touch;
}

/** KPI① │ 名称 │ <name>: number and label together title what follows. */
function isNumberOfName(number: Mark, label: Mark): boolean {
  return isKpiNumber(number) && (roleOf(label, 'kpiName') !== null || /名称?$/.test(label.cell.text.trim()));
}

export function rowShape(marks: Marks, row: number, span?: Span): RowShape {
  const starting = startingIn(marks, row, span);
  if (!starting.some(isHeaderLike)) return 'other';
  if (areOverValues(marks, starting) || isOverWideName(marks, starting)) return 'header';
  const line = lineOf(marks, row, span);
  const startsHere = (mark: Mark): boolean => mark.cell.top === row;
  const isFilledIn = ({ kind, cell }: Mark): boolean =>
    kind === 'number' || kind === 'prose' || CHECKBOX.test(cell.text);
  if (starting.some(isFilledIn) || (alternates(line) && !areOverNumbers(marks, line))) {
    return 'pairs';
  }
  const [first, second] = starting;
  if ((first && second && isNumberOfName(first, second)) || repeatsLabel(starting)) return 'pairs';
  // Labels side by side; what decides is whether they stand next to each other or next to their values.
  const neighbours = line.some((mark, i) => {
    const previous = line[i - 1];
    if (!previous || !isHeaderLike(mark) || !isHeaderLike(previous)) return false;
    return startsHere(mark) || startsHere(previous);
  });
  if (neighbours) return 'header';
  const labels = line.filter(isHeaderLike);
  return labels.length >= 2 && hasValuesBelow(marks, labels) ? 'header' : 'pairs';
}

/** Rows directly above a leaf row that belong to the same header (group titles such as `R6` over two amounts). */
function headerTop(marks: Marks, leafRow: number, leaves: readonly GridCell[], floor: number): number {
  let top = Math.min(leafRow, ...leaves.map((cell) => cell.top));
  const span = boundingArea(leaves);
  const repeated = leaves.filter((leaf) => roleOf(marks.of(leaf), 'target')).length >= 2;
  for (let row = leafRow - 1; row >= floor && row >= leafRow - 3; row--) {
    const groups = lineOf(marks, row, span);
    // A label with its value beside it (成果指標 │ <name>) is a line of its own above the header.
    const before = lineOf(marks, row).filter(({ cell }) => cell.right < span.left && cell.bottom < leafRow);
    const line = [...before.slice(-1), ...groups];
    const pairs = line.some((mark, i) => {
      const next = line[i + 1];
      return mark.kind === 'label' && next !== undefined && !isHeaderLike(next);
    });
    // 単位：人 is a note above the header, whatever stands beside it.
    const isNote = ({ cell }: Mark): boolean => /単位\s*[:：]/.test(cell.text);
    const [opening, next] = groups;
    if (opening && next && isNumberOfName(opening, next)) break;
    const fits = !pairs && groups.every((m) => (isHeaderLike(m) || m.kind === 'title') && !isNote(m));
    const insideSpan = groups.every((mark) => mark.cell.left >= span.left && mark.cell.right <= span.right);
    const several = groups.length >= 2 || groups.some((mark) => mark.kind === 'period');
    // Names over repeated pairs of 目標 and 実績: each KPI over its columns.
    const named = repeated && groups.length >= 2;
    if (!fits || !insideSpan || !several || !(named || groups.some(isHeaderLike))) break;
    top = Math.min(top, row);
  }
  return top;
}

/** The group title over a leaf: the cell covering the column, else the nearest filled one up-left. */
function groupAbove(marks: Marks, row: number, leaf: GridCell, left: number): Mark | null {
  const covering = marks.at(row, leaf.left);
  if (covering.kind !== 'blank') return covering;
  for (let column = leaf.left - 1; column >= left; column--) {
    const mark = marks.at(row, column);
    if (mark.kind !== 'blank')
      return mark.cell.right === mark.cell.left || isOfForm(marks, mark) ? mark : null;
  }
  return null;
}

/** ■ KPI１, or the name beneath it: it holds for all columns up to the next one, however wide it is itself. */
function isOfForm(marks: Marks, mark: Mark): boolean {
  return (
    isKpiNumber(mark) || (mark.kind === 'title' && isKpiNumber(marks.at(mark.cell.top - 1, mark.cell.left)))
  );
}

/** All headers of a sheet, top to bottom. Header rows that follow each other without values are one header. */
export function findHeaders(marks: Marks): Header[] {
  const { extent } = marks.grid;
  const headers: Header[] = [];
  for (let row = extent.top; row <= extent.bottom; row++) {
    for (const span of headerSpans(marks, row)) {
      if (headers.some(({ area }) => area.bottom >= row && overlapsColumns(area, { ...area, ...span })))
        continue;
      let last = row;
      while (last < extent.bottom) {
        if (continues(marks, last + 1, span)) last++;
        else if (isRowOfNames(marks, last + 1, span)) last += 2;
        else break;
      }
      last = Math.max(last, titlesBeneath(marks, row, last, span));
      if (isDataUnder(marks, row, span, headers)) continue;
      const before = headers.filter(({ area }) => overlapsColumns(area, { ...area, ...span }));
      const floor = Math.max(extent.top, ...before.map(({ area }) => area.bottom + 1));
      headers.push(...splitSideBySide(headerOfRows(marks, row, last, span, floor)));
    }
  }
  return headers;
}

/**
 *     年度 │ 区分 │     税務課        │ 収納課        titles that reach down beside a row of further titles
 *       ^  │  ^  │ 申告率 │ 振替件数  │ 滞納額
 */
function titlesBeneath(marks: Marks, first: number, last: number, span: Span): number {
  const reaching = lineOf(marks, last, span).filter(
    ({ kind, cell }) => kind === 'label' && cell.top >= first,
  );
  const bottom = Math.max(last, ...reaching.map(({ cell }) => cell.bottom));
  for (let row = last + 1; row <= bottom; row++) {
    const starting = startingIn(marks, row, span);
    const areTitles = starting.every((mark) => isHeaderLike(mark) || mark.kind === 'title');
    if (starting.length < 2 || !areTitles) return last;
  }
  return bottom;
}

/**
 *     年度 │ 指標１          │ 指標２            numbers, names, and the titles of the values, one below the other
 *          │ 講座の参加者数    │ 受診率
 *          │ 目標 │ 実績      │ 目標 │ 実績
 */
function isRowOfNames(marks: Marks, row: number, span: Span): boolean {
  const starting = startingIn(marks, row, span);
  const areNames = starting.every(({ kind, cell }) => {
    return isKpiNumber(marks.at(row - 1, cell.left)) && (kind === 'title' || kind === 'prose');
  });
  return starting.length > 0 && areNames && rowShape(marks, row + 1, span) === 'header';
}

/**
 * A row of values that look like titles, right beneath the header of a list:
 *
 *     指標名           │ 単位   │ R6目標 │ R6実績
 *     計画の策定時期     │       │ R6.9  │ R6.10       months and dates under 目標 and 実績
 *     評価             │ ランク │ A     │ A           words of other titles, but no 目標, no year
 */
function isDataUnder(marks: Marks, row: number, span: Span, headers: readonly Header[]): boolean {
  const header = headers
    .filter(({ area }) => area.bottom < row && area.left <= span.right && span.left <= area.right)
    .pop();
  const names = header?.columns.find(({ path }) => path.some((mark) => roleOf(mark, 'kpiName')));
  if (!header || !names || !isUnbroken(marks, header.area, row)) return false;
  const line = startingIn(marks, row, span);
  const name = line.find(({ cell }) => cell.left >= names.left && cell.right <= names.right);
  const others = line.filter((mark) => mark !== name);
  const opening: readonly LabelReading['role'][] = [
    'kpiName',
    'kpiNo',
    'target',
    'actual',
    'period',
    'baseline',
  ];
  const opens = line.some((mark) => opening.some((role) => roleOf(mark, role)));
  if (!name || opens) return false;
  const years = others.filter(({ kind }) => kind === 'period');
  if (name.kind === 'label') return years.length === 0;
  return years.every(({ period }) => isDay(period));
}

/** No blank row between the header and this one. */
function isUnbroken(marks: Marks, { bottom }: Area, row: number): boolean {
  for (let between = bottom + 1; between < row; between++) {
    if (marks.grid.shown(between).length === 0) return false;
  }
  return true;
}

/** The row is one more row of the header above it, and not the first line of its values. */
function continues(marks: Marks, row: number, span: Span): boolean {
  if (isUnderValueTitles(marks, row, span)) return true;
  return (
    rowShape(marks, row, span) === 'header' &&
    valuesUnderLabels(marks, row, span).length === 0 &&
    !isRowOfDates(marks, row, span)
  );
}

/**
 *     指標名 │ 目標        years alone beneath titles of values, beside a title of names that reaches down to them
 *       ^    │ R6年度
 */
function isUnderValueTitles(marks: Marks, row: number, span: Span): boolean {
  const starting = startingIn(marks, row, span);
  const reaching = lineOf(marks, row, span).filter(({ cell }) => cell.top < row && cell.bottom === row);
  return (
    starting.length > 0 &&
    starting.every(({ kind, cell }) => {
      const above = marks.at(row - 1, cell.left);
      return kind === 'period' && above.kind === 'label' && isValueTitle(above);
    }) &&
    reaching.some((mark) => roleOf(mark, 'kpiName') !== null)
  );
}

/** A name under 指標名 with months or dates beside it: the first values of the list. */
function isRowOfDates(marks: Marks, row: number, span: Span): boolean {
  const line = startingIn(marks, row, span);
  const isNamed = line.some(
    ({ kind, cell }) => kind === 'title' && roleOf(marks.at(row - 1, cell.left), 'kpiName') !== null,
  );
  const titles = line.filter(isHeaderLike);
  return isNamed && titles.every(({ kind, period }) => kind === 'period' && isDay(period));
}

function isDay(period: PeriodReading | null): boolean {
  return period?.kind === 'month' || period?.kind === 'date';
}

/** Titles whose value never is a title of its own: what stands right beneath them is their value. */
const OVER_VALUES: readonly LabelReading['role'][] = ['kpiNo', 'unit', 'kind', 'project'];

/**
 *     KPI②   │ 種別        │ 単位 │ 基準年度            │ 基準値
 *     <name> │ アウトプット │ 件  │ 2024年度末 目標値    │ 2024年度末 実績値      values and the next titles in one row
 *       ^        ^           ^
 */
export function valuesUnderLabels(marks: Marks, row: number, span: Span): Mark[] {
  return lineOf(marks, row, span).filter((mark) => {
    const above = marks.at(row - 1, mark.cell.left);
    const isValue = mark.kind === 'title' || mark.kind === 'prose';
    return (
      isValue &&
      mark.cell.top === row &&
      above.cell.left === mark.cell.left &&
      OVER_VALUES.some((role) => roleOf(above, role)) &&
      !above.labels.some(({ role, no }) => role === 'kpiNo' && no === null)
    );
  });
}

/**
 * Where in a row a header stands: over its whole width, or beside a row of another table that begins elsewhere.
 *
 *     相談件数 │ 10 │ 12 │   │ 指標名 │ 目標値 │ 実績値
 */
function headerSpans(marks: Marks, row: number): Span[] {
  return stripsOf(marks).flatMap((strip) => headerSpansIn(marks, row, strip));
}

function headerSpansIn(marks: Marks, row: number, strip: Span): Span[] {
  const apart = beyondPairs(marks, row, strip);
  if (apart) return apart;
  if (rowShape(marks, row, strip) === 'header') {
    const values = valuesUnderLabels(marks, row, strip);
    if (values.length === 0) return [strip];
    const left = Math.max(...values.map(({ cell }) => cell.right)) + 1;
    const rest = { left, right: strip.right };
    return rowShape(marks, row, rest) === 'header' ? [rest] : [];
  }
  return runsOf(marks, row, strip).filter((run) => {
    const line = lineOf(marks, row, run);
    return (
      line.length >= 3 &&
      line.every((mark) => isHeaderLike(mark) || mark.kind === 'title') &&
      (line.some((mark) => roleOf(mark, 'kpiName') !== null) ||
        (roleOf(line[0]!, 'period') !== null && line.some((mark) => roleOf(mark, 'actual')))) &&
      line.some((mark) => roleOf(mark, 'target') ?? roleOf(mark, 'actual') ?? mark.period) &&
      rowShape(marks, row, run) === 'header'
    );
  });
}

/**
 * A header in the row in which the form beside it has a label and its value; null where there is none.
 *
 *     年度 │ 目標 │ 実績 │   │ KPI │ <name>
 */
function beyondPairs(marks: Marks, row: number, strip: Span): Span[] | null {
  if (!lineOf(marks, row, strip).some(({ kind }) => kind === 'label')) return null;
  const runs = runsOf(marks, row, strip);
  const isPair = (run: Span): boolean => {
    const line = lineOf(marks, row, run);
    const [label, value] = line;
    const opens = label?.labels.some(
      ({ role }) => role === 'kpiName' || role === 'kpiNo' || role === 'project',
    );
    return line.length === 2 && opens === true && value !== undefined && !isHeaderLike(value);
  };
  const others = runs.filter((run) => !isPair(run));
  if (others.length === runs.length || others.length === 0) return null;
  return others.filter(
    (run) => lineOf(marks, row, run).length >= 2 && rowShape(marks, row, run) === 'header',
  );
}

/** Filled cells of a row that stand side by side without a gap. */
function runsOf(marks: Marks, row: number, strip: Span): Span[] {
  const runs: { left: number; right: number }[] = [];
  for (const { cell } of lineOf(marks, row, strip)) {
    const run = runs[runs.length - 1];
    if (run && cell.left === run.right + 1) run.right = cell.right;
    else runs.push({ left: cell.left, right: cell.right });
  }
  return runs;
}

/**
 * The lowest title over each column is its leaf; what stands above it is its group.
 *
 *     指標名 │ 単位 │   R5   │      leaves: 指標名, 単位 (nothing below them), 目標値, 実績値
 *            │      │目標値│実績値│
 *
 * @param floor the first row that belongs to no header above
 */
function headerOfRows(marks: Marks, first: number, last: number, span: Span, floor: number): Header {
  const leaves: GridCell[] = [];
  for (let row = last; row >= first; row--) {
    for (const mark of lineOf(marks, row, span)) {
      const { cell } = mark;
      if (leaves.includes(cell) || (cell.top < first && !isHeaderLike(mark))) continue;
      // 指標１ merged down beside titles and values alike numbers the rows, not a column.
      if (cell.top < first && cell.bottom > last && isKpiNumber(mark)) continue;
      if (!leaves.some((leaf) => overlapsColumns(leaf, cell))) leaves.push(cell);
    }
  }
  leaves.sort((a, b) => a.left - b.left);
  const top = headerTop(marks, first, leaves, floor);
  const start = leaves[0]?.left ?? 0;
  const columns = leaves.map((leaf): HeaderColumn => {
    const path: Mark[] = [];
    for (let row = top; row < leaf.top; row++) {
      const group = groupAbove(marks, row, leaf, start);
      if (group && !path.includes(group)) path.push(group);
    }
    path.push(marks.of(leaf));
    return { path, left: leaf.left, right: leaf.right };
  });
  const bottom = Math.max(last, ...leaves.map((leaf) => leaf.bottom));
  return { area: { ...boundingArea(leaves), top, bottom }, columns };
}
