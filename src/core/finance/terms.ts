import type { GridCell } from '../cells/grid';
import type { CostRole, GrantTerms } from '../model/money';
import { foldText } from '../text/fold';
import { readNumber } from '../text/number';
import { moneyFactor } from '../text/unit';
import { yenOf } from './cells';

/** What one text says of a grant. */
export interface Condition {
  readonly rate: string | null;
  readonly fixed: boolean;
  readonly cap: number | null;
  readonly rounding: GrantTerms['rounding'];
  readonly base: CostRole | null;
}

type Declared = Omit<GrantTerms, 'sheet' | 'project'>;

/** 補助率 and 上限額 of one row or card; null where neither says anything. */
export function termsOfRow(cells: {
  readonly rate: GridCell | null;
  readonly cap: GridCell | null;
  readonly unit: string | null;
  readonly rateTitle: string;
}): Declared | null {
  const { rate, cap } = cells;
  const said = rate && !rate.blank ? conditionIn(rate.text) : null;
  const share = rate && !rate.blank ? rateOfCell(rate, cells.rateTitle) : null;
  const capYen = cap && !cap.blank ? capOf(cap, cells.unit) : null;
  const fixed = said?.fixed ?? false;
  if (share === null && !fixed && capYen === null && said?.cap == null) return null;
  return {
    cell: (rate && !rate.blank ? rate : cap!).address,
    rate: fixed ? null : share,
    raw: rate && !rate.blank ? rate.text.trim() : null,
    fixed,
    cap: capYen ?? said?.cap ?? null,
    rounding: said?.rounding ?? null,
    base: said?.base ?? null,
  };
}

function capOf(cell: GridCell, unit: string | null): number | null {
  const inText =
    typeof cell.value === 'string' ? amountsIn(foldText(cell.text).replaceAll(' ', ''))[0]?.yen : undefined;
  const plain = readNumber({ value: cell.value, text: cell.text, numberFormat: cell.numberFormat });
  return plain.kind === 'number' ? (yenOf(cell, unit)?.yen ?? null) : (inText ?? null);
}

/** `1/2` of ２分の１以内, 50%, 半額, 0.5, 50, and of a date that was typed as 1/2. */
function rateOfCell(cell: GridCell, title: string): string | null {
  const { value, numberFormat } = cell;
  const inText = ratesIn(cell.text);
  if (typeof value !== 'number') {
    if (inText.length > 0) return inText[0]!;
    const plain = Number(foldText(cell.text).replaceAll(' ', ''));
    return plain > 0 ? rateOfNumber(plain, title) : null;
  }
  if (isDate(numberFormat) && value > 366) return rateOfDate(value);
  if (value > 0 && value <= 1) return rateOfNumber(value, title);
  return inText[0] ?? (value > 0 ? rateOfNumber(value, title) : null);
}

/** m"月"d"日", yyyy/m/d */
function isDate(format: string): boolean {
  const bare = format.toLowerCase().replace('general', '');
  return ['y', 'm', 'd', 'g', 'e'].some((letter) => bare.includes(letter));
}

/** Excel makes the 2nd of January out of 1/2. */
function rateOfDate(serial: number): string | null {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return month <= day ? `${month}/${day}` : null;
}

function rateOfNumber(value: number, title: string): string | null {
  const share = value > 1 ? value / 100 : value;
  if (share > 1 || (value > 1 && value < 5 && !foldText(title).includes('%'))) return null;
  for (let denominator = 1; denominator <= 20; denominator++) {
    const numerator = Math.round(share * denominator);
    if (numerator > 0 && Math.abs(numerator / denominator - share) < 1e-9)
      return fractionText(numerator, denominator);
  }
  return reduced(Math.round(share * 1000), 1000);
}

const fractionText = (numerator: number, denominator: number): string =>
  denominator === 1 ? '10/10' : `${numerator}/${denominator}`;

/** Reduced, but for ten tenths, as forms print it. */
function reduced(numerator: number, denominator: number): string {
  if (numerator === denominator) return '10/10';
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const by = gcd(numerator, denominator);
  return fractionText(numerator / by, denominator / by);
}

/** All rates that a text names, normalised, each once. */
export function ratesIn(text: string): string[] {
  const folded = foldText(text).replaceAll(' ', '').replaceAll('⁄', '/');
  const found: string[] = [];
  for (const match of folded.matchAll(RATE)) {
    const [, top, bottom, below, above, percent, tenths] = match;
    const [numerator, denominator] = top
      ? [Number(top), Number(bottom)]
      : above
        ? [Number(above), Number(below)]
        : percent
          ? [Math.round(Number(percent) * 10), 1000]
          : [Number(tenths), 10];
    if (numerator > 0 && denominator > 0 && numerator <= denominator)
      found.push(reduced(numerator, denominator));
  }
  if (folded.includes('半額')) found.push('1/2');
  if (folded.includes('全額') && found.length === 0) found.push('10/10');
  return [...new Set(found)];
}

const RATE =
  /(?<![0-9./年月])([0-9]{1,3})\/([0-9]{1,3})(?![0-9/.])|([0-9]{1,3})分の([0-9]{1,3})|([0-9]{1,3}(?:\.[0-9])?)%|([0-9]{1,2})割/g;

