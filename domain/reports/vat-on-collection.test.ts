import { expect, it } from 'vitest';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { salesJournal } from './sales-journal.ts';
import { vatOnCollection } from './vat-on-collection.ts';

it('makes VAT due as money comes, over months, and a storno takes what is not due yet', async () => {
  const company = await aCompany({ cashAccountingSince: '2026-01-01' });
  const { accounting } = company;
  const [paid, open] = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
  await aTransfer(company, paid, '605.00');
  const november = await vatOnCollection(accounting, {});
  expect(november.sums).toEqual({ baseDue: 50_000n, vatDue: 10_500n, vatLeft: 2n * 31_500n - 10_500n });
  const december = company.at(accounting, new Date('2026-12-10T09:00:00Z'));
  await aTransfer({ ...company, accounting: december }, paid, '1210.00');
  await reverseInvoice(december, { invoiceId: open.invoice.id, reason: 'Anulată de client' });
  expect((await vatOnCollection(december, {})).sums).toEqual({ baseDue: 100_000n, vatDue: 21_000n, vatLeft: 0n });
  expect((await vatOnCollection(december, { from: '2026-11-01', to: '2026-11-30' })).sums).toEqual(november.sums);
  const regimes = (await salesJournal(accounting, {})).points.map(({ label }) => label);
  expect(regimes).toEqual(['S:2100:collection']);
});

it('is empty where VAT falls due with the invoice', async () => {
  const company = await aCompany();
  await anIssuedInvoice(company);
  expect((await vatOnCollection(company.accountant, {})).rows).toEqual([]);
});
