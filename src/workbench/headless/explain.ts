import type { WorkbookSnapshot } from '../../core/cells/snapshot';
import { explainWorkbook } from '../../core/explain';
import { placeIn, type SheetPlace } from '../../core/explain/place';
import { textOf } from '../../core/explain/sentences';
import type { ExplainOptions } from './options';
import { readFileForScan } from './read';
import { Refusal } from './refusal';

/** Names that fit on the line of a refusal. */
const NAMED = 8;

/**
 * The sheet and area a text names.
 * @throws Refusal where the workbook has no such sheet, or Excel no such cells
 */
export function placeOf(path: string, text: string, snapshot: WorkbookSnapshot): SheetPlace {
  const names = snapshot.sheets.map(({ name }) => name);
  const place = placeIn(text, names);
  if (!('problem' in place)) return place;
  if (place.problem === 'address')
    throw new Refusal(
      `${path}: "${place.what}" is no cell or range of a sheet. Use Sheet!B3 or Sheet!B3:D9.`,
    );
  const more = names.length > NAMED ? ', …' : '';
  throw new Refusal(
    `${path}: there is no sheet "${place.what}". It has ${names.slice(0, NAMED).join(', ')}${more}.`,
  );
}

/**
 * `explain FILE.xlsx PLACE`: the ledger of a cell, a range or a sheet, as sentences or as JSON.
 * @throws Refusal
 */
export async function explain(path: string, text: string, options: ExplainOptions): Promise<string> {
  const { snapshot, profile, rules } = await readFileForScan(path, { profile: options.profile });
  const { sheet, area } = placeOf(path, text, snapshot);
  const ledger = explainWorkbook(snapshot, profile, rules).explain(sheet, area);
  if (!ledger) throw new Refusal(`${path}: the sheet "${sheet}" cannot be explained.`);
  return options.json ? JSON.stringify(ledger, null, 2) : textOf(ledger, options.locale);
}
