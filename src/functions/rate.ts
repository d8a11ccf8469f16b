import { STANDARD } from '../core/rules/presets';
import { STATUS_WORDS } from '../i18n/glossary';
import { unreadable, type CellArgument } from './cell-argument';
import { FunctionError } from './errors';
import { judgePair, type JudgedPair } from './judge-pair';
import { languageOf } from './options';

/**
 * The achievement rate in percent (89.5 is 89.5 %), as in 達成率 of the report, unrounded. `""` where target or actual
 * is missing.
 * @throws FunctionError
 */
export function rate(
  target: CellArgument,
  actual: CellArgument,
  direction?: CellArgument,
  baseline?: CellArgument,
  method?: CellArgument,
): number | '' {
  const judged = judgePair({ target, actual, direction, baseline, method });
  const percent = judged.achievement.ratePercent;
  if (percent !== null) return percent;
  if (judged.missing) return '';
  throw whyNoRate(judged, target, actual);
}

/**
 * The status in words (達成, 未達成, 未計測 …); under a method with bands of its own the band (S, A, B, C).
 * @throws FunctionError
 */
export function status(
  target: CellArgument,
  actual: CellArgument,
  direction?: CellArgument,
  baseline?: CellArgument,
  method?: CellArgument,
  language?: CellArgument,
): string {
  const locale = languageOf(language);
  const judged = judgePair({ target, actual, direction, baseline, method });
  requireBaseline(judged);
  const isJudged = judged.status === 'achieved' || judged.status === 'notAchieved';
  // Bands that say no more than 達成 and 未達成 are the status itself.
  const hasBands = judged.rules.bands !== STANDARD.bands;
  if (isJudged && hasBands && judged.band) return judged.band.label[locale];
  return STATUS_WORDS[judged.status][locale];
}

/** A method that starts from a baseline says nothing without one. */
function requireBaseline({ rules, baseline, target, actual }: JudgedPair): void {
  const needed = rules.method.by === 'progress' && target.value !== null && actual.value !== null;
  if (needed && baseline === null) {
    throw new FunctionError('notAvailable', {
      ja: '基準値がありません。この方法では、4番目の引数に基準値を指定してください。',
      en: 'There is no baseline. This method needs one as the fourth argument.',
    });
  }
}

function whyNoRate(judged: JudgedPair, targetCell: CellArgument, actualCell: CellArgument): FunctionError {
  const { target, actual, comparable, rules, baseline } = judged;
  if (target.value === null && actual.value !== null) return unreadable(targetCell);
  if (actual.value === null && target.value !== null) return unreadable(actualCell);
  if (!comparable) {
    return new FunctionError('value', {
      ja: '目標値と実績値を比べられません。単位（％の有無、円と千円など）を確かめてください。',
      en: 'Target and actual cannot be compared. Check their units (percent or not, 円 or 千円).',
    });
  }
  if (target.value === null || actual.value === null) return unreadable(targetCell);
  requireBaseline(judged);
  const divisor =
    rules.method.by === 'progress'
      ? target.value - (baseline ?? 0)
      : judged.direction === 'lower' && target.value > 0
        ? actual.value
        : target.value;
  if (divisor === 0) {
    return new FunctionError('divisionByZero', {
      ja: '0 で割ることになるため、達成率はありません。',
      en: 'There is no rate: it would divide by zero.',
    });
  }
  return new FunctionError('notAvailable', {
    ja: 'この目標値と実績値からは達成率を求められません。',
    en: 'These values give no rate.',
  });
}
