import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { withTenant } from '#db/tenant.server.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { anInvoicedClient, anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { listPayments } from './list-payments.ts';
import { recordPayment } from './record-payment.ts';
import { reversePayment } from './reverse-payment.ts';

const read = <R>({ tenantId }: TestCompany, question: Parameters<typeof withTenant<R>>[1]) =>
  withTenant({ tenantId, asOf: TODAY, readOnly: true }, question);

const totals = async ({ accounting }: TestCompany, filter: Parameters<typeof listPayments>[1] = {}) =>
  (await listPayments(accounting, filter)).totals.map(({ currency, count, amount, unallocated }) => [
    ...[currency, count, amount, unallocated],
  ]);

it('adds up what stands by method and day: what was reversed is gone, what an invoice took is not left', async () => {
  const company = await aCompany();
  const issued = await anIssuedInvoice(company);
  await aTransfer(company, issued, '2000.00');
  const wrong = await recordPayment(company.accounting, {
    clientId: issued.clientId,
    method: 'compensation',
    amount: '100.00',
  });
  expect(await totals(company)).toEqual([['RON', 2, 210_000n, 28_500n]]);
  await reversePayment(company.accounting, { paymentId: wrong.id, reason: 'greșit' });
  expect(await totals(company)).toEqual([['RON', 1, 200_000n, 18_500n]]);
  expect(await totals(company, { clientId: issued.clientId })).toEqual(await totals(company));
  expect(await totals(company, { method: 'cash' })).toEqual([]);
  expect(await totals(company, { to: '2020-01-01' })).toEqual([]);
  expect(await read(company, brokenInvariants)).toEqual([]);
});

it('keeps a day of many payments in few parts, whoever records them at once, and loses none', async () => {
  const company = await aCompany();
  const payers = await Promise.all(Array.from({ length: 6 }, () => anInvoicedClient(company)));
  await Promise.all(
    payers.map(async ({ clientId }) => {
      for (let index = 0; index < 8; index += 1)
        await recordPayment(company.accounting, { clientId, method: 'bank', amount: '10.00' });
    }),
  );
  expect(await totals(company)).toEqual([['RON', 48, 48_000n, 48_000n]]);
  expect(await read(company, brokenInvariants)).toEqual([]);
  const [parts] = await read(company, (db) =>
    db.execute<{ n: number }>(sql`select count(*)::int as n from app.payment_day`),
  );
  expect(parts?.n).toBeLessThan(30);
});
