import { lastYearIn, noteRow, tableBelow, tableBeside } from './additions';
import type { Operator } from './change';
import { columnsShuffled, numberColumnIn, textColumnIn } from './columns';
import { formulasToValues, valuesToFormulas } from './formulas';
import { headMerged, headSplit, wordsSwapped } from './headers';
import { sheetMoved, spacerColumn, spacerRow, tableMoved, transposed, unmerged } from './places';

/**
 * What must hold whatever the form: each operator changes a sheet in a way a person would not stumble over. Most
 * expect the same tuples, at the places their cells have moved to; `last year in` and the two tables expect theirs
 * beside them. `cells unmerged` may also be asked about.
 */
export const LAWS = {
  'text column in': textColumnIn,
  'number column in': numberColumnIn,
  'columns shuffled': columnsShuffled,
  'sheet moved': sheetMoved,
  'table moved': tableMoved,
  'spacer row': spacerRow,
  'spacer column': spacerColumn,
  'head split': headSplit,
  'head merged': headMerged,
  'words swapped': wordsSwapped,
  transposed,
  'formulas to values': formulasToValues,
  'values to formulas': valuesToFormulas,
  'last year in': lastYearIn,
  'table below': tableBelow,
  'table beside': tableBeside,
  'note row': noteRow,
  'cells unmerged': unmerged,
} satisfies Record<string, Operator>;

export type LawName = keyof typeof LAWS;
export const LAW_NAMES = Object.keys(LAWS) as LawName[];
