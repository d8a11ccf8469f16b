/**
 * Every family of workbooks scanned at three sizes, in a process of its own: what counting does to the engine stays there.
 *
 *     node --no-opt --no-flush-bytecode growth-run.cjs CORE.cjs
 */
import { createRequire } from 'node:module';
import type { WorkbookSnapshot } from '../../src/core/cells/snapshot';
import { FAMILIES, type Family } from './growth-families';
import { sumOf, WorkCounter, type Work } from './work';

/** What the process prints, of each family. */
export interface Growth {
  readonly name: string;
  /** Work at n, 2n and 4n. */
  readonly work: readonly [number, number, number];
  /** The same at n once more. */
  readonly again: number;
  /** KPI records, costs and ratings found at 4n. */
  readonly found: readonly [number, number, number];
  /** Milliseconds at 4n, while it is counted. */
  readonly took: number;
  /** The most work between two stops of the scan at 4n, for families that are asked for it. */
  readonly step: number | null;
  /** The functions whose work at 4n goes most beyond twice that at 2n, and how much of it all this is, in percent. */
  readonly beyond: readonly (readonly [string, number])[];
}

type Core = typeof import('../../src/core/scan');

/** The work of the longest step: a page that scans answers nobody meanwhile. */
function longestStep(snapshot: WorkbookSnapshot, counter: WorkCounter, { scanInSteps }: Core): number {
  const scan = scanInSteps(snapshot);
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const work = counter.of(() => (isDone = scan.next().done === true));
    longest = Math.max(longest, sumOf(work));
  }
  return longest;
}

function growthOf({ name, n, make, step }: Family, counter: WorkCounter, core: Core): Growth {
  const snapshots = [1, 2, 4].map((times) => make(n * times));
  let found: Growth['found'] = [0, 0, 0];
  let took = 0;
  // What is made once in a process is made in the first scan.
  const works = [0, 0, 0, 1, 2].map((i) => {
    const start = performance.now();
    return counter.of(() => {
      const { kpis, costs, ratings } = core.scanWorkbook(snapshots[i]!);
      found = [kpis.length, costs.length, ratings.length];
      took = Math.round(performance.now() - start);
    });
  });
  const [, small = 0, again = 0, middle = 0, large = 0] = works.map(sumOf);
  return {
    name,
    work: [small, middle, large],
    again,
    found,
    took,
    step: step === undefined ? null : longestStep(snapshots[2]!, counter, core),
    beyond: beyondTwice(works[3]!, works[4]!),
  };
}

function beyondTwice(middle: Work, large: Work): [string, number][] {
  const all = sumOf(large);
  return [...large]
    .map(([name, work]): [string, number] => [name, (100 * (work - 2 * (middle.get(name) ?? 0))) / all])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([name, percent]): [string, number] => [name, Math.round(percent)]);
}

const file = process.argv[2] ?? '';
// Before the code is loaded that is counted.
const counter = new WorkCounter((url) => url.endsWith(file));
const core = createRequire(__filename)(file) as Core;
process.stdout.write(JSON.stringify(FAMILIES.map((family) => growthOf(family, counter, core))));
