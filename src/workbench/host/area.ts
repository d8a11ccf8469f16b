import { areaAddress, columnName, parseAddress } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';
import { invalidArgument } from './errors';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const rows = (area: Area): number => area.bottom - area.top + 1;
export const columns = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rows(area) * columns(area);

/** Whole rows or columns: Excel reads no cell properties of those. */
export const isUnbounded = (area: Area): boolean => rows(area) === MAX_ROWS || columns(area) === MAX_COLUMNS;

/** @throws RichApiError InvalidArgument outside the grid */
export function clampToGrid(area: Area): Area {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  if (!whole || area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw invalidArgument();
  }
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/**
 * Reads `A1:B2`, `B2:A1`, `A:C` or `2:5`; a leading sheet name is dropped.
 * @throws RichApiError InvalidArgument for anything else and outside the grid
 */
export function areaOf(address: string): Area {
  const plain = String(address)
    .slice(String(address).lastIndexOf('!') + 1)
    .replace(/\$/g, '');
  const wholeColumns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  const wholeRows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (wholeColumns) {
    const [left, right] = ordered(
      parseAddress(`${wholeColumns[1]}1`).left,
      parseAddress(`${wholeColumns[2]}1`).left,
    );
    return clampToGrid({ top: 0, bottom: MAX_ROWS - 1, left, right });
  }
  if (wholeRows) {
    const [top, bottom] = ordered(Number(wholeRows[1]) - 1, Number(wholeRows[2]) - 1);
    return clampToGrid({ top, bottom, left: 0, right: MAX_COLUMNS - 1 });
  }
  let given: Area;
  try {
    given = parseAddress(plain);
  } catch {
    throw invalidArgument();
  }
  const [top, bottom] = ordered(given.top, given.bottom);
  const [left, right] = ordered(given.left, given.right);
  return clampToGrid({ top, left, bottom, right });
}

/** As Excel prints it: whole columns are `A:C`, whole rows `2:5`. */
export function addressText(area: Area): string {
  if (rows(area) === MAX_ROWS && columns(area) < MAX_COLUMNS)
    return `${columnName(area.left)}:${columnName(area.right)}`;
  if (columns(area) === MAX_COLUMNS) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

export function fullSheet(): Area {
  return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
