import { foldLabel, foldText } from './fold';
import { LEXICON, type LabelRole } from './lexicon';
import {
  ADJECTIVES,
  BEHIND,
  BEHIND_VALUE,
  IN_FRONT,
  LETTERED,
  MEASURED,
  MEASURES,
  REMARKS,
  REMARKS_OF_TARGET,
} from './title-words';
import { isUnitWord } from './unit';

const ROLE_OF_WORD: ReadonlyMap<string, LabelRole> = new Map(
  LEXICON.flatMap(({ role, words }) => words.map((word): [string, LabelRole] => [foldLabel(word), role])),
);

/** The role of a folded word of the lexicon, as it stands there. */
export function roleInLexicon(word: string): LabelRole | null {
  return ROLE_OF_WORD.get(word) ?? null;
}

/** What a title says once everything added to its word is taken off. */
export interface TitleRole {
  readonly role: 'target' | 'actual' | 'rate';
  /** 目標値（件）Ａ: a unit in front of what was added. */
  readonly unit: string | null;
}

/** More than this is not added to a word in a title: (速報) 年間 目標値 の推移 Ａ. */
const MOST_ADDED = 4;

/** Words of values that hold no other such word: a title without any of them is that of no value. */
const STEMS: readonly string[] = (() => {
  const words = [...ROLE_OF_WORD].flatMap(([word, role]) => (isOfValue(role) ? [word] : []));
  const all = [...words, ...ADJECTIVES.target, ...ADJECTIVES.actual].sort((a, b) => a.length - b.length);
  const stems: string[] = [];
  for (const word of all) if (!stems.some((stem) => word.includes(stem))) stems.push(word);
  return stems;
})();

/** The role of a title that is a word of the lexicon with something added. */
export function titleRole(title: string): TitleRole | null {
  const folded = foldLabel(title);
  if (!STEMS.some((stem) => folded.includes(stem))) return null;
  const bare = withoutLetter(foldText(title));
  if (bare !== null) {
    const lettered = roleWithin(foldLabel(bare), MOST_ADDED);
    if (lettered && takesLetter(foldLabel(bare))) return lettered;
  }
  return roleWithin(folded, MOST_ADDED);
}

function roleWithin(word: string, added: number): TitleRole | null {
  const known = ROLE_OF_WORD.get(word);
  if (known !== undefined) return isOfValue(known) ? { role: known, unit: null } : null;
  if (added === 0 || word.length < 2) return null;
  return (
    withoutBrackets(word, added) ??
    withoutFront(word, added) ??
    withoutBehind(word, added) ??
    ofMeasure(word) ??
    twice(word, added) ??
    ofAdjective(word)
  );
}

function isOfValue(role: LabelRole): role is TitleRole['role'] {
  return role === 'target' || role === 'actual' || role === 'rate';
}

/** `(x)` at one end of a word, and the rest; null where there is none. */
export function bracketsOf(word: string): { readonly rest: string; readonly inner: string } | null {
  const [open, close] = word.endsWith(')')
    ? [word.lastIndexOf('('), word.length - 1]
    : word.startsWith('(')
      ? [0, word.indexOf(')')]
      : [-1, -1];
  if (open < 0 || close < open) return null;
  return { rest: word.slice(0, open) + word.slice(close + 1), inner: word.slice(open + 1, close) };
}

/** 目標値（確定）, 実績（結果）, (速報)実績: brackets that do not make it another value. */
function withoutBrackets(word: string, added: number): TitleRole | null {
  const found = bracketsOf(word);
  const bare = found && found.rest !== '' ? roleWithin(found.rest, added - 1) : null;
  if (!found || !bare) return null;
  if (isUnitWord(found.inner)) return { ...bare, unit: bare.unit ?? found.inner };
  return isRemark(found.inner, bare.role) ? bare : null;
}

