import { addClient } from '#domain/clients/add-client.ts';
import type { ClientKind } from '#domain/clients/model/client.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { connectSpv } from '#domain/efactura/connect-spv.ts';
import { submissionOf } from '#domain/efactura/steps.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import type { Invoice } from '#domain/invoicing/model/invoice.ts';
import { sendInvoice } from '#domain/invoicing/send-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { openLink } from '#domain/links/open-link.ts';
import { aCui, type TestCompany } from './company.ts';
import { inTenant } from './read-back.ts';
import { aContractedService, type Contracted } from './work-order.ts';

/** A client whose card is complete, so that its invoices pass ANAF's rules. */
export async function anInvoicedClient(
  { administrator }: TestCompany,
  { kind = 'company', email = 'client@example.ro' }: { kind?: ClientKind; email?: string | null } = {},
): Promise<Pick<Contracted, 'clientId' | 'dealId'>> {
  const { id, dealId } = await addClient(administrator, {
    kind,
    name: 'Crinul Alb Residence S.R.L.',
    ...(kind === 'company' || kind === 'institution' ? { cui: aCui(), vatStatus: 'registered' } : {}),
    ...(kind === 'foreign' ? { country: 'DE', vatId: 'DE123456789' } : { county: 'RO-CJ' }),
    street: 'Str. Fabricii nr. 3',
    city: 'Cluj-Napoca',
    ...(email === null ? {} : { email }),
  });
  return { clientId: id, dealId };
}

export interface InvoiceOptions {
  kind?: ClientKind;
  email?: string | null;
  /** Of the service, and so of the invoice: one line. */
  quantity?: string;
  unitPrice?: string;
  /** A service contracted before, instead of a new client's. */
  of?: Contracted;
  cardPayment?: 'offered' | 'not_offered';
  as?: 'invoice' | 'proforma';
}

/** A draft of ten hours at 150 lei for a client of its own, unless told otherwise: 1.500,00 and 315,00 VAT. */
export async function anInvoiceDraft(company: TestCompany, options: InvoiceOptions = {}) {
  const { kind, email, quantity = '10', unitPrice = '150', of, cardPayment = 'not_offered', as = 'invoice' } = options;
  const who = { ...(kind === undefined ? {} : { kind }), ...(email === undefined ? {} : { email }) };
  const contracted =
    of ?? (await aContractedService(company, { quantity, unitPrice, beside: await anInvoicedClient(company, who) }));
  const invoice = await draftInvoice(company.accounting, {
    dealId: contracted.dealId,
    kind: as,
    cardPayment,
    lines: [{ contractedServiceId: contracted.contractedServiceId, quantity }],
  });
  return { ...contracted, invoice, invoiceId: invoice.id };
}

/** An issued invoice of 1.815,00 lei, unless told otherwise. */
export async function anIssuedInvoice(company: TestCompany, options: InvoiceOptions = {}) {
  const draft = await anInvoiceDraft(company, options);
  return { ...draft, invoice: await issueInvoice(company.accounting, { invoiceId: draft.invoiceId }) };
}

/** Gives the company rights at SPV that hold for three months. */
export const aConnection = ({ accounting }: TestCompany) =>
  connectSpv(accounting, {
    accessToken: 'access',
    refreshToken: 'refresh',
    accessExpiresAt: new Date(accounting.asOf.getTime() + 90 * 86_400_000).toISOString(),
    refreshExpiresAt: new Date(accounting.asOf.getTime() + 365 * 86_400_000).toISOString(),
  });

/** A bank transfer of what a whole invoice, or an amount. */
export const aTransfer = (
  { accounting }: TestCompany,
  { clientId, invoice }: { clientId: Id<'client'>; invoice: Pick<Invoice, 'id' | 'payable'> },
  amount: string = formatDecimal(invoice.payable, 2),
) => recordPayment(accounting, { clientId, method: 'bank', amount, invoiceId: invoice.id, orderNumber: 'OP 17' });

/** What is open of an invoice, in minor units. */
export const openOf = async ({ accounting }: TestCompany, invoiceId: Id<'invoice'>): Promise<bigint | undefined> =>
  (await showInvoicePage(accounting, { invoiceId })).balance?.open;

/** Where an invoice stands at ANAF. */
export const submissionOfInvoice = async (company: TestCompany, invoiceId: Id<'invoice'>) => {
  const row = await inTenant(company, (tx) => submissionOf(tx, invoiceId));
  if (!row) throw new Error('the invoice has no submission');
  return row;
};

/** Whoever opens the newest link of an invoice; the invoice is e-mailed first when it has none. */
export async function invoiceHolder(company: TestCompany, invoiceId: Id<'invoice'>): Promise<ClientActor> {
  const { tenantId, accounting } = company;
  if ((await showInvoicePage(accounting, { invoiceId })).linkId === null) await sendInvoice(accounting, { invoiceId });
  const { linkId } = await showInvoicePage(accounting, { invoiceId });
  if (linkId === null) throw new Error('the invoice has no link');
  const opened = await openLink(linkToken(tenantId, linkId), accounting.asOf, { address: '192.0.2.7' });
  if (opened.state !== 'open') throw new Error(`the link is ${opened.state}`);
  return opened.actor;
}
