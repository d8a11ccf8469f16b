import { withinYear, type PeriodReading } from '../text/period';
import type { LabelReading } from '../text/roles';
import { isFactRole } from './facts';
import type { HeaderColumn } from './header';
import { roleOf, yearOf, type Mark, type Marks } from './marks';
import { cellInColumn, type Table } from './tables';

/**
 *              │ 目標値 │ 実績値        periods down the rows, left of the titles
 *     2024年度 │ 20    │ 18
 */
export function periodBesideRow(marks: Marks, table: Table, row: number): PeriodReading | null {
  const nearest = marks.grid.leftOf(row, table.header.area.left);
  const mark = nearest ? marks.of(nearest) : null;
  return mark?.kind === 'period' ? mark.period : null;
}

/** YTD, Year to date: the newest value where it stands alone, and the time so far over a target and an actual. */
export function isSpan({ role, word }: LabelReading): boolean {
  return role === 'baseline' && /^(?:ytd|y-t-d|year\s?to\s?date|to\s?date)$/i.test(word);
}

/**
 * The period of a column, from its outermost title to its leaf: R6年度 over 4月. Beside months or quarters a total
 * stands for their whole year.
 */
export function periodOfPath(path: readonly Mark[], besideParts: boolean): PeriodReading | null {
  const period = path.reduce<PeriodReading | null>(
    (outer, { period: inner }) => (inner ? withinYear(inner, outer) : outer),
    null,
  );
  const span = path.slice(0, -1).find((mark) => mark.labels.some(isSpan));
  const total = span ?? path.find((mark) => roleOf(mark, 'total'));
  if (!total || (!besideParts && !span)) return period;
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
export function isPeriodOfGroup({ path }: HeaderColumn): boolean {
  const [leaf, group] = [path[path.length - 1], path[path.length - 2]];
  return (
    leaf !== undefined &&
    roleOf(leaf, 'period') !== null &&
    group !== undefined &&
    group.labels.some(({ role }) => isFactRole(role))
  );
}

export function periodOfGroup(
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

/** 令和6年度, alone in a row of the table: the year of the rows beneath it. */
export function yearBand(marks: Marks, table: Table, row: number): PeriodReading | null {
  const filled = marks.grid.shown(row, table.header.area.left, table.header.area.right);
  const only = filled[0];
  if (filled.length !== 1 || !only || only.top !== row) return null;
  const { kind, period } = marks.of(only);
  return kind === 'period' ? period : null;
}

const BANDS = new WeakMap<Table, ReadonlyMap<number, PeriodReading>>();

/** The band each row of a table stands under; rows above the first band, and tables without any, have none. */
export function bandsOf(marks: Marks, table: Table): ReadonlyMap<number, PeriodReading> {
  const known = BANDS.get(table);
  if (known) return known;
  const bands = new Map<number, PeriodReading>();
  let band: PeriodReading | null = null;
  for (const row of table.rows) {
    band = yearBand(marks, table, row) ?? band;
    if (band) bands.set(row, band);
  }
  BANDS.set(table, bands);
  return bands;
}

type PeriodRole = 'period' | 'targetPeriod' | 'actualPeriod';

const PERIOD_COLUMNS = new WeakMap<Table, Readonly<Record<PeriodRole, HeaderColumn | undefined>>>();

/** The columns in which a table prints periods; looked for once per table, as every row asks. */
function periodColumns(table: Table): Readonly<Record<PeriodRole, HeaderColumn | undefined>> {
  const known = PERIOD_COLUMNS.get(table);
  if (known) return known;
  const of = (role: PeriodRole): HeaderColumn | undefined =>
    table.header.columns.find((c) => c.path.some((mark) => roleOf(mark, role)) && !isPeriodOfGroup(c));
  const columns = {
    period: of('period'),
    targetPeriod: of('targetPeriod'),
    actualPeriod: of('actualPeriod'),
  };
  PERIOD_COLUMNS.set(table, columns);
  return columns;
}

/** Long tables print the period of a row in a column of its own (年度). */
export function periodInRow(marks: Marks, table: Table, row: number, role: PeriodRole): PeriodReading | null {
  const column = periodColumns(table)[role];
  if (!column) return null;
  const cell = cellInColumn(marks, column, row);
  return marks.of(cell).period ?? yearOf(cell);
}
