import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import * as deliveries from './repo.ts';

/** Keeps what became of a sent mail: delivered, opened, bounced. Late and repeated reports never move it backwards. */
export const followDelivery = defineVerb({
  name: 'deliveries.followDelivery',
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
  input: z.object({ providerId: z.string(), state: z.enum(['delivered', 'opened', 'bounced']) }),
  output: z.object({ isKnown: z.boolean() }),
  async run(tx, actor, { providerId, state }) {
    const row = await deliveries.byProvider(tx, providerId);
    if (!row) return { isKnown: false };
    const order = ['sent', 'delivered', 'opened', 'bounced'];
    if (order.indexOf(state) <= order.indexOf(row.state)) return { isKnown: true };
    await deliveries.updateDelivery(tx, row.id, { state, settledAt: actor.asOf });
    if (state === 'bounced')
      tx.emit({
        type: 'MailBounced',
        subject: row.subjectId,
        clientId: row.clientId,
        facts: { template: row.template },
      });
    return { isKnown: true };
  },
});
