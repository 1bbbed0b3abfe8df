import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as deliveries from './repo.ts';

/** Has a mail that did not leave sent again by its client's workflow. @throws NotFound · Conflict `operator.errors.notFailed` */
export const retryDelivery = defineVerb({
  name: 'deliveries.retryDelivery',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: true,
    system: false,
  },
  input: z.object({ deliveryId: id<'delivery'>() }),
  output: z.object({}),
  async run(tx, actor, { deliveryId }) {
    const row = await deliveries.lockDelivery(tx, deliveryId);
    if (row.state !== 'failed') throw new Conflict('operator.errors.notFailed');
    const again = {
      state: 'waiting',
      dueAt: actor.asOf,
      attempts: 0,
      handedAt: null,
      failure: null,
      settledAt: null,
    } as const;
    await deliveries.updateDelivery(tx, deliveryId, again);
    tx.emit({ type: 'MailRetried', subject: row.subjectId, clientId: row.clientId, facts: { template: row.template } });
    return {};
  },
});
