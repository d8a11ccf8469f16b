import type { GridCell } from '../cells/grid';
import { isFactRole, type FactRole } from './facts';
import { leafOf, type HeaderColumn } from './header';
import { roleOf, type Mark, type Marks } from './marks';
import { foldText } from '../text/fold';
import { kindOf } from '../text/roles';
import { titlesOf } from './titles';
import { evidenceFor, wordsAbove } from './kpi-evidence';
import { cellInColumn, columnWithRole, rolesOfRows, type Table } from './tables';
import { mentions } from '../text/mentions';

/** The column of a list in which the KPIs are named. */
export interface NameColumn {
  readonly column: HeaderColumn;
  /** No title says that these are KPIs; it follows from the targets and actuals beside them. */
  readonly guessed: boolean;
  /** Little but target and actual speaks for a KPI table (支店 │ 計画 │ 実績 may be sales). */
  readonly weak: boolean;
}

/** Titles over names that are not called 指標: 取組, 事業名, 項目, 内容 … best first. */
const SECOND_CHOICE = ['other', 'project', 'measureMethod'] as const;

/**
 * The column titled 指標名, KPI …; else, where the table has targets and actuals, the text column that names what
 * they are of. Null where the table is none of KPIs.
 */
export function namesOf(marks: Marks, table: Table): NameColumn | null {
  const over = titledAsName(table.header) ?? titledByGoal(marks, table) ?? listWithValues(table);
  const titled = over && trackOfNames(marks, table, over);
  const roles = rolesIn(marks, table);
  if (titled && isSeries(roles)) {
    const around = wordsAbove(marks, table);
    if (mentions(around, FIGURES) && !mentions(around, AIMS)) return null;
    return { column: titled, guessed: false, weak: !mentions(around, AIMS) };
  }
  if (titled) return { column: titled, guessed: false, weak: false };
  const lying = marks.grid.isTurned ? namesLying(marks, table) : null;
  if (lying) return { column: lying, guessed: false, weak: false };
  // Years beside the targets hold what was reached.
  const goals = [...titlesOf(table).values()].filter(
    ({ titled, isGoalYear }) => isGoalYear || titled?.role === 'target',
  );
  // 令和6年度 over 排出量, beside 目標年度 over 排出量
  const isAsGoal = (leaf: Mark): boolean =>
    leaf.kind === 'title' && goals.some((goal) => foldText(goal.leaf.cell.text) === foldText(leaf.cell.text));
  const bareYears = table.header.columns.some(
    (column) =>
      (leafOf(column).kind === 'period' ||
        (isAsGoal(leafOf(column)) && !titlesOf(table).get(column)?.isGoalYear)) &&
      !column.path.some((mark) => mark.labels.some(({ role }) => isFactRole(role) && role !== 'status')),
  );
  if (!roles.has('target') || (!roles.has('actual') && !bareYears)) return null;
  const first = firstValueColumn(marks, table);
  const texts = table.header.columns.filter(
    (column) => column.left < first && !isOtherwiseUsed(column) && holdsTexts(marks, table, column),
  );
  // 担当者 │ 等級 │ 目標 │ 実績: whoever is in charge may be what the rows are about.
  const staffed = table.header.columns.filter(
    (column) =>
      column.left < first &&
      roleOf(leafOf(column), 'department') !== null &&
      holdsTexts(marks, table, column),
  );
  const telling = tellingRowsApart(marks, table, [...texts, ...staffed]);
  const untitled = telling.filter((column) => leafOf(column).kind === 'title');
  const second = SECOND_CHOICE.flatMap((role) => telling.filter((c) => roleOf(leafOf(c), role) !== null));
  const column =
    untitled[untitled.length - 1] ??
    second[0] ??
    telling.find((one) => staffed.includes(one)) ??
    leftOfHeader(marks, table);
  if (!column) return null;
  const evidence = evidenceFor(marks, table, column, texts.length, roles);
  return evidence > 0 ? { column, guessed: true, weak: evidence < 2 } : null;
}

