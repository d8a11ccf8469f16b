import { plainProjectName, type ProjectPlace } from '../kpi/project';
import type { Finding } from '../model/finding';
import { sameButForMunicipality, sameProject } from '../text/fold';
import { makeFinding } from './message';

/**
 * A project whose own form spells its name otherwise than the list of projects (公務 / 校務): reported at the form. A
 * name that is spelt as in some list is right, and so is one with its department or municipality added.
 */
export function projectFindings(places: readonly ProjectPlace[]): Finding[] {
  const listed = places.filter(({ isListed }) => isListed);
  const seen = new Set<string>();
  return places.flatMap((place) => {
    const key = `${place.sheet}!${place.cell}`;
    if (place.isListed || seen.has(key)) return [];
    seen.add(key);
    const name = plainProjectName(place.name);
    const same = listed.some((other) => sameButForMunicipality(plainProjectName(other.name), name));
    const other = same ? undefined : listed.find((one) => sameProject(plainProjectName(one.name), name));
    if (!other) return [];
    const { sheet, cell } = place;
    const params = { name, other: other.name, otherSheet: other.sheet, otherCell: other.cell };
    return [makeFinding('NAME_DIFFERS', { sheet, cell, kpiId: null, params })];
  });
}
