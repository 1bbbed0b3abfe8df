import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line, optional } from '#domain/kernel/schemas.ts';
import * as orders from './repo-orders.ts';

const Paper = z.object({ ref: z.uuid(), number: line(60) });

/** Keeps what the product learnt of an order: a paper of the operator's, that it was looked at in vain, that it is over or stuck. */
export const noteOrder = defineVerb({
  name: 'plans.noteOrder',
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
  input: z.object({
    orderId: id<'planOrder'>(),
    proforma: optional(Paper),
    invoice: optional(Paper),
    seen: z.enum(['nothing', 'over', 'stuck']).default('nothing'),
  }),
  output: z.object({}),
  async run(tx, actor, { orderId, proforma, invoice, seen }) {
    const { state } = await orders.lockOrder(tx, orderId);
    await orders.updateOrder(tx, orderId, {
      lookedAt: actor.asOf,
      ...(proforma === undefined ? {} : { proformaRef: proforma.ref, proformaNumber: proforma.number }),
      ...(invoice === undefined ? {} : { invoiceRef: invoice.ref, invoiceNumber: invoice.number }),
      ...(seen === 'over' && state === 'open' ? { state: 'expired' as const } : {}),
      stuckAt: seen === 'stuck' ? actor.asOf : null,
    });
    if (proforma ?? invoice) tx.emit({ type: 'PlanPaperIssued', subject: orderId }); // the page that waits for it reads itself again
    return {};
  },
});
