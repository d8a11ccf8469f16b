import type { ConditionalFormattingOptions, Fill, Font, Worksheet } from '@cj-tech-master/excelts';
import { cellAddress } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';
import { areaOf, intersection } from './area';
import { ask, moved } from './asking';
import type { Book, HostSheet } from './book';

/** What conditional formats put over the format of a cell. */
export interface ConditionalLook {
  readonly fill?: Fill;
  readonly font?: Partial<Font>;
}

interface Rule {
  /** Its first cell is the one the formula is written for. */
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: ConditionalLook;
}

type FileRule = ConditionalFormattingOptions['rules'][number];

/** So many rows are asked about at once. */
const BLOCK = 200;
const SPARE_COLUMNS = 20;

/** The files' operators, of which the .xlsx library's types name four. */
const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/**
 * The test of a rule as a formula; null for kinds that colour by rank or scale, which are not drawn. Kinds that look
 * for texts, blanks or dates carry theirs in the file.
 */
function testOf(rule: FileRule, first: string): string | null {
  const given = 'formulae' in rule ? rule.formulae : undefined;
  const [one, two] = (given ?? []).map(String);
  if (one === undefined) return null;
  if (rule.type !== 'cellIs') return one;
  const operator: string = rule.operator ?? '';
  if (operator === 'between') return `AND(${first}>=(${one}),${first}<=(${two ?? one}))`;
  if (operator === 'notBetween') return `OR(${first}<(${one}),${first}>(${two ?? one}))`;
  const sign = OPERATORS[operator];
  return sign ? `${first}${sign}(${one})` : null;
}

function rulesOf(sheet: Worksheet): readonly Rule[] {
  return sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => {
      const areas = ref.split(/\s+/).filter(Boolean).map(areaOf);
      const [first] = areas;
      return rules.flatMap((rule) => {
        const formula = first && testOf(rule, cellAddress(first.top, first.left));
        const { fill, font } = rule.style ?? {};
        if (!formula || !(fill || font)) return [];
        const look = { ...(fill ? { fill } : {}), ...(font ? { font } : {}) };
        return [{ areas, formula, look, priority: rule.priority ?? Infinity }];
      });
    })
    .sort((a, b) => a.priority - b.priority);
}

/** The looks of one sheet at one state of the workbook; worked out block by block where they are asked for. */
class SheetLooks {
  private readonly rules: readonly Rule[];
  private readonly blocks = new Map<number, ReadonlyMap<string, ConditionalLook>>();

  constructor(
    private readonly book: Book,
    private readonly target: HostSheet,
  ) {
    this.rules = rulesOf(target.sheet);
  }

  at(row: number, column: number): ConditionalLook | null {
    if (this.rules.length === 0) return null;
    const number = Math.floor(row / BLOCK);
    let block = this.blocks.get(number);
    if (!block) this.blocks.set(number, (block = this.work(number)));
    return block.get(cellAddress(row, column)) ?? null;
  }

  private work(number: number): ReadonlyMap<string, ConditionalLook> {
    const { sheet } = this.target;
    const window = {
      top: number * BLOCK,
      bottom: number * BLOCK + BLOCK - 1,
      left: 0,
      // Whole rows are looked at a little beyond what is used.
      right: sheet.columnCount + SPARE_COLUMNS,
    };
    const asked = this.rules.flatMap((rule) =>
      rule.areas.flatMap((area) => {
        const part = intersection(area, window);
        return part ? cellsOf(part).map((place) => ({ rule, ...place })) : [];
      }),
    );
    const answers = ask(
      this.book.workbook,
      sheet,
      asked.map(({ rule, row, column }) => {
        const { top, left } = rule.areas[0]!;
        return { formula: moved(rule.formula, row - top, column - left), row, column };
      }),
    );
    const looks = new Map<string, ConditionalLook>();
    asked.forEach(({ rule, row, column }, i) => {
      if (!isTrue(answers[i])) return;
      const key = cellAddress(row, column);
      // Rules come by priority: what an earlier one says holds.
      looks.set(key, { ...rule.look, ...looks.get(key) });
    });
    return looks;
  }
}

function cellsOf(area: Area): { readonly row: number; readonly column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) found.push({ row, column });
  return found;
}

function isTrue(answer: unknown): boolean {
  return answer === true || (typeof answer === 'number' && answer !== 0);
}

/** Gives the look conditional formats have on a cell; what is worked out holds until the workbook changes. */
export function conditionalLooks(
  book: Book,
): (target: HostSheet, row: number, column: number) => ConditionalLook | null {
  let known = new Map<HostSheet, SheetLooks>();
  let edits = -1;
  return (target, row, column) => {
    if (book.edits !== edits) {
      known = new Map();
      edits = book.edits;
    }
    let looks = known.get(target);
    if (!looks) known.set(target, (looks = new SheetLooks(book, target)));
    return looks.at(row, column);
  };
}
