import { performance } from 'node:perf_hooks';
import { hurry } from './hurry.ts';
import type { Begun } from './work.ts';
import type { World } from './world.ts';

const EVERY_MS = 2_000;

/** Waits until all that was begun is at its end, while clocks are moved. @returns what is not, when the time is over */
export async function untilDone(world: World, begun: readonly Begun[], withinMs: number): Promise<string[]> {
  const end = performance.now() + withinMs;
  let open = [...begun];
  while (open.length > 0 && performance.now() < end) {
    await hurry(world);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    const done = await Promise.all(open.map((one) => one.isDone()));
    open = open.filter((_, index) => !done[index]);
  }
  return open.map(({ what }) => what);
}
