import { readMoney } from '../core/text/money';
import { findPeriods, splitPeriodAndRest, withEra } from '../core/text/period';
import { moneyFactor } from '../core/text/unit';
import { cellOf, isMissing, optionOf, readArgument, unreadable, type CellArgument } from './cell-argument';
import { FunctionError } from './errors';
import { moneyUnitOf } from './options';

/**
 * The number of a text, percentages in percentage points. `""` where nothing is there (an empty cell, 未計測, ―).
 * @throws FunctionError
 */
export function number(text: CellArgument): number | '' {
  const reading = readArgument(text);
  if (reading.value !== null) return reading.value;
  if (isMissing(reading)) return '';
  throw unreadable(text);
}

/**
 * An amount in yen; a number without a unit counts in `unit`, else in yen. `""` where nothing is there.
 * @throws FunctionError
 */
export function yen(text: CellArgument, unit?: CellArgument): number | '' {
  const money = readMoney(cellOf(text), { unit: moneyUnitOf(unit) });
  const printed = readArgument(text);
  if (isMissing(printed)) return '';
  // 3人 is a number, but no amount.
  const isMoney = printed.unit === null || moneyFactor(printed.unit) !== null;
  if (money.yen === null || !isMoney) throw unreadable(text);
  return money.yen;
}

/** Numbers in this span are years as they stand; Excel counts days, and day 2,100 lies in 1905. */
const [FIRST_YEAR, LAST_YEAR] = [1868, 2100];
/** Serial numbers of 1 April 1926 and 31 March 2101: other days belong to no table of KPIs. */
const [FIRST_DAY, LAST_DAY] = [9588, 73_505];
/** Day 0 of Excel's calendar. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const APRIL = 3;

/**
 * The fiscal year (from April, the western year in which it begins) of a date, a year or a text (令和6年度, R6,
 * 2024/5/1). `""` for an empty cell.
 * @throws FunctionError
 */
export function fiscalYear(value: CellArgument): number | '' {
  const text = optionOf(value);
  const cell = cellOf(value);
  // No date is day 0; it is what Excel makes of an empty cell.
  if (text === null || cell.value === 0) return '';
  const year = typeof cell.value === 'number' ? yearOfNumber(cell.value) : yearOfText(text);
  if (year !== null) return year;
  throw new FunctionError('value', {
    ja: `「${text.slice(0, 40)}」は、1つの年度や日付として読み取れません。`,
    en: `“${text.slice(0, 40)}” cannot be read as one year or date.`,
  });
}

function yearOfNumber(value: number): number | null {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return value;
  if (value < FIRST_DAY || value >= LAST_DAY + 1) return null;
  const day = new Date(DAY_ZERO + Math.floor(value) * DAY);
  return day.getUTCMonth() >= APRIL ? day.getUTCFullYear() : day.getUTCFullYear() - 1;
}

/** 6年度 without an era is of the present one, as in a scan; R6～R8 names no single year. */
function yearOfText(text: string): number | null {
  if (new Set(findPeriods(text).map((period) => period.fiscalYear)).size > 1) return null;
  const { period } = splitPeriodAndRest(text);
  return period && withEra(period, () => text).fiscalYear;
}
