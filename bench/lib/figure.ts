/** One measured line: a value, and what it is compared with in the same run. */
export interface Figure {
  subject: string;
  metric: string;
  value: number;
  unit: string;
  /** The cheapest thing that could do the same, measured beside it. */
  floor?: number;
  /** value / floor. */
  ratio?: number;
}

export type Subject = () => Promise<Figure[]>;

export const round = (value: number): number => Number(value.toPrecision(4));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds of each of `runs` calls, after a few to warm up. */
export async function timed(runs: number, work: () => unknown): Promise<number[]> {
  for (let index = 0; index < Math.min(5, runs); index += 1) await work();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** Two works in turn, so that what else the machine does falls on both alike. Medians in milliseconds. */
export async function inTurn(
  runs: number,
  work: () => unknown,
  floor: () => unknown,
): Promise<{ value: number; floor: number }> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let index = 0; index < runs + 5; index += 1) {
    const [a] = await timed(1, work).then((all) => all.slice(-1));
    const [b] = await timed(1, floor).then((all) => all.slice(-1));
    if (index >= 5 && a !== undefined && b !== undefined) {
      ours.push(a);
      theirs.push(b);
    }
  }
  return { value: median(ours), floor: median(theirs) };
}

export const compared = (
  subject: string,
  metric: string,
  unit: string,
  { value, floor }: { value: number; floor: number },
): Figure => ({
  subject,
  metric,
  value: round(value),
  unit,
  floor: round(floor),
  ratio: round(value / floor),
});
