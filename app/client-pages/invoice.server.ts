import { qrRows } from '#app/http/qr-rows.server.ts';
import { transferCode } from '#domain/collections/model/transfer-code.ts';
import { readInvoice } from '#domain/invoicing/read-invoice.ts';
import { stripeAccountOf } from '#domain/identity/stripe-account.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { payAct } from './card-payment.server.ts';

const InvoiceId = id<'invoice'>();

/** What the client's page of an invoice shows. */
export async function readInvoicePart(actor: ClientActor) {
  const invoiceId = InvoiceId.parse(actor.subjectId);
  const { offersCard, bank, ...invoice } = await readInvoice(actor, { invoiceId });
  const account = offersCard ? await stripeAccountOf(actor.tenantId) : undefined;
  const { open, currency, number, issueDate, kind } = invoice;
  const details = `${kind === 'proforma' ? 'Proforma' : 'Factura'} ${number} din ${formatCivilDate(issueDate)}`;
  const transfer = bank && { ...bank, currency, amount: open, details };
  return {
    ...invoice,
    transfer: transfer && { ...transfer, code: qrRows(transferCode(transfer)) },
    canPayByCard: offersCard && account?.state === 'ready',
  };
}
export type InvoicePart = Awaited<ReturnType<typeof readInvoicePart>>;

/** What a client may do with an invoice. */
export const invoiceActs = { pay: payAct };
