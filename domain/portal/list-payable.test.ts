import { expect, it } from 'vitest';
import { startCardPayment } from '#domain/collections/start-card-payment.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import { acceptOffer } from '#domain/offers/accept-offer.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft, anIssuedInvoice } from '#tests/builders/invoice.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { listPayable } from './list-payable.ts';

it('lets who accepts an offer pay the proforma of that business at once, and nothing of another', async () => {
  const company = await aCompany();
  const { invoiceId, clientId, dealId } = await anInvoiceDraft(company, { as: 'proforma', cardPayment: 'offered' });
  await issueProforma(company.accounting, { invoiceId });
  const { offerId, holder } = await anOffer(company, { clientId, dealId });
  const elsewhere = await anOffer(company, { clientId });
  await acceptOffer(holder, { offerId });
  expect((await listPayable(holder, {})).papers).toMatchObject([{ id: invoiceId, isProforma: true, open: 181_500n }]);
  expect((await listPayable(elsewhere.holder, {})).papers).toEqual([]);
  expect(await startCardPayment(holder, { invoiceIds: [invoiceId] })).toMatchObject({ amount: 181_500n });
  const other = await anIssuedInvoice(company, { cardPayment: 'offered' });
  for (const [who, asked] of [
    [elsewhere.holder, invoiceId],
    [holder, other.invoiceId],
  ] as const)
    await expect(startCardPayment(who, { invoiceIds: [asked] })).rejects.toMatchObject({ kind: 'NotFound' });
});
