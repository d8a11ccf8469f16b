import Big from 'big.js';
import { foldText } from './fold';
import { readNumber, type NumberInput, type NumberReading } from './number';
import { foldUnit, isUnitWord } from './unit';
import {
  BASES,
  DURATIONS,
  GROSS_REMARKS,
  LETTER_SCALES,
  OUT_OF,
  RANK_UNITS,
  RANK_WORDS,
  type WordedNumber,
} from './value-forms';

/** Longer texts are sentences: their numbers are mentioned, not stated. */
const LONGEST = 60;

type Context = { readonly unit?: string | null };
type Form = (text: string, context: Context, raw: string) => NumberReading | null;

/**
 * A cell in which a target or an actual stands. Read is what `readNumber` reads, and also what only a value can mean: the 8 of
 * 10社中8社, the 3 of 第3位, 1 000 and 1,5. In titles and names the same words count something else.
 */
export function readValue(input: NumberInput, context: Context = {}): NumberReading {
  const plain = readNumber(input, context);
  if (typeof input.value !== 'string') return plain;
  const raw = input.text === '' ? input.value : input.text;
  if (raw.length > LONGEST || plain.relative) return plain;
  if (plain.kind === 'number') return withScale(plain, foldText(raw), context) ?? withRemark(plain, raw);
  if (plain.kind !== 'text') return plain;
  const text = foldText(raw);
  for (const form of FORMS) {
    const read = form(text, context, raw);
    if (read) return { ...read, raw: plain.raw };
  }
  return plain;
}

function again(text: string, context: Context): NumberReading | null {
  const reading = readValue({ value: text, text, numberFormat: 'General' }, context);
  return reading.kind === 'number' ? reading : null;
}

function said(reading: NumberReading | null, form: string, ask?: WordedNumber['ask']): NumberReading | null {
  if (!reading) return null;
  return { ...reading, words: { form, ask: ask ?? reading.words?.ask ?? 'never' } };
}

function number(value: Big, unit: string | null, more: Partial<NumberReading> = {}): NumberReading {
  return {
    kind: 'number',
    raw: null,
    value: value.toNumber(),
    text: null,
    unit,
    parts: null,
    bound: null,
    approximate: false,
    relative: false,
    ...more,
  };
}

/** The digits of a text and what stands before, between and behind them: `a1b2c` → a 1 b 2 c. */
function pieces(text: string): string[] {
  return text.split(/([0-9]+)/);
}

/** 1 000, 1.234,50, 1,5: digits set apart by something else than the comma of thousands. */
const setApart: Form = (text, context, raw) => {
  const all = pieces(text);
  const [head = ''] = all;
  const tail = all[all.length - 1] ?? '';
  const digits = all.filter((_, i) => i % 2 === 1);
  const marks = all.slice(2, -1).filter((_, i) => i % 2 === 0);
  const last = marks[marks.length - 1];
  if (last === undefined || raw.includes('\n')) return null;
  const unit = tail.trim();
  if (unit !== '' && !isUnitWord(unit) && !CURRENCIES.includes(unit)) return null;
  const [first = '', ...rest] = digits;
  const isGroup = (count: number): boolean =>
    first.length <= 3 && !first.startsWith('0') && rest.slice(0, count).every(({ length }) => length === 3);
  const between = new Set(marks.slice(0, -1));
  const [only] = between;
  const groups = marks.length - 1;
  // 1,5 and 1.234,50, but neither 1,500 nor 1,234,5
  const isDecimalComma =
    last === ',' &&
    rest[groups]!.length < 3 &&
    (groups === 0 || (between.size === 1 && only !== ',' && isGroup(groups)));
  const isAlike = marks.every((mark) => mark === last);
  const isGrouped = isAlike && isGroup(marks.length) && (last === ' ' || (last === '.' && marks.length > 1));
  const isSpacedDecimal = last === '.' && groups > 0 && between.size === 1 && only === ' ' && isGroup(groups);
  if (!isDecimalComma && !isGrouped && !isSpacedDecimal) return null;
  if (between.size === 1 && only !== ' ' && only !== '.') return null;
  const whole = isGrouped ? digits.join('') : `${digits.slice(0, -1).join('')}.${rest[groups] ?? ''}`;
  const reading = again(`${head}${whole}${tail}`, context);
  if (last === ' ' || only === ' ') {
    // 120 110 can be two numbers; nobody parts two numbers by a narrow or an unbreakable space.
    const isPlain = first.length === 3 && !UNBREAKABLE.some((space) => raw.includes(space));
    return said(reading, 'spaces', isPlain ? 'always' : 'never');
  }
  return said(reading, 'comma');
};

