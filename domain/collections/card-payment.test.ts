import { expect, it } from 'vitest';
import { annulInvoice } from '#domain/invoicing/annul-invoice.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, aTransfer, invoiceHolder, openOf } from '#tests/builders/invoice.ts';
import { clientLedger } from './client-ledger.ts';
import { keepCheckout } from './keep-checkout.ts';
import { settleCardPayment } from './settle-card-payment.ts';
import { showPayment } from './show-payment.ts';
import { startCardPayment } from './start-card-payment.ts';

const ACCOUNT = 'acct_1';

/** An invoice of 1.815 lei whose client stands before Stripe's page. */
async function begun() {
  const company = await aCompany();
  const issued = await anIssuedInvoice(company, { cardPayment: 'offered' });
  const holder = await invoiceHolder(company, issued.invoiceId);
  const { paymentId } = await startCardPayment(holder, { invoiceId: issued.invoiceId });
  await keepCheckout(holder, { paymentId, checkoutId: 'cs_1', accountId: ACCOUNT });
  return { company, issued, holder, paymentId };
}

type Told = Partial<Parameters<typeof settleCardPayment>[1]>;
const settle = ({ system }: TestCompany, paymentId: Id<'payment'>, told: Told = {}) =>
  settleCardPayment(system, {
    paymentId,
    accountId: ACCOUNT,
    outcome: 'succeeded',
    received: '1815.00',
    currency: 'RON',
    intentId: 'pi_1',
    ...told,
  });

it('is begun once by a double click, and settles its invoice once however many events tell of it', async () => {
  const { company, issued, holder, paymentId } = await begun();
  const { invoiceId } = issued;
  const again = await Promise.all([1, 2, 3].map(() => startCardPayment(holder, { invoiceId })));
  expect(new Set(again.map((one) => one.paymentId))).toEqual(new Set([paymentId]));
  await Promise.all([1, 2, 3, 4].map(() => settle(company, paymentId)));
  expect(await openOf(company, invoiceId)).toBe(0n);
  expect(await showPayment(company.accounting, { paymentId })).toMatchObject({
    state: 'succeeded',
    unallocated: 0n,
    allocations: [{ amount: 181_500n }],
  });
  await expect(startCardPayment(holder, { invoiceId })).rejects.toMatchObject({
    code: 'collections.errors.nothingOpen',
  });
});

it('may fail and then succeed, and a late word of failure changes nothing', async () => {
  const { company, issued, paymentId } = await begun();
  expect(await settle(company, paymentId, { outcome: 'failed' })).toEqual({ state: 'failed' });
  expect(await settle(company, paymentId)).toEqual({ state: 'succeeded' });
  expect(await settle(company, paymentId, { outcome: 'failed' })).toEqual({ state: 'succeeded' });
  expect(await openOf(company, issued.invoiceId)).toBe(0n);
});

it('changes nothing when the account or the currency is another, or the money is not there yet', async () => {
  const { company, issued, paymentId } = await begun();
  for (const wrong of [{ accountId: 'acct_2' }, { currency: 'EUR' }, { outcome: 'refunded' as const }])
    expect(await settle(company, paymentId, wrong)).toEqual({ state: 'started' });
  expect(await openOf(company, issued.invoiceId)).toBe(181_500n);
});

it('is given back in parts, each once, and its invoice opens again', async () => {
  const { company, issued, paymentId } = await begun();
  await settle(company, paymentId);
  const refund = (inAll: string) => settle(company, paymentId, { outcome: 'refunded', received: inAll });
  await Promise.all([refund('100.00'), refund('100.00')]);
  expect(await openOf(company, issued.invoiceId)).toBe(10_000n);
  await refund('1815.00');
  await refund('100.00');
  expect(await openOf(company, issued.invoiceId)).toBe(181_500n);
  const { totals } = await clientLedger(company.accounting, { clientId: issued.clientId });
  expect(totals).toEqual([{ currency: 'RON', balance: 181_500n, unallocated: 0n }]);
});

it('given back whole at once is refunded', async () => {
  const { company, issued, paymentId } = await begun();
  await settle(company, paymentId);
  expect(await settle(company, paymentId, { outcome: 'refunded' })).toEqual({ state: 'refunded' });
  expect(await openOf(company, issued.invoiceId)).toBe(181_500n);
});

it('stays unallocated when the invoice was paid or reversed while the client was at Stripe', async () => {
  const [paid, reversed] = [await begun(), await begun()];
  await aTransfer(paid.company, paid.issued);
  await reverseInvoice(reversed.company.accounting, { invoiceId: reversed.issued.invoiceId, reason: 'greșit' });
  for (const { company, paymentId, issued } of [paid, reversed]) {
    await settle(company, paymentId);
    expect((await showPayment(company.accounting, { paymentId })).unallocated).toBe(181_500n);
    expect(await openOf(company, issued.invoiceId)).toBe(0n);
  }
});

it('is begun by the holder of that invoice’s link alone, and only where it is offered', async () => {
  const { company, issued, holder } = await begun();
  const [foreign, plain] = [await anIssuedInvoice(company, { cardPayment: 'offered' }), await anIssuedInvoice(company)];
  await expect(startCardPayment(holder, { invoiceId: foreign.invoiceId })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(startCardPayment(company.accounting, { invoiceId: issued.invoiceId })).rejects.toMatchObject({
    kind: 'Forbidden',
  });
  const other = await invoiceHolder(company, plain.invoiceId);
  await expect(startCardPayment(other, { invoiceId: plain.invoiceId })).rejects.toMatchObject({
    code: 'collections.errors.noCard',
  });
  const { paymentId } = await startCardPayment(holder, { invoiceId: issued.invoiceId });
  await expect(keepCheckout(other, { paymentId, checkoutId: 'cs_9', accountId: ACCOUNT })).rejects.toMatchObject({
    kind: 'NotFound',
  });
});

it('asks for what is open now, so a partial payment begins another sum', async () => {
  const { company, issued, holder, paymentId } = await begun();
  await aTransfer(company, issued, '815.00');
  const second = await startCardPayment(holder, { invoiceId: issued.invoiceId });
  expect(second).toMatchObject({ amount: 100_000n });
  expect(second.paymentId).not.toBe(paymentId);
  await expect(annulInvoice(company.accounting, { invoiceId: issued.invoiceId, reason: 'x' })).rejects.toBeDefined();
  expect(formatDecimal(second.amount, 2)).toBe('1000.00');
});
