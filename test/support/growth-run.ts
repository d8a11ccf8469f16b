/**
 * Every family of workbooks scanned at three sizes, in a process of its own: what counting does to the engine stays there.
 *
 *     node --no-opt --no-flush-bytecode growth-run.cjs CORE.cjs
 */
import { createRequire } from 'node:module';
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
  /** The functions whose work at 4n goes most beyond twice that at 2n, and how much of it all this is, in percent. */
  readonly beyond: readonly (readonly [string, number])[];
}

type Scan = (typeof import('../../src/core/scan'))['scanWorkbook'];

function growthOf({ name, n, make }: Family, counter: WorkCounter, scan: Scan): Growth {
  const snapshots = [1, 2, 4].map((times) => make(n * times));
  let found: Growth['found'] = [0, 0, 0];
  let took = 0;
  // What is made once in a process is made in the first scan.
  const works = [0, 0, 0, 1, 2].map((i) => {
    const start = performance.now();
    return counter.of(() => {
      const { kpis, costs, ratings } = scan(snapshots[i]!);
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

const core = process.argv[2] ?? '';
// Before the code is loaded that is counted.
const counter = new WorkCounter((url) => url.endsWith(core));
const { scanWorkbook } = createRequire(__filename)(core) as typeof import('../../src/core/scan');
process.stdout.write(JSON.stringify(FAMILIES.map((family) => growthOf(family, counter, scanWorkbook))));