/**
 * A title merged over several tracks stands over a code or a kind, and over the name behind it:
 *
 *     指標             │ 目標 │ 実績
 *     K-01 │ 来館者数   │ 120 │ 110
 *     K-02 │ 貸出冊数   │ 500 │ 520
 */
function trackOfNames(marks: Marks, table: Table, column: HeaderColumn): HeaderColumn {
  if (column.left === column.right) return column;
  const tracks = new Map<string, GridCell[]>();
  for (const row of table.rows) {
    for (const cell of marks.grid.starting(row, column.left, column.right)) {
      if (cell.left < column.left || cell.right > column.right) return column;
      const edges = `${cell.left}:${cell.right}`;
      tracks.set(edges, [...(tracks.get(edges) ?? []), cell]);
    }
  }
  const [first, second, third] = [...tracks.values()].sort((a, b) => a[0]!.left - b[0]!.left);
  if (!first || !second || third || !first.every(isCodeOrKind)) return column;
  const names = second.filter((cell) => typeof cell.value === 'string' && !isCodeOrKind(cell));
  if (names.length < first.length || names.length < second.length / 2) return column;
  return { ...column, left: second[0]!.left, right: second[0]!.right };
}

const LONGEST_CODE = 8;
const LONGEST_KIND = 12;
const DIGITS = '0123456789';
const SIGNS = '().-';

function isLatin(sign: string): boolean {
  return sign < '\u0080' && sign.toLowerCase() !== sign.toUpperCase();
}

/** K-01, ED-1, A1, 1-(2), ア; 活動指標, アウトカム, 成果. A number alone is told from a name elsewhere. */
function isCodeOrKind({ text }: GridCell): boolean {
  const word = foldText(text).replaceAll(' ', '');
  if (word.length <= LONGEST_KIND && (kindOf(word) ?? kindOf(`${word}指標`)) !== null) return true;
  const signs = [...word];
  const digits = signs.filter((one) => DIGITS.includes(one)).length;
  if (signs.length === 1) return digits === 0;
  const isCode = signs.every((one) => DIGITS.includes(one) || SIGNS.includes(one) || isLatin(one));
  return signs.length <= LONGEST_CODE && isCode && digits > 0 && digits < signs.length;
}

/** Names along a row, beside 年度 or a blank: turned by a quarter they stand in the first column. */
function namesLying(marks: Marks, table: Table): HeaderColumn | null {
  const [first] = table.header.columns;
  const isTitle =
    first !== undefined && first.left === marks.grid.extent.left && leafOf(first).period === null;
  const column = isTitle ? first : leftOfHeader(marks, table);
  return column && holdsTexts(marks, table, column, rowsBeside(table)) ? column : null;
}

/** A column may repeat a few of its texts and name the rows all the same, as long tables do. */
const AS_GOOD = 0.8;

/**
 * The columns whose texts tell the rows apart as well as any of them; a name is never taken for its place.
 *
 *     項目            │ 重要度 │ R6目標
 *     体育館の利用者数 │ 高     │ 100
 *     図書館の貸出数   │ 中     │ 500
 *     講座の回数       │ 高     │ 12
 */
function tellingRowsApart(
  marks: Marks,
  table: Table,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  if (columns.length < 2) return columns;
  const different = columns.map((column) => {
    const texts = table.rows.map((row) => cellInColumn(marks, column, row)).filter(({ blank }) => !blank);
    return new Set(texts.map(({ text }) => foldText(text))).size;
  });
  const best = Math.max(...different);
  return columns.filter((_, i) => different[i]! >= best * AS_GOOD);
}

/** 財政指標の推移, 主要経済指標: figures that are followed, not aimed at. */
const FIGURES = ['財政', '財務', '決算', '統計', '経済', '人口'];
const AIMS = ['kpi', '目標', '計画', '戦略', '進捗', '達成', '評価', '成果', '実績', '管理', '取組', '事業'];

/** 指標 over years and nothing that says what is aimed at, what was reached or how it is judged. */
function isSeries(roles: ReadonlySet<string>): boolean {
  return ![...roles].some((role) => (isFactRole(role) && role !== 'unit') || role === 'twoRowOrder');
}

