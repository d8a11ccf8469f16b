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
    }
  /** What the user typed into a note column of an earlier report, to be written back as it was. */
  | { readonly kind: 'kept'; readonly content: string | number | boolean; readonly style?: CellStyle };

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
  | 'name'
  | 'achieved'
  | 'notAchieved'
  | 'notMeasured'
  | 'review'
  | 'error'
  | 'warning'
  | 'info'
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

/** The values of a series, written at its columns. */
export interface ChartLabel {
  /** Number format; it may hold a sign of the series, and leave out zeros. */
  readonly format: string;
  /** `#RRGGBB`, to be read on the colour of the series. */
  readonly colour: string;
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
  /** Series drawn as a line over the columns, by their place: a goal, a limit. */
  readonly lineSeries?: readonly number[];
  /** Values beyond are cut off; the axis title says so. */
  readonly valueAxisMaximum?: number;
  /** One colour per series, `#RRGGBB`; series also differ by name and order. */
  readonly seriesColours: readonly string[];
  /** Values written into the columns, one for each series: what tells them apart where colours cannot. */
  readonly seriesLabels?: readonly ChartLabel[];
  /** The cells the chart lies over. */
  readonly place: ReportArea;
}

/** Sheets of a report by what they hold; in tab order. */
export const SHEET_KEYS = ['summary', 'kpiList', 'checks', 'grants', 'data'] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** A column of a table that is found again in an earlier report by its title, whatever its language or place. */
export interface KeptColumn {
  readonly column: number;
  readonly titles: readonly string[];
}

/** A column of a table in which the user writes, and how its rows are known again in a later report. */
export interface KeptNotes {
  /** 0-based column of the notes. */
  readonly column: number;
  readonly noteTitles: readonly string[];
  /** Columns that tell a row, the strictest choice first: code and source cell, then code and message. */
  readonly identities: readonly (readonly KeptColumn[])[];
  /** All columns but that of the notes: what a row that is gone keeps beside its note. */
  readonly columns: readonly KeptColumn[];
  /** Words of this report's rows as other languages have them → as this report has them. */
  readonly translations: ReadonlyMap<string, string>;
  /** Says in `goneColumn` that the reason for a row is gone and only its note was kept. */
  readonly goneWord: string;
  readonly goneColumn: number;
}

/** A sheet that says itself where its pages end; without, Excel cuts where a page is full. */
export interface PrintSetup {
  /** In points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** 0-based rows that begin a page. */
  readonly breaks: readonly number[];
  /** In points, from the first row on: only of known heights can be told what a page takes. */
  readonly rowHeights: readonly number[];
}

export interface ReportSheet {
  /** Stable key kept in the sheet's custom properties, so that a second run finds it whatever its name. */
  readonly key: SheetKey;
  readonly name: string;
  /** `rows[r][c]`, starting at A1; short rows are allowed. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** In characters of the default font, one per used column. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
  readonly frozenRows: number;
  /** Notes of the user that outlive a rebuild. */
  readonly keeps?: KeptNotes;
  readonly print?: PrintSetup;
  /** Columns whose text wraps. */
  readonly wrapColumns: readonly number[];
}

export interface ReportPlan {
  readonly locale: Locale;
  /** In tab order; the first one is activated after the insert. */
  readonly sheets: readonly ReportSheet[];
}
