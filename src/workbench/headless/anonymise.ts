import Big from 'big.js';
import { parseAddress } from '../../core/cells/address';
import { Grid, type GridCell } from '../../core/cells/grid';
import type { CellValue, SheetSnapshot } from '../../core/cells/snapshot';
import { Marks, roleOf, type Mark } from '../../core/layouts/marks';
import { scanWorkbook } from '../../core/scan';
import type { Kpi } from '../../core/model/kpi';
import { foldText } from '../../core/text/fold';
import type { LabelRole } from '../../core/text/lexicon';
import { readNumber } from '../../core/text/number';
import { isUnitNote } from '../../core/text/unit';
import { hashOf, StandIns } from './stand-ins';

/** Multiplying by one of these keeps sums, ratios, signs, order and the number of decimals. */
const FACTORS = [3, 7, 9, 11, 13, 17, 19];

/**
 * A sheet with invented names and figures. Words of the lexicon, units and periods stay; any other word becomes the same
 * stand-in wherever it stands. All plain numbers are multiplied by one factor; years, rates and percentages stay, so that
 * what the sheet prints of its figures (rates, totals, results of formulas) still follows from them.
 */
export function anonymised(sheet: SheetSnapshot, seed: string): SheetSnapshot {
  const factor = FACTORS[hashOf(seed) % FACTORS.length]!;
  const strings = sheet.values.flat().filter((value): value is string => typeof value === 'string');
  const standIns = new StandIns(seed, [...strings, sheet.name]);
  const figures = new Figures(sheet, factor);
  const word = (text: string, isFixed = false, isOfKpi = false): string => {
    const isValue = isOfKpi || readNumber({ value: text, text, numberFormat: 'General' }).kind === 'number';
    return standIns.text(text, (digits, after) => {
      // The numbers of a name or a sentence count things of its own: 5段階評価, TYPE 1.
      const isKept = isValue ? isFixed : /^[0-9０-９]{1,2}$/.test(digits);
      return isKept || isShare(after) ? digits : scaledText(digits, factor);
    });
  };
  const map = <T>(read: (r: number, c: number) => T): T[][] =>
    sheet.values.map((row, r) => row.map((_, c) => read(r, c)));
  const textOf = (r: number, c: number): string => sheet.texts[r]?.[c] ?? '';
  const valueOf = (r: number, c: number): CellValue => sheet.values[r]?.[c] ?? null;
  return {
    ...sheet,
    name: word(sheet.name, true),
    values: map((r, c) => {
      const value = valueOf(r, c);
      if (typeof value === 'string') return word(value, figures.isFixed(r, c), figures.isOfKpi(r, c));
      return typeof value === 'number' && !figures.isFixed(r, c) ? times(value, factor) : value;
    }),
    texts: map((r, c) => {
      const [value, text] = [valueOf(r, c), textOf(r, c)];
      if (typeof value === 'string') return word(text, figures.isFixed(r, c), figures.isOfKpi(r, c));
      if (typeof value !== 'number' || figures.isFixed(r, c)) return word(text, true);
      return text === String(value) ? String(times(value, factor)) : word(text);
    }),
    formulas: map((r, c) => {
      const formula = sheet.formulas[r]?.[c] ?? null;
      return formula === null || !figures.follows(formula)
        ? null
        : formulaWith(formula, (text) => word(text, true));
    }),
    numberFormats: sheet.numberFormats.map((row) =>
      row.map((format) => format.replace(/"([^"]{1,60})"/g, (_, text: string) => `"${word(text, true)}"`)),
    ),
  };
}

function times(value: number, factor: number): number {
  return Number.isFinite(value) ? new Big(value).times(factor).toNumber() : value;
}

/** %, 割 behind a number: a share, which stays. */
function isShare(after: string): boolean {
  return /^\s?[%％‰割]/.test(after);
}

