import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellValue } from '../../core/cells/snapshot';
import type { ConditionalLook } from '../host/conditional-looks';
import type { Scannable } from './reading/snapshot';

/** Why the workbook does not take an entry. */
export type Refusal = 'protected' | 'formula' | 'notImitated' | 'merged' | 'outside';

/** A workbook as a file. */
export interface Saved {
  readonly bytes: Uint8Array;
  /** What it does not keep of the changes, as `Sheet!B3` or the name of a sheet. */
  readonly unkept: readonly string[];
  /** The person has got it. */
  taken(): void;
}

/** What the page needs of the open workbook; rows and columns are 0-based. */
export interface Book {
  readonly name: string;
  /** In tab order, hidden ones included. */
  sheets(): readonly Worksheet[];
  activeSheet(): string;
  /** The selected area of the active sheet; of several the one with the active cell. */
  selection(): Area;
  /** All selected areas, `selection()` last. */
  selectedAreas(): readonly Area[];
  /** How many rows and columns from A1 hold anything. */
  usedSize(sheet: string): { readonly rows: number; readonly columns: number };
  valueAt(sheet: string, row: number, column: number): CellValue;
  /** As shown, number format applied. */
  textAt(sheet: string, row: number, column: number): string;
  /** As the formula bar shows it: a formula with `=`, else what a person would type. */
  contentAt(sheet: string, row: number, column: number): string;
  /** What conditional formats make of a cell; null: nothing. */
  conditionalAt(sheet: string, row: number, column: number): ConditionalLook | null;
  charts(sheet: string): readonly PlacedChart[];
  /** What a scan of the workbook as it is now starts from. */
  scannable(): Scannable;
  activate(sheet: string): void;
  select(...areas: readonly Area[]): void;
  /** Enters text into the active sheet as a person typing it; null when it was taken. */
  type(row: number, column: number, text: string): Refusal | null;
  /** Enters rows of texts from a cell of the active sheet on. */
  paste(row: number, column: number, texts: readonly (readonly string[])[]): Refusal | null;
  /** Empties the selected cells. */
  clear(): Refusal | null;
  /** Takes the last step of the person back, shows where, and gives that area's address; null: nothing was. */
  undo(): string | null;
  redo(): string | null;
  canUndo(): boolean;
  canRedo(): boolean;
  /** A person is inside a cell: Excel refuses add-ins until they leave it. */
  setEditing(editing: boolean): void;
  /** The workbook as a file; nothing counts as saved before it is `taken`. */
  save(): Promise<Saved>;
  /** Something has changed since it was opened or saved. */
  unsaved(): boolean;
  /** Calls back after every change, whoever made it. Returns how to stop. */
  subscribe(changed: () => void): () => void;
  /** Grows with every change, a moved selection included. */
  revision(): number;
  /** Grows when the contents or the look of the workbook changed. */
  version(): number;
}

/** A corner of a chart: px right of and below the corner of a cell. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly dx: number;
  readonly dy: number;
}

export interface PlacedChart {
  readonly id: string;
  readonly label: string;
  readonly from: Corner;
  /** The opposite corner, or the size in px of a chart that does not stretch with its cells. */
  readonly to: Corner | { readonly width: number; readonly height: number };
  /** SVG markup of that size in px. */
  draw(width: number, height: number): string;
}