const CURRENCIES: readonly string[] = ['€', '$', '£', '¥'];
const UNBREAKABLE: readonly string[] = ['\u00a0', '\u202f', '\u2009'];

/** ※ 621: the mark says that there is a note. */
const marked: Form = (text, context) => {
  const [mark, ...rest] = text.split(' ');
  return mark === '※' || mark === '*' ? again(rest.join(' '), context) : null;
};

/** 10社中8社, 8 of 10: the part; what it is a part of has to be the same on both sides. */
const outOf: Form = (text, context) => {
  const all = pieces(text.replace(/\s/g, ''));
  if (all.length !== 5 || all[0] !== '') return null;
  const [, first = '', between = '', second = '', tail = ''] = all;
  const word = OUT_OF.find(({ word: one, partFirst }) =>
    partFirst ? between === one : between.endsWith(one),
  );
  if (!word) return null;
  const [part, whole] = word.partFirst ? [first, second] : [second, first];
  const unit = word.partFirst ? tail : between.slice(0, -word.word.length);
  if (Number(part) > Number(whole) || (unit !== '' && tail !== '' && unit !== tail)) return null;
  return said(again(`${part}${word.partFirst ? '' : tail || unit}`, context), `of ${whole}`, 'unlike');
};

/** 60分00秒, 1時間30分, 1h 30m: in the time unit of the column, else in minutes. */
const duration: Form = (text, context) => {
  const all = pieces(text.replace(/\s/g, ''));
  if (all[0] !== '' || all.length < 5) return null;
  let seconds = new Big(0);
  let before = Infinity;
  let bound: NumberReading['bound'] = null;
  for (let i = 1; i < all.length; i += 2) {
    let word = all[i + 1] ?? '';
    const limit = i + 2 < all.length ? undefined : LIMITS.find((one) => word.endsWith(one.word));
    if (limit) word = word.slice(0, -limit.word.length);
    const worth = DURATIONS[word.toLowerCase()];
    if (worth === undefined || worth >= before) return null;
    seconds = seconds.plus(new Big(all[i] ?? '0').times(worth));
    before = worth;
    bound = limit?.bound ?? null;
  }
  const own = context.unit ?? null;
  const unit = own !== null && DURATIONS[own] !== undefined ? own : '分';
  return said(number(seconds.div(DURATIONS[unit] ?? 60), unit, { bound }), 'time');
};

const LIMITS: readonly { readonly word: string; readonly bound: 'max' | 'min' }[] = [
  { word: '以内', bound: 'max' },
  { word: '以下', bound: 'max' },
  { word: '未満', bound: 'max' },
  { word: '以上', bound: 'min' },
];

/** 第3位, 3位タイ: a place in an order. */
const rank: Form = (text, context) => {
  const [head, digits, tail = ''] = pieces(text.replace(/\s/g, ''));
  if (digits === undefined || !RANK_WORDS.includes(head ?? '') || pieces(text).length !== 3) return null;
  const unit = RANK_UNITS.find((one) => tail.startsWith(one));
  return unit === undefined ? null : said(again(`${digits}${tail}`, context), 'rank');
};

/** １日平均30人: over what the number was taken. */
const onAverage: Form = (text, context) => {
  const compact = text.replace(/\s/g, '');
  const base = BASES.find((one) => compact.startsWith(one));
  return base === undefined
    ? null
    : said(again(compact.slice(base.length), context), `per ${base}`, 'unlike');
};

