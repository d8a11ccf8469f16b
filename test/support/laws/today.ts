import type { LawName } from './laws';
import { share, type Tally } from './tally';

/** The most that a law may be broken, as shares in percent. */
export interface Ceiling {
  /** Tuples that are missing, different or too many without a word. The aim is 0. */
  readonly silent: number;
  /** Tuples that are missing or different and asked about. */
  readonly asked: number;
  /** Mutants in which a right record is no longer settled. The aim is 5, for `cells unmerged` 30. */
  readonly unsettled: number;
}

/** A tally as it is, in percent. */
export function figuresOf(tally: Tally): Ceiling {
  return {
    silent: 100 * share(tally.silent, tally.tuples),
    asked: 100 * share(tally.asked, tally.tuples),
    unsettled: 100 * share(tally.unsettledMutants, tally.mutants),
  };
}

const KEYS = ['silent', 'asked', 'unsettled'] as const;

/** What may be written down for a tally: rounded up to halves of a percent and with points to spare. */
export function ceilingOf(tally: Tally, spare: Ceiling): Ceiling {
  const now = figuresOf(tally);
  const ceil = (key: keyof Ceiling): number => Math.ceil(2 * now[key]) / 2 + spare[key];
  return { silent: ceil('silent'), asked: ceil('asked'), unsettled: ceil('unsettled') };
}

export const isSame = (a: Ceiling, b: Ceiling): boolean => KEYS.every((key) => a[key] === b[key]);

/** A ceiling as it is written down below. */
export function ceilingLine(law: string, ceiling: Ceiling): string {
  return `  ${law.padEnd(20)} at(${KEYS.map((key) => ceiling[key]).join(', ')})`;
}

/** Where a tally is worse than its ceiling. */
export function worseThan(ceiling: Ceiling, tally: Tally): string[] {
  const now = figuresOf(tally);
  const worse = KEYS.filter((key) => now[key] > ceiling[key]);
  return worse.map((key) => `${key} ${now[key].toFixed(2)} % of at most ${ceiling[key]} %`);
}

const at = (silent: number, asked: number, unsettled: number): Ceiling => ({ silent, asked, unsettled });

interface Today {
  /** In the sample that every run tries. */
  readonly sample: Ceiling;
  /** In everything, as `npm run deep` tries it. */
  readonly all: Ceiling;
}

/**
 * How far the recogniser is from its laws today, in cases and reference workbooks. These figures may only go down. They
 * are no aims: whoever makes the recogniser better takes the lines that `laws.spec.ts` prints. A new case may change which
 * cases are in the sample, and its figures with them.
 */
export const TODAY: Readonly<Record<LawName, Today>> = {
  'text column in': { sample: at(2.5, 0, 6), all: at(2, 1, 3.5) },
  'number column in': { sample: at(0.5, 0.5, 6), all: at(0.5, 1, 6.5) },
  'columns shuffled': { sample: at(1.5, 16.5, 2.5), all: at(2.5, 7.5, 2) },
  'sheet moved': { sample: at(0, 0, 0), all: at(0, 0, 0) },
  'table moved': { sample: at(0, 0, 0), all: at(0, 0, 0) },
  'spacer row': { sample: at(0.5, 0, 0), all: at(1.5, 0.5, 0) },
  'spacer column': { sample: at(0, 1.5, 1), all: at(0.5, 1.5, 0.5) },
  'head split': { sample: at(0, 7.5, 0), all: at(0, 2.5, 0) },
  'head merged': { sample: at(0, 0, 0), all: at(0, 0, 0) },
  'words swapped': { sample: at(0, 0, 0), all: at(0, 0, 0) },
  transposed: { sample: at(0.5, 24.5, 4), all: at(2, 21, 2) },
  'formulas to values': { sample: at(0, 0, 0), all: at(0, 0, 0) },
  'values to formulas': { sample: at(0, 0, 0), all: at(0, 0, 0) },
  'last year in': { sample: at(0, 0, 0), all: at(0, 1.5, 3.5) },
  'table below': { sample: at(0, 0, 0), all: at(0, 0.5, 0) },
  'table beside': { sample: at(2, 13, 0), all: at(1, 7.5, 0) },
  'note row': { sample: at(1.5, 1, 0), all: at(2, 2.5, 0.5) },
  'cells unmerged': { sample: at(5.5, 4.5, 3.5), all: at(2.5, 4.5, 1) },
};

export const NO_SPARE = at(0, 0, 0);
/** Where more of the generated forms is read right, more can be lost again; and a form is a large part of a sample. */
export const SPARE_IN_FORMS = at(1, 1, 5);

/** The same in generated forms, with points to spare. */
export const TODAY_IN_FORMS: Readonly<Record<LawName, Today>> = {
  'text column in': { sample: at(1, 1, 5), all: at(1.5, 3.5, 15) },
  'number column in': { sample: at(1, 1, 5), all: at(1, 2, 9) },
  'columns shuffled': { sample: at(1.5, 1, 5), all: at(2, 4, 7.5) },
  'sheet moved': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  'table moved': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  'spacer row': { sample: at(1, 8, 5), all: at(1, 3, 5) },
  'spacer column': { sample: at(3, 1, 5), all: at(1.5, 2.5, 6) },
  'head split': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  'head merged': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  'words swapped': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  transposed: { sample: at(9.5, 50, 16.5), all: at(7, 53, 12.5) },
  'formulas to values': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  'values to formulas': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  'last year in': { sample: at(1, 1, 5), all: at(1, 8, 38.5) },
  'table below': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  'table beside': { sample: at(1, 1, 5), all: at(1, 1, 5) },
  'note row': { sample: at(1, 1, 5), all: at(1, 1.5, 5) },
  'cells unmerged': { sample: at(1, 4.5, 10), all: at(3, 2.5, 7) },
};
