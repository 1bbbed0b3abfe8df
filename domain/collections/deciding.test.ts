import { describe, expect, it } from 'vitest';
import { draftAdvance } from '#domain/invoicing/draft-advance.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoicedClient, anIssuedInvoice, aTransfer, openOf } from '#tests/builders/invoice.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { allocatePayment } from './allocate-payment.ts';
import { clientLedger } from './client-ledger.ts';
import { countUnallocated } from './count-unallocated.ts';
import { listUnallocated } from './list-unallocated.ts';
import { recordPayment } from './record-payment.ts';
import { releaseAllocations } from './release-allocations.ts';
import { returnMoney } from './return-money.ts';
import { reversePayment } from './reverse-payment.ts';
import { showPayment } from './show-payment.ts';
import { splitPayment } from './split-payment.ts';

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

/** The same money with a second invoice of that client, of 181,50 lei. */
async function moneyForTwo() {
  const one = await money();
  const second = await anIssuedInvoice(one.company, { of: one.issued, quantity: '1' });
  return { ...one, second: second.invoiceId };
}

describe('money split over several invoices', () => {
  it('settles each with its part and leaves the rest unallocated; a row without an amount takes nothing', async () => {
    const { company, by, paymentId, invoiceId, second } = await moneyForTwo();
    const parts = [{ invoiceId }, { invoiceId: second, amount: '181.50' }];
    expect((await splitPayment(by, { paymentId, parts })).unallocated).toBe(81_850n);
    const both = [
      { invoiceId, amount: '800.00' },
      { invoiceId: second, amount: '0.01' },
    ];
    await expect(splitPayment(by, { paymentId, parts: both })).rejects.toMatchObject({
      code: 'collections.errors.moreThanOpen',
      details: { fields: ['parts[1].amount'] },
    });
    expect(await openOf(company, invoiceId)).toBe(181_500n); // all of it or nothing
    await splitPayment(by, { paymentId, parts: [{ invoiceId, amount: '818.50' }] });
    expect(await openOf(company, invoiceId)).toBe(99_650n);
    expect((await showPayment(by, { paymentId })).unallocated).toBe(0n);
  });

  it('is never more than there is, and is made once, however many press at once', async () => {
    const { company, by, paymentId, invoiceId, second } = await moneyForTwo();
    const parts = [
      { invoiceId, amount: '900.00' },
      { invoiceId: second, amount: '100.00' },
    ];
    await expect(
      splitPayment(by, { paymentId, parts: [...parts, { invoiceId, amount: '0.01' }] }),
    ).rejects.toMatchObject({ code: 'collections.errors.moreThanPaid', details: { fields: ['parts[2].amount'] } });
    const key = 'one press';
    await Promise.all([
      splitPayment(by, { paymentId, parts }, { key }),
      splitPayment(by, { paymentId, parts }, { key }),
    ]);
    await expect(splitPayment(company.administrator, { paymentId, parts })).rejects.toMatchObject({
      code: 'collections.errors.moreThanPaid',
    });
    expect(await openOf(company, invoiceId)).toBe(91_500n);
  });

  it('is of one client: a foreign invoice is answered like a missing one, another client’s refused at its row', async () => {
    const { company, by, paymentId, invoiceId } = await moneyForTwo();
    const foreign = await anIssuedInvoice(await aCompany());
    for (const missing of [foreign.invoiceId, newId<'invoice'>()])
      await expect(
        splitPayment(by, { paymentId, parts: [{ invoiceId: missing, amount: '1.00' }] }),
      ).rejects.toMatchObject({ kind: 'NotFound' });
    const { invoiceId: others } = await anIssuedInvoice(company);
    const parts = [
      { invoiceId, amount: '1.00' },
      { invoiceId: others, amount: '1.00' },
    ];
    await expect(splitPayment(by, { paymentId, parts })).rejects.toMatchObject({
      code: 'collections.errors.otherClient',
      details: { fields: ['parts[1].invoiceId'] },
    });
    await expect(splitPayment(company.sales, { paymentId, parts })).rejects.toMatchObject({ kind: 'Forbidden' });
  });
});

describe('what was decided is taken back:', () => {
  it('money on invoices is unallocated again and they are open as before, once', async () => {
    const { company, by, paymentId, invoiceId, second } = await moneyForTwo();
    const parts = [
      { invoiceId, amount: '600.00' },
      { invoiceId: second, amount: '181.50' },
    ];
    await splitPayment(by, { paymentId, parts });
    expect((await releaseAllocations(by, { paymentId, parts })).unallocated).toBe(100_000n);
    expect(await openOf(company, invoiceId)).toBe(181_500n);
    expect(await openOf(company, second)).toBe(18_150n);
    await expect(releaseAllocations(by, { paymentId, parts })).rejects.toMatchObject({
      code: 'collections.errors.notAllocated',
    });
    expect(await countUnallocated(by, {})).toEqual({ count: 1 });
  });

  it('a return that did not happen leaves the money unallocated, and its payment may be reversed again', async () => {
    const { by, paymentId, issued } = await money();
    const { returnId } = await returnMoney(by, { paymentId, amount: '250.00' });
    const reversed = await reversePayment(by, { paymentId: returnId, reason: 'greșit' });
    expect(reversed).toMatchObject({ state: 'reversed', reversalReason: 'greșit' });
    expect((await showPayment(by, { paymentId })).unallocated).toBe(100_000n);
    const { totals } = await clientLedger(by, { clientId: issued.clientId });
    expect(totals).toEqual([{ currency: 'RON', balance: 81_500n, unallocated: 100_000n }]);
    await expect(reversePayment(by, { paymentId: returnId, reason: 'iar' })).rejects.toMatchObject({
      code: 'collections.errors.reversed',
    });
    expect((await reversePayment(by, { paymentId, reason: 'greșit' })).state).toBe('reversed');
  });
});
