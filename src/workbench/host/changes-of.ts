import type { Cell, ConditionalFormattingOptions } from '@cj-tech-master/excelts';
import type { CellEdit, FillRule, SheetEdit } from '../../files/write';
import type { Book, HostSheet } from './book';
import { eachFormula } from './calculation';
import { formatOf, readValue } from './cells';
import { contentText, resultText, settingsText } from './changes';
import { withPrefix } from './file-formulas';

/** What has changed in a workbook since it was opened, for whoever writes it into the file it came from. */
export interface BookChanges {
  /** Names of sheets that are new, or made anew by an add-in. */
  readonly remade: readonly string[];
  readonly edits: readonly SheetEdit[];
  /** Document settings as JSON; null where they are as they were. */
  readonly settings: string | null;
  /** Custom XML parts, by their text; one that was changed is both. */
  readonly xmlParts: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Sheets that were renamed, removed, shown or hidden: nobody writes that into a file. */
  readonly rearranged: readonly string[];
}

/**
 * @param mark custom property of sheets an add-in may make anew; what it writes into others counts cell by cell
 */
export function changesOf(book: Book, mark: string): BookChanges {
  book.recalculate();
  const { changes } = book;
  const isRemade = (target: HostSheet): boolean =>
    !changes.sheets.has(target) || (target.customProperties.has(mark) && changes.rewritten.has(target));
  const results = changedResults(book);
  const settings = settingsText(book.settings);
  return {
    remade: book.sheets.filter(isRemade).map(({ sheet }) => sheet.name),
    edits: book.sheets
      .filter((target) => !isRemade(target))
      .flatMap((target) => editOf(book, target, results.get(target) ?? [])),
    settings: settings === changes.settings ? null : settings,
    xmlParts: {
      added: partsBeyond(book.xmlParts, changes.xmlParts),
      removed: partsBeyond(changes.xmlParts, book.xmlParts),
    },
    rearranged: [...changes.sheets].flatMap(([target, { name, state }]) => {
      const isSame =
        book.sheets.includes(target) && target.sheet.name === name && target.sheet.state === state;
      return isSame ? [] : [name];
    }),
  };
}

/** The text of each part that the other workbook does not hold in the same way. */
function partsBeyond(parts: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([id, xml]) => (others.get(id) === xml ? [] : [xml]));
}

function changedResults({ changes, sheets }: Book): ReadonlyMap<HostSheet, Cell[]> {
  const found = new Map<HostSheet, Cell[]>();
  if (!changes.hasEdits) return found;
  for (const target of sheets) {
    const cells: Cell[] = [];
    eachFormula([target], (cell) => {
      const before = changes.results.get(cell);
      if (before !== undefined && before !== resultText(cell)) cells.push(cell);
    });
    found.set(target, cells);
  }
  return found;
}

function editOf({ changes }: Book, target: HostSheet, results: readonly Cell[]): SheetEdit[] {
  const before = changes.sheets.get(target)!;
  const edited = [...(changes.cells.get(target)?.values() ?? [])].filter(
    ({ cell, content, format }) => content !== contentText(cell) || format !== formatOf(cell),
  );
  const known = new Set(edited.map(({ cell }) => cell));
  const cells: CellEdit[] = [
    ...edited.map(({ cell, format }) =>
      editedCell(cell, false, format === formatOf(cell) ? null : formatOf(cell)),
    ),
    ...results.filter((cell) => !known.has(cell)).map((cell) => editedCell(cell, true, null)),
  ];
  const now = target.sheet.conditionalFormattings;
  const rules = {
    added: now.filter((rule) => !before.rules.includes(rule)).flatMap(fillRules),
    removed: before.rules.filter((rule) => !now.includes(rule)).flatMap(fillRules),
  };
  if (cells.length + rules.added.length + rules.removed.length === 0) return [];
  return [
    {
      name: before.name,
      cells,
      rules,
      cellAt: (row, column) => contentOf(target.sheet.getCell(row + 1, column + 1)),
    },
  ];
}

function editedCell(cell: Cell, isResult: boolean, format: string | null): CellEdit {
  return { row: Number(cell.row) - 1, column: Number(cell.col) - 1, ...contentOf(cell), isResult, format };
}

function contentOf(cell: Cell): Pick<CellEdit, 'value' | 'formula'> {
  const { formula } = cell;
  const raw = formula ? cell.result : cell.value;
  const shown = readValue(cell);
  const isError = typeof raw === 'object' && raw !== null && 'error' in raw;
  const isBlank = raw === null || raw === undefined;
  return {
    formula: formula ? withPrefix(formula) : null,
    value: isBlank ? null : isError ? { error: String(shown) } : shown,
  };
}

/** Rules by a formula with a colour: what an add-in can make in the stand-in. */
function fillRules({ ref, rules }: ConditionalFormattingOptions): FillRule[] {
  return rules.flatMap((rule) => {
    const [formula] = rule.type === 'expression' ? (rule.formulae ?? []) : [];
    if (formula === undefined) return [];
    const fill = rule.style?.fill;
    const colour = fill?.type === 'pattern' ? fill.bgColor?.argb : undefined;
    return [{ ref, formula: String(formula), fill: colour ?? null }];
  });
}
