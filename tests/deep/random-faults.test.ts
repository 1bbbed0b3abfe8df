import { describe, expect, it } from 'vitest';
import { withTenant } from '#db/tenant.server.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { startWorker } from '#tests/workflows/product-process.ts';
import { aFault } from './fault-plan.ts';
import { type Chance, chanceOf, seeds } from './seeds.ts';
import { untilDone } from './until-done.ts';
import { aCardPayment, anIncomingMail, anUpload, aSentOffer, type Begun } from './work.ts';
import { aWorld, type World } from './world.ts';

/*
 * Services refuse, delay, answer nonsense, or do the work and lose the answer, at places and times that a seed chooses;
 * now and then the worker is killed, too. Then everything is well again: all must drain, once each.
 */
const WAVES = Number(process.env['DEEP_WAVES'] ?? 4);
const TASKS = 16;
const KILLS = 2;
const LIMIT_MS = 420_000;
const WORK = [anUpload, anUpload, aSentOffer, anIncomingMail, aCardPayment] as const;

async function wave(world: World, chance: Chance): Promise<Begun[]> {
  const begun: Begun[] = [];
  const killAfter = new Set(Array.from({ length: KILLS }, () => chance.below(TASKS)));
  let worker = startWorker(world.sandbox);
  try {
    for (let task = 0; task < TASKS; task += 1) {
      for (let count = chance.below(4); count > 0; count -= 1) await world.sandbox.fault(aFault(chance));
      begun.push(await chance.pick(WORK)(world));
      if (!killAfter.has(task)) continue;
      worker.kill();
      await worker.gone();
      worker = startWorker(world.sandbox);
    }
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    await fetch(`${world.sandbox.url}/control/faults`, { method: 'DELETE' });
    expect(await untilDone(world, begun, LIMIT_MS - 120_000), worker.output()).toEqual([]);
    return begun;
  } finally {
    await worker[Symbol.asyncDispose]();
  }
}

/** What does not hold of the ledgers of all companies of this file. */
async function brokenLedgers({ owner }: World): Promise<string[]> {
  const tenants = await owner.sql<{ id: TenantId }[]>`select id from auth.tenant`;
  const broken: string[] = [];
  for (const { id: tenantId } of tenants)
    broken.push(...(await withTenant({ tenantId, asOf: new Date(), readOnly: true }, brokenInvariants)));
  return broken;
}

describe('everything drains, nothing twice', () => {
  it.each(seeds(WAVES))(
    'with seed %i',
    async (seed) => {
      await using world = await aWorld();
      const begun = await wave(world, chanceOf(seed));
      expect((await Promise.all(begun.map((one) => one.faults()))).flat()).toEqual([]);
      expect(await brokenLedgers(world)).toEqual([]);
    },
    LIMIT_MS,
  );
});
