import { expect, it } from 'vitest';
import { draftAdvance } from '#domain/invoicing/draft-advance.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoicedClient, anIssuedInvoice, aTransfer, openOf } from '#tests/builders/invoice.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { allocatePayment } from './allocate-payment.ts';
import { clientLedger } from './client-ledger.ts';
import { countUnallocated } from './count-unallocated.ts';
import { listUnallocated } from './list-unallocated.ts';
import { recordPayment } from './record-payment.ts';
import { returnMoney } from './return-money.ts';
import { reversePayment } from './reverse-payment.ts';
import { showPayment } from './show-payment.ts';

/** A client who paid 1.000 lei that no invoice took, and an invoice of 1.815. */
async function money() {
  const company = await aCompany();
  const issued = await anIssuedInvoice(company);
  const { id } = await recordPayment(company.accounting, {
    clientId: issued.clientId,
    method: 'bank',
    amount: '1000.00',
  });
  return { company, by: company.accounting, issued, paymentId: id, invoiceId: issued.invoiceId };
}

it('unallocated money is used for another invoice, at most what there is', async () => {
  const { company, by, paymentId, invoiceId } = await money();
  await expect(allocatePayment(by, { paymentId, invoiceId, amount: '1000.01' })).rejects.toMatchObject({
    code: 'collections.errors.moreThanPaid',
  });
  expect((await allocatePayment(by, { paymentId, invoiceId, amount: '600.00' })).unallocated).toBe(40_000n);
  expect(await openOf(company, invoiceId)).toBe(121_500n);
  const answers = await Promise.allSettled(
    Array.from({ length: 3 }, () => allocatePayment(by, { paymentId, invoiceId, amount: '300.00' })),
  );
  expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect((await showPayment(by, { paymentId })).allocations).toHaveLength(2);
});

it('a reversed payment opens its invoices again and cannot be used or reversed again', async () => {
  const { company, by, paymentId, invoiceId } = await money();
  await allocatePayment(by, { paymentId, invoiceId, amount: '600.00' });
  await reversePayment(by, { paymentId, reason: 'greșit' });
  expect(await openOf(company, invoiceId)).toBe(181_500n);
  expect((await listUnallocated(by, {})).rows).toEqual([]);
  expect(await countUnallocated(by, {})).toEqual({ count: 0 });
  const refusal = { code: 'collections.errors.reversed' };
  await expect(reversePayment(by, { paymentId, reason: 'din nou' })).rejects.toMatchObject(refusal);
  await expect(allocatePayment(by, { paymentId, invoiceId, amount: '1.00' })).rejects.toMatchObject(refusal);
});

it('money that goes back to the client leaves its payment, which then is not reversed any more', async () => {
  const { by, paymentId, issued } = await money();
  await expect(returnMoney(by, { paymentId, amount: '1000.01' })).rejects.toMatchObject({
    code: 'collections.errors.moreThanPaid',
  });
  expect((await returnMoney(by, { paymentId, amount: '250.00' })).unallocated).toBe(75_000n);
  await expect(reversePayment(by, { paymentId, reason: 'greșit' })).rejects.toMatchObject({
    code: 'collections.errors.returned',
  });
  const { entries, totals } = await clientLedger(by, { clientId: issued.clientId });
  expect(entries.map((entry) => entry.kind)).toEqual(['invoice', 'payment', 'return']);
  expect(totals).toEqual([{ currency: 'RON', balance: 181_500n - 75_000n, unallocated: 75_000n }]);
});

it('money kept as an advance settles the advance invoice when it is issued', async () => {
  const { company, by, paymentId, issued } = await money();
  const draft = await draftAdvance(by, { paymentId, contractedServiceId: issued.contractedServiceId });
  expect(draft).toMatchObject({ kind: 'advance', state: 'draft', gross: 100_000n, taxPointDate: '2026-11-24' });
  const advance = await issueInvoice(by, { invoiceId: draft.id });
  expect(await openOf(company, advance.id)).toBe(0n);
  expect(await showPayment(by, { paymentId })).toMatchObject({
    unallocated: 0n,
    allocations: [{ number: advance.number }],
  });
});

it('each decision is refused to who sells, for another company and for another client', async () => {
  const { company, paymentId, invoiceId, issued } = await money();
  const other = await aCompany();
  const foreign = await anIssuedInvoice(company);
  const choices = { paymentId, invoiceId, amount: '1.00' };
  await expect(allocatePayment(company.sales, choices)).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(allocatePayment(other.accounting, choices)).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(allocatePayment(company.accounting, { ...choices, invoiceId: foreign.invoiceId })).rejects.toMatchObject(
    { code: 'collections.errors.otherClient' },
  );
  await expect(returnMoney(other.accounting, { paymentId, amount: '1.00' })).rejects.toMatchObject({
    kind: 'NotFound',
  });
  const strange = await aContractedService(company, { beside: await anInvoicedClient(company) });
  await expect(
    draftAdvance(company.accounting, { paymentId, contractedServiceId: strange.contractedServiceId }),
  ).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(aTransfer(other, issued, '1.00')).rejects.toMatchObject({ kind: 'NotFound' });
});
