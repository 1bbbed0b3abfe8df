import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as deliveries from './repo.ts';

/**
 * Keeps what became of a sent mail: delivered, opened, bounced. Late and repeated reports never move it backwards. A report
 * may come before we know that the mail was taken, when a worker died in between: then our own id, its tag, says which it is.
 */
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
  input: z.object({
    providerId: z.string(),
    deliveryId: id<'delivery'>().optional(),
    state: z.enum(['delivered', 'opened', 'bounced']),
  }),
  output: z.object({ isKnown: z.boolean() }),
  async run(tx, actor, { providerId, deliveryId, state }) {
    const row =
      (await deliveries.byProvider(tx, providerId)) ?? (deliveryId && (await deliveries.unsettled(tx, deliveryId)));
    if (!row) return { isKnown: false };
    const order = ['sent', 'delivered', 'opened', 'bounced'];
    if (order.indexOf(state) <= order.indexOf(row.state)) return { isKnown: true };
    const { sentAt } = row;
    await deliveries.updateDelivery(tx, row.id, {
      state,
      providerId,
      sentAt: sentAt ?? actor.asOf,
      settledAt: actor.asOf,
    });
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
