import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as deliveries from './repo.ts';

const LONGEST_REPEAT_HOURS = 20;

/**
 * Says before the call that a mail is being sent. The provider knows our id as its idempotency key for 24 hours, so a
 * repeat within 20 is safe; after that it could be a second mail, and the delivery ends as `failed` for a person to see.
 */
export const beginDelivery = defineVerb({
  name: 'deliveries.beginDelivery',
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
  input: z.object({ deliveryId: id<'delivery'>() }),
  output: z.object({ proceed: z.boolean() }),
  async run(tx, actor, { deliveryId }) {
    const row = await deliveries.lockDelivery(tx, deliveryId);
    if (row.state !== 'waiting' && row.state !== 'sending') return { proceed: false };
    if (row.state === 'sending' && hours(row.dueAt, actor.asOf) > LONGEST_REPEAT_HOURS) {
      await deliveries.updateDelivery(tx, deliveryId, { state: 'failed', failure: 'uncertain', settledAt: actor.asOf });
      return { proceed: false };
    }
    await deliveries.startSending(tx, deliveryId);
    return { proceed: true };
  },
});

const hours = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 3_600_000;
