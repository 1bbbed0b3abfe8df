import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { READING_STATES, SEALS } from './model/received.ts';
import { invoiceMessages } from './repo-invoice-messages.ts';

/** What buyers wrote through SPV: about one invoice, or everything that nobody has settled yet. */
export const listInvoiceMessages = defineQuery({
  name: 'efactura.listInvoiceMessages',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/invoice-messages', summary: 'Messages that buyers wrote through SPV about invoices' },
  input: z.object({ invoiceId: id<'invoice'>().optional() }),
  output: z.object({
    messages: z.array(
      z.object({
        id: id<'invoiceMessage'>(),
        listedAt: instant(),
        reading: z.enum(READING_STATES),
        seal: z.enum(SEALS).nullable(),
        text: z.string().nullable(),
        aboutIndex: z.string().nullable(),
        invoiceId: id<'invoice'>().nullable(),
        number: z.string().nullable(),
        clientName: z.string().nullable(),
        archiveFileId: id<'file'>().nullable(),
        settledAt: instant().nullable(),
        settledById: id<'person'>().nullable(),
        answer: z.string().nullable(),
      }),
    ),
  }),
  async run(tx, _actor, { invoiceId }) {
    const rows = await invoiceMessages(tx, invoiceId);
    return { messages: rows.map(({ message, ...about }) => ({ ...message, ...about })) };
  },
});
