import { columnName } from '../cells/address';

/** The columns of KPI一覧, left to right, with their widths in points. Those a reader needs stand first. */
export const COLUMNS = [
  ['project', 118],
  ['name', 196],
  ['unit', 34],
  ['period', 62],
  ['previous', 58],
  ['target', 60],
  ['actual', 60],
  ['change', 60],
  ['rate', 50],
  ['status', 84],
  ['band', 74],
  ['department', 90],
  ['policy', 120],
  ['plan', 120],
  ['no', 48],
  ['kind', 84],
  ['direction', 86],
  ['year', 58],
  ['due', 60],
  ['newest', 44],
  ['confidence', 62],
  ['source', 110],
  ['remark', 150],
  ['why', 290],
] as const;

export type ColumnKey = (typeof COLUMNS)[number][0];

/** The last column on paper; those beyond are for the screen, for filters and for formulas. */
export const LAST_PRINTED: ColumnKey = 'band';

export const placeOf = (key: ColumnKey): number => COLUMNS.findIndex(([name]) => name === key);

/** The letter of a column of KPI一覧. */
export function columnOf(key: ColumnKey): string {
  return columnName(placeOf(key));
}
