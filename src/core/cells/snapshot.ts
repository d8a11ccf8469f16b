/**
 * A workbook as plain data: what the product knows of the user's file once it has been read.
 * No Excel object ever leaves `src/excel`; everything downstream works on these shapes.
 */

/** A cell's value. Blank cells are `null`, never `''`; a formula showing an empty string is `''`. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells, 0-based and inclusive on both ends. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Why a formula has no value although its cell shows something, or nothing:
 * - `linked`        it shows the 0 of a blank cell
 * - `perhaps`       it shows a 0 that may be that of a blank cell
 * - `notCalculated` the file holds no result of it
 */
export type Emptiness = 'linked' | 'perhaps' | 'notCalculated';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One sheet's used range. The four matrices have the same shape, `rows × columns`, and their `[0][0]` is
 * the cell at (`top`, `left`) of the sheet (0-based):
 *
 *        left
 *         ↓
 *   top → [0][0] [0][1] …
 *         [1][0] [1][1] …
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The text as shown on the sheet, number format applied: 0.1 in `0%` is `10%`. Blank is `''`. */
  readonly texts: readonly (readonly string[])[];
  /** `=SUM(A1:A3)`, or `null` where the cell holds no formula. One beside a value `null` has no stored result. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates (0-based, inclusive). */
  readonly merges: readonly Area[];
  /** Rows hidden by hand or by a filter, in sheet coordinates (0-based); `[]` where that is not known. */
  readonly hiddenRows: readonly number[];
  /** Formulas that show the 0 of a blank cell, by address; see `emptyLinks`. Absent until they were looked for. */
  readonly emptyLinks?: ReadonlyMap<string, Emptiness>;
}

export interface WorkbookSnapshot {
  /** File name, for instance `shiroi-r6.xlsx`. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}
