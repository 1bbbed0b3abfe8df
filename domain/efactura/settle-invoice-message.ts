import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { settleMessage } from './settling-message.ts';

/** «Rezolvat»: a buyer's message needs nothing more, because it was answered by telephone or the invoice was corrected. @throws NotFound · Conflict `efactura.errors.settledMeanwhile` */
export const settleInvoiceMessage = defineVerb({
  name: 'efactura.settleInvoiceMessage',
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
  api: {
    method: 'POST',
    path: '/invoice-messages/{invoiceMessageId}/settlement',
    summary: 'Settle a message that a buyer wrote through SPV',
  },
  input: z.object({ invoiceMessageId: id<'invoiceMessage'>() }),
  output: z.object({ invoiceMessageId: id<'invoiceMessage'>() }),
  async run(tx, _actor, { invoiceMessageId }) {
    await settleMessage(tx, invoiceMessageId, null);
    return { invoiceMessageId };
  },
});
