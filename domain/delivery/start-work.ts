import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, instant, optional } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { happenedAt } from './model/happened.ts';
import { WorkOrder } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

/**
 * Somebody is on the spot and has begun, now or `at` a time without signal. Beginning twice changes nothing, nor does what a
 * colleague has finished since. @throws NotFound · Conflict `delivery.errors.alreadyDone`
 */
export const startWork = defineVerb({
  name: 'delivery.startWork',
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
  api: { method: 'POST', path: '/work-orders/{workOrderId}/start', summary: 'Start an intervention' },
  input: z.object({ workOrderId: id<'workOrder'>(), at: optional(instant()) }),
  output: WorkOrder,
  async run(tx, actor, { workOrderId, at }) {
    const current = await work.lockWork(tx, workOrderId);
    await requireOwn(tx, actor, current);
    if (current.state === 'started') return asWork(current);
    const startedAt = happenedAt(tx.asOf, at);
    if (current.doneAt !== null && startedAt < current.doneAt) return asWork(current); // told late, by a second phone
    if (current.state === 'done' || current.state === 'confirmed') throw new Conflict('delivery.errors.alreadyDone');
    const row = await work.updateWork(tx, workOrderId, { state: 'started', startedAt, blockedReason: null });
    tx.emit({ type: 'WorkStarted', ...workFacts(row) });
    return asWork(row);
  },
});
