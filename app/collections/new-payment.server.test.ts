import { expect, it } from 'vitest';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { changeBilling } from '#domain/companies/change-billing.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { asksFiscalReceipt, newPaymentData } from './new-payment.server.ts';

it('asks for the client first when the address names nobody', async () => {
  const company = await aCompany();
  const { clientId } = await anIssuedInvoice(company);
  const page = await newPaymentData(company.accounting, {});
  expect(page).toMatchObject({ step: 'client', clients: [{ id: clientId }] });
});

it('an invoice in the address tells its client, stands chosen with what is left of it, and leads back', async () => {
  const company = await aCompany();
  const { clientId, invoiceId } = await anIssuedInvoice(company);
  const by = company.accounting;
  await recordPayment(by, { clientId, method: 'bank', amount: '815.00', invoiceId });
  const page = await newPaymentData(by, { invoice: invoiceId });
  expect(page).toMatchObject({
    step: 'money',
    client: { id: clientId },
    chosen: invoiceId,
    invoices: [{ id: invoiceId, open: 100_000n, currency: 'RON' }],
    back: { invoiceId },
    today: '2026-11-24',
  });
});

it('a paid invoice is not chosen, and no other takes its place', async () => {
  const company = await aCompany();
  const { clientId, invoiceId } = await anIssuedInvoice(company);
  await recordPayment(company.accounting, { clientId, method: 'bank', amount: '1815.00', invoiceId });
  const page = await newPaymentData(company.accounting, { invoice: invoiceId, client: clientId });
  expect(page).toMatchObject({ chosen: null, invoices: [], back: { invoiceId } });
});

it("another company's invoice is as unknown as nobody's", async () => {
  const [ours, theirs] = [await aCompany(), await aCompany()];
  const { invoiceId } = await anIssuedInvoice(theirs);
  for (const invoice of [invoiceId, newId<'invoice'>()])
    await expect(newPaymentData(ours.accounting, { invoice })).rejects.toMatchObject({ kind: 'NotFound' });
});

it('asks for a fiscal receipt for cash of natural persons alone, and not where the company is exempt from one', async () => {
  const { administrator, accounting } = await aCompany();
  expect(await asksFiscalReceipt(accounting, 'person')).toBe(true);
  expect(await asksFiscalReceipt(accounting, 'company')).toBe(false);
  await changeBilling(administrator, {
    ...{ paymentDays: 14, cashFromPersons: 'exempt', cashExemptionBasis: 'OUG 28/1999 art. 2 lit. e)' },
  });
  expect(await asksFiscalReceipt(accounting, 'person')).toBe(false);
});
