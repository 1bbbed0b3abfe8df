import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { withTenant } from '#db/tenant.server.ts';
import { annulInvoice } from '#domain/invoicing/annul-invoice.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { salesJournal } from './sales-journal.ts';

/** What the ledger has, added up on another way: from the invoices themselves. */
const ledgerOf = ({ tenantId, accounting }: TestCompany) =>
  withTenant({ tenantId, asOf: accounting.asOf, readOnly: true }, async (db) => {
    const [row] = await db.execute<{ net: string; vat: string }>(sql`
      select coalesce(sum(net), 0)::text as net, coalesce(sum(vat_in_lei), 0)::text as vat from app.invoice
      where kind <> 'proforma' and state in ('issued', 'reversed') and currency = 'RON'`);
    return { base: BigInt(row?.net ?? 0), vat: BigInt(row?.vat ?? 0) };
  });

it('is the invoices to the ban: a storno with a minus, an annulled one with its number and nothing', async () => {
  const company = await aCompany();
  const [first, second] = [await anIssuedInvoice(company), await anIssuedInvoice(company, { unitPrice: '33.3333' })];
  await anIssuedInvoice(company, { as: 'invoice', quantity: '3' });
  await reverseInvoice(company.accounting, { invoiceId: first.invoice.id, reason: 'Anulată de client' });
  await annulInvoice(company.accounting, { invoiceId: second.invoice.id, reason: 'Greșită' }).catch(() => undefined);
  const { rows, sums, points } = await salesJournal(company.accountant, {});
  expect(sums).toMatchObject(await ledgerOf(company));
  expect(sum(rows.map((row) => row.base ?? 0n))).toBe(sums.base);
  expect(sum(points.map(({ value }) => BigInt(value)))).toBe(sums.base);
  expect(rows.map((row) => [row.kind, row.regime, row.total])).toContainEqual(['storno', 'S:2100', -181_500n]);
  const { tenantId, accounting } = company;
  const broken = withTenant({ tenantId, asOf: accounting.asOf, readOnly: true }, (db) => brokenInvariants(db));
  expect(await broken).toEqual([]);
});

it('is of the days that are asked for, whichever of them is named first', async () => {
  const company = await aCompany();
  await anIssuedInvoice(company);
  const rowsOf = async (filter: object) => (await salesJournal(company.accounting, filter)).rows.length;
  expect(await rowsOf({ from: '2026-11-01', to: '2026-11-24' })).toBe(1);
  expect(await rowsOf({ from: '2026-11-24', to: '2026-11-01' })).toBe(1);
  expect(await rowsOf({ from: '2026-10-01', to: '2026-10-31' })).toBe(0);
});

it('is not for sales', async () => {
  const { sales } = await aCompany();
  await expect(salesJournal(sales, {})).rejects.toMatchObject({ code: 'errors.forbidden' });
});
