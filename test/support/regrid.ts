import { cellAddress, contains, parseAddress } from '../../src/core/cells/address';
import type { Area, SheetSnapshot } from '../../src/core/cells/snapshot';

/** New lines (rows or columns) of a grid: the old line each comes from, a blank one, or a second half. */
export type Lines = readonly (number | 'blank' | 'half')[];
type Span = { readonly first: number; readonly last: number };

/** Where a sheet's lines go; `down` and `right` move the whole used range. */
export interface Plan {
  readonly rows?: Lines;
  readonly columns?: Lines;
  readonly down?: number;
  readonly right?: number;
}

export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
export const rowsOf = (sheet: SheetSnapshot): number[] => range(sheet.texts.length);
export const columnsOf = (sheet: SheetSnapshot): number[] => range(sheet.texts[0]?.length ?? 0);
export const insert = (lines: Lines, at: number, count = 1): Lines => [
  ...lines.slice(0, at),
  ...range(count).map(() => 'blank' as const),
  ...lines.slice(at),
];

/** The new place of the old lines `from` to `to`; null where all are gone. */
function spanOf(lines: Lines, from: number, to = from): Span | null {
  const isOne = (line: Lines[number]): boolean => typeof line === 'number' && line >= from && line <= to;
  const places = lines.flatMap((line, i) => (isOne(line) ? [i] : []));
  const last = places[places.length - 1];
  if (last === undefined) return null;
  return { first: places[0]!, last: lines[last + 1] === 'half' ? last + 1 : last };
}

/** The sheet laid out anew, and where an old cell stands now; `#REF!` where it is gone. */
export interface Relaid {
  readonly sheet: SheetSnapshot;
  readonly movedCell: (address: string) => string;
}

/**
 * Lays a sheet out anew; merges grow over new lines inside them and shrink where a line goes. Cells of a doubled
 * column are merged over both halves, but for the rows that are free.
 */
export function relaid(
  sheet: SheetSnapshot,
  plan: Plan,
  isFree: (row: number) => boolean = () => false,
): Relaid {
  const { rows = rowsOf(sheet), columns = columnsOf(sheet), down = 0, right = 0 } = plan;
  const top = sheet.top + down;
  const left = sheet.left + right;
  const area = (r: Span, c: Span): Area => {
    return { top: top + r.first, left: left + c.first, bottom: top + r.last, right: left + c.last };
  };
  const moved = (old: Area): Area | null => {
    const r = spanOf(rows, old.top - sheet.top, old.bottom - sheet.top);
    const c = spanOf(columns, old.left - sheet.left, old.right - sheet.left);
    return r && c && area(r, c);
  };
  const movedCell = (address: string): string => {
    const to = moved(parseAddress(address));
    return to ? cellAddress(to.top, to.left) : '#REF!';
  };
  const lay = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((r) =>
      columns.map((c) => (typeof r === 'number' && typeof c === 'number' ? matrix[r]![c]! : blank)),
    );
  const merges = sheet.merges.flatMap((old) => moved(old) ?? []);
  const doubled = columns.flatMap((line, c) =>
    rows.flatMap((old, r): Area[] =>
      line !== 'half' || isFree(Number(old)) || merges.some((m) => contains(m, top + r, left + c))
        ? []
        : [area({ first: r, last: r }, { first: c - 1, last: c })],
    ),
  );
  return {
    sheet: {
      ...sheet,
      top,
      left,
      values: lay(sheet.values, null),
      texts: lay(sheet.texts, ''),
      formulas: lay(sheet.formulas, null).map((row) => row.map((f) => f && movedFormula(f, movedCell))),
      numberFormats: lay(sheet.numberFormats, 'General'),
      merges: [...merges, ...doubled].filter((m) => m.top < m.bottom || m.left < m.right),
      hiddenRows: sheet.hiddenRows.flatMap(
        (row) => moved({ top: row, bottom: row, left: sheet.left, right: sheet.left })?.top ?? [],
      ),
    },
    movedCell,
  };
}

const REFERENCE =
  /"[^"]*"|((?:'[^']*'|[\w.\u3040-\u9fff]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\w(])/g;

/**
 * A formula whose references follow the cells they name; texts in quotes and references to other sheets stay. With
 * `of`, only the references to that sheet follow.
 */
export function movedFormula(formula: string, movedCell: (address: string) => string, of?: string): string {
  return formula.replace(
    REFERENCE,
    (whole, sheet: string | undefined, _1, column, _2, row, _3, lastColumn, _4, lastRow) => {
      const named = sheet?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
      if (column === undefined || named !== of) return whole as string;
      const first = movedCell(`${column}${row}`);
      const last = lastColumn === undefined ? '' : `:${movedCell(`${lastColumn}${lastRow}`)}`;
      return (sheet ?? '') + first + last;
    },
  );
}
