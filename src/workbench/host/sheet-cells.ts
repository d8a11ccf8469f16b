import type { Cell } from '@cj-tech-master/excelts';
import type { Area } from '../../core/cells/snapshot';
import { intersection, isWithin } from './area';
import type { HostSheet } from './book';
import { isCovered } from './cells';

/** The area in which the model holds cells. (The library's own `columnCount` passes over formatted blanks.) */
export function heldArea(target: HostSheet): Area {
  const { sheet } = target;
  let right = -1;
  for (let r = 1; r <= sheet.rowCount; r++) right = Math.max(right, (sheet.findRow(r)?.cellCount ?? 0) - 1);
  return { top: 0, left: 0, bottom: sheet.rowCount - 1, right };
}

/** Cells the model holds, without making new ones. */
function eachHeldCell(target: HostSheet, visit: (cell: Cell, row: number, column: number) => void): void {
  const { sheet } = target;
  for (let r = 1; r <= sheet.rowCount; r++) {
    const row = sheet.findRow(r);
    if (!row) continue;
    for (let c = 1; c <= row.cellCount; c++) {
      const cell = row.findCell(c);
      if (cell) visit(cell, r - 1, c - 1);
    }
  }
}

const holdsValue = (cell: Cell): boolean =>
  !isCovered(cell) && (cell.value !== null || Boolean(cell.formula));
const holdsAnything = (cell: Cell): boolean =>
  cell.isMerged ||
  holdsValue(cell) ||
  Object.values(cell.style).some((part) => part !== undefined && part !== null);

/** The smallest rectangle around used cells; by values alone formatted blanks do not count. Null: nothing is used. */
export function usedArea(target: HostSheet, valuesOnly: boolean): Area | null {
  const counts = valuesOnly ? holdsValue : holdsAnything;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  eachHeldCell(target, (cell, r, c) => {
    // A cell inside what is known to be used changes nothing, whatever it holds.
    if ((r >= top && r <= bottom && c >= left && c <= right) || !counts(cell)) return;
    top = Math.min(top, r);
    left = Math.min(left, c);
    bottom = Math.max(bottom, r);
    right = Math.max(right, c);
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Cells of an area that exist in the model; a whole-sheet range does not make 17 billion of them. */
export function eachExistingCell(target: HostSheet, area: Area, visit: (cell: Cell) => void): void {
  const shared = intersection(area, heldArea(target));
  if (!shared) return;
  for (let r = shared.top; r <= shared.bottom; r++) {
    const row = target.sheet.findRow(r + 1);
    if (!row) continue;
    for (let c = shared.left; c <= shared.right; c++) {
      const cell = row.findCell(c + 1);
      if (cell) visit(cell);
    }
  }
}

export function eachCell(
  target: HostSheet,
  area: Area,
  visit: (cell: Cell, r: number, c: number) => void,
): void {
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++)
      visit(target.sheet.getCell(r + 1, c + 1), r - area.top, c - area.left);
  }
}

function merges(target: HostSheet): Area[] {
  return target.sheet.mergedRegions.map((region) => ({
    top: region.top - 1,
    left: region.left - 1,
    bottom: region.bottom - 1,
    right: region.right - 1,
  }));
}

/**
 * Merged areas whose top-left corner lies in the area: Excel reports no others
 * (https://github.com/OfficeDev/office-js/issues/3611).
 */
export function mergesFrom(target: HostSheet, area: Area): Area[] {
  return merges(target).filter(
    (m) => m.top >= area.top && m.top <= area.bottom && m.left >= area.left && m.left <= area.right,
  );
}

/** Merged areas that share a cell with the area. */
export function mergesTouching(target: HostSheet, area: Area): Area[] {
  return merges(target).filter((merge) => intersection(merge, area) !== null);
}

/** True where the area cuts through a merged area. */
export function cutsMerge(target: HostSheet, area: Area): boolean {
  return mergesTouching(target, area).some((merge) => !isWithin(merge, area));
}

/** True where every cell of the area is one a protected sheet leaves open. */
export function isUnlocked(target: HostSheet, area: Area): boolean {
  for (let r = area.top; r <= area.bottom; r++) {
    const row = target.sheet.findRow(r + 1);
    if (!row) return false;
    for (let c = area.left; c <= area.right; c++) {
      const cell = row.findCell(c + 1);
      if (!cell || (cell.protection?.locked !== false && !isCovered(cell))) return false;
    }
  }
  return true;
}
