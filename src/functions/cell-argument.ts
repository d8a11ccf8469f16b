import type { Measured } from '../core/model/kpi';
import { readNumber, type NumberInput, type NumberReading } from '../core/text/number';
import { FunctionError, type Words } from './errors';

/**
 * What Excel hands over for an argument. Every parameter is declared as text: an empty cell then arrives as `""` and a
 * number as its digits, whereas under `any` desktop Excel passes an empty cell as 0, which would make a missing actual
 * a zero. An argument that was left out is null; Excel on the web passes empty cells as null too.
 */
export type CellArgument = string | number | boolean | null | undefined;

/** `89.5`, `-3`, `1E-05`: a number as Excel writes it where text is asked for. */
const PLAIN_NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:E[+-]?[0-9]+)?$/i;

/** The argument as the cell reader of core takes it: digits alone are a number again. */
export function cellOf(argument: CellArgument): NumberInput {
  const given = argument ?? null;
  const isPlain = typeof given === 'string' && PLAIN_NUMBER.test(given.trim());
  const value = isPlain ? Number(given) : given;
  return { value, text: value === null ? '' : String(value), numberFormat: 'General' };
}

/** The number a cell means, as in the tables of a scan: 400回 is 400, ▲5 is −5, 60%（…） is 60. */
export function readArgument(argument: CellArgument): NumberReading {
  const reading = readNumber(cellOf(argument));
  if (reading.kind === 'error') throw unreadable(argument);
  return reading;
}

export function measuredOf(reading: NumberReading): Measured {
  return {
    raw: reading.raw,
    value: reading.value,
    text: reading.kind === 'text' ? reading.text : null,
    cell: null,
    parts: reading.parts ? reading.parts.map((part) => ({ ...part })) : null,
  };
}

/** Nothing is there: an empty cell, or a word or sign that says so (未計測, ―). Missing is not zero. */
export function isMissing({ value, kind }: NumberReading): boolean {
  return value === null && kind !== 'text';
}

/** The trimmed text of an option; null where it was left out or refers to an empty cell. */
export function optionOf(argument: CellArgument): string | null {
  const text = argument == null ? '' : String(argument).trim();
  return text === '' ? null : text;
}

export function unreadable(argument: CellArgument): FunctionError {
  const text = String(argument ?? '').slice(0, 40);
  const words: Words = {
    ja: `「${text}」は数値として読み取れません。`,
    en: `“${text}” cannot be read as a number.`,
  };
  return new FunctionError('value', words);
}
