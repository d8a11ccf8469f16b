import { ITEMS_PER_STEP, type InSteps } from '../cells/steps';
import { BLANK, type Filling } from './filling';

/** Filled cells of one row side by side, in places of the filling's matrix. */
export interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Filled cells that touch. */
export interface Island {
  readonly runs: readonly Run[];
}

/** Islands at most one blank column apart: what a person sees as one table. */
export interface Piece {
  readonly islands: readonly Island[];
}

/** Pieces at most one blank row apart: the place of one form. */
export interface Region {
  readonly pieces: readonly Piece[];
}

/** Which runs belong together, found by joining. */
class Joined {
  private readonly parents: number[] = [];

  add(): void {
    this.parents.push(this.parents.length);
  }

  root(of: number): number {
    const { parents } = this;
    let at = of;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.root(a), this.root(b)];
    if (first < second) this.parents[second] = first;
    else this.parents[first] = second;
  }
}

/** The filled cells of a sheet in connected parts, each run of a row looked at once. */
export function* regionsInSteps({ kinds, width, height }: Filling): InSteps<Region[]> {
  const runs: Run[] = [];
  const [touching, beside, near] = [new Joined(), new Joined(), new Joined()];
  const all = [touching, beside, near];
  /** Where the runs of a row begin. */
  const starts: number[] = [0];
  for (let row = 0; row < height; row++) {
    if (row > 0 && row % ITEMS_PER_STEP === 0) yield;
    const first = runs.length;
    for (let c = 0; c < width; c++) {
      if (kinds[row * width + c] === BLANK) continue;
      const left = c;
      while (c + 1 < width && kinds[row * width + c + 1] !== BLANK) c++;
      const i = runs.length;
      runs.push({ row, left, right: c });
      for (const joined of all) joined.add();
      const before = i > first ? runs[i - 1]! : null;
      if (before && left - before.right === 2) for (const joined of [beside, near]) joined.join(i - 1, i);
    }
    const end = runs.length;
    meet(runs, [starts[row - 1] ?? 0, first], [first, end], all);
    meet(runs, [starts[row - 2] ?? 0, starts[row - 1] ?? 0], [first, end], [near]);
    starts[row] = first;
  }
  return grouped(runs, all);
}

/** Joins the runs of two rows that stand over each other. */
function meet(
  runs: readonly Run[],
  [from, to]: readonly [number, number],
  [first, end]: readonly [number, number],
  all: readonly Joined[],
): void {
  for (let a = from, b = first; a < to && b < end;) {
    const [upper, lower] = [runs[a]!, runs[b]!];
    if (upper.left <= lower.right && lower.left <= upper.right) for (const joined of all) joined.join(a, b);
    if (upper.right < lower.right) a++;
    else b++;
  }
}

function grouped(runs: readonly Run[], [touching, beside, near]: readonly Joined[]): Region[] {
  interface Open {
    readonly runs: Run[];
  }
  const islands = new Map<number, Open>();
  const pieces = new Map<number, { islands: Open[] }>();
  const regions = new Map<number, { pieces: { islands: Open[] }[] }>();
  runs.forEach((run, i) => {
    const known = islands.get(touching!.root(i));
    if (known) return void known.runs.push(run);
    const island: Open = { runs: [run] };
    islands.set(touching!.root(i), island);
    const piece = pieces.get(beside!.root(i));
    if (piece) return void piece.islands.push(island);
    const opened = { islands: [island] };
    pieces.set(beside!.root(i), opened);
    const region = regions.get(near!.root(i));
    if (region) region.pieces.push(opened);
    else regions.set(near!.root(i), { pieces: [opened] });
  });
  return [...regions.values()];
}
