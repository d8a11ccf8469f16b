import type { ScanResult } from '../scan/result';
import { columnOf, type ColumnKey } from './columns';
import { HEADER_ROW, listRows, type ListScope } from './kpi-list';
import type { ReportTexts } from './texts';

/** Columns of KPI一覧 as references, and counting over them. */
export interface ListReferences {
  readonly column: (key: ColumnKey) => string;
  /** `SUMPRODUCT(…)`, not COUNTIFS: a project name may hold * or ?, or be longer than 255 characters. */
  readonly count: (...tests: string[]) => string;
  /** The test for the one row a KPI is counted by. */
  readonly mine: string;
  /** The test for rows that are due. */
  readonly due: string;
  /** A cell of a row of the list, 0-based; what is blank there comes out as `""`, not as 0. */
  readonly shown: (key: ColumnKey, index: number) => string;
  /** The same as it is, for texts. */
  readonly cell: (key: ColumnKey, index: number) => string;
}

export function listReferences(scan: ScanResult, texts: ReportTexts, scope: ListScope): ListReferences {
  const last = HEADER_ROW + 1 + listRows(scan, scope).length;
  const column: ListReferences['column'] = (key) =>
    `{{sheet:kpiList}}!$${columnOf(key)}$${HEADER_ROW + 2}:$${columnOf(key)}$${last}`;
  const cell: ListReferences['cell'] = (key, index) =>
    `{{sheet:kpiList}}!$${columnOf(key)}$${HEADER_ROW + 2 + index}`;
  return {
    column,
    cell,
    shown: (key, index) => `IF(${cell(key, index)}="","",${cell(key, index)})`,
    mine: `${column('newest')}="${texts.newest}"`,
    due: `${column('due')}="${texts.due}"`,
    count: (...tests) => `SUMPRODUCT(${tests.map((test) => `--(${test})`).join(',')})`,
  };
}
