import { scanWorkbook } from '../../src/core/scan';
import { FAMILIES, generateForms } from './forms-generator';
import { judgeForm, sumOf, yardstickTable, type Judged, type Tally } from './yardstick';

export interface YardstickRun {
  /** One row per family, in the order of the families. */
  readonly rows: readonly (readonly [family: string, tally: Tally])[];
  readonly all: Tally;
  readonly table: string;
  /** Lines for the forms that are not read right, at most so many per family. */
  readonly details: readonly string[];
}

/**
 * Reads forms made from a seed and compares what was read with their truth.
 * @param count forms in all, spread over the families
 * @param without families left out
 * @param shown forms per family whose differences are told
 */
export function runYardstick(
  count: number,
  seed: number,
  { without = [], shown = 0 }: { without?: readonly string[]; shown?: number } = {},
): YardstickRun {
  const judged = new Map<string, Judged[]>();
  const details: string[] = [];
  for (const form of generateForms(count, seed, without)) {
    const own = judged.get(form.family) ?? [];
    const result = judgeForm(form, scanWorkbook(form.snapshot));
    if (result.details.length > 0 && own.filter((one) => one.details.length > 0).length < shown) {
      details.push(`${form.family} ${form.seed} (${form.traits.join(', ')})`);
      details.push(...result.details.slice(0, 8).map((line) => `  ${line}`));
    }
    judged.set(form.family, [...own, result]);
  }
  const rows = FAMILIES.flatMap(({ name }): (readonly [string, Tally])[] => {
    const own = judged.get(name);
    return own ? [[name, sumOf(own)]] : [];
  });
  return { rows, all: sumOf(rows.map(([, tally]) => tally)), table: yardstickTable(rows), details };
}