/** ①初級120 ②中級80: what is counted through is added up. */
const countedThrough: Form = (_, context, raw) => {
  const items = raw.split(/(?=[①-⑳])/).map((one) => one.trim());
  // The text before the first number is no item.
  if (items.length < 2 || !raw.trim().startsWith('①')) return null;
  const parts = items
    .filter((item) => item !== '')
    .map((item) => {
      const [label = '', ...rest] = pieces(foldText(item.slice(1)));
      return { label: label.trim(), reading: again(rest.join(''), context) };
    });
  const units = new Set(parts.map(({ reading }) => reading?.unit ?? null));
  const [unit = null] = units;
  if (units.size > 1 || parts.some(({ reading }) => reading === null) || NO_SUM.has(unit ?? '')) return null;
  const sum = parts.reduce((total, { reading }) => total.plus(reading?.value ?? 0), new Big(0));
  const each = parts.map(({ label, reading }) => ({
    label: label === '' ? null : label,
    value: reading?.value ?? 0,
  }));
  return said(number(sum, unit, { parts: each }), 'sum');
};

/** Shares, ranks, ages and durations side by side are no sum. */
const NO_SUM: ReadonlySet<string> = new Set([
  '%',
  '％',
  '割',
  'ポイント',
  'pt',
  '歳',
  '才',
  '点',
  '倍',
  '位',
  '度',
  '分',
  '秒',
]);

/** 20 × 2 × 3 = 120: the sum in words gives the number, where it is right. */
const arithmetic: Form = (text, context) => {
  const [left, right, more] = text.split('=');
  if (left === undefined || right === undefined || more !== undefined) return null;
  const sign = ['×', '+'].find((one) => left.includes(one));
  if (sign === undefined) return null;
  const terms = left.split(sign).map((term) => again(term.trim(), {})?.value ?? null);
  const result = again(right.trim(), context);
  if (!result || result.value === null || terms.includes(null)) return null;
  const total = terms.reduce<Big>(
    (sum, term) => (sign === '+' ? sum.plus(term ?? 0) : sum.times(term ?? 0)),
    new Big(sign === '+' ? 0 : 1),
  );
  return total.eq(result.value) ? said(result, 'sum in words', 'always') : null;
};

/** 25 tickets: a word of the sheet's own, which has to be the same on both sides. */
const counted: Form = (text, context) => {
  const space = text.indexOf(' ');
  const word = text.slice(space + 1).trim();
  if (space < 1 || !/^[a-z][a-z -]{0,24}$/i.test(word)) return null;
  const reading = again(text.slice(0, space), context);
  if (!reading || reading.unit !== null) return null;
  return said(
    { ...reading, unit: word },
    `unit ${word.toLowerCase()}`,
    isUnitWord(word) ? 'never' : 'unlike',
  );
};

const FORMS: readonly Form[] = [
  countedThrough,
  marked,
  setApart,
  outOf,
  duration,
  rank,
  onAverage,
  arithmetic,
  counted,
];

/** 1M, 900K: a letter behind the number is no unit. In a column that counts in M it is. */
function withScale(reading: NumberReading, text: string, { unit }: Context): NumberReading | null {
  const [letter = '', ...rest] = (reading.unit ?? '').split(' ');
  const factor = LETTER_SCALES[letter];
  if (factor === undefined || reading.value === null || !text.includes(letter)) return null;
  if (unit != null && foldUnit(unit).includes(letter)) return null;
  const value = new Big(reading.value).times(factor).toNumber();
  return {
    ...reading,
    value,
    unit: rest.length > 0 ? rest.join(' ') : null,
    words: { form: 'scale', ask: 'never' },
  };
}

/** 延べ1,204人（実人数 310人）: two counts of the same; which of them is meant is for a person to say. */
function withRemark(reading: NumberReading, raw: string): NumberReading {
  const [, remark] = foldText(raw).split('(');
  const isOther =
    remark !== undefined &&
    pieces(remark).length > 1 &&
    GROSS_REMARKS.some((word) => remark.startsWith(word));
  return isOther ? { ...reading, words: { form: 'two counts', ask: 'always' } } : reading;
}
