import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { WorkOrder } from './model/work.ts';
import { isAhead } from './model/work-state.ts';
import { requireMember } from './require-member.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

/** Gives an intervention to a colleague, or to nobody yet. @throws NotFound · Conflict `delivery.errors.alreadyDone` · Invalid `delivery.errors.notAMember` */
export const assignWork = defineVerb({
  name: 'delivery.assignWork',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/work-orders/{workOrderId}/assign', summary: 'Give an intervention to a colleague' },
  input: z.object({ workOrderId: id<'workOrder'>(), assigneeId: optional(id<'person'>()) }),
  output: WorkOrder,
  async run(tx, _actor, { workOrderId, assigneeId }) {
    const current = await work.lockWork(tx, workOrderId);
    if (!isAhead(current.state)) throw new Conflict('delivery.errors.alreadyDone');
    await requireMember(tx, assigneeId);
    const row = await work.updateWork(tx, workOrderId, { assigneeId: assigneeId ?? null });
    tx.emit({ type: 'WorkRescheduled', ...workFacts(row) });
    return asWork(row);
  },
});
