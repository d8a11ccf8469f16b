import { shownRate } from './rounding';
import type { Kpi, Measured, Period } from '../model/kpi';
import type { Rules } from './schema';

interface Words {
  readonly ja: string;
  readonly en: string;
}

const shown = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });

/** `実績値 14,738（H37）`: a value with the cell it stands in. */
function named(word: Words, value: Measured | Kpi['baseline'], language: keyof Words): string {
  const number = value?.value == null ? (value?.raw ?? '') : shown(value.value);
  const where = value?.cell ? (language === 'ja' ? `（${value.cell}）` : ` (${value.cell})`) : '';
  return `${word[language]} ${number}${where}`;
}

const TARGET: Words = { ja: '目標値', en: 'target' };
const ACTUAL: Words = { ja: '実績値', en: 'actual' };
const BASELINE: Words = { ja: '基準値', en: 'baseline' };

/**
 * Why a period was judged as it was: the numbers with their cells, the calculation, and the bound of its band. Null
 * where there was nothing to calculate; the status then says it all.
 */
export function explainVerdict(kpi: Kpi, period: Period, rules: Rules): Words | null {
  const rate = period.ratePercent;
  if (rate === null || kpi.direction === null) return null;
  const text = (language: keyof Words): string =>
    `${calculation(kpi, period, rules, language)} = ${shownRate(rate, Math.max(rules.decimals, 1))}% ${bound(rate, rules, language)}`;
  return { ja: text('ja'), en: text('en') };
}

function calculation(kpi: Kpi, period: Period, { method }: Rules, language: keyof Words): string {
  const [target, actual] = [named(TARGET, period.target, language), named(ACTUAL, period.actual, language)];
  if (kpi.direction === 'text')
    return `${actual} ＝ ${target}`.replace('＝', language === 'ja' ? 'と' : 'against');
  if (method.by !== 'ratio') {
    const last =
      [...kpi.periods].reverse().find((one) => typeof one.target?.value === 'number')?.target ?? null;
    // A pace without a baseline begins at 0.
    const start =
      kpi.baseline?.value == null ? `${BASELINE[language]} 0` : named(BASELINE, kpi.baseline, language);
    const goal = method.by === 'pace' ? named(TARGET, last, language) : target;
    const n = method.by === 'pace' ? (period.fiscalYear ?? 0) - method.firstYear + 1 : 0;
    const pace = method.by === 'pace' ? ` ÷ ${n}/${method.years}` : '';
    return `(${actual} − ${start}) ÷ (${goal} − ${start})${pace}`;
  }
  const isReduction = (period.target?.value ?? 0) < 0;
  return kpi.direction === 'lower' && !isReduction ? `${target} ÷ ${actual}` : `${actual} ÷ ${target}`;
}

/** `≥ 100% → 達成`, `< 60% → 遅れ`. */
function bound(rate: number, { bands }: Rules, language: keyof Words): string {
  const at = bands.findIndex(({ from }) => from === null || rate >= from);
  const band = bands[at];
  if (!band) return '';
  const above = bands[at - 1];
  const test = band.from !== null ? `≥ ${band.from}%` : `< ${above?.from ?? 0}%`;
  return `${test} → ${band.label[language]}`;
}
