import type { Workbook } from '@cj-tech-master/excelts';

/** Drawings of a file are numbered from here on. */
const FIRST = 1001;

/**
 * The .xlsx library keeps the part names of the drawings it has loaded and names those of new charts `drawing1`,
 * `drawing2` … all the same: two sheets would share a part, and the charts of one would be lost on saving. The loaded
 * ones therefore make room.
 */
export function makeRoomForDrawings(workbook: Workbook): void {
  let next = FIRST;
  for (const sheet of workbook.worksheets) {
    const { _drawing: drawing } = sheet as unknown as { readonly _drawing?: { name?: string } };
    if (drawing?.name) drawing.name = `drawing${next++}`;
  }
  const { _chartsheets: chartsheets } = workbook as unknown as {
    readonly _chartsheets?: readonly { drawingName?: string; readonly chartNumber?: number }[];
  };
  for (const sheet of chartsheets ?? []) {
    if (sheet.drawingName && sheet.chartNumber) sheet.drawingName = `drawing${next++}`;
  }
}
