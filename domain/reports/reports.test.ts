import { expect, it } from 'vitest';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { declineOffer } from '#domain/offers/decline-offer.ts';
import { listContracts } from '#domain/contracts/list-contracts.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aFullCompany } from '#tests/builders/full-company.ts';
import { anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { cashForecast } from './cash-forecast.ts';
import { collectionsJournal } from './collections-journal.ts';
import { expiringContracts } from './expiring-contracts.ts';
import { flow } from './flow.ts';
import { lossReasons } from './loss-reasons.ts';
import { pipeline } from './pipeline.ts';

it('lists what came in, and what was reversed as nothing; sums, chart and rows agree to the ban', async () => {
  const company = await aCompany();
  const [first, second] = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
  await aTransfer(company, first, '1000.10');
  const wrong = await aTransfer(company, second, '500.00');
  await reversePayment(company.accounting, { paymentId: wrong.id, reason: 'Greșită' });
  const { rows, sums, points } = await collectionsJournal(company.accountant, {});
  expect(rows.map(({ state, amount }) => [state, amount])).toEqual([
    [null, 100_010n],
    ['reversed', 0n],
  ]);
  expect(sums).toEqual({ amount: 100_010n, unallocated: 0n });
  expect(sum(points.map(({ value }) => BigInt(value)))).toBe(100_010n);
});

it('says by service and client what became of what was contracted', async () => {
  const company = await aCompany();
  const issued = await anIssuedInvoice(company);
  await aTransfer(company, issued, '907.50');
  for (const by of ['client', 'service', 'person'] as const) {
    const { sums } = await flow(company.sales, { by });
    expect(sums).toMatchObject({ contracted: 150_000n, invoiced: 150_000n, collected: 75_000n });
  }
  const { rows, leadsTo } = await flow(company.sales, { by: 'client' });
  expect([rows[0]?.id, rows[0]?.toMoney, leadsTo]).toEqual([issued.clientId, 0, 'client']);
  expect((await flow(company.sales, { from: '2025-01-01', to: '2025-12-31' })).rows).toEqual([]);
});

it('expects the open money of every week, later where clients pay late', async () => {
  const company = await aCompany();
  await anIssuedInvoice(company);
  const { rows, sums } = await cashForecast(company.accounting, {});
  expect(rows).toHaveLength(12);
  expect(sums).toEqual({ due: 181_500n, expected: 181_500n });
});

it('counts reasons of what was lost, with what was offered', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  await declineOffer(holder, { offerId, reason: 'Preț prea mare' });
  const { rows, points, sums } = await lossReasons(company.sales, {});
  expect(rows).toMatchObject([{ kind: 'offer', reason: 'Preț prea mare', value: sums.value }]);
  expect(points).toEqual([{ label: 'Preț prea mare', value: 1 }]);
});

it('shows what waits at each step, and the contracts that end, of the company alone', async () => {
  const company = await aFullCompany();
  expect((await pipeline(company.sales, {})).rows).toHaveLength(8);
  const { rows: contracts } = await listContracts(company.sales, {});
  const { rows } = await expiringContracts(company.sales, { from: '2026-01-01', to: '2099-12-31' });
  const known = new Set<string>(contracts.map(({ contractId }) => contractId));
  expect(rows.every(({ id }) => id !== null && known.has(id))).toBe(true);
});
