import { cellAddress, parseAddress } from './address';
import { parseFormula, type Formula } from './formula';
import type { Area, CellValue, Emptiness, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/*
 * A formula that ends in a blank cell shows 0 in Excel, and a 0 nobody typed is no value:
 *
 *     実績 =入力!B2      入力!B2 is blank → 0 is shown, nothing was reached
 *
 * Plain references are followed through all sheets. IF, CHOOSE, look-ups hand on one of several cells: their 0 is no value
 * where one of these is blank and none holds 0; where both may be, a person has to look.
 */

/** What a cell that shows 0 may have it from. */
interface Origin {
  readonly blank: boolean;
  readonly zero: boolean;
}

const BLANK: Origin = { blank: true, zero: false };
const ZERO: Origin = { blank: false, zero: true };
const EITHER: Origin = { blank: true, zero: true };
/** Holds something else than 0: a 0 does not come from here. */
const NEITHER: Origin = { blank: false, zero: false };

const both = (origins: Iterable<Origin>): Origin => {
  let [blank, zero] = [false, false];
  for (const origin of origins) [blank, zero] = [blank || origin.blank, zero || origin.zero];
  return { blank, zero };
};

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of every sheet whose 0 is none, by their address; sheets without any are left out.
 * Formulas over other workbooks, defined names and structured references are not followed.
 */
export function emptyLinks(snapshot: WorkbookSnapshot): ReadonlyMap<string, ReadonlyMap<string, Emptiness>> {
  const links = new Links(snapshot);
  const found = new Map<string, Map<string, Emptiness>>();
  for (const { name, top, left, values, formulas } of snapshot.sheets) {
    const own = new Map<string, Emptiness>();
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value !== 0 || formulas[r]?.[c] == null) return;
        const { blank, zero } = links.originOf({ sheet: name, row: top + r, column: left + c });
        if (blank) own.set(cellAddress(top + r, left + c), zero ? 'perhaps' : 'linked');
      }),
    );
    if (own.size > 0) found.set(name, own);
  }
  return found;
}

/** The last cell of a chain of plain references; the cell itself where it holds no reference. */
export function endOfLink(snapshot: WorkbookSnapshot, sheet: string, address: string): Place {
  const { top, left } = parseAddress(address);
  return new Links(snapshot).endOf({ sheet, row: top, column: left });
}

/** Deeper nests of IF over other formulas are taken for a calculation. */
const DEEPEST = 60;

class Links {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly known = new Map<string, Origin>();
  private readonly ofAreas = new Map<string, Origin>();
  private readonly rowsByKey = new Map<string, ReadonlyMap<string, number>>();

  constructor({ sheets }: WorkbookSnapshot) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  private at({ sheet, row, column }: Place): { readonly value: CellValue; readonly formula: string | null } {
    const one = this.sheets.get(sheet.toLowerCase());
    if (!one) return { value: null, formula: null };
    const [r, c] = [row - one.top, column - one.left];
    return { value: one.values[r]?.[c] ?? null, formula: one.formulas[r]?.[c] ?? null };
  }

  endOf(place: Place): Place {
    const seen = new Set<string>();
    for (let at = place; ;) {
      const key = keyOf(at);
      const { formula } = this.at(at);
      const next = formula === null ? null : this.plain(parseFormula(formula), at);
      if (!next || seen.has(key)) return at;
      seen.add(key);
      at = next;
    }
  }

  /** The one cell a reference names, on a sheet of this workbook. */
  private plain(formula: Formula, home: Place): Place | null {
    if (formula.kind !== 'range') return null;
    const { sheet = null, area } = formula;
    const isSingle = area.top === area.bottom && area.left === area.right;
    if (!isSingle || (sheet !== null && !this.sheets.has(sheet.toLowerCase()))) return null;
    return { sheet: sheet ?? home.sheet, row: area.top, column: area.left };
  }

  originOf(place: Place, depth = 0): Origin {
    const end = this.endOf(place);
    const { value, formula } = this.at(end);
    if (value === null) return formula === null ? BLANK : NEITHER;
    if (value !== 0) return NEITHER;
    if (formula === null) return ZERO;
    const key = keyOf(end);
    const known = this.known.get(key);
    if (known) return known;
    // A formula that comes back to itself is a calculation.
    this.known.set(key, ZERO);
    const origin = depth > DEEPEST ? ZERO : this.handedOn(parseFormula(formula), end, depth + 1);
    // Nothing that it may hand on is blank or 0, and yet it shows 0: it was calculated.
    const settled = origin.blank || origin.zero ? origin : ZERO;
    this.known.set(key, settled);
    return settled;
  }

