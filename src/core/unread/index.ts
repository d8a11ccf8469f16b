import type { SheetSnapshot } from '../cells/snapshot';
import type { InSteps } from '../cells/steps';
import { isExampleSheet } from '../layouts/blocks';
import type { ReadSheet } from '../layouts/read-sheet';
import type { Unread } from '../model/table';
import { claimsInSteps, type Gathered } from './claims';
import { fillingInSteps, NUMBER } from './filling';
import { regionsInSteps } from './islands';
import { setOrdinalsAside } from './ordinals';
import { tablesAndGapsInSteps, type UnreadOfSheet } from './tables-and-gaps';

export type { UnreadOfSheet } from './tables-and-gaps';
export type { Gap } from './gaps';

const NOTHING: UnreadOfSheet = { tables: [], gaps: [] };

/**
 * Which numbers of a sheet nobody read. Looks at the whole snapshot, also where the recogniser saw no word of ours; every
 * cell is looked at a fixed number of times.
 *
 *     snapshot → filling (a byte per cell) → regions, pieces, islands → minus claims → tables and gaps
 */
export function* unreadInSteps(
  snapshot: SheetSnapshot,
  sheet: ReadSheet,
  gathered: Gathered,
): InSteps<UnreadOfSheet> {
  // What an example shows is nobody's value.
  if (isExampleSheet(snapshot.name)) return NOTHING;
  const filling = yield* fillingInSteps(snapshot);
  if (!filling.kinds.includes(NUMBER)) return NOTHING;
  yield* setOrdinalsAside(filling);
  const regions = yield* regionsInSteps(filling);
  yield;
  const claims = yield* claimsInSteps(filling, sheet, gathered);
  yield;
  return yield* tablesAndGapsInSteps(filling, regions, claims);
}

/** Both kinds as the scan result lists them: tables first, then what was left over. */
export function unreadPlaces({ tables, gaps }: UnreadOfSheet): Unread[] {
  return [...tables, ...gaps].map(({ sheet, address, what }) => ({ sheet, address, what }));
}
