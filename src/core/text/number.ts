import Big from 'big.js';
import { boundInWords } from './bounds';
import { DASHES, foldText } from './fold';
import { ERRORS, missingKind } from './missing';
import { remembered, rememberedBeside } from './remember';
import type { WordedNumber } from './value-forms';
import { isUnitWord, moneyFactor, unitOfNumberFormat } from './unit';
import { UNIT_SCALES } from './unit-words';

/** A cell as the reader needs it. */
export interface NumberInput {
  readonly value: string | number | boolean | null;
  /** As shown, number format applied. */
  readonly text: string;
  readonly numberFormat: string;
}

/** `notCalculated`: a formula without a stored result. */
export type NumberKind =
  'blank' | 'notCalculated' | 'dash' | 'notMeasured' | 'notSet' | 'none' | 'number' | 'text' | 'error';

export interface NumberReading {
  readonly kind: NumberKind;
  /** What stands in the cell, verbatim; null where it is blank. */
  readonly raw: string | null;
  /** Percentages in percentage points; null where there is no single numeric reading. */
  readonly value: number | null;
  /** The text of a text value (策定済み); null for numbers. */
  readonly text: string | null;
  /** The unit printed with the number, or null. */
  readonly unit: string | null;
  /** Two or more numbers that were summed, else null. */
  readonly parts: readonly { readonly label: string | null; readonly value: number }[] | null;
  /** `10件以下` is a `max`, `50％以上` a `min`. */
  readonly bound: 'max' | 'min' | null;
  /** `約1,200人`. */
  readonly approximate: boolean;
  /** `前年度比+3％`: says a change, not a value. */
  readonly relative: boolean;
  /** The 0 of a formula that ends in a blank cell (`linked`, then there is no value) or may do so. */
  readonly emptiness?: 'linked' | 'perhaps';
  /** Words that were read with the number (see `readValue`). */
  readonly words?: WordedNumber;
}

/** A longer text is a description, however many numbers stand in it; to look for them would take seconds. */
const LONGEST_VALUE = 500;
const DATE_FORMAT = /[yYdDgeE]|[年月日]|m{3,}|h|s/;
const RELATIVE =
  /^(対?前年度?(同期)?(比|より|から)?|昨年度?比|前期比|対前回|現状(より|比|から)|基準値?(より|比|から))/;
const RANGE = /[0-9][^0-9]{0,4}[~〜～][^0-9]{0,4}[0-9]/;
const APPROXIMATE = /^(約|およそ|おおむね|概ね|ほぼ|凡そ)/;
/** 100人程度, 80点台, 500人弱: near a number, not the number. */
const APPROXIMATE_TAIL = /(程度|前後|ほど|くらい|ぐらい|(?<!^)台|弱|強|余り?|内外)$/;
/** 0人を目指す, 100%とする, 95%の達成: the number aimed at. */
const AIMED_AT = /(?:を|の)?(?:目指す|めざす|達成(?:する)?|維持(?:する)?|確保(?:する)?|とする|にする)$/;
/** 5人増, 10%減: a change against something the cell does not name. */
const CHANGE = /[0-9][^0-9]*(増|減|増加|減少|アップ|ダウン|up|down|increase|decrease)$/i;
const ITEM_NUMBER =
  /[①-⑳㉑-㉟⑴-⒇⒈-⒛]|^\s*[(（]?[0-9０-９]{1,2}(?:[)）．、]|\.(?![0-9０-９]))\s*[^0-9０-９\s]/;
/** A footnote behind a value: 120※1, 120(注2), 120*. */
const FOOTNOTE = /\s*(?:[(（]?(?:※|注|\*)\s*[0-9]{0,2}[)）]?)$/;

/** A footnote mark before a value, set off from it: ※4 412. */
const FOOTNOTE_BEFORE = /^[(]?(?:※|注)\s*(?:[0-9]{1,2}\s*[)]?\s+|[0-9]{1,2}\s*[)]\s*)(?=[0-9])/;

