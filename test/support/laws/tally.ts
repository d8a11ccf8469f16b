import { judge, type Verdict } from './judge';
import { LAWS, type LawName } from './laws';
import { mutantOf, seedOf, type Mutant } from './run';
import type { Baseline, Subject } from './subject';

/** One mutant of one subject, judged. */
export interface Trial {
  readonly law: LawName;
  readonly seed: number;
  readonly baseline: Baseline;
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** Sums over the mutants of one law. */
export interface Tally {
  readonly mutants: number;
  readonly tuples: number;
  readonly same: number;
  readonly asked: number;
  /** Missing or different without a word, and what is said too much in records shown as settled. */
  readonly silent: number;
  readonly extra: number;
  /** Mutants in which a record that was right and settled is asked about now. */
  readonly unsettledMutants: number;
  readonly faultless: number;
}

/** Every subject has seeds of its own, so that another subject changes none of the others' mutants. */
const seedFor = (law: LawName, subject: Subject, round = 0): number =>
  seedOf(`${law} ${subject.name}${round || ''}`);

/** Tries one law on one subject; null where it does not apply. */
export function tryLaw(law: LawName, baseline: Baseline, round = 0): Trial | null {
  const seed = seedFor(law, baseline.subject, round);
  const mutant = mutantOf(baseline, LAWS[law], seed);
  return mutant && { law, seed, baseline, mutant, verdict: judge(mutant) };
}

export function tallyOf(trials: readonly Trial[]): Tally {
  const sum = (count: (verdict: Verdict) => number): number =>
    trials.reduce((so, { verdict }) => so + count(verdict), 0);
  return {
    mutants: trials.length,
    tuples: trials.reduce((so, { mutant }) => so + mutant.kept.length + mutant.added.length, 0),
    same: sum(({ same, unsettled }) => same + unsettled),
    asked: sum(({ asked, extraAsked }) => asked.length + extraAsked.length),
    silent: sum(({ silent, extra }) => silent.length + extra.length),
    extra: sum(({ extra }) => extra.length),
    unsettledMutants: trials.filter(({ verdict }) => verdict.unsettled > 0).length,
    faultless: trials.filter(({ verdict: { asked, silent, extra, extraAsked } }) => {
      return asked.length + silent.length + extra.length + extraAsked.length === 0;
    }).length,
  };
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const percent = (part: number, whole: number): string =>
  `${(100 * share(part, whole)).toFixed(1)} %`.padStart(8);

export const TALLY_TITLE = `${''.padEnd(20)} mutants faultless  tuples     same    asked   silent    extra  high→review`;

export function tallyLine(name: string, tally: Tally): string {
  const { mutants, tuples } = tally;
  return [
    name.padEnd(20),
    String(mutants).padStart(7),
    String(tally.faultless).padStart(9),
    String(tuples).padStart(7),
    percent(tally.same, tuples),
    percent(tally.asked, tuples),
    percent(tally.silent, tuples),
    String(tally.extra).padStart(8),
    percent(tally.unsettledMutants, mutants).padStart(12),
  ].join(' ');
}

/** The rows of each changed sheet as a person may read them in a terminal. */
const excerpt = (mutant: Mutant): string[] =>
  mutant.snapshot.sheets
    .filter(({ name }) => mutant.places.some((place) => place.startsWith(`${name}: `)))
    .flatMap((sheet) =>
      sheet.texts
        .slice(0, 14)
        .map((row, r) => `    ${String(sheet.top + r + 1).padStart(3)}  ${row.slice(0, 16).join(' │ ')}`),
    );

/** The mutants with something silently different, then those with something asked. */
export function details(trials: readonly Trial[], most: number): string {
  const faults = ({ verdict }: Trial): number => verdict.silent.length + verdict.extra.length;
  const worse = [...trials]
    .filter(({ verdict }) => verdict.silent.length + verdict.extra.length + verdict.asked.length > 0)
    .sort((a, b) => Number(faults(b) > 0) - Number(faults(a) > 0));
  const subjects = new Set<string>();
  const isNew = ({ baseline: { subject } }: Trial): boolean =>
    subjects.size < subjects.add(`${subject.set} ${subject.name}`).size;
  return worse
    .filter(isNew)
    .slice(0, most)
    .flatMap(({ law, baseline, mutant, verdict }) => [
      `${law}: ${baseline.subject.set} ${baseline.subject.name}`,
      ...mutant.places.slice(0, 3).map((place) => `  ${place}`),
      ...excerpt(mutant),
      ...verdict.silent.slice(0, 4).map((line) => `  silent ${line}`),
      ...verdict.extra.slice(0, 4).map((line) => `  extra  ${line}`),
      ...verdict.asked.slice(0, 4).map((line) => `  asked  ${line}`),
    ])
    .join('\n');
}
