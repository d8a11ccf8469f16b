import { foldText } from '../text/fold';
import { splitPeriodAndRest, type PeriodReading } from '../text/period';
import { remembered } from '../text/remember';
import { moneyFactor } from '../text/unit';
import { isCapital, isDigit, partsBetween } from './characters';
import { readFormula, type LetterFormula } from './letters';
import {
  AMOUNT_ENDINGS,
  NO_AMOUNT_ENDINGS,
  NO_TOTALS,
  TITLE_RULES,
  TITLE_WORDS,
  TOTAL_ENDINGS,
  TOTAL_WORDS,
  type MoneyRole,
  type TitleKind,
  type TitleRule,
} from './words';

/** One text as a title of an account: 補助対象経費（千円）\nＣ＝Ａ－Ｂ. */
export interface TitleReading {
  /** Without unit, letter, formula, period and remarks, folded. */
  readonly label: string;
  readonly title: TitleKind | null;
  readonly period: PeriodReading | null;
  /** 千円 in brackets behind the label. */
  readonly unit: string | null;
  /** The letter a column is called by, and what it is said to be. */
  readonly letter: string | null;
  readonly formula: LetterFormula | null;
  readonly isTotal: boolean;
  /** 千円未満切捨て and the like, in brackets. */
  readonly remark: string | null;
}

/** Longer texts are prose. */
const LONGEST_TITLE = 44;

const KINDS: ReadonlyMap<string, TitleKind> = new Map(
  TITLE_WORDS.flatMap(([kind, list]) => list.map((word): [string, TitleKind] => [word, kind])),
);

export const readTitle: (text: string) => TitleReading = remembered((text) => {
  const folded = foldText(circled(text)).replaceAll(' ', '');
  if (folded.length > LONGEST_TITLE) return nothing(folded);
  const { rest, letter, formula, isLess } = readFormula(folded);
  const { bare, unit, remarks } = withoutBrackets(rest);
  // 金額[円], 事業費/千円
  const { period, rest: behind } = splitPeriodAndRest(bare);
  const label = plain(period && behind !== '' ? behind.replaceAll(' ', '') : period ? '' : bare);
  const own = label === '' ? null : kindOf(label, remarks);
  const title: TitleKind | null =
    isLess && own?.kind === 'amount' ? { kind: 'amount', role: 'difference' } : own;
  // 事業費計 is the cost, as a row of its own.
  const isTotal = own?.kind !== 'amount' && isTotalWord(label);
  return { label, title, period, unit, letter, formula, isTotal, remark: remarks.join(' ') || null };
});

function nothing(label: string): TitleReading {
  return {
    label,
    title: null,
    period: null,
    unit: null,
    letter: null,
    formula: null,
    isTotal: false,
    remark: null,
  };
}

/** ① → #1, which folding leaves as it is. */
function circled(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    result += code >= 0x2460 && code <= 0x2473 ? `#${code - 0x2460 + 1}` : character;
  }
  return result;
}

/** Takes brackets off: units, and remarks that may change what the label means. */
function withoutBrackets(text: string): {
  readonly bare: string;
  readonly unit: string | null;
  readonly remarks: readonly string[];
} {
  let bare = '';
  let inside = '';
  let depth = 0;
  let unit: string | null = null;
  const remarks: string[] = [];
  for (const character of text) {
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character) && depth > 0) {
      depth--;
      if (depth > 0) continue;
      const found = unitOf(inside);
      if (found !== null) unit = found;
      else if (inside !== '') remarks.push(inside);
      inside = '';
    } else if (depth > 0) inside += character;
    else bare += character;
  }
  // （うち交付対象経費）, （千円: the whole stands in brackets, or one of them was forgotten.
  if (inside !== '') {
    const found = unitOf(inside);
    if (found !== null) unit = found;
    else bare += inside;
  }
  if (bare === '' && remarks.length > 0) bare = remarks.shift()!;
  const behind = UNIT_BEHIND.find((one) => bare.endsWith(one) && bare.length > one.length);
  if (behind && unit === null) {
    unit = behind.slice(1);
    bare = bare.slice(0, -behind.length);
  }
  return { bare, unit, remarks };
}

const OPENING = '([【〔<「［';
const CLOSING = ')]】〕>」］';
const UNIT_BEHIND: readonly string[] = [
  '・千円',
  ':千円',
  '/千円',
  '/円',
  ':円',
  '・円',
  '/百万円',
  ':百万円',
];

/** 単位:千円, 千円, 税抜・千円 → 千円. */
export function unitOf(text: string): string | null {
  const parts = partsBetween(text.replace('単位', ''), ':・,、/');
  for (const part of parts) if (moneyFactor(part) !== null) return part;
  return null;
}