/** 指標 over 区分 │ 指標名 │ 単位: the column that is itself so titled, before one that only stands beneath the word. */
function titledAsName(header: Table['header']): HeaderColumn | null {
  const own = header.columns.findIndex((column) => roleOf(leafOf(column), 'kpiName'));
  const [titled, next] = [header.columns[own], header.columns[own + 1]];
  // 成果目標 │ 項目: what is aimed at, and what is measured for it
  const isAim = titled !== undefined && /目標$/.test(roleOf(leafOf(titled), 'kpiName')?.word ?? '');
  if (
    isAim &&
    next &&
    /^(?:項目|指標項目|内容|評価の項目|活動指標|成果指標)$/.test(foldText(leafOf(next).cell.text))
  )
    return next;
  return titled ?? columnWithRole(header, 'kpiName');
}

const GOAL_OVER_NAMES = /^(数値目標|達成目標|goal|sla)$/i;
/** 目標 alone may as well stand over goals in words; over names only where another column holds the values aimed at. */
const PLAIN_GOAL = /^目標$/;

/** 主な指標 │ 単位 │ 目標 │ 実績: with values beside them the names are more than listed. */
export function listWithValues({ header }: Table): HeaderColumn | null {
  const hasValues = columnWithRole(header, 'target') !== null && columnWithRole(header, 'actual') !== null;
  return hasValues ? columnWithRole(header, 'kpiList') : null;
}

/** 数値目標 │ R5 │ R6: a word for targets over the names, where the values stand under others. */
function titledByGoal(marks: Marks, table: Table): HeaderColumn | null {
  const targets = table.header.columns.filter((one) => roleOf(leafOf(one), 'target'));
  const [column] = targets.filter((one) => {
    const word = roleOf(leafOf(one), 'target')?.word ?? '';
    const isGoal =
      GOAL_OVER_NAMES.test(word) ||
      (PLAIN_GOAL.test(word) && targets.length > 1 && !hasTextsBehind(marks, table, one));
    return isGoal && leafOf(one).period === null;
  });
  const others = table.header.columns.filter(
    (one) => one !== column && one.path.some((mark) => mark.period !== null || roleOf(mark, 'actual')),
  );
  if (!column || others.length === 0 || others.some(({ left }) => left < column.left)) return null;
  return holdsTexts(marks, table, column) ? column : null;
}

/** 目標 │ 取組 │ 目標値: what is measured stands in the next column. */
function hasTextsBehind(marks: Marks, table: Table, column: HeaderColumn): boolean {
  const first = Math.min(
    marks.grid.extent.right + 1,
    ...[...titlesOf(table)].flatMap(([{ left }, { titled, period }]) =>
      left > column.left && (titled !== null || period !== null) && titled?.role !== 'unit' ? [left] : [],
    ),
  );
  return table.header.columns.some(
    (one) =>
      one.left > column.left &&
      one.left < first &&
      !roleOf(leafOf(one), 'unit') &&
      holdsTexts(marks, table, one),
  );
}

/** Milestone over the steps of a plan, in words: no value to reach. */
function isMilestoneOfWords(marks: Marks, table: Table, column: HeaderColumn): boolean {
  const word = roleOf(leafOf(column), 'target')?.word ?? '';
  return /^milestones?$/i.test(word) && holdsTexts(marks, table, column);
}

/** Roles of titles and of row titles. */
function rolesIn(marks: Marks, table: Table): Set<string> {
  const roles = rolesOfRows(marks, table);
  for (const column of table.header.columns) {
    if (isMilestoneOfWords(marks, table, column)) continue;
    for (const mark of column.path) for (const { role } of mark.labels) roles.add(role);
  }
  for (const [column, { titled, isGoalYear }] of titlesOf(table)) {
    const role = titled?.role ?? (isGoalYear ? 'target' : null);
    if (role && !isMilestoneOfWords(marks, table, column)) roles.add(role);
  }
  for (const role of upperLowerOf(marks, table) ?? []) roles.add(role);
  return roles;
}

