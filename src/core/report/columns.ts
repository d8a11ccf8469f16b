import { columnName } from '../cells/address';

/** The columns of KPI一覧, left to right, with their widths in points. Those a reader needs stand first. */
export const COLUMNS = [
  ['project', 104],
  ['name', 196],
  ['unit', 38],
  ['period', 64],
  ['previous', 60],
  ['target', 62],
  ['actual', 62],
  ['change', 62],
  ['rate', 54],
  ['status', 86],
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
