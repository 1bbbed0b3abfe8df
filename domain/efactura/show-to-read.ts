import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { findInvoiceMessage } from './repo-invoice-messages.ts';

/** By which id of ANAF a buyer's message is fetched; nothing when that was done. */
export const showToRead = defineQuery({
  name: 'efactura.showToRead',
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
  input: z.object({ invoiceMessageId: id<'invoiceMessage'>() }),
  output: z.object({ downloadId: z.string().optional(), tries: z.number().int() }),
  async run(tx, _actor, { invoiceMessageId }) {
    const { reading, downloadId, tries } = await findInvoiceMessage(tx, invoiceMessageId);
    return reading === 'listed' ? { downloadId, tries } : { tries };
  },
});