  /** Where a 0 of this part of a formula comes from. */
  private handedOn(formula: Formula, home: Place, depth: number): Origin {
    switch (formula.kind) {
      case 'range': {
        const place = this.plain(formula, home);
        return place ? this.originOf(place, depth) : ZERO;
      }
      case 'number':
        return formula.value === 0 ? ZERO : NEITHER;
      case 'name':
        return EITHER;
      case 'text':
      case 'joined':
      case 'truth':
        return NEITHER;
      case 'call':
        return this.ofCall(formula.name, formula.given, home, depth);
      case 'left-out':
      case 'other':
        return ZERO;
    }
  }

  private ofCall(name: string, given: readonly Formula[], home: Place, depth: number): Origin {
    const some = (parts: readonly (Formula | undefined)[]): Origin =>
      both(parts.flatMap((part) => (part ? [this.handedOn(part, home, depth)] : [])));
    switch (name) {
      case 'IF':
        return some(given.slice(1, 3));
      case 'IFERROR':
      case 'IFNA':
        return some(given.slice(0, 2));
      case 'IFS':
        return some(given.filter((_, i) => i % 2 === 1));
      case 'SWITCH':
        return some(
          given.filter((_, i) => i > 0 && (i % 2 === 0 || (i === given.length - 1 && i % 2 === 1))),
        );
      case 'CHOOSE': {
        const index = this.valueOf(given[0], home);
        return some(typeof index === 'number' ? [given[Math.trunc(index)]] : given.slice(1));
      }
      case 'INDEX':
      case 'VLOOKUP':
      case 'HLOOKUP':
      case 'LOOKUP':
      case 'XLOOKUP':
        return this.ofLookUp(name, given, home, depth);
      case 'OFFSET':
      case 'INDIRECT': {
        const place = name === 'OFFSET' ? this.moved(given, home) : this.named(given[0], home);
        return place ? this.originOf(place, depth) : EITHER;
      }
      default:
        return ZERO;
    }
  }

  private ofLookUp(name: string, given: readonly Formula[], home: Place, depth: number): Origin {
    const [first, second, third, fourth] = given;
    const vertical = (area: Area, rows: readonly [number, number] | null, column: number | null): Area => ({
      top: rows?.[0] ?? area.top,
      bottom: rows?.[1] ?? area.bottom,
      left: column === null ? area.left : area.left + column,
      right: column === null ? area.right : area.left + column,
    });
    if (name === 'INDEX') {
      if (first?.kind !== 'range') return EITHER;
      const { area } = first;
      const isRow = area.top === area.bottom && third === undefined;
      const [row, column] = isRow
        ? [1, this.indexOf(second, home)]
        : [this.indexOf(second, home), this.indexOf(third, home)];
      const at = row === null ? null : ([area.top + row - 1, area.top + row - 1] as const);
      return this.ofArea(
        first.sheet ?? home.sheet,
        vertical(area, at, column === null ? null : column - 1),
        home,
        depth,
      );
    }
    if (name === 'VLOOKUP') {
      if (second?.kind !== 'range') return EITHER;
      const { area } = second;
      const column = this.valueOf(third, home);
      const sheet = second.sheet ?? home.sheet;
      const isExact =
        (fourth?.kind === 'truth' && !fourth.value) || (fourth?.kind === 'number' && fourth.value === 0);
      const row = isExact ? this.rowOf(first, sheet, { ...area, right: area.left }, home) : null;
      if (row === 'none') return NEITHER;
      const place = vertical(
        area,
        row === null ? null : [row, row],
        typeof column === 'number' ? column - 1 : null,
      );
      return this.ofArea(sheet, place, home, depth);
    }
    if (name === 'XLOOKUP') {
      const fallback = fourth && fourth.kind !== 'left-out' ? this.handedOn(fourth, home, depth) : NEITHER;
      if (third?.kind !== 'range' || second?.kind !== 'range') return EITHER;
      const row = given.length <= 4 ? this.rowOf(first, second.sheet ?? home.sheet, second.area, home) : null;
      if (row === 'none') return fallback;
      const at = row === null ? null : third.area.top + row - second.area.top;
      const place = vertical(third.area, at === null ? null : [at, at], null);
      return both([fallback, this.ofArea(third.sheet ?? home.sheet, place, home, depth)]);
    }
    // HLOOKUP, LOOKUP: any cell of what they look in.
    const range = name === 'LOOKUP' ? (third ?? second) : second;
    if (range?.kind !== 'range') return EITHER;
    const line = name === 'HLOOKUP' ? this.valueOf(third, home) : null;
    const at =
      typeof line === 'number' ? ([range.area.top + line - 1, range.area.top + line - 1] as const) : null;
    return this.ofArea(range.sheet ?? home.sheet, vertical(range.area, at, null), home, depth);
  }

