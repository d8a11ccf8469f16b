import Big from 'big.js';

/** Half-up rounding of an exact decimal: 89.5 → `90`, 99.76 → `99.8`. */
export function roundHalfUp(value: Big | number, decimals: number): string {
  return new Big(value).round(decimals, Big.roundHalfUp).toFixed(decimals);
}

/** Decimals of a printed rate: as many as asked for, and more where it would be rounded up to the 100 it just misses. */
export function digitsOfRate(decimals: number): readonly number[] {
  return [decimals, decimals + 1, decimals + 2, decimals + 5];
}

/** 99.95 with one decimal is 99.95, not 100.0: that would stand beside 未達成. */
export function shownRate(rate: number, decimals: number): string {
  const digits = digitsOfRate(decimals);
  const enough = rate < 100 ? digits.find((one) => Number(roundHalfUp(rate, one)) < 100) : decimals;
  return roundHalfUp(rate, enough ?? decimals + 5);
}
