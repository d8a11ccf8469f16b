import type { Grid, GridCell } from '../cells/grid';
import { readNumber } from '../text/number';
import { labelRoles, type Aliases, type LabelReading } from '../text/roles';
import { splitPeriodAndRest, type PeriodReading } from '../text/period';

/** Longer text is prose: it may mention 目標値, it never is a label. */
const LONGEST_TITLE = 40;

/**
 * What one cell can mean, read once.
 *
 * - `label`  the whole cell is a word of the lexicon (目標値, `2024年度末 目標値`, KPI①, 単位 …)
 * - `period` the whole cell names a period (R6年度); a header in one table, a value in another
 * - `title`  short text the lexicon does not know: a column title, a name, a text value
 * - `number` a number, or what stands in its place (―, 未計測)
 * - `prose`  long text
 */
export type MarkKind = 'blank' | 'label' | 'period' | 'title' | 'number' | 'prose';

export interface Mark {
  readonly cell: GridCell;
  readonly kind: MarkKind;
  /** Readings in which the whole cell is the label. */
  readonly labels: readonly LabelReading[];
  readonly period: PeriodReading | null;
}

/** All marks of a sheet, made on demand and kept. */
export class Marks {
  private readonly known = new Map<string, Mark>();

  constructor(
    readonly grid: Grid,
    readonly aliases: Aliases = new Map(),
  ) {}

  of(cell: GridCell): Mark {
    let mark = this.known.get(cell.address);
    if (!mark) this.known.set(cell.address, (mark = readMark(cell, this.aliases)));
    return mark;
  }

  at(row: number, column: number): Mark {
    return this.of(this.grid.at(row, column));
  }
}

function readMark(cell: GridCell, aliases: Aliases): Mark {
  const none = { cell, labels: [], period: null } as const;
  if (cell.blank) return { ...none, kind: 'blank' };
  if (typeof cell.value === 'number') return { ...none, kind: 'number' };
  const text = cell.text;
  const labels = labelRoles(text, aliases).filter((reading) => reading.exact);
  if (labels.length > 0) {
    const period = labels.find((reading) => reading.period)?.period ?? null;
    return { cell, kind: 'label', labels, period };
  }
  if (text.length <= LONGEST_TITLE) {
    const { period, rest } = splitPeriodAndRest(text);
    if (period && rest === '') return { cell, kind: 'period', labels: [], period };
  }
  if (readNumber(cell).kind !== 'text') return { ...none, kind: 'number' };
  return { ...none, kind: text.length > LONGEST_TITLE || /[。\n].*\S/s.test(text) ? 'prose' : 'title' };
}

export function isHeaderLike(mark: Mark): boolean {
  return mark.kind === 'label' || mark.kind === 'period';
}

/** The reading of a given role, or null. */
export function roleOf(mark: Mark, role: LabelReading['role']): LabelReading | null {
  return mark.labels.find((reading) => reading.role === role) ?? null;
}
