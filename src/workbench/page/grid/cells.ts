import type { Worksheet } from '@cj-tech-master/excelts';
import { contains, overlaps } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';

/** A run of rows and columns (0-based, inclusive) that has to be on screen. */
export type Window = Area;

/** Merged areas in 0-based coordinates. */
export function mergesOf(sheet: Worksheet): readonly Area[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}

/** The merged area that covers a cell, or the cell alone. */
export function areaAt(merges: readonly Area[], row: number, column: number): Area {
  return (
    merges.find((merge) => contains(merge, row, column)) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  );
}

/**
 * What has to be painted for a window, by row: single cells, merged areas once (also where their first cell
 * lies outside the window), and the active cell in any case.
 */
export function cellsToPaint(
  merges: readonly Area[],
  window: Window,
  active: Area | null,
): ReadonlyMap<number, readonly Area[]> {
  const covered = new Set<number>();
  const rows = new Map<number, Area[]>();
  const key = (row: number, column: number) => row * 16_384 + column;
  const add = (area: Area) => {
    const row = rows.get(area.top);
    if (row) row.push(area);
    else rows.set(area.top, [area]);
  };
  for (const merge of merges) {
    if (!overlaps(merge, window)) continue;
    add(merge);
    for (let row = Math.max(merge.top, window.top); row <= Math.min(merge.bottom, window.bottom); row += 1) {
      const last = Math.min(merge.right, window.right);
      for (let column = Math.max(merge.left, window.left); column <= last; column += 1)
        covered.add(key(row, column));
    }
  }
  for (let row = window.top; row <= window.bottom; row += 1) {
    for (let column = window.left; column <= window.right; column += 1) {
      if (covered.has(key(row, column))) continue;
      add({ top: row, left: column, bottom: row, right: column });
    }
  }
  const painted =
    active && rows.get(active.top)?.some((area) => area.left === active.left && area.top === active.top);
  if (active && !painted) add(active);
  for (const row of rows.values()) row.sort((a, b) => a.left - b.left);
  return new Map([...rows].sort(([a], [b]) => a - b));
}
