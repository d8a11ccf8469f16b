import type { GridCell } from '../cells/grid';
import { labelRoles, type Aliases, type LabelReading } from '../text/roles';
import type { Mark, Marks } from './marks';
import type { Pair } from './pair';

/** Fields that are short enough to share a cell with their label. */
const FIELDS: readonly LabelReading['role'][] = [
  'kpiName',
  'kpiNo',
  'target',
  'actual',
  'baseline',
  'rate',
  'status',
  'unit',
  'kind',
  'direction',
  'project',
  'period',
  'cost',
  'budget',
  'settled',
  'contract',
  'grant',
];

const LABELLED = /^\s*[・○●■◆◇□*※]?\s*([^:：]{1,24}?)\s*[:：]\s*(.+?)\s*$/;
/** KPI① <name>, 指標１　<name>: a number that labels what stands behind it in the same cell. */
const NUMBERED =
  /^\s*[【〔[■◆●]?\s*((?:KPI|指標|目標|数値目標|成果指標|活動指標)\s*[-－]?\s*[①-⑳0-9０-９]{1,2})\s*[】〕\]]?(?:\s*[:：.．]\s*|[ \u3000]+)(\S.+?)\s*$/i;

/**
 * Labels and values in one cell, one pair per line:
 *
 *     指標名：移住者数          KPI① 移住者数
 *     目標値：10
 */
export function inlinePairs(marks: Marks, isUsed: (cell: GridCell) => boolean): Pair[] {
  const pairs: Pair[] = [];
  for (const cell of marks.grid.filled()) {
    if (typeof cell.value !== 'string' || marks.of(cell).kind === 'label') continue;
    const lines = linesOf(cell, marks.aliases);
    if (lines.length > 0 && !isUsed(cell)) pairs.push(...lines);
  }
  return pairs;
}

/** The labelled lines of one cell. */
export function linesOf(cell: GridCell, aliases: Aliases): Pair[] {
  return cell.text.split('\n').flatMap((line) => pairIn(cell, line, aliases) ?? []);
}

/** `KPI② 来庁者数`: a cell that opens a KPI of its own. */
export function opensKpi(text: string): boolean {
  return NUMBERED.test(text);
}

function pairIn(cell: GridCell, line: string, aliases: Aliases): Pair | null {
  const match = LABELLED.exec(line) ?? NUMBERED.exec(line);
  const [, title, value] = match ?? [];
  if (!title || !value) return null;
  const labels = labelRoles(title, aliases).filter(({ exact, role }) => exact && FIELDS.includes(role));
  // A second colon means a sentence of clauses (基準値：R5 目標値：R6), not one field.
  if (labels.length === 0 || /[:：]/.test(value)) return null;
  const part = (text: string): GridCell => ({
    ...cell,
    text,
    value: text,
    formula: null,
    numberFormat: 'General',
  });
  const label: Mark = {
    cell: part(title),
    kind: 'label',
    labels,
    period: labels.find((reading) => reading.period)?.period ?? null,
  };
  return { label, value: part(value), direction: 'right', trailing: [] };
}
