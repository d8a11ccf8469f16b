/**
 * How much work a function does, counted and not timed: V8 tells how often every block of source was entered
 * (precise block coverage), and each character of it counts as often as it was run. The same input gives the same count
 * on any machine, however busy.
 *
 * Not seen is what runs inside the engine: regular expressions, `indexOf`, `includes`, spreading, joining. Callbacks of
 * `filter`, `map` and `sort` are.
 */
import { Session, type Profiler } from 'node:inspector';

/** Characters run, by the function they stand in. */
export type Work = ReadonlyMap<string, number>;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** `''` for a callback without a name: it counts for the function around it. */
  readonly name: string;
}

function addWork({ functions }: Profiler.ScriptCoverage, work: Map<string, number>): void {
  const add = (name: string, characters: number): void => {
    if (characters !== 0) work.set(name, (work.get(name) ?? 0) + characters);
  };
  const parts = functions
    .flatMap(({ functionName, ranges }) =>
      ranges.map(({ startOffset, endOffset, count }, i): Part => {
        // The first range of a function is the whole of it, the others are its blocks.
        return { start: startOffset, end: endOffset, count, name: i === 0 ? functionName : '' };
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // A part within another one replaces its count for so many characters; V8 leaves out the parts with the same count.
  // So characters are counted and not parts: the sum does not hang on which parts V8 has put together.
  const around: Part[] = [];
  for (const { start, end, count, name } of parts) {
    while (around.length > 0 && around[around.length - 1]!.end <= start) around.pop();
    const outer = around[around.length - 1];
    const part = { start, end, count, name: name || (outer?.name ?? '') };
    add(part.name, count * (end - start));
    if (outer) add(outer.name, -outer.count * (end - start));
    around.push(part);
  }
}

export function sumOf(work: Work): number {
  return [...work.values()].reduce((a, b) => a + b, 0);
}

/** Counts from the moment it is made: code that is loaded before is not seen as precisely. */
export class WorkCounter {
  private readonly session = new Session();

  /** @param isCounted which scripts count, by the address they were loaded from */
  constructor(private readonly isCounted: (url: string) => boolean) {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The work done while the function runs. */
  of(run: () => unknown): Work {
    this.taken();
    run();
    return this.taken();
  }

  /** What was counted since it was last taken; the counts of V8 begin anew. */
  private taken(): Work {
    const work = new Map<string, number>();
    // Within one process the answer comes before `post` returns.
    this.session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      for (const script of result) if (this.isCounted(script.url)) addWork(script, work);
    });
    return work;
  }
}
