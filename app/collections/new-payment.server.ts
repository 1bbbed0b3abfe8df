import { clientChoices } from '#domain/clients/client-choices.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { PayableInvoice } from './payable-invoice.ts';

export interface PaymentOrigin {
  client?: string | undefined;
  invoice?: string | undefined;
  q?: string | undefined;
}

/**
 * What a payment is entered with. An invoice in the address tells the client too and stands chosen; without one the
 * oldest open invoice does; without a client that is asked first. @throws NotFound
 */
export async function newPaymentData(actor: Actor, { client: wanted, invoice: invoiceId, q }: PaymentOrigin) {
  const asked = invoiceId === undefined ? undefined : await showInvoicePage(actor, { invoiceId });
  const clientId = asked?.invoice.clientId ?? wanted;
  if (clientId === undefined) {
    return { step: 'client' as const, ...(await clientChoices(actor, { q })), query: q ?? '' };
  }
  const { id, name, kind } = await showClient(actor, { clientId });
  const open = await openInvoices(actor, clientId);
  const own = asked && openOnly(asked);
  const invoices = own === undefined ? open : [own, ...open.filter((one) => one.id !== own.id)];
  return {
    step: 'money' as const,
    client: { id, name, kind },
    asksFiscalReceipt: await asksFiscalReceipt(actor, kind),
    invoices,
    /** Null when the invoice that was asked for has nothing left to pay. */
    chosen: (asked ? own : open[0])?.id ?? null,
    back: asked ? { invoiceId: asked.invoice.id, number: asked.invoice.number ?? '' } : null,
    today: civilDateOf(actor.asOf),
  };
}

/** Cash of a natural person has its fiscal receipt's number, unless the company is exempt: then it gets a chitanță like everyone. */
export const asksFiscalReceipt = async (actor: Actor, kind: string): Promise<boolean> =>
  kind === 'person' && (await showCompany(actor, {})).cashFromPersons !== 'exempt';

/** A client's invoices with something to pay, nearest due first. */
async function openInvoices(actor: Actor, clientId: string): Promise<PayableInvoice[]> {
  const rows: { invoice: PayableInvoice; dueDate: CivilDate | null }[] = [];
  for (const paid of ['overdue', 'partly', 'unpaid'] as const)
    for (const row of (await listInvoices(actor, { clientId, paid })).rows)
      if (row.open !== null && row.open > 0n)
        rows.push({
          invoice: { id: row.id, number: row.number ?? '', open: row.open, currency: row.currency },
          dueDate: row.dueDate,
        });
  return rows.sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? '')).map(({ invoice }) => invoice);
}

type Asked = Awaited<ReturnType<typeof showInvoicePage>>;

const openOnly = ({ invoice, balance }: Asked): PayableInvoice | undefined =>
  balance !== null && balance.open > 0n
    ? { id: invoice.id, number: invoice.number ?? '', open: balance.open, currency: invoice.currency }
    : undefined;