/** $4,000, ¥1,200, (€300): the sign of the currency says nothing about how much. */
const CURRENCY = /^([-▲△(]?\s*)[$€£¥]\s*(?=[0-9])/;
/** $1.2M, £450k, €3bn; 1.2m without the sign of a currency may be metres. */
const MAGNITUDE = /([$€£¥]\s*[0-9][0-9,.]*)\s*(?:(k|thousand)|(mn?|million)|(bn?|billion))(?![A-Za-z])/i;

/** One number with its sign, multiplier and whatever is printed right before and behind it. */
const SIGN = `[▲△+\\${[...DASHES].join('\\')}]?`;
const NUMBER = new RegExp(`(${SIGN})\\s*((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)`, 'g');

const NEGATIVE = new RegExp(`[▲△${[...DASHES].map((d) => `\\${d}`).join('')}]`);

/**
 * Reads one cell. Whatever has no single numeric reading keeps `value: null`: an honest null is cheap, a wrong
 * number is not.
 * @param context.unit unit of the column or KPI; amounts written in another money unit are brought to it
 */
export function readNumber(
  input: NumberInput,
  context: { readonly unit?: string | null } = {},
): NumberReading {
  const { value, text, numberFormat } = input;
  const raw = text === '' ? null : text;
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    return reading(null, { kind: 'blank' });
  if (typeof value === 'boolean') return reading(raw, { kind: 'text', text });
  if (typeof value === 'number')
    return reading(raw, readNumericCell(value, text, numberFormat, context.unit ?? null));
  return reading(raw, readText(text === '' ? value : text, context.unit ?? null));
}

/** What was found, and what it does not say in as many words. */
function reading(
  raw: string | null,
  { kind, value = null, text = null, unit = null, parts = null, ...rest }: Partial0,
): NumberReading {
  const { bound = null, approximate = false, relative = false } = rest;
  return { kind, raw, value, text, unit, parts, bound, approximate, relative };
}

/** 8割5分 is 85%, 3千5百万円 is 3,500万円; the 2 of m2 and CO2 is no number of its own. */
function spelledOut(folded: string): string {
  if (!/[割千]|[a-z][23]/i.test(folded)) return folded;
  return folded
    .replace(
      /([0-9]+)割(?:([0-9])分)?/g,
      (_, tens: string, ones: string | undefined) => `${Number(tens) * 10 + Number(ones ?? 0)}%`,
    )
    .replace(/([0-9]+)千([0-9]+)百(?=[万億円人件])/g, (_, a: string, b: string) =>
      String(Number(a) * 1000 + Number(b) * 100),
    )
    .replace(/(?<=[a-z])2(?![0-9])/gi, '²')
    .replace(/(?<=[a-z])3(?![0-9])/gi, '³');
}

/** $1.2M is 1.2百万, for which the number is read as any other. */
function inFull(folded: string): string {
  return folded.replace(
    MAGNITUDE,
    (_, amount: string, k?: string, m?: string) => amount + (k ? '千' : m ? '百万' : '十億'),
  );
}

/** A unit as it is written elsewhere. */
function plainUnit(unit: string | null): string | null {
  return unit === null ? null : unit.replace('²', '2').replace('³', '3');
}

/** 3 コスト, 2 成果: a number, a gap and a word that is no unit is the heading of a section. */
function isHeading(folded: string): boolean {
  const word = /^[0-9]{1,2} ([^0-9].*)$/.exec(folded)?.[1];
  if (word === undefined) return false;
  const unit = word
    .replace(/\(.*\)/g, '')
    .replace(BOUND_MAX, '')
    .replace(BOUND_MIN, '')
    .trim();
  return unit !== '' && !isUnitWord(unit) && !APPROXIMATE_TAIL.test(unit) && !/^[+×xX]/.test(unit);
}

type Partial0 = Partial<NumberReading> & { readonly kind: NumberKind };

/** What a number format says of the numbers shown in it. */
interface FormatReading {
  readonly isDate: boolean;
  readonly unit: string | null;
  /** How often the number shown is divided by a thousand: `#,##0,` once. */
  readonly thousands: number;
  readonly isPercent: boolean;
}

const readFormat: (format: string) => FormatReading = remembered((format) => {
  const literal = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return {
    isDate: DATE_FORMAT.test(literal) && !/^General$/i.test(format),
    unit: unitOfNumberFormat(format),
    thousands: /[0#](,+)(?:[^0#,]|$)/.exec(literal.split(';')[0] ?? '')?.[1]?.length ?? 0,
    isPercent: literal.includes('%'),
  };
});

function readNumericCell(value: number, text: string, format: string, unit: string | null): Partial0 {
  const { isDate, unit: printed, thousands, isPercent } = readFormat(format);
  if (isDate) return { kind: 'text', text };
  // #,##0, shows thousands: the number meant is the one shown.
  if (thousands > 0) {
    return {
      kind: 'number',
      value: new Big(value).div(new Big(1000).pow(thousands)).toNumber(),
      unit: printed,
    };
  }
  if (isPercent) return { kind: 'number', value: new Big(value).times(100).toNumber(), unit: '%' };
  const factor = unit === null ? null : multiplierOf(unit, printed);
  return { kind: 'number', value: factor ? new Big(value).times(factor).toNumber() : value, unit: printed };
}

/**
 * What brings the printed unit to the column's: 万円 in a column of 円 is 10,000, 人 in one of 千人 a thousandth.
 * Null: leave as is.
 * @param spelt the number was printed with 万, 億 …; without a unit of its own it then counts single ones
 */
function multiplier(printed: string | null, unit: string | null, spelt = false): Big | null {
  const from = moneyFactor(printed);
  const to = moneyFactor(unit);
  if (from && to) return from.eq(to) ? null : from.div(to);
  const [mine, column] = [scaleOf(printed), scaleOf(unit)];
  if (column === null || column.factor === '1') return null;
  if (mine === null) return spelt && printed === null ? new Big(1).div(column.factor) : null;
  if (mine.base !== column.base || mine.factor === column.factor) return null;
  return new Big(mine.factor).div(column.factor);
}

const multiplierOf: (unit: string, printed: string | null) => Big | null = rememberedBeside((unit, printed) =>
  multiplier(printed, unit),
);

/** 千人 is a thousand 人. */
function scaleOf(unit: string | null): { readonly factor: string; readonly base: string } | null {
  if (unit === null) return null;
  const folded = foldText(unit).replace(/\s/g, '');
  const scale = UNIT_SCALES.find((one) => folded.startsWith(one) && folded.length > one.length);
  if (scale === undefined) return { factor: '1', base: folded };
  return { factor: TIMES[scale] ?? '1', base: folded.slice(scale.length) };
}

const readText: (raw: string, unit: string | null) => Partial0 = rememberedBeside(readTextAnew);

function readTextAnew(raw: string, unit: string | null): Partial0 {
  const folded = spelledOut(
    inFull(foldText(raw).replace(FOOTNOTE, '').replace(FOOTNOTE_BEFORE, '')).replace(CURRENCY, '$1'),
  );
  const compact = folded.replace(/\s/g, '');
  if (ERRORS.has(compact)) return { kind: 'error' };
  if (compact.length > LONGEST_VALUE) return { kind: 'text', text: raw };
  if ([...compact].every((ch) => DASHES.includes(ch))) return { kind: 'dash' };
  const missing = missingKind(compact);
  if (missing) return { kind: missing };
  // ①利用者数, 1.利用者数: the number counts the item; it is no value.
  if (!/[0-9]/.test(compact) || ITEM_NUMBER.test(raw)) return { kind: 'text', text: raw };
  // 全校（6校）: all of them, and how many that is
  const all = /^(?:全[^0-9()]{0,4}|すべて|全て)\(([0-9][^()]{0,8})\)$/.exec(compact)?.[1];
  if (all) return readText(all, unit);
  const bounded = boundInWords(folded);
  if (bounded) {
    const rest = readText(bounded.rest, unit);
    const { bound } = bounded;
    return rest.kind === 'number' ? { ...rest, bound } : { kind: 'text', text: raw };
  }
  if (isHeading(folded)) return { kind: 'text', text: raw };
  if (RELATIVE.test(compact)) return { kind: 'text', text: raw, relative: true };
  if (CHANGE.test(compact)) return { kind: 'text', text: raw, relative: true };
  if (RANGE.test(folded)) return { kind: 'text', text: raw };
  // A remark in brackets behind the number says what it is, not how much: 60%（満足とした回答率）
  const parts = partsOf(folded);
  if (parts.length === 1) return single(raw, parts[0]!, unit);
  if (parts.length > 1) return composite(raw, folded, parts, unit);
  return { kind: 'text', text: raw };
}

interface Part {
  readonly label: string | null;
  readonly number: Big;
  readonly negative: boolean;
  readonly unit: string | null;
  readonly tail: string;
  readonly head: string;
  /** Printed with 万, 億 … */
  readonly spelt: boolean;
}

const MULTIPLIER = /^(兆|十億|億|千万|百万|万|千)(?=[^0-9]|$)/;
const TIMES: Readonly<Record<string, string>> = {
  兆: '1000000000000',
  十億: '1000000000',
  億: '100000000',
  千万: '10000000',
  百万: '1000000',
  万: '10000',
  千: '1000',
};

/** Bracketed remarks are taken out; each remaining number is a part with its label and unit. */
function partsOf(folded: string): Part[] {
  const bracketed = /^\(\s*([0-9][0-9,]*(?:\.[0-9]+)?)\s*\)$/.exec(folded);
  if (bracketed?.[1]) {
    return [
      {
        label: null,
        number: new Big(bracketed[1].replace(/,/g, '')),
        negative: true,
        unit: null,
        tail: '',
        head: '',
        spelt: false,
      },
    ];
  }
  const remarks: string[] = [];
  const plain = folded.replace(
    /\(([^()]*)\)/g,
    (_, remark: string) => `\u0001${remarks.push(remark) - 1}\u0002`,
  );
  const matches = [...plain.matchAll(NUMBER)].filter((m) => !insideRemark(plain, m.index));
  const parts: Part[] = [];
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    const end = match.index + match[0].length;
    const until = matches[i + 1]?.index ?? plain.length;
    let rest = plain.slice(end, until);
    let number = new Big((match[2] ?? '0').replace(/,/g, ''));
    const times = MULTIPLIER.exec(rest.trimStart());
    if (times?.[1]) {
      number = number.times(TIMES[times[1]] ?? '1');
      rest = rest.trimStart().slice(times[1].length);
      // 3億2,000万円 is one amount
      const next = matches[i + 1];
      if (next && rest === '') {
        const nextRest = plain.slice(next.index + next[0].length, matches[i + 2]?.index ?? plain.length);
        const nextTimes = MULTIPLIER.exec(nextRest.trimStart());
        number = number.plus(
          new Big((next[2] ?? '0').replace(/,/g, '')).times(TIMES[nextTimes?.[1] ?? ''] ?? '1'),
        );
        rest = nextTimes?.[1] ? nextRest.trimStart().slice(nextTimes[1].length) : nextRest;
        i++;
      }
    }
    const unit = plainUnit(/^\s*([^\s+\u0001\u0002,、。]+)/.exec(rest)?.[1] ?? null);
    const remark = /\u0001(\d+)\u0002/.exec(rest)?.[1];
    const head = plain.slice(
      i === 0 || parts.length === 0 ? 0 : plain.lastIndexOf(' ', match.index),
      match.index,
    );
    const label = remark !== undefined ? (remarks[Number(remark)] ?? null) : labelOf(head);
    const spelt = times !== null;
    parts.push({ label, number, negative: NEGATIVE.test(match[1] ?? ''), unit, tail: rest, head, spelt });
  }
  return parts;
}

function insideRemark(text: string, index: number): boolean {
  return text.lastIndexOf('\u0001', index) > text.lastIndexOf('\u0002', index);
}

function labelOf(head: string): string | null {
  const label = head.replace(/[\s+\u0001\u0002\d]/g, '');
  return label === '' ? null : label;
}

const BOUND_MAX = /(以下|未満|以内|を下回る|まで)/;
const BOUND_MIN = /(以上|超|を上回る)/;
/** What may stand in front of a single number without making it something else. */
const HARMLESS_HEAD =
  /^(約|およそ|おおむね|概ね|ほぼ|凡そ|全|毎年度?|各年度?|年間?|延べ|のべ|累計|計|合計|平均)*[:：]?$/;

function single(raw: string, part: Part, unit: string | null): Partial0 {
  const head = part.head.replace(/\s/g, '');
  const tail = part.tail.replace(/\u0001\d+\u0002/g, '').trim();
  const bound = BOUND_MAX.test(tail) ? 'max' : BOUND_MIN.test(tail) ? 'min' : null;
  const bare = tail
    .replace(AIMED_AT, '')
    .replace(BOUND_MAX, '')
    .replace(BOUND_MIN, '')
    .replace(APPROXIMATE_TAIL, '')
    .trim();
  const printed = bare === '' ? null : plainUnit(bare);
  // 3位以内, 20分未満, 400回, 1.5倍: a short unit. Anything longer is a sentence that mentions a number.
  const unitLike = printed === null || isUnitWord(printed) || (printed.length <= 4 && !/[0-9]/.test(printed));
  const labelled = head !== '' && !HARMLESS_HEAD.test(head);
  // 各種証明書13分: a label may stand in front where the printed unit is the column's own.
  const ownUnit = printed !== null && unit !== null && foldText(unit) === printed;
  if (!unitLike || (labelled && !ownUnit)) return { kind: 'text', text: raw };
  const factor = multiplier(printed, unit, part.spelt);
  const number = (factor ? part.number.times(factor) : part.number).times(part.negative ? -1 : 1);
  return {
    kind: 'number',
    value: number.toNumber(),
    unit: printed,
    bound,
    approximate: APPROXIMATE.test(head) || APPROXIMATE_TAIL.test(tail),
  };
}

const NO_SUM = /^(?:%|割|ポイント|pt|歳|才|点|倍|位|度|分|秒)(?![^,、/／\s])/i;

/** Two numbers are summed only where the text adds them (`+`) or labels each of them with the same unit. */
function composite(raw: string, folded: string, parts: readonly Part[], unit: string | null): Partial0 {
  const added = /\+/.test(folded.replace(/^\s*\+/, ''));
  const units = new Set(parts.map((part) => foldText(part.unit ?? '')));
  const labelled = parts.every((part) => part.label !== null) && units.size === 1 && !units.has('');
  // 男性30.2% 女性17.1%: shares, ranks, ages and durations side by side are no sum.
  const [only] = units;
  if (!added && NO_SUM.test(only ?? '')) return { kind: 'text', text: raw };
  if (!added && !labelled) return { kind: 'text', text: raw };
  if (units.size > 1) return { kind: 'text', text: raw };
  const values = parts.map((part) => {
    const factor = multiplier(part.unit, unit, part.spelt);
    const number = (factor ? part.number.times(factor) : part.number).times(part.negative ? -1 : 1);
    return { label: part.label, value: number };
  });
  const sum = values.reduce((acc, part) => acc.plus(part.value), new Big(0));
  return {
    kind: 'number',
    value: sum.toNumber(),
    unit: parts[0]?.unit ?? null,
    parts: values.map((part) => ({ label: part.label, value: part.value.toNumber() })),
  };
}
