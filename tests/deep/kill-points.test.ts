import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from '#tests/workflows/product-process.ts';
import { whileHurrying } from './hurry.ts';
import { untilDone } from './until-done.ts';
import { nameOf, WORKER_KILLS } from './worker-kills.ts';
import type { Begun } from './work.ts';
import { aWorld, type World } from './world.ts';

/*
 * The worker is killed at each point while it is busy with something, as by a power cut. One that is not killed goes on in
 * the end, and of all that was begun nothing may be lost, doubled or untrue. What an earlier kill left behind is worked on
 * by the workers that are killed later, too.
 */
const KILL_MS = 90_000;
const HEAL_MS = 420_000;
const KILLS = WORKER_KILLS.map((kill) => ({ ...kill, name: nameOf(kill) }));
const left = new Map<string, Begun>();
let world: World;

beforeAll(async () => void (world = await aWorld()), KILL_MS);
afterAll(() => world[Symbol.asyncDispose](), KILL_MS);

describe('a worker', () => {
  it.each(KILLS)(
    'dies at $name',
    async ({ name, begin }) => {
      left.set(name, await begin(world));
      await using worker = startWorker(world.sandbox, { CRASH_AT: name });
      const late = setTimeout(() => void worker[Symbol.asyncDispose](), KILL_MS - 15_000);
      expect(await whileHurrying(world, () => worker.gone()), worker.output()).toBe('SIGKILL');
      clearTimeout(late);
    },
    KILL_MS,
  );
});

describe('another one', () => {
  it(
    'brings all of it to its end',
    async () => {
      await using worker = startWorker(world.sandbox);
      expect(await untilDone(world, [...left.values()], HEAL_MS - 60_000), worker.output()).toEqual([]);
    },
    HEAL_MS,
  );

  it.each(KILLS)('lost and doubled nothing after $name', async ({ name }) => {
    expect(await left.get(name)?.faults()).toEqual([]);
  });
});
