import type { ReportSheet } from '../core/report/plan';
import { CALL_BYTES, type Step } from './steps';

/** Frozen header rows, and A4 landscape one page wide with those rows repeated. */
export function pageStep(sheet: Excel.Worksheet, plan: ReportSheet): Step {
  return { bytes: 12 * CALL_BYTES, ask: () => setUp(sheet, plan.frozenRows) };
}

function setUp(sheet: Excel.Worksheet, frozenRows: number): void {
  sheet.freezePanes.unfreeze();
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&F';
  footer.centerFooter = '&P / &N';
  footer.rightFooter = '&D';
  if (frozenRows === 0) return;
  sheet.freezePanes.freezeRows(frozenRows);
  pageLayout.setPrintTitleRows(`$1:$${frozenRows}`);
}
