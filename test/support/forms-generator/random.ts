import { seeded } from '../random';

/** mulberry32 with the few draws that forms need. */
export class Draw {
  private readonly random: ReturnType<typeof seeded>;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** A whole number from 0 to n − 1. */
  below(n: number): number {
    return this.random.below(n);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.random.below(high - low + 1);
  }

  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean {
    return this.random.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    return this.random.pick(list);
  }

  shuffle<T>(list: readonly T[]): T[] {
    return this.random.shuffle(list);
  }

  /** `count` different members of the list, in drawn order. */
  some<T>(list: readonly T[], count: number): T[] {
    return this.random.shuffle(list).slice(0, count);
  }
}

/** One number from a family's name and a seed, so that families do not draw the same forms. */
export function mixSeed(name: string, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
  hash = Math.imul(hash ^ seed ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