/** ※上段：目標値 下段：実績値, in a title, or in a note right above or below the table. */
export function upperLowerOf(marks: Marks, table: Table): readonly FactRole[] | null {
  const { area, columns } = table.header;
  const titles = columns.flatMap(({ path }) => path);
  const notes = [area.top - 1, area.top - 2, table.area.bottom + 1].flatMap((row) => marks.shown(row));
  for (const mark of [...titles, ...notes]) {
    const reading = roleOf(mark, 'twoRowOrder');
    if (reading?.upper && reading.lower) return [reading.upper, reading.lower];
  }
  return null;
}

function firstValueColumn(marks: Marks, table: Table): number {
  // 目標 over goals in words, in front of 目標値
  const isInWords = (column: HeaderColumn): boolean =>
    PLAIN_GOAL.test(roleOf(leafOf(column), 'target')?.word ?? '') && holdsTexts(marks, table, column);
  const values = table.header.columns.filter(
    (column) =>
      !isInWords(column) &&
      column.path.some(
        (mark) =>
          mark.kind === 'period' || mark.labels.some(({ role }) => role === 'target' || role === 'actual'),
      ),
  );
  return Math.min(marks.grid.extent.right + 1, ...values.map((column) => column.left));
}

function isOtherwiseUsed(column: HeaderColumn): boolean {
  return leafOf(column).labels.some(
    ({ role }) =>
      (isFactRole(role) && role !== 'measureMethod') ||
      ['kpiNo', 'department', 'period', 'kpiList'].includes(role),
  );
}

/** Most filled cells of the column are short texts, and more than one of them. */
function holdsTexts(
  marks: Marks,
  table: Table,
  column: HeaderColumn,
  rows: readonly number[] = table.rows,
): boolean {
  // Titles of rows (目標, 実績) may share the column with the names they belong to.
  const cells = rows
    .map((row) => cellInColumn(marks, column, row))
    .filter((cell) => !cell.blank && !marks.of(cell).labels.some(({ role }) => isFactRole(role)));
  const texts = cells.filter(
    (cell) =>
      ['title', 'prose'].includes(marks.of(cell).kind) && !titlesRowOfValues(marks, table, column, cell),
  );
  return texts.length > 0 && texts.length * 2 > cells.length;
}

/**
 *     Planned   │ 4 │ 8
 *     Requested │ 4 │ 9       between titles of rows, with values of its own: one more of them, and no name
 *     Actual    │ 4 │ 7
 */
function titlesRowOfValues(marks: Marks, table: Table, column: HeaderColumn, cell: GridCell): boolean {
  const isRowTitle = (row: number): boolean => {
    const mark = marks.at(row, column.left);
    return mark.cell.left === cell.left && (roleOf(mark, 'target') ?? roleOf(mark, 'actual')) !== null;
  };
  const hasValues = table.header.columns.some(
    (other) => other.left > column.right && marks.at(cell.top, other.left).kind === 'number',
  );
  return isRowTitle(cell.top - 1) && isRowTitle(cell.bottom + 1) && hasValues;
}

/** A name may stand alone in its row, left of a table whose titles are over the values only. */
export function rowsBeside(table: Table): readonly number[] {
  const { bottom } = table.header.area;
  const last = table.rows[table.rows.length - 1] ?? bottom;
  return Array.from({ length: last - bottom }, (_, i) => bottom + 1 + i);
}

/**
 *            │ 目標 │ 実績        nothing stands over the names
 *     <name> │ 10   │ 12
 */
function leftOfHeader(marks: Marks, table: Table): HeaderColumn | null {
  const { left, top, bottom } = table.header.area;
  for (let column = left - 1; column >= marks.grid.extent.left; column--) {
    const corner = marks.at(bottom, column);
    const rows = rowsBeside(table);
    if (rows.every((row) => marks.grid.at(row, column).blank)) continue;
    if (corner.kind !== 'blank' && corner.cell.bottom >= top && corner.kind !== 'title') return null;
    const found = { path: [marks.at(bottom, column)], left: column, right: column };
    return holdsTexts(marks, table, found, rows) ? found : null;
  }
  return null;
}
