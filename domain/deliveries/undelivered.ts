import type { Tx } from '#domain/kernel/tx.ts';
import { OWN_FAILURES } from './model/own-failure.ts';
import * as deliveries from './repo.ts';

/** Ends a mail that does not go out, for a person to see: on its document, on the timeline and at the bell. `failure` is ours or the provider's own words. */
export async function leaveUndelivered(tx: Tx, row: deliveries.Delivery, failure: string): Promise<void> {
  await deliveries.updateDelivery(tx, row.id, { state: 'failed', failure, settledAt: tx.asOf });
  const own = OWN_FAILURES.find((one) => one === failure);
  tx.emit({
    type: 'MailBounced',
    subject: row.subjectId,
    clientId: row.clientId,
    facts: { template: row.template, ...(own === undefined ? {} : { failure: own }) },
  });
}
