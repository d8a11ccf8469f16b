import Big from 'big.js';
import { foldText } from './fold';

/** A declared share as a fraction, exact: `1/2`, `２分の１`, `50%`, `10/10`, `定額` is none. */
export interface Fraction {
  readonly numerator: Big;
  readonly denominator: Big;
}

export function fraction(numerator: number | string, denominator: number | string): Fraction {
  return { numerator: new Big(numerator), denominator: new Big(denominator) };
}

/** @param value the cell's number, for a share kept as 0.5 */
export function readFraction(text: string, value: unknown): Fraction | null {
  const folded = foldText(text).replace(/\s/g, '');
  const slash = /(?<![0-9.A-Za-z])([0-9]{1,3})\/([0-9]{1,3})(?![0-9.])/.exec(folded);
  if (slash?.[1] && slash[2] && Number(slash[2]) > 0) return fraction(slash[1], slash[2]);
  const japanese = /([0-9]{1,3})分の([0-9]{1,3})/.exec(folded);
  if (japanese?.[1] && japanese[2] && Number(japanese[1]) > 0) return fraction(japanese[2], japanese[1]);
  const percent = /([0-9]+(?:\.[0-9]+)?)(?:%|パーセント|割)/.exec(folded);
  if (percent?.[1]) return fraction(percent[1], /割/.test(percent[0]) ? 10 : 100);
  if (/^(全額|定率10割)$/.test(folded)) return fraction(1, 1);
  return typeof value === 'number' && value > 0 && value <= 1 ? fraction(value, 1) : null;
}

export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator.eq(1) ? numerator.toString() : `${numerator.toString()}/${denominator.toString()}`;
}
