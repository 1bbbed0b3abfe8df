import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { addDays, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { updateConnection } from './connection-repo.ts';
import { FailedCall } from './model/failed-call.ts';
import { noteSpvAway } from './outages.ts';

const PAUSE_MS = 15 * 60_000;

/** SPV's list was not to be had: it is asked again in a quarter of an hour, or tomorrow when the day's questions are used up. */
export const postponeListing = defineVerb({
  name: 'efactura.postponeListing',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ isTomorrow: z.boolean(), failure: FailedCall.optional() }),
  output: z.object({}),
  async run(tx, actor, { isTomorrow, failure }) {
    if (failure) await noteSpvAway(tx, failure);
    const tomorrow = startOfDay(addDays(civilDateOf(actor.asOf), 1));
    await updateConnection(tx, { listNextAt: isTomorrow ? tomorrow : new Date(actor.asOf.getTime() + PAUSE_MS) });
    return {};
  },
});
