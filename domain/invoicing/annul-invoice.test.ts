import { expect, it } from 'vitest';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { beginAttempt } from '#domain/efactura/begin-attempt.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aConnection, anIssuedInvoice, aTransfer, openOf, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { quantitiesOf } from '#tests/builders/read-back.ts';
import { annulInvoice } from './annul-invoice.ts';
import { listInvoices } from './list-invoices.ts';
import { sendInvoice } from './send-invoice.ts';
import { showInvoicePage } from './show-invoice-page.ts';

const reason = 'Client greșit';

it('keeps the number, owes nothing, gives the quantity back and goes to no SPV', async () => {
  const company = await aCompany();
  const issued = await anIssuedInvoice(company);
  const { invoiceId } = issued;
  expect((await showInvoicePage(company.accounting, { invoiceId })).canAnnul).toBe(true);
  expect(await annulInvoice(company.accounting, { invoiceId, reason })).toMatchObject({
    state: 'annulled',
    number: 'F-1',
    annulReason: reason,
  });
  expect(await openOf(company, invoiceId)).toBe(0n);
  expect(await quantitiesOf(company, issued)).toMatchObject({ invoiced: 0n });
  expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({
    state: 'not_applicable',
    exclusion: 'annulled',
  });
  expect((await listInvoices(company.accounting, { state: 'annulled' })).totals).toMatchObject([
    { payable: 0n, open: 0n },
  ]);
  expect((await anIssuedInvoice(company)).invoice.number).toBe('F-2');
});

it('is refused once an upload was tried, even one whose end is not known', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company);
  await aConnection(company);
  await requestSubmission(company.accounting, { invoiceId });
  await beginAttempt(company.system, { submissionId: (await submissionOfInvoice(company, invoiceId)).id });
  await expect(annulInvoice(company.accounting, { invoiceId, reason })).rejects.toMatchObject({
    code: 'efactura.errors.alreadySent',
  });
});

it('is refused once the client was e-mailed', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company);
  await sendInvoice(company.accounting, { invoiceId });
  await expect(annulInvoice(company.accounting, { invoiceId, reason })).rejects.toMatchObject({
    code: 'invoicing.errors.alreadyMailed',
  });
});

it('is refused while money stands on it, and possible once the payment is reversed', async () => {
  const company = await aCompany();
  const issued = await anIssuedInvoice(company);
  const { invoiceId } = issued;
  const payment = await aTransfer(company, issued, '10.00');
  await expect(annulInvoice(company.accounting, { invoiceId, reason })).rejects.toMatchObject({
    code: 'invoicing.errors.hasPayments',
  });
  await reversePayment(company.accounting, { paymentId: payment.id, reason });
  expect((await annulInvoice(company.accounting, { invoiceId, reason })).state).toBe('annulled');
});

it('is refused to who sells and for another company, and happens once', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { invoiceId } = await anIssuedInvoice(company);
  await expect(annulInvoice(company.sales, { invoiceId, reason })).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(annulInvoice(other.accounting, { invoiceId, reason })).rejects.toMatchObject({ kind: 'NotFound' });
  const answers = await Promise.allSettled(
    Array.from({ length: 3 }, () => annulInvoice(company.accounting, { invoiceId, reason })),
  );
  expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
});
