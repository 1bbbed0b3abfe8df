import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { WorkOrder } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

/** Somebody is on the spot and has begun. Beginning twice changes nothing. @throws NotFound · Conflict `delivery.errors.alreadyDone` */
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
  input: z.object({ workOrderId: id<'workOrder'>() }),
  output: WorkOrder,
  async run(tx, actor, { workOrderId }) {
    const current = await work.lockWork(tx, workOrderId);
    requireOwn(actor, current);
    if (current.state === 'started') return asWork(current);
    if (current.state === 'done' || current.state === 'confirmed') throw new Conflict('delivery.errors.alreadyDone');
    const row = await work.updateWork(tx, workOrderId, { state: 'started', startedAt: tx.asOf, blockedReason: null });
    tx.emit({ type: 'WorkStarted', ...workFacts(row) });
    return asWork(row);
  },
});
