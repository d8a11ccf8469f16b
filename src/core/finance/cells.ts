import Big from 'big.js';
import type { Grid, GridCell } from '../cells/grid';
import { foldText } from '../text/fold';
import { readNumber } from '../text/number';
import { moneyFactor, unitOfNumberFormat } from '../text/unit';
import { isDigit, partsBetween, without } from './characters';
import { readTitle, unitOf, type TitleReading } from './titles';

/** What a cell of an account is by itself. */
export type CellKind =
  /** A number, or a text that holds one: `1,386千円`. */
  | 'amount'
  /** A percentage, a date, a number with another unit. */
  | 'number'
  /** A dash or a word in place of an amount. */
  | 'missing'
  | 'blank'
  | 'text';

/** The cells of a sheet as an account sees them, read once. */
export class AccountSheet {
  private readonly kinds = new Map<GridCell, CellKind>();

  constructor(readonly grid: Grid) {}

  kindOf(cell: GridCell): CellKind {
    let kind = this.kinds.get(cell);
    if (kind === undefined) this.kinds.set(cell, (kind = kindOfCell(cell)));
    return kind;
  }

  isAmount(cell: GridCell): boolean {
    return this.kindOf(cell) === 'amount';
  }

  isText(cell: GridCell): boolean {
    return this.kindOf(cell) === 'text';
  }

  /** The title a text may be; null for any other cell. */
  titleOf(cell: GridCell): TitleReading | null {
    return this.isText(cell) ? readTitle(cell.text) : null;
  }
}

const LONGEST_AMOUNT = 32;

function kindOfCell(cell: GridCell): CellKind {
  if (cell.blank) return 'blank';
  const { value, text, numberFormat } = cell;
  if (typeof value === 'number') {
    const { kind, unit } = readNumber({ value, text, numberFormat });
    if (kind !== 'number') return 'number';
    return unit === null || moneyFactor(unit) !== null ? 'amount' : 'number';
  }
  if (typeof value !== 'string') return 'text';
  const folded = foldText(text === '' ? value : text);
  if (folded.length > LONGEST_AMOUNT) return 'text';
  const { kind, unit, bound, relative, parts } = readNumber({ value, text, numberFormat: 'General' });
  if (kind === 'text') return isMoneyText(folded) ? 'amount' : 'text';
  if (kind !== 'number') return kind === 'blank' ? 'blank' : 'missing';
  if (parts !== null || bound !== null || relative) return 'text';
  if (unit === null || moneyFactor(unit) !== null || MONEY_BEHIND.some((one) => unit.startsWith(one)))
    return 'amount';
  // 2022年度 is the title of a column.
  return readTitle(folded).period === null ? 'number' : 'text';
}

const MONEY_BEHIND: readonly string[] = ['円', '千円', '万円', '百万円', '億円'];

/** ￥1,496,000, 金 650,000円也 */
function isMoneyText(folded: string): boolean {
  return amountInText(folded) !== null;
}

