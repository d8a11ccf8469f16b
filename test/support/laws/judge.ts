import { contains, parseAddress } from '../../../src/core/cells/address';
import { scanWorkbook } from '../../../src/core/scan';
import type { Kpi } from '../../../src/core/model/kpi';
import type { ScanResult } from '../../../src/core/scan/result';
import type { Mutant } from './run';
import { keyOf, tuplesOfKpi, type Tuple } from './subject';

/** What became of the tuples of a mutant. */
export interface Verdict {
  readonly same: number;
  /** Right, but shown as settled in the original and asked about now. */
  readonly unsettled: number;
  /** Missing or different, and the user is asked about the record or told of the unread cells. */
  readonly asked: readonly string[];
  /** Missing or different without a word. */
  readonly silent: readonly string[];
  /** Said anew of cells that hold no value, in records shown as settled; and in others. */
  readonly extra: readonly string[];
  readonly extraAsked: readonly string[];
}

/** Regions the scan says it has not read, where the result names them. */
type Unread = { readonly unread?: readonly { readonly sheet: string; readonly address: string }[] };

const placeKey = ({ at }: Tuple): string => `${at.sheet}!${at.cell}`;
const shown = (tuple: Tuple): string => `${keyOf(tuple)}${tuple.high ? '' : ' (review)'}`;

export function judge(mutant: Mutant): Verdict {
  const scan: ScanResult & Unread = scanWorkbook(mutant.snapshot);
  const found = scan.kpis.flatMap(tuplesOfKpi);
  const byKey = new Map(found.map((tuple) => [keyOf(tuple), tuple]));
  const byPlace = new Map(found.map((tuple) => [placeKey(tuple), tuple]));
  const byName = new Map(scan.kpis.map((kpi) => [`${kpi.sheet}!${kpi.nameCell}`, kpi]));
  const isUnread = ({ at }: Tuple): boolean => {
    const { top, left } = parseAddress(at.cell);
    return (scan.unread ?? []).some(
      ({ sheet, address }) => sheet === at.sheet && contains(parseAddress(address), top, left),
    );
  };
  const expected = [...mutant.kept, ...mutant.added];
  const isAsked = (tuple: Tuple): boolean => {
    const other = byPlace.get(placeKey(tuple));
    if (other) return !other.high;
    const record: Kpi | undefined = byName.get(`${tuple.sheet}!${tuple.nameCell}`);
    return record ? record.confidence === 'review' : isUnread(tuple);
  };
  const told = (tuple: Tuple): string => {
    const other = byPlace.get(placeKey(tuple));
    return `${shown(tuple)}  →  ${other ? shown(other) : 'nothing'}`;
  };
  const lost = expected.filter((tuple) => !byKey.has(keyOf(tuple)));
  const kept = expected.filter((tuple) => byKey.has(keyOf(tuple)));
  const isSaid = new Set([...expected, ...mutant.known].map(keyOf));
  // What stands in for a lost tuple, or for one that was misread before, is not counted a second time.
  const settled = new Set([...lost, ...mutant.known].map(placeKey));
  const extra = found.filter((tuple) => !isSaid.has(keyOf(tuple)) && !settled.has(placeKey(tuple)));
  const unsettled = kept.filter((tuple) => tuple.high && !byKey.get(keyOf(tuple))!.high).length;
  return {
    same: kept.length - unsettled,
    unsettled,
    asked: lost.filter(isAsked).map(told),
    silent: lost.filter((tuple) => !isAsked(tuple)).map(told),
    extra: extra.filter(({ high }) => high).map(shown),
    extraAsked: extra.filter(({ high }) => !high).map(shown),
  };
}
