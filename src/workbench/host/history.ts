import type { Cell, CellValue } from '@cj-tech-master/excelts';
import type { Area } from '../../core/cells/snapshot';
import { areaOf } from './area';
import type { HostSheet } from './book';
import { formatOf, isCovered, readFormula } from './cells';
import { linkOf, setLink, type Link } from './links';

/** Steps that can be taken back; Excel keeps as many. */
const LIMIT = 100;

/** All that an entry can change of a cell. */
interface CellState {
  readonly address: string;
  readonly value: CellValue;
  /** As the formula bar shows it: what tells whether somebody else has changed the cell since. */
  readonly content: string;
  readonly format: string;
  readonly link: Link | null;
}

/** One step: what a person did to the cells of one sheet. */
interface Edit {
  readonly target: HostSheet;
  readonly area: Area;
  readonly before: readonly CellState[];
  readonly after: readonly CellState[];
}

/** Where a step was taken back or done again. */
export interface Restored {
  readonly target: HostSheet;
  readonly area: Area;
}

/**
 * The steps of a person, newest last. What an add-in does is no step, as in Excel; where it has written into a cell
 * since, that step and all before it are forgotten: taking them back would destroy what the add-in wrote.
 */
export class History {
  private done: Edit[] = [];
  private undone: Edit[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Excel forgets everything where a sheet is deleted or renamed. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** Carries out a change of these cells as one step. What the change throws goes through; it is then no step. */
  record(target: HostSheet, area: Area, cells: readonly Cell[], change: () => void): void {
    const before = cells.map((cell) => stateOf(target, cell));
    change();
    this.done.push({ target, area, before, after: cells.map((cell) => stateOf(target, cell)) });
    if (this.done.length > LIMIT) this.done.shift();
    this.undone = [];
  }

  /** Takes the newest step back; null when there is none, or none that can be. */
  undo(): Restored | null {
    return this.step(this.done, this.undone, ({ before, after }) => ({ from: after, to: before }));
  }

  /** Does the step again that was taken back last. */
  redo(): Restored | null {
    return this.step(this.undone, this.done, ({ before, after }) => ({ from: before, to: after }));
  }

  private step(
    source: Edit[],
    goal: Edit[],
    way: (edit: Edit) => { readonly from: readonly CellState[]; readonly to: readonly CellState[] },
  ): Restored | null {
    const edit = source.at(-1);
    if (!edit) return null;
    const { from, to } = way(edit);
    const { target, area } = edit;
    if (!from.every((state) => isAsLeft(target, state))) {
      source.length = 0;
      return null;
    }
    source.pop();
    for (const state of to) restore(target, state);
    goal.push(edit);
    return { target, area };
  }
}

function cellAt(target: HostSheet, address: string): Cell {
  const { top, left } = areaOf(address);
  return target.sheet.getCell(top + 1, left + 1);
}

function stateOf(target: HostSheet, cell: Cell): CellState {
  return {
    address: cell.address,
    value: cell.value,
    content: String(readFormula(cell)),
    format: formatOf(cell),
    link: linkOf(target, cell),
  };
}

function isAsLeft(target: HostSheet, { address, content }: CellState): boolean {
  const cell = cellAt(target, address);
  return !isCovered(cell) && String(readFormula(cell)) === content;
}

function restore(target: HostSheet, { address, value, format, link }: CellState): void {
  const cell = cellAt(target, address);
  setLink(target, cell, null);
  cell.value = value;
  if (link && !linkOf(target, cell)) setLink(target, cell, link);
  if (formatOf(cell) !== format) cell.numFmt = format;
}
