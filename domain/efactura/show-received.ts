import { z } from 'zod';
import { ReceivedInvoice } from '#documents/pdf/received/schema.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';
import { BUYER_MESSAGE_STATES } from './model/buyer-message.ts';
import { DECISIONS, READING_STATES, SEALS } from './model/received.ts';
import { messagesAbout } from './repo-messages.ts';
import { findReceived } from './repo-received.ts';

/** One supplier's invoice: what could be read of it, the files as ANAF gave them, what was decided and written about it. @throws NotFound */
export const showReceived = defineQuery({
  name: 'efactura.showReceived',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/received-invoices/{receivedInvoiceId}', summary: 'One invoice of a supplier' },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  output: z.object({
    id: id<'receivedInvoice'>(),
    version: z.number().int(),
    uploadIndex: z.string(),
    listedAt: instant(),
    reading: z.enum(READING_STATES),
    fault: z.string().nullable(),
    nextTryAt: instant().nullable(),
    seal: z.enum(SEALS).nullable(),
    archiveFileId: id<'file'>().nullable(),
    xmlFileId: id<'file'>().nullable(),
    supplierCui: z.string().nullable(),
    supplierName: z.string().nullable(),
    number: z.string().nullable(),
    issueDate: civilDate().nullable(),
    dueDate: civilDate().nullable(),
    currency: z.string().nullable(),
    payable: amount().nullable(),
    document: ReceivedInvoice.nullable(),
    same: z.object({ id: id<'receivedInvoice'>(), listedAt: instant() }).nullable(),
    decision: z.enum(DECISIONS),
    reason: z.string().nullable(),
    decidedAt: instant().nullable(),
    decidedById: id<'person'>().nullable(),
    hiddenAt: instant().nullable(),
    messages: z.array(
      z.object({
        id: id<'buyerMessage'>(),
        text: z.string(),
        state: z.enum(BUYER_MESSAGE_STATES),
        authorId: id<'person'>().nullable(),
        createdAt: instant(),
        dueAt: instant().nullable(),
        uploadIndex: z.string().nullable(),
        answerText: z.string().nullable(),
        settledAt: instant().nullable(),
      }),
    ),
  }),
  async run(tx, _actor, { receivedInvoiceId }) {
    const row = await findReceived(tx, receivedInvoiceId);
    const same = row.sameAsId === null ? null : await findReceived(tx, row.sameAsId);
    return {
      ...row,
      document: row.document === null ? null : ReceivedInvoice.parse(row.document),
      same: same && { id: same.id, listedAt: same.listedAt },
      messages: await messagesAbout(tx, row.id),
    };
  },
});
