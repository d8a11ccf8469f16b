import { overlaps } from '../cells/address';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../cells/snapshot';
import type { InSteps } from '../cells/steps';
import type { Profile } from '../profile/schema';
import type { Rules } from '../rules/schema';
import { scanInSteps, type ScanStep } from './index';
import type { ScanResult } from './result';
import { withinPlace, type Place } from './within';

/**
 * A look at a rectangle: what a scan of its sheet found there, with the labels and units around it; where that is no KPI,
 * what the rectangle says when it is read alone.
 * @param snapshot of that sheet at least
 */
export function* scanPlaceInSteps(
  snapshot: WorkbookSnapshot,
  place: Place,
  profile?: Profile,
  rules?: Rules,
): InSteps<ScanResult, ScanStep> {
  const around = withinPlace(yield* scanInSteps(snapshot, profile, rules), place);
  if (around.kpis.length > 0) return around;
  const alone = yield* scanInSteps(onlyPlace(snapshot, place), profile, rules);
  return alone.kpis.length > 0 ? alone : around;
}

/** The workbook as if it held this rectangle and nothing else. A merged area that reaches out of it is cut. */
export function onlyPlace(snapshot: WorkbookSnapshot, { sheet: name, area }: Place): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => sheet.name === name).map((sheet) => cut(sheet, area)),
  };
}

function cut(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const top = Math.max(area.top, sheet.top);
  const left = Math.max(area.left, sheet.left);
  const part = <T>(matrix: readonly (readonly T[])[]): (readonly T[])[] =>
    matrix
      .slice(top - sheet.top, Math.max(0, area.bottom + 1 - sheet.top))
      .map((row) => row.slice(left - sheet.left, Math.max(0, area.right + 1 - sheet.left)));
  return {
    ...sheet,
    top,
    left,
    values: part(sheet.values),
    texts: part(sheet.texts),
    formulas: part(sheet.formulas),
    numberFormats: part(sheet.numberFormats),
    merges: sheet.merges
      .filter((merge) => overlaps(merge, area))
      .map((merge) => ({
        top: Math.max(merge.top, area.top),
        left: Math.max(merge.left, area.left),
        bottom: Math.min(merge.bottom, area.bottom),
        right: Math.min(merge.right, area.right),
      })),
    hiddenRows: sheet.hiddenRows.filter((row) => row >= area.top && row <= area.bottom),
  };
}