function isRemark(inner: string, role: TitleRole['role']): boolean {
  const words = role === 'target' ? [...REMARKS, ...REMARKS_OF_TARGET] : REMARKS;
  let rest = inner;
  while (rest !== '') {
    const length = words.find((word) => rest.startsWith(word))?.length ?? dayLength(rest);
    if (length === 0) break;
    rest = rest.slice(length);
  }
  return rest === '' || isLetter(inner) || roleWithin(rest, 1)?.role === role;
}

/** 9月末, 3月31日, 4～9月 */
function dayLength(text: string): number {
  return /^(?:[0-9]{1,2}月?[~-])?[0-9]{1,2}月(?:[0-9]{1,2}日|末日?)?/.exec(text)?.[0].length ?? 0;
}

function isLetter(text: string): boolean {
  return text.length === 1 && text >= 'a' && text <= 'z';
}

function withoutFront(word: string, added: number): TitleRole | null {
  for (const front of IN_FRONT) {
    if (!word.startsWith(front)) continue;
    const rest = word.slice(front.length);
    const role = roleWithin(rest.startsWith('の') ? rest.slice(1) : rest, added - 1);
    if (role) return role;
  }
  return null;
}

const VALUE_NAMES = ['値', '数', '率', '量', '額'];

function withoutBehind(word: string, added: number): TitleRole | null {
  const behind = [...BEHIND, ...BEHIND_VALUE].find((end) => word.endsWith(end));
  if (behind === undefined) return null;
  const rest = word.slice(0, -behind.length);
  if (BEHIND_VALUE.includes(behind) && !VALUE_NAMES.some((end) => rest.endsWith(end))) return null;
  return roleWithin(rest, added - 1);
}

/** 目標／計画, 実績・結果: two words of one meaning. */
function twice(word: string, added: number): TitleRole | null {
  const parts = word.split(/[/・|]/);
  if (parts.length !== 2) return null;
  const [first, second] = parts.map((part) => roleWithin(part, added - 1));
  return first && second && first.role === second.role ? first : null;
}

/** 目標稼働率, 実績稼働率: a word of a value and what is measured. */
function ofMeasure(word: string): TitleRole | null {
  const start = MEASURES.start.find(({ stem }) => word.startsWith(stem));
  if (!start || word.length > LONGEST_MEASURE || !MEASURES.end.some((end) => word.endsWith(end))) return null;
  return MEASURES.never.some((other) => word.includes(other)) ? null : { role: start.role, unit: null };
}

const LONGEST_MEASURE = 10;

/** Actual performance, planned level. */
function ofAdjective(word: string): TitleRole | null {
  for (const role of ['target', 'actual'] as const) {
    const adjective = ADJECTIVES[role].find((start) => word.startsWith(start));
    if (adjective !== undefined && MEASURED[role].includes(word.slice(adjective.length)))
      return { role, unit: null };
  }
  return null;
}

function takesLetter(word: string): boolean {
  const bare = bracketsOf(word)?.rest ?? word;
  return LETTERED.some((end) => bare.endsWith(end));
}

/** 目標値 A, 達成率 C=B/A, A目標: the title without the term of a formula; null where it has none. */
function withoutLetter(title: string): string | null {
  let start = title.length;
  while (start > 0 && isOfFormula(title[start - 1]!)) start--;
  // Target A: in a title of one script the term stands behind a space.
  if (start === 0) start = title.lastIndexOf(' ');
  const behind = start > 0 ? title.slice(start).trim() : '';
  if (behind !== '' && isTerm(behind)) return title.slice(0, start).trim();
  const front = /^[A-Z][\s.):]?(?=[^\u0000-\u007f])/.exec(title)?.[0];
  return front === undefined ? null : title.slice(front.length);
}

function isOfFormula(character: string): boolean {
  return (character <= '~' && character !== '(' && character !== ')') || '÷×−'.includes(character);
}

/** A, B/A, C=B/A*100, B-A: letters that stand alone, the first in front. */
function isTerm(text: string): boolean {
  const terms = text.split(/[\s=/÷×*+%−-]+/).filter((term) => term !== '' && term !== '100');
  return terms.length > 0 && terms.every((term) => term.length === 1 && term >= 'A' && term <= 'Z');
}
