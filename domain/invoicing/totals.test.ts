import { expect, it } from 'vitest';
import { withTenant } from '#db/tenant.server.ts';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { anInvoiceDraft, anIssuedInvoice } from '#tests/builders/invoice.ts';
import { annulInvoice } from './annul-invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import { listInvoices } from './list-invoices.ts';
import { reverseInvoice } from './reverse-invoice.ts';

const later = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);

/** Issued and annulled on the first day; reversed, with its storno, and issued on later ones; and a draft. */
async function aFewDays() {
  const company = await aCompany();
  const { accounting } = company;
  const { invoiceId: annulled } = await anIssuedInvoice(company);
  await annulInvoice(accounting, { invoiceId: annulled, reason: 'Client greșit' });
  const reversed = await anIssuedInvoice(company);
  await anIssuedInvoice(company);
  await reverseInvoice(
    { ...accounting, asOf: later(1) },
    { invoiceId: reversed.invoiceId, reason: 'Serviciu neprestat' },
  );
  await anInvoiceDraft(company);
  const payable = reversed.invoice.payable;
  return { accounting, payable };
}

it('adds up the whole filter by day, kind and state; an annulled invoice counts and comes to nothing', async () => {
  const { accounting, payable } = await aFewDays();
  const totals = async (filter: Parameters<typeof listInvoices>[1]) =>
    (await listInvoices({ ...accounting, asOf: later(2) }, filter)).totals.map(({ count, payable }) => [
      count,
      payable,
    ]);
  expect(await totals({})).toEqual([[4, payable]]);
  expect(await totals({ kind: 'storno' })).toEqual([[1, -payable]]);
  expect(await totals({ state: 'annulled' })).toEqual([[1, 0n]]);
  expect(await totals({ state: 'reversed' })).toEqual([[1, payable]]);
  expect(await totals({ to: civilDateOf(TODAY) })).toEqual([[3, 2n * payable]]);
  expect(await totals({ state: 'draft' })).toEqual([[1, payable]]);
});

it('counts what two people issue at once, and nothing of an issue that was refused', async () => {
  const company = await aCompany();
  const drafts = await Promise.all(Array.from({ length: 8 }, () => anInvoiceDraft(company)));
  await Promise.all(drafts.map(({ invoiceId }) => issueInvoice(company.accounting, { invoiceId })));
  const again = drafts.map(({ invoiceId }) => issueInvoice(company.accounting, { invoiceId }));
  await Promise.all(again.map((issue) => expect(issue).rejects.toThrow()));
  expect((await listInvoices(company.accounting, {})).totals).toMatchObject([{ count: 8 }]);
  const { tenantId } = company;
  expect(await withTenant({ tenantId, asOf: TODAY, readOnly: true }, brokenInvariants)).toEqual([]);
});
