import { describe, expect, it } from 'vitest';
import { annulInvoice } from '#domain/invoicing/annul-invoice.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import { proformaMoney } from '#domain/invoicing/proforma-money.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft, anIssuedInvoice, aTransfer, invoiceHolder, openOf } from '#tests/builders/invoice.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
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
  const { paymentId } = await startCardPayment(holder, { invoiceIds: [issued.invoiceId] });
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
  const again = await Promise.all([1, 2, 3].map(() => startCardPayment(holder, { invoiceIds: [invoiceId] })));
  expect(new Set(again.map((one) => one.paymentId))).toEqual(new Set([paymentId]));
  await Promise.all([1, 2, 3, 4].map(() => settle(company, paymentId)));
  expect(await openOf(company, invoiceId)).toBe(0n);
  expect(await showPayment(company.accounting, { paymentId })).toMatchObject({
    state: 'succeeded',
    unallocated: 0n,
    allocations: [{ amount: 181_500n }],
  });
  await expect(startCardPayment(holder, { invoiceIds: [invoiceId] })).rejects.toMatchObject({
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
  await expect(startCardPayment(holder, { invoiceIds: [foreign.invoiceId] })).rejects.toMatchObject({
    kind: 'NotFound',
  });
  await expect(startCardPayment(company.accounting, { invoiceIds: [issued.invoiceId] })).rejects.toMatchObject({
    kind: 'Forbidden',
  });
  const other = await invoiceHolder(company, plain.invoiceId);
  await expect(startCardPayment(other, { invoiceIds: [plain.invoiceId] })).rejects.toMatchObject({
    code: 'collections.errors.noCard',
  });
  const { paymentId } = await startCardPayment(holder, { invoiceIds: [issued.invoiceId] });
  await expect(keepCheckout(other, { paymentId, checkoutId: 'cs_9', accountId: ACCOUNT })).rejects.toMatchObject({
    kind: 'NotFound',
  });
});

it('asks for what is open now, so a partial payment begins another sum', async () => {
  const { company, issued, holder, paymentId } = await begun();
  await aTransfer(company, issued, '815.00');
  const second = await startCardPayment(holder, { invoiceIds: [issued.invoiceId] });
  expect(second).toMatchObject({ amount: 100_000n });
  expect(second.paymentId).not.toBe(paymentId);
  await expect(annulInvoice(company.accounting, { invoiceId: issued.invoiceId, reason: 'x' })).rejects.toBeDefined();
  expect(formatDecimal(second.amount, 2)).toBe('1000.00');
});

/** Two invoices of one client, of 1.815 and 363 lei, and whoever holds its portal's link. */
async function twoOpen() {
  const company = await aCompany();
  const first = await anIssuedInvoice(company, { cardPayment: 'offered' });
  const of = await aContractedService(company, { quantity: '2', unitPrice: '150', beside: first });
  const second = await anIssuedInvoice(company, { cardPayment: 'offered', quantity: '2', of });
  const invoiceIds = [first.invoiceId, second.invoiceId];
  const holder = { ...(await invoiceHolder(company, first.invoiceId)), purpose: 'portal' as const };
  return { company, first, second, invoiceIds, holder };
}

describe('a payment of many invoices at once', () => {
  it('asks for the sum of what is open, is begun once, and settles all parts once', async () => {
    const { company, first, second, invoiceIds, holder } = await twoOpen();
    const begunTimes = await Promise.all([1, 2, 3].map(() => startCardPayment(holder, { invoiceIds })));
    const [begun] = begunTimes;
    if (!begun) throw new Error('not begun');
    expect(new Set(begunTimes.map((one) => one.paymentId)).size).toBe(1);
    expect(begun.amount).toBe(217_800n);
    const { paymentId } = begun;
    await keepCheckout(holder, { paymentId, checkoutId: 'cs_1', accountId: ACCOUNT });
    await Promise.all([1, 2, 3].map(() => settle(company, paymentId, { received: '2178.00' })));
    expect(await openOf(company, first.invoiceId)).toBe(0n);
    expect(await openOf(company, second.invoiceId)).toBe(0n);
    const { allocations } = await showPayment(company.accounting, { paymentId });
    expect(allocations.map((one) => one.amount).sort()).toEqual([181_500n, 36_300n]);
  });

  it('leaves the part of an invoice that was paid meanwhile unallocated, and does not touch what it was not begun for', async () => {
    const { company, first, second, holder } = await twoOpen();
    const { paymentId } = await startCardPayment(holder, { invoiceIds: [first.invoiceId] });
    await keepCheckout(holder, { paymentId, checkoutId: 'cs_1', accountId: ACCOUNT });
    await aTransfer(company, first);
    await settle(company, paymentId);
    expect((await showPayment(company.accounting, { paymentId })).unallocated).toBe(181_500n);
    expect(await openOf(company, second.invoiceId)).toBe(36_300n);
  });

  it('refuses another client’s invoice as one that is not there, an invoice’s own link another, and what is paid already', async () => {
    const { company, first, second, invoiceIds, holder } = await twoOpen();
    const foreign = await anIssuedInvoice(company, { cardPayment: 'offered' });
    await expect(startCardPayment(holder, { invoiceIds: [first.invoiceId, foreign.invoiceId] })).rejects.toMatchObject({
      kind: 'NotFound',
    });
    const single = await invoiceHolder(company, first.invoiceId);
    await expect(startCardPayment(single, { invoiceIds: [second.invoiceId] })).rejects.toMatchObject({
      kind: 'NotFound',
    });
    await aTransfer(company, first);
    await expect(startCardPayment(holder, { invoiceIds })).rejects.toMatchObject({
      code: 'collections.errors.nothingOpen',
    });
  });
});

it('of a proforma becomes an advance invoice to be issued, once, and the proforma asks for nothing more', async () => {
  const company = await aCompany();
  const draft = await anInvoiceDraft(company, { as: 'proforma', cardPayment: 'offered' });
  await issueProforma(company.accounting, { invoiceId: draft.invoiceId });
  const holder = { ...(await invoiceHolder(company, draft.invoiceId)), purpose: 'portal' as const };
  const invoiceIds = [draft.invoiceId];
  const { paymentId, amount } = await startCardPayment(holder, { invoiceIds });
  expect(amount).toBe(181_500n);
  await keepCheckout(holder, { paymentId, checkoutId: 'cs_1', accountId: ACCOUNT });
  await Promise.all([1, 2].map(() => settle(company, paymentId)));
  const { received, drafts } = await proformaMoney(company.accounting, { invoiceId: draft.invoiceId });
  expect({ received, drafts: drafts.length }).toEqual({ received: 181_500n, drafts: 1 });
  await expect(startCardPayment(holder, { invoiceIds })).rejects.toMatchObject({
    code: 'collections.errors.nothingOpen',
  });
});

it('that is disputed stays on its invoice until the bank decides: won it stays, lost it is open again', async () => {
  const { company, issued, paymentId } = await begun();
  await settle(company, paymentId);
  expect(await settle(company, paymentId, { outcome: 'disputed' })).toEqual({ state: 'disputed' });
  expect(await openOf(company, issued.invoiceId)).toBe(0n);
  expect(await settle(company, paymentId, { outcome: 'dispute_won' })).toEqual({ state: 'succeeded' });
  await settle(company, paymentId, { outcome: 'disputed' });
  const lose = () => settle(company, paymentId, { outcome: 'dispute_lost' });
  expect((await Promise.all([lose(), lose()])).map(({ state }) => state)).toEqual(['refunded', 'refunded']);
  expect(await openOf(company, issued.invoiceId)).toBe(181_500n);
});
