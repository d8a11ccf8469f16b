/**
 * Letters by which the columns of a form are called, and what a column is said to be:
 *
 *     総事業費(A) │ 対象外経費(B) │ 補助対象経費(C)=(A)-(B) │ 交付金額④(③×1/2)
 */

import { isCapital, isDigit } from './characters';

/** A sum of columns with their signs, or a column times a share. */
export interface LetterFormula {
  /** `[['A', 1], ['B', -1]]` for A－B. */
  readonly terms: readonly (readonly [letter: string, sign: 1 | -1])[];
  /** `1/2` for A×1/2; `rate` for A×補助率 or a further letter; null where nothing is multiplied. */
  readonly times: string | null;
}

export interface LetterReading {
  /** What stands before letter and formula. */
  readonly rest: string;
  readonly letter: string | null;
  readonly formula: LetterFormula | null;
  /** 決定額－D: the amount named, less a column. */
  readonly isLess: boolean;
}

type Token =
  | { readonly kind: 'letter'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'rate' }
  | { readonly kind: 'sign'; readonly text: '=' | '+' | '-' | '*' | '(' | ')' };

const SIGNS: Readonly<Record<string, '=' | '+' | '-' | '*' | '(' | ')'>> = {
  '=': '=',
  '+': '+',
  '-': '-',
  '−': '-',
  '―': '-',
  '–': '-',
  ー: '-',
  '*': '*',
  '×': '*',
  '✕': '*',
  x: '*',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
};
const RATE_WORDS: readonly string[] = ['補助率', '交付率', '率'];

/** @param folded a title, folded, without spaces; ① is #1 */
export function readFormula(folded: string): LetterReading {
  const none: LetterReading = { rest: folded, letter: null, formula: null, isLess: false };
  for (let start = 1; start < folded.length; start++) {
    const tokens = tokensOf(folded.slice(start));
    if (!tokens || !tokens.some(({ kind }) => kind === 'letter')) continue;
    const before = folded[start - 1]!;
    // The C of ICT and the 2 of CO2 belong to the word before them.
    if (isWordCharacter(before) && isWordCharacter(folded[start]!)) continue;
    const meaning = meaningOf(tokens);
    const isLess = tokens[0]?.kind === 'sign' && tokens[0].text === '-';
    if (meaning.letter === null && meaning.formula === null && !isLess) continue;
    return { rest: folded.slice(0, start), ...meaning, isLess };
  }
  return none;
}

const isWordCharacter = (character: string): boolean =>
  character === '#' || isDigit(character) || isCapital(character.toUpperCase());

/** Null where the text holds anything that is no part of a formula. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const word = RATE_WORDS.find((one) => text.startsWith(one, at));
    const sign = SIGNS[text[at]!];
    const number = /^(?:#[0-9]{1,2}|[0-9]+(?:[/.][0-9]+)?%?)/.exec(text.slice(at, at + 8))?.[0];
    if (word) {
      if (tokens.length === 0) return null;
      tokens.push({ kind: 'rate' });
      at += word.length;
    } else if (sign) {
      tokens.push({ kind: 'sign', text: sign });
      at++;
    } else if (number?.startsWith('#')) {
      tokens.push({ kind: 'letter', text: number });
      at += number.length;
    } else if (number) {
      tokens.push({ kind: 'number', text: number });
      at += number.length;
    } else if (isCapital(text[at])) {
      tokens.push({ kind: 'letter', text: text[at]! });
      at++;
    } else return null;
  }
  return tokens;
}

/** C=A-B, (C)=(A)-(B), ③(①-②), (A-B), D */
function meaningOf(tokens: readonly Token[]): Pick<LetterReading, 'letter' | 'formula'> {
  const plain = tokens.filter((token) => token.kind !== 'sign' || !['(', ')'].includes(token.text));
  const [first, second, ...others] = plain;
  if (!first) return { letter: null, formula: null };
  if (first.kind === 'letter' && !second) return { letter: first.text, formula: null };
  if (first.kind === 'letter' && second?.kind === 'sign' && second.text === '=')
    return { letter: first.text, formula: formulaOf(others) };
  // ③(①-②): the letter, then its formula in brackets
  if (first.kind === 'letter' && second?.kind === 'letter')
    return { letter: first.text, formula: formulaOf(plain.slice(1)) };
  if (first.kind === 'sign') return { letter: null, formula: formulaOf(plain.slice(1), first.text) };
  return { letter: null, formula: formulaOf(plain) };
}

function formulaOf(tokens: readonly Token[], opening?: string): LetterFormula | null {
  const terms: [string, 1 | -1][] = [];
  let sign: 1 | -1 = opening === '-' ? -1 : 1;
  let times: string | null = null;
  let multiplies = false;
  for (const token of tokens) {
    if (token.kind === 'sign') {
      if (token.text === '=') return null;
      multiplies = token.text === '*';
      if (token.text === '-') sign = -1;
      if (token.text === '+') sign = 1;
    } else if (token.kind === 'letter') {
      if (multiplies) times = 'rate';
      else terms.push([token.text, sign]);
    } else if (multiplies) times = token.kind === 'rate' ? 'rate' : token.text;
    else return null;
  }
  return terms.length === 0 || (terms.length === 1 && times === null) ? null : { terms, times };
}
