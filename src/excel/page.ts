import { areaAddress } from '../core/cells/address';
import { pointsOf } from '../core/report/page';
import type { ReportSheet } from '../core/report/plan';

/** Everything written and drawn, as far as the plan wants it on paper: charts reach beyond the last filled column. */
function printed({ rows, charts, print }: ReportSheet): string {
  const right =
    print?.lastColumn ??
    Math.max(0, ...rows.map((row) => row.length - 1), ...charts.map(({ place }) => place.right));
  const bottom = print?.lastRow ?? Math.max(0, rows.length - 1, ...charts.map(({ place }) => place.bottom));
  return areaAddress({ top: 0, left: 0, bottom, right });
}

/** Paper, in points: A4 across. */
const PAPER_WIDTH = 842;

/**
 * In percent, so that the sheet is one page wide. Excel ignores page breaks where it fits a sheet to pages, so that a sheet with
 * breaks of its own is given the scale itself.
 * https://support.microsoft.com/office/ad3dc726-beec-4a4c-861f-ed640612bdc2
 */
function scaleOf({ columnWidths, hiddenColumns, print }: ReportSheet): number {
  const { left, right } = print?.margins ?? EXCELS_MARGINS;
  const width = columnWidths
    .filter((_, column) => column <= (print?.lastColumn ?? Infinity) && !hiddenColumns?.includes(column))
    .reduce((sum, one) => sum + pointsOf(one), 0);
  return Math.max(10, Math.min(100, Math.floor((100 * (PAPER_WIDTH - left - right)) / width)));
}

/** Of a new sheet, in points. */
const EXCELS_MARGINS = { left: 50.4, right: 50.4 } as const;

/**
 * A4 landscape, one page wide, the header rows on every page; pages end where the plan says so. Each setting by itself: a
 * printer or its absence refuses one or other of them (the paper most of all, so that it comes last).
 */
export function pageSettings(sheet: Excel.Worksheet, plan: ReportSheet): readonly (() => void)[] {
  const { pageLayout } = sheet;
  const { print, frozenRows } = plan;
  return [
    () => (pageLayout.orientation = 'Landscape'),
    () => sheet.horizontalPageBreaks.removePageBreaks(),
    ...(print
      ? [
          () => {
            if (!print.margins) return;
            const { left, right, top, bottom } = print.margins;
            pageLayout.leftMargin = left;
            pageLayout.rightMargin = right;
            pageLayout.topMargin = top;
            pageLayout.bottomMargin = bottom;
          },
          () => {
            for (const row of print.breaks)
              sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
          },
        ]
      : []),
    () => {
      pageLayout.zoom =
        print && print.breaks.length > 0
          ? { scale: scaleOf(plan) }
          : { horizontalFitToPages: 1, ...(print?.isOnePage ? { verticalFitToPages: 1 } : {}) };
    },
    () => pageLayout.setPrintArea(printed(plan)),
    () => {
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.leftFooter = '&F';
      footer.centerFooter = '&P / &N';
      footer.rightFooter = '&D';
    },
    ...(frozenRows > 0 ? [() => pageLayout.setPrintTitleRows(`$1:$${frozenRows}`)] : []),
    () => (pageLayout.paperSize = 'A4'),
  ];
}

/** The header rows stay in sight. */
export function freezeHeader({ freezePanes }: Excel.Worksheet, { frozenRows }: ReportSheet): void {
  freezePanes.unfreeze();
  if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
}
