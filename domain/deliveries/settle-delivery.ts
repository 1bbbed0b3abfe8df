import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as deliveries from './repo.ts';

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), providerId: z.string() }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
  z.object({ kind: z.literal('later'), retryAt: z.date() }),
]);

/** Keeps what the mail service answered. `later` leaves the mail waiting until then; a second answer changes nothing. */
export const settleDelivery = defineVerb({
  name: 'deliveries.settleDelivery',
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
  input: z.object({ deliveryId: id<'delivery'>(), answer: Answer }),
  output: z.object({ state: z.string() }),
  async run(tx, actor, { deliveryId, answer }) {
    const row = await deliveries.lockDelivery(tx, deliveryId);
    if (row.state !== 'sending') return { state: row.state };
    switch (answer.kind) {
      case 'accepted':
        await deliveries.updateDelivery(tx, deliveryId, {
          state: 'sent',
          providerId: answer.providerId,
          sentAt: actor.asOf,
          settledAt: actor.asOf,
        });
        return { state: 'sent' };
      case 'refused':
        await deliveries.updateDelivery(tx, deliveryId, {
          state: 'failed',
          failure: answer.reason,
          settledAt: actor.asOf,
        });
        tx.emit({
          type: 'MailBounced',
          subject: row.subjectId,
          clientId: row.clientId,
          facts: { template: row.template },
        });
        return { state: 'failed' };
      case 'later':
        await deliveries.updateDelivery(tx, deliveryId, { state: 'waiting', dueAt: answer.retryAt });
        return { state: 'waiting' };
    }
  },
});
