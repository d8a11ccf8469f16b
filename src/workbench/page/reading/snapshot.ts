import { EMPTY_PROFILE, parseProfile, type Profile } from '../../../core/profile/schema';
import { STANDARD } from '../../../core/rules/presets';
import { parseRules, type Rules } from '../../../core/rules/schema';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../core/cells/snapshot';
import { REPORT_KEY } from '../../../excel/report-sheets';
import { namespaceOf, PROFILE_SETTING, RULES_SETTING, textIn } from '../../../excel/stored';
import type { Book as HostedBook, HostSheet } from '../../host/book';
import { namespaceOf as namespaceOfPart } from '../../host/classes/custom-xml';
import { formatOf, isCovered, readFormula, readText, readValue } from '../../host/cells';
import { usedArea } from '../../host/sheet-cells';
import { mergesOf } from '../grid/cells';

/** A workbook with what it keeps for the add-in: what a scan starts from. */
export interface Scannable {
  readonly snapshot: WorkbookSnapshot;
  readonly profile: Profile;
  readonly rules: Rules;
}

/** The open workbook as the add-in would read it, without its requests: sheets of a report are left out. */
export function scannableOf(book: HostedBook): Scannable {
  const own = book.sheets.filter(({ customProperties }) => !customProperties.has(REPORT_KEY));
  return {
    snapshot: { name: book.name, sheets: own.map(sheetOf) },
    profile: kept(book, PROFILE_SETTING, parseProfile, EMPTY_PROFILE),
    rules: kept(book, RULES_SETTING, parseRules, STANDARD),
  };
}

/** What is kept but cannot be used counts as not there, as in the pane. */
function kept<T>(book: HostedBook, key: string, parse: (text: string) => T, none: T): T {
  const [part] = [...book.xmlParts.values()]
    .reverse()
    .filter((xml) => namespaceOfPart(xml) === namespaceOf(key));
  const text = part === undefined ? book.settings.get(key) : textIn(part);
  if (typeof text !== 'string') return none;
  try {
    return parse(text);
  } catch {
    return none;
  }
}

function sheetOf(target: HostSheet): SheetSnapshot {
  const { sheet } = target;
  const area = usedArea(target, true);
  const empty = { values: [], texts: [], formulas: [], numberFormats: [], merges: [], hiddenRows: [] };
  const plain = { name: sheet.name, visibility: sheet.state, top: area?.top ?? 0, left: area?.left ?? 0 };
  if (!area) return { ...plain, ...empty };
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  const hiddenRows: number[] = [];
  for (let r = area.top; r <= area.bottom; r++) {
    const row = sheet.findRow(r + 1);
    if (row?.hidden) hiddenRows.push(r);
    const line = { values: [] as CellValue[], texts: [] as string[], formulas: [] as (string | null)[] };
    const formats: string[] = [];
    for (let c = area.left; c <= area.right; c++) {
      const cell = row?.findCell(c + 1);
      const value = cell ? readValue(cell) : '';
      const content = cell ? readFormula(cell) : '';
      const formula =
        typeof content === 'string' && content.startsWith('=') && content !== value ? content : null;
      line.values.push(value === '' && formula === null ? null : value);
      line.texts.push(cell && !isCovered(cell) ? readText(cell) : '');
      line.formulas.push(formula);
      formats.push(cell ? formatOf(cell) : 'General');
    }
    values.push(line.values);
    texts.push(line.texts);
    formulas.push(line.formulas);
    numberFormats.push(formats);
  }
  return { ...plain, values, texts, formulas, numberFormats, merges: mergesOf(sheet), hiddenRows };
}
