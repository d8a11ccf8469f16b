import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { ReasonCode } from '../reasons/catalogue';
import { reason, type Reason } from '../reasons/reason';
import { isUnitNote } from '../text/unit';
import type { LineOfCell } from './cell-lines';
import { isFactRole, type FactRole, type Printed } from './facts';
import type { HeaderColumn } from './header';
import type { Marks } from './marks';
import type { Table } from './tables';

/** A place where a sheet names a KPI: a row of a list, the head of a form, a card. */
export interface Entry {
  readonly table: Table | null;
  /** Several entries share the table; what stands beneath it is none of theirs. */
  readonly shared: boolean;
  readonly rows: readonly number[];
  /** The columns that speak of this KPI; null: all of the table's. */
  readonly columns: readonly HeaderColumn[] | null;
  readonly area: Area;
  readonly no: Printed | null;
  readonly name: Printed;
  /** The title the name stands under or beside. */
  readonly nameTitle: GridCell | null;
  readonly project: GridCell | null;
  /** A row above that gives the kind of the KPIs beneath it. */
  readonly kind: GridCell | null;
  /** Roles of the entry's rows where the header says so: (上段:目標、下段:実績). */
  readonly upperLower: readonly FactRole[] | null;
  /** Its line of the cells of its row, where one cell names several KPIs. */
  readonly line?: LineOfCell | null;
  /** Addresses that name the KPI; they are no values. */
  readonly consumed: ReadonlySet<string>;
  readonly reasons: readonly Reason[];
}

/** ※…, ―, ―（該当なし）; a dash in front of words is a bullet. */
const NOTE_OR_DASH = /^(?:※|[-－―ー—]+\s*(?:[（(].*)?$)/s;

/** 1-(2)-①, 3.1: a number of several levels. */
const CODE = /^[0-9０-９①-⑳()（）.．・\s-－ー]+$/;

/** A text that can be a KPI's name: no number, no dash, no note, no title of a row of values. */
export function isName(marks: Marks, cell: GridCell): boolean {
  const mark = marks.of(cell);
  const titlesRow = mark.labels.some(
    ({ role }) => isFactRole(role) || role === 'kpiName' || role === 'kpiNo',
  );
  return (
    typeof cell.value === 'string' &&
    !cell.blank &&
    mark.kind !== 'number' &&
    mark.kind !== 'period' &&
    !titlesRow &&
    !NOTE_OR_DASH.test(cell.text.trim()) &&
    !CODE.test(cell.text.trim()) &&
    !(/^[（(［[]/.test(cell.text.trim()) && isUnitNote(cell.text))
  );
}

export function reasonAt(code: ReasonCode, cell: GridCell): Reason {
  return reason(code, { cell: cell.address, text: oneLine(cell.text) });
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
