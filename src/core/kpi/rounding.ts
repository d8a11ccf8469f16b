import Big from 'big.js';

/** Half-up rounding of an exact decimal: 89.5 → `90`, 99.76 → `99.8`. */
export function roundHalfUp(value: Big | number, decimals: number): string {
  return new Big(value).round(decimals, Big.roundHalfUp).toFixed(decimals);
}
