import { beforeAll, expect, it } from 'vitest';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, openOf } from '#tests/builders/invoice.ts';
import { eventsOf } from '#tests/builders/read-back.ts';
import { recordPayment } from './record-payment.ts';
import { reversePayment } from './reverse-payment.ts';
import { showCredit } from './show-credit.ts';
import { useCredit } from './use-credit.ts';
import { writeOffInvoice } from './write-off-invoice.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

it('what is left of an invoice is given up with a reason by an administrator alone, and opened again', async () => {
  const { invoiceId, clientId } = await anIssuedInvoice(company);
  const why = { invoiceId, why: 'uncollectable', note: 'debitor radiat' } as const;
  await expect(writeOffInvoice(company.accounting, why)).rejects.toMatchObject({ kind: 'Forbidden' });
  await writeOffInvoice(company.administrator, { ...why, amount: '15.00' });
  expect(await openOf(company, invoiceId)).toBe(180_000n);
  const { id: paymentId, method } = await writeOffInvoice(company.administrator, why);
  expect(method).toBe('write_off');
  expect(await openOf(company, invoiceId)).toBe(0n);
  await expect(writeOffInvoice(company.administrator, why)).rejects.toMatchObject({
    code: 'collections.errors.nothingToGiveUp',
  });
  await reversePayment(company.accounting, { paymentId, reason: 'a plătit totuși' });
  expect(await openOf(company, invoiceId)).toBe(180_000n);
  expect(await eventsOf(company, clientId)).toContain('InvoiceWrittenOff');
});

it('credit of a client is used for its next invoice, the oldest money first, once', async () => {
  const first = await anIssuedInvoice(company);
  const { clientId } = first;
  const pay = (amount: string) => recordPayment(company.accounting, { clientId, method: 'bank', amount });
  await pay('100.00');
  await pay('50.00');
  const { invoiceId } = await anIssuedInvoice(company, { of: first, quantity: '1' });
  expect(await showCredit(company.accounting, { invoiceId })).toEqual({ credit: 15_000n });
  const answers = await Promise.allSettled([1, 2].map(() => useCredit(company.accounting, { invoiceId })));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await openOf(company, invoiceId)).toBe(3_150n);
  expect(await showCredit(company.accounting, { invoiceId })).toEqual({ credit: 0n });
});
