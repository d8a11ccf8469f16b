import { PRESETS, STANDARD } from '../core/rules/presets';
import type { Rules } from '../core/rules/schema';
import type { Direction } from '../core/model/kpi';
import { foldLabel } from '../core/text/fold';
import { readDirection } from '../core/text/roles';
import { moneyFactor } from '../core/text/unit';
import { optionOf, type CellArgument } from './cell-argument';
import { FunctionError } from './errors';

/** `progress`: the standard bands over (実績 − 基準) ÷ (目標 − 基準). */
const PROGRESS: Rules = { ...STANDARD, id: 'progress', method: { by: 'progress' } };

/** The rule profiles a formula can name; a pace needs the years of a plan, which no argument gives. */
export const METHODS: readonly { readonly words: readonly string[]; readonly rules: Rules }[] = [
  { words: ['ratio', '達成率', '標準', STANDARD.id], rules: STANDARD },
  { words: ['progress', '進捗', '進捗率', '基準値からの進み具合'], rules: PROGRESS },
  ...PRESETS.filter(({ id, method }) => id !== STANDARD.id && method.by !== 'pace').map((rules) => ({
    words: [rules.id, rules.name.ja.replace(/[（(].*$/, ''), rules.name.en.replace(/\s*\(.*$/, '')],
    rules,
  })),
];

const METHOD_WORDS: readonly string[] = METHODS.map(({ words }) => words[0]!);

/**
 * @returns the rule profile under which a formula judges; the standard one where none is named
 * @throws FunctionError
 */
export function methodOf(argument: CellArgument): Rules {
  const word = optionOf(argument);
  if (word === null) return STANDARD;
  const found = METHODS.find(({ words }) => words.some((one) => foldLabel(one) === foldLabel(word)));
  if (found) return found.rules;
  throw new FunctionError('value', {
    ja: `方法「${word}」は使えません。${METHOD_WORDS.join('、')} のどれかを指定してください。`,
    en: `The method “${word}” is not known. Use one of ${METHOD_WORDS.join(', ')}.`,
  });
}

/**
 * @returns which way is better; null where the formula leaves it to the values
 * @throws FunctionError
 */
export function directionArgument(argument: CellArgument): Direction | null {
  const word = optionOf(argument);
  if (word === null) return null;
  if (/^(text|文字)/i.test(word)) return 'text';
  const direction = readDirection(word);
  if (direction) return direction;
  throw new FunctionError('value', {
    ja: `方向「${word}」は使えません。高いほどよい（higher）、低いほどよい（lower）、文字で判定（text）のどれかを指定してください。`,
    en: `The direction “${word}” is not known. Use higher, lower or text.`,
  });
}

/** @throws FunctionError */
export function languageOf(argument: CellArgument): 'ja' | 'en' {
  const word = optionOf(argument);
  if (word === null || /^ja|^日本語/i.test(word)) return 'ja';
  if (/^en|^英語/i.test(word)) return 'en';
  throw new FunctionError('value', {
    ja: `言語「${word}」は使えません。ja か en を指定してください。`,
    en: `The language “${word}” is not known. Use ja or en.`,
  });
}

/** @throws FunctionError */
export function moneyUnitOf(argument: CellArgument): string | null {
  const word = optionOf(argument);
  if (word === null || moneyFactor(word)) return word;
  throw new FunctionError('value', {
    ja: `単位「${word}」は使えません。円、千円、万円、百万円、億円などを指定してください。`,
    en: `The unit “${word}” is no unit of money. Use 円, 千円, 万円, 百万円, 億円 …`,
  });
}
