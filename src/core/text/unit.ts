import Big from 'big.js';
import { foldText } from './fold';
import { remembered } from './remember';
import { UNIT_SCALES, UNIT_SPELLINGS, UNIT_WORDS } from './unit-words';

/** Money units and what one of them is in yen. */
const MONEY: Readonly<Record<string, string>> = {
  円: '1',
  千円: '1000',
  万円: '10000',
  百万円: '1000000',
  億円: '100000000',
  十億円: '1000000000',
  兆円: '1000000000000',
};

/** Yen in one unit of money, or null where the unit is not money. `円/年` is money. */
export function moneyFactor(unit: string | null): Big | null {
  return unit === null ? null : factorOf(unit);
}

const factorOf: (unit: string) => Big | null = remembered((unit) => {
  const plain = foldText(unit).replace(/\/.*$/, '').replace(/\s/g, '');
  const factor = MONEY[plain];
  return factor === undefined ? null : new Big(factor);
});

const STANDARD_SPELLING: ReadonlyMap<string, string> = new Map(
  UNIT_SPELLINGS.flatMap((group) => group.map((word): [string, string] => [word, group[0] ?? word])),
);

/** For comparing units: width, spaces and the ways of writing one unit (か所, ヶ所, 箇所) folded. */
export function foldUnit(unit: string): string {
  const folded = foldText(unit).replace(/[\s()]/g, '');
  // M is no metre.
  return STANDARD_SPELLING.get(folded.length > 1 ? folded.toLowerCase() : folded) ?? folded;
}

/** What is counted, whatever the span: 人/年, 延べ人, 人（年間） are 人. */
function countedThing(unit: string): string {
  const bare = foldText(unit)
    .replace(/\([^()]*\)/g, '')
    .replace(/\/(年度?|月|日|回|件|人|週|期)$/, '')
    .replace(/^(延べ|のべ|年間|月間)/, '')
    .replace(/^(千|万|百万|億)(?=.)/, '');
  return foldUnit(bare === '' ? unit : bare);
}

export function unitsCompatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [countedThing(a), countedThing(b)];
  return x === y || (moneyFactor(x) !== null && moneyFactor(y) !== null);
}

/** `目標値（件）` → label `目標値`, unit `件`. Brackets that hold no unit (`実績（見込）`) stay in the label. */
export function readUnitFromHeader(text: string): { readonly label: string; readonly unit: string | null } {
  const folded = foldText(text);
  const match = /^(.*\S)\s*[([]\s*(?:単位\s*[:：]\s*)?([^()[\]]{1,8})\s*[)\]]$/.exec(folded);
  if (match?.[1] && match[2] && isUnitWord(match[2])) {
    // ㎡ as the sheet prints it, not as it is folded.
    const printed = /([^\s(（[［:：]+)\s*[)）\]］]\s*$/.exec(text)?.[1];
    return { label: match[1], unit: printed && foldText(printed) === match[2] ? printed : match[2] };
  }
  return { label: folded, unit: null };
}

/** `相談件数（件）` → `件`: the unit in brackets behind a name. */
export const unitInName: (name: string) => string | null = remembered((name) => {
  const known = readUnitFromHeader(name).unit;
  if (known) return known;
  // Satisfaction %, Cost per call $
  const sign = /[A-Za-z)]\s+([%$£€])\s*$/.exec(name)?.[1];
  if (sign) return sign;
  // 法人数（法人）: what is counted, in brackets behind a count
  const counted = /(?:数|量|延長|面積)\s*[（(]([^（）()0-9０-９]{1,5})[)）]\s*$/.exec(name)?.[1];
  return counted && !NO_UNIT.test(counted) ? counted : null;
});

const NO_UNIT =
  /累計|延べ|年間|単年|実人|見込|推計|速報|再掲|予定|年度|平均|合計|全体|[市町村県国都区]内|新規|全国|上期|下期|男性|女性|その他|含む|除く/;

const KNOWN_UNITS: ReadonlySet<string> = new Set([...UNIT_WORDS, ...UNIT_SPELLINGS.flat()]);

function isKnownUnit(word: string): boolean {
  const bare = word.toLowerCase();
  if (KNOWN_UNITS.has(bare)) return true;
  const scale = UNIT_SCALES.find((one) => bare.startsWith(one));
  return scale !== undefined && KNOWN_UNITS.has(bare.slice(scale.length));
}

/** 件, ％, 千円; 人/年 and ㎡/人 are units of units. */
export const isUnitWord: (text: string) => boolean = remembered((text) => {
  // g/人・日: for each person and day
  const parts = foldText(text)
    .replace(/\s/g, '')
    .replace(/(\/人)[・･･/](日|年)$/, '$1')
    .split('/');
  return parts.length <= 2 && parts.every(isKnownUnit);
});

/** 人, （人）, (単位：％): a cell that says nothing but a unit. */
export const isUnitNote: (text: string) => boolean = remembered((text) => {
  const bare = foldText(text).replace(/^[([]\s*(?:単位\s*:\s*)?(.*?)\s*[)\]]$/, '$1');
  return isUnitWord(bare);
});

/** The literal a number format prints behind the number: `#,##0"千円"` → `千円`, `0.0%` → `%`, else null. */
export function unitOfNumberFormat(format: string): string | null {
  const first = format.split(';')[0] ?? '';
  const literal = [...first.matchAll(/"([^"]*)"/g)].map((match) => match[1]?.trim() ?? '').filter(Boolean);
  const unit = literal[literal.length - 1];
  if (unit) return unit;
  if (first.includes('%')) return '%';
  const bare = /[0#]\s*([円人件回名社])\s*$/.exec(first);
  return bare?.[1] ?? null;
}
