import type { SheetSnapshot } from '../../core/cells/snapshot';
import { onlyPlace } from '../../core/scan/place';
import { anonymised } from './anonymise';
import { placeOf } from './explain';
import { literalOf } from './literal';
import { readFileForScan } from './read';
import { Refusal } from './refusal';

/**
 * `case FILE.xlsx PLACE [--anonymise SEED]`: the place as the call of `sheet` in `test/support/sheet.ts` that makes it.
 * @param seed null: texts and figures as they are
 * @throws Refusal
 */
export async function caseText(path: string, text: string, seed: string | null): Promise<string> {
  const { snapshot } = await readFileForScan(path);
  const { sheet: name, area } = placeOf(path, text, snapshot);
  const whole = snapshot.sheets.find((sheet) => sheet.name === name);
  if (!whole) throw new Refusal(`${path}: the sheet "${name}" cannot be read.`);
  const cut: SheetSnapshot = area ? onlyPlace(snapshot, { sheet: name, area }).sheets[0]! : whole;
  return literalOf(seed === null ? cut : anonymised(cut, seed));
}
