import { readInvoice } from '#domain/invoicing/read-invoice.ts';
import { stripeAccountOf } from '#domain/identity/stripe-account.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { payAct } from './card-payment.server.ts';

const InvoiceId = id<'invoice'>();

/** What the client's page of an invoice shows. */
export async function readInvoicePart(actor: ClientActor) {
  const invoiceId = InvoiceId.parse(actor.subjectId);
  const { offersCard, ...invoice } = await readInvoice(actor, { invoiceId });
  const account = offersCard ? await stripeAccountOf(actor.tenantId) : undefined;
  return { ...invoice, canPayByCard: offersCard && account?.state === 'ready' };
}
export type InvoicePart = Awaited<ReturnType<typeof readInvoicePart>>;

/** What a client may do with an invoice. */
export const invoiceActs = { pay: payAct };
