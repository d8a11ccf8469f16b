import type { ListedKpi } from '../kpi/listed';
import type { Finding, Kpi } from '../scan/result';
import { sameName } from '../text/fold';
import { makeFinding } from './message';

/** A listed name and the name of its full record differ after folding width, spaces, brackets and numbering. */
export function nameFindings(matches: ReadonlyMap<ListedKpi, Kpi>): Finding[] {
  return [...matches].flatMap(([listed, kpi]) =>
    sameName(listed.name, kpi.name)
      ? []
      : [
          makeFinding('NAME_DIFFERS', {
            sheet: kpi.sheet,
            cell: kpi.nameCell,
            kpiId: kpi.id,
            params: { name: kpi.name, other: listed.name, otherSheet: listed.sheet, otherCell: listed.cell },
          }),
        ],
  );
}
