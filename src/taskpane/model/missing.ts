import type { ScanResult } from '../../core/scan/result';
import type { CellPlace } from '../../excel';

/** Cells in which a person should type an actual value, each once. */
export function missingCells(scan: ScanResult | null): CellPlace[] {
  const places = (scan?.findings ?? []).flatMap(({ code, sheet, cell }) =>
    code === 'ACTUAL_MISSING' && cell !== null ? [{ sheet, cell }] : [],
  );
  return [...new Map(places.map((place) => [`${place.sheet}!${place.cell}`, place])).values()];
}