  /** All cells of an area within the used range, looked at once. */
  private ofArea(sheet: string, area: Area, home: Place, depth: number): Origin {
    const used = this.sheets.get(sheet.toLowerCase());
    if (!used) return EITHER;
    const key = `${sheet}!${[area.top, area.left, area.bottom, area.right].join()}`;
    const known = this.ofAreas.get(key);
    if (known) return known;
    const isSingle = area.top === area.bottom && area.left === area.right;
    const bottom = isSingle ? area.bottom : Math.min(area.bottom, used.top + used.values.length - 1);
    const right = isSingle ? area.right : Math.min(area.right, used.left + (used.values[0]?.length ?? 0) - 1);
    let [blank, zero] = [false, false];
    for (let row = area.top; row <= bottom && !(blank && zero); row++) {
      for (let column = area.left; column <= right; column++) {
        const place = { sheet, row, column };
        const origin = keyOf(place) === keyOf(home) ? NEITHER : this.originOf(place, depth);
        [blank, zero] = [blank || origin.blank, zero || origin.zero];
      }
    }
    const origin = { blank, zero };
    this.ofAreas.set(key, origin);
    return origin;
  }

  /** A number, or where MATCH finds it exactly, counted from 1; null: not known. */
  private indexOf(formula: Formula | undefined, home: Place): number | null {
    if (formula === undefined) return null;
    if (formula.kind === 'call' && formula.name === 'MATCH') {
      const [key, range, type] = formula.given;
      const isExact = type?.kind === 'number' && type.value === 0;
      if (!isExact || range?.kind !== 'range' || range.area.left !== range.area.right) return null;
      const row = this.rowOf(key, range.sheet ?? home.sheet, range.area, home);
      return typeof row === 'number' ? row - range.area.top + 1 : null;
    }
    const value = this.valueOf(formula, home);
    return typeof value === 'number' && value >= 1 ? Math.trunc(value) : null;
  }

  /** The row in which a key stands in a column; null: the key is not known. */
  private rowOf(key: Formula | undefined, sheet: string, area: Area, home: Place): number | 'none' | null {
    const value = this.valueOf(key, home);
    if (value === null || area.left !== area.right) return null;
    const id = `${sheet}!${area.top}.${area.bottom}.${area.left}`;
    let rows = this.rowsByKey.get(id);
    if (!rows) this.rowsByKey.set(id, (rows = this.keysOf(sheet, area)));
    return rows.get(comparable(value)) ?? 'none';
  }

  private keysOf(sheet: string, area: Area): ReadonlyMap<string, number> {
    const used = this.sheets.get(sheet.toLowerCase());
    const rows = new Map<string, number>();
    const bottom = Math.min(area.bottom, (used?.top ?? 0) + (used?.values.length ?? 0) - 1);
    for (let row = area.top; row <= bottom; row++) {
      const { value } = this.at({ sheet, row, column: area.left });
      if (value !== null && !rows.has(comparable(value))) rows.set(comparable(value), row);
    }
    return rows;
  }

  private valueOf(formula: Formula | undefined, home: Place): CellValue {
    if (formula === undefined) return null;
    if (formula.kind === 'number' || formula.kind === 'text') return formula.value;
    if (formula.kind === 'joined') {
      const parts = formula.parts.map((part) => this.valueOf(part, home));
      return parts.includes(null) ? null : parts.join('');
    }
    const place = this.plain(formula, home);
    return place ? this.at(place).value : null;
  }

  /** OFFSET(cell, rows, columns) by numbers that are known. */
  private moved([from, down, across, ...size]: readonly Formula[], home: Place): Place | null {
    const start = from ? this.plain(from, home) : null;
    const steps = [down, across].map((step) =>
      step === undefined || step.kind === 'left-out' ? 0 : this.valueOf(step, home),
    );
    const [rows, columns] = steps;
    if (!start || size.length > 0 || typeof rows !== 'number' || typeof columns !== 'number') return null;
    return { sheet: start.sheet, row: start.row + rows, column: start.column + columns };
  }

  /** INDIRECT over a text that is known. */
  private named(formula: Formula | undefined, home: Place): Place | null {
    const text = this.valueOf(formula, home);
    return typeof text === 'string' ? this.plain(parseFormula(text), home) : null;
  }
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet.toLowerCase()}!${row}.${column}`;
}

function comparable(value: CellValue): string {
  return typeof value === 'string' ? `"${value.toLowerCase()}` : String(value);
}
