import { isTransactionLost } from '#domain/kernel/pure/transaction-lost.ts';
import { beginDelivery } from '#domain/deliveries/begin-delivery.ts';
import { settleDelivery } from '#domain/deliveries/settle-delivery.ts';
import { showDelivery } from '#domain/deliveries/show-delivery.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { isDatabaseAway } from '#domain/kernel/database-away.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { type MailParts, writeMail } from '../mail-text.ts';
import type { MailService, OutgoingMail } from '../mail-service.ts';
import { ObjectStoreAway } from '../objects.ts';
import { systemVerb } from '../system-verb.ts';
import type { ClientRef } from './pipeline.ts';

const REASON = 'e-mail delivery';
const begin = systemVerb(beginDelivery, REASON);
const settle = systemVerb(settleDelivery, REASON);
const show = systemVerb(showDelivery, REASON);

interface Parts extends MailParts {
  mail: MailService;
  now?: () => number;
}

const FIRST_PAUSE_MS = 60_000;

export const mailActivities = ({ mail, now = Date.now, ...parts }: Parts) => ({
  /** Sends one promised mail. Its id is the provider's idempotency key, so a repeat after a crash is the same mail. */
  async deliver({ tenantId }: ClientRef, deliveryId: Id<'delivery'>, asOf: number): Promise<string> {
    // repeated after an outage of days, this is still called with the time of the first try
    const call = { tenantId, asOf: Math.max(asOf, now()) };
    const written = await twice(async () => writeMail(parts, call, await show(call, { deliveryId })));
    if (written instanceof Error)
      return (await settle(call, { deliveryId, answer: { kind: 'unwritable', reason: written.message } })).state;
    const { proceed, isRepeat } = await begin(call, { deliveryId });
    if (!proceed) return 'skipped';
    crashAt('deliver:before-send');
    const answer = await mail.send({ ...written, key: deliveryId, tenantId });
    crashAt('deliver:after-send');
    const retryAt = new Date(call.asOf + FIRST_PAUSE_MS);
    const outcome =
      answer.kind === 'accepted'
        ? { kind: 'accepted' as const, providerId: answer.id }
        : answer.kind === 'refused'
          ? { kind: 'refused' as const, reason: answer.reason }
          : { kind: 'later' as const, retryAt, mayHaveGone: isRepeat || answer.mayHaveGone };
    return (await settle(call, { deliveryId, answer: outcome })).state;
  },
});
export type MailActivities = ReturnType<typeof mailActivities>;

type Written = Omit<OutgoingMail, 'key' | 'tenantId'>;

/**
 * A mail, or why it cannot be written. It is tried twice, since a paper that two processes print at once is theirs who was
 * first. @throws whatever passes by itself: then the workflow asks again
 */
async function twice(write: () => Promise<Written>): Promise<Written | Error> {
  return write()
    .catch(write)
    .catch((error: unknown) => {
      if (isDatabaseAway(error) || isTransactionLost(error) || error instanceof ObjectStoreAway) throw error;
      return error instanceof Error ? error : new Error(String(error));
    });
}
