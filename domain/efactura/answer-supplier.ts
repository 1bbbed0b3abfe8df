import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id, prose } from '#domain/kernel/schemas.ts';
import { findConnection } from './connection-repo.ts';
import { insertBuyerMessage } from './repo-messages.ts';
import { findReceived } from './repo-received.ts';

/** «Răspunde furnizorului»: a message about his invoice, brought to him by SPV. @throws NotFound · Conflict `efactura.errors.notKept` · Invalid `efactura.errors.notConnected` */
export const answerSupplier = defineVerb({
  name: 'efactura.answerSupplier',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  feature: 'supplier_inbox',
  api: {
    method: 'POST',
    path: '/received-invoices/{receivedInvoiceId}/messages',
    summary: 'Write to a supplier about his invoice, through SPV',
  },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>(), text: prose(500) }),
  output: z.object({ buyerMessageId: id<'buyerMessage'>() }),
  async run(tx, actor, { receivedInvoiceId, text }) {
    const row = await findReceived(tx, receivedInvoiceId);
    if (row.archiveFileId === null) throw new Conflict('efactura.errors.notKept');
    if ((await findConnection(tx))?.state !== 'connected') throw new Invalid('efactura.errors.notConnected');
    const message = await insertBuyerMessage(tx, {
      receivedInvoiceId,
      text,
      authorId: personOf(actor) ?? null,
      state: 'waiting',
      dueAt: actor.asOf,
    });
    tx.emit({ type: 'SupplierAnswered', subject: message.id, wakes: 'spv', facts: { number: row.number ?? '' } });
    return { buyerMessageId: message.id };
  },
});
