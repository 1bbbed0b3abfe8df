import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { PlanLocked } from '#domain/kernel/errors.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { agedReceivables } from './aged-receivables.ts';

const DAY = 86_400_000;

it('shows per client what is open today by its age, and only the company’s own', async () => {
  const [company, other] = await Promise.all([aCompany(), aCompany()]);
  const first = await anIssuedInvoice(company);
  const second = await anIssuedInvoice(company);
  await anIssuedInvoice(other);
  await aTransfer(company, second, '815.00');
  const later = company.at(company.accounting, new Date(company.accounting.asOf.getTime() + 60 * DAY));
  const { rows, sums, points, leadsTo } = await agedReceivables(later, {});
  expect(rows.map((row) => [row.id, row.open])).toEqual([
    [first.clientId, 181_500n],
    [second.clientId, 100_000n],
  ]);
  expect(sums).toMatchObject({ notDue: 0n, overdue: 281_500n, open: 281_500n });
  expect(points.reduce((all, { value }) => all + BigInt(value), 0n)).toBe(281_500n);
  expect(leadsTo).toBe('client');
  expect((await agedReceivables(later, { currency: 'EUR' })).rows).toEqual([]);
});

it('pages through its rows without losing one', async () => {
  const company = await aCompany();
  for (let index = 0; index < 3; index++) await anIssuedInvoice(company);
  const first = await agedReceivables(company.accountant, { size: 2 });
  const rest = await agedReceivables(company.accountant, { size: 2, ...(first.next ? { after: first.next } : {}) });
  expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(3);
  expect([first.rows.length, rest.rows.length, rest.next]).toEqual([2, 1, undefined]);
  expect(rest.sums).toEqual(first.sums);
});

it('is of Premium, and not for who works on site', async () => {
  const company = await aCompany();
  await expect(agedReceivables(company.execution, {})).rejects.toMatchObject({ code: 'errors.forbidden' });
  await endPremium({ ...company.system, asOf: new Date('2027-03-01T00:00:00Z') }, {});
  await expect(agedReceivables(company.accounting, {})).rejects.toBeInstanceOf(PlanLocked);
});
