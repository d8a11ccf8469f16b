import type { Locale } from '../core/report/plan';
import { en } from './en';
import { ja } from './ja';

/** Literal texts become `string`, lists keep their length, functions their parameters. */
type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The shape of the Japanese source: a language that misses a key, or takes other parameters, does not compile. */
export type Dictionary = Widened<typeof ja>;

export const DICTIONARIES: Readonly<Record<Locale, Dictionary>> = { ja, en };
