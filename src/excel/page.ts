import { areaAddress } from '../core/cells/address';
import type { ReportSheet } from '../core/report/plan';

/** Everything written and drawn, as far as the plan wants it on paper: charts reach beyond the last filled column. */
function printed({ rows, charts, print }: ReportSheet): string {
  const right =
    print?.lastColumn ??
    Math.max(0, ...rows.map((row) => row.length - 1), ...charts.map(({ place }) => place.right));
  const bottom = print?.lastRow ?? Math.max(0, rows.length - 1, ...charts.map(({ place }) => place.bottom));
  return areaAddress({ top: 0, left: 0, bottom, right });
}

/** A4 landscape, one page wide, the header rows on every page; pages end where the plan says so. */
export function setUpPage(sheet: Excel.Worksheet, plan: ReportSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, ...(plan.print?.isOnePage ? { verticalFitToPages: 1 } : {}) };
  sheet.horizontalPageBreaks.removePageBreaks();
  if (plan.print) {
    const { margins, breaks } = plan.print;
    if (margins) {
      pageLayout.leftMargin = margins.left;
      pageLayout.rightMargin = margins.right;
      pageLayout.topMargin = margins.top;
      pageLayout.bottomMargin = margins.bottom;
    }
    for (const row of breaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
  pageLayout.setPrintArea(printed(plan));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&F';
  footer.centerFooter = '&P / &N';
  footer.rightFooter = '&D';
  if (plan.frozenRows > 0) pageLayout.setPrintTitleRows(`$1:$${plan.frozenRows}`);
}

/** The header rows stay in sight. */
export function freezeHeader({ freezePanes }: Excel.Worksheet, { frozenRows }: ReportSheet): void {
  freezePanes.unfreeze();
  if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
}
