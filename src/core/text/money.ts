import Big from 'big.js';
import { readNumber } from './number';
import { foldText } from './fold';
import { moneyFactor, unitOfNumberFormat } from './unit';

export interface MoneyReading {
  readonly raw: string | null;
  /** Exact yen, or null where the cell states no single amount. */
  readonly yen: number | null;
  readonly unit: string | null;
}

interface MoneyInput {
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly numberFormat: string;
}

/**
 * An amount in yen. The unit comes from the cell (`15,400千円`), from its number format (`#,##0"千円"`), else
 * from the context (a title `事業費（千円）`, a note above the table), else it is yen.
 */
export function readMoney(input: MoneyInput, context: { readonly unit?: string | null } = {}): MoneyReading {
  if (input.value === null || input.text.trim() === '') return { raw: null, yen: null, unit: null };
  if (typeof input.value === 'number') {
    const unit = unitOfNumberFormat(input.numberFormat) ?? context.unit ?? '円';
    const factor = moneyFactor(unit);
    return { raw: input.text, yen: factor ? new Big(input.value).times(factor).toNumber() : null, unit };
  }
  const withUnit = /円/.test(foldText(input.text));
  const reading = readNumber(input, { unit: withUnit ? '円' : null });
  if (reading.value === null || reading.parts !== null) return { raw: input.text, yen: null, unit: null };
  const unit = withUnit ? '円' : (context.unit ?? '円');
  const factor = moneyFactor(unit);
  return { raw: input.text, yen: factor ? new Big(reading.value).times(factor).toNumber() : null, unit };
}