const SIGNED =
  /^金?([-▲△(]?)[¥\\]?([-▲△(]?)([0-9][0-9,]{0,18}(?:\.[0-9]{1,6})?)(円|千円|万円|百万円|億円)?[也)]?-?$/;

function amountInText(folded: string): { readonly number: Big; readonly unit: string | null } | null {
  const match = SIGNED.exec(folded.replaceAll(' ', ''));
  if (!match?.[3] || (match[4] === undefined && !folded.includes('¥'))) return null;
  const number = new Big(match[3].replaceAll(',', ''));
  const isNegative = (match[1] ?? '') !== '' || (match[2] ?? '') !== '';
  return { number: isNegative ? number.neg() : number, unit: match[4] ?? '円' };
}

/** An amount in yen, and what its last printed digit is worth. */
export interface Yen {
  readonly yen: number;
  readonly unitYen: number;
}

/**
 * @param unit the unit that titles or the sheet give; the cell's own comes first
 */
export function yenOf(cell: GridCell, unit: string | null): Yen | null {
  const { value, text, numberFormat } = cell;
  if (typeof value === 'number') {
    const own = unitOfNumberFormat(numberFormat);
    const scale = new Big(1000).pow(thousandsOf(numberFormat));
    const factor = moneyFactor(own ?? unit) ?? new Big(1);
    // `#,##0,` shows thousands of what the cell holds: 7348400 shown as 7,348 under 千円 is 7,348,400 yen.
    const yen = new Big(value).times(scale.eq(1) ? factor : factor.lt(scale) ? 1 : factor.div(scale));
    return { yen: yen.toNumber(), unitYen: scale.eq(1) ? stepOf(text, factor) : 1 };
  }
  const folded = foldText(text);
  const plain = amountInText(folded);
  if (plain) {
    const factor = moneyFactor(plain.unit) ?? new Big(1);
    return { yen: plain.number.times(factor).toNumber(), unitYen: stepOf(folded, factor) };
  }
  const withUnit = folded.includes('円');
  const reading = readNumber({ value, text, numberFormat: 'General' }, { unit: withUnit ? '円' : null });
  if (reading.value === null || reading.parts !== null) return null;
  const factor = (withUnit ? new Big(1) : moneyFactor(unit)) ?? new Big(1);
  const printed = withUnit ? (moneyFactor(spelt(folded)) ?? factor) : factor;
  return { yen: new Big(reading.value).times(factor).toNumber(), unitYen: stepOf(folded, printed) };
}

/** What the last digit of a printed amount is worth: 1,000 yen in `1,386千円`. */
export function unitStep(text: string): number {
  const folded = foldText(text);
  return stepOf(folded, moneyFactor(spelt(folded)) ?? new Big(1));
}

function spelt(folded: string): string | null {
  return ['億円', '百万円', '千円', '万円'].find((one) => folded.includes(one)) ?? '円';
}

/** 2.5 百万円 is printed to 100,000 yen. */
function stepOf(text: string, factor: Big): number {
  const point = text.indexOf('.');
  let decimals = 0;
  if (point >= 0) while (isDigit(text[point + 1 + decimals])) decimals++;
  return Math.max(1, factor.div(new Big(10).pow(decimals)).toNumber());
}

/** How often a number format divides by a thousand: `#,##0,` once. */
export function thousandsOf(format: string): number {
  const first = format.split(';')[0] ?? '';
  let count = 0;
  let isLiteral = false;
  for (let at = 0; at < first.length; at++) {
    const character = first[at]!;
    if (character === '"') isLiteral = !isLiteral;
    if (isLiteral || character !== ',') continue;
    let end = at;
    while (first[end] === ',') end++;
    const before = first[at - 1] ?? '';
    const behind = first[end] ?? '';
    if ((before === '0' || before === '#') && behind !== '0' && behind !== '#') count = end - at;
    at = end - 1;
  }
  return count;
}

/** 単位：千円 in a text that says nothing else, or at its end. */
export function unitNote(text: string): string | null {
  const folded = foldText(text).replaceAll(' ', '');
  if (folded.length > 40) return null;
  const at = folded.lastIndexOf('単位');
  if (at >= 0) {
    const [behind = ''] = partsBetween(without(folded.slice(at + 2), ':'), ')]】。');
    return unitOf(behind);
  }
  const open = folded.lastIndexOf('(');
  if (open >= 0 && folded.endsWith(')')) return unitOf(folded.slice(open + 1, -1));
  return moneyFactor(folded) !== null ? folded : null;
}

/** 円, （千円）: a cell that says nothing but a unit of money. */
export function unitOfCell(cell: GridCell): string | null {
  if (typeof cell.value !== 'string' || cell.text.length > 8) return null;
  const bare = without(foldText(cell.text), '() ');
  return moneyFactor(bare) !== null ? bare : null;
}
