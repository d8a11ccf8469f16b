/** mulberry32: the same sequence for the same seed on every machine. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  /** A whole number from 0 to n − 1. */
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const shuffle = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    return list.map(() => rest.splice(below(rest.length), 1)[0]!);
  };
  return { below, pick, shuffle };
}
export type Random = ReturnType<typeof seeded>;
