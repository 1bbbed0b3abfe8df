/** Where this run's chance comes from; it is printed and kept with the result, and given again repeats the run. */
export const SEED = Number(process.env['DEEP_SEED'] ?? 1);

/** As many seeds as asked, each of them another one. */
export const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => SEED + index);

export interface Chance {
  /** A whole number from 0 and below `end`. */
  below(end: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
}

/** Equal seeds give equal choices (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { below, pick: (from) => from[below(from.length)] ?? from[0] };
}
