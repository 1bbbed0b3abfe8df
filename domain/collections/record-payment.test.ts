import { describe, expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { anInvoicedClient, anIssuedInvoice, aTransfer, openOf } from '#tests/builders/invoice.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { clientLedger } from './client-ledger.ts';
import { cashRegister } from './cash-register.ts';
import { listPayments } from './list-payments.ts';
import { countUnallocated } from './count-unallocated.ts';
import { listUnallocated } from './list-unallocated.ts';
import { recordPayment } from './record-payment.ts';
import { reversePayment } from './reverse-payment.ts';

/** Another invoice of the same client, of so many lei before VAT. */
const another = async (company: TestCompany, beside: Awaited<ReturnType<typeof anInvoicedClient>>, unitPrice: string) =>
  anIssuedInvoice(company, {
    of: await aContractedService(company, { beside, quantity: '1', unitPrice }),
    quantity: '1',
  });

describe('a bank transfer', () => {
  it('settles an invoice, wakes its settlement and thanks the client', async () => {
    const company = await aCompany();
    const issued = await anIssuedInvoice(company);
    expect(await aTransfer(company, issued)).toMatchObject({ amount: 181_500n, unallocated: 0n, orderNumber: 'OP 17' });
    expect(await openOf(company, issued.invoiceId)).toBe(0n);
    expect(await eventsOf(company, issued.clientId)).toEqual(
      expect.arrayContaining(['PaymentReceived', 'InvoiceSettled']),
    );
    expect(await mailsAbout(company, issued.invoiceId)).toMatchObject([
      { template: 'payment-received', data: { amount: '1815.00', open: '0.00' } },
    ]);
  });

  it('leaves what is over unallocated, to be decided by a person', async () => {
    const company = await aCompany();
    const issued = await anIssuedInvoice(company);
    const payment = await aTransfer(company, issued, '2000.00');
    expect(payment.unallocated).toBe(18_500n);
    expect(await openOf(company, issued.invoiceId)).toBe(0n);
    const { rows } = await listUnallocated(company.accounting, {});
    expect(await countUnallocated(company.accounting, {})).toEqual({ count: 1 });
    expect(rows).toMatchObject([{ id: payment.id, unallocated: 18_500n, services: [{ name: 'Curățenie generală' }] }]);
    expect((await clientLedger(company.accounting, { clientId: issued.clientId })).totals).toEqual([
      { currency: 'RON', balance: -18_500n, unallocated: 18_500n },
    ]);
  });

  it('may be split over invoices, at most what is open of each', async () => {
    const company = await aCompany();
    const client = await anInvoicedClient(company);
    const [a, b] = [await another(company, client, '100'), await another(company, client, '200')];
    const split = (first: string, second: string) =>
      recordPayment(company.accounting, {
        clientId: client.clientId,
        method: 'bank',
        amount: '300.00',
        parts: [
          { invoiceId: a.invoiceId, amount: first },
          { invoiceId: b.invoiceId, amount: second },
        ],
      });
    await expect(split('121.01', '100.00')).rejects.toMatchObject({ code: 'collections.errors.moreThanOpen' });
    await expect(split('121.00', '179.01')).rejects.toMatchObject({ code: 'collections.errors.moreThanPaid' });
    expect((await split('121.00', '179.00')).unallocated).toBe(0n);
    expect([await openOf(company, a.invoiceId), await openOf(company, b.invoiceId)]).toEqual([0n, 6_300n]);
  });

  it('is refused for a paid or unpaid invoice of another client, whose number it does not tell', async () => {
    const company = await aCompany();
    const [own, foreign] = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
    const wrong = { clientId: own.clientId, invoice: foreign.invoice };
    await expect(aTransfer(company, wrong, '1.00')).rejects.toMatchObject({ code: 'collections.errors.otherClient' });
    await aTransfer(company, foreign);
    await expect(aTransfer(company, wrong, '1.00')).rejects.toMatchObject({ code: 'collections.errors.otherClient' });
  });

  it('never settles more than is open, however many come at once', async () => {
    const company = await aCompany();
    const issued = await anIssuedInvoice(company);
    const payments = await Promise.all(Array.from({ length: 8 }, () => aTransfer(company, issued, '500.00')));
    expect(await openOf(company, issued.invoiceId)).toBe(0n);
    expect(payments.reduce((sum, one) => sum + one.unallocated, 0n)).toBe(400_000n - 181_500n);
  });

  it('is refused to who sells and for another company, not dated in the future, and entered once', async () => {
    const [company, other] = [await aCompany(), await aCompany()];
    const { clientId } = await anIssuedInvoice(company);
    const money = { clientId, method: 'bank', amount: '10.00' } as const;
    await expect(recordPayment(company.sales, money)).rejects.toMatchObject({ kind: 'Forbidden' });
    await expect(recordPayment(other.accounting, money)).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(recordPayment(company.accounting, { ...money, paidDate: '2026-11-25' })).rejects.toMatchObject({
      code: 'collections.errors.futureDate',
    });
    const key = newId<'formKey'>();
    await Promise.all(Array.from({ length: 4 }, () => recordPayment(company.accounting, money, { key })));
    const { rows, totals } = await listPayments(company.accounting, { clientId });
    expect(rows).toHaveLength(1);
    expect(totals).toEqual([{ currency: 'RON', count: 1, amount: 1_000n, unallocated: 1_000n }]);
  });
});

describe('cash', () => {
  const cash = (
    company: TestCompany,
    clientId: Awaited<ReturnType<typeof anIssuedInvoice>>['clientId'],
    rest: object,
  ) => recordPayment(company.accounting, { clientId, method: 'cash', amount: '1.00', ...rest });

  it('has a chitanță with the next number of its series', async () => {
    const company = await aCompany();
    const { clientId, invoiceId } = await anIssuedInvoice(company);
    const first = await cash(company, clientId, { invoiceId, amount: '100.00' });
    const second = await cash(company, clientId, { invoiceId, amount: '50.00' });
    expect([first.receiptNumber, second.receiptNumber]).toEqual(['CH-1', 'CH-2']);
    const reversed = await reversePayment(company.accounting, { paymentId: second.id, reason: 'greșit' });
    expect(reversed).toMatchObject({ state: 'reversed', receiptNumber: 'CH-2', unallocated: 0n });
    expect((await cash(company, clientId, { invoiceId, amount: '1.00' })).receiptNumber).toBe('CH-3');
    const register = await cashRegister(company.accounting, {});
    expect(register).toMatchObject({ before: 0n, after: 10_100n });
    expect(register.rows.map((row) => [row.receiptNumber, row.isReversed, row.balance])).toEqual([
      ['CH-1', false, 10_000n],
      ['CH-2', true, 10_000n],
      ['CH-3', false, 10_100n],
    ]);
  });

  it('of a legal person is at most 5.000 lei a day over all its invoices, also when it comes at once', async () => {
    const company = await aCompany();
    const client = await anInvoicedClient(company);
    const invoices = [await another(company, client, '3000'), await another(company, client, '3000')];
    await cash(company, client.clientId, { invoiceId: invoices[0]?.invoiceId, amount: '3000.00' });
    await expect(
      cash(company, client.clientId, { invoiceId: invoices[1]?.invoiceId, amount: '2000.01' }),
    ).rejects.toMatchObject({ code: 'collections.errors.cashPerDay', details: { params: { left: '2.000,00' } } });
    const answers = await Promise.allSettled(
      Array.from({ length: 4 }, () =>
        cash(company, client.clientId, { invoiceId: invoices[1]?.invoiceId, amount: '1000.00' }),
      ),
    );
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(2);
  });

  it('of a legal person is at most 5.000 lei of one invoice over its whole life, whichever way it comes to it', async () => {
    const company = await aCompany();
    const client = await anInvoicedClient(company);
    const { invoiceId } = await another(company, client, '10000');
    await cash(company, client.clientId, { invoiceId, amount: '4000.00' });
    const tomorrow = { ...company, accounting: company.at(company.accounting, new Date(TODAY.getTime() + 86_400_000)) };
    const refusal = { code: 'collections.errors.cashPerInvoice' };
    await expect(cash(tomorrow, client.clientId, { invoiceId, amount: '1000.01' })).rejects.toMatchObject(refusal);
    const parts = [{ invoiceId, amount: '1000.01' }];
    await expect(cash(tomorrow, client.clientId, { parts, amount: '2000.00' })).rejects.toMatchObject(refusal);
    await cash(tomorrow, client.clientId, { invoiceId, amount: '1000.00' });
  });

  it('of a natural person is at most 10.000 lei a day and wants the fiscal receipt', async () => {
    const company = await aCompany();
    const client = await anInvoicedClient(company, { kind: 'person' });
    const { invoiceId } = await another(company, client, '20000');
    const bon = { invoiceId, fiscalReceipt: 'Bon 12/24.11.2026' };
    await expect(cash(company, client.clientId, { invoiceId, amount: '10.00' })).rejects.toMatchObject({
      code: 'collections.errors.fiscalReceiptMissing',
    });
    await expect(cash(company, client.clientId, { ...bon, amount: '10000.01' })).rejects.toMatchObject({
      code: 'collections.errors.cashPerDay',
    });
    const paid = await cash(company, client.clientId, { ...bon, amount: formatDecimal(1_000_000n, 2) });
    expect(paid).toMatchObject({ receiptNumber: null, fiscalReceipt: 'Bon 12/24.11.2026' });
  });

  it('is in lei', async () => {
    const company = await aCompany();
    const { clientId } = await anIssuedInvoice(company);
    await expect(cash(company, clientId, { currency: 'EUR' })).rejects.toMatchObject({
      code: 'collections.errors.cashInLei',
    });
  });
});
