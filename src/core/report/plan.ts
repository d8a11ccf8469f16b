/**
 * The report as data. `src/core/report` decides every cell, format and chart; `src/excel` carries it out
 * and decides nothing.
 */

export type Locale = 'ja' | 'en';

/** What one report cell holds. Text is always written as text, whatever it starts with. */
export type ReportCell =
  | null
  | { readonly kind: 'text'; readonly text: string; readonly style?: CellStyle; readonly link?: SourceLink }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly format: string;
      readonly style?: CellStyle;
      readonly link?: SourceLink;
    }
  | {
      readonly kind: 'formula';
      /**
       * With a leading `=`; English function names; only functions of Excel LTSC 2021. `{{sheet:kpiList}}` stands
       * for the quoted name that the report sheet of that key really got.
       */
      readonly formula: string;
      readonly format: string;
      readonly style?: CellStyle;
    };

/** Where a number comes from: one click selects it. */
export interface SourceLink {
  readonly sheet: string;
  readonly cell: string;
}

/** Styles by meaning; what they look like is decided in one table by `src/excel`. */
export type CellStyle =
  | 'title'
  | 'note'
  | 'section'
  | 'header'
  | 'figure'
  | 'achieved'
  | 'notAchieved'
  | 'notMeasured'
  | 'review'
  | 'link';

/** A rectangle on the same sheet, 0-based and inclusive. */
export interface ReportArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ReportTable {
  /** Unique in the workbook, letters, digits and `_` only. */
  readonly name: string;
  /** Header row included. */
  readonly area: ReportArea;
}

export interface ReportChart {
  readonly name: string;
  readonly title: string;
  readonly type: 'columnStacked' | 'columnClustered' | 'barStacked' | 'barClustered' | 'line';
  /** Contiguous block: first row = series names, first column = categories. */
  readonly source: ReportArea;
  /** Never left to Excel: `auto` swaps series (see docs/architecture). */
  readonly seriesBy: 'columns' | 'rows';
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  /** Bars that do not start at zero lie about their proportions; left out, the axis is Excel's choice. */
  readonly valueAxisMinimum?: number;
  /** One colour per series, `#RRGGBB`; series also differ by name and order. */
  readonly seriesColours: readonly string[];
  /** The cells the chart lies over. */
  readonly place: ReportArea;
}

export interface ReportSheet {
  /** Stable key kept in the sheet's custom properties, so that a second run finds it whatever its name. */
  readonly key: 'summary' | 'kpiList';
  readonly name: string;
  /** `rows[r][c]`, starting at A1; short rows are allowed. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** In characters of the default font, one per used column. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
  readonly frozenRows: number;
  /** Columns whose text wraps. */
  readonly wrapColumns: readonly number[];
}

export interface ReportPlan {
  readonly locale: Locale;
  /** In tab order; the first one is activated after the insert. */
  readonly sheets: readonly ReportSheet[];
}
