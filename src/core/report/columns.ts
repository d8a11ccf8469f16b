import { columnName } from '../cells/address';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';

/** The columns of KPI一覧, left to right, with their widths in characters. */
export const COLUMNS = [
  ['project', 24],
  ['no', 7],
  ['name', 34],
  ['kind', 14],
  ['unit', 11],
  ['direction', 15],
  ['period', 12],
  ['year', 10],
  ['target', 11],
  ['actual', 11],
  ['rate', 9],
  ['status', 12],
  ['due', 10],
  ['newest', 7],
  ['confidence', 9],
  ['source', 16],
  ['remark', 18],
  ['why', 46],
] as const;

/** The band of the rule profile, where its bands are more than the statuses. */
const BAND_COLUMN = ['band', 14] as const;

export type ColumnKey = (typeof COLUMNS)[number][0] | (typeof BAND_COLUMN)[0];

export function columnsOf(rules: Rules): readonly (readonly [ColumnKey, number])[] {
  return rules.id === STANDARD.id ? COLUMNS : [...COLUMNS, BAND_COLUMN];
}

/** The letter of a column of KPI一覧. */
export function columnOf(key: (typeof COLUMNS)[number][0]): string {
  return columnName(COLUMNS.findIndex(([name]) => name === key));
}