/** What a note, a title or the cell of a rate says. */
export function conditionIn(text: string): Condition {
  const folded = foldText(text).replaceAll(' ', '');
  const rates = speaksOfAnother(folded) ? [] : ratesIn(withoutCaps(folded));
  return {
    rate: rates.length === 1 ? rates[0]! : null,
    fixed: folded.replaceAll('確定額', '').replaceAll('決定額', '').includes('定額'),
    cap: capIn(folded),
    rounding: roundingIn(folded),
    base: baseIn(folded),
  };
}

/** 市補助金は県補助金の1/2以内: a share of another body's money. */
function speaksOfAnother(folded: string): boolean {
  return ['県補助金の', '国庫補助金の', '国費の', '県費の', '執行率', '達成率', '進捗', '消費税'].some(
    (word) => folded.includes(word),
  );
}

function withoutCaps(folded: string): string {
  let bare = folded;
  for (const { at, end } of [...amountsIn(folded)].reverse()) bare = bare.slice(0, at) + bare.slice(end);
  return bare;
}

interface TextAmount {
  readonly yen: number;
  readonly at: number;
  readonly end: number;
}

function amountsIn(folded: string): TextAmount[] {
  return [...folded.matchAll(AMOUNT)].flatMap((match) => {
    const number = Number((match[1] ?? '').replaceAll(',', ''));
    const factor = moneyFactor(`${match[2] ?? ''}円`);
    if (!factor || Number.isNaN(number)) return [];
    return [{ yen: factor.times(number).toNumber(), at: match.index, end: match.index + match[0].length }];
  });
}

const AMOUNT = /(?<![0-9,.])([0-9][0-9,]{0,18}(?:\.[0-9]{1,6})?)(億|百万|万|千)?円/g;
/** How far an amount may stand from the word 上限. */
const NEAR = 6;

/** 上限500千円, 50万円を上限とする, 交付限度額は50万円; several of them are none. */
function capIn(folded: string): number | null {
  const words = ['上限', '限度'].flatMap((word) => placesOf(folded, word));
  const near = amountsIn(folded).filter(({ at, end }) =>
    words.some((place) => (at > place && at - place <= NEAR + 2) || (place >= end && place - end <= NEAR)),
  );
  const yen = new Set(near.map((one) => one.yen));
  return yen.size === 1 ? [...yen][0]! : null;
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** What is said of how sums are printed, not of how grants are paid. */
const PRINTING: readonly string[] = [
  '表示',
  '単位未満',
  '一致しない',
  '合致しない',
  '合わない',
  '単位:',
  '端数処理',
];
const ROUNDED_UNITS: readonly (readonly [string, number])[] = [
  ['1,000円未満', 1000],
  ['1000円未満', 1000],
  ['10,000円未満', 10_000],
  ['1万円未満', 10_000],
  ['万円未満', 10_000],
  ['千円未満', 1000],
  ['100円未満', 100],
  ['百円未満', 100],
  ['10円未満', 10],
  ['1円未満', 1],
  ['円未満', 1],
];
const MODES: readonly (readonly [string, 'down' | 'up' | 'half-up'])[] = [
  ['切捨', 'down'],
  ['切り捨', 'down'],
  ['切上', 'up'],
  ['切り上', 'up'],
  ['四捨五入', 'half-up'],
];

function roundingIn(folded: string): GrantTerms['rounding'] {
  if (PRINTING.some((word) => folded.includes(word))) return null;
  const unit = ROUNDED_UNITS.find(([word]) => folded.includes(word));
  const mode = MODES.find(([word]) => folded.includes(word));
  return unit && mode ? { unit: unit[1], mode: mode[1] } : null;
}

const BASES: readonly (readonly [string, CostRole])[] = [
  ['対象経費', 'eligible'],
  ['対象事業費', 'eligible'],
  ['補助基本額', 'eligible'],
  ['選定額', 'baseAmount'],
  ['基準額', 'baseAmount'],
  ['契約額', 'contract'],
  ['契約金額', 'contract'],
  ['決算額', 'settled'],
  ['総事業費', 'cost'],
  ['事業費', 'cost'],
  ['事業に要する経費', 'cost'],
];

/** 補助対象経費の1/2: what the share is taken of, which stands right before it. */
function baseIn(folded: string): CostRole | null {
  return BASES.find(([word]) => folded.includes(`${word}の`))?.[1] ?? null;
}

/** Words without which a note says nothing of a grant. */
const OF_GRANTS: readonly string[] = ['補助', '交付', '助成', '上限', '限度', '未満'];

/** A note or heading that declares something for the whole sheet; null for any other text. */
export function declaredIn(text: string): Condition | null {
  if (text.length < 4 || text.length > 160) return null;
  const folded = foldText(text).replaceAll(' ', '');
  if (!OF_GRANTS.some((word) => folded.includes(word))) return null;
  const said = conditionIn(text);
  const isRate = said.rate !== null && RATE_SIGNS.some((word) => folded.includes(word));
  const rate = isRate ? said.rate : null;
  const fixed = said.fixed && folded.includes('補助');
  return rate !== null || said.cap !== null || said.rounding !== null || fixed
    ? { ...said, rate, fixed }
    : null;
}

const RATE_SIGNS: readonly string[] = [
  '率',
  '以内',
  '経費の',
  '事業費の',
  '額の',
  'を補助',
  'を交付',
  '助成',
  '×',
];
