import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as deliveries from './repo.ts';
import { leaveUndelivered } from './undelivered.ts';

const LONGEST_REPEAT_HOURS = 20;

/**
 * Says before the call that a mail is being sent. The provider knows our id as its idempotency key for 24 hours after it
 * first heard it, so a repeat within 20 is safe; after that it could be a second mail, and the delivery is left for a
 * person to see. What the provider tells of it later is still believed.
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
  output: z.object({
    proceed: z.boolean(),
    /** An earlier try may have reached the provider. */
    isRepeat: z.boolean(),
  }),
  async run(tx, actor, { deliveryId }) {
    const row = await deliveries.lockDelivery(tx, deliveryId);
    const { handedAt } = row;
    const isRepeat = handedAt !== null;
    if (row.state !== 'waiting' && row.state !== 'sending') return { proceed: false, isRepeat };
    if (isRepeat && hours(handedAt, actor.asOf) > LONGEST_REPEAT_HOURS) {
      await leaveUndelivered(tx, row, 'uncertain');
      return { proceed: false, isRepeat };
    }
    await deliveries.startSending(tx, deliveryId, handedAt ?? actor.asOf);
    return { proceed: true, isRepeat };
  },
});

const hours = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 3_600_000;
