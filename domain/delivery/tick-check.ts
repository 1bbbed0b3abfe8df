import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import { id, instant, optional } from '#domain/kernel/schemas.ts';
import { asEntry } from './as-work.ts';
import { happenedAt } from './model/happened.ts';
import { WorkEntry } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import * as work from './repo.ts';

/** Ticks a point of the check list, or takes the tick away. @throws NotFound · Conflict `delivery.errors.confirmed` */
export const tickCheck = defineVerb({
  name: 'delivery.tickCheck',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({ entryId: id<'workEntry'>(), tick: z.enum(['done', 'open']), at: optional(instant()) }),
  output: WorkEntry,
  async run(tx, actor, { entryId, tick, at }) {
    const entry = await work.lockEntry(tx, entryId);
    const current = await work.findWork(tx, entry.workOrderId);
    await requireOwn(tx, actor, current);
    if (entry.kind !== 'check') throw new NotFound();
    if (current.state === 'confirmed') throw new Conflict('delivery.errors.confirmed');
    return asEntry(
      await work.updateEntry(tx, entryId, { doneAt: tick === 'done' ? happenedAt(tx.asOf, at) : null }),
      await membersOf(tx),
    );
  },
});
