import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellValue } from '../../core/cells/snapshot';

/** What the page needs of the open workbook; rows and columns are 0-based. */
export interface Book {
  readonly name: string;
  /** In tab order, hidden ones included. */
  sheets(): readonly Worksheet[];
  activeSheet(): string;
  /** The selected area of the active sheet. */
  selection(): Area;
  valueAt(sheet: string, row: number, column: number): CellValue;
  /** As shown, number format applied. */
  textAt(sheet: string, row: number, column: number): string;
  /** As the formula bar shows it: a formula with `=`, else what a person would type. */
  contentAt(sheet: string, row: number, column: number): string;
  charts(sheet: string): readonly PlacedChart[];
  activate(sheet: string): void;
  select(area: Area): void;
  /** Enters text into the active sheet as a person typing it; false when the sheet refuses it. */
  type(row: number, column: number, text: string): boolean;
  /** A person is inside a cell: Excel refuses add-ins until they leave it. */
  setEditing(editing: boolean): void;
  save(): Promise<Uint8Array>;
  /** Calls back after every change, whoever made it. Returns how to stop. */
  subscribe(changed: () => void): () => void;
  /** Grows with every change, a moved selection included. */
  revision(): number;
  /** Grows when anything but the selection changed. */
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