/** 1,234 → 3,702, １２．５ → ３７．５: as many decimals, digits as wide and grouped as before. */
function scaledText(digits: string, factor: number): string {
  const plain = digits.normalize('NFKC').replace(/,/g, '');
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const zeros = /^0+(?=\d)/.exec(plain)?.[0] ?? '';
  const [whole = '', rest] = new Big(plain).times(factor).toFixed(decimals).split('.');
  const grouped = /[,，]/.test(digits) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const made = zeros + grouped + (rest === undefined ? '' : `.${rest}`);
  if (!/[０-９]/.test(digits)) return made;
  return made.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

const MONEY: readonly LabelRole[] = ['cost', 'budget', 'settled', 'contract', 'grant', 'grantCap'];
const VALUES: readonly LabelRole[] = ['target', 'actual', 'baseline'];
/** Rows of titles over a number are looked for this far up. */
const REACH = 400;

/** Which numbers of a sheet stay as they are. */
class Figures {
  private readonly marks: Marks;
  private readonly known = new Map<GridCell, boolean>();
  private readonly ofKpis = new Set<GridCell>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly factor: number,
  ) {
    this.marks = new Marks(new Grid(sheet));
    for (const kpi of scanWorkbook({ name: '', sheets: [sheet] }).kpis) this.decideFor(kpi);
  }

  /** What is compared stays or changes together. */
  private decideFor({ name, unit, baseline, periods }: Kpi): void {
    const addresses = [
      baseline?.cell,
      ...periods.flatMap(({ target, actual }) => [target?.cell, actual?.cell]),
    ];
    const cells = addresses.flatMap((address) => {
      const place = address ? parseAddress(address) : null;
      return place ? [this.marks.grid.at(place.top, place.left)] : [];
    });
    const isShareOf = /[%％‰]/.test(unit ?? '') || (unit === null && namesShare(name));
    const fixed = isShareOf || cells.some(isPercent);
    for (const cell of cells) {
      this.known.set(cell, fixed);
      this.ofKpis.add(cell);
    }
  }

  /** 各種証明書13分: the number is the value of a KPI, whatever stands before it. */
  isOfKpi(r: number, c: number): boolean {
    return this.ofKpis.has(this.marks.grid.at(this.sheet.top + r, this.sheet.left + c));
  }

  isFixed(r: number, c: number): boolean {
    return this.isFixedCell(this.marks.grid.at(this.sheet.top + r, this.sheet.left + c));
  }

  private isFixedCell(cell: GridCell): boolean {
    let fixed = this.known.get(cell);
    if (fixed === undefined) this.known.set(cell, (fixed = this.decide(cell)));
    return fixed;
  }

  private decide(cell: GridCell): boolean {
    const mark = this.marks.of(cell);
    if (cell.blank || mark.kind === 'period' || mark.kind === 'label') return true;
    if (typeof cell.value === 'number' && readNumber(cell).kind !== 'number') return true;
    if (isPercent(cell) || isRatio(cell.formula)) return true;
    const titles = this.titlesAbove(cell);
    const row = this.textsOfRow(cell);
    const has = (marks: readonly Mark[], ...roles: readonly LabelRole[]): boolean =>
      marks.some((one) => roles.some((role) => roleOf(one, role)));
    if (has(titles, 'kpiNo', 'period', 'targetPeriod', 'actualPeriod', 'baselinePeriod', 'grantRate'))
      return true;
    if (has(titles, 'rate') || has(row, 'rate', 'grantRate')) return true;
    if (isYear(cell) && !has(titles, ...VALUES) && !has(row, ...VALUES)) return true;
    const isMoney =
      has(titles, ...MONEY) || titles.some(({ cell: { text } }) => /円/.test(text.slice(0, 60)));
    return !isMoney && [...titles, ...row].some((one) => this.saysPercent(one, cell));
  }

  /** A unit, a name or another value of the same KPI: it is counted in percent. */
  private saysPercent({ cell }: Mark, of: GridCell): boolean {
    const text = foldText(cell.text.slice(0, 120));
    if (isUnitNote(text)) return /[%‰]/.test(text);
    if (namesShare(text)) return true;
    if (/\((?:単位[:：]?)?[%‰]\)/.test(text)) return true;
    if (!isPercent(cell) || cell === of) return false;
    return this.titlesAbove(cell).some(
      (one) => VALUES.some((role) => roleOf(one, role)) || one.period !== null,
    );
  }

  /** The texts over a cell: the first ones above it, down to the first number or blank beyond them. */
  private titlesAbove({ top, left }: GridCell): Mark[] {
    const { grid } = this.marks;
    const titles: Mark[] = [];
    for (let row = top - 1; row >= Math.max(grid.extent.top, top - REACH);) {
      const mark = this.marks.at(row, left);
      const isTitle = mark.kind !== 'number' && mark.kind !== 'blank';
      if (isTitle) titles.push(mark);
      else if (titles.length > 0) break;
      row = mark.cell.top - 1;
    }
    return titles;
  }

  private textsOfRow(cell: GridCell): readonly Mark[] {
    return this.marks.shown(cell.top).filter((mark) => mark.cell !== cell);
  }

  /** Does the result still follow from the formula once the figures are scaled? */
  follows(formula: string): boolean {
    const bare = formula.replace(/"[^"]*"/g, '').replace(/'[^']*'!/g, '');
    const references = bare.match(/\$?[A-Z]{1,3}\$?[0-9]{1,7}(?![0-9(])/g) ?? [];
    if (references.length === 0) return false;
    const constants = bare.replace(/\$?[A-Z]{1,3}\$?[0-9]{1,7}/gi, '').match(/[0-9]+(?:\.[0-9]+)?/g) ?? [];
    const isHarmless = constants.every((one) => /^(?:0|1|2|10+)$/.test(one));
    const hasOffset = /[+-]\s*[1-9][0-9.]*(?![0-9.]*\s*[*/])/.test(
      bare.replace(/\$?[A-Z]{1,3}\$?[0-9]{1,7}/gi, 'x'),
    );
    return isHarmless && !hasOffset && !this.multipliesFigures(bare);
  }

  private multipliesFigures(formula: string): boolean {
    const pairs = formula.matchAll(/\$?([A-Z]{1,3})\$?([0-9]{1,7})\s*\*\s*\$?([A-Z]{1,3})\$?([0-9]{1,7})/g);
    return [...pairs].some(([, a, m, b, n]) =>
      [`${a}${m}`, `${b}${n}`].every((address) => {
        const { top, left } = parseAddress(address);
        return this.factor !== 1 && !this.isFixedCell(this.marks.grid.at(top, left));
      }),
    );
  }
}

/** 利用率, 満足した人の割合, response rate */
function namesShare(text: string): boolean {
  return /(?:率|割合|比|percentage|rate|ratio)$/i.test(
    foldText(text.slice(0, 120)).replace(/\([^()]*\)$/, ''),
  );
}

function isPercent(cell: GridCell): boolean {
  if (typeof cell.value === 'number') return /[%％‰]/.test(cell.numberFormat) || /[%％‰]$/.test(cell.text);
  return /^[^0-9０-９]{0,4}[0-9０-９][0-9０-９,.，．]{0,20}\s?[%％‰割]/.test(cell.text);
}

/** =B2/C2, =COUNTA(A1:A9): a share or a number of cells. */
function isRatio(formula: string | null): boolean {
  return formula !== null && /\/\s*(?:\$?[A-Z]{1,3}\$?[0-9]|SUM|\()|COUNT|RANK|ROWS?\(/i.test(formula);
}

function isYear({ value, text }: GridCell): boolean {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= 1990 &&
    value <= 2060 &&
    text === String(value)
  );
}

const FORMULA_PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.]*(?=\()|\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_])|[\p{L}_\\][\p{L}\p{N}_.]*!?/gu;

/** Texts, sheets and names of a formula in other words; functions and references as they are. */
function formulaWith(formula: string, word: (text: string) => string): string {
  return formula.replace(FORMULA_PARTS, (part, offset: number) => {
    if (part.startsWith('"')) return `"${word(part.slice(1, -1).replace(/""/g, '"')).replace(/"/g, '""')}"`;
    if (part.startsWith("'")) return `'${word(part.slice(1, -2).replace(/''/g, "'")).replace(/'/g, "''")}'!`;
    if (part.startsWith('[')) return `[${word(part.slice(1, -1))}]`;
    if (formula[offset + part.length] === '(' || /^\$?[A-Za-z]{1,3}\$?[0-9]{1,7}$/.test(part)) return part;
    if (/^(?:TRUE|FALSE)$/i.test(part) || /^\$?[A-Z]{1,3}$/.test(part)) return part;
    return part.endsWith('!') ? `${word(part.slice(0, -1))}!` : word(part);
  });
}
