import type { ListedKpi } from '../kpi/listed';
import type { Finding } from '../model/finding';
import type { Kpi } from '../model/kpi';
import { sameName } from '../text/fold';
import { foldUnit } from '../text/unit';
import { makeFinding } from './message';

/** What a list says about a KPI against the KPI's own record: its name, and a unit printed for the list. */
export function listFindings(
  matches: ReadonlyMap<ListedKpi, Kpi>,
  unitCellOf: (kpi: Kpi) => string | null,
): Finding[] {
  return [...matches].flatMap(([listed, kpi]) => [
    ...nameDiffers(listed, kpi),
    ...unitDiffers(listed, kpi, unitCellOf(kpi)),
  ]);
}

/** A listed name and the name of its record differ after folding width, spaces, brackets and numbering. */
function nameDiffers(listed: ListedKpi, kpi: Kpi): Finding[] {
  if (sameName(listed.name, kpi.name)) return [];
  return [
    makeFinding('NAME_DIFFERS', {
      sheet: kpi.sheet,
      cell: kpi.nameCell,
      kpiId: kpi.id,
      params: { name: kpi.name, other: listed.name, otherSheet: listed.sheet, otherCell: listed.cell },
    }),
  ];
}

/** `※全て（%）` over the list, ポイント in the KPI's own table. */
function unitDiffers(listed: ListedKpi, kpi: Kpi, unitCell: string | null): Finding[] {
  if (listed.unit === null || kpi.unit === null || foldUnit(listed.unit) === foldUnit(kpi.unit)) return [];
  return [
    makeFinding('UNIT_MISMATCH', {
      sheet: kpi.sheet,
      cell: unitCell ?? kpi.nameCell,
      kpiId: kpi.id,
      params: { name: kpi.name, unit: kpi.unit, other: listed.unit },
    }),
  ];
}
