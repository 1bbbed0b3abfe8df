import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as deliveries from './repo.ts';
import { leaveUndelivered } from './undelivered.ts';

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), providerId: z.string() }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
  z.object({ kind: z.literal('later'), retryAt: z.date(), mayHaveGone: z.boolean() }),
  z.object({ kind: z.literal('unwritable'), reason: z.string() }),
]);

/**
 * Keeps what the mail service answered. `later` leaves the mail waiting until then; a second answer changes nothing. One that
 * could not be written is not asked about at all; the audit keeps the reason.
 */
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
    const isOpen = row.state === 'sending' || (row.state === 'waiting' && answer.kind === 'unwritable');
    if (!isOpen) return { state: row.state };
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
        await leaveUndelivered(tx, row, answer.reason);
        return { state: 'failed' };
      case 'unwritable':
        await leaveUndelivered(tx, row, 'unwritable');
        return { state: 'failed' };
      case 'later':
        await deliveries.updateDelivery(tx, deliveryId, {
          state: 'waiting',
          dueAt: answer.retryAt,
          ...(answer.mayHaveGone ? {} : { handedAt: null }),
        });
        return { state: 'waiting' };
    }
  },
});
