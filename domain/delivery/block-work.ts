import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, prose } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { WorkOrder } from './model/work.ts';
import { isAhead } from './model/work-state.ts';
import { requireOwn } from './own-work.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

/** Something stands in the way, with the reason in words. @throws NotFound · Conflict `delivery.errors.alreadyDone` */
export const blockWork = defineVerb({
  name: 'delivery.blockWork',
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
  api: {
    method: 'POST',
    path: '/work-orders/{workOrderId}/block',
    summary: 'Say what stands in the way of an intervention',
  },
  input: z.object({ workOrderId: id<'workOrder'>(), reason: prose(500) }),
  output: WorkOrder,
  async run(tx, actor, { workOrderId, reason }) {
    const current = await work.lockWork(tx, workOrderId);
    await requireOwn(tx, actor, current);
    if (!isAhead(current.state)) throw new Conflict('delivery.errors.alreadyDone');
    const row = await work.updateWork(tx, workOrderId, { state: 'blocked', blockedReason: reason });
    tx.emit({ type: 'WorkBlocked', ...workFacts(row) });
    return asWork(row);
  },
});
