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
  | 'link'
  /** Letters of a table: 9 points, a hairline below. */
  | 'cell'
  | 'cellFigure'
  | 'cellName'
  | 'cellLink'
  | 'cellWrap'
  | 'reason'
  | 'group'
  | 'total'
  | 'totalFigure'
  /** What the user fills in. */
  | 'input'
  | 'inputDate'
  /** The label and the number of a tile, by what it counts. */
  | 'tileGood'
  | 'tileBad'
  | 'tileOpen'
  | 'tilePlain'
  | 'tileGoodNumber'
  | 'tileBadNumber'
  | 'tileOpenNumber'
  | 'tilePlainNumber'
  | 'tileNote'
  | 'strip'
  | 'stripFigure'
  /** Cells a chart is drawn from, beside the page. */
  | 'helper'
  | 'helperTitle'
  /** In a conditional format: quiet, and gone. */
  | 'good'
  | 'quiet'
  | 'worse';

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
  /** Left out, Excel's choice for the type of chart. */
  readonly position?: 'OutsideEnd' | 'InsideEnd' | 'InsideBase' | 'Center' | 'Top';
}

export interface ReportChart {
  readonly name: string;
  /** Null: the cells above say it. */
  readonly title: string | null;
  readonly type: 'columnStacked' | 'columnClustered' | 'barStacked' | 'barClustered' | 'line';
  /** Contiguous block: first row = series names, first column = categories. */
  readonly source: ReportArea;
  /** Never left to Excel: `auto` swaps series (see docs/architecture). */
  readonly seriesBy: 'columns' | 'rows';
  /** Left out where the title of the chart says it. */
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  /** Bars that do not start at zero lie about their proportions; left out, the axis is Excel's choice. */
  readonly valueAxisMinimum?: number;
  /** Series drawn as a line over the columns, by their place: a goal, a limit. */
  readonly lineSeries?: readonly number[];
  /** Values beyond are cut off; the axis title says so. */
  readonly valueAxisMaximum?: number;
  /** One colour per series, `#RRGGBB`; series also differ by name and order. */
  readonly seriesColours: readonly string[];
  /** Values written into the columns, one for each series: what tells them apart where colours cannot. */
  readonly seriesLabels?: readonly (ChartLabel | null)[];
  /** Series drawn as dashed lines, by their place: what is planned. */
  readonly dashedSeries?: readonly number[];
  /** From one gridline to the next. */
  readonly majorUnit?: number;
  /** Colour of the gridlines; null: there are none. */
  readonly gridlines?: string | null;
  /** The numbers of the value axis are left out where every bar carries its own. */
  readonly hidesValueAxis?: boolean;
  readonly hasLegend?: boolean;
  /** Of names and numbers, in points. */
  readonly fontSize?: number;
  /** How far the bars of a category cover each other, in percent. */
  readonly overlap?: number;
  /** Space between bars, in percent of a bar's width. */
  readonly gap?: number;
  /** The cells the chart lies over. */
  readonly place: ReportArea;
}

/** Sheets of a report by what they hold; in tab order. */
export const SHEET_KEYS = [
  'summary',
  'kpiList',
  'checks',
  'followup',
  'grants',
  'ratings',
  'trends',
  'data',
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** A column of a table that is found again in an earlier report by its title, whatever its language or place. */
export interface KeptColumn {
  readonly column: number;
  readonly titles: readonly string[];
}

/** Columns of a table in which the user writes, and how its rows are known again in a later report. */
export interface KeptNotes {
  /** Columns in which the user writes. */
  readonly notes: readonly KeptColumn[];
  /** Columns that tell a row, the strictest choice first: code and source cell, then code and message. */
  readonly identities: readonly (readonly KeptColumn[])[];
  /** All columns but those of the notes: what a row that is gone keeps beside its notes. */
  readonly columns: readonly KeptColumn[];
  /** Words of this report's rows as other languages have them → as this report has them. */
  readonly translations: ReadonlyMap<string, string>;
  /** Says in `goneColumn` that the reason for a row is gone and only its note was kept. */
  readonly goneWord: string;
  readonly goneColumn: number;
  /** The rows that are known again, header included, where they are no table of Excel. */
  readonly area?: ReportArea;
}

/** How cells look while a formula over them holds. */
export interface Highlight {
  readonly area: ReportArea;
  /** For the first cell of the area, with its `=`. */
  readonly formula: string;
  readonly style: CellStyle;
}

/** Cells that offer a choice of words. */
export interface Choice {
  readonly area: ReportArea;
  /** Without commas. */
  readonly words: readonly string[];
}

/** How a sheet goes on paper where Excel's own way would not do. */
export interface PrintSetup {
  /** In points; left out: Excel's. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** 0-based rows that begin a page. */
  readonly breaks: readonly number[];
  /** In points, from the first row on: only of known heights can be told what a page takes. None: Excel fits them. */
  readonly rowHeights: readonly number[];
  /** All on one page, not only on one page's width. */
  readonly isOnePage?: boolean;
  /** The last column and row on paper; what stands beyond is for the screen. */
  readonly lastColumn?: number;
  readonly lastRow?: number;
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
  /** Of letters nothing else is said of, in points. */
  readonly fontSize?: number;
  readonly highlights?: readonly Highlight[];
  readonly choices?: readonly Choice[];
  /** 0-based columns that hold nothing, or what is said once for all rows. */
  readonly hiddenColumns?: readonly number[];
}

export interface ReportPlan {
  readonly locale: Locale;
  /** In tab order; the first one is activated after the insert. */
  readonly sheets: readonly ReportSheet[];
}