const LEADS: readonly string[] = [
  'うち',
  '内訳',
  '左のうち',
  '内',
  '(',
  '*',
  '※',
  '・',
  '○',
  '●',
  '◆',
  '■',
  '★',
];

/** うち交付対象経費, 1.事業費, #1事業費, A総事業費 without what stands in front. */
function plain(text: string): string {
  let label = text.toLowerCase();
  for (;;) {
    const lead = LEADS.find((one) => label.startsWith(one) && label.length > one.length + 1);
    if (lead === undefined) break;
    if (KINDS.has(label)) return label;
    label = label.slice(lead.length);
  }
  if (!KINDS.has(label)) label = withoutNumber(label);
  for (const end of ['の額', '額計'] as const) {
    if (label.endsWith(end) && label.length > end.length + 1 && !KINDS.has(label))
      label = label.slice(0, -end.length);
  }
  while (LAST_SIGNS.includes(label.at(-1) ?? ' ')) label = label.slice(0, -1);
  return label;
}

/** 1.事業費, #1事業費, a総事業費 */
function withoutNumber(label: string): string {
  let at = label.startsWith('#') ? 1 : 0;
  const first = at;
  while (at - first < 2 && isDigit(label[at])) at++;
  if (at === first && (isCapital(label[0]?.toUpperCase()) || 'アイウエオ'.includes(label[0] ?? ' '))) at++;
  if (at === 0) return label;
  if ('.、)'.includes(label[at] ?? ' ')) at++;
  return (label.codePointAt(at) ?? 0) > 0x7f ? label.slice(at) : label;
}

const LAST_SIGNS = ':.、。・-=,';

function kindOf(label: string, remarks: readonly string[]): TitleKind | null {
  const known = KINDS.get(label);
  const stage = stageOf(remarks);
  if (known?.kind === 'amount' && known.role === 'grant' && stage) return stage;
  if (known) return known;
  if (label.length > 22 || label.includes('。')) return null;
  const name = nameKind(label);
  if (name) return name;
  const share = shareKind(label);
  if (share) return share;
  if (NO_AMOUNT_ENDINGS.some((end) => label.endsWith(end) && label !== end)) return null;
  if (!AMOUNT_ENDINGS.some((end) => label.endsWith(end))) return null;
  const rule = TITLE_RULES.find((one) => holds(one, label));
  if (!rule) return null;
  return rule.role === 'grant' && stage ? stage : { kind: 'amount', role: rule.role };
}

/** 交付金額(決定), 補助金額(申請): the remark says how far the grant is. */
function stageOf(remarks: readonly string[]): TitleKind | null {
  const role = STAGES.find(([word]) => remarks.some((remark) => remark.startsWith(word)))?.[1];
  return role ? { kind: 'amount', role } : null;
}

const STAGES: readonly (readonly [string, MoneyRole])[] = [
  ['申請', 'requested'],
  ['決定', 'decided'],
  ['交付決定', 'decided'],
  ['変更決定', 'decided'],
  ['概算', 'received'],
];

function nameKind(label: string): TitleKind | null {
  for (const [end, rank] of NAME_ENDINGS)
    if (label.endsWith(end) && label.length > end.length) return { kind: 'name', rank };
  return null;
}

const NAME_ENDINGS: readonly (readonly [string, number])[] = [
  ['事業名', 3],
  ['事業の名称', 3],
  ['事業名称', 3],
  ['団体名', 1],
  ['事業者名', 1],
  ['施設名', 1],
  ['団体の名称', 1],
  ['補助事業者', 1],
];

function shareKind(label: string): TitleKind | null {
  if (['補助率', '交付率'].some((end) => label.endsWith(end))) return { kind: 'rate' };
  if (['執行率', '充当率', '構成比'].some((end) => label.endsWith(end))) return { kind: 'share' };
  return ['上限額', '限度額'].some((end) => label.endsWith(end)) ? { kind: 'cap' } : null;
}

function holds({ has, and, ends, not }: TitleRule, label: string): boolean {
  return (
    (has === undefined || has.some((word) => label.includes(word))) &&
    (and === undefined || and.some((word) => label.includes(word))) &&
    (ends === undefined || ends.some((word) => label.endsWith(word))) &&
    !(not?.some((word) => label.includes(word)) ?? false)
  );
}

/** 合　計, 小計, 総務部計; 会計 is none. */
export function isTotalWord(label: string): boolean {
  if (TOTAL_WORDS.includes(label)) return true;
  if (label.length > 14 || NO_TOTALS.some((word) => label.endsWith(word))) return false;
  return TOTAL_ENDINGS.some((end) => label.endsWith(end) && label.length > end.length);
}
